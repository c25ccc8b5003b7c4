import { noteLook } from '../../assignment/look-size.ts'
import { type Outlook, outlookOf } from '../../assignment/plan-follow.ts'
import { claimNotices } from '../../assignment/plan-notices.ts'
import { isDue, type WatchRules } from '../../assignment/plan-watch.ts'
import { splitJobs } from '../../assignment/split-jobs.ts'
import type { SubmissionName } from '../../assignment/submission-name.ts'
import { releaseClaims, type WatchIndex } from '../../assignment/watch-index.ts'
import { countRequests } from '../../github/client/count-requests.ts'
import { isAboutEverything } from '../../github/client/reasons.ts'
import { startGrading } from '../../github/hand-out.ts'
import { type LedgerTable, readLedgerTable } from '../../github/ledger/ledger-table.ts'
import {
  type PushedRepository,
  pushedRepositories,
} from '../../github/repository/pushed-repositories.ts'
import { isSamePlace } from '../../hub/repository.ts'
import { callerError, WorldError } from '../../input/bad-news.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { auditAll } from './audit-assignments.ts'
import { chooseLooks, type Look, lookAtAssignment, type Question } from './look-at-assignments.ts'
import { flagMissing, missing } from './missing-repositories.ts'
import { noteReviewsToTell } from './reviews-to-tell.ts'
import { roomForLook } from './room-for-look.ts'
import { takeStep } from './take-step.ts'
import { tellAll } from './tell-all.ts'
import {
  dealt,
  describe,
  namesOf,
  type Step,
  toldAtStart,
  type WatchReport,
} from './watch-report.ts'
import { bringUpToDate, waitingInvitations, writeTable } from './watch-table.ts'

export interface WatchOptions {
  /** Look at every open repository's settings too, or only once the last time is long ago. */
  readonly audit: boolean | 'when-due'
  /** Start the grading runs; otherwise they are only claimed and returned as a matrix. */
  readonly dispatch: boolean
  /** An exercise whose submissions are all handed out once more. */
  readonly again: string | null
  /** Hands out no more than this. */
  readonly most?: number
  /** Whether somebody tells reviewers what this look finds to be told. */
  readonly tells?: boolean
  /** Told of what is claimed as soon as it is: whatever fails afterwards, that is to be done. */
  readonly take?: (claimed: Claimed) => void
  readonly here?: Here
}

/** What nobody else does for the next hour. */
export interface Claimed {
  readonly handedOut: readonly SubmissionName[]
  /** Submissions whose reviewers are to be asked or reminded. */
  readonly toTell: readonly string[]
}

/** For whoever grades on this machine. */
export interface Here {
  /** What was published as a whole since. */
  readonly released: readonly SubmissionName[]
}

/** A look, and what whoever looks again has to know. */
export interface Watched {
  readonly report: WatchReport
  readonly now: string
  readonly table: WatchIndex
  /** When the last audit ended that the ledger knew of before this look. */
  readonly auditedAt: string | null
  readonly outlook: () => Outlook
  /** What GitHub said where it said nothing of anybody who was looked at. */
  readonly silence: WorldError | null
}

interface Found extends Omit<Watched, 'report'> {
  readonly report: Omit<WatchReport, 'requests'>
}

// A watch that loses the race this often meets something else than a race.
const ATTEMPTS = 5
// More runs than this at once would wait for each other's machines anyway.
const MOST_RUNS = 20
const NO_LEDGER: LedgerTable = { index: null, logs: new Map(), auditedAt: null }

/** Finds what was pushed and hands it out to be graded. Time is GitHub's own. */
export async function watch(session: HubSession, options: WatchOptions): Promise<WatchReport> {
  return (await lookAround(session, options)).report
}

/** The same for somebody who stays. */
export async function lookAround(session: HubSession, options: WatchOptions): Promise<Watched> {
  const hub = countRequests(session.hub)
  const candidates = countRequests(session.candidates)
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const found = await pass(session, options)
      if (found !== null) {
        const requests = { hub: hub.count(), candidates: candidates.count() }
        return { ...found, report: { ...found.report, requests } }
      }
    }
  } finally {
    hub.stop()
    candidates.stop()
  }
  throw new WorldError("the ledger's table changed under each attempt", { code: 'ledger' })
}

/**
 * One pass, in an order that survives a crash anywhere; null when another watch was quicker:
 * 1. what the ledger says, of which only changed logs are read;
 * 2. who pushed, and what stands where something may have happened;
 * 3. submissions whose deadline has passed are pinned on the ledger;
 * 4. what is handed out is claimed in the table, and what candidates are told, and only then
 * 5. graded, and told. A claim that brings no result runs out, and is made again.
 */
