import { oddNames } from './odd-names.ts'
import {
  isPicture,
  type Oddity,
  type Submission,
  type SubmittedFile,
  submissionDigest,
} from './submission.ts'
import { toolDebris } from './tool-debris.ts'

export interface SubmissionLimits {
  readonly textBytes: number
  readonly pictureBytes: number
  readonly totalBytes: number
  readonly entries: number
  readonly depth: number
  /** Allowed files, of which each may cost a request to GitHub. */
  readonly files: number
}

export const SUBMISSION_LIMITS: SubmissionLimits = {
  // The linter needs 1.5 s for a megabyte; a hundred honest modules fit into this.
  textBytes: 256 * 1024,
  pictureBytes: 2 * 1024 * 1024,
  totalBytes: 16 * 1024 * 1024,
  entries: 2_000,
  depth: 8,
  files: 100,
}

export interface Entry {
  readonly path: string
  readonly kind: 'file' | 'folder' | 'symlink' | 'special'
}

export type Refusal = 'symlink' | 'special' | 'too-large' | 'unreadable'

/** Its size is known before its bytes are asked for. */
export interface OpenedFile {
  readonly size: number
  readonly bytes: () => Promise<Uint8Array>
}

/** Where a candidate's files lie: a folder on disk, or a commit. */
export interface Source {
  /** What stands directly in a folder, the top being ''; null when it cannot be opened. */
  readonly list: (folder: string) => Promise<readonly Entry[] | null>
  readonly open: (path: string, maxBytes: number) => Promise<OpenedFile | Refusal>
}

/** Takes from a source what the exercise allows, as data, within limits that hold for every source. */
export async function readSubmission(
  source: Source,
  allow: (path: string) => boolean,
  limits: SubmissionLimits,
): Promise<Submission> {
  const seen = await walk(source, limits)
  const names = oddNames(seen.listing)
  const strange = new Set(
    names.filter(({ kind }) => kind === 'strange-name').map((odd) => odd.path),
  )
  const wanted = seen.regular.filter((path) => allow(path) && !strange.has(path))
  const read = await readFiles(source, wanted, limits)
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
async function walk(source: Source, limits: SubmissionLimits): Promise<Seen> {
  const seen: Seen = { listing: [], regular: [], oddities: [] }
  const folders = ['']
  let left = limits.entries
  for (const folder of folders) {
    const entries = await source.list(folder)
    if (entries === null) {
      seen.oddities.push(unopened(folder))
      continue
    }
    for (const entry of filesFirst(entries).slice(0, left)) {
      if (note(seen, entry, limits)) folders.push(entry.path)
    }
    left -= entries.length
    if (left < 0) {
      seen.oddities.push({ kind: 'too-many', path: folder })
      break
    }
  }
  return seen
}

function unopened(path: string): Oddity {
  return { kind: path.includes('\ufffd') ? 'strange-name' : 'unreadable', path }
}

/** Files before folders, in the order of their names whatever order the source has. */
function filesFirst(entries: readonly Entry[]): readonly Entry[] {
  const rank = ({ path, kind }: Entry): string => `${kind === 'folder' ? 1 : 0}${path}`
  return entries.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
}

/** Records one entry; true for a folder to walk into. */
function note(seen: Seen, { path, kind }: Entry, limits: SubmissionLimits): boolean {
  const names = path.split('/')
  if (kind === 'folder' && toolDebris(path) !== null) {
    // Thousands of files that nobody wrote; its name is all there is to say.
    seen.listing.push(`${path}/`)
    return false
  }
  const isFolder = kind === 'folder' && names.at(-1) !== '.git'
  if (isFolder && names.length < limits.depth) return true
  if (isFolder) {
    seen.oddities.push({ kind: 'too-deep', path })
    return false
  }
  seen.listing.push(path)
  if (kind === 'file') seen.regular.push(path)
  else seen.oddities.push({ kind: kind === 'symlink' ? 'symlink' : 'special', path })
  return false
}

/** In the order of the walk, so that a hoard of pictures does not use up the module's share. */
async function readFiles(
  source: Source,
  paths: readonly string[],
  limits: SubmissionLimits,
): Promise<{ readonly files: readonly SubmittedFile[]; readonly oddities: readonly Oddity[] }> {
  const opened: { readonly path: string; readonly file: OpenedFile }[] = []
  const oddities: Oddity[] = []
  let left = limits.totalBytes
  for (const path of paths.slice(0, limits.files)) {
    const ownLimit = isPicture(path) ? limits.pictureBytes : limits.textBytes
    const file = await source.open(path, Math.min(ownLimit, left))
    if (typeof file === 'string') {
      oddities.push({ kind: file, path })
    } else {
      opened.push({ path, file })
      left -= file.size
    }
  }
  const [surplus] = paths.slice(limits.files)
  if (surplus !== undefined) oddities.push({ kind: 'too-many', path: surplus })
  const files = await Promise.all(
    opened.map(async ({ path, file }) => ({ path, bytes: await file.bytes() })),
  )
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), oddities }
}
