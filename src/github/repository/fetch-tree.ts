import { WorldError } from '../../input/bad-news.ts'
import { type CommitTree, type GitObjects, isObjectId } from '../../submission/read-tree.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf, worldError } from '../client/reasons.ts'

export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

// GitHub asks for few requests at a time, and the connection is full with these.
const AT_ONCE = 4

/** A repository's git objects through GitHub's Git Data API: no clone, so no hook, filter or attribute runs. */
export function gitObjects(octokit: Octokit, repository: RepositoryName): GitObjects {
  const inTurn = atMost(AT_ONCE)
  return {
    commitTree: async (sha) => {
      requireObjectId(sha)
      return await asked(repository, `commit ${sha}`, () =>
        fetchCommitTree(octokit, repository, sha),
      )
    },
    blob: async (sha) => {
      requireObjectId(sha)
      return await inTurn(() =>
        asked(repository, `blob ${sha}`, () => fetchBlob(octokit, repository, sha)),
      )
    },
  }
}

/** What is asked for becomes a part of an address. */
function requireObjectId(sha: string): void {
  if (!isObjectId(sha)) throw new Error(`no object id: ${JSON.stringify(sha)}`)
}

async function fetchCommitTree(
  octokit: Octokit,
  repository: RepositoryName,
  sha: string,
): Promise<CommitTree> {
  const commit = (await octokit.rest.git.getCommit({ ...repository, commit_sha: sha })).data
  const asking = { ...repository, tree_sha: commit.tree.sha }
  const all = (await octokit.rest.git.getTree({ ...asking, recursive: '1' })).data
  // Which part of a tree is left out is GitHub's affair and can change; its top is always the same, and
  // cannot be crowded out by what lies in a folder.
  const tree = all.truncated ? (await octokit.rest.git.getTree(asking)).data : all
  if (tree.sha !== commit.tree.sha) throw new Error(`GitHub sent the tree ${tree.sha} instead`)
  return {
    sha: commit.sha,
    tree: tree.sha,
    truncated: all.truncated,
    entries: tree.tree.map(({ path, mode, type, sha: object, size = null }) => {
      return { path, mode, type, sha: object, size }
    }),
  }
}

async function fetchBlob(
  octokit: Octokit,
  repository: RepositoryName,
  sha: string,
): Promise<Uint8Array> {
  const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: sha })
  if (data.encoding !== 'base64') throw new Error(`GitHub sent it as ${data.encoding}`)
  return new Uint8Array(Buffer.from(data.content, 'base64'))
}

/** Whether a fetch failed because GitHub shows no such repository or object: it is gone, or the token cannot read it. */
export function wasNotFound(error: unknown): boolean {
  return error instanceof WorldError && statusOf(error.cause) === 404
}

async function asked<T>(
  { owner, repo }: RepositoryName,
  what: string,
  ask: () => Promise<T>,
): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    const failed = `${what} of ${owner}/${repo} was not fetched`
    if (statusOf(cause) !== 404) throw worldError(failed, cause)
    const why = 'it does not exist, or the token cannot read it'
    throw new WorldError(`${failed}: ${why}`, { code: 'github', cause })
  }
}

/** Runs work as it is given, so many at a time; the rest waits for its turn. */
function atMost(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running === limit) await new Promise<void>((go) => waiting.push(go))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
