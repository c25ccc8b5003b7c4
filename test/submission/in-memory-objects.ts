import { createHash } from 'node:crypto'
import type { CommitTree, GitObjects, TreeEntry } from '../../src/submission/read-tree.ts'

export const COMMIT = 'c'.repeat(40)
export const TREE = 'd'.repeat(40)

export interface InMemoryObjects extends GitObjects {
  /** What was asked for, in order. */
  readonly asked: readonly string[]
}

export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** One commit; `changes` to a line or to the commit make it a hostile one. */
export function inMemoryObjects(
  files: Readonly<Record<string, string>>,
  changes: {
    readonly lines?: Readonly<Record<string, Partial<TreeEntry>>>
    readonly more?: readonly TreeEntry[]
    readonly commit?: Partial<CommitTree>
    readonly blobs?: ReadonlyMap<string, Uint8Array>
  } = {},
): InMemoryObjects {
  const asked: string[] = []
  const contents = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
  const blobs = new Map(contents.map(({ bytes }) => [blobId(bytes), new Uint8Array(bytes)]))
  const entries = contents.map(({ path, bytes }): TreeEntry => {
    const line = { path, mode: '100644', type: 'blob', sha: blobId(bytes), size: bytes.length }
    return { ...line, ...changes.lines?.[path] }
  })
  return {
    asked,
    commitTree: async (sha) => {
      asked.push(sha)
      const all = [...entries, ...(changes.more ?? [])]
      return { sha: COMMIT, tree: TREE, truncated: false, entries: all, ...changes.commit }
    },
    blob: async (sha) => {
      asked.push(sha)
      const bytes = changes.blobs?.get(sha) ?? blobs.get(sha)
      if (bytes === undefined) throw new Error(`no blob ${sha}`)
      return bytes
    },
  }
}
