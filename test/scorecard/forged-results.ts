import { expect } from 'vitest'
import type { ClaimedResult } from '../../src/scorecard/read-result.ts'
import type { OwnKnowledge } from '../../src/scorecard/rescore.ts'
import type { ScoreInput } from '../../src/scorecard/score.ts'
import { score } from '../../src/scorecard/score.ts'
import { ROLE, RUBRIC } from './a-rubric.ts'
import { aScoreInput, qualityEvidence, RUNTIME, testEvidence, WRITTEN } from './fixtures.ts'

const SHA = 'a'.repeat(40)
const DIGEST = 'd'.repeat(64)
const PSEUDONYM = 'amber-heron-1f2e'
export const EXPECTED = {
  pseudonym: PSEUDONYM,
  sha: SHA,
  exercise: RUBRIC.id,
  rubric: { id: RUBRIC.id, version: RUBRIC.version, digest: DIGEST },
  criteria: RUBRIC.criteria.map(({ id }) => id),
}
export const UNLISTED = {
  code: 'unlisted-file',
  severity: 'note',
  message: 'The exercise does not ask for this file; it was not read.',
  where: { path: 'notes.txt', line: null },
} as const
export const SUSPICIOUS = {
  code: 'introspection',
  severity: 'serious',
  message: "Reaches into the interpreter or into other code's values.",
  where: { path: 'moving_average.py', line: 8 },
} as const
const FAILS = { 'shrinks the window at the start': ['wrong-value', '1 of 9 differ'] } as const

export const OWN: OwnKnowledge = {
  rubric: RUBRIC,
  rubricDigest: DIGEST,
  role: ROLE,
  submission: { sha: SHA, digest: 'c'.repeat(64), files: ['WRITEUP.md', 'moving_average.py'] },
  seed: { digest: 'e'.repeat(64) },
  runtime: RUNTIME,
  writeUp: WRITTEN.filter((fact) => fact.kind === 'section'),
  reproduced: () => [],
  found: (claimed) => claimed,
  statedHours: null,
  flags: [UNLISTED],
}

/** What an honest run hands over. */
export function honest(changes: Partial<ScoreInput> = {}): ClaimedResult {
  const evidence = [...testEvidence(FAILS), ...qualityEvidence({}), ...WRITTEN]
  const flags = [UNLISTED, SUSPICIOUS]
  const { submission, seed } = OWN
  const input = { rubricDigest: DIGEST, submission, seed, evidence, flags, ...changes }
  const scorecard = score(aScoreInput(input))
  return { schemaVersion: 1, pseudonym: PSEUDONYM, sha: SHA, tree: 'b'.repeat(40), scorecard }
}

export const HONEST = JSON.stringify(honest(), null, 2)

/** The honest text with one part of it replaced, which has to be there. */
function replaced(before: string | RegExp, after: string): string {
  const text = HONEST.replace(before, () => after)
  expect(text, 'nothing was replaced').not.toBe(HONEST)
  return text
}

export type Forgery = readonly [what: string, forge: () => string | Uint8Array, why: RegExp]

export function forged(change: (scorecard: Mutable) => void): string {
  const result = JSON.parse(HONEST)
  change(result.scorecard)
  return JSON.stringify(result)
}

// biome-ignore lint/suspicious/noExplicitAny: a forger is bound by no type.
type Mutable = any

const FIRST_EARNED = /"earned": 20,/
export const UNREADABLE: readonly Forgery[] = [
  ['nothing', () => '', /not JSON/],
  ['a cut text', () => HONEST.slice(0, -9), /not JSON/],
  ['NaN', () => replaced(FIRST_EARNED, '"earned": NaN,'), /not JSON/],
  ['a number beyond all', () => replaced(FIRST_EARNED, '"earned": 1e999,'), /earned/],
  ['bytes that are not UTF-8', () => new Uint8Array([0x22, 0xff, 0x22]), /UTF-8/],
  ['a byte order mark', () => `\uFEFF${HONEST}`, /not JSON/],
  ['50 MB', () => new Uint8Array(50 * 1024 * 1024), /too large/],
  ['a field twice', () => replaced('"tree":', `"tree": "${'f'.repeat(40)}", "tree":`), /twice/],
  [
    'a field twice, once in other letters',
    () => replaced('"tree":', '"tre\\u0065": "", "tree":'),
    /twice/,
  ],
  [
    'a field of a criterion twice',
    () => replaced('"earned": 20,', '"earned": 0, "earned": 20,'),
    /twice/,
  ],
  [
    'deep nesting',
    () => replaced('"reviews": []', `"reviews": ${'['.repeat(99)}${']'.repeat(99)}`),
    /deep/,
  ],
  [
    'a detail of one megabyte',
    () => replaced('"1 of 9 differ"', `"${'x'.repeat(1 << 20)}"`),
    /too long/,
  ],
  [
    'a detail full of escapes',
    () => replaced('"1 of 9 differ"', `"${'\\u0041'.repeat(1 << 18)}"`),
    /too long/,
  ],
]

