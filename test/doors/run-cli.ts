import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../folders.ts'

export interface CliResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the bundled command line in a process of its own. */
export async function takehome(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  const cli = join(ROOT, 'dist', 'cli', 'index.js')
  return await run(process.execPath, [cli, ...args], env)
}

export function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { PATH: process.env['PATH'] ?? '', ...env } })
    const said = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text) => {
        said[name] += text
      })
    }
    child.on('error', reject).on('close', (exitCode) => resolve({ exitCode, ...said }))
  })
}
