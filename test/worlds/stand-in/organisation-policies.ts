import { timestamp } from './clock.ts'
import {
  type Answer,
  type Call,
  field,
  jsonAnswer,
  notFound,
  pageAnswer,
  parameter,
  refusal,
} from './exchange.ts'
import type { SeededActionsPolicy, SeededRuleset } from './github-seed.ts'
import type { Ruleset } from './rulesets.ts'
import { type Handlers, inRepository, ownerOf, ownsOrganisation, type World } from './world.ts'

/** The rules of an organisation for branches of all its repositories, and what its workflows have used. */
export function organisationPolicies(world: World, saved: ReadonlyMap<number, Ruleset>): Handlers {
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
      const index = Number(parameter(call, 'ruleset_id')) - FIRST_ID
      const found = rulesetsOf(org)[index]
      if (found === undefined) return notFound()
      const rules = found.rules.map((type) => ({ type }))
      return jsonAnswer(200, { ...summary(world, org, found, index), rules })
    },
    'repos/get-branch-rules': inRepository(world, async (call, repository) => {
      const org = ownerOf(repository.full_name)
      const own = [...saved.values()].filter(({ repositoryId }) => repositoryId === repository.id)
      const types = [
        ...rulesetsOf(org)
          .filter(isActive)
          .flatMap(({ rules }) => rules),
        ...own.flatMap(({ shown }) => typesOn(shown, parameter(call, 'branch'))),
      ]
      return pageAnswer(
        call,
        world.url,
        types.map((type) => ({ type })),
      )
    }),
    /**
     * "All public repositories, and private repositories on GitHub Team or GitHub Enterprise": docs.github.com,
     * Governing execution of GitHub Actions workflows. Of refusals, the API's page names 404 alone.
     */
    'actions/list-repo-actions-policies': inRepository(world, async (_call, repository) => {
      const org = ownerOf(repository.full_name)
      const { plan = 'free', actionsPolicies = [] } = world.seed.organisations[org] ?? {}
      if (repository.private && plan === 'free') return notFound()
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

const FIRST_ID = 9_000

function isActive({ enforcement = 'active', target = 'branch' }: SeededRuleset): boolean {
  return enforcement === 'active' && target === 'branch'
}

function summary(
  world: World,
  source: string,
  { name, enforcement = 'active', target = 'branch' }: SeededRuleset,
  index: number,
): object {
  const at = timestamp(world.now())
  const id = FIRST_ID + index
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
    id: FIRST_ID + index,
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

function typesOn(shown: object, branch: string): readonly string[] {
  if (field(shown, 'enforcement') !== 'active') return []
  const included: unknown = field(field(field(shown, 'conditions'), 'ref_name'), 'include')
  const names = Array.isArray(included) ? included : []
  if (!names.includes('~ALL') && !names.includes(`refs/heads/${branch}`)) return []
  const rules = field(shown, 'rules')
  return Array.isArray(rules) ? rules.map((rule) => String(field(rule, 'type'))) : []
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
