import type { Candidate } from '../../assignment/assignment.ts'
import type { Repository } from '../../hub/repository.ts'
import { CallerError, callerError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { worldError } from '../client/reasons.ts'

export type Permission = 'pull' | 'push'

/** How somebody has access: by an open invitation, or as a collaborator under their present login. */
type Access =
  | { readonly kind: 'invited'; readonly invitation: number }
  | { readonly kind: 'collaborator'; readonly login: string }
  | { readonly kind: 'none' }

/**
 * What the candidate may do from now on, whether or not the invitation was accepted. Taking away never
 * invites somebody who left; giving back does.
 */
export async function setPermission(
  octokit: Octokit,
  place: Repository,
  candidate: Candidate,
  permission: Permission,
): Promise<void> {
  await changed(place, async () => {
    const access = await findAccess(octokit, place, candidate)
    if (access.kind === 'invited') {
      const permissions = permission === 'pull' ? 'read' : 'write'
      const invitation_id = access.invitation
      await octokit.rest.repos.updateInvitation({ ...place, invitation_id, permissions })
    } else if (access.kind === 'collaborator') {
      const username = access.login
      await octokit.rest.repos.addCollaborator({ ...place, username, permission })
    } else if (permission === 'push') await inviteAgain(octokit, place, candidate)
  })
}

/** Ends the candidate's access, an open invitation too. */
export async function revokeAccess(
  octokit: Octokit,
  place: Repository,
  candidate: Candidate,
): Promise<void> {
  await changed(place, async () => {
    const access = await findAccess(octokit, place, candidate)
    if (access.kind === 'invited') {
      await octokit.rest.repos.deleteInvitation({ ...place, invitation_id: access.invitation })
    } else if (access.kind === 'collaborator') {
      await octokit.rest.repos.removeCollaborator({ ...place, username: access.login })
    }
  })
}

async function changed({ owner, repo }: Repository, change: () => Promise<void>): Promise<void> {
  try {
    await change()
  } catch (error) {
    if (error instanceof CallerError) throw error
    throw worldError(`access to ${owner}/${repo} was not changed`, error)
  }
}

/** By the account's number: its login may be somebody else's by now. */
async function findAccess(
  octokit: Octokit,
  place: Repository,
  { userId }: Candidate,
): Promise<Access> {
  const all = { ...place, per_page: 100 }
  const invitations = await octokit.paginate(octokit.rest.repos.listInvitations, all)
  const invitation = invitations.find(({ invitee }) => invitee?.id === userId)
  if (invitation !== undefined && invitation.expired !== true) {
    return { kind: 'invited', invitation: invitation.id }
  }
  const direct = { ...all, affiliation: 'direct' as const }
  const people = await octokit.paginate(octokit.rest.repos.listCollaborators, direct)
  const person = people.find(({ id }) => id === userId)
  return person === undefined ? { kind: 'none' } : { kind: 'collaborator', login: person.login }
}

async function inviteAgain(
  octokit: Octokit,
  place: Repository,
  { login: username, userId }: Candidate,
): Promise<void> {
  const invite = { ...place, username, permission: 'push' }
  const { data: invitation } = await octokit.rest.repos.addCollaborator(invite)
  if (invitation?.invitee?.id === undefined || invitation.invitee.id === userId) return
  await octokit.rest.repos.deleteInvitation({ ...place, invitation_id: invitation.id })
  const message = `is not the account ${userId} any more, so it was not invited again`
  const hint = 'Ask the candidate for their present login and invite it by hand.'
  throw callerError(username, message, hint)
}
