import type {
  ObservedConditions,
  ObservedFacts,
  ObservedPolicies,
  ObservedRuleset,
  Patterns,
} from '../../hub/observed-hub-use.ts'
import type { Octokit } from '../client/client.ts'
import { observe } from '../client/observe.ts'
import { arrayOf } from './array-of.ts'
import { bypassOf } from './bypass-of.ts'

/** What the candidates' organisation has decided for all of its repositories. */
export async function lookAtPolicies(octokit: Octokit, org: string): Promise<ObservedPolicies> {
  return {
    facts: await observe(() => factsOf(octokit, org)),
    rulesets: await observe(() => rulesetsOf(octokit, org)),
  }
}

/** One request says all of it, and says it to owners alone. */
async function factsOf(octokit: Octokit, org: string): Promise<ObservedFacts> {
  const { data } = await octokit.rest.orgs.get({ org })
  const said: Readonly<Record<string, unknown>> = { ...data }
  const flag = (name: string) => {
    const value = said[name]
    return typeof value === 'boolean' ? value : null
  }
  const text = (name: string) => {
    const value = said[name]
    return typeof value === 'string' ? value : null
  }
  return {
    plan: data.plan?.name ?? null,
    basePermission: text('default_repository_permission'),
    defaultBranch: text('default_repository_branch'),
    mayForkPrivate: flag('members_can_fork_private_repositories'),
    mayDelete: flag('members_can_delete_repositories'),
    mayInviteOutsiders: flag('members_can_invite_outside_collaborators'),
    mayCreatePrivate: flag('members_can_create_private_repositories'),
    needsTwoFactors: flag('two_factor_requirement_enabled'),
  }
}

/** The list leaves the rules out. */
async function rulesetsOf(octokit: Octokit, org: string): Promise<readonly ObservedRuleset[]> {
  const { repos } = octokit.rest
  const listed = await octokit.paginate(repos.getOrgRulesets, { org, per_page: 100 })
  const found: ObservedRuleset[] = []
  for (const { id, name, target = 'branch', enforcement } of listed) {
    const { data } = await repos.getOrgRuleset({ org, ruleset_id: id })
    const rules = (data.rules ?? []).map(({ type }) => type)
    const bypass = bypassOf(data)
    const whole = { name, target, enforcement, rules, conditions: conditionsOf(data.conditions) }
    found.push(bypass === null ? whole : { ...whole, bypass })
  }
  return found
}

function conditionsOf(said: unknown): ObservedConditions {
  const { repository_name, repository_id, repository_property, ref_name } = Object(said)
  const { include, exclude } = Object(repository_property)
  const properties = [...arrayOf(include), ...arrayOf(exclude)]
  return {
    names: patternsOf(repository_name),
    isPicked: repository_id !== undefined,
    properties: properties.map((property) => String(Object(property).name)),
    branches: patternsOf(ref_name),
  }
}

function patternsOf(said: unknown): Patterns | null {
  if (said === undefined) return null
  const { include, exclude } = Object(said)
  return { include: arrayOf(include).map(String), exclude: arrayOf(exclude).map(String) }
}
