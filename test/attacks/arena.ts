import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Judge, type JudgeSetup, startJudge } from '../../src/judge/judge.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXERCISES = join(ROOT, 'test/fixtures/exercises')
const CORPUS = join(import.meta.dirname, 'corpus')

/** The interpreter that has NumPy and pytest. */
export const PYTHON = process.env['TAKEHOME_PYTHON'] ?? '/usr/bin/python3'
export const PYTHON_HOME = join(ROOT, 'src/judge/python')
export const HONEST = readFileSync(join(EXERCISES, 'graders/running-mean/reference.py'), 'utf8')
export const WRONG = readFileSync(join(CORPUS, '00-wrong-twin.py'), 'utf8')

/** A folder with a grader, bait in it and around it, and a number by which its processes are known. */
export class Arena {
  readonly folder = mkdtempSync(join(tmpdir(), 'takehome-attacks-'))
  readonly grader = join(this.folder, 'running-mean')
  readonly mark = `mark${randomBytes(8).toString('hex')}`
  /** Strings that no candidate and no result may ever hold. */
  readonly baits: readonly string[]
  readonly #baitFile = join(this.folder, 'bait.txt')
  readonly #listener: Server = createServer((socket) => socket.destroy())
  // The output limit stands on the command line of every process of a sandbox.
  readonly #outputBytes = 2 ** 20 + Number.parseInt(randomBytes(2).toString('hex'), 16)

  constructor() {
    const [environment, comment, file] = [1, 2, 3].map(
      () => `takehome-bait-${randomBytes(8).toString('hex')}`,
    )
    const planted = `${1 + (randomBytes(4).readUInt32LE() % 900_000)}.${randomBytes(4).readUInt32LE() % 90_000}5`
    this.baits = [environment, comment, file, planted].map(String)
    process.env['TAKEHOME_BAIT'] = environment
    writeFileSync(this.#baitFile, String(file))
    cpSync(join(EXERCISES, 'graders/running-mean'), this.grader, { recursive: true })
    appendFileSync(join(this.grader, 'test_running_mean.py'), plantedTest(String(comment), planted))
  }

  get setup(): JudgeSetup {
    return {
      python: PYTHON,
      pythonHome: PYTHON_HOME,
      grader: this.grader,
      module: 'running_mean.py',
      limits: {
        callSeconds: 1,
        totalSeconds: 20,
        memoryBytes: 2 ** 29,
        outputBytes: this.#outputBytes,
      },
      parallel: 2,
      unsafe: false,
    }
  }

  async open(setup: Partial<JudgeSetup> = {}): Promise<Judge> {
    await new Promise<void>((resolve) => this.#listener.listen(0, '127.0.0.1', resolve))
    return startJudge({ ...this.setup, ...setup })
  }

  close(): void {
    this.#listener.close()
    delete process.env['TAKEHOME_BAIT']
    rmSync(this.folder, { recursive: true })
  }

  /** An attack's text, told where the bait is, so that it need not guess. */
  attack(file: string, variant = 0): string {
    const address = this.#listener.address()
    const port = typeof address === 'object' && address !== null ? address.port : 1
    return readFileSync(join(CORPUS, file), 'utf8')
      .replace(/^VARIANT = .*$/m, `VARIANT = ${variant}`)
      .replace(/^PORT = .*$/m, `PORT = ${port}`)
      .replace(/^MARK = .*$/m, `MARK = "${this.mark}"`)
      .replace(
        /^PATHS = .*$/m,
        `PATHS = ${JSON.stringify([this.folder, this.grader, this.#baitFile])}`,
      )
  }

  /** Processes of this arena's sandboxes, wherever they hang in the process tree. */
  sandboxProcesses(): readonly string[] {
    return this.#ofThisArena(processes()).map(({ commandLine }) => commandLine)
  }

  /** What still runs in a sandbox besides its process 1: command lines of all descendants of one. */
  survivors(): readonly string[] {
    const all = processes()
    const sandboxes = new Set(this.#ofThisArena(all).map(({ pid }) => pid))
    // bwrap waits outside; its child is process 1, which waits for the next submission.
    const firsts = all.filter(({ pid, parent }) => sandboxes.has(pid) && isBwrap(parent))
    return descendants(all, new Set(firsts.map(({ pid }) => pid)))
  }

  #ofThisArena(all: readonly Process[]): readonly Process[] {
    return all.filter(({ commandLine }) => commandLine.includes(`"FSIZE": ${this.#outputBytes}`))
  }

  /** Files an attack left behind: its mark in a name. */
  litter(): readonly string[] {
    const folders = [tmpdir(), this.folder, this.grader, process.cwd(), '/', '/var/tmp', '/dev/shm']
    return folders.flatMap((folder) =>
      readdirSync(folder).filter((name) => name.includes(this.mark)),
    )
  }
}

interface Process {
  readonly pid: number
  readonly parent: number
  readonly commandLine: string
}

function processes(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({
      pid: Number(pid),
      parent: Number(/^PPid:\s*(\d+)/m.exec(readOrEmpty(`/proc/${pid}/status`))?.[1] ?? 0),
      commandLine: readOrEmpty(`/proc/${pid}/cmdline`),
    }))
}

function isBwrap(pid: number): boolean {
  return readOrEmpty(`/proc/${pid}/comm`).trim() === 'bwrap'
}

function descendants(all: readonly Process[], ancestors: ReadonlySet<number>): readonly string[] {
  const children = all.filter(({ parent }) => ancestors.has(parent))
  if (children.length === 0) return []
  const below = descendants(all, new Set(children.map(({ pid }) => pid)))
  return [...children.map(({ commandLine }) => commandLine), ...below]
}

/** Command lines of all processes of this machine that hold a text. */
export function processesWith(text: string): readonly string[] {
  return processes()
    .map(({ commandLine }) => commandLine)
    .filter((commandLine) => commandLine.includes(text))
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '' // it has ended meanwhile
  }
}

function plantedTest(comment: string, planted: string): string {
  return `

# ${comment}
@criterion("T1")
def test_the_planted_number(submission, close):
    expected = np.array([${planted}, ${planted} + 1])
    close(submission.running_mean([${planted} - 1, ${planted} + 1, ${planted} + 1], 2), expected, rtol=1e-9)
`
}
