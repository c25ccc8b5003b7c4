import { type ChildProcess, fork } from 'node:child_process'
import { HUGE_PAGES } from '../../judge/huge-pages.ts'
import { partDone } from '../../profile.ts'
import type { LintFinding } from '../evidence.ts'
import { byItsWork, byTheWall, type Patience } from './patience.ts'

export type LintOutcome =
  | {
      readonly kind: 'linted'
      readonly findings: readonly LintFinding[]
      readonly needs?: readonly SyntaxNeed[]
    }
  | { readonly kind: 'not-analysable'; readonly needs?: readonly SyntaxNeed[] }
  /** The linter does not start, or has no time or no memory on this machine: our fault. */
  | { readonly kind: 'unavailable'; readonly why: string }

/** Syntax that Python has from a version on, in the linter's words: `type alias statement`, 3.12. */
export interface SyntaxNeed {
  readonly what: string
  readonly since: string
  readonly line: number
}

export interface Linter {
  /** `own`: modules beside the source, which its imports are sorted by. */
  lint(source: string, own?: readonly string[]): Promise<LintOutcome>
  close(): Promise<void>
}

export interface LinterOptions {
  /** Of processor time, for one source; an honest one needs a hundredth of a second. */
  readonly limitMs: number
  readonly startLimitMs: number
}

/**
 * Honest sources have a quarter of this, or less. Hostile ones of this size made the linter take 250 MiB at most, and
 * 110 are its own. A larger one may itself be why there is no memory left.
 */
const SMALL_CHARS = 2 ** 16

const DEFAULTS: LinterOptions = { limitMs: 10_000, startLimitMs: 30_000 }

/** Lints in a process of its own, started with the first source and shared by all of them. */
export function openLinter(programPath: string, options: Partial<LinterOptions> = {}): Linter {
  const { limitMs, startLimitMs } = { ...DEFAULTS, ...options }
  const host = new LintHost(programPath, startLimitMs)
  let last: Promise<unknown> = Promise.resolve()
  // One source at a time: when the process dies, it is clear of which one.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    lint: (source, own = []) => inTurn(() => lintSource(host, { source, own }, limitMs)),
    close: () => inTurn(() => host.stop()),
  }
}

interface Asked {
  readonly source: string
  readonly own: readonly string[]
}

async function lintSource(host: LintHost, asked: Asked, limitMs: number): Promise<LintOutcome> {
  const reply = await host.ask(asked, limitMs)
  // A process that died may have died of something else; one that dies again by itself died of the source.
  const isOver = reply.kind !== 'died' && reply.kind !== 'killed'
  return outcomeOf(isOver ? reply : await host.ask(asked, limitMs), asked)
}

function outcomeOf(reply: Reply, { source }: Asked): LintOutcome {
  if (reply.kind === 'findings') {
    return { kind: 'linted', findings: reply.findings, ...ifAny(reply.needs) }
  }
  if (reply.kind === 'not-started') return { kind: 'unavailable', why: 'the linter did not start' }
  if (reply.kind === 'starved') return { kind: 'unavailable', why: 'the machine is too busy' }
  if (reply.kind === 'killed' && source.length <= SMALL_CHARS) {
    return { kind: 'unavailable', why: 'the machine has too little memory' }
  }
  return { kind: 'not-analysable', ...(reply.kind === 'refused' ? ifAny(reply.needs) : {}) }
}

function ifAny(needs: readonly SyntaxNeed[]): { readonly needs?: readonly SyntaxNeed[] } {
  return needs.length === 0 ? {} : { needs }
}

type Reply =
  | {
      readonly kind: 'findings'
      readonly findings: readonly LintFinding[]
      readonly needs: readonly SyntaxNeed[]
    }
  | { readonly kind: 'refused'; readonly needs: readonly SyntaxNeed[] }
  | { readonly kind: 'failed' | 'not-started' | NoWord }

/**
 * How a wait ended without a message. Killed: by signal 9, which no source makes a linter send to itself, and which
 * we send when nobody waits any more. The kernel sends it where memory is short; a full stack or heap is `died`.
 */
type NoWord = 'late' | 'starved' | 'died' | 'killed'

// Set from inside the process, flags come too late. V8 would otherwise go on to optimise the WebAssembly
// on every core: 4 s of processor time beside the judge. A function is compiled when it is first called:
// checking all others, and threads to do it in, cost more than they give.
const V8_FLAGS = ['--liftoff-only', '--wasm-lazy-validation', '--single-threaded']

