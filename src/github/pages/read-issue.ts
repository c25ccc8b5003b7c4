import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf, worldError } from '../client/reasons.ts'

/** An issue, or a pull request, of this number; null where there is none, or no longer. */
export async function readIssue(octokit: Octokit, hub: Repository, number: number) {
  try {
    return (await octokit.rest.issues.get({ ...hub, issue_number: number })).data
  } catch (cause) {
    if (statusOf(cause) === 404 || statusOf(cause) === 410) return null
    throw worldError(`issue ${number} was not read`, cause)
  }
}