async function pass(
  session: HubSession,
  { audit, dispatch, again, ...limits }: WatchOptions,
): Promise<Found | null> {
  const { hub, organisation, gradedPushesPerDay, remindHours } = session.config
  const now = await serverTime(session.candidates)
  const table = (await readLedgerTable(session.hub, hub)) ?? NO_LEDGER
  const index = releaseClaims(await bringUpToDate(session, table), limits.here?.released ?? [])
  refuseUnknown(again, index)
  const listed = await pushedRepositories(session.candidates, organisation, index.cursor)
  // This very look writes to the hub: with that in the cursor, no look would leave the table as it is.
  const pushed = listed.filter(({ name }) => !isSamePlace({ owner: organisation, repo: name }, hub))
  const questions = chooseLooks({ index, pushed, now, again })
  const most = await roomForLook(session, index, now, limits.most)
  const rules = { now, gradedPushesPerDay, here: limits.here !== undefined }
  const { seen, looks, steps } = await takeSteps(session, questions, rules, most)
  const handedOut = namesOf(steps)
  const advanced = noteLook(advance(index, pushed, steps), handedOut.length, now)
  const { index: noted, toTell } = limits.tells
    ? await noteReviewsToTell(session, advanced, now)
    : { index: advanced, toTell: [] }
  const { index: next, claimed } = claimNotices(noted, { now, remindHours })
  if (table.logs.size > 0 && !(await writeTable(session, table.index, next))) return null
  limits.take?.({ handedOut, toTell })
  if (again !== null) tellPutOff(session, steps)
  const asRuns = dispatch && handedOut.length <= MOST_RUNS
  if (asRuns) await startGrading(session.hub, hub, handedOut)
  const told = [...toldAtStart(steps), ...(await tellAll(session, claimed))]
  const flagged = [
    ...steps.flatMap((step) => step.flagged ?? []),
    ...(await flagMissing(session, missing(index, pushed, looks), now)),
    ...(await auditAll(session, next, now, { audit, auditedAt: table.auditedAt })),
  ]
  const matrix = asRuns ? [] : splitJobs(handedOut)
  const notAccepted = waitingInvitations(next)
  const report = {
    ...describe(steps, looks),
    told,
    notAccepted,
    handedOut,
    flagged,
    matrix,
    toTell,
  }
  return {
    report,
    now,
    table: next,
    auditedAt: table.auditedAt,
    silence: silenceOf(seen),
    outlook: () => {
      const all = steps.map((step) => dealt(step, now))
      return outlookOf(next, all, now)
    },
  }
}

interface Taken {
  /** What GitHub said of each. */
  readonly seen: readonly Look[]
  /** The same, but for those whose step failed afterwards. */
  readonly looks: readonly Look[]
  readonly steps: readonly Step[]
}

/**
 * Looks at one after the other. Once as many are handed out as can be graded until the next look, the
 * rest waits for that one unseen: only deadlines that have passed are still seen to.
 */
async function takeSteps(
  session: HubSession,
  questions: readonly Question[],
  rules: WatchRules,
  most: number,
): Promise<Taken> {
  const seen: Look[] = []
  const looks: Look[] = []
  const steps: Step[] = []
  let handedOut = 0
  for (const question of questions) {
    const isFull = handedOut >= most
    const { assignment, pushed } = question
    const listed = pushed?.pushedAt ?? null
    if (isFull && !isDue(question.entry, rules.now)) {
      const entry = { ...question.entry, waiting: true }
      steps.push({ assignment, listed, look: null, plan: null, entry })
      continue
    }
    const look = await lookAtAssignment(session, question, rules.now)
    const step = await takeStep(session, question, look, { ...rules, isFull })
    seen.push(look)
    looks.push(step.look ?? look)
    steps.push({ ...step, listed })
    if (step.plan?.decision.kind === 'hand-out') handedOut += 1
  }
  return { seen, looks, steps }
}

/** Nobody asks for these again, so whoever asked is told that they are not forgotten. */
function tellPutOff({ log }: HubSession, steps: readonly Step[]): void {
  const putOff = steps.filter(({ entry }) => entry.again === true && entry.waiting).length
  if (putOff > 0) log(`${putOff} more are handed out once more by the next looks`)
}

/**
 * When GitHub says nothing of anybody, the run is no success. What is wrong with one assignment is no silence, even
 * where this one alone was looked at: it may stay wrong for days.
 */
function silenceOf(looks: readonly Look[]): WorldError | null {
  const failed = looks.flatMap((look) => (look.kind === 'failed' ? [look.error] : []))
  const said = failed.filter((error) => error instanceof WorldError)
  if (said.length < looks.length) return null
  return said.find(isAboutEverything) ?? (said.length > 1 ? (said[0] ?? null) : null)
}

/** The table as it is once all steps are taken. */
function advance(
  index: WatchIndex,
  pushed: readonly PushedRepository[],
  steps: readonly Step[],
): WatchIndex {
  const moments = pushed.map(({ pushedAt }) => pushedAt)
  if (pushed.length + steps.length === 0) return index
  const changed = steps.map(({ assignment, entry }) => [assignment, entry] as const)
  return {
    ...index,
    cursor: [index.cursor ?? '', ...moments].sort().at(-1) || null,
    assignments: { ...index.assignments, ...Object.fromEntries(changed) },
  }
}

function refuseUnknown(exercise: string | null, { assignments }: WatchIndex): void {
  const known = new Set(Object.values(assignments).map(({ assignment }) => assignment.exercise))
  if (exercise === null || known.has(exercise)) return
  const message = `nobody was given the exercise "${exercise}"`
  const hint = known.size === 0 ? 'Invite somebody first.' : `Choose ${[...known].join(', ')}.`
  throw callerError('again', message, hint)
}
