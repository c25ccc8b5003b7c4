import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import { NO_COMMIT, type Refs } from './branch-moves.ts'
import type { EmulatorStore, Repository } from './emulator-store.ts'
import { type GitObject, importObjects, objectsOf, storedForm } from './git-objects.ts'
import { runGit } from './run-git.ts'

const compress = promisify(deflate)

/** A bare repository on disk that follows one of the emulator's. */
export interface GitCopy {
  readonly folder: string
  /** The objects that are on disk already. */
  readonly written: Set<string>
}

const CONFIG = `[core]
\trepositoryformatversion = 0
\tbare = true
[http]
\treceivepack = true
[gc]
\tauto = 0
`

export async function createCopy(folder: string): Promise<GitCopy> {
  await mkdir(join(folder, 'objects'), { recursive: true })
  await writeFile(join(folder, 'config'), CONFIG)
  return { folder, written: new Set() }
}

/** Brings what the API has changed to the disk. */
export async function exportTo(
  { folder, written }: GitCopy,
  store: EmulatorStore,
  { id, default_branch }: Repository,
  refs: Refs,
): Promise<void> {
  for (const object of objectsOf(store, id, written)) {
    await writeObject(folder, object)
    written.add(object.sha)
  }
  await rm(join(folder, 'refs'), { recursive: true, force: true })
  await mkdir(join(folder, 'refs', 'heads'), { recursive: true })
  const lines = [...refs].map(([ref, sha]) => `${sha} ${ref}\n`).toSorted()
  await writeFile(join(folder, 'packed-refs'), lines.join(''))
  await writeFile(join(folder, 'HEAD'), `ref: refs/heads/${default_branch}\n`)
}

async function writeObject(folder: string, object: GitObject): Promise<void> {
  const place = join(folder, 'objects', object.sha.slice(0, 2))
  await mkdir(place, { recursive: true })
  await writeFile(join(place, object.sha.slice(2)), await compress(storedForm(object)))
}

/** Brings what was pushed into the emulator's tables. */
export async function importFrom(
  copy: GitCopy,
  store: EmulatorStore,
  { id }: Repository,
  before: Refs,
): Promise<void> {
  const after = await readRefs(copy)
  const changed = [...after].filter(([ref, sha]) => before.get(ref) !== sha)
  const objects = await readNewObjects(
    copy,
    changed.map(([, sha]) => sha),
    [...before.values()],
  )
  importObjects(store, id, objects)
  for (const { sha } of objects) copy.written.add(sha)
  for (const [ref, sha] of changed) setRef(store, id, ref, sha)
  for (const ref of before.keys()) if (!after.has(ref)) setRef(store, id, ref, NO_COMMIT)
}

export async function readRefs({ folder }: GitCopy): Promise<Refs> {
  const format = '--format=%(objectname) %(refname)'
  const listed = await runGit({ arguments: ['for-each-ref', format], folder })
  const lines = listed.toString('utf8').split('\n').filter(Boolean)
  return new Map(lines.map((line) => [line.slice(41), line.slice(0, 40)]))
}

async function readNewObjects(
  { folder }: GitCopy,
  wanted: readonly string[],
  known: readonly string[],
): Promise<readonly GitObject[]> {
  if (wanted.length === 0) return []
  const revisions = ['rev-list', '--objects', ...wanted, '--not', ...known]
  const listed = (await runGit({ arguments: revisions, folder })).toString('utf8')
  const names = listed
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(0, 40))
  const input = Buffer.from(names.map((name) => `${name}\n`).join(''))
  return readBatch(await runGit({ arguments: ['cat-file', '--batch'], folder, input }))
}

/** The output of `cat-file --batch`: a line with SHA, type and size, the bytes, an end of line. */
function readBatch(output: Buffer): readonly GitObject[] {
  const objects: GitObject[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at)
    const [sha = '', type = '', size = '0'] = output.toString('utf8', at, end).split(' ')
    const last = end + 1 + Number(size)
    objects.push({ sha, type, bytes: output.subarray(end + 1, last) })
    at = last + 1
  }
  return objects
}

function setRef(store: EmulatorStore, repo_id: number, ref: string, sha: string): void {
  const found = store.refs.findBy('repo_id', repo_id).find((each) => each.ref === ref)
  const node_id = `REF_${ref}`
  if (sha === NO_COMMIT) store.refs.delete(found?.id ?? 0)
  else if (found === undefined) store.refs.insert({ repo_id, ref, sha, node_id })
  else store.refs.update(found.id, { sha })
  if (ref.startsWith('refs/heads/')) setBranch(store, repo_id, ref.slice('refs/heads/'.length), sha)
}

function setBranch(store: EmulatorStore, repo_id: number, name: string, sha: string): void {
  const found = store.branches.findBy('repo_id', repo_id).find((each) => each.name === name)
  if (sha === NO_COMMIT) store.branches.delete(found?.id ?? 0)
  else if (found === undefined) {
    store.branches.insert({ repo_id, name, sha, protected: false })
  } else store.branches.update(found.id, { sha })
}
