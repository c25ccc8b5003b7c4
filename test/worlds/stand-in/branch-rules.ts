import type { Repository, TreeEntry } from './emulator-store.ts'
import { type Answer, type Call, field, parameter, refusal, textField } from './exchange.ts'
import type { Ruleset } from './rulesets.ts'
import { findRepository, type Handler, ownerOf, type World } from './world.ts'

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
    const refused =
      refusePullRef(call, operation) ??
      refuseByRuleset(rulesets, call, repository, operation) ??
      refuseUnsigned(world, call, repository, operation) ??
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

// What GitHub's rules keep from being done, by the operations that do it.
const KEEPS: Readonly<Record<string, RegExp>> = {
  creation: /^git\/create-ref$/,
  deletion: /^git\/delete-ref$/,
  update: /^git\/update-ref$|^repos\//,
  pull_request: /^git\/update-ref$|^repos\//,
}

/**
 * A ruleset without anybody who may bypass it. The words are those of GitHub, as
 * https://github.com/satisfactory-factories/application/issues/67 shows them; that contents answer 409 and
 * refs 422 is general knowledge, which nothing published says.
 */
function refuseByRuleset(
  rulesets: ReadonlyMap<number, Ruleset>,
  call: Call,
  repository: Repository,
  operation: string,
): Answer | undefined {
  const ref = refOf(call, repository, operation)
  const broken = [...rulesets.values()].some(
    ({ repositoryId, shown }) =>
      repositoryId === repository.id && isActiveFor(shown, ref) && keeps(shown, operation),
  )
  if (!broken) return undefined
  const message = 'Repository rule violations found\n\nCannot update this protected ref.'
  return refusal(CONTENTS.test(operation) ? 409 : 422, message)
}

/**
 * A commit by the Git Data API with an author of its own is not signed: "Signature verification for bots will
 * only work if the request […] contains no custom author information": docs.github.com, Commit signature
 * verification. "Contributors and bots can only push commits that have been signed and verified": the same,
 * About protected branches, Require signed commits. Nothing here signs, so all of them are refused.
 */
function refuseUnsigned(
  { seed }: World,
  call: Call,
  { full_name }: Repository,
  operation: string,
): Answer | undefined {
  if (!/^git\/(create|update)-ref$/.test(operation)) return undefined
  const { caller } = call
  const { admins = [], rulesets = [] } = seed.organisations[ownerOf(full_name)] ?? {}
  // The owners may bypass the seeded rulesets, as organisations have it that let anybody set up anything.
  if (caller.kind === 'user' && admins.includes(caller.login)) return undefined
  if (textField(call.body, 'sha') === undefined) return undefined
  const isAsked = rulesets.some(
    ({ rules, enforcement = 'active', target = 'branch' }) =>
      enforcement === 'active' && target === 'branch' && rules.includes('required_signatures'),
  )
  if (!isAsked) return undefined
  return refusal(422, 'Repository rule violations found\n\nCommits must have verified signatures.')
}

function isActiveFor(ruleset: object, ref: string): boolean {
  const named = field(field(field(ruleset, 'conditions'), 'ref_name'), 'include')
  return field(ruleset, 'enforcement') === 'active' && Array.isArray(named) && named.includes(ref)
}

function keeps(ruleset: object, operation: string): boolean {
  const rules = field(ruleset, 'rules')
  if (!Array.isArray(rules)) return false
  return rules.some((rule) => KEEPS[textField(rule, 'type') ?? '']?.test(operation) === true)
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
