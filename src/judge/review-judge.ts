import { Conversation, type Hearing, limitsLine } from './conversation.ts'
import type { CommonMessage, SandboxKind } from './judge-message.ts'
import type { Limits } from './limits.ts'
import { type FoundPack, type PackName, packOf } from './packs.ts'

/** One whole module: a correct one, or one with a flaw. */
export interface ReviewVariant {
  readonly id: string
  readonly correct: boolean
  readonly source: string
}

export interface ReviewSetup {
  /** An interpreter with NumPy and pytest. */
  readonly python: string
  /** The folder of this project's Python packages. */
  readonly pythonHome: string
  /** The file under review, such as `pipeline.py`; tests import it by its name. */
  readonly module: string
  /** What tests may call of it. */
  readonly functions: readonly string[]
  /** What the exercise asks for beside NumPy. */
  readonly packs?: readonly PackName[]
  /** Of each run: of the tests' own time, and of the variant's; `callSeconds` of each call. */
  readonly limits: Limits
  /** Suites run at the same time. */
  readonly parallel: number
  /** Runs candidate code with no sandbox: only for authors running their own. */
  readonly unsafe: boolean
  readonly variants: readonly ReviewVariant[]
}

export interface ReviewReady {
  readonly sandbox: SandboxKind
  /** Versions that the tests run on. */
  readonly python: string
  readonly numpy: string
  readonly pytest: string
  /** Those that the exercise asks for. */
  readonly packs: readonly FoundPack[]
}

/** The test files of a submission: `tests/test_*.py` and `tests/conftest.py`, and no others. */
export interface SuiteJob {
  readonly id: string
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly seed: string
}

export type TestOutcome = 'passed' | 'failed' | 'error' | 'skipped'

/** How one test of the candidate's ended. Its name is the candidate's text, of at most 300 characters. */
export interface SuiteTestRun {
  readonly name: string
  readonly outcome: TestOutcome
  /** A digest of all calls and replies of the run until the test had ended: what its verdict can depend on. */
  readonly transcript: string
  /** The class of what the test raised, where it is Python's own or pytest's; no text of the candidate's. */
  readonly reason: string
}

/** One run of a suite against one variant. */
export interface SuiteRun {
  readonly variant: string
  /** Those that ended, in the order in which they ran. */
  readonly tests: readonly SuiteTestRun[]
  /** Why the run as a whole did not end well; null where it did, whatever its tests said. */
  readonly ended: null | 'timed-out' | 'crashed' | 'broke-protocol' | 'did-not-load'
  /** One sentence of the judge's; it may name a file and a line. */
  readonly detail: string
}

export interface ReviewJudge {
  readonly ready: Promise<ReviewReady>
  /** Correct variants twice, flawed ones once, in the order of the setup. Rejects with a WorldError where a sandbox failed. */
  run(job: SuiteJob): Promise<readonly SuiteRun[]>
  close(): Promise<void>
}

type ReviewMessage =
  | (ReviewReady & { readonly kind: 'ready' })
  | { readonly kind: 'ran'; readonly id: string; readonly runs: readonly SuiteRun[] }

/** Starts the judge's process at once; suites may be handed in before it is ready. */
export function startReviewJudge(setup: ReviewSetup): ReviewJudge {
  const { python, pythonHome } = setup
  const program = { python, pythonHome, module: 'review_server', setup: setupLine(setup) } as const
  const conversation = new Conversation(program, HEARING)
  return {
    ready: conversation.ready.promise,
    run: (job) => conversation.ask<readonly SuiteRun[]>(job),
    close: () => conversation.close(),
  }
}

function setupLine(setup: ReviewSetup): object {
  const { module, functions, packs = [], limits, parallel, unsafe, variants } = setup
  return {
    module,
    functions,
    packs: packs.map(packOf),
    limits: limitsLine(limits),
    parallel,
    unsafe,
    variants,
  }
}

const HEARING: Hearing<ReviewMessage, ReviewReady> = {
  // The process is ours and trusted; of a candidate's bytes it holds the names of tests alone.
  parse: (line): ReviewMessage | CommonMessage => JSON.parse(line),
  ready: (message) => (message.kind === 'ready' ? message : null),
  answer: (message) => {
    if (message.kind === 'ready') throw new Error('the judge is ready twice')
    return { id: message.id, value: message.runs }
  },
}
