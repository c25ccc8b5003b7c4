import { PHASES, type Phase, type Round } from './hiring-round.ts'
import {
  type Counts,
  type CountsByCredential,
  type LimitsMeter,
  leastMs,
  since,
} from './limits-meter.ts'
import { WORKFLOW } from './open-session.ts'

type Stages = Readonly<Record<'invite' | 'grade' | 'total', number>>

export interface RoundReport {
  readonly candidates: number
  readonly violations: number
  readonly stranded: number
  /** In virtual time, from the first request until the last submission was published. */
  readonly hours: Stages
  /** The least that GitHub's limits allow for these requests. */
  readonly bound: Stages
  /** Of the total hours to their bound; null where the limits alone would let everything pass at once. */
  readonly ratio: number | null
  readonly calls: Readonly<Record<Phase | 'total', number>>
  readonly perCandidate: { readonly calls: number; readonly writes: number }
  readonly wallSeconds: number
}

/** The requests so far whenever a phase began; the first is the start of all. */
export interface Mark {
  readonly phase: Phase
  readonly before: CountsByCredential
}

/** Takes the marks while the round goes on. */
export function createMarks(meter: LimitsMeter): {
  readonly enter: (phase: Phase) => void
  readonly all: () => readonly Mark[]
} {
  const marks: Mark[] = []
  return {
    enter: (phase) => void marks.push({ phase, before: meter.counts() }),
    all: () => marks,
  }
}

export function reportRound(
  { candidates, meter, invitedMs, gradedMs, lateMs, stranded }: Round,
  marks: readonly Mark[],
  wallSeconds: number,
): RoundReport {
  const all = meter.counts()
  const invited = marks.find(({ phase }) => phase !== 'invite')?.before ?? all
  const least = (counts: CountsByCredential) => leastMs(counts, WORKFLOW)
  const [invite, grade] = [least(invited), least(since(all, invited))]
  // One after the other: nobody is graded before they were invited.
  const shortest = Math.max(least(all), invite + grade, lateMs)
  const total = sum(all)
  const calls = callsByPhase(all, marks)
  return {
    candidates,
    violations: meter.violations.length,
    stranded: stranded.length,
    hours: stages(invitedMs, gradedMs - invitedMs, gradedMs),
    bound: stages(invite, grade, shortest),
    ratio: shortest === 0 ? null : rounded(gradedMs / shortest),
    calls: { ...calls, total: total.reads + total.writes },
    perCandidate: {
      calls: rounded((total.reads + total.writes) / candidates),
      writes: rounded(total.writes / candidates),
    },
    wallSeconds: rounded(wallSeconds),
  }
}

function callsByPhase(
  all: CountsByCredential,
  marks: readonly Mark[],
): Readonly<Record<Phase, number>> {
  const calls: Record<Phase, number> = { invite: 0, watch: 0, fetch: 0, publish: 0 }
  for (const [index, { phase, before }] of marks.entries()) {
    const { reads, writes } = sum(since(marks[index + 1]?.before ?? all, before))
    calls[phase] += reads + writes
  }
  return calls
}

function sum(counts: CountsByCredential): Counts {
  const all = [...counts.values()]
  const total = (kind: keyof Counts) => all.reduce((so, one) => so + one[kind], 0)
  return { reads: total('reads'), writes: total('writes') }
}

function stages(invite: number, grade: number, total: number): Stages {
  return { invite: inHours(invite), grade: inHours(grade), total: inHours(total) }
}

function inHours(ms: number): number {
  return rounded(ms / 3_600_000)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** The same for people. */
export function printReport(report: RoundReport): string {
  const { hours, bound, calls, perCandidate } = report
  const row = (...cells: readonly (string | number)[]) => {
    return cells
      .map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](12))
      .join('')
  }
  return [
    row('', 'hours', 'at least'),
    row('invite', hours.invite, bound.invite),
    row('grade', hours.grade, bound.grade),
    row('total', hours.total, bound.total),
    '',
    row('', 'requests'),
    ...[...PHASES, 'total' as const].map((phase) => row(phase, calls[phase])),
    '',
    `${report.candidates} candidates: ${perCandidate.calls} requests each, ${perCandidate.writes} of them writes.`,
    `${report.stranded} candidates stranded, ${report.violations} limits broken; ${report.ratio ?? 'many'} times as long as GitHub's limits alone would take.`,
    `${report.wallSeconds} seconds of real time.`,
    '',
  ].join('\n')
}
