import { showMoment, showSpan } from '../../assignment/deadline.ts'
import type { InvitationPlan } from '../../assignment/invitation.ts'
import { estimate } from '../../github/client/pace.ts'
import type { Outcome, RunVerb, Table, Words } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { howToAccept } from './how-to-accept.ts'
import { type InviteRequest, inviteAll, planInvitations } from './invite-all.ts'
import type { Invited } from './invite-one.ts'

/** Invites one candidate or a list, or only says what that would do. */
export const runInvite: RunVerb = withSession(async (session, words, { progress }) => {
  const { timeZone } = session.config
  const request = requestOf(words)
  if (words.isOn('dry-run')) return planned(await planInvitations(session, request), timeZone)
  const invited = await inviteAll(session, request, progress)
  const text = [invitationsTable(invited, timeZone), ...howToAccept(invited, session.serverUrl)]
  return { json: invited, text }
})

function requestOf({ text }: Words): InviteRequest {
  return {
    candidate: text('candidate'),
    exercise: text('exercise'),
    role: text('role'),
    deadline: text('deadline'),
    csv: text('csv'),
    time: text('time'),
    zone: text('zone'),
    reference: text('reference'),
    outsideLoop: text('outside-loop'),
  }
}

interface PlanCost {
  readonly reads: number
  readonly writes: number
  /** Whole seconds under GitHub's published limits, when nothing else uses them up. */
  readonly seconds: number
}

function costOf(plans: readonly InvitationPlan[]): PlanCost {
  const steps = plans.flatMap((plan) => plan.steps)
  const reads = steps.reduce((sum, step) => sum + step.reads, 0)
  const writes = steps.reduce((sum, step) => sum + step.writes, 0)
  return { reads, writes, seconds: Math.ceil(estimate({ reads, writes })) }
}

/** A plan without the template's bytes. */
function planned(plans: readonly InvitationPlan[], timeZone: string): Outcome {
  const cost = costOf(plans)
  const shown = plans.map(({ template, ...plan }) => ({ ...plan, files: [...template.keys()] }))
  const { reads, writes, seconds } = cost
  const budget = `${plans.length} to invite: ${reads} reads and ${writes} writes. GitHub takes 80 writes a minute and 500 an hour: ${duration(seconds)} if nothing else writes.`
  const text = plans.flatMap((plan) => planText(plan, timeZone))
  return { json: { plans: shown, cost }, text: [...text, budget] }
}

function planText(plan: InvitationPlan, timeZone: string): readonly (string | Table)[] {
  const { minutes } = plan.terms
  const moment = showMoment(plan.deadline, timeZone)
  const due = minutes === null ? `due ${moment}` : `start by ${moment}, then ${showSpan(minutes)}`
  const head = `${plan.candidate.login}: ${plan.exercise}, ${due}`
  const rows = plan.steps.map(({ step, what, reads, writes }) => [
    step,
    String(reads),
    String(writes),
    what,
  ])
  return [head, { head: ['step', 'reads', 'writes', ''], rows }, '']
}

function invitationsTable(invited: readonly Invited[], timeZone: string): Table {
  const rows = invited.map(({ assignment, fresh, renewed }) => [
    assignment.candidate.login,
    `${assignment.repository.owner}/${assignment.repository.name}`,
    `#${assignment.pull}`,
    showMoment(assignment.deadline, timeZone),
    outcomeOf(fresh, renewed),
  ])
  return { head: ['candidate', 'repository', 'pull request', 'due or start by', ''], rows }
}

function outcomeOf(fresh: boolean, renewed: boolean): string {
  if (fresh) return 'invited'
  return renewed ? 'invited again: the invitation had expired' : 'was invited before'
}

function duration(seconds: number): string {
  if (seconds < 90) return `about ${Math.max(1, seconds)} seconds`
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} minutes`
  return `about ${(seconds / 3600).toFixed(1)} hours`
}
