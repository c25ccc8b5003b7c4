import type { Assignment } from '../assignment/assignment.ts'
import { foldLog } from '../assignment/fold-log.ts'
import { describeRepository } from '../assignment/invitation.ts'
import { isUnstarted, type StartState } from '../assignment/start-state.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { changeComment } from '../github/pages/comment-by-id.ts'
import { textDigest } from '../github/pages/text-digest.ts'
import { makeTask, moveStarter, pushTask } from '../github/repository/deliver-task.ts'
import { setPermission } from '../github/repository/permission.ts'
import { ensureFrozen } from '../github/repository/provision.ts'
import type { Repository } from '../hub/repository.ts'
import { WorldError } from '../input/bad-news.ts'
import { welcomePull, welcomeText } from '../scorecard/welcome-comment.ts'
import { takeBackAccess } from './give-access.ts'
import { loadAssigned } from './hub-exercise.ts'
import { type HubSession, serverTime } from './hub-session.ts'
import { beginTime, orLeftAlone, tellArrival } from './tell-arrival.ts'

type Task = Extract<Awaited<ReturnType<typeof loadAssigned>>, { ok: true }>['value']

/** A task that was asked for, and since when. */
interface Asked {
  readonly state: AssignmentState
  readonly starter: Assignment['starter']
  readonly since: string
}

/** A task that is there. */
export interface Started extends Omit<Asked, 'state'> {
  /** Since when their time runs. */
  readonly at: string
  readonly deadline: string
}

/**
 * Gives the candidate the task and starts their clock. Every step looks before it makes, so that a run which
 * crashed anywhere is finished by the next one, and two at once deliver once:
 * 1. record which commit is the task: from then on an exercise that changes changes nothing;
 * 2. push it, and move the branch to compare with;
 * 3. tell them by a comment. Until here they may only read: whoever may push can lock the pull request, and GitHub
 *    would refuse the comment;
 * 4. they may push;
 * 5. record that their time begins, by GitHub's clock. They have everything by now, whichever run died before, so none
 *    of it passes before they can use it;
 * 6. the texts with the deadline;
 * 7. record the start.
 * Null where the assignment is over, and while another run is telling them.
 */
export async function deliverTask(
  session: HubSession,
  assignment: string,
  place: Repository,
): Promise<Started | null> {
  const before = foldLog(await session.ledger.readLog(assignment))
  if (before?.status !== 'open' || !isUnstarted(before)) return null
  const task = await loadTask(session, before)
  const asked = await recordAsked(session, place, before, task)
  if (asked === null) return null
  await pushTask(session.candidates, place, asked.starter, asked.since)
  await moveStarter(session.candidates, place, asked.starter)
  if (session.config.rulesets) await ensureFrozen(session.candidates, place)
  const told = await tellArrival(session, assignment, place)
  // Their time does not run, and the next look goes on.
  if (told === 'elsewhere') return null
  if (told === 'over') return await endWithout(session, place, before.assignment)
  await setPermission(session.candidates, place, before.assignment.candidate, 'push')
  const arrival = await beginTime(session, assignment, place)
  if (arrival === null) return await endWithout(session, place, before.assignment)
  const { at, deadline } = arrival
  const comment = await tellDeadline(session, place, asked, { task, deadline })
  const record = { kind: 'started', at, by: 'takehome', deadline, comment } as const
  const log = await session.ledger.append(assignment, (current) =>
    canStart(foldLog(current)) ? record : null,
  )
  const after = foldLog(log)
  await takeBackAccess(session, place, before.assignment.candidate, after)
  const started = startedAs(after)
  // Another run was quicker and has another moment: what the ledger says is what the candidate reads.
  if (started !== null && started.deadline !== deadline)
    await tellDeadline(session, place, asked, { task, deadline: started.deadline })
  return started
}

/** Somebody has ended it meanwhile, or another run has recorded the start. */
async function endWithout(
  session: HubSession,
  place: Repository,
  { id, candidate }: Assignment,
): Promise<Started | null> {
  const state = foldLog(await session.ledger.readLog(id))
  await takeBackAccess(session, place, candidate, state)
  return startedAs(state)
}

function startedAs(state: AssignmentState | null): Started | null {
  const { at = null, task = null, askedAt = null } = state?.start ?? {}
  if (state === null || at === null || task === null || askedAt === null) return null
  return { starter: task, since: askedAt, at, deadline: state.deadline }
}

async function loadTask(session: HubSession, { assignment }: AssignmentState): Promise<Task> {
  const task = await loadAssigned(session, assignment)
  if (task.ok) return task.value
  const [issue] = task.error
  const detail = `${assignment.id} was not started: ${issue?.file} ${issue?.message}`
  throw new WorldError(detail, { code: 'github' })
}

async function recordAsked(
  session: HubSession,
  place: Repository,
  { assignment, start, invitedAt }: AssignmentState,
  { template }: Task,
): Promise<Asked | null> {
  const onto = { onto: assignment.starter.sha, date: invitedAt }
  const starter = start?.task ?? (await makeTask(session.candidates, place, template, onto))
  const at = await serverTime(session.candidates)
  const record = { kind: 'starting', at, by: 'takehome', starter } as const
  const log = await session.ledger.append(assignment.id, (current) => {
    const state = foldLog(current)
    return canStart(state) && state.start.task === null ? record : null
  })
  const state = foldLog(log)
  if (!canStart(state) || state.start.task === null || state.start.askedAt === null) return null
  return { state, starter: state.start.task, since: state.start.askedAt }
}

function canStart(
  state: AssignmentState | null,
): state is AssignmentState & { readonly start: StartState } {
  return state !== null && state.status === 'open' && isUnstarted(state)
}

/** Makes the texts those of somebody who has the task; the digest of the comment. */
async function tellDeadline(
  { candidates, config, serverUrl }: HubSession,
  place: Repository,
  { state }: Asked,
  { task, deadline }: { readonly task: Task; readonly deadline: string },
): Promise<string> {
  const { assignment, zone, comment } = state
  const { title } = task.rubric
  const words = { title, deadline, zone, ai: assignment.ai ?? null, config, serverUrl }
  await candidates.rest.pulls.update({
    ...place,
    pull_number: assignment.pull,
    body: welcomePull(words).body,
  })
  const description = describeRepository(assignment.exercise, deadline)
  await candidates.rest.repos.update({ ...place, description })
  const text = welcomeText(title, deadline, config, zone)
  // The next audit writes it anew.
  await orLeftAlone(changeComment(candidates, place, comment.id, text))
  return textDigest(text)
}

/** Closes what nobody has started by then. False where somebody asked for it, or was given more time, meanwhile. */
export async function recordLapse(
  session: HubSession,
  assignment: string,
  { deadline, at }: { readonly deadline: string; readonly at: string },
): Promise<boolean> {
  const record = { kind: 'lapsed', at, by: 'takehome', deadline } as const
  const log = await session.ledger.append(assignment, (current) => {
    const state = foldLog(current)
    const isTime = canStart(state) && state.start.task === null && state.deadline === deadline
    return isTime ? record : null
  })
  return foldLog(log)?.start?.lapsed === true
}
