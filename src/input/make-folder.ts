import { mkdir, mkdtemp, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type CallerError, callerError } from './bad-news.ts'
import { whyNotWritten } from './disk-words.ts'

/**
 * Makes a folder that the caller named, and those above it, where they are not there yet. Not Node's recursive
 * `mkdir`: that one tries without end where a parent is there and takes no folders, such as /proc.
 * Throws CallerError for a place that cannot be one.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await make(resolve(folder))
  } catch (error) {
    throw diskRefusal(folder, error) ?? error
  }
}

/** Makes a folder with a name of its own below that of the machine. Throws CallerError for what the disk refuses. */
export async function makeTemporaryFolder(below: string): Promise<string> {
  try {
    return await mkdtemp(join(below, 'takehome-'))
  } catch (error) {
    const why = whyNotWritten(error)
    if (why === null) throw error
    throw callerError(below, `cannot be written: ${why}`, 'Name another folder in TMPDIR.')
  }
}

/** The caller's news of what the disk has refused; null for an error of another kind. */
export function diskRefusal(path: string, error: unknown): CallerError | null {
  const why = whyNotWritten(error)
  return why === null
    ? null
    : callerError(path, `cannot be written: ${why}`, 'Name another folder.')
}

async function make(folder: string): Promise<void> {
  const refused = await tryToMake(folder)
  if (refused === null) return
  const parent = dirname(folder)
  if (refused.code !== 'ENOENT' || parent === folder) throw refused
  // The parent is made once, and then this one is tried once more: also where somebody else, who makes a folder
  // beside it at the same time, has made the parent by now.
  if (!(await isFolder(parent))) await make(parent)
  const again = await tryToMake(folder)
  if (again !== null) throw again
}

/** Null where it is a folder now. */
async function tryToMake(folder: string): Promise<NodeJS.ErrnoException | null> {
  try {
    await mkdir(folder)
    return null
  } catch (error) {
    // A folder that is there says so in several ways: of `/` and of a disk that can only be read, too.
    return (await isFolder(folder)) ? null : (error as NodeJS.ErrnoException)
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}
