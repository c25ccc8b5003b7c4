import type { InvitationPlan } from '../../assignment/invitation.ts'
import { loginIn } from '../../assignment/invitation.ts'
import { type InvitationList, parseInvitationList } from '../../assignment/invitation-list.ts'
import { expandLoops } from '../../assignment/role-loop.ts'
import { isFromGitHub, worldError } from '../../github/client/reasons.ts'
import { ensureLedgerBranch } from '../../github/ledger/ledger-branch.ts'
import { callerError } from '../../input/bad-news.ts'
import { readTableFile } from '../../input/read-table-file.ts'
import type { Progress } from '../../progress.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { checkReason } from '../verb/check-reason.ts'
import { findInvited, invite, planFor } from './invite-one.ts'
import { type Invited, leftBy } from './keep-invited.ts'
import { type PersonInUse, personsInUse } from './person-in-use.ts'
import { type Invitee, resolveInvitees } from './resolve-invitees.ts'

/** One candidate by name, or a list of them in a file. */
export interface InviteRequest {
  readonly candidate: string
  readonly exercise: string
  readonly role: string
  readonly deadline: string
  readonly time?: string
  readonly zone?: string
  readonly csv: string
  /** The hiring system's own id; of one candidate alone. */
  readonly reference?: string
  /** Why somebody is invited otherwise than the loop of their role says; empty or left out where nobody is. */
  readonly outsideLoop?: string
}

/** What `--dry-run` prints: every decision, nothing done. */
export interface PlannedInvitations {
  readonly plans: readonly InvitationPlan[]
  /** Who was invited to this before: for them, a run only renews an invitation that has expired. */
  readonly before: readonly InvitedBefore[]
}

export type InvitedBefore = Pick<Invited, 'assignment' | 'left'>

export async function planInvitations(
  session: HubSession,
  request: InviteRequest,
): Promise<PlannedInvitations> {
  const plans: InvitationPlan[] = []
  const before: InvitedBefore[] = []
  for (const invitee of await inviteesOf(session, request)) {
    const known = await findInvited(session, invitee)
    if (known === null) plans.push(await planFor(session, invitee))
    else before.push({ assignment: known.assignment, left: leftBy(session, known, invitee) })
  }
  return { plans, before }
}

/** Invites them one after the other. What one run did not finish, the next one does. */
export async function inviteAll(
  session: HubSession,
  request: InviteRequest,
  progress: Progress,
): Promise<readonly Invited[]> {
  const invitees = await inviteesOf(session, request)
  await ensureLedgerBranch(session.hub, session.config.hub)
  const personOf = await personsInUse(session)
  const done: Invited[] = []
  for (const invitee of invitees) {
    progress(done.length, invitees.length, invitee.candidate.login)
    done.push(await inviteOrSay(session, { invitee, personOf }, done.length))
  }
  progress(done.length, invitees.length, 'done')
  return done
}

/** All that is wrong with the list is said before anything is created. */
async function inviteesOf(
  session: HubSession,
  request: InviteRequest,
): Promise<readonly Invitee[]> {
  const list = expandLoops(await listOf(request), session.config)
  return await resolveInvitees(session, list, checkReason(request.outsideLoop ?? ''))
}

async function inviteOrSay(
  session: HubSession,
  { invitee, personOf }: { readonly invitee: Invitee; readonly personOf: PersonInUse },
  done: number,
): Promise<Invited> {
  try {
    return await invite(session, invitee, personOf)
  } catch (error) {
    if (!isFromGitHub(error)) throw error
    const { login } = invitee.candidate
    throw worldError(`${login} is not invited yet; ${done} before it are`, error)
  }
}

async function listOf(request: InviteRequest): Promise<InvitationList> {
  const { csv } = request
  const candidate = loginIn(request.candidate)
  if ((csv === '') === (candidate === '')) {
    const message = csv === '' ? 'nobody is named' : 'was given with --candidate'
    const hint = 'Name one candidate, or give a list with --csv.'
    throw callerError(csv || 'candidate', message, hint)
  }
  const { reference = '' } = request
  if (csv === '') {
    const where = { file: 'invite', line: null }
    return { words: [{ ...request, candidate, reference, where }], issues: [] }
  }
  if (reference !== '') {
    const hint = 'Give the list a column of that name.'
    throw callerError('--reference', 'was given with a list', hint)
  }
  const { words, issues } = parseInvitationList(await readTableFile(csv), csv)
  return { words: words.map((one) => ({ ...one, candidate: loginIn(one.candidate) })), issues }
}
