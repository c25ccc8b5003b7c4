import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type CallerError, callerError } from '../../input/bad-news.ts'
import { decodePython } from '../../input/decode-text.ts'
import type { Origin } from '../../similarity/work.ts'
import { readFolder } from '../../submission/read-folder.ts'
import { submittedText } from '../../submission/submission.ts'
import type { Module } from './module.ts'

export interface Asked {
  /** The option that named the folder. */
  readonly option: string
  readonly folder: string
  readonly origin: Origin
  /** The module's file name, and the template's text of it. */
  readonly file: string
  readonly template: string
}

/** The modules in a folder: one in each folder in it, and each Python file that stands there itself. Throws CallerError. */
export async function folderModules(asked: Asked): Promise<readonly Module[]> {
  const { folder, origin, file, template } = asked
  const names = await readdir(folder).catch(() => null)
  if (names === null) throw refused(asked, 'there is no such folder')
  const found: Module[] = []
  for (const name of names.filter((each) => !each.startsWith('.')).sort()) {
    const path = join(folder, name)
    if (!((await stat(path).catch(() => null))?.isDirectory() ?? false)) continue
    const submission = await readFolder(path, (each) => each === file)
    found.push({ name, origin, template, text: submittedText(submission, file) })
  }
  found.push(...(await looseModules(asked)))
  if (found.length === 0) throw refused(asked, 'holds no folder and no Python file')
  return found
}

async function looseModules(asked: Asked): Promise<readonly Module[]> {
  const { folder, origin, template } = asked
  const isLoose = (path: string) => /^[^/]+\.py$/.test(path)
  const { files, oddities } = await readFolder(folder, isLoose)
  const odd = oddities.find(({ path, kind }) => isLoose(path) && kind !== 'name-collision')
  if (odd !== undefined) {
    throw refused(asked, `${odd.path} cannot be read as a file of its own (${odd.kind})`)
  }
  return files.map(({ path, bytes }) => {
    return { name: path, origin, template, text: decodePython(bytes) }
  })
}

function refused({ option, folder, file }: Asked, why: string): CallerError {
  const hint = `Name a folder with --${option} that holds a folder for each submission, with ${file} in it.`
  return callerError(folder, why, hint)
}
