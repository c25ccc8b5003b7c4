import { type Call, created, NOT_FOUND, ok, type Route, type Routes, text } from './exchange.ts'
import { type MemoryRepository, moveBranch, type World } from './memory-world.ts'
import { inRepository } from './repository-routes.ts'

type InRepository = (call: Call, repository: MemoryRepository) => ReturnType<Route>

interface TreeItem {
  readonly path: string
  readonly content?: string
  /** Null takes a file away. */
  readonly sha?: string | null
}

/** The Git Data API: what a repository is made of. */
export function gitRoutes(world: World): Routes {
  const at = (path: string) => `/repos/{owner}/{repo}/git/${path}`
  const route = (answer: InRepository) => inRepository(world, answer)
  return {
    [`GET ${at('ref/{ref}')}`]: route(({ names }, { branches }) => {
      const sha = branches.get(branchOf(names['ref'] ?? ''))
      return sha === undefined ? NOT_FOUND : ok(shownRef(names['ref'] ?? '', sha))
    }),
    [`GET ${at('matching-refs/{ref}')}`]: route((_, { branches }) =>
      ok([...branches].map(([name, sha]) => shownRef(`heads/${name}`, sha))),
    ),
    [`POST ${at('refs')}`]: route((call, repository) => {
      const [ref, sha] = [text(call, 'ref').replace(/^refs\//, ''), text(call, 'sha')]
      const branch = branchOf(ref)
      if (repository.branches.has(branch)) return refused('Reference already exists')
      if (world.git.commit(sha) === null) return refused('Object does not exist')
      moveBranch(world, repository, branch, sha)
      return created(shownRef(ref, sha))
    }),
    [`PATCH ${at('refs/{ref}')}`]: route((call, repository) => {
      const branch = branchOf(call.names['ref'] ?? '')
      const sha = text(call, 'sha')
      if (!repository.branches.has(branch)) return refused('Reference does not exist')
      const force = call.body['force'] === true
      moveBranch(world, repository, branch, sha, force ? 'force_push' : 'push')
      return ok(shownRef(call.names['ref'] ?? '', sha))
    }),
    [`GET ${at('commits/{sha}')}`]: route(({ names }) => shownCommit(world, names['sha'] ?? '')),
    [`POST ${at('commits')}`]: route((call) => {
      const parents = (call.body['parents'] ?? []) as readonly string[]
      const about = `${text(call, 'message')} ${JSON.stringify(call.body['author'] ?? '')}`
      const { sha } = world.git.addCommit(text(call, 'tree'), parents, about)
      return { ...shownCommit(world, sha), status: 201 }
    }),
    [`GET ${at('trees/{sha}')}`]: route(({ names, query }) => {
      return shownTree(world, names['sha'] ?? '', query.has('recursive'))
    }),
    [`POST ${at('trees')}`]: route((call) => created({ sha: makeTree(world, call) })),
    [`GET ${at('blobs/{sha}')}`]: route(({ names }) => {
      const sha = names['sha'] ?? ''
      const bytes = world.git.blob(sha)
      if (bytes === null) return NOT_FOUND
      return ok({ sha, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') })
    }),
    [`POST ${at('blobs')}`]: route((call) => {
      const encoding = call.body['encoding'] === 'base64' ? 'base64' : 'utf8'
      return created({ sha: world.git.addBlob(Buffer.from(text(call, 'content'), encoding)) })
    }),
  }
}

function makeTree({ git }: World, call: Call): string {
  const base = call.body['base_tree']
  const files = new Map(typeof base === 'string' ? git.files(base) : [])
  for (const { path, content, sha } of call.body['tree'] as readonly TreeItem[]) {
    if (sha === null) files.delete(path)
    else files.set(path, sha ?? git.addBlob(Buffer.from(content ?? '')))
  }
  return git.addTree(files)
}

function shownTree({ git }: World, sha: string, recursive: boolean): ReturnType<Route> {
  const top = git.tree(sha)
  if (top === null) return NOT_FOUND
  if (!recursive) return ok({ sha, truncated: false, tree: top })
  const files = [...git.files(sha)].map(([path, blob]) => {
    return { path, mode: '100644', type: 'blob', sha: blob, size: git.blob(blob)?.length }
  })
  return ok({ sha, truncated: false, tree: files })
}

function shownCommit({ git }: World, sha: string): ReturnType<Route> {
  const commit = git.commit(sha)
  if (commit === null) return NOT_FOUND
  const parents = commit.parents.map((parent) => ({ sha: parent }))
  return ok({ sha, tree: { sha: commit.tree }, parents })
}

function shownRef(ref: string, sha: string) {
  return { ref: `refs/${ref}`, object: { type: 'commit', sha } }
}

function refused(message: string) {
  return { status: 422, body: { message } }
}

function branchOf(ref: string): string {
  if (!ref.startsWith('heads/')) throw new Error(`"${ref}" is no branch`)
  return ref.slice('heads/'.length)
}
