import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { WorldError, type WorldErrorCode } from '../input/bad-news.ts'
import { HUGE_PAGES } from './huge-pages.ts'
import type { CommonMessage, SuiteProblem, UnavailableCode } from './judge-message.ts'
import type { Limits } from './limits.ts'
import { ownLibraries } from './own-libraries.ts'

/** Hidden tests that cannot be collected: the hiring team's to mend. */
export class BrokenSuite extends Error {
  override readonly name = 'BrokenSuite'
  readonly problems: readonly SuiteProblem[]

  constructor(problems: readonly SuiteProblem[]) {
    super('the hidden tests cannot be collected')
    this.problems = problems
  }
}

const WORLD_CODE: Readonly<Record<UnavailableCode, WorldErrorCode>> = {
  'no-bubblewrap': 'no-bubblewrap',
  'no-numpy': 'no-python',
  'no-pytest': 'no-python',
  'unreadable-python': 'no-python',
  'no-package': 'no-package',
  'sandbox-refused': 'sandbox-refused',
  'canary-escaped': 'canary-escaped',
}

/** What a judge's process is: a Python module of `takehome`, told what to do by its first line. */
export interface Program {
  readonly python: string
  /** The folder of this project's Python packages. */
  readonly pythonHome: string
  readonly module: 'server' | 'review_server'
  readonly setup: object
}

/** What its messages are to whoever asked: `Ready` once, and an answer to each job. */
export interface Hearing<Message, Ready> {
  parse(line: string): Message | CommonMessage
  /** What to hand on of the message with which it begins; null of an answer. */
  ready(message: Message): Ready | null
  answer(message: Message): { readonly id: string; readonly value: unknown }
}

/** Python's names of the limits. */
export function limitsLine(limits: Limits): object {
  return {
    memory_bytes: limits.memoryBytes,
    output_bytes: limits.outputBytes,
    call_seconds: limits.callSeconds,
    total_seconds: limits.totalSeconds,
  }
}

function start({ python, pythonHome, module, setup }: Program) {
  const boot = `import sys; sys.path.insert(0, sys.argv.pop(1)); from takehome.${module} import main; main()`
  // Nothing of ours is in its environment: a process that parses hostile answers has nothing worth taking.
  const child = spawn(python, ['-I', '-B', '-c', boot, pythonHome], {
    // For the arrays of a speed test: a tenth of the page faults.
    env: { ...ownLibraries(python), ...HUGE_PAGES },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // A judge that died is reported when it ends, not when a write to it fails.
  child.stdin.on('error', () => {})
  child.stdin.write(`${JSON.stringify(setup)}\n`)
  return child
}

/** A judge's process, started at once; jobs may be handed in before it is ready. */
export class Conversation<Message, Ready> {
  readonly ready = Promise.withResolvers<Ready>()
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>
  readonly #hearing: Hearing<Message, Ready>
  readonly #waiting = new Map<string, PromiseWithResolvers<unknown>>()
  readonly #ended: Promise<void>
  #failure: Error | null = null
  #stderr = ''

  constructor(program: Program, hearing: Hearing<Message, Ready>) {
    this.#hearing = hearing
    this.#child = start(program)
    // Whoever awaits `ready` or a grade hears of a failure; nobody has to await both.
    this.ready.promise.catch(() => {})
    this.#child.stderr.setEncoding('utf8').on('data', (text) => {
      this.#stderr = (this.#stderr + text).slice(-4000)
    })
    createInterface({ input: this.#child.stdout }).on('line', (line) =>
      this.#hear(hearing.parse(line)),
    )
    this.#ended = this.#end()
  }

  /** The answer is of the kind that the job asks for: the judge is ours, and no candidate speaks for it. */
  async ask<Answer>(job: { readonly id: string }): Promise<Answer> {
    // Answers are told apart by it: one of the two would be awaited for ever.
    if (this.#waiting.has(job.id)) throw new Error(`the judge has the job "${job.id}" already`)
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

  #end(): Promise<void> {
    return new Promise((resolve) => {
      this.#child.on('error', (cause) =>
        this.#fail(new WorldError(String(cause), { code: 'no-python', cause })),
      )
      this.#child.on('close', () => {
        this.#fail(
          new WorldError(this.#stderr.trim() || 'the judge stopped', { code: 'sandbox-failed' }),
        )
        resolve()
      })
    })
  }

  #hear(message: Message | CommonMessage): void {
    if (isCommon(message)) this.#hearBadNews(message)
    else {
      const ready = this.#hearing.ready(message)
      if (ready !== null) this.ready.resolve(ready)
      else {
        const { id, value } = this.#hearing.answer(message)
        this.#settle(id)?.resolve(value)
      }
    }
  }

  #hearBadNews(message: CommonMessage): void {
    switch (message.kind) {
      case 'unavailable':
        this.#fail(new WorldError(message.detail, { code: WORLD_CODE[message.code] }))
        break
      case 'broken-exercise':
        this.#fail(new BrokenSuite(message.problems))
        break
      case 'failed':
        this.#refuse(message.id, new WorldError(message.detail, { code: 'sandbox-failed' }))
        break
      case 'bug':
        this.#refuse(message.id, new Error(`the judge failed: ${message.detail}`))
    }
  }

  #refuse(id: string | undefined, error: Error): void {
    if (id === undefined) this.#fail(error)
    else this.#settle(id)?.reject(error)
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

const BAD_NEWS: readonly unknown[] = ['unavailable', 'broken-exercise', 'failed', 'bug']

function isCommon<Message>(message: Message | CommonMessage): message is CommonMessage {
  return BAD_NEWS.includes((message as { readonly kind?: unknown }).kind)
}
