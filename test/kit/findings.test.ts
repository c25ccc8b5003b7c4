import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/kit/findings.ts'
import { shippedExercise } from '../review-page/a-page.ts'

const { rubric: SERVING } = await shippedExercise('review-serving-metrics')
const { rubric: TRAINING } = await shippedExercise('review-training-pipeline')

/** The question about one sentence; null for none. */
function askAbout(sentence: string, heading = 'Findings'): string | null {
  const text = `# Review\n\n## ${heading}\n\n${sentence}\n`
  const found = [SERVING, TRAINING].flatMap((rubric) => findingsOf(rubric, text))
  return found[0]?.ask ?? null
}

const SMALLEST = 'What is the smallest input that shows this? What comes out, and what should?'
const DOUBTED =
  'Somebody says that this is no flaw. Which call would you show them, and what comes out?'

describe('a sentence that names a function and is no finding is not asked about', () => {
  test.each([
    // Style.
    '`run_experiment` has too many arguments and a chain of `if` and `elif` that should be a dictionary of functions.',
    '`count_outcomes` uses a loop where pandas would be shorter.',
    'In `train_model` and `evaluate` the number 200 is a magic number.',
    'The name of `drift` is misleading, and a better name would be `psi_and_ks`.',
    '`alert_step` is hard to follow and deserves a class.',
    '`averages()` is missing type hints and a docstring.',
    'I would refactor `apply_events`, it is too long.',
    '`make_folds` could be split into two functions.',
    '`decide` is well written and easy to read.',
    '`bin_shares` has unused variables, and the formatting is off.',
    'The nested list comprehensions in `minute_series` are not pythonic.',
    '`merge_snapshots` is rather slow, since it is not vectorised.',
    // A mend.
    'Mend: deal first, then call `resample` on the rows for `fit`, with a seed of its own for each fold.',
    'Fix: sort the times in `split_by_time` before the cut.',
    'Use `>=` in `decide`.',
    '- Pass the training rows to `fit_preparation` and `evaluate`.',
    'I would change `latency_summary` so that it averages the converted array.',
    '`resample` has to be called for `fit` in the loop.',
    '`window_stats` should use float64.',
    'The mend of `averages` is one line.',
    'Instead, `drift` can scale the shares first.',
    'To fix it, call `merge_snapshots` with a key of worker and boot.',
    // What is right.
    'What looks wrong and is right: `choose_features` goes through the schema as often as it has columns, which is enough for the longest chain; I tried chains of five in both orders.',
    'I did not find anything wrong in `choose_features`, `resample` and `split_by_group`.',
    'I read `split_by_time` several times and believe that it is correct.',
    'I suspected `choose_features` at first, because it loops over the schema, and it is right: each pass carries the mark one step further.',
    '`rank_auc` is correct, ties are counted as halves.',
    'There are no bugs in `decide` as far as I can see: it is fine.',
    '`drift`: ok.',
    '`evaluate` works as it should.',
    'The order of keys in `averages` is allowed by the documentation.',
    '`count_outcomes` agrees with DOCS.',
    // What was not looked at, praise, and questions.
    'I am not sure about `averages`.',
    'I did not look at `busiest_window`, for lack of time.',
    'I could not reproduce anything odd in `drift`.',
    'For `rank_auc` I compared with all pairs, and got the same.',
    'I like how `bin_shares` goes without a branch for empty bins.',
    'For `averages` I use numbers by hand, not from the module.',
    'I checked `decide` by hand with five rows, never with random ones.',
    '`decide` needs no change, and `drift` can stay.',
    'Is `decide` wrong for scores that are not numbers?',
    'No further findings in `minute_series`, but I was tired.',
    'The tests for `decide` are in the first file.',
    // Everyday words.
    'I decide by the averages, evaluate the drift and prepare a list.',
    'We had to decide which findings to evaluate first, because time was short.',
  ])('%s', (sentence) => {
    expect(askAbout(sentence)).toBe(null)
  })
})

