import { constants, type Dirent } from 'node:fs'
import { open, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { oddNames } from './odd-names.ts'
import {
  isPicture,
  type Oddity,
  type Submission,
  type SubmittedFile,
  submissionDigest,
} from './submission.ts'

export interface FolderLimits {
  readonly textBytes: number
  readonly pictureBytes: number
  readonly totalBytes: number
  readonly entries: number
  readonly depth: number
}

export const FOLDER_LIMITS: FolderLimits = {
  // The linter needs 1.5 s for a megabyte; a hundred honest modules fit into this.
  textBytes: 256 * 1024,
  pictureBytes: 2 * 1024 * 1024,
  totalBytes: 16 * 1024 * 1024,
  entries: 2_000,
  depth: 8,
}

/** Reads a candidate's folder as data: no link is followed, nothing but regular files is opened. */
export async function readFolder(
  folder: string,
  allow: (path: string) => boolean,
  limits: FolderLimits = FOLDER_LIMITS,
): Promise<Submission> {
  const root = await realpath(folder)
  const seen = await listFolder(root, limits)
  const names = oddNames(seen.listing)
  const strange = new Set(
    names.filter(({ kind }) => kind === 'strange-name').map((odd) => odd.path),
  )
  const wanted = seen.regular.filter((path) => allow(path) && !strange.has(path)).sort()
  const read = await readFiles(root, wanted, limits)
  return {
    files: read.files,
    listing: seen.listing.toSorted(),
    oddities: [...seen.oddities, ...names, ...read.oddities],
    digest: submissionDigest(read.files),
  }
}

interface Seen {
  readonly listing: string[]
  readonly regular: string[]
  readonly oddities: Oddity[]
}

/** Breadth first, so that no heap of files in a subfolder hides the files beside it. */
async function listFolder(root: string, limits: FolderLimits): Promise<Seen> {
  const seen: Seen = { listing: [], regular: [], oddities: [] }
  const folders = ['']
  let left = limits.entries
  for (const folder of folders) {
    const paths = await entriesOf(root, folder)
    if (paths === null) {
      seen.oddities.push({ kind: 'strange-name', path: folder })
      continue
    }
    for (const { path, entry } of paths.slice(0, left)) {
      if (note(seen, entry, path, limits)) folders.push(path)
    }
    left -= paths.length
    if (left < 0) {
      seen.oddities.push({ kind: 'too-many', path: folder })
      break
    }
  }
  return seen
}

/** Null for a folder that cannot be opened, such as one whose name is not UTF-8. Files before folders, in the order of their names whatever the file system's order is. */
async function entriesOf(
  root: string,
  folder: string,
): Promise<readonly { path: string; entry: Dirent }[] | null> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => null)
  if (entries === null) return null
  const rank = (entry: Dirent): string => `${entry.isDirectory() ? 1 : 0}${entry.name}`
  return entries
    .filter(({ name }) => folder !== '' || name !== '.git')
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .map((entry) => ({ path: folder === '' ? entry.name : `${folder}/${entry.name}`, entry }))
}

/** Records one entry; true for a folder to walk into. */
function note(seen: Seen, entry: Dirent, path: string, limits: FolderLimits): boolean {
  if (entry.isDirectory() && entry.name !== '.git') {
    if (path.split('/').length < limits.depth) return true
    seen.oddities.push({ kind: 'too-deep', path })
    return false
  }
  seen.listing.push(path)
  if (entry.isFile()) seen.regular.push(path)
  else seen.oddities.push({ kind: entry.isSymbolicLink() ? 'symlink' : 'special', path })
  return false
}

async function readFiles(
  root: string,
  paths: readonly string[],
  limits: FolderLimits,
): Promise<{ files: readonly SubmittedFile[]; oddities: readonly Oddity[] }> {
  const files: SubmittedFile[] = []
  const oddities: Oddity[] = []
  let left = limits.totalBytes
  for (const path of paths) {
    const ownLimit = isPicture(path) ? limits.pictureBytes : limits.textBytes
    const bytes = await readRegularFile(join(root, path), Math.min(ownLimit, left))
    if (bytes instanceof Uint8Array) {
      files.push({ path, bytes })
      left -= bytes.length
    } else {
      oddities.push({ kind: bytes, path })
    }
  }
  return { files, oddities }
}

// A pipe would block an ordinary open, and a link may have taken the file's place since it was listed.
const DATA_ONLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

async function readRegularFile(
  path: string,
  maxBytes: number,
): Promise<Uint8Array | 'symlink' | 'special' | 'too-large'> {
  const file = await open(path, DATA_ONLY).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ELOOP') return null
    throw error
  })
  if (file === null) return 'symlink'
  try {
    const stat = await file.stat()
    if (!stat.isFile()) return 'special'
    if (stat.size > maxBytes) return 'too-large'
    const buffer = Buffer.alloc(stat.size)
    const { bytesRead } = await file.read(buffer, 0, stat.size, 0)
    return new Uint8Array(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}
