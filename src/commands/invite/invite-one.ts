import type { Assignment } from '../../assignment/assignment.ts'
import { auditRepository, type Drift } from '../../assignment/audit.ts'
import { defaultDeadline } from '../../assignment/deadline.ts'
import { minutesOf, stretched } from '../../assignment/extra-time.ts'
import { foldLog } from '../../assignment/fold-log.ts'
import {
  assignmentId,
  describedTerms,
  type InvitationPlan,
  type PersonalTerms,
  planInvitation,
} from '../../assignment/invitation.ts'
import type { LedgerRecord } from '../../assignment/ledger-record.ts'
import { placeOf } from '../../assignment/place-of.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import type { Task } from '../../exercise/exercise.ts'
import { textDigest } from '../../github/pages/text-digest.ts'
import { ensureInvitation } from '../../github/repository/invite-candidate.ts'
import { lookAtRepository } from '../../github/repository/look-at-repository.ts'
import {
  ensureComment,
  ensureFrozen,
  ensurePull,
  ensureRepository,
  findRepository,
  forbidForks,
  switchActionsOff,
} from '../../github/repository/provision.ts'
import { ensureContent, type Starter } from '../../github/repository/starter-content.ts'
import { CallerError, callerError } from '../../input/bad-news.ts'
import { problem } from '../../input/config-issue.ts'
import { startPull, startReadme, startText } from '../../scorecard/start-page.ts'
import { welcomePull, welcomeText } from '../../scorecard/welcome-comment.ts'
import { drawHubVariant, loadAssigned } from '../../session/hub-exercise.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { renewInvitation } from '../../session/renew-invitation.ts'
import { readAnswers, sendAnswers } from '../../session/send-answers.ts'
import { whoActs } from '../../session/who-acts.ts'
import type { Invitee } from './resolve-invitees.ts'

export interface Invited {
  readonly assignment: Assignment
  /** False when an earlier run had done it all. */
  readonly fresh: boolean
  /** Whether an invitation that had expired was made again. */
  readonly renewed: boolean
}

/** The plan that `invite` would carry out now: an earlier, unfinished run may have fixed the deadline. */
export async function planFor(session: HubSession, invitee: Invitee): Promise<InvitationPlan> {
  const { exercise, role, candidate } = invitee
  const id = assignmentId(exercise.rubric.id, candidate.login)
  const place = { owner: session.config.organisation, repo: id }
  const found = await findRepository(session.candidates, place)
  const decided = describedTerms(found?.description ?? null, exercise.rubric.id)
  const now = await serverTime(session.candidates)
  if (decided !== null && decided.deadline <= now) await refuseOver(session, id, decided.deadline)
  const { deadline, minutes } = decided ?? newTerms(session, invitee, now)
  const variant = drawHubVariant(session, exercise, id)
  const ai = session.config.exercises.get(exercise.rubric.id)?.ai ?? null
  const asked = await loadAssigned(session, {
    exercise: exercise.rubric.id,
    ...(variant === null ? {} : { variant }),
    ...(ai === null ? {} : { ai }),
  })
  if (!asked.ok) throw new CallerError(asked.error)
  const terms = { zone: invitee.zone, extra: invitee.extra, minutes }
  const pages = pagesOf(session, asked.value, { deadline, ai, ...terms })
  const decisions = { exercise: exercise.rubric.id, variant, ai, role, candidate, deadline, terms }
  return planInvitation({ ...decisions, ...pages }, session.config)
}

/** With a clock that starts with the candidate, extra time is theirs from the start. */
function newTerms(
  { config }: HubSession,
  { exercise, deadline, extra }: Invitee,
  now: string,
): { readonly deadline: string; readonly minutes: number | null } {
  const start = config.exercises.get(exercise.rubric.id)?.start
  if (start !== undefined) {
    const startBy = deadline ?? defaultDeadline(now, { ...config, days: start.days })
    return { deadline: startBy, minutes: minutesOf(start.hours, extra) }
  }
  const end =
    deadline === null ? defaultDeadline(now, config, extra) : stretched(now, deadline, extra)
  return { deadline: end, minutes: null }
}

/** What the candidate finds: the task, or a page that says how to start it. */
function pagesOf(
  { config, serverUrl }: HubSession,
  { template, rubric: { title } }: Pick<Task, 'template' | 'rubric'>,
  told: Pick<InvitationPlan, 'deadline' | 'ai'> & PersonalTerms,
): Pick<InvitationPlan, 'template' | 'pull' | 'comment'> {
  const { deadline, ai, zone, minutes } = told
  if (minutes === null) {
    const pull = welcomePull({ title, deadline, zone, ai, config, serverUrl })
    return { template, pull, comment: welcomeText(title, deadline, config, zone) }
  }
  const page = { title, deadline, zone, minutes, config, serverUrl }
  const readme = new TextEncoder().encode(startReadme(page))
  return {
    template: new Map([['README.md', readme]]),
    pull: startPull(page),
    comment: startText(page),
  }
}

/** What an unfinished run began is not finished when its deadline is over: nobody could push to it. */
async function refuseOver(session: HubSession, id: string, deadline: string): Promise<void> {
  if ((await session.ledger.readLog(id)).length > 0) return
  const message = `an unfinished invitation was begun with the deadline ${deadline}, which has passed`
  const hint = `Delete the repository ${session.config.organisation}/${id}, and invite again.`
  throw callerError(id, message, hint)
}

