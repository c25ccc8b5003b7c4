import { describe, expect, test } from 'vitest'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import type { ProvenChanges } from '../../src/kit/kit.ts'
import { sheetHtml, sheetMarkdown } from '../../src/kit/render-sheet.ts'
import { roleSheet } from '../../src/kit/role-sheet.ts'
import { sheetOf } from '../../src/kit/sheet.ts'
import type { SmallChange } from '../../src/kit/small-change.ts'
import { ROOT } from '../folders.ts'
import { aKit } from './a-kit.ts'

const NOTHING: ProvenChanges = { problem: null, picks: [], met: 0, tries: 0 }
// Controls and marks of direction; a page has line ends of its own.
const UNSEEN = /[^\P{C}\n]/u
const hashOf = () => 'sha256-style'

const CHANGE: SmallChange = {
  where: 'fit',
  line: 3,
  to: 3,
  kind: 'boundary',
  before: '>',
  after: '>=',
  start: 0,
  end: 1,
  text: '>=',
}

function picked(change: Partial<SmallChange> = {}): ProvenChanges {
  const tests = ['test_canary_sees_41_and_43[canary-input]']
  const broken = [{ criterion: 'T2', tests, reasons: ['wrong-value' as const] }]
  return {
    problem: null,
    met: 8,
    tries: 9,
    picks: [{ change: { ...CHANGE, ...change }, broken, about: 'T2' }],
  }
}

const CODE = 'def fit(X):\n    a = 1\n    if a > 2:\n        return X\n'
const WRITTEN = `## Plan\n\nThe time fell from 4.2 s to 0.3 s per run on my laptop. We assumed that rows are few.\n`

describe('the version that is shown', () => {
  test('holds the questions, and nothing of answers, levels, hidden tests or the candidate', async () => {
    const own = { 'linear_regression.py': CODE, 'WRITEUP.md': WRITTEN }
    const kit = await aKit('linear-regression', own, picked())
    const both = [sheetMarkdown(sheetOf(kit, 'screen')), sheetHtml(sheetOf(kit, 'screen'), hashOf)]
    for (const shown of both) {
      expect(shown).toContain('What breaks if')
      expect(shown).toContain('The rows no longer fit in memory')
      for (const secret of [
        /canary/i,
        /Answer/,
        /Listen for/,
        /Because/,
        /Level/,
        /Good:/,
        /a-candidate/,
        /hidden/,
      ]) {
        expect(shown).not.toMatch(secret)
      }
    }
  })

  test('says nothing of how many hidden tests failed', async () => {
    const kit = await aKit('linear-regression', { 'linear_regression.py': CODE }, NOTHING)
    const failing = {
      ...kit,
      scorecard: {
        ...kit.scorecard,
        criteria: kit.scorecard.criteria.map((criterion) =>
          criterion.id !== 'T2'
            ? criterion
            : { ...criterion, status: 'failed' as const, earned: 0, evidence: [FAILED] },
        ),
      },
    }
    expect(sheetMarkdown(sheetOf(failing, 'interviewer'))).toContain(
      '1 of 1 hidden tests failed: canary title',
    )
    const shown = sheetMarkdown(sheetOf(failing, 'screen'))
    expect(shown).not.toMatch(/canary|failed|hidden/)
  })
})

const FAILED = {
  kind: 'test',
  criterion: 'T2',
  title: 'canary title',
  outcome: 'failed',
  reason: 'wrong-value',
  detail: 'canary detail 41',
} as const

test('an interviewer reads the answer in the words of the rubric, and never an input or a value', async () => {
  const kit = await aKit('linear-regression', { 'linear_regression.py': CODE }, picked())
  const page = sheetMarkdown(sheetOf(kit, 'interviewer'))
  expect(page).toContain('**1.** What breaks if `>` becomes `>=` in line 3 (`fit`)?')
  expect(page).toContain('> 3 |     if a > 2:')
  expect(page).toContain(
    'it breaks **Gradients**: a result, or an argument after the call, is not as it has to be, and no error says so.',
  )
  expect(page).toContain('canary sees 41 and 43')
  expect(page).not.toContain('canary-input')
  expect(page).toContain('Something new')
})

test.each([
  [null, 'that the task said which help was allowed, and'],
  ['forbidden', 'but no AI assistants, and'],
  ['allowed', 'that AI assistants were allowed, and'],
  ['expected', 'that they were expected to work with AI assistants, and'],
] as const)('where the policy is %s, the talk begins with what was allowed', async (ai, said) => {
  const kit = { ...(await aKit('linear-regression', {}, NOTHING)), ai }
  expect(sheetMarkdown(sheetOf(kit, 'interviewer'))).toContain(said)
})

