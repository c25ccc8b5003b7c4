import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { WorldError, type WorldErrorCode } from '../input/bad-news.ts'
import { partDone } from '../profile.ts'
import {
  type EvidenceRuns,
  type JudgedTest,
  type JudgeMessage,
  parseJudgeMessage,
  type SandboxKind,
  type SuiteProblem,
  type SuiteTest,
  type UnavailableCode,
} from './judge-message.ts'
import { EVIDENCE_SECONDS, type Limits } from './limits.ts'
import { ownLibraries } from './own-libraries.ts'
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

/** Trying out a solution: some criteria, one of them first, and under each seed no test after one that failed. */
export interface TrialJob {
  readonly id: string
  readonly source: string
  readonly trial: {
    readonly seeds: readonly string[]
    readonly only: readonly string[] | null
    readonly first: string | null
    readonly until_failure: boolean
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

/** Hidden tests that cannot be collected: the hiring team's to mend. */
export class BrokenSuite extends Error {
  override readonly name = 'BrokenSuite'
  readonly problems: readonly SuiteProblem[]

  constructor(problems: readonly SuiteProblem[]) {
    super('the hidden tests cannot be collected')
    this.problems = problems
  }
}

export interface Judge {
  readonly ready: Promise<Ready>
  grade(job: Job): Promise<Graded>
  tryOut(job: TrialJob): Promise<Runs>
  close(): Promise<void>
}

const BOOT =
  'import sys; sys.path.insert(0, sys.argv.pop(1)); from takehome.server import main; main()'
// The arrays of a speed test lie in huge pages: a tenth of the page faults. A C library that does not know
// the setting goes on as before.
const HUGE_PAGES = { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' }
const WORLD_CODE: Readonly<Record<UnavailableCode, WorldErrorCode>> = {
  'no-bubblewrap': 'no-bubblewrap',
  'no-numpy': 'no-python',
  'no-pytest': 'no-python',
  'unreadable-python': 'no-python',
  'no-package': 'no-package',
  'sandbox-refused': 'sandbox-refused',
  'canary-escaped': 'canary-escaped',
}

/** Starts the judge's process at once; jobs may be handed in before it is ready. */
export function startJudge(setup: JudgeSetup): Judge {
  // Nothing of ours is in its environment: a process that parses hostile answers has nothing worth taking.
  const child = spawn(setup.python, ['-I', '-B', '-c', BOOT, setup.pythonHome], {
    env: { ...ownLibraries(setup.python), ...HUGE_PAGES },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const conversation = new Conversation(child)
  child.stdin.write(`${JSON.stringify(setupLine(setup))}\n`)
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
    limits: {
      memory_bytes: limits.memoryBytes,
      output_bytes: limits.outputBytes,
      call_seconds: limits.callSeconds,
      total_seconds: limits.totalSeconds,
    },
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

class Conversation {
  readonly ready = Promise.withResolvers<Ready>()
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>
  readonly #waiting = new Map<string, PromiseWithResolvers<unknown>>()
  readonly #ended: Promise<void>
  #failure: Error | null = null
  #stderr = ''

  constructor(child: ChildProcessByStdio<Writable, Readable, Readable>) {
    this.#child = child
    // Whoever awaits `ready` or a grade hears of a failure; nobody has to await both.
    this.ready.promise.catch(() => {})
    child.stderr.setEncoding('utf8').on('data', (text) => {
      this.#stderr = (this.#stderr + text).slice(-4000)
    })
    // A judge that died is reported when it ends, not when a write to it fails.
    child.stdin.on('error', () => {})
    createInterface({ input: child.stdout }).on('line', (line) =>
      this.#hear(parseJudgeMessage(line)),
    )
    this.#ended = new Promise((resolve) => {
      child.on('error', (cause) =>
        this.#fail(new WorldError(String(cause), { code: 'no-python', cause })),
      )
      child.on('close', () => {
        this.#fail(
          new WorldError(this.#stderr.trim() || 'the judge stopped', { code: 'sandbox-failed' }),
        )
        resolve()
      })
    })
  }

  /** The answer is of the kind that the job asks for: the judge is ours, and no candidate speaks for it. */
  async ask<Answer>(job: Job | TrialJob): Promise<Answer> {
    const result = Promise.withResolvers<unknown>()
    result.promise.catch(() => {})
    this.#waiting.set(job.id, result)
    if (this.#failure !== null) this.#fail(this.#failure)
    else this.#child.stdin.write(`${JSON.stringify(job)}\n`)
    return (await result.promise) as Answer
  }

  async close(): Promise<void> {
    this.#child.stdin.end()
    await this.#ended
  }

  #hear(message: JudgeMessage): void {
    switch (message.kind) {
      case 'ready':
        partDone('judge ready', message.spent)
        this.ready.resolve(message)
        break
      case 'unavailable':
        this.#fail(new WorldError(message.detail, { code: WORLD_CODE[message.code] }))
        break
      case 'broken-exercise':
        this.#fail(new BrokenSuite(message.problems))
        break
      case 'graded':
        partDone('judged', message.spent)
        this.#settle(message.id)?.resolve({
          tests: message.tests,
          facts: message.facts,
          evidence: message.evidence,
        })
        break
      case 'tried':
        this.#settle(message.id)?.resolve(message.runs)
        break
      case 'failed':
        this.#settle(message.id)?.reject(new WorldError(message.detail, { code: 'sandbox-failed' }))
    }
  }

  #settle(id: string): PromiseWithResolvers<unknown> | undefined {
    const result = this.#waiting.get(id)
    this.#waiting.delete(id)
    return result
  }

  /** The first reason wins: a promise that is settled stays as it is. */
  #fail(error: Error): void {
    this.#failure ??= error
    this.ready.reject(error)
    for (const id of [...this.#waiting.keys()]) this.#settle(id)?.reject(error)
  }
}
