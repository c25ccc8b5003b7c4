import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')
export const TINY = join(ROOT, 'test', 'fixtures', 'exercises')

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

/** A temporary folder that goes away with the scope it is declared in by `await using`. */
export async function temporaryFolder(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'takehome-test-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** The template of an exercise with some files of a candidate's. */
export async function submission(
  folder: string,
  root: string,
  exercise: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  await cp(join(root, 'templates', exercise), folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}
