import { createHash } from 'node:crypto'
import type { Blob, Commit, EmulatorStore, Tree, TreeEntry } from './emulator-store.ts'

/** One object as Git keeps it. */
export interface GitObject {
  readonly sha: string
  readonly type: string
  readonly bytes: Buffer
}

/** Every object of a repository that is not in `known` yet. */
export function objectsOf(
  store: EmulatorStore,
  repositoryId: number,
  known: ReadonlySet<string>,
): readonly GitObject[] {
  const missing = <T extends { readonly sha: string }>(rows: readonly T[]) =>
    rows.filter(({ sha }) => !known.has(sha))
  return [
    ...missing(store.blobs.findBy('repo_id', repositoryId)).map(blobObject),
    ...missing(store.trees.findBy('repo_id', repositoryId)).map(treeObject),
    ...missing(store.commits.findBy('repo_id', repositoryId)).map(commitObject),
  ]
}

function blobObject({ sha, content, encoding }: Blob): GitObject {
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
  return checked({ sha, type: 'blob', bytes })
}

function treeObject({ sha, tree }: Tree): GitObject {
  // Git compares the names of folders as if they ended in a slash.
  const key = (entry: TreeEntry) =>
    Buffer.from(entry.type === 'tree' ? `${entry.path}/` : entry.path)
  const entries = tree.toSorted((a, b) => Buffer.compare(key(a), key(b)))
  const bytes = entries.flatMap((entry) => [
    Buffer.from(`${entry.mode.replace(/^0+/, '')} ${entry.path}\0`),
    Buffer.from(entry.sha, 'hex'),
  ])
  return checked({ sha, type: 'tree', bytes: Buffer.concat(bytes) })
}

function commitObject(row: Commit): GitObject {
  const author = `${row.author_name} <${row.author_email}> ${gitDate(row.author_date)}`
  const committer = `${row.committer_name} <${row.committer_email}> ${gitDate(row.committer_date)}`
  const lines = [
    `tree ${row.tree_sha}`,
    ...row.parent_shas.map((sha) => `parent ${sha}`),
    `author ${author}`,
    `committer ${committer}`,
  ]
  const message = row.message.endsWith('\n') ? row.message : `${row.message}\n`
  const bytes = Buffer.from(`${lines.join('\n')}\n\n${message}`)
  return checked({ sha: row.sha, type: 'commit', bytes })
}

function gitDate(date: string): string {
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):?(\d\d)$/.exec(date) ?? []
  return `${Math.floor(Date.parse(date) / 1000)} ${sign}${hours}${minutes}`
}

function checked(object: GitObject): GitObject {
  const sha = createHash('sha1').update(storedForm(object)).digest('hex')
  if (sha !== object.sha) throw new Error(`the ${object.type} ${object.sha} came out as ${sha}`)
  return object
}

/** What the SHA of an object is made from, and what stands, compressed, in its file. */
export function storedForm({ type, bytes }: Pick<GitObject, 'type' | 'bytes'>): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes])
}

/** Writes objects that came by a push into the emulator's tables. */
export function importObjects(
  store: EmulatorStore,
  repositoryId: number,
  objects: readonly GitObject[],
): void {
  const known = new Set([
    ...store.blobs.findBy('repo_id', repositoryId).map(({ sha }) => sha),
    ...store.trees.findBy('repo_id', repositoryId).map(({ sha }) => sha),
    ...store.commits.findBy('repo_id', repositoryId).map(({ sha }) => sha),
  ])
  const stored = store.blobs.findBy('repo_id', repositoryId)
  const sizes = new Map(stored.map(({ sha, size }) => [sha, size]))
  for (const { sha, type, bytes } of objects) if (type === 'blob') sizes.set(sha, bytes.length)
  // A tree tells how large its blobs are, wherever they came from.
  const sizeOf = (sha: string) => sizes.get(sha)
  for (const object of objects.filter(({ sha }) => !known.has(sha))) {
    const base = { repo_id: repositoryId, sha: object.sha, node_id: `O_${object.sha}` }
    if (object.type === 'blob') store.blobs.insert({ ...base, ...readBlob(object.bytes) })
    if (object.type === 'tree') {
      store.trees.insert({ ...base, tree: readTree(object.bytes, sizeOf), truncated: false })
    }
    if (object.type === 'commit') store.commits.insert({ ...base, ...readCommit(object.bytes) })
  }
}

function readBlob(bytes: Buffer) {
  const text = bytes.toString('utf8')
  const isText = !text.includes('\0') && Buffer.from(text).equals(bytes)
  const content = isText ? text : bytes.toString('base64')
  return { content, encoding: isText ? 'utf-8' : 'base64', size: bytes.length }
}

const KINDS: Readonly<Record<string, string>> = { '40000': 'tree', '160000': 'commit' }

function readTree(
  bytes: Buffer,
  sizeOf: (sha: string) => number | undefined,
): readonly TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at)
    const header = bytes.toString('utf8', at, end)
    const space = header.indexOf(' ')
    const mode = header.slice(0, space)
    const sha = bytes.toString('hex', end + 1, end + 21)
    const type = KINDS[mode] ?? 'blob'
    const size = type === 'blob' ? sizeOf(sha) : undefined
    entries.push({
      path: header.slice(space + 1),
      mode: mode.padStart(6, '0'),
      type,
      sha,
      ...(size === undefined ? {} : { size }),
    })
    at = end + 21
  }
  return entries
}

const PERSON = /^(?<name>.*?) ?<(?<email>.*)> (?<seconds>\d+) (?<zone>[+-]\d{4})$/

function readCommit(bytes: Buffer) {
  const text = bytes.toString('utf8')
  const end = text.indexOf('\n\n')
  const lines = text.slice(0, end).split('\n')
  const all = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
  const person = (name: 'author' | 'committer') => {
    const found = PERSON.exec(all(name)[0] ?? '')?.groups ?? {}
    const date = new Date(Number(found['seconds']) * 1000).toISOString().replace('.000', '')
    return { name: found['name'] ?? '', email: found['email'] ?? '', date }
  }
  const [author, committer] = [person('author'), person('committer')]
  return {
    message: text.slice(end + 2),
    author_name: author.name,
    author_email: author.email,
    author_date: author.date,
    committer_name: committer.name,
    committer_email: committer.email,
    committer_date: committer.date,
    tree_sha: all('tree')[0] ?? '',
    parent_shas: all('parent'),
    user_id: null,
  }
}
