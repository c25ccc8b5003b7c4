import { createHash } from 'node:crypto'

export interface Entry {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree'
  readonly sha: string
  readonly size?: number
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
}

/** A folder that is still written to: names to blobs and further folders. */
export interface OpenFolder {
  readonly children: Map<string, string | OpenFolder>
  /** Its name as a tree, until something below it changes. */
  closed: string | null
}

/** Everybody's objects: what has the same name is the same. */
export interface GitStore {
  addBlob(bytes: Buffer): string
  blob(sha: string): Buffer | null
  /** A tree of files by their whole paths, each already added. */
  addTree(files: ReadonlyMap<string, string>): string
  /** One level of a tree; null for one that nobody knows. */
  tree(sha: string): readonly Entry[] | null
  /** All files below it. */
  files(sha: string): ReadonlyMap<string, string>
  addCommit(tree: string, parents: readonly string[], about: string): Commit
  commit(sha: string): Commit | null
  /** A tree that is only made when somebody reads it. */
  promise(name: string, folder: () => OpenFolder): string
  /** What nobody can read any more. */
  forget(sha: string): void
}

export function createGitStore(): GitStore {
  const blobs = new Map<string, Buffer>()
  const trees = new Map<string, readonly Entry[]>()
  const promised = new Map<string, () => OpenFolder>()
  const commits = new Map<string, Commit>()

  const addBlob = (bytes: Buffer) => {
    const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
    if (!blobs.has(sha)) blobs.set(sha, bytes)
    return sha
  }
  const entryOf = (path: string, child: string | OpenFolder): Entry => {
    if (typeof child !== 'string') return { path, mode: '040000', type: 'tree', sha: close(child) }
    const size = blobs.get(child)?.length ?? 0
    return { path, mode: '100644', type: 'blob', sha: child, size }
  }
  // A ledger of ten thousand logs is read after each few writes: only what has changed is made again.
  const close = (folder: OpenFolder): string => {
    if (folder.closed !== null) return folder.closed
    const entries = [...folder.children].map(([path, child]) => entryOf(path, child))
    const names = entries.map((entry) => `${entry.path} ${entry.sha}`)
    const sha = digest('tree', names.sort().join('\n'))
    trees.set(sha, entries)
    folder.closed = sha
    return sha
  }
  const tree = (sha: string) => {
    const folder = promised.get(sha)
    if (folder === undefined) return trees.get(sha) ?? null
    return trees.get(close(folder())) ?? null
  }
  const files = (sha: string, above = ''): [string, string][] =>
    (tree(sha) ?? []).flatMap((entry) => {
      const path = above + entry.path
      return entry.type === 'tree' ? files(entry.sha, `${path}/`) : [[path, entry.sha]]
    })
  return {
    addBlob,
    blob: (sha) => blobs.get(sha) ?? null,
    addTree: (all) => close(openFolder(all)),
    tree,
    files: (sha) => new Map(files(sha)),
    addCommit: (treeSha, parents, about) => {
      const sha = digest('commit', [treeSha, ...parents, about].join('\n'))
      const commit = { sha, tree: treeSha, parents }
      commits.set(sha, commit)
      return commit
    },
    commit: (sha) => commits.get(sha) ?? null,
    promise: (name, folder) => {
      const sha = digest('promise', name)
      promised.set(sha, folder)
      return sha
    },
    forget: (sha) => {
      blobs.delete(sha)
      trees.delete(sha)
    },
  }
}

export function openFolder(files: ReadonlyMap<string, string>): OpenFolder {
  const root = emptyFolder()
  for (const [path, sha] of files) putFile(root, path, sha)
  return root
}

/** Returns the trees that are no more. */
export function putFile(root: OpenFolder, path: string, sha: string): readonly string[] {
  const [name = '', ...folders] = path.split('/').reverse()
  const gone: string[] = []
  const open = (folder: OpenFolder) => {
    if (folder.closed !== null) gone.push(folder.closed)
    folder.closed = null
    return folder
  }
  let folder = open(root)
  for (const part of folders.reverse()) {
    const next = folder.children.get(part) ?? emptyFolder()
    if (typeof next === 'string') throw new Error(`${path} lies in a file`)
    folder.children.set(part, next)
    folder = open(next)
  }
  folder.children.set(name, sha)
  return gone
}

function emptyFolder(): OpenFolder {
  return { children: new Map(), closed: null }
}

export function fileIn(root: OpenFolder, path: string): string | null {
  let found: string | OpenFolder | undefined = root
  for (const part of path.split('/')) {
    found = found === undefined || typeof found === 'string' ? undefined : found.children.get(part)
  }
  return typeof found === 'string' ? found : null
}

function digest(kind: string, text: string): string {
  return createHash('sha1').update(`${kind}\0${text}`).digest('hex')
}
