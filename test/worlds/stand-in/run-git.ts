import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

/** What the program needs and nothing of ours: no configuration, no prompt, no other credentials. */
const ENVIRONMENT = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  // All of it is thrown away in the end: nobody waits for a disk.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'core.fsync',
  GIT_CONFIG_VALUE_0: 'none',
}

export interface GitRun {
  readonly arguments: readonly string[]
  readonly folder: string
  readonly input?: Buffer
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs git beside us. Never wait for it synchronously: it may be waiting for our answer. */
export async function runGit(run: GitRun): Promise<Buffer> {
  const child = spawn('git', run.arguments, {
    cwd: run.folder,
    env: { ...ENVIRONMENT, ...run.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const errors = text(child.stderr)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  // Git may close its input before it has read all of it.
  child.stdin.on('error', () => {})
  child.stdin.end(run.input)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`git ${run.arguments[0]} ended with ${code}: ${await errors}`)
  return Buffer.concat(chunks)
}
