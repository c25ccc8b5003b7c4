import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf, worldError } from '../client/reasons.ts'

/**
 * Requests a review of these people; the answer is whom GitHub does not list afterwards. It refuses the author of the
 * pull request, and who lost access: it takes all names of a request or none, so after a refusal each is asked for
 * alone. It drops names without a word: private repositories on the free plan have one requested reviewer
 * (docs.github.com, Requesting a pull request review). A request that is there already is the same request.
 */
export async function requestReviewers(
  octokit: Octokit,
  hub: Repository,
  number: number,
  reviewers: readonly string[],
): Promise<readonly string[]> {
  if (reviewers.length === 0) return []
  try {
    const wanted = { ...hub, pull_number: number, reviewers: [...reviewers] }
    const { data } = await octokit.rest.pulls.requestReviewers(wanted)
    const listed = (data.requested_reviewers ?? []).map(({ login }) => login.toLowerCase())
    return reviewers.filter((login) => !listed.includes(login.toLowerCase()))
  } catch (error) {
    if (statusOf(error) !== 422) throw worldError(`nobody was asked to review ${number}`, error)
    if (reviewers.length === 1) return reviewers
  }
  const refused: string[] = []
  for (const login of reviewers) {
    refused.push(...(await requestReviewers(octokit, hub, number, [login])))
  }
  return refused
}

/** Takes requests back; nothing where they are gone. */
export async function withdrawRequests(
  octokit: Octokit,
  hub: Repository,
  number: number,
  reviewers: readonly string[],
): Promise<void> {
  if (reviewers.length === 0) return
  try {
    const done = { ...hub, pull_number: number, reviewers: [...reviewers] }
    await octokit.rest.pulls.removeRequestedReviewers(done)
  } catch (error) {
    if (![404, 422].includes(statusOf(error) ?? 0)) {
      throw worldError(`the requests on ${number} were not taken back`, error)
    }
  }
}