/**
 * Invites one candidate. Every step looks before it makes, so that a run which crashed anywhere is
 * finished by the next one:
 * 1. whoever is on the ledger has been invited: only an invitation that has expired is made again;
 * 2. create the repository, switch its Actions off, set it up;
 * 3. the template on two branches, a pull request between them, the comment for the feedback;
 * 4. look at all of it again, and only then invite;
 * 5. record it;
 * 6. tell what others were answered before. A run that dies here leaves that to `questions`.
 */
export async function invite(session: HubSession, invitee: Invitee): Promise<Invited> {
  const id = assignmentId(invitee.exercise.rubric.id, invitee.candidate.login)
  const known = foldLog(await session.ledger.readLog(id))
  if (known !== null) return await keepInvited(session, known, invitee)
  const person = personOf(session, invitee)
  const plan = await planFor(session, invitee)
  const { reference } = invitee
  const made = await carryOut(session, plan)
  const assignment = reference === null ? made : { ...made, reference }
  const invited = {
    kind: 'invited',
    at: await serverTime(session.candidates),
    by: await whoActs(session.hub),
    assignment,
    comment: textDigest(plan.comment),
    ...recordedTerms(plan.terms),
    ...(invitee.outsideLoop === null ? {} : { outsideLoop: invitee.outsideLoop }),
    ...(person === null ? {} : { person }),
  } as const satisfies LedgerRecord
  await session.ledger.append(id, (log) => (foldLog(log) === null ? invited : null))
  await sendAnswers(session, assignment, await readAnswers(session, assignment.exercise))
  return { assignment, fresh: true, renewed: false }
}

/** So that reports call them the same under another key; null where no key is given. */
function personOf({ key }: HubSession, { candidate }: Invitee): string | null {
  return key === '' ? null : useHubKey(key).candidate(candidate.userId)
}

function recordedTerms({ zone, extra, minutes }: PersonalTerms) {
  return {
    ...(zone === null ? {} : { zone }),
    ...(extra === 0 ? {} : { extra }),
    ...(minutes === null ? {} : { start: { minutes } }),
  }
}

/** Who was invited before and never came may have let the invitation expire. */
async function keepInvited(
  session: HubSession,
  { assignment, status, acceptedAt }: AssignmentState,
  invitee: Invitee,
): Promise<Invited> {
  sameAccount(assignment, invitee)
  await keepReference(session, assignment.id, invitee.reference)
  const { repository } = assignment
  const place = placeOf(assignment)
  const isWaiting = status === 'open' && acceptedAt === null
  const found = isWaiting ? await findRepository(session.candidates, place) : null
  // Another repository may have taken the name.
  if (found?.id !== repository.id) return { assignment, fresh: false, renewed: false }
  const by = await whoActs(session.hub)
  const renewed = await renewInvitation(session, assignment, place, by)
  return { assignment, fresh: false, renewed }
}

/** A list that is given again may know what the hiring system calls somebody by now. */
async function keepReference(
  session: HubSession,
  id: string,
  reference: string | null,
): Promise<void> {
  if (reference === null) return
  const isNew = (log: readonly LedgerRecord[]) => foldLog(log)?.reference !== reference
  if (!isNew(await session.ledger.readLog(id))) return
  const stamp = { at: await serverTime(session.candidates), by: await whoActs(session.hub) }
  await session.ledger.append(id, (log) =>
    isNew(log) ? { kind: 'referenced', ...stamp, reference } : null,
  )
}

async function carryOut(session: HubSession, plan: InvitationPlan): Promise<Assignment> {
  const { candidates: octokit } = session
  const { owner, repo } = plan.repository
  const place = { owner, repo }
  const repository = await ensureRepository(octokit, plan)
  await switchActionsOff(octokit, place)
  await forbidForks(octokit, place, repository)
  const starter = await ensureContent(octokit, plan, repository)
  if (plan.freezeStarter) await ensureFrozen(octokit, place)
  const pull = await ensurePull(octokit, plan)
  const comment = await ensureComment(octokit, plan, pull)
  await refuseDrift(session, plan, starter, pull)
  const permission = plan.terms.minutes === null ? 'push' : 'pull'
  await ensureInvitation(octokit, place, plan.candidate, permission)
  const { id, exercise, variant, ai, role, candidate, deadline } = plan
  const named = { owner, name: repo, id: repository.id }
  const asked = { ...(variant === null ? {} : { variant }), ...(ai === null ? {} : { ai }) }
  const decided = { id, exercise, ...asked, role, candidate }
  return { ...decided, deadline, repository: named, starter, pull, comment }
}

/** Nobody is invited into a repository that is not as it should be. */
async function refuseDrift(
  session: HubSession,
  plan: InvitationPlan,
  starter: Starter,
  pull: number,
): Promise<void> {
  const { owner, repo } = plan.repository
  const observed = await lookAtRepository(session.candidates, { owner, repo }, pull)
  const { candidate } = plan
  // Whoever is in already may be waiting for their start, or past their deadline.
  const expected = { starter: starter.sha, candidate, isRunning: false }
  const drift = auditRepository(observed, expected)
  if (drift.length > 0)
    throw new CallerError(drift.map((one) => driftIssue(`${owner}/${repo}`, one)))
}

function driftIssue(file: string, { what, mend }: Drift) {
  return problem(file, what, mend)
}

/** The record names an account; whoever has taken over its login is somebody else. */
function sameAccount(assignment: Assignment, { candidate }: Invitee): void {
  if (assignment.candidate.userId === candidate.userId) return
  const message = `was account ${assignment.candidate.userId} when invited, and is ${candidate.userId} now`
  const hint = 'Somebody else has this login now. Ask the candidate for their present one.'
  throw callerError(candidate.login, message, hint)
}
