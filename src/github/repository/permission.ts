import type { Candidate } from '../../assignment/assignment.ts'
import type { Repository } from '../../hub/repository.ts'
import { CallerError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { worldError } from '../client/reasons.ts'
import { findAccess, makeInvitation, type Permission } from './access.ts'

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
      const invitation_id = access.invitation.id
      await octokit.rest.repos.updateInvitation({ ...place, invitation_id, permissions })
    } else if (access.kind === 'collaborator') {
      const username = access.login
      await octokit.rest.repos.addCollaborator({ ...place, username, permission })
    } else if (permission === 'push') await makeInvitation(octokit, place, candidate, access)
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
    if (access.kind === 'invited' || access.kind === 'expired') {
      const invitation_id = access.invitation.id
      await octokit.rest.repos.deleteInvitation({ ...place, invitation_id })
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
