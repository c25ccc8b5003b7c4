import type { Candidate } from '../../assignment/assignment.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { type Access, findAccess, makeInvitation, type Permission } from './access.ts'

/** Where the candidate stands: invited since then, or in. */
export type InvitationStanding =
  | { readonly kind: 'invited'; readonly since: string }
  | { readonly kind: 'accepted' }

/** Leaves the candidate with access or an open invitation, and an open invitation as it is. */
export async function ensureInvitation(
  octokit: Octokit,
  place: Repository,
  candidate: Candidate,
  permission: Permission = 'push',
): Promise<InvitationStanding> {
  let access: Access = { kind: 'none' }
  return await lookOrMake<InvitationStanding>(
    async () => {
      access = await findAccess(octokit, place, candidate)
      if (access.kind === 'collaborator') return { kind: 'accepted' }
      return access.kind === 'invited' ? { kind: 'invited', since: access.invitation.since } : null
    },
    async () => {
      const made = await makeInvitation(octokit, place, candidate, access, permission)
      return made === null ? { kind: 'accepted' } : { kind: 'invited', since: made.since }
    },
  )
}
