import { describe, expect, test } from 'vitest'
import type { Flag, Gap } from '../../src/checks/evidence.ts'
import type { FailureReason } from '../../src/judge/judge-message.ts'
import { renderCandidate } from '../../src/scorecard/render-candidate.ts'
import { renderReviewer } from '../../src/scorecard/render-reviewer.ts'
import { score } from '../../src/scorecard/score.ts'
import { RUBRIC } from './a-rubric.ts'
import { aScoreInput, type Failure, qualityEvidence, testEvidence, WRITTEN } from './fixtures.ts'

const MODULE = RUBRIC.module ?? ''
const TITLES = testEvidence({}).map(({ title }) => title)

function flag(code: Flag['code'], line: number | null = null, path = MODULE): Flag {
  return { code, severity: 'note', message: 'Seen.', where: { path, line } }
}

/** A submission of which all hidden tests fail alike, or only some. */
function failing(
  detail: string,
  reason: FailureReason,
  flags: readonly Flag[] = [],
  some = TITLES,
) {
  const failures = Object.fromEntries(
    some.map((title): [string, Failure] => [title, [reason, detail]]),
  )
  const evidence = [...testEvidence(failures), ...qualityEvidence({}), ...WRITTEN]
  return score(aScoreInput({ evidence, flags, reviews: [] }))
}

const load = (detail: string) => `the module did not load: ${detail}`
const STORIES = [
  [
    'an import',
    failing(load('raised ModuleNotFoundError'), 'did-not-load', [flag('not-loaded', 3)]),
    'not-loaded',
    'line 3 imports something that is not there (ModuleNotFoundError).',
  ],
  [
    'a name',
    failing(load('raised ImportError'), 'did-not-load', [flag('not-loaded')]),
    'not-loaded',
    'it imports a name that is not there',
  ],
  [
    'input',
    failing(load('raised EOFError'), 'did-not-load', [flag('not-loaded')]),
    'not-loaded',
    'asks for input',
  ],
  [
    'a log file',
    failing(load('raised PermissionError'), 'did-not-load', [flag('not-loaded')]),
    'not-loaded',
    'opens a file',
  ],
  [
    'a loop at the top',
    failing(load('gave no answer in time'), 'did-not-load', [flag('not-loaded')]),
    'not-loaded',
    'took too long',
  ],
  [
    'a mistake in the grammar',
    failing(load('raised SyntaxError'), 'did-not-load', [flag('not-analysable', 12)]),
    'syntax',
    'line 12 is not valid',
  ],
  [
    'an encoding',
    failing(load('there is no module to load'), 'did-not-load', [flag('not-utf8')]),
    'not-text',
    'is not UTF-8',
  ],
  [
    'no module',
    failing(load('there is no module to load'), 'did-not-load', [flag('missing-file')]),
    'no-module',
    'is missing',
  ],
  [
    'a notebook instead',
    failing(load('there is no module to load'), 'did-not-load', [
      flag('missing-file'),
      flag('notebook', null, 'a.ipynb'),
    ]),
    'notebook',
    'There is a notebook',
  ],
  [
    'a notebook beside the template',
    failing('raised NotImplementedError', 'raised', [flag('notebook', null, 'a.ipynb')]),
    'notebook',
    'There is a notebook',
  ],
  ['the template', failing('raised NotImplementedError', 'raised'), 'stubs', 'not written yet'],
  [
    'a class',
    failing('the module has no function moving_average', 'raised', [], TITLES.slice(0, 2)),
    'missing-functions',
    'does not have the function moving_average.',
  ],
  [
    'other parameters',
    failing('the function moving_average does not take the arguments of the task', 'raised'),
    'other-parameters',
    'see the parameters of the function moving_average.',
  ],
  [
    'threads',
    failing(load('raised RuntimeError'), 'did-not-load', [flag('not-loaded')]),
    'not-loaded',
    'raised an error (RuntimeError)',
  ],
] as const

