import type { ObservedProtection } from '../../hub/observed-hub-use.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { arrayOf } from './array-of.ts'

/**
 * Policies of the organisation and the enterprise are listed too: https://docs.github.com/en/rest/actions/policies,
 * since September 2026. Octokit has no method for it yet.
 */
export async function protectionsOf(
  octokit: Octokit,
  hub: Repository,
): Promise<readonly ObservedProtection[]> {
  const url = 'GET /repos/{owner}/{repo}/actions/policies'
  const listed: readonly unknown[] = await octokit.paginate(url, { ...hub, per_page: 100 })
  return listed.map(protectionOf)
}

function protectionOf(listed: unknown): ObservedProtection {
  const { name, source_type, enforcement, conditions, rules } = Object(listed)
  const allowed = (type: string, list: string) => {
    const rule = arrayOf(rules).find((one) => Object(one).type === type)
    return rule === undefined ? null : arrayOf(Object(Object(rule).parameters)[list])
  }
  const paths = Object(Object(conditions).workflow_path)
  return {
    name: String(name),
    isInherited: source_type !== 'Repository',
    enforcement: String(enforcement),
    events: allowed('restrict_action_events', 'allowed_events')?.map(String) ?? null,
    actors: allowed('restrict_actions_actors', 'allowed_actors')?.length ?? null,
    paths: {
      include: arrayOf(paths.include).map(String),
      exclude: arrayOf(paths.exclude).map(String),
    },
  }
}
