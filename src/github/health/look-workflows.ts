import type {
  ObservedRules,
  ObservedSwitch,
  ObservedUsage,
  ObservedWorkflows,
} from '../../hub/observed-hub-use.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { observe } from '../client/observe.ts'
import { statusOf } from '../client/reasons.ts'
import { LEDGER_BRANCH } from '../ledger/ledger.ts'
import { REVIEW_BASE, reviewBranch } from '../repository/review-branches.ts'
import { bypassOf } from './bypass-of.ts'
import { protectionsOf } from './look-protections.ts'

const WATCH = 'watch.yml'

/** What was pushed to the hub, and whether GitHub runs it. */
export async function lookAtWorkflows(
  octokit: Octokit,
  hub: Repository,
): Promise<ObservedWorkflows> {
  const { actions, issues } = octokit.rest
  return {
    isEmpty: await observe(() => isEmpty(octokit, hub)),
    files: await observe(() => filesOf(octokit, hub)),
    states: await observe(async () => {
      const asked = { ...hub, per_page: 100 }
      const found = await octokit.paginate(actions.listRepoWorkflows, asked)
      return new Map(found.map(({ path, state }) => [path, state]))
    }),
    hasLabel: await observe(() =>
      unlessMissing(
        async () => (await issues.getLabel({ ...hub, name: 'invitation' })).status === 200,
      ),
    ),
    actions: await observe(() => switchOf(octokit, hub)),
    ownerMayCreatePulls: await lookAtOwner(octokit, hub),
    rules: await lookAtRules(octokit, hub),
    lastWatch: await observe(() => lastRunOf(octokit, hub, { status: 'success' })),
    lastScheduled: await observe(() => lastRunOf(octokit, hub, { event: 'schedule' })),
    usage: await observe(() => usageOf(octokit, hub.owner)),
    protections: await observe(() => protectionsOf(octokit, hub)),
  }
}

/** "The branch does not need to exist": docs.github.com, REST, Get rules for a branch. */
async function lookAtRules(octokit: Octokit, hub: Repository): Promise<ObservedRules> {
  const known = new Map<number, Promise<boolean>>()
  const isFree = async (id: number | undefined) => {
    if (id === undefined) return false
    const asked = known.get(id) ?? letsWorkflowsThrough(octokit, hub, id)
    known.set(id, asked)
    return await asked
  }
  const typesOn = async (branch: string) => {
    const asked = { ...hub, branch, per_page: 100 }
    const rules = await octokit.paginate(octokit.rest.repos.getBranchRules, asked)
    const held: string[] = []
    for (const { type, ruleset_id } of rules) {
      if (!(await isFree(ruleset_id))) held.push(type)
    }
    return held
  }
  return {
    ledger: await observe(() => typesOn(LEDGER_BRANCH)),
    reviews: await observe(async () => ({
      base: await typesOn(REVIEW_BASE),
      review: await typesOn(reviewBranch('any')),
    })),
  }
}

// The App as which a workflow's own token writes: https://api.github.com/apps/github-actions.
const ACTIONS_APP = 15_368

/** Whether a workflow may always bypass the ruleset. Whoever may not see that sees it as one that holds everybody. */
async function letsWorkflowsThrough(
  octokit: Octokit,
  hub: Repository,
  ruleset_id: number,
): Promise<boolean> {
  try {
    const { data } = await octokit.rest.repos.getRepoRuleset({ ...hub, ruleset_id })
    return bypassOf(data)?.apps.includes(ACTIONS_APP) === true
  } catch (error) {
    if (statusOf(error) === null) throw error
    return false
  }
}

async function lastRunOf(
  octokit: Octokit,
  hub: Repository,
  which: { readonly status: 'success' } | { readonly event: 'schedule' },
): Promise<string | null> {
  const asked = { ...hub, workflow_id: WATCH, ...which, per_page: 1 }
  const { data } = await octokit.rest.actions.listWorkflowRuns(asked)
  return data.workflow_runs[0]?.created_at ?? null
}

/** GitHub says 409 of a repository without a single commit. */
async function isEmpty(octokit: Octokit, hub: Repository): Promise<boolean> {
  try {
    await octokit.rest.repos.listCommits({ ...hub, per_page: 1 })
    return false
  } catch (error) {
    if (statusOf(error) === 409) return true
    throw error
  }
}

/** Of the default branch: schedules and forms come from there. */
async function filesOf(octokit: Octokit, hub: Repository): Promise<ReadonlyMap<string, string>> {
  const { data: repository } = await octokit.rest.repos.get({ ...hub })
  const tree = await unlessEmpty(async () => {
    const asked = { ...hub, tree_sha: repository.default_branch, recursive: 'true' }
    return (await octokit.rest.git.getTree(asked)).data.tree
  })
  const wanted = tree.filter(({ path, type }) => type === 'blob' && path.startsWith('.github/'))
  const texts = wanted.map(async ({ path, sha }) => {
    const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha: sha })
    return [path, Buffer.from(data.content, 'base64').toString('utf8')] as const
  })
  return new Map(await Promise.all(texts))
}

async function unlessEmpty<T>(look: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await look()
  } catch (error) {
    if (statusOf(error) === 409) return []
    throw error
  }
}

async function unlessMissing(look: () => Promise<boolean>): Promise<boolean> {
  try {
    return await look()
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

async function switchOf(octokit: Octokit, hub: Repository): Promise<ObservedSwitch> {
  const { actions } = octokit.rest
  const { data } = await actions.getGithubActionsPermissionsRepository({ ...hub })
  const allowed = data.allowed_actions ?? 'all'
  const found = { enabled: data.enabled, allowed, ofGitHub: allowed === 'all', patterns: [] }
  if (!data.enabled || allowed !== 'selected') return found
  const selected = (await actions.getAllowedActionsRepository({ ...hub })).data
  const patterns = selected.patterns_allowed ?? []
  return { ...found, ofGitHub: selected.github_owned_allowed === true, patterns }
}

/** Null where a person owns the hub: nobody stands above its settings. */
async function lookAtOwner(
  octokit: Octokit,
  { owner }: Repository,
): Promise<ObservedWorkflows['ownerMayCreatePulls']> {
  const answer = await observe(async () => {
    const asked = { org: owner }
    const { data } =
      await octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsOrganization(asked)
    return data.can_approve_pull_request_reviews
  })
  return answer.kind === 'hidden' && answer.reason === 'HTTP 404' ? null : answer
}

/** https://docs.github.com/en/rest/billing/usage, in public preview: octokit has no method for it yet. */
async function usageOf(octokit: Octokit, org: string): Promise<ObservedUsage> {
  const url = 'GET /organizations/{org}/settings/billing/usage/summary'
  const { data } = await octokit.request(url, { org, product: 'actions' })
  const items: readonly unknown[] = Object(data).usageItems ?? []
  const minutes = items
    .map((item) => Object(item))
    .filter(({ product, unitType }) => /^actions$/i.test(product) && /^minutes$/i.test(unitType))
  const sum = (name: string) =>
    minutes.reduce((total: number, item) => total + Number(item[name] ?? 0), 0)
  const { plan } = (await octokit.rest.orgs.get({ org })).data
  return { minutes: sum('grossQuantity'), paid: sum('netAmount'), plan: plan?.name ?? null }
}