describe('the cause comes first, and all who look agree on it', () => {
  test.for(STORIES)('%s', ([, scorecard, kind, words]) => {
    const { cause } = scorecard
    expect(cause).toMatchObject({ kind })
    expect(cause?.what).toContain(words)
    const options = { permalinkBase: null }
    const candidate = renderCandidate(scorecard, RUBRIC, { ...options, feedback: 'bands' })
    const pages = [
      [candidate, `**${cause?.what}** ${cause?.next}`],
      // What to do about it is the candidate's: nobody on the team takes it for their own task.
      [
        renderReviewer(scorecard, RUBRIC, options),
        `**${cause?.what}** The candidate is told: ${cause?.next}`,
      ],
    ]
    for (const [page, opening] of pages) {
      const [, heading, first] = page?.split('\n\n') ?? []
      expect(heading).toMatch(/^# /)
      expect(first?.replaceAll('\\', '')).toBe(opening)
    }
    expect(candidate).not.toContain('one function at a time')
  })
})

describe('a run that lacks what the code needs', () => {
  const old = { python: '3.11.2', numpy: '1.24.2', stated: false }
  const type: Gap = { kind: 'syntax', what: 'type alias', line: 3, since: '3.12', until: null }
  const vecdot: Gap = { ...type, kind: 'numpy-name', what: 'numpy.vecdot', line: 7, since: '2.0' }
  const [first = ''] = TITLES
  const stories = [
    [type, failing(load('raised SyntaxError'), 'did-not-load', [flag('not-analysable', 3)])],
    [vecdot, failing('raised AttributeError', 'raised', [], [first])],
    [vecdot, failing(load('raised ImportError'), 'did-not-load', [flag('not-loaded', 1)])],
  ] as const

  test.each(stories)('is the cause of %j', (gap, { criteria, flags }) => {
    const evidence = criteria.flatMap((criterion) => criterion.evidence)
    const runtime = { ...old, gaps: [gap] }
    const scorecard = score(aScoreInput({ evidence, flags, reviews: [], runtime }))
    expect(scorecard.cause).toMatchObject({ kind: 'other-versions', line: gap.line })
    const options = { permalinkBase: null }
    const candidate = renderCandidate(scorecard, RUBRIC, { ...options, feedback: 'bands' })
    const reviewer = renderReviewer(scorecard, RUBRIC, options)
    const [mine, theirs] = [candidate, reviewer].map((page) => page.split('\n\n')[2] ?? '')
    expect(mine).toContain(`line ${gap.line} needs`)
    expect(mine).toContain('You need not change it')
    expect(candidate).not.toContain('before anybody decides')
    expect(theirs).toContain('Grade it there before anybody decides.')
  })

  const unnamed = (detail: string, runtime = { ...old, gaps: [] as readonly Gap[] }) => {
    const { criteria } = failing(detail, 'raised', [], [first])
    const evidence = criteria.flatMap((criterion) => criterion.evidence)
    const scorecard = score(aScoreInput({ evidence, reviews: [], runtime }))
    const options = { permalinkBase: null }
    const candidate = renderCandidate(scorecard, RUBRIC, { ...options, feedback: 'criteria' })
    return { candidate, opening: renderReviewer(scorecard, RUBRIC, options).split('\n\n')[2] }
  }

  test('comes first for the team where nothing is named but an attribute was missing', () => {
    const { candidate, opening } = unnamed('raised AttributeError')
    expect(opening).toContain('1 hidden test ended with an AttributeError')
    expect(opening).toContain('Grade it there before anybody decides.')
    expect(candidate).not.toContain('AttributeError')
  })

  test.each([
    ['another error', unnamed('raised ValueError')],
    [
      'an attribute of theirs',
      unnamed('raised AttributeError', { ...old, stated: true, gaps: [] }),
    ],
    ['what is named', unnamed('raised AttributeError', { ...old, gaps: [vecdot] })],
  ])('is not guessed at %s', (_, { opening }) => {
    expect(opening).not.toContain('ended with an AttributeError')
  })

  test('is not, where something else failed too', () => {
    const { criteria } = failing('1 of 9 differ', 'wrong-value', [], [first])
    const evidence = criteria.flatMap((criterion) => criterion.evidence)
    const runtime = { ...old, gaps: [vecdot] }
    expect(score(aScoreInput({ evidence, reviews: [], runtime })).cause).toBeNull()
  })
})

test('one failure among others speaks for itself', () => {
  const [first = ''] = TITLES
  expect(failing('raised ZeroDivisionError', 'raised', [], [first]).cause).toBeNull()
  expect(failing(load('raised EOFError'), 'did-not-load', [], [first]).cause).toBeNull()
})

test('words that are not the judge’s own are never repeated', () => {
  const evil = failing(load('raised <b>@lead</b>'), 'did-not-load', [flag('not-loaded')]).cause
  expect(JSON.stringify(evil)).not.toContain('lead')
  expect(failing('the module has no function a](b)', 'raised').cause).toBeNull()
})

test('quality that does not count yet says so', () => {
  const none = failing('1 of 9 differ', 'wrong-value')
  const options = { permalinkBase: null }
  expect(renderReviewer(none, RUBRIC, options)).toContain(
    '0 findings; counts only when a hidden test passes',
  )
  const page = renderCandidate(none, RUBRIC, { ...options, feedback: 'none' })
  expect(page).toContain('It counts as soon as one hidden test passes.')
})
