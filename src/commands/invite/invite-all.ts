import type { InvitationPlan } from '../../assignment/invitation.ts'
import { type InvitationWords, parseInvitationList } from '../../assignment/invitation-list.ts'
import { isAmbiguous, statusOf, worldError } from '../../github/client/reasons.ts'
import { ensureLedgerBranch } from '../../github/ledger/ledger-branch.ts'
import { CallerError } from '../../input/bad-news.ts'
import type { HubDesk } from '../../session/hub-desk.ts'
import { type Invited, invite, planFor } from './invite-one.ts'
import { type Invitee, readListFile, resolveInvitees } from './resolve-invitees.ts'

/** One candidate by name, or a list of them in a file. */
export interface InviteRequest {
  readonly candidate: string
  readonly exercise: string
  readonly role: string
  readonly deadline: string
  readonly csv: string
}

export type Progress = (done: number, total: number, what: string) => void

/** What `--dry-run` prints: every decision, nothing done. */
export async function planInvitations(
  desk: HubDesk,
  request: InviteRequest,
): Promise<readonly InvitationPlan[]> {
  const plans: InvitationPlan[] = []
  for (const invitee of await resolveInvitees(desk, await wordsOf(request))) {
    plans.push(await planFor(desk, invitee))
  }
  return plans
}

/** Invites them one after the other. What one run did not finish, the next one does. */
export async function inviteAll(
  desk: HubDesk,
  request: InviteRequest,
  progress: Progress,
): Promise<readonly Invited[]> {
  const invitees = await resolveInvitees(desk, await wordsOf(request))
  await ensureLedgerBranch(desk.hub, desk.config.hub)
  const done: Invited[] = []
  for (const invitee of invitees) {
    progress(done.length, invitees.length, invitee.candidate.login)
    done.push(await inviteOrSay(desk, invitee, done.length))
  }
  progress(done.length, invitees.length, 'done')
  return done
}

async function inviteOrSay(desk: HubDesk, invitee: Invitee, done: number): Promise<Invited> {
  try {
    return await invite(desk, invitee)
  } catch (error) {
    if (statusOf(error) === null && !isAmbiguous(error)) throw error
    const { login } = invitee.candidate
    throw worldError(`${login} is not invited yet, ${done} before it are`, error)
  }
}

async function wordsOf(request: InviteRequest): Promise<readonly InvitationWords[]> {
  const { csv, candidate } = request
  if ((csv === '') === (candidate === '')) {
    const message = csv === '' ? 'nobody is named' : 'was given with --candidate'
    const hint = 'Name one candidate, or give a list with --csv.'
    throw new CallerError([{ file: csv || 'candidate', line: null, path: '', message, hint }])
  }
  if (csv === '') return [{ ...request, where: { file: 'invite', line: null } }]
  const list = parseInvitationList(await readListFile(csv), csv)
  if (!list.ok) throw new CallerError(list.error)
  return list.value
}
