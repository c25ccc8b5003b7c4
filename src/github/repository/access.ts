import type { Candidate } from '../../assignment/assignment.ts'
import { hasRunOut } from '../../assignment/invitation.ts'
import type { Repository } from '../../hub/repository.ts'
import { callerError } from '../../input/bad-news.ts'
import type { Octokit } from '../client/client.ts'
import { statusOf } from '../client/reasons.ts'
import { toSecond } from './activity.ts'
import { unlessKept } from './organisation-allows.ts'

export type Permission = 'pull' | 'push'

type Octo = Octokit['rest']['repos']
type ListedInvitation = Awaited<ReturnType<Octo['listInvitations']>>['data'][number]

export interface SeenInvitation {
  readonly id: number
  /** Null where GitHub does not say whom it is for. */
  readonly invitee: { readonly id: number; readonly login: string } | null
  readonly permissions: string
  /** Since when, as ISO 8601 to the second. */
  readonly since: string
  readonly expired: boolean
}

/** How somebody has access: by an invitation, or as a collaborator under their present login. */
export type Access =
  | { readonly kind: 'invited'; readonly invitation: SeenInvitation }
  | { readonly kind: 'expired'; readonly invitation: SeenInvitation }
  | { readonly kind: 'collaborator'; readonly login: string }
  | { readonly kind: 'none' }

/**
 * All invitations into a repository, those too that have expired: GitHub marks them, and where it does not,
 * their age by GitHub's clock tells.
 */
export async function listInvitations(
  octokit: Octokit,
  place: Repository,
): Promise<readonly SeenInvitation[]> {
  const all = { ...place, per_page: 100 }
  const seen: SeenInvitation[] = []
  const pages = octokit.paginate.iterator(octokit.rest.repos.listInvitations, all)
  for await (const { data, headers } of pages) {
    seen.push(...data.map((one) => see(one, headers.date)))
  }
  return seen
}

function see(
  { id, invitee, permissions, created_at, expired }: ListedInvitation,
  now: string | undefined,
): SeenInvitation {
  const since = toSecond(created_at)
  const isOld = now !== undefined && hasRunOut(since, toSecond(now))
  return { id, invitee, permissions, since, expired: expired === true || isOld }
}

/** By the account's number: its login may be somebody else's by now. */
export async function findAccess(
  octokit: Octokit,
  place: Repository,
  { userId }: Candidate,
): Promise<Access> {
  const own = (await listInvitations(octokit, place)).filter(
    ({ invitee }) => invitee?.id === userId,
  )
  const open = own.find(({ expired }) => !expired)
  if (open !== undefined) return { kind: 'invited', invitation: open }
  const direct = { ...place, affiliation: 'direct' as const, per_page: 100 }
  const people = await octokit.paginate(octokit.rest.repos.listCollaborators, direct)
  const person = people.find(({ id }) => id === userId)
  if (person !== undefined) return { kind: 'collaborator', login: person.login }
  return own[0] === undefined ? { kind: 'none' } : { kind: 'expired', invitation: own[0] }
}

/**
 * Invites the account that was looked up and no other. Whether asking again renews an invitation that has
 * expired is not documented, so an expired one goes first. Null where GitHub lets the account in at once.
 */
export async function makeInvitation(
  octokit: Octokit,
  place: Repository,
  candidate: Candidate,
  access: Access,
  permission: Permission = 'push',
): Promise<{ readonly since: string } | null> {
  const { repos } = octokit.rest
  const { login: username, userId } = candidate
  if (!(await isStillCalled(octokit, candidate))) throw strangerIssue(candidate)
  if (access.kind === 'expired') {
    await repos.deleteInvitation({ ...place, invitation_id: access.invitation.id })
  }
  const add = () => repos.addCollaborator({ ...place, username, permission })
  const { data } = await unlessKept(place.owner, 'invite', add)
  // With 204 there is no invitation, whatever the types say.
  if (!data) return null
  if (data.invitee !== null && data.invitee.id !== userId) {
    // A login can be given up and taken by somebody else between two requests.
    await repos.deleteInvitation({ ...place, invitation_id: data.id })
    throw strangerIssue(candidate)
  }
  return { since: toSecond(data.created_at) }
}

/** Before anybody is written to: whoever has the login now would hear of it at every look. */
async function isStillCalled(octokit: Octokit, { login, userId }: Candidate): Promise<boolean> {
  try {
    const { data } = await octokit.rest.users.getByUsername({ username: login })
    return data.id === userId
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

function strangerIssue({ login, userId }: Candidate) {
  const message = `the account ${userId} is not called that any more, and nobody was invited in its place`
  const hint =
    'Ask the candidate for their present login. Invite that one, and close this assignment: Actions, Extend or close.'
  return callerError(login, message, hint)
}
