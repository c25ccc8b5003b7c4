import { type Answer, type Call, NOT_FOUND, ok, type Routes, text } from './exchange.ts'
import { fileIn, type OpenFolder, openFolder, putFile } from './git-store.ts'
import { type MemoryRepository, moveBranch, type World } from './memory-world.ts'
import { inRepository } from './repository-routes.ts'

// GitHub names larger files without their bytes.
const LARGEST_BYTES = 1024 * 1024

/** Files by path. A write says what it replaces and is refused when that is no longer there. */
export function contentsRoutes(world: World): Routes {
  const at = '/repos/{owner}/{repo}/contents/{path}'
  return {
    [`GET ${at}`]: inRepository(world, ({ names, query }, repository) => {
      const root = rootOf(world, repository, query.get('ref') ?? 'main')
      const sha = root === null ? null : fileIn(root, names['path'] ?? '')
      return sha === null ? NOT_FOUND : ok(shown(world, names['path'] ?? '', sha))
    }),
    [`PUT ${at}`]: inRepository(world, (call, repository) => write(world, call, repository)),
  }
}

function write(world: World, call: Call, repository: MemoryRepository): Answer {
  const { path = '' } = call.names
  const branch = typeof call.body['branch'] === 'string' ? call.body['branch'] : 'main'
  const root = rootOf(world, repository, branch)
  if (root === null) return NOT_FOUND
  const present = fileIn(root, path)
  if (present !== (call.body['sha'] ?? null)) {
    const status = call.body['sha'] === undefined ? 422 : 409
    return { status, body: { message: `${path} is at ${present}` } }
  }
  const sha = world.git.addBlob(Buffer.from(text(call, 'content'), 'base64'))
  // No older tree is kept here. What it held of a file that is written again and again is gigabytes.
  for (const gone of putFile(root, path, sha)) world.git.forget(gone)
  if (present !== null && present !== sha) world.git.forget(present)
  commit(world, repository, branch, root)
  return { status: present === null ? 201 : 200, body: { content: { path, sha } } }
}

/** Its tree would name ten thousand files each time: it is made when somebody reads it. */
function commit(
  world: World,
  repository: MemoryRepository,
  branch: string,
  root: OpenFolder,
): void {
  const name = `${repository.id} ${branch} ${world.nextId()}`
  let head = ''
  const tree = world.git.promise(name, () => {
    if (repository.branches.get(branch) === head) return root
    throw new Error(`${branch} has moved on, and this GitHub keeps no older trees`)
  })
  const parents = [repository.branches.get(branch) ?? '']
  head = world.git.addCommit(tree, parents, name).sha
  moveBranch(world, repository, branch, head)
  repository.open.set(branch, { head, root })
}

function rootOf(world: World, repository: MemoryRepository, branch: string): OpenFolder | null {
  const head = repository.branches.get(branch)
  const commit = head === undefined ? null : world.git.commit(head)
  if (head === undefined || commit === null) return null
  const open = repository.open.get(branch)
  if (open?.head === head) return open.root
  const root = openFolder(world.git.files(commit.tree))
  repository.open.set(branch, { head, root })
  return root
}

function shown({ git }: World, path: string, sha: string) {
  const bytes = git.blob(sha) ?? Buffer.alloc(0)
  const isLarge = bytes.length > LARGEST_BYTES
  const content = isLarge ? '' : bytes.toString('base64')
  const encoding = isLarge ? 'none' : 'base64'
  return { type: 'file', path, sha, size: bytes.length, content, encoding }
}
