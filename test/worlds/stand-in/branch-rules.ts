import type { Repository, TreeEntry } from './emulator-store.ts'
import { type Answer, type Call, parameter, refusal, textField } from './exchange.ts'
import { refuseByRuleset } from './rule-violations.ts'
import type { Ruleset } from './rulesets.ts'
import { findRepository, type Handler, type World } from './world.ts'

const CONTENTS = /^repos\/(create-or-update-file-contents|delete-file)$/

/** Keeps a branch from being moved where GitHub would. */
export function guardBranches(
  world: World,
  rulesets: ReadonlyMap<number, Ruleset>,
  operation: string,
  handle: Handler,
): Handler {
  return async (call) => {
    const repository = findRepository(world, call)
    if (repository === undefined) return await handle(call)
    const ref = refOf(call, repository, operation)
    const refused =
      refusePullRef(call, operation) ??
      refuseByRuleset(world, rulesets, call, { repository, ref, operation }) ??
      refuseWorkflows(world, call, repository, operation)
    return refused ?? (await handle(call))
  }
}

/** The ref that a call moves, in full. */
function refOf(call: Call, { default_branch }: Repository, operation: string): string {
  if (operation === 'git/create-ref') return textField(call.body, 'ref') ?? ''
  if (operation.startsWith('git/')) return `refs/${parameter(call, 'ref')}`
  return `refs/heads/${textField(call.body, 'branch') ?? default_branch}`
}

/**
 * "This namespace is read-only": docs.github.com, Checking out pull requests locally, of `refs/pull/`.
 */
function refusePullRef(call: Call, operation: string): Answer | undefined {
  const ref = textField(call.body, 'ref') ?? `refs/${parameter(call, 'ref')}`
  if (!operation.startsWith('git/') || !ref.startsWith('refs/pull/')) return undefined
  return refusal(422, 'refs/pull is read-only')
}

/**
 * "refusing to allow a GitHub App to create or update workflow … without `workflows` permission", which no
 * GITHUB_TOKEN can have: https://github.com/github/docs/issues/11490. By git that is what a push is told;
 * the API answers 403, as https://github.com/starhaven-io/pinprick/pull/195 shows. That a file counts as
 * new unless the default branch has the very same one is an inference.
 */
function refuseWorkflows(
  world: World,
  call: Call,
  repository: Repository,
  operation: string,
): Answer | undefined {
  const { caller } = call
  if (caller.kind !== 'installation' || caller.permissions['workflows'] === 'write')
    return undefined
  const touches = CONTENTS.test(operation)
    ? parameter(call, 'path').startsWith('.github/workflows/')
    : changesWorkflows(world, repository, textField(call.body, 'sha') ?? '')
  return touches ? refusal(403, 'Resource not accessible by integration') : undefined
}

function changesWorkflows(world: World, { id, default_branch }: Repository, sha: string): boolean {
  const present = world.moves.refsOf(id).get(`refs/heads/${default_branch}`) ?? ''
  const known = workflowsOf(world, id, present)
  return [...workflowsOf(world, id, sha)].some(([path, blob]) => known.get(path) !== blob)
}

/** Each workflow file of a commit with the name of its blob. */
function workflowsOf({ store }: World, repositoryId: number, sha: string) {
  const own = <T extends { readonly repo_id: number }>(rows: readonly T[]) =>
    rows.find(({ repo_id }) => repo_id === repositoryId)
  const entriesOf = (tree: string | undefined): readonly TreeEntry[] =>
    own(store.trees.findBy('sha', tree))?.tree ?? []
  const folder = (entries: readonly TreeEntry[], name: string) =>
    entriesOf(entries.find(({ path, type }) => path === name && type === 'tree')?.sha)
  const root = entriesOf(own(store.commits.findBy('sha', sha))?.tree_sha)
  const files = folder(folder(root, '.github'), 'workflows')
  return new Map(files.map(({ path, sha: blob }) => [path, blob]))
}