describe('a finding is asked for its smallest input', () => {
  test.each([
    '`decide` uses `>` where the documentation says `>=`.',
    'A bug is in `evaluate`: DOCS says that a row is flagged if `p >= threshold`, and the code has `>`.',
    'In `rank_auc` the ties are counted twice.',
    '`merge_snapshots` keeps one snapshot a worker.',
    '1. **`latency_summary`** averages seconds as if they were milliseconds.',
    '`window_stats(events, now)` stores times in float32.',
    '`bin_shares` puts a value on an edge into the bin below.',
    'minute_series counts the minute before the start into the first one.',
    'I think that `apply_events` is wrong, because `seen` is sorted.',
    '`averages`: the macro F1 is computed from averaged precision and recall, not from the labels.',
    'For labels 1, 0 and equal scores `precision_at_k` gives 1.0 instead of 0.5.',
    '`split_by_time` is right only for sorted rows.',
    '`target_encode` looks right at first, but a row sees its own label.',
    '`join_labels` returns rows without a label; mend: drop them.',
    '`make_folds` resamples before it deals.',
    '`sm.alert_step` flaps, because the end of an alert is compared with the limit.',
    'The docstring of `decide` says `>=`, but the code has `>`.',
    '`latency_summary` confuses seconds and milliseconds: 0.5 s gives 0.5.',
    'Instead of double precision `window_stats` has float32, so times are wrong.',
    '`alert_step` waits too long, and never ends an alert.',
    '`drift` does not handle empty samples properly.',
    '`decide` does not check for scores that are not numbers.',
    'I tested `decide` at the threshold, and it returns 0.',
    'Windows shorter than a second are lost in `busiest_window`.',
    '`drift` raises no error for empty samples, although DOCS asks for a `ValueError`.',
  ])('%s', (sentence) => {
    expect(askAbout(sentence)).toBe(SMALLEST)
  })
})

test.each([
  '`run_experiment` calls `fit_preparation` with all rows.',
  '`evaluate` uses a strict comparison.',
  '`decide` has its own idea of a tie.',
])('what may be a matter of taste is asked about as such: %s', (sentence) => {
  expect(askAbout(sentence)).toBe(DOUBTED)
})

describe('only the section of findings is read', () => {
  const flaw = '`decide` gives 0 instead of 1 at the threshold.'

  test.each(['Before it ships', 'Verdict', 'How the tests work', 'Effect', 'Notes'])(
    'and not %s',
    (heading) => {
      expect(askAbout(flaw, heading)).toBe(null)
    },
  )

  test.each(['Findings', '1. Findings', 'What I found', 'FINDINGS:'])('under %s', (heading) => {
    expect(askAbout(flaw, heading)).toBe(SMALLEST)
  })

  test('with headings of its own inside', () => {
    expect(askAbout(`### First\n\nText.\n\n### Second\n\n${flaw}`)).toBe(SMALLEST)
  })
})

test('a row of a table is asked how it was found, since it holds its input already', () => {
  const table =
    '| place | now | right |\n|---|---|---|\n| `decide` | 0 | 1 |\n| `drift` | 0.1 | 0.2 |\n'
  const found = findingsOf(SERVING, `## Findings\n\n${table}`)
  expect(found.map(({ about }) => about?.text)).toEqual(['`decide` | 0 | 1', '`drift` | 0.1 | 0.2'])
  expect(found[0]?.ask).toMatch(/^How did you find this/)
  expect(found[0]?.about?.line).toBe(5)
})

test('no two findings are asked about in the same words', () => {
  const flaws = ['decide', 'drift', 'averages'].map((name) => `\`${name}\` gives 0 instead of 1.`)
  const found = findingsOf(SERVING, `## Findings\n\n${flaws.join(' ')}\n`)
  expect(found[0]?.ask).toBe(SMALLEST)
  expect(new Set(found.map(({ ask }) => ask)).size).toBe(3)
})

test('the mend in the sentence behind is none of the quote', () => {
  const text =
    '## Findings\n\n`decide` is strict, in place of `>=`. `drift` has to be called later. As DOCS. Mend: use `averages`.\n'
  const quotes = findingsOf(SERVING, text).map(({ about }) => about?.text)
  expect(quotes).toEqual(['`decide` is strict, in place of `>=`.'])
})
