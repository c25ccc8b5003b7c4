import type { Candidate } from '../../assignment/assignment.ts'
import type { InvitationPlan } from '../../assignment/invitation.ts'
import type { Repository } from '../../hub/repository.ts'
import { callerError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'

/** Invites the account that was looked up and no other, and leaves an open invitation as it is. */
export async function ensureInvitation(
  octokit: Octokit,
  { repository: { owner, repo }, candidate }: InvitationPlan,
): Promise<void> {
  const place = { owner, repo }
  await lookOrMake(
    async () => ((await isInvited(octokit, place, candidate.userId)) ? true : null),
    async () => {
      const { login: username } = candidate
      const invite = { ...place, username, permission: 'push' }
      const { data } = await octokit.rest.repos.addCollaborator(invite)
      await refuseStranger(octokit, place, data ?? null, candidate)
      return true
    },
  )
}

async function isInvited(octokit: Octokit, place: Repository, userId: number): Promise<boolean> {
  const all = { ...place, per_page: 100 }
  const invitations = await octokit.paginate(octokit.rest.repos.listInvitations, all)
  if (invitations.some(({ invitee }) => invitee?.id === userId)) return true
  const outside = { ...all, affiliation: 'outside' as const }
  const people = await octokit.paginate(octokit.rest.repos.listCollaborators, outside)
  return people.some(({ id }) => id === userId)
}

/** A login can be given up and taken by somebody else between two requests. */
async function refuseStranger(
  octokit: Octokit,
  place: Repository,
  invitation: { readonly id: number; readonly invitee: { readonly id: number } | null } | null,
  candidate: Candidate,
): Promise<void> {
  const invited = invitation?.invitee?.id
  if (invitation === null || invited === undefined || invited === candidate.userId) return
  await octokit.rest.repos.deleteInvitation({ ...place, invitation_id: invitation.id })
  const message = `the account ${candidate.userId} has another login now`
  const hint = 'Ask the candidate for their present login; the invitation was withdrawn.'
  throw callerError(candidate.login, message, hint)
}
