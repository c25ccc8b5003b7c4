import { showMoment } from '../assignment/deadline.ts'
import type { InvitationPlan } from '../assignment/invitation.ts'
import { estimate } from '../github/client/pace.ts'
import { columns } from '../session/columns.ts'
import type { HubSession } from '../session/hub-session.ts'
import type { Invited } from './invite/invite-one.ts'
import type { WatchReport } from './watch/watch.ts'

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
export function plansJson(plans: readonly InvitationPlan[]) {
  const shown = plans.map(({ template, ...plan }) => ({ ...plan, files: [...template.keys()] }))
  return { plans: shown, cost: costOf(plans) }
}

export function plansText(plans: readonly InvitationPlan[], timeZone: string): string {
  const { reads, writes, seconds } = costOf(plans)
  const budget = `${plans.length} to invite: ${reads} reads and ${writes} writes. GitHub takes 80 writes a minute and 500 an hour: ${duration(seconds)} if nothing else writes.`
  return [...plans.map((plan) => planText(plan, timeZone)), budget].join('\n\n')
}

function planText(plan: InvitationPlan, timeZone: string): string {
  const head = `${plan.candidate.login}: ${plan.exercise}, due ${showMoment(plan.deadline, timeZone)}`
  const rows = plan.steps.map(({ step, what, reads, writes }) => [
    step,
    String(reads),
    String(writes),
    what,
  ])
  return `${head}\n${columns(['step', 'reads', 'writes', ''], rows)}`
}

export function invitationsText(invited: readonly Invited[], { config }: HubSession): string {
  const rows = invited.map(({ assignment, fresh }) => [
    assignment.candidate.login,
    `${assignment.repository.owner}/${assignment.repository.name}`,
    `#${assignment.pull}`,
    showMoment(assignment.deadline, config.timeZone),
    fresh ? 'invited' : 'was invited before',
  ])
  return columns(['candidate', 'repository', 'pull request', 'due', ''], rows)
}

export function watchText(found: WatchReport): string {
  const lines = [
    ...found.submitted.map(({ assignment, sha }) => `${assignment}: submitted ${short(sha)}`),
    ...found.handedOut.map(({ assignment, sha }) => `${assignment}: to be graded at ${short(sha)}`),
    ...found.waiting.map(({ assignment, until }) => `${assignment}: waits until ${until}`),
    ...found.flagged.map(({ assignment, what }) => `${assignment}: flagged, ${what}`),
    ...found.failed.map(({ assignment, why }) => `${assignment}: not looked at, ${why}`),
  ]
  return lines.length === 0 ? 'nothing new' : lines.join('\n')
}

function short(sha: string | null): string {
  return sha === null ? 'nothing' : sha.slice(0, 12)
}

function duration(seconds: number): string {
  if (seconds < 90) return `about ${Math.max(1, seconds)} seconds`
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} minutes`
  return `about ${(seconds / 3600).toFixed(1)} hours`
}
