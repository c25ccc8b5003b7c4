import { createHash } from 'node:crypto'
import { WorldError } from '../input/bad-news.ts'
import {
  type Entry,
  type OpenedFile,
  type Refusal,
  readSubmission,
  SUBMISSION_LIMITS,
} from './read-submission.ts'
import type { Submission } from './submission.ts'

/** One line of a git tree, its path counted from the top. */
export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  /** Null for what is not a blob. */
  readonly size: number | null
}

export interface CommitTree {
  /** The commit's. */
  readonly sha: string
  readonly tree: string
  /** Not all of the tree is listed. */
  readonly truncated: boolean
  readonly entries: readonly TreeEntry[]
}

export interface GitObjects {
  readonly commitTree: (sha: string) => Promise<CommitTree>
  readonly blob: (sha: string) => Promise<Uint8Array>
}

export interface ReadTree {
  readonly submission: Submission
  readonly tree: string
}

/** Names, branches and options are never one. */
export function isObjectId(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text)
}

/** Reads one commit as data: nothing is checked out, and only blobs that the exercise allows are asked for. */
export async function readTree(
  objects: GitObjects,
  sha: string,
  allow: (path: string) => boolean,
  limits = SUBMISSION_LIMITS,
): Promise<ReadTree> {
  if (!isObjectId(sha)) throw new Error(`not the SHA of a commit: ${JSON.stringify(sha)}`)
  const commit = await objects.commitTree(sha)
  if (commit.sha !== sha) throw wrong(`asked for the commit ${sha}, got ${commit.sha}`)
  const { folders, blobs } = arrange(commit.entries)
  const source = {
    list: async (folder: string) => [...(folders.get(folder) ?? [])].map(toEntry),
    open: async (path: string, maxBytes: number) => openBlob(objects, blobs.get(path), maxBytes),
  }
  const submission = await readSubmission(source, allow, limits)
  return { submission: commit.truncated ? incomplete(submission) : submission, tree: commit.tree }
}

/**
 * The files that were listed are the commit's own, each proven by its hash, and a heap of other files
 * does not undo an honest module; but a reviewer is always told that this is not all.
 */
function incomplete(submission: Submission): Submission {
  return { ...submission, oddities: [{ kind: 'too-many', path: '' }, ...submission.oddities] }
}

type Kind = Entry['kind']

interface Arranged {
  /** What stands directly in each folder. */
  readonly folders: ReadonlyMap<string, ReadonlyMap<string, Kind>>
  readonly blobs: ReadonlyMap<string, TreeEntry>
}

/** The flat list as folders. They follow from the paths, so that no entry falls out for want of its folder's own. */
function arrange(entries: readonly TreeEntry[]): Arranged {
  const folders = new Map<string, Map<string, Kind>>()
  for (const entry of entries) {
    place(folders, entry.path, kindOf(entry))
    for (let folder = parent(entry.path); folder !== ''; folder = parent(folder)) {
      if (!place(folders, folder, 'folder')) break
    }
  }
  return { folders, blobs: new Map(entries.map((entry) => [entry.path, entry])) }
}

/** False for a folder that has its place already. A name listed twice is neither of the two. */
function place(folders: Map<string, Map<string, Kind>>, path: string, kind: Kind): boolean {
  const siblings = folders.get(parent(path)) ?? new Map<string, Kind>()
  folders.set(parent(path), siblings)
  const before = siblings.get(path)
  if (before === 'folder' && kind === 'folder') return false
  siblings.set(path, before === undefined ? kind : 'special')
  return true
}

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function toEntry([path, kind]: readonly [string, Kind]): Entry {
  return { path, kind }
}

function kindOf({ type, mode }: TreeEntry): Kind {
  if (type === 'tree') return 'folder'
  if (type === 'blob' && (mode === '100644' || mode === '100755')) return 'file'
  return type === 'blob' && mode === '120000' ? 'symlink' : 'special'
}

function openBlob(
  objects: GitObjects,
  entry: TreeEntry | undefined,
  maxBytes: number,
): OpenedFile | Refusal {
  if (entry === undefined || entry.size === null) throw wrong('a blob has no size')
  const { sha, size } = entry
  if (size > maxBytes) return 'too-large'
  return {
    size,
    bytes: async () => {
      const bytes = await objects.blob(sha)
      if (bytes.length === size && blobId(bytes) === sha) return bytes
      throw wrong(`the bytes of the blob ${sha} are not what the tree promised`)
    },
  }
}

function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function wrong(detail: string): WorldError {
  return new WorldError(detail, { code: 'github' })
}
