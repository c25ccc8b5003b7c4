import { createHash } from 'node:crypto'
import type { Repository, TreeEntry } from './emulator-store.ts'
import {
  type Answer,
  type Call,
  field,
  notFound,
  parameter,
  refusal,
  textField,
} from './exchange.ts'
import { storedForm } from './git-objects.ts'
import { hasScope } from './token-scopes.ts'
import type { World } from './world.ts'

const FOLDER = '.github/workflows'
const CONTENTS = /^repos\/(create-or-update-file-contents|delete-file)$/

/** Path of a workflow file to the name of its blob. */
type Files = ReadonlyMap<string, string>

/**
 * Keeps from workflow files who may not write them.
 *
 * Apps: "refusing to allow a GitHub App to create or update workflow … without `workflows` permission", which no
 * GITHUB_TOKEN can have: https://github.com/github/docs/issues/11490. By git that is what a push is told (see
 * git-workflow-files.ts); the API
 * answers 403, to refs as https://github.com/starhaven-io/pinprick/pull/195 shows, and to trees as
 * https://github.com/anthropics/claude-code-action/issues/29 does.
 *
 * Classic tokens without the scope `workflow` are told 404: for trees
 * https://github.com/gr2m/octokit-plugin-create-pull-request/issues/104 and
 * https://github.com/octokit/rest.js/issues/368, for refs https://github.com/cli/cli/issues/9773.
 */
export function refuseWorkflowFiles(
  world: World,
  call: Call,
  repository: Repository,
  operation: string,
): Answer | undefined {
  if (mayWriteWorkflows(world, call) || !touches(world, call, repository, operation))
    return undefined
  return call.caller.kind === 'installation'
    ? refusal(403, 'Resource not accessible by integration')
    : notFound()
}

export function mayWriteWorkflows({ seed }: World, { caller }: Call): boolean {
  if (caller.kind === 'installation') return caller.permissions['workflows'] === 'write'
  return hasScope(seed, caller, 'workflow')
}

function touches(world: World, call: Call, repository: Repository, operation: string): boolean {
  if (CONTENTS.test(operation)) return parameter(call, 'path').startsWith(`${FOLDER}/`)
  const written =
    operation === 'git/create-tree'
      ? filesOfEntries(world, repository.id, field(call.body, 'tree'))
      : filesOfCommit(world, repository.id, textField(call.body, 'sha') ?? '')
  if (written.size === 0) return false
  const known = knownFiles(world, call, repository)
  return [...written].some(([path, blob]) => !known.some((files) => files.get(path) === blob))
}

/**
 * "Workflow files can be committed without this scope if the same file (with both the same path and contents)
 * exists on another branch": docs.github.com, Scopes for OAuth apps. That for an App only the default branch
 * counts is an inference.
 */
export function knownFiles(
  world: World,
  { caller }: Call,
  repository: Repository,
): readonly Files[] {
  const { id, default_branch } = repository
  const counts = (ref: string) =>
    caller.kind === 'installation'
      ? ref === `refs/heads/${default_branch}`
      : ref.startsWith('refs/heads/')
  const commits = [...world.moves.refsOf(id)].flatMap(([ref, sha]) => (counts(ref) ? [sha] : []))
  return commits.map((sha) => filesOfCommit(world, id, sha))
}

function filesOfCommit(world: World, repositoryId: number, sha: string): Files {
  const commits = world.store.commits.findBy('sha', sha)
  const tree = commits.find(({ repo_id }) => repo_id === repositoryId)?.tree_sha
  return filesOfEntries(world, repositoryId, entriesOf(world, repositoryId, tree))
}

function entriesOf(
  { store }: World,
  repositoryId: number,
  sha: string | undefined,
): readonly TreeEntry[] {
  const trees = store.trees.findBy('sha', sha)
  return trees.find(({ repo_id }) => repo_id === repositoryId)?.tree ?? []
}

/** The workflow files of a tree, whose entries name them whole or by a folder that they are in. */
function filesOfEntries(world: World, repositoryId: number, entries: unknown, before = ''): Files {
  const list: readonly unknown[] = Array.isArray(entries) ? entries : []
  const found = list.flatMap((entry): readonly (readonly [string, string])[] => {
    const path = `${before}${textField(entry, 'path')}`
    if (path.startsWith(`${FOLDER}/`)) return [[path, blobOf(entry)]]
    if (!`${FOLDER}/`.startsWith(`${path}/`)) return []
    const inside = entriesOf(world, repositoryId, textField(entry, 'sha'))
    return [...filesOfEntries(world, repositoryId, inside, `${path}/`)]
  })
  return new Map(found)
}

function blobOf(entry: unknown): string {
  const bytes = Buffer.from(textField(entry, 'content') ?? '')
  const own = () =>
    createHash('sha1')
      .update(storedForm({ type: 'blob', bytes }))
      .digest('hex')
  return textField(entry, 'sha') ?? own()
}