test.each([
  ['unreadable', 'cannot be read as Python'],
  ['too-large', 'too large'],
] as const)('a module that is %s gets a sheet that says so', async (problem, said) => {
  const kit = await aKit('linear-regression', {}, { ...NOTHING, problem })
  expect(sheetMarkdown(sheetOf(kit, 'interviewer'))).toContain(said)
  expect(sheetMarkdown(sheetOf(kit, 'screen'))).not.toContain(said)
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![pixel](https://evil.example/p.png)',
  '[Done](javascript:alert(1))',
  '```\n# Level 4\n```',
  '@octocat closes #1',
  '\u202eevil\u202c and \u2066more\u2069',
  '</code></pre><style>*{}</style>',
  '`` ` ``',
  '| a | b |',
  '\u0000\u001b[31mred',
]

test.each(HOSTILE)('hostile text %j in code and write-up stays text', async (text) => {
  const one = text.replaceAll('\n', ' ')
  const source = `def fit(X):\n    # ${one}\n    x = "${one}" > 2\n    return X\n`
  const writeUp = `## Plan\n\nIt took 3 s ${one} each time, I told my team before.\n\n- From 2 hours to 1 hour ${one}.\n`
  const own = { 'linear_regression.py': source, 'WRITEUP.md': writeUp }
  const kit = await aKit('linear-regression', own, picked({ where: one, before: one, after: one }))
  for (const audience of ['interviewer', 'screen'] as const) {
    const sheet = sheetOf(kit, audience)
    const page = sheetHtml(sheet, hashOf)
    expect(page).not.toMatch(/<(?:script|img|a|iframe|svg)\b/i)
    expect(page.match(/<style>/g)).toHaveLength(1)
    expect(page).not.toMatch(UNSEEN)
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(sheetMarkdown(sheet)).not.toMatch(UNSEEN)
  }
})

test('a write-up of a million characters costs no more than a long one', async () => {
  const writeUp = `## Situation\n\n${'It fell from 3 h to 2 h, and '.repeat(40_000)}\n${'- 3 % a\n'.repeat(50_000)}`
  const kit = { ...(await aKit('failure-retrospective', {}, null)), writeUp }
  expect(sheetHtml(sheetOf(kit, 'interviewer'), hashOf).length).toBeLessThan(60_000)
})

describe('a write-up without code', () => {
  const STORY =
    '## Situation\n\nOn 3 March the alert fired at 09:12. I told the head of sales an hour later.\n\n## Result\n\nThe rate fell from 4.1 % to 0.6 % in two weeks. We assumed that nobody reads the log.\n'

  test('is asked what invention does not survive, with the line that each question is about', async () => {
    const page = sheetMarkdown(
      sheetOf(
        await aKit('failure-retrospective', { 'RETROSPECTIVE.md': STORY }, null),
        'interviewer',
      ),
    )
    expect(page).toContain('Who was told first, when, and how?')
    expect(page).toContain('line 3: `I told the head of sales an hour later.`')
    expect(page).toContain('What did the log or the chart say')
    expect(page).not.toContain('Small changes')
  })

  test('is asked for both sides of asking first, where design has points', async () => {
    const page = (text: string) =>
      aKit('end-to-end-project', { 'PROJECT.md': text }, null).then((kit) =>
        sheetMarkdown(sheetOf(kit, 'screen')),
      )
    expect(await page(STORY)).toContain('This was assumed.')
    expect(await page('## Situation\n\nIt works well.\n')).toContain('Which question, asked early,')
    expect(await page(STORY)).toContain('Now the other side.')
  })
})

test('the parts of a talk fill 45 minutes', async () => {
  for (const [id, changes] of [
    ['linear-regression', NOTHING],
    ['recommender-system', picked()],
    ['end-to-end-project', null],
  ] as const) {
    const page = sheetMarkdown(sheetOf(await aKit(id, {}, changes), 'interviewer'))
    const times = [...page.matchAll(/\((\d+) to (\d+) min\)/g)].map(([, from, to]) => [
      Number(from),
      Number(to),
    ])
    expect(times[0]).toEqual([0, 5])
    expect(times.at(-1)).toEqual([42, 45])
    for (const [index, [from]] of times.entries()) expect(from).toBe(times[index - 1]?.[1] ?? 0)
  }
})

test('the ten questions of a role stand in the order of the interview, each with both anchors', async () => {
  const ids = [
    'bias-variance',
    'linear-regression',
    'recommender-system',
    'cross-validation',
    'failure-retrospective',
    'classification-metrics',
    'class-imbalance',
    'end-to-end-project',
    'feature-pipeline',
    'regularization',
  ]
  const others = ['review-serving-metrics', 'review-training-pipeline']
  const given = [...others, ...ids.toReversed()]
  const loaded = await Promise.all(given.map((id) => loadExercise(ROOT, id)))
  const rubrics = loaded.flatMap((one) => (one.ok ? [one.value.rubric] : []))
  const weights = {
    'ml-fundamentals': 0.25,
    'practical-coding': 0.3,
    'system-design': 0.25,
    'business-impact': 0.2,
  }
  const page = sheetMarkdown(roleSheet({ id: 'r', title: 'Engineer', weights }, rubrics))
  expect(page.match(/^## \d+\. .*$/gm)).toEqual(
    ids.map((id, index) => `## ${index + 1}. ${rubrics.find((one) => one.id === id)?.title}`),
  )
  expect(page.match(/\*\*Good:\*\*/g)).toHaveLength(10)
  expect(page.match(/\*\*Great:\*\*/g)).toHaveLength(10)
})
