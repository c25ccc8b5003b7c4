import { isDue, planWatch, type WatchPlan, type WatchRules } from '../../assignment/plan-watch.ts'
import { CallerError } from '../../input/bad-news.ts'
import { whyOf } from '../../input/fault.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { faultOf } from '../../session/one-fault.ts'
import { flag } from '../../session/record-flag.ts'
import { recordFirstPush } from '../../session/renew-invitation.ts'
import { tellElsewhere } from '../../session/tell-elsewhere.ts'
import type { FoundDrift } from './audit-assignments.ts'
import type { Look, Question, Seen, Unstarted } from './look-at-assignments.ts'
import { settle } from './settle-access.ts'
import { submit } from './submit.ts'
import { takeStart } from './take-start.ts'
import type { Step } from './watch-report.ts'

/** What follows from a look at one assignment. What goes wrong with it keeps nothing from the others. */
export async function takeStep(
  session: HubSession,
  question: Question,
  look: Look,
  rules: WatchRules,
): Promise<Omit<Step, 'listed'>> {
  const { assignment, entry } = question
  try {
    return await follow(session, look, rules)
  } catch (error) {
    const fault = faultOf(error, assignment, 'dealt with')
    const settled = await settle(session, question, rules.now, fault)
    const failed = { kind: 'failed', assignment, entry, error: settled } as const
    return { assignment, look: failed, plan: null, entry: { ...entry, waiting: true } }
  }
}

async function follow(
  session: HubSession,
  look: Look,
  rules: WatchRules,
): Promise<Omit<Step, 'listed'>> {
  const { assignment } = look
  if (look.kind === 'unstarted') return await takeStart(session, look, rules.now)
  if (look.kind !== 'seen') {
    const entry = { ...look.entry, waiting: look.kind === 'failed' }
    await noteNotInvited(session, look, rules.now)
    return { assignment, look, plan: null, entry }
  }
  // Reviewers are told of a late push where a submission is published, so it is published once more.
  const again = look.late && isDue(look.facts.entry, rules.now)
  const plan = planWatch({ ...look.facts, again }, rules)
  const flagged = [
    ...(await noteElsewhere(session, look, plan, rules.now)),
    ...(await noteGivenUp(session, assignment, plan, rules.now)),
  ]
  await noteFirstPush(session, look, plan)
  if (!plan.submits || (await submit(session, look, plan.entry, rules.now))) {
    return { assignment, look, plan, entry: plan.entry, flagged }
  }
  return { assignment, look, plan: null, entry: { ...look.facts.entry, waiting: true }, flagged }
}

/** What is pinned in this very step says so by itself. */
async function noteFirstPush(session: HubSession, look: Seen, plan: WatchPlan): Promise<void> {
  const { entry, stands } = look.facts
  const isWork = stands !== null && stands.tree !== entry.assignment.starter.tree
  if (!isWork || look.at === null || entry.begun || plan.submits) return
  await recordFirstPush(session, look.assignment, { sha: stands.sha, at: look.at })
}

/** Somebody has to mend it, and no later look can: whom an invitation was for is not called that any more. */
async function noteNotInvited(
  session: HubSession,
  look: Exclude<Look, Seen | Unstarted>,
  at: string,
): Promise<void> {
  if (look.kind !== 'failed' || !(look.error instanceof CallerError)) return
  await flag(session, look.assignment, { code: 'not-invited', what: whyOf(look.error), at })
}

/** Before anything is pinned: a run that ends in between pins and tells the next time. */
async function noteElsewhere(
  session: HubSession,
  { assignment, place, elsewhere, facts }: Seen,
  { submits, entry }: WatchPlan,
  now: string,
): Promise<readonly FoundDrift[]> {
  if (elsewhere.length === 0) return []
  const { deadline } = facts.entry
  const isOver = submits && entry.submission === null
  const seen = { assignment, place, places: elsewhere, deadline, isOver, now }
  const what = await tellElsewhere(session, seen)
  return what === null ? [] : [{ assignment, what }]
}

/** Before the table forgets the claim. */
async function noteGivenUp(
  session: HubSession,
  assignment: string,
  { gaveUp = [] }: WatchPlan,
  at: string,
): Promise<readonly FoundDrift[]> {
  const flagged = gaveUp.map((sha) => {
    const what = `grading ${sha} brought no result three times; hand it out once more with --again, or under again in Actions, Watch`
    return { assignment, what }
  })
  for (const { what } of flagged) await flag(session, assignment, { code: 'no-result', what, at })
  return flagged
}