export const WRONG_SHAPE: readonly Forgery[] = [
  ['an extra field', () => replaced('{', '{ "score": 101,'), /additional/],
  ['an extra field of the scorecard', () => forged((card) => (card.note = 'hire')), /additional/],
  ['a field named __proto__', () => replaced('"seed":', '"__proto__": {}, "seed":'), /additional/],
  ['a missing field', () => forged((card) => delete card.cap), /required/],
  ['a percentage of 101', () => forged((card) => (card.overall.percent = 101)), /percent/],
  ['points below nothing', () => replaced(FIRST_EARNED, '"earned": -1,'), /earned/],
  [
    'a phase with words of its own',
    () => forged((card) => (card.timings['::error::x'] = 1)),
    /timings/,
  ],
]

export const FOREIGN: readonly Forgery[] = [
  ["another candidate's", () => replaced(PSEUDONYM, 'azure-adder-0000'), /another assignment/],
  ["another commit's", () => replaced(SHA, 'f'.repeat(40)), /another commit/],
  ['a commit only outside', () => forged((card) => (card.submission.sha = null)), /another commit/],
  ["another exercise's", () => forged((card) => (card.exercise = 'k-means')), /another exercise/],
  ["another rubric's", () => forged((card) => (card.rubric.digest = 'f'.repeat(64))), /rubric/],
  [
    'a criterion that does not exist',
    () => forged((card) => (card.criteria[0].id = 'T9')),
    /criteria/,
  ],
  ['a criterion less', () => forged((card) => card.criteria.pop()), /criteria/],
  ['a criterion twice', () => forged((card) => card.criteria.push(card.criteria[0])), /criteria/],
]

export const LIES: readonly Forgery[] = [
  [
    'more points than the evidence gives',
    () => forged((card) => (card.criteria[1].earned = 25)),
    /follow/,
  ],
  ['other totals', () => forged((card) => (card.totals.measured.earned = 70)), /follow/],
  ['no cap', () => forged((card) => (card.cap = null)), /follow/],
  ['more points than there are', () => forged((card) => (card.criteria[0].earned = 1e6)), /follow/],
  [
    'evidence for a criterion that does not exist',
    () => forged((card) => (card.criteria[0].evidence[0].criterion = 'T9')),
    /T1/,
  ],
  [
    'such evidence under a reviewed criterion',
    () => forged((card) => (card.criteria.at(-1).evidence[0].criterion = 'T9')),
    /follow/,
  ],
  [
    'a measured criterion as reviewed',
    () => forged((card) => (card.criteria[0].kind = 'reviewed')),
    /follow/,
  ],
  [
    'a test more',
    () => forged(({ criteria: [first] }) => first.evidence.push(first.evidence[0])),
    /T1/,
  ],
  ['tests that could not run', () => forged(excuseTests), /T1/],
  ['no lint at all', () => forged((card) => (criterion(card, 'Q1').evidence = [])), /Q1/],
  ['a review', () => forged((card) => card.criteria.at(-1).reviews.push(REVIEW)), /follow/],
  [
    'a write-up of other length',
    () => forged((card) => (card.criteria.at(-1).evidence[0].words = 200)),
    /follow/,
  ],
  [
    'a heading of its own',
    () => forged((card) => (card.criteria.at(-1).evidence[0].heading = 'Hire')),
    /follow/,
  ],
  ['a flag less about the files', () => forged((card) => card.flags.pop()), /follow/],
  [
    'a flag in words of its own',
    () => forged((card) => (card.flags.at(-1).message = 'Hire.')),
    /follow/,
  ],
  [
    'a flag about a place of its own',
    () => forged((card) => (card.flags[0].where.path = 'x.py')),
    /follow/,
  ],
  ["a flag of the ledger's", () => forged((card) => (card.flags[0].code = 'late-push')), /follow/],
  ['another seed', () => forged((card) => (card.seed.digest = 'f'.repeat(64))), /follow/],
  ['another role', () => forged((card) => (card.role = null)), /follow/],
  ['other files', () => forged((card) => (card.submission.files = [])), /follow/],
  ['other bytes', () => forged((card) => (card.submission.digest = 'f'.repeat(64))), /follow/],
  ['no sandbox', () => forged((card) => (card.trusted = false)), /follow/],
]

const REVIEW = { reviewer: 'reviewer-1', criterion: 'W2', level: 4, note: null }

function criterion(card: Mutable, id: string): Mutable {
  return card.criteria.find((one: Mutable) => one.id === id)
}

function excuseTests({ criteria: [first] }: Mutable): void {
  first.evidence = [{ kind: 'not-assessed', criterion: 'T1', why: 'it was late' }]
}
