import { partDone } from '../profile.ts'
import { Conversation, type Hearing, limitsLine } from './conversation.ts'
import {
  type EvidenceRuns,
  type JudgedTest,
  type JudgeMessage,
  parseJudgeMessage,
  type SandboxKind,
  type SuiteTest,
} from './judge-message.ts'
import { EVIDENCE_SECONDS, type Limits } from './limits.ts'
import { type FoundPack, type PackName, packOf } from './packs.ts'

export interface JudgeSetup {
  /** An interpreter with NumPy and pytest. */
  readonly python: string
  /** The folder of this project's Python packages. */
  readonly pythonHome: string
  /** The exercise's hidden tests. */
  readonly grader: string
  readonly module: string
  /** What the exercise asks for beside NumPy. */
  readonly packs?: readonly PackName[]
  readonly limits: Limits
  /** What a file beside the module is asked for; left out where there is none. */
  readonly evidence?: EvidenceAsked | undefined
  /** Submissions graded at the same time. */
  readonly parallel: number
  /** Runs candidate code with no sandbox: only for authors running their own. */
  readonly unsafe: boolean
}

export interface EvidenceAsked {
  readonly file: string
  readonly names: readonly string[]
}

export interface Job {
  readonly id: string
  /** The module's text; null when there is none that could run. */
  readonly source: string | null
  readonly seed: string
  /** The evidence file's text; left out where there is none that could run. */
  readonly evidence?: string
}

export type TestName = readonly [criterion: string, name: string]

/** Trying out a solution: some criteria, one of them first, and under each seed no test after one that failed. */
export interface TrialJob {
  readonly id: string
  readonly source: string
  readonly trial: {
    readonly seeds: readonly string[]
    readonly only: readonly string[] | null
    /** Criteria and names of the tests to look at; null or left out for all. */
    readonly tests?: readonly TestName[] | null
    readonly first: string | null
    readonly until_failure: boolean
    /** Whether tests that measure time are left out. */
    readonly untimed?: boolean
    /**
     * Under each seed but the first: whether one worker serves all criteria, and of a module that failed under the
     * first the criterion alone is tried that it failed.
     */
    readonly sparing?: boolean
  }
}

export type Runs = readonly (readonly JudgedTest[])[]

export interface Ready {
  readonly sandbox: SandboxKind
  readonly tests: readonly SuiteTest[]
  /** Versions of the Python and the NumPy that the tests run on. */
  readonly python: string
  readonly numpy: string
  /** Those that the exercise asks for. */
  readonly packs: readonly FoundPack[]
}

export interface Graded {
  readonly tests: readonly JudgedTest[]
  readonly facts: unknown
  /** What the evidence file gave, where there was one to run. */
  readonly evidence?: EvidenceRuns | null
}

export interface Judge {
  readonly ready: Promise<Ready>
  grade(job: Job): Promise<Graded>
  tryOut(job: TrialJob): Promise<Runs>
  close(): Promise<void>
}

/** Starts the judge's process at once; jobs may be handed in before it is ready. */
export function startJudge(setup: JudgeSetup): Judge {
  const { python, pythonHome } = setup
  const program = { python, pythonHome, module: 'server', setup: setupLine(setup) } as const
  const conversation = new Conversation(program, HEARING)
  return {
    ready: conversation.ready.promise,
    grade: (job) => conversation.ask<Graded>(job),
    tryOut: (job) => conversation.ask<Runs>(job),
    close: () => conversation.close(),
  }
}

function setupLine(setup: JudgeSetup): object {
  const { grader, module, packs = [], unsafe, parallel, limits, evidence } = setup
  return {
    grader,
    module,
    packs: packs.map(packOf),
    unsafe,
    parallel,
    limits: limitsLine(limits),
    evidence: evidence === undefined ? null : { ...evidence, ...evidenceSeconds(limits) },
  }
}

/** Never more than a submission itself may take. */
function evidenceSeconds({ callSeconds, totalSeconds }: Limits): object {
  return {
    call_seconds: Math.min(EVIDENCE_SECONDS.call_seconds, callSeconds),
    total_seconds: Math.min(EVIDENCE_SECONDS.total_seconds, totalSeconds),
  }
}

const HEARING: Hearing<JudgeMessage, Ready> = {
  parse: parseJudgeMessage,
  ready: (message) => {
    if (message.kind !== 'ready') return null
    partDone('judge ready', message.spent)
    return message
  },
  answer: answerOf,
}

function answerOf(message: JudgeMessage): { readonly id: string; readonly value: Graded | Runs } {
  if (message.kind === 'ready') throw new Error('the judge is ready twice')
  const { id } = message
  if (message.kind === 'tried') return { id, value: message.runs }
  partDone('judged', message.spent)
  const { tests, facts, evidence } = message
  return { id, value: { tests, facts, evidence } }
}
