import type { InvitationPlan } from '../../assignment/invitation.ts'
import { loginIn } from '../../assignment/invitation.ts'
import { type InvitationList, parseInvitationList } from '../../assignment/invitation-list.ts'
import { expandLoops } from '../../assignment/role-loop.ts'
import { isAboutEverything } from '../../github/client/reasons.ts'
import { ensureLedgerBranch } from '../../github/ledger/ledger-branch.ts'
import { CallerError, callerError, WorldError } from '../../input/bad-news.ts'
import { allOf, type Fault, whyOf } from '../../input/fault.ts'
import { readTableFile } from '../../input/read-table-file.ts'
import type { Progress } from '../../progress.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { faultOf } from '../../session/one-fault.ts'
import { checkReason } from '../verb/check-reason.ts'
import { findInvited, invite, planFor } from './invite-one.ts'
import { type Invited, leftBy } from './keep-invited.ts'
import { personsInUse } from './person-in-use.ts'
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

/** Throws CallerError with all that is wrong with any of them. */
export async function planInvitations(
  session: HubSession,
  request: InviteRequest,
): Promise<PlannedInvitations> {
  const plans: InvitationPlan[] = []
  const before: InvitedBefore[] = []
  const wrong: CallerError[] = []
  for (const invitee of await inviteesOf(session, request)) {
    try {
      const known = await findInvited(session, invitee)
      if (known === null) plans.push(await planFor(session, invitee))
      else before.push({ assignment: known.assignment, left: leftBy(session, known, invitee) })
    } catch (error) {
      if (!(error instanceof CallerError)) throw error
      if (!wrong.some((other) => saysSame(other, error))) wrong.push(error)
    }
  }
  if (wrong.length > 0) throw allOf(wrong)
  return { plans, before }
}

/** Who is invited, and who is not and why. */
export interface InvitedAll {
  readonly invited: readonly Invited[]
  readonly failed: readonly NotInvited[]
  /** How many nobody tried to invite, because something stands in the way of all. */
  readonly untried: number
}

export interface NotInvited {
  readonly login: string
  readonly fault: Fault
}

/**
 * Invites them one after the other. What goes wrong with one keeps nothing from the others, and what stands in the
 * way of all ends the run. What one run did not finish, the next one does.
 */
export async function inviteEach(
  session: HubSession,
  request: InviteRequest,
  progress: Progress,
): Promise<InvitedAll> {
  const invitees = await inviteesOf(session, request)
  await ensureLedgerBranch(session.hub, session.config.hub)
  const personOf = await personsInUse(session)
  const invited: Invited[] = []
  const failed: NotInvited[] = []
  for (const [index, invitee] of invitees.entries()) {
    const { login } = invitee.candidate
    progress(index, invitees.length, login)
    try {
      invited.push(await invite(session, invitee, personOf))
    } catch (error) {
      const fault = faultOf(error, login, 'invited')
      const isRepeated = failed.some((one) => one.login !== login && saysSame(one.fault, fault))
      failed.push({ login, fault })
      if (isRepeated || standsInTheWay(fault)) break
    }
  }
  const tried = invited.length + failed.length
  progress(tried, invitees.length, 'done')
  return { invited, failed, untried: invitees.length - tried }
}

/** The same for whoever needs all of them. Throws where anybody is not invited. */
export async function inviteAll(
  session: HubSession,
  request: InviteRequest,
  progress: Progress,
): Promise<readonly Invited[]> {
  const { invited, failed } = await inviteEach(session, request, progress)
  if (failed.length > 0) throw allOf(failed.map(({ fault }) => fault))
  return invited
}

/** What the organisation or the ledger refuses, and what is about GitHub or the credential, the next one meets too. */
function standsInTheWay(fault: Fault): boolean {
  return fault instanceof WorldError && (fault.code !== 'github' || isAboutEverything(fault))
}

/** Words that name nobody, such as those about takehome.yml, come again with each candidate. */
function saysSame(one: Fault, other: Fault): boolean {
  return one instanceof CallerError && other instanceof CallerError && whyOf(one) === whyOf(other)
}

/** All that is wrong with the list is said before anything is created. */
async function inviteesOf(
  session: HubSession,
  request: InviteRequest,
): Promise<readonly Invitee[]> {
  const list = expandLoops(await listOf(request), session.config)
  return await resolveInvitees(session, list, checkReason(request.outsideLoop ?? ''))
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
