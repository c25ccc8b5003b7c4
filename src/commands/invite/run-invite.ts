import { showMoment, showSpan } from '../../assignment/deadline.ts'
import type { InvitationPlan } from '../../assignment/invitation.ts'
import { estimate } from '../../github/client/pace.ts'
import { WorldError } from '../../input/bad-news.ts'
import { allOf, whyOf } from '../../input/fault.ts'
import type { Outcome, RunVerb, Table, Words } from '../verb/verb.ts'
import { withSession } from '../verb/with-session.ts'
import { howToAccept } from './how-to-accept.ts'
import {
  type InvitedAll,
  type InvitedBefore,
  type InviteRequest,
  inviteEach,
  type PlannedInvitations,
  planInvitations,
} from './invite-all.ts'
import type { Invited } from './keep-invited.ts'

/** Invites one candidate or a list, or only says what that would do. */
export const runInvite: RunVerb = withSession(async (session, words, { progress }) => {
  const { timeZone } = session.config
  const request = requestOf(words)
  if (words.isOn('dry-run')) return planned(await planInvitations(session, request), timeZone)
  const { invited, ...rest } = await inviteEach(session, request, progress)
  const faults = rest.failed.map(({ fault }) => fault)
  if (invited.length === 0 && faults.length > 0) throw allOf(faults)
  return withFailures(invitedOutcome(invited, { timeZone, serverUrl: session.serverUrl }), rest)
})

/** What a run says of its invitations. */
export function invitedOutcome(
  invited: readonly Invited[],
  { timeZone, serverUrl }: { readonly timeZone: string; readonly serverUrl: string },
): Outcome {
  const text = [
    invitationsTable(invited, timeZone),
    ...leftLines(invited),
    ...howToAccept(invited, serverUrl),
  ]
  return { json: invited, text, unmet: unmetOf(invited) }
}

/** Whoever is not invited is named last, below the links of those who are. */
function withFailures(
  outcome: Outcome,
  { failed, untried }: Pick<InvitedAll, 'failed' | 'untried'>,
): Outcome {
  if (failed.length === 0) return outcome
  const lines = failed.map(({ login, fault }) => `${login}: not invited, ${whyOf(fault)}`)
  const rest = untried === 0 ? [] : [`Not tried after that: ${untried}.`]
  const count = failed.length + untried
  const unmet = `not invited: ${count}. See above why. Run the same command again after you have mended that: it goes on with those who are not invited.`
  const unmets = [outcome.unmet, unmet].filter((one) => typeof one === 'string')
  const faults = failed.map(({ fault }) => fault)
  const trouble = faults.every((fault) => fault instanceof WorldError) ? (faults[0] ?? null) : null
  return {
    ...outcome,
    text: [...outcome.text, ...lines, ...rest],
    unmet: unmets.join(' '),
    trouble,
  }
}

function leftLines(invited: readonly InvitedBefore[]): readonly string[] {
  return invited.flatMap(({ assignment: { candidate, exercise }, left }) =>
    left.map((what) => `${candidate.login}, ${exercise}: ${what}`),
  )
}

/** Whoever asks for something that is not done is not told by a run that succeeds. */
function unmetOf(invited: readonly InvitedBefore[]): string | null {
  const count = invited.filter(({ left }) => left.length > 0).length
  if (count === 0) return null
  return `not carried out as asked: ${count}. See above what to do instead, and take what is closed off the list.`
}

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
function planned({ plans, before }: PlannedInvitations, timeZone: string): Outcome {
  const cost = costOf(plans)
  const shown = plans.map(({ template, ...plan }) => ({ ...plan, files: [...template.keys()] }))
  const { reads, writes, seconds } = cost
  const budget = `${plans.length} to invite: ${reads} reads and ${writes} writes. GitHub takes 80 writes a minute and 500 an hour: ${duration(seconds)} if nothing else writes.`
  const text = plans.flatMap((plan) => planText(plan, timeZone))
  const known = before.map(
    ({ assignment: { candidate, exercise } }) => `${candidate.login}: ${exercise}, invited before`,
  )
  const json = { plans: shown, before, cost }
  const lines = [...text, ...known, ...leftLines(before), budget]
  return { json, text: lines, unmet: unmetOf(before) }
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
  const rows = invited.map(({ assignment, ...how }) => [
    assignment.candidate.login,
    `${assignment.repository.owner}/${assignment.repository.name}`,
    `#${assignment.pull}`,
    showMoment(assignment.deadline, timeZone),
    outcomeOf(how),
  ])
  return { head: ['candidate', 'repository', 'pull request', 'due or start by', ''], rows }
}

function outcomeOf({ fresh, renewed, left }: Omit<Invited, 'assignment'>): string {
  if (fresh) return 'invited'
  if (left.length > 0) return 'not as asked, see below'
  return renewed ? 'invited again: the invitation had expired' : 'was invited before'
}

function duration(seconds: number): string {
  if (seconds < 90) return `about ${Math.max(1, seconds)} seconds`
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} minutes`
  return `about ${(seconds / 3600).toFixed(1)} hours`
}
