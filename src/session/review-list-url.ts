import { reviewBranch } from '../github/repository/review-branches.ts'
import type { HubSession } from './hub-session.ts'

/** The page of the hub that lists a review's pull request: its number would take a request for each candidate. */
export function reviewListUrl(
  { serverUrl, config: { hub } }: Pick<HubSession, 'serverUrl' | 'config'>,
  pseudonym: string,
): string {
  const query = encodeURIComponent(`is:pr head:${reviewBranch(pseudonym)}`)
  return `${serverUrl}/${hub.owner}/${hub.repo}/pulls?q=${query}`
}
