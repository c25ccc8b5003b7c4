import { expect, test } from 'vitest'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { pageProblems } from '../../src/verify/review-pages.ts'
import { ROOT } from '../folders.ts'
import { ID, writtenReview } from './written-review.ts'

const REVIEWS = ['review-serving-metrics', 'review-training-pipeline']

async function loaded(root: string, id: string) {
  const exercise = await loadExercise(root, id)
  if (!exercise.ok) throw new Error(JSON.stringify(exercise.error))
  return exercise.value
}

/** The scaffold's pages with one text replaced. */
async function problems(file: string, from: string, to: string): Promise<readonly string[]> {
  await using work = await writtenReview()
  const { rubric, template } = await loaded(work.path, ID)
  const text = new TextDecoder().decode(template.get(file))
  expect(text).toContain(from)
  const changed = new TextEncoder().encode(text.replaceAll(from, to))
  return pageProblems(rubric, new Map([...template, [file, changed]]))
}

test('with points for lint, RULES.md says how to lint', async () => {
  const { rubric, template } = await loaded(ROOT, 'review-serving-metrics')
  const text = new TextDecoder().decode(template.get('RULES.md'))
  const changed = text.replace('--ignore-noqa ', '')
  expect(changed).not.toBe(text)
  const pages = new Map([...template, ['RULES.md', new TextEncoder().encode(changed)] as const])
  expect(pageProblems(rubric, pages)).toEqual([
    expect.stringMatching(
      /^RULES.md does not say how to lint the tests: add "ruff check .+ tests"$/,
    ),
  ])
})

test.for(REVIEWS)('the pages of %s say what its rubric says', async (id) => {
  const { rubric, template } = await loaded(ROOT, id)
  expect(pageProblems(rubric, template)).toEqual([])
})

test.for([
  ['README.md', 'a', 'a', []],
  [
    'RULES.md',
    '| F1 splits | 40 |',
    '| F1 splits | 45 |',
    ['RULES.md has no row | F1 Splits | 40 |: add it'],
  ],
  ['RULES.md', 'F2 scales', 'F2 scaling', ['RULES.md has no row | F2 Scales | 40 |: add it']],
  [
    'REVIEW.md',
    '## Findings',
    '## Remarks',
    [
      'REVIEW.md has no heading "Findings": add it, or change the section',
      'REVIEW.md asks for "Remarks", and no section of the rubric reads it',
    ],
  ],
  [
    'DOCS.md',
    'split_rows',
    'split',
    ['DOCS.md does not say what split_rows does: candidates test what stands there'],
  ],
] as const)('of %s with "%s" as "%s"', async ([file, from, to, said]) => {
  expect(await problems(file, from, to)).toEqual(said)
})
