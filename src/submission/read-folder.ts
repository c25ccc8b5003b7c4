import { constants, type Dirent } from 'node:fs'
import { open, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { type CallerError, callerError } from '../input/bad-news.ts'
import {
  type Entry,
  type OpenedFile,
  type Refusal,
  readSubmission,
  SUBMISSION_LIMITS,
} from './read-submission.ts'
import type { Submission } from './submission.ts'

/** Reads a candidate's folder as data: no link is followed, nothing but regular files is opened. */
export async function readFolder(
  folder: string,
  allow: (path: string) => boolean,
  limits = SUBMISSION_LIMITS,
): Promise<Submission> {
  const root = await realpath(folder)
  const source = {
    list: (path: string) => listFolder(root, path),
    open: (path: string, maxBytes: number) => openRegularFile(join(root, path), maxBytes),
  }
  const submission = await readSubmission(source, allow, limits)
  const locked = submission.oddities.find(
    ({ kind, path }) => kind === 'unreadable' && (path === '' || allow(path)),
  )
  if (locked !== undefined) throw unreadable(join(folder, locked.path))
  return submission
}

/** Whoever grades a folder of their own disk can change that, and no candidate may pay for it. */
function unreadable(path: string): CallerError {
  return callerError(path, 'cannot be read: permission denied', 'Change its permissions.')
}

/** Null for a folder that cannot be opened, such as one whose name is not UTF-8. */
async function listFolder(root: string, folder: string): Promise<readonly Entry[] | null> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => null)
  if (entries === null) return null
  return entries
    .filter(({ name }) => folder !== '' || name !== '.git')
    .map((entry) => ({
      path: folder === '' ? entry.name : `${folder}/${entry.name}`,
      kind: kindOf(entry),
    }))
}

function kindOf(entry: Dirent): Entry['kind'] {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'symlink' : 'special'
}

// A pipe would block an ordinary open, and a link may have taken the file's place since it was listed.
const DATA_ONLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

const REFUSALS: Readonly<Record<string, Refusal>> = {
  ELOOP: 'symlink',
  EACCES: 'unreadable',
  EPERM: 'unreadable',
}

/** The bytes are read at once: what is on disk can change. */
async function openRegularFile(path: string, maxBytes: number): Promise<OpenedFile | Refusal> {
  const file = await open(path, DATA_ONLY).catch((error: NodeJS.ErrnoException) => {
    const refusal = REFUSALS[error.code ?? '']
    if (refusal !== undefined) return refusal
    throw error
  })
  if (typeof file === 'string') return file
  try {
    const stat = await file.stat()
    if (!stat.isFile()) return 'special'
    if (stat.size > maxBytes) return 'too-large'
    const buffer = Buffer.alloc(stat.size)
    const { bytesRead } = await file.read(buffer, 0, stat.size, 0)
    const bytes = new Uint8Array(buffer.subarray(0, bytesRead))
    return { size: bytes.length, bytes: async () => bytes }
  } finally {
    await file.close()
  }
}
