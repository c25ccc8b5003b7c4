import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'

// https://docs.github.com/en/rest/git/refs has 422 for it; the words are those of a push (GH013).
const RULES = /\brule violations\b/i

/** Whether a ruleset has refused what was asked. */
export function isRefusedByRule(error: unknown): boolean {
  const status = statusOf(error)
  return (status === 422 || status === 409) && error instanceof Error && RULES.test(error.message)
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
