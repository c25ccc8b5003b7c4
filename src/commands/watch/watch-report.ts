import type { Dealt } from '../../assignment/plan-follow.ts'
import type { ClaimedNotice } from '../../assignment/plan-notices.ts'
import type { WatchPlan } from '../../assignment/plan-watch.ts'
import type { GradingJob } from '../../assignment/split-jobs.ts'
import type { SubmissionName } from '../../assignment/submission-name.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import { whyOf } from '../../input/fault.ts'
import type { FoundDrift } from './audit-assignments.ts'
import type { Look } from './look-at-assignments.ts'

export interface WatchReport {
  /** The assignments that were looked at. */
  readonly looked: readonly string[]
  readonly handedOut: readonly SubmissionName[]
  readonly waiting: readonly { readonly assignment: string; readonly until: string }[]
  readonly submitted: readonly { readonly assignment: string; readonly sha: string | null }[]
  readonly flagged: readonly FoundDrift[]
  /** Who was invited again because the invitation had expired. */
  readonly renewed: readonly string[]
  /** Who has got the task now, with the deadline that follows from when they were told. */
  readonly started: readonly { readonly assignment: string; readonly deadline: string }[]
  /** Who did not start in time. */
  readonly notStarted: readonly string[]
  /** Who was told or reminded of something by a comment. */
  readonly told: readonly ClaimedNotice[]
  /** Open assignments whose candidate is not known to have accepted, with the moment of the invitation. */
  readonly notAccepted: readonly { readonly assignment: string; readonly since: string }[]
  /** Submissions whose reviewers are to be asked or reminded now. */
  readonly toTell: readonly string[]
  /** What could not be dealt with this time; looked at again next time. */
  readonly failed: readonly { readonly assignment: string; readonly why: string }[]
  /** What was handed out without a run of its own, for one run with a matrix. */
  readonly matrix: readonly GradingJob[]
  /** What it cost. One client may do both. */
  readonly requests: { readonly hub: number; readonly candidates: number }
}

/** A look and what follows from it. */
export interface Step {
  readonly assignment: string
  /** When GitHub's list says that somebody pushed last; null where it does not name the repository. */
  readonly listed: string | null
  /** Null where this look had no room for it. */
  readonly look: Look | null
  /** Null where GitHub did not say enough, or the assignment has changed meanwhile. */
  readonly plan: WatchPlan | null
  readonly entry: WatchEntry
  /** What became of a clock that starts with the candidate. */
  readonly start?:
    | { readonly kind: 'started'; readonly deadline: string }
    | { readonly kind: 'lapsed' }
  /** What this look put on the ledger for the team. */
  readonly flagged?: readonly FoundDrift[]
}

export function namesOf(steps: readonly Step[]): readonly SubmissionName[] {
  return steps.flatMap(({ assignment, plan }) =>
    plan?.decision.kind === 'hand-out' ? [{ assignment, sha: plan.decision.sha }] : [],
  )
}

/** Who was told that the task is there, as it was brought. */
export function toldAtStart(steps: readonly Step[]): readonly ClaimedNotice[] {
  return steps.flatMap(({ assignment, start }) =>
    start?.kind === 'started'
      ? [{ assignment, what: 'started' as const, deadline: start.deadline }]
      : [],
  )
}

export function describe(
  steps: readonly Step[],
  looks: readonly Look[],
): Pick<
  WatchReport,
  'looked' | 'waiting' | 'submitted' | 'started' | 'notStarted' | 'renewed' | 'failed'
> {
  return {
    failed: failures(looks),
    renewed: looks.flatMap((look) =>
      (look.kind === 'seen' || look.kind === 'unstarted') && look.renewed ? [look.assignment] : [],
    ),
    started: steps.flatMap(({ assignment, start }) =>
      start?.kind === 'started' ? [{ assignment, deadline: start.deadline }] : [],
    ),
    notStarted: steps.flatMap(({ assignment, start }) =>
      start?.kind === 'lapsed' ? [assignment] : [],
    ),
    looked: looks.map(({ assignment }) => assignment),
    waiting: steps.flatMap(({ assignment, plan }) =>
      plan?.decision.kind === 'wait' ? [{ assignment, until: plan.decision.until }] : [],
    ),
    submitted: steps.flatMap(({ assignment, plan }) =>
      plan?.submits === true ? [{ assignment, sha: plan.entry.submission }] : [],
    ),
  }
}

/** The same for whoever looks again. */
export function dealt({ assignment, listed, look, plan }: Step, now: string): Dealt {
  const at = look?.kind === 'seen' ? look.at : null
  const until = plan?.decision.kind === 'wait' ? plan.decision.until : null
  // Whom only the room kept from being handed out waits until this very moment.
  const hadNoRoom = look === null || (until !== null && until <= now)
  return { assignment, listed, standsSince: at, until, isPostponed: hadNoRoom }
}

function failures(looks: readonly Look[]): WatchReport['failed'] {
  return looks.flatMap((look) =>
    look.kind === 'failed' ? [{ assignment: look.assignment, why: whyOf(look.error) }] : [],
  )
}

const TOLD = {
  started: 'told that the task is there',
  ending: 'reminded of the end',
  'not-started': 'told that the time to start is over',
} as const

/** What a person reads of it; nothing where there is nothing new. */
export function reportLines(found: WatchReport): readonly string[] {
  return [
    ...found.submitted.map(({ assignment, sha }) => `${assignment}: submitted ${short(sha)}`),
    ...found.started.map(({ assignment, deadline }) => `${assignment}: started, due ${deadline}`),
    ...found.notStarted.map((assignment) => `${assignment}: not started in time, closed`),
    ...found.told.map(({ assignment, what }) => `${assignment}: ${TOLD[what]}`),
    ...found.handedOut.map(({ assignment, sha }) => `${assignment}: to be graded at ${short(sha)}`),
    ...found.waiting.map(({ assignment, until }) => `${assignment}: waits until ${until}`),
    ...found.flagged.map(({ assignment, what }) => `${assignment}: flagged, ${what}`),
    ...found.renewed.map(
      (assignment) => `${assignment}: invited again, the invitation had expired`,
    ),
    ...found.notAccepted.map(
      ({ assignment, since }) => `${assignment}: invited ${since}, not accepted yet`,
    ),
    ...found.toTell.map(
      (assignment) =>
        `${assignment}: reviewers are to be asked or reminded, or levels to be opened`,
    ),
    ...found.failed.map(({ assignment, why }) => `${assignment}: not checked, ${why}`),
  ]
}

function short(sha: string | null): string {
  return sha === null ? 'nothing' : sha.slice(0, 12)
}
