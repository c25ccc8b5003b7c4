import { spawn } from 'node:child_process'

export interface ProcessRun {
  readonly program: string
  readonly arguments: readonly string[]
  readonly folder: string
  /** All there is in its environment. */
  readonly env: Readonly<Record<string, string>>
  /** Ends it and all that it has started. */
  readonly signal: AbortSignal
}

export interface ProcessEnd {
  /** Null for one that a signal has ended. */
  readonly exitCode: number | null
  readonly log: string
}

/** Runs a program to its end. Never wait for it synchronously: it may be waiting for our answer. */
export async function runProcess(run: ProcessRun): Promise<ProcessEnd> {
  const child = spawn(run.program, run.arguments, {
    cwd: run.folder,
    env: run.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, which can be ended as one.
    detached: true,
  })
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  }
  run.signal.addEventListener('abort', end)
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text
    })
  }
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject).on('close', resolve)
    })
    return { exitCode, log }
  } finally {
    run.signal.removeEventListener('abort', end)
  }
}
