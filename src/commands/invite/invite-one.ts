import type { Assignment } from '../../assignment/assignment.ts'
import { auditRepository, type Drift } from '../../assignment/audit.ts'
import { foldLog } from '../../assignment/fold-log.ts'
import {
  assignmentId,
  describedTerms,
  type InvitationPlan,
  type PersonalTerms,
  planInvitation,
} from '../../assignment/invitation.ts'
import type { LedgerRecord } from '../../assignment/ledger-record.ts'
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
  findNamed,
  forbidForks,
  switchActionsOff,
} from '../../github/repository/provision.ts'
import { ensureContent, type Starter } from '../../github/repository/starter-content.ts'
import { CallerError } from '../../input/bad-news.ts'
import { problem } from '../../input/config-issue.ts'
import { startPull, startReadme, startText } from '../../scorecard/start-page.ts'
import { welcomePull, welcomeText } from '../../scorecard/welcome-comment.ts'
import { drawHubVariant, loadAssigned } from '../../session/hub-exercise.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { recordAcceptance } from '../../session/renew-invitation.ts'
import { readAnswers, sendAnswers } from '../../session/send-answers.ts'
import { whoActs } from '../../session/who-acts.ts'
import { newTerms, refuseLess, refuseOver } from './begun-invitation.ts'
import { type Invited, keepInvited, leftBy } from './keep-invited.ts'
import type { PersonInUse } from './person-in-use.ts'
import type { Invitee } from './resolve-invitees.ts'

/** The plan that `invite` would carry out now: an earlier, unfinished run may have fixed the deadline. */
export async function planFor(session: HubSession, invitee: Invitee): Promise<InvitationPlan> {
  const { exercise, role, candidate } = invitee
  const id = assignmentId(exercise.rubric.id, candidate.login)
  const place = { owner: session.config.organisation, repo: id }
  const found = await findNamed(session.candidates, place)
  const decided = describedTerms(found?.description ?? null, exercise.rubric.id)
  const now = await serverTime(session.candidates)
  if (decided !== null && decided.deadline <= now) await refuseOver(session, id, decided.deadline)
  const wanted = newTerms(session, invitee, now)
  if (decided !== null && found !== null) {
    await refuseLess(session, invitee, { ...decided, place, createdAt: found.createdAt, now })
  }
  const { deadline, minutes } = decided ?? wanted
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
export async function invite(
  session: HubSession,
  invitee: Invitee,
  personOf: PersonInUse,
): Promise<Invited> {
  const known = await findInvited(session, invitee)
  if (known !== null) return await keepInvited(session, known, invitee)
  const person = await personOf(invitee.candidate)
  const id = idOf(invitee)
  const plan = await planFor(session, invitee)
  const { reference } = invitee
  const { assignment: made, isIn } = await carryOut(session, plan)
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
  if (isIn) await recordAcceptance(session, id, invited.at)
  await sendAnswers(session, assignment, await readAnswers(session, assignment.exercise))
  // An unfinished run may have decided otherwise.
  const state = foldLog([invited])
  const left = state === null ? [] : leftBy(session, state, invitee)
  return { assignment, fresh: true, renewed: false, left }
}

function idOf({ exercise, candidate }: Invitee): string {
  return assignmentId(exercise.rubric.id, candidate.login)
}

/** What the ledger knows of it; null where nobody was invited to it. */
export async function findInvited(
  { ledger }: HubSession,
  invitee: Invitee,
): Promise<AssignmentState | null> {
  return foldLog(await ledger.readLog(idOf(invitee)))
}

function recordedTerms({ zone, extra, minutes }: PersonalTerms) {
  return {
    ...(zone === null ? {} : { zone }),
    ...(extra === 0 ? {} : { extra }),
    ...(minutes === null ? {} : { start: { minutes } }),
  }
}

/** `isIn`: whoever belongs to the organisation is let in at once, and has nothing to accept. */
async function carryOut(
  session: HubSession,
  plan: InvitationPlan,
): Promise<{ readonly assignment: Assignment; readonly isIn: boolean }> {
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
  const standing = await ensureInvitation(octokit, place, plan.candidate, permission)
  const { id, exercise, variant, ai, role, candidate, deadline } = plan
  const named = { owner, name: repo, id: repository.id }
  const asked = { ...(variant === null ? {} : { variant }), ...(ai === null ? {} : { ai }) }
  const decided = { id, exercise, ...asked, role, candidate }
  const assignment = { ...decided, deadline, repository: named, starter, pull, comment }
  return { assignment, isIn: standing.kind === 'accepted' }
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
