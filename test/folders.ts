import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The folder of this project. */
export const ROOT = join(import.meta.dirname, '..')
/** Exercises that only tests use. */
export const TINY = join(ROOT, 'test', 'fixtures', 'exercises')

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
