import type { Evidence, FunctionFacts, TestEvidence } from '../../src/checks/evidence.ts'
import type { FailureReason } from '../../src/judge/judge-message.ts'
import { STATED } from '../../src/judge/stated-python.ts'
import type { ScoreInput } from '../../src/scorecard/score.ts'
import type { Review } from '../../src/scorecard/scorecard.ts'

import { ROLE, RUBRIC } from './a-rubric.ts'

const TITLES: Readonly<Record<string, readonly string[]>> = {
  T1: [
    'averages a short series',
    'averages integers and lists',
    'keeps the length',
    'refuses a window of zero',
  ],
  T2: [
    'shrinks the window at the start',
    'shrinks the window at the end',
    'takes a window longer than the series',
    'takes even windows',
    'takes a series of one',
  ],
  T3: ['skips missing values', 'is missing where all are missing', 'counts only what is there'],
  T4: ['is about as fast as the reference'],
}

export type Failure = readonly [reason: FailureReason, detail: string]

/** All hidden tests of the rubric; those named fail. */
export function testEvidence(failures: Readonly<Record<string, Failure>>): readonly TestEvidence[] {
  return Object.entries(TITLES).flatMap(([criterion, titles]) =>
    titles.map((title): TestEvidence => {
      const failure = failures[title]
      return {
        kind: 'test',
        criterion,
        title,
        outcome: failure === undefined ? 'passed' : 'failed',
        reason: failure?.[0] ?? null,
        detail: failure?.[1] ?? '',
      }
    }),
  )
}

export function aFunction(facts: Partial<FunctionFacts>): FunctionFacts {
  return {
    name: 'moving_average',
    line: 12,
    lines: 24,
    mccabe: 5,
    nesting: 1,
    loops: 0,
    loopDepth: 0,
    ...facts,
  }
}

export interface Quality {
  readonly findings?: readonly {
    readonly rule: string
    readonly message: string
    readonly line: number
  }[]
  readonly worst?: FunctionFacts
  readonly loops?: {
    readonly count: number
    readonly depth: number
    readonly forbidden: readonly { readonly name: string; readonly line: number }[]
  }
}

export function qualityEvidence({
  findings = [],
  worst = aFunction({}),
  loops = { count: 0, depth: 0, forbidden: [] },
}: Quality): readonly Evidence[] {
  return [
    { kind: 'lint', criterion: 'Q1', analysable: true, findings, sourceLines: 62 },
    {
      kind: 'complexity',
      criterion: 'Q2',
      analysable: true,
      mostComplex: worst,
      longest: worst,
      deepest: worst,
    },
    { kind: 'loops', criterion: 'Q3', analysable: true, ...loops },
  ]
}

export interface WrittenSection {
  readonly words: number
  readonly lines: { readonly from: number; readonly to: number } | null
  readonly untouched?: boolean
}

const POINTERS = [[{ item: 1, lines: [] }], [{ item: 0, lines: [23, 40] }]] as const

export function writeUpEvidence(
  first: WrittenSection,
  second: WrittenSection,
): readonly Evidence[] {
  return [first, second].map((section, index) => ({
    kind: 'section',
    criterion: `W${index + 1}`,
    file: 'WRITEUP.md',
    heading: index === 0 ? 'Choice of window' : 'Use in the business',
    minWords: 80,
    maxWords: 250,
    untouched: false,
    pointers: section.lines === null ? [] : POINTERS[index === 0 ? 0 : 1],
    ...section,
  }))
}

export const WRITTEN = writeUpEvidence(
  { words: 143, lines: { from: 5, to: 19 } },
  { words: 201, lines: { from: 21, to: 44 } },
)

export function review(
  reviewer: string,
  criterion: string,
  level: Review['level'],
  note: string | null = null,
): Review {
  return { reviewer, criterion, level, note }
}

/** As on a hub. */
export const RUNTIME = {
  python: `${STATED.python}.9`,
  numpy: STATED.numpy,
  stated: true,
  gaps: [],
}

export function aScoreInput(overrides: Partial<ScoreInput> = {}): ScoreInput {
  return {
    rubric: RUBRIC,
    rubricDigest: '5f2b9c0d7e41aa63',
    role: ROLE,
    evidence: [...testEvidence({}), ...qualityEvidence({}), ...WRITTEN],
    flags: [],
    reviews: [],
    submission: {
      sha: '0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6a7b8c9d',
      digest: 'a90b1c2d3e4f5a6b',
      files: ['WRITEUP.md', 'moving_average.py'],
    },
    seed: { digest: '77aa88bb99cc00dd' },
    runtime: RUNTIME,
    trusted: true,
    timings: { tests: 812 },
    ...overrides,
  }
}