const NOT_STARTED: Reply = { kind: 'not-started' }

/** At most one linter process, which ends with this one: its channel closes. */
class LintHost {
  readonly #program: string
  readonly #startLimitMs: number
  #child: ChildProcess | null = null
  #asked = 0

  constructor(program: string, startLimitMs: number) {
    this.#program = program
    this.#startLimitMs = startLimitMs
  }

  /** An instance that failed, was late or died is not trusted with the next source. */
  async ask(asked: Asked, limitMs: number): Promise<Reply> {
    const child = await this.#running()
    const reply = child === null ? NOT_STARTED : await this.#exchange(child, asked, limitMs)
    if (reply.kind !== 'findings' && reply.kind !== 'refused') await this.stop()
    return reply
  }

  async #running(): Promise<ChildProcess | null> {
    if (this.#child?.connected) return this.#child
    const child = fork(this.#program, [], {
      // Nothing of ours is in it. Ten megabytes of WebAssembly in huge pages are a third less processor time.
      env: HUGE_PAGES,
      execPath: process.execPath,
      execArgv: [...V8_FLAGS],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.#child = child
    const patience = byTheWall(this.#startLimitMs)
    const word = await nextWord(child, patience, ({ ready }) => ready === true)
    return typeof word === 'string' ? null : child
  }

  async #exchange(child: ChildProcess, asked: Asked, limitMs: number): Promise<Reply> {
    this.#asked += 1
    const id = this.#asked
    const answer = nextWord(child, byItsWork(child.pid, limitMs), (word) => word['id'] === id)
    child.send({ id, ...asked }, () => undefined)
    const word = await answer
    if (typeof word === 'string') return { kind: word }
    partDone('linted', word['spent'])
    const needs = Array.isArray(word['needs']) ? word['needs'].filter(isNeed) : []
    if (word['refused'] === true) return { kind: 'refused', needs }
    const findings = readFindings(word['findings'])
    return findings === null ? { kind: 'failed' } : { kind: 'findings', findings, needs }
  }

  async stop(): Promise<void> {
    const child = this.#child
    this.#child = null
    if (child === null || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve).once('error', resolve))
    child.kill('SIGKILL')
    await gone
  }
}

type Word = Readonly<Record<string, unknown>>

/** The next message that is meant, or how the wait for it ended. */
function nextWord(
  child: ChildProcess,
  patience: Patience,
  isMeant: (word: Word) => boolean,
): Promise<Word | NoWord> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const end = (result: Word | NoWord): void => {
      clearTimeout(timer)
      child.off('message', hear).off('exit', exit).off('error', die)
      resolve(result)
    }
    const hear = (word: unknown): void => {
      if (isRecord(word) && isMeant(word)) end(word)
    }
    const die = (): void => end('died')
    const exit = (_: unknown, signal: unknown): void =>
      end(signal === 'SIGKILL' ? 'killed' : 'died')
    const wait = (): void => {
      const now = patience()
      if (typeof now === 'string') end(now)
      else timer = setTimeout(wait, now)
    }
    wait()
    child.on('message', hear).on('exit', exit).on('error', die)
  })
}

function isRecord(value: unknown): value is Word {
  return typeof value === 'object' && value !== null
}

/** The findings as said by a process that has parsed hostile text, or null when they are none. */
function readFindings(value: unknown): readonly LintFinding[] | null {
  if (!Array.isArray(value)) return null
  const findings: LintFinding[] = []
  for (const item of value) {
    if (!isFinding(item)) return null
    findings.push({ rule: item.rule, message: item.message, line: item.line })
  }
  return findings
}

function isNeed(value: unknown): value is SyntaxNeed {
  if (!isRecord(value)) return false
  const { what, since, line } = value
  return (
    typeof what === 'string' &&
    typeof since === 'string' &&
    /^3\.\d+$/.test(since) &&
    Number.isSafeInteger(line)
  )
}

function isFinding(value: unknown): value is LintFinding {
  if (!isRecord(value)) return false
  const { rule, message, line } = value
  return (
    typeof rule === 'string' &&
    /^[A-Z]+[0-9]+$/.test(rule) &&
    typeof message === 'string' &&
    Number.isSafeInteger(line)
  )
}
