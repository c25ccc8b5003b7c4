import { appendFile, cp, open, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { callerError } from './bad-news.ts'
import { whyNotWritten } from './disk-words.ts'
import { diskRefusal, makeFolder } from './make-folder.ts'

/**
 * Writes files, by their paths in a folder that the caller named; what folders are missing is made.
 * Throws CallerError for what the disk refuses.
 */
export async function writeOut(
  folder: string,
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path)
    await makeFolder(dirname(file))
    await orRefused(file, writeFile(file, content))
  }
}

/** The same for one file, whole or not at all: a run that is killed leaves no half of it to the next one. */
export async function writeWhole(folder: string, path: string, content: string): Promise<void> {
  const file = join(folder, path)
  await writeOut(folder, [[`${path}.new`, content]])
  await orRefused(file, rename(`${file}.new`, file))
}

/** Adds to the end of a file. Throws CallerError for what the disk refuses. */
export async function appendOut(file: string, text: string): Promise<void> {
  await orRefused(file, appendFile(file, text))
}

/** Before anything is done whose report goes there. What is in the file stays. Throws CallerError. */
export async function tryToWrite(file: string): Promise<void> {
  await makeFolder(dirname(file))
  await orRefused(
    file,
    open(file, 'a').then((opened) => opened.close()),
  )
}

/**
 * Copies a file, or a folder with all in it, to a place that the caller named; false where there is nothing to copy.
 * Throws CallerError for what the disk refuses.
 */
export async function copyOut(from: string, to: string): Promise<boolean> {
  try {
    if (!(await isThere(from))) return false
    await makeFolder(dirname(to))
    await cp(from, to, { recursive: true })
    return true
  } catch (error) {
    const why = whyNotWritten(error)
    if (why === null) throw error
    const hint = 'Name another folder, or let this user read what is copied.'
    throw callerError(to, `cannot be made from ${from}: ${why}`, hint)
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (Object(error).code === 'ENOENT') return false
    throw error
  }
}

async function orRefused(file: string, written: Promise<void>): Promise<void> {
  await written.catch((error: unknown) => {
    throw diskRefusal(file, error) ?? error
  })
}
