import type { Repository } from '../../hub/repository.ts'
import type { WorldError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf, worldError } from '../client/reasons.ts'

// https://docs.github.com/en/rest/git/refs has 422 for it; the words are those of a push (GH013). GraphQL's errors
// come without a status.
const STATUSES = [409, 422, null]
const RULES = /\brule violations\b/i

/** Whether a ruleset has refused what was asked. */
export function isRefusedByRule(error: unknown): boolean {
  return STATUSES.includes(statusOf(error)) && error instanceof Error && RULES.test(error.message)
}

interface Refused {
  readonly branch: string
  /** In words, what did not happen. */
  readonly what: string
  readonly cause: unknown
}

/** The error for what did not happen on a branch. It names the ruleset where one is to blame, and the way out. */
export async function refusedOn(
  octokit: Octokit,
  place: Repository,
  { branch, what, cause }: Refused,
): Promise<WorldError> {
  if (!isRefusedByRule(cause)) return worldError(what, cause)
  const rulesets = await rulesetsOn(octokit, place, [branch])
  const mend = `Let an owner exclude the branch ${branch} from ${rulesets}, then run the same command again`
  return worldError(`${what}. ${mend}. GitHub refuses it`, cause)
}

/**
 * The rulesets that hold any of the branches, in words for an error: `the rulesets "A", "B"`. Those of the
 * organisation are among them. `a ruleset` where GitHub does not show them.
 */
export async function rulesetsOn(
  octokit: Octokit,
  place: Repository,
  branches: readonly string[],
): Promise<string> {
  try {
    const names = await namesOf(octokit, place, branches)
    if (names.length === 0) return 'a ruleset'
    return `the ${names.length === 1 ? 'ruleset' : 'rulesets'} ${names.join(', ')}`
  } catch (error) {
    if (statusOf(error) === null) throw error
    return 'a ruleset'
  }
}

async function namesOf(octokit: Octokit, place: Repository, branches: readonly string[]) {
  const { repos } = octokit.rest
  const ids = new Set<number>()
  for (const branch of branches) {
    const { data } = await repos.getBranchRules({ ...place, branch, per_page: 100 })
    for (const { ruleset_id } of data) if (ruleset_id !== undefined) ids.add(ruleset_id)
  }
  const found = [...ids].map((ruleset_id) => repos.getRepoRuleset({ ...place, ruleset_id }))
  return (await Promise.all(found)).map(({ data }) => `"${data.name}"`)
}
