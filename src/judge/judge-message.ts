import type { FoundPack } from './packs.ts'

/** Why a hidden test failed. The judge chooses the word; candidate code never does. */
export const FAILURE_REASONS = [
  'wrong-value',
  'raised',
  'did-not-raise',
  'did-not-load',
  'timed-out',
  'too-slow',
  'crashed',
  'broke-protocol',
] as const
export type FailureReason = (typeof FAILURE_REASONS)[number]

/** One hidden test of a suite: the criterion it belongs to and the test function's name. */
export interface SuiteTest {
  readonly criterion: string
  readonly name: string
}

export interface JudgedTest extends SuiteTest {
  readonly passed: boolean
  readonly reason: FailureReason | null
  readonly detail: string
}

/** Why a number that was asked for is none. */
export const NO_NUMBER = ['missing', 'not-a-number', 'not-finite'] as const
export type NoNumber = (typeof NO_NUMBER)[number]

/** What the evidence file gave. */
export interface EvidenceRuns {
  /** Why it gave nothing; null where it ran. */
  readonly reason: FailureReason | null
  /** One sentence of the judge's. */
  readonly detail: string
  /** For each of two runs, a finite number for each name, in order. */
  readonly values: readonly (readonly (number | NoNumber)[])[]
  /** The same where every function of the module fails; empty where that gave nothing. */
  readonly alone: readonly (number | NoNumber)[]
}

export interface SuiteProblem {
  readonly where: string
  readonly what: string
}

/** What a judge's process says whatever it judges, where there is nothing to judge or it could not. */
export type CommonMessage =
  | { readonly kind: 'unavailable'; readonly code: UnavailableCode; readonly detail: string }
  | { readonly kind: 'broken-exercise'; readonly problems: readonly SuiteProblem[] }
  /** The sandbox or the machine; of one job, or without an id of all of them. */
  | { readonly kind: 'failed'; readonly id?: string; readonly detail: string }
  /** A bug of ours; the detail is Python's traceback. */
  | { readonly kind: 'bug'; readonly id?: string; readonly detail: string }

/** What the judge's process says beside that, one JSON line each. */
export type JudgeMessage =
  | {
      readonly kind: 'ready'
      readonly sandbox: SandboxKind
      readonly tests: readonly SuiteTest[]
      /** Versions that the tests run on, such as 3.11.2 and 1.24.2. */
      readonly python: string
      readonly numpy: string
      readonly packs: readonly FoundPack[]
      /** What the start cost. */
      readonly spent: readonly Spent[]
    }
  | {
      readonly kind: 'graded'
      readonly id: string
      readonly tests: readonly JudgedTest[]
      /** What `inside/structure.py` measured, unchecked; null when there was nothing to parse. */
      readonly facts: unknown
      readonly evidence: EvidenceRuns | null
      readonly spent: readonly Spent[]
    }
  | {
      readonly kind: 'tried'
      readonly id: string
      /** For each seed, the tests that ran. */
      readonly runs: readonly (readonly JudgedTest[])[]
    }

/** A part of the work, in the order they ended; without seconds by the wall where another process did it. */
export type Spent = readonly [
  name: string,
  wallSeconds: number | null,
  cpuSeconds: number,
  pageFaults: number,
]

export type SandboxKind = 'user-namespace' | 'root' | 'none'
export type UnavailableCode =
  | 'no-bubblewrap'
  | 'no-numpy'
  | 'no-pytest'
  | 'unreadable-python'
  | 'no-package'
  | 'sandbox-refused'
  | 'canary-escaped'

/** Reads one line of the judge's process. The process is ours and trusted; no candidate byte is in it. */
export function parseJudgeMessage(line: string): JudgeMessage | CommonMessage {
  const message = JSON.parse(line)
  if (message.kind !== 'ready') return message
  const tests = message.tests.map(([criterion, name]: [string, string]) => ({ criterion, name }))
  return { ...message, tests }
}
