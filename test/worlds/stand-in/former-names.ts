import type { Repository } from './emulator-store.ts'
import { type Answer, type Call, jsonAnswer, parameter } from './exchange.ts'
import type { WorkflowRun, WorkflowStates } from './workflows.ts'
import { canSee, type Handler, inRepository, repositoryName, type World } from './world.ts'

/** What repositories were called, in lower case, to their numbers. */
export type FormerNames = Map<string, number>

interface Named {
  readonly formerNames: FormerNames
  readonly workflowStates: WorkflowStates
  readonly workflowRuns: WorkflowRun[]
}

/**
 * A repository that was renamed is still found by its former name: 301 to a reader and 307 to a writer, with its
 * number in the address. docs.github.com, REST, Best practices, Follow redirects;
 * https://github.com/VirtusLab/git-machete/issues/1211; https://github.com/matrix-org/go-neb/issues/141.
 */
export function redirect(world: World, former: FormerNames, call: Call): Answer | undefined {
  const found = whoseFormerName(world, former, repositoryName(call))
  if (found === undefined || !call.match?.parameters.has('repo')) return undefined
  if (!canSee(world, call, found)) return undefined
  const below = call.target.replace(/^\/repos\/[^/]+\/[^/?]+/, '')
  const url = `${world.url}/repositories/${found.id}${below}`
  const isRead = call.method === 'GET' || call.method === 'HEAD'
  const message = isRead ? 'Moved Permanently' : 'Temporary Redirect'
  const documentation_url = 'https://docs.github.com/rest/using-the-rest-api/best-practices'
  const body = { message, url, documentation_url }
  return jsonAnswer(isRead ? 301 : 307, body, { location: url })
}

/** The repository that was called so, where no other one is called so now. */
export function whoseFormerName(
  { store }: World,
  former: FormerNames,
  name: string,
): Repository | undefined {
  if (store.repos.findOneBy('full_name', name) !== undefined) return undefined
  const id = former.get(name.toLowerCase())
  return id === undefined ? undefined : store.repos.get(id)
}

/** What is kept by a repository's name goes with it to the new one. */
export function rememberName(world: World, named: Named, handle: Handler): Handler {
  return inRepository(world, async (call, { id, full_name: before }) => {
    const answer = await handle(call)
    const after = world.store.repos.get(id)?.full_name
    if (after === undefined || after === before) return answer
    named.formerNames.delete(after.toLowerCase())
    named.formerNames.set(before.toLowerCase(), id)
    renameWorkflows(named, before, after)
    return answer
  })
}

function renameWorkflows({ workflowStates, workflowRuns }: Named, before: string, after: string) {
  for (const [key, state] of [...workflowStates]) {
    if (!key.startsWith(`${before} `)) continue
    workflowStates.delete(key)
    workflowStates.set(key.replace(before, after), state)
  }
  for (const [index, run] of workflowRuns.entries()) {
    if (run.repository === before) workflowRuns[index] = { ...run, repository: after }
  }
}

/**
 * "If you create a new repository under your account in the future, do not reuse the original name of the renamed
 * repository. If you do, redirects to the renamed repository will no longer work": docs.github.com, Renaming a repository.
 */
export function forgetName({ formerNames }: Pick<Named, 'formerNames'>, handle: Handler): Handler {
  return async (call) => {
    const answer = await handle(call)
    const name = Object(call.body).name
    if (answer.status < 300) formerNames.delete(`${parameter(call, 'org')}/${name}`.toLowerCase())
    return answer
  }
}
