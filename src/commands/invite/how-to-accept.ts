import { INVITATION_DAYS } from '../../assignment/assignment.ts'
import type { Invited } from './keep-invited.ts'

/**
 * What to tell those who were invited just now. They cannot read it in the repository: nobody sees a private
 * one before accepting, and GitHub's mail does not say when an invitation expires.
 */
export function howToAccept(invited: readonly Invited[], serverUrl: string): readonly string[] {
  const news = invited.filter(({ fresh, renewed }) => fresh || renewed)
  if (news.length === 0) return []
  const addresses = news.map(({ assignment: { candidate, repository } }) => {
    return `  ${candidate.login}: ${serverUrl}/${repository.owner}/${repository.name}/invitations`
  })
  return [
    '',
    `Tell them: accept within ${INVITATION_DAYS} days, signed in to GitHub as the account above. The page is not found for any other account. watch renews an invitation that has expired.`,
    ...addresses,
  ]
}
