import { callerError } from './bad-news.ts'
import { whyNotRead } from './disk-words.ts'

/**
 * What was read of a file or folder, or `instead` where there is none. Throws CallerError where there is one that
 * cannot be read: it must not pass for one that is not there.
 */
export async function ifAbsent<T, Instead>(
  path: string,
  read: Promise<T>,
  instead: Instead,
): Promise<T | Instead> {
  try {
    return await read
  } catch (error) {
    refuseUnlessAbsent(path, error)
    return instead
  }
}

/** Throws what the disk said of a path, unless it said that nothing is there. */
export function refuseUnlessAbsent(path: string, error: unknown): void {
  const { code } = Object(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return
  const why = whyNotRead(error)
  if (why === null) throw error
  throw callerError(path, `cannot be read: ${why}`, 'Let this user read it, or name another one.')
}
