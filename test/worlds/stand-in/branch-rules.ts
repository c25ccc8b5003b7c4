import type { Repository } from './emulator-store.ts'
import { type Answer, type Call, parameter, refusal, textField } from './exchange.ts'
import { refuseByRuleset } from './rule-violations.ts'
import type { Ruleset } from './rulesets.ts'
import { refuseWorkflowFiles } from './workflow-files.ts'
import { findRepository, type Handler, type World } from './world.ts'

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
      refuseWorkflowFiles(world, call, repository, operation)
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
