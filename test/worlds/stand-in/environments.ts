import { timestamp } from './clock.ts'
import type { Repository } from './emulator-store.ts'
import { type Answer, type Call, jsonAnswer, notFound, parameter, refusal } from './exchange.ts'
import { type Handlers, inRepository, planOf, type World } from './world.ts'

/**
 * Environments of a repository. "Environments, environment secrets, and deployment protection rules are
 * available in public repositories for all current GitHub plans [...] for access in private or internal
 * repositories, you must use GitHub Pro, GitHub Team, or GitHub Enterprise": docs.github.com, Managing
 * environments for deployment. With which status a plan without them answers is not documented: 404 here
 * to a question, and 422, the one refusal that the description of PUT has, to a change.
 */
export function environments(world: World, kept: Set<string>): Handlers {
  return {
    'repos/get-environment': inRepository(world, async (call, repository) => {
      const name = parameter(call, 'environment_name')
      if (!kept.has(environmentOf(repository, name))) return notFound()
      return show(world, call, repository)
    }),
    'repos/create-or-update-environment': inRepository(world, async (call, repository) => {
      if (!hasEnvironments(world, repository)) {
        return refusal(
          422,
          'Failed to create the environment. Please ensure the billing plan supports it.',
        )
      }
      kept.add(environmentOf(repository, parameter(call, 'environment_name')))
      return show(world, call, repository)
    }),
  }
}

export function environmentOf({ id }: Repository, name: string): string {
  return `${id} ${name}`
}

function hasEnvironments(world: World, repository: Repository): boolean {
  return !repository.private || planOf(world, repository) !== 'free'
}

function show(world: World, call: Call, { full_name }: Repository): Answer {
  const name = parameter(call, 'environment_name')
  const at = timestamp(world.now())
  return jsonAnswer(200, {
    id: 1,
    node_id: `EN_${name}`,
    name,
    url: `${world.url}/repos/${full_name}/environments/${name}`,
    html_url: `${world.url}/${full_name}/deployments/activity_log?environments_filter=${name}`,
    created_at: at,
    updated_at: at,
    protection_rules: [],
    deployment_branch_policy: null,
  })
}
