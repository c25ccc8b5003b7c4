import { compareTexts } from '../input/compare-texts.ts'
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
  const seen = await walk(source, allow, limits)
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

/**
 * Breadth first, so that no heap of files in a subfolder hides the files beside it. When a heap has used up the
 * entries, the folders that are known are still looked into, and what the exercise asks for is still found there.
 */
async function walk(
  source: Source,
  allow: (path: string) => boolean,
  limits: SubmissionLimits,
): Promise<Seen> {
  const seen: Seen = { listing: [], regular: [], oddities: [] }
  const folders = ['']
  const left = { entries: limits.entries, files: limits.files }
  for (const folder of folders) {
    const entries = await source.list(folder)
    if (entries === null) {
      seen.oddities.push(unopened(folder))
      continue
    }
    const taken = take(filesFirst(entries), left, allow, limits)
    const inner = taken.filter((entry) => note(seen, entry, limits)).map(({ path }) => path)
    folders.push(...inner.slice(0, limits.entries - folders.length))
    if (spend(left, entries.length)) seen.oddities.push({ kind: 'too-many', path: folder })
  }
  return seen
}

interface Left {
  entries: number
  files: number
}

/** True where this was too much, and not before. */
function spend(left: Left, entries: number): boolean {
  const wasEnough = left.entries >= 0
  left.entries -= entries
  return wasEnough && left.entries < 0
}

/** As many as are left, and behind them texts that the exercise asks for and folders that may hold some. */
function take(
  entries: readonly Entry[],
  left: Left,
  allow: (path: string) => boolean,
  limits: SubmissionLimits,
): readonly Entry[] {
  const counted = Math.max(0, left.entries)
  const others = entries.slice(counted)
  const isText = ({ path, kind }: Entry): boolean =>
    kind !== 'folder' && allow(path) && !isPicture(path)
  const asked = others.filter(isText).slice(0, left.files)
  left.files -= asked.length
  const ways = others.filter((entry) => isWay(entry, limits))
  return [...entries.slice(0, counted), ...asked, ...ways]
}

/** Whether it is a folder to walk into. */
function isWay({ path, kind }: Entry, { depth }: SubmissionLimits): boolean {
  const isOwn = kind === 'folder' && toolDebris(path) === null && !isRepository(path)
  return isOwn && path.split('/').length < depth
}

function unopened(path: string): Oddity {
  return { kind: path.includes('\ufffd') ? 'strange-name' : 'unreadable', path }
}

/** Files before folders, in the order of their names whatever order the source has. */
function filesFirst(entries: readonly Entry[]): readonly Entry[] {
  const rank = ({ path, kind }: Entry): string => `${kind === 'folder' ? 1 : 0}${path}`
  return entries.toSorted((a, b) => compareTexts(rank(a), rank(b)))
}

/** Records one entry; true for a folder to walk into. */
function note(seen: Seen, entry: Entry, limits: SubmissionLimits): boolean {
  const { path, kind } = entry
  if (isWay(entry, limits)) return true
  if (kind === 'folder') noteFolder(seen, path)
  else noteFile(seen, entry)
  return false
}

function noteFolder({ listing, oddities }: Seen, path: string): void {
  // Thousands of files that nobody wrote; its name is all there is to say.
  if (toolDebris(path) !== null) listing.push(`${path}/`)
  else if (isRepository(path))
    noteFile({ listing, oddities, regular: [] }, { path, kind: 'special' })
  else oddities.push({ kind: 'too-deep', path })
}

function noteFile({ listing, regular, oddities }: Seen, { path, kind }: Entry): void {
  listing.push(path)
  if (kind === 'file') regular.push(path)
  else oddities.push({ kind: kind === 'symlink' ? 'symlink' : 'special', path })
}

function isRepository(path: string): boolean {
  return path.split('/').at(-1) === '.git'
}

/** Texts first, so that a hoard of pictures does not use up their share. */
async function readFiles(
  source: Source,
  paths: readonly string[],
  limits: SubmissionLimits,
): Promise<{ readonly files: readonly SubmittedFile[]; readonly oddities: readonly Oddity[] }> {
  const opened: { readonly path: string; readonly file: OpenedFile }[] = []
  const oddities: Oddity[] = []
  let left = limits.totalBytes
  const inTurn = [...paths.filter((path) => !isPicture(path)), ...paths.filter(isPicture)]
  for (const path of inTurn.slice(0, limits.files)) {
    const ownLimit = isPicture(path) ? limits.pictureBytes : limits.textBytes
    const file = await source.open(path, Math.min(ownLimit, left))
    if (typeof file === 'string') {
      oddities.push({ kind: file, path })
    } else {
      opened.push({ path, file })
      left -= file.size
    }
  }
  const [surplus] = inTurn.slice(limits.files)
  if (surplus !== undefined) oddities.push({ kind: 'too-many', path: surplus })
  const files = await Promise.all(
    opened.map(async ({ path, file }) => ({ path, bytes: await file.bytes() })),
  )
  return { files: files.sort((a, b) => compareTexts(a.path, b.path)), oddities }
}
