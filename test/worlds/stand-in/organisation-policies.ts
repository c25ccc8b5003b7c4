import { timestamp } from './clock.ts'
import {
  type Answer,
  type Call,
  jsonAnswer,
  notFound,
  pageAnswer,
  parameter,
  refusal,
} from './exchange.ts'
import type { SeededActionsPolicy, SeededRuleset } from './github-seed.ts'
import { EVERYWHERE, FIRST_ORGANISATION_RULESET, freeAppsOf, rulesOn } from './rules-on.ts'
import { type Ruleset, whereRulesetsAre } from './rulesets.ts'
import {
  type Handler,
  type Handlers,
  inRepository,
  ownerOf,
  ownsOrganisation,
  planOf,
  type World,
} from './world.ts'

/**
 * The rules of an organisation for branches of all its repositories, and what its workflows have used. `own` shows a
 * repository's own ruleset.
 */
export function organisationPolicies(
  world: World,
  saved: ReadonlyMap<number, Ruleset>,
  own: Handler,
): Handlers {
  const rulesetsOf = (organisation: string) =>
    world.seed.organisations[organisation]?.rulesets ?? []
  /**
   * "Rulesets are available [...] in private repositories with GitHub Pro, GitHub Team [...]": docs.github.com,
   * About rulesets. What a free organisation answers here is not documented; for repositories it is this 403.
   */
  const refuse = (call: Call): Answer | undefined => {
    if (!ownsOrganisation(world, call)) return notFound()
    const plan = world.seed.organisations[parameter(call, 'org')]?.plan ?? 'free'
    return plan === 'free'
      ? refusal(403, 'Upgrade to GitHub Team to enable this feature.')
      : undefined
  }
  return {
    'repos/get-org-rulesets': async (call) => {
      const refused = refuse(call)
      if (refused !== undefined) return refused
      const org = parameter(call, 'org')
      const listed = rulesetsOf(org).map((one, index) => summary(world, org, one, index))
      return pageAnswer(call, world.url, listed)
    },
    'repos/get-org-ruleset': async (call) => {
      const refused = refuse(call)
      if (refused !== undefined) return refused
      const org = parameter(call, 'org')
      const index = Number(parameter(call, 'ruleset_id')) - FIRST_ORGANISATION_RULESET
      const found = rulesetsOf(org)[index]
      return found === undefined ? notFound() : jsonAnswer(200, whole(world, org, found, index))
    },
    // "includes_parents: Include rulesets configured at higher levels that apply to this repository. Default: true":
    // docs.github.com, REST, Get a repository ruleset.
    'repos/get-repo-ruleset': whereRulesetsAre(world, async (call, { full_name }) => {
      const org = ownerOf(full_name)
      const index = Number(parameter(call, 'ruleset_id')) - FIRST_ORGANISATION_RULESET
      const found = rulesetsOf(org)[index]
      if (found === undefined) return await own(call)
      return jsonAnswer(200, whole(world, org, found, index))
    }),
    'repos/get-branch-rules': whereRulesetsAre(world, async (call, repository) => {
      const ref = `refs/heads/${parameter(call, 'branch')}`
      const held = rulesOn(world, saved, repository, ref)
      return pageAnswer(
        call,
        world.url,
        held.map(({ holdsOwners: _, freeApps: __, ...rule }) => rule),
      )
    }),
    /**
     * "All public repositories, and private repositories on GitHub Team or GitHub Enterprise": docs.github.com,
     * Governing execution of GitHub Actions workflows. Of refusals, the API's page names 404 alone.
     */
    'actions/list-repo-actions-policies': inRepository(world, async (_call, repository) => {
      const org = ownerOf(repository.full_name)
      if (repository.private && planOf(world, repository) === 'free') return notFound()
      const { actionsPolicies = [] } = world.seed.organisations[org] ?? {}
      const policies = actionsPolicies.map((one, index) => policy(world, org, one, index))
      return jsonAnswer(200, { total_count: policies.length, policies })
    }),
    'billing/get-github-billing-usage-summary-report-org': async (call) => {
      const minutes = world.seed.organisations[parameter(call, 'org')]?.usedMinutes
      if (minutes === undefined || !ownsOrganisation(world, call)) return refusal(403, 'Forbidden')
      return jsonAnswer(200, usage(world, parameter(call, 'org'), minutes))
    },
  }
}

function whole(world: World, org: string, ruleset: SeededRuleset, index: number): object {
  const rules = ruleset.rules.map((type) => ({ type }))
  const ref_name = { include: ruleset.refs ?? ['~ALL'], exclude: [] }
  const conditions = { ...(ruleset.repositories ?? EVERYWHERE), ref_name }
  const apps = freeAppsOf(ruleset).map((actor_id) => {
    return { actor_id, actor_type: 'Integration', bypass_mode: 'always' }
  })
  const bypass = apps.length === 0 ? {} : { bypass_actors: apps }
  return { ...summary(world, org, ruleset, index), rules, conditions, ...bypass }
}

function summary(
  world: World,
  source: string,
  { name, enforcement = 'active', target = 'branch' }: SeededRuleset,
  index: number,
): object {
  const at = timestamp(world.now())
  const id = FIRST_ORGANISATION_RULESET + index
  return {
    id,
    name,
    target,
    enforcement,
    source,
    source_type: 'Organization',
    created_at: at,
    updated_at: at,
  }
}

/** https://docs.github.com/en/rest/actions/policies */
function policy(
  world: World,
  source: string,
  { name, events, actors, workflowPath }: SeededActionsPolicy,
  index: number,
): object {
  const at = timestamp(world.now())
  const allowed_actors = actors?.map((id) => ({ id, type: 'User' }))
  return {
    id: FIRST_ORGANISATION_RULESET + index,
    name,
    target: 'actions',
    source_type: 'Organization',
    source,
    enforcement: 'active',
    conditions: {
      repository_name: { include: ['~ALL'], exclude: [] },
      ...(workflowPath === undefined ? {} : { workflow_path: workflowPath }),
    },
    rules: [
      ...(events === undefined
        ? []
        : [{ type: 'restrict_action_events', parameters: { allowed_events: events } }]),
      ...(allowed_actors === undefined
        ? []
        : [{ type: 'restrict_actions_actors', parameters: { allowed_actors } }]),
    ],
    created_at: at,
    updated_at: at,
  }
}

/** https://docs.github.com/en/rest/billing/usage: the summary of this month, by product and machine. */
function usage(world: World, organization: string, minutes: number): object {
  const now = world.now()
  const item = {
    product: 'actions',
    sku: 'actions_linux',
    unitType: 'minutes',
    pricePerUnit: 0.006,
    grossQuantity: minutes,
    grossAmount: minutes * 0.006,
    discountQuantity: minutes,
    discountAmount: minutes * 0.006,
    netQuantity: 0,
    netAmount: 0,
  }
  const timePeriod = { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 }
  return { timePeriod, organization, usageItems: [item] }
}
