import { afterFailure, type HeldClaim, holdClaims, isReady } from '../../assignment/held-claims.ts'
import {
  type Auditing,
  afterLook,
  beginAuditing,
  type Following,
  NOTHING_YET,
  nextAudits,
  roomFor,
  whyLook,
} from '../../assignment/plan-follow.ts'
import { printSubmissionName, type SubmissionName } from '../../assignment/submission-name.ts'
import type { WatchIndex } from '../../assignment/watch-index.ts'
import { type Glance, glanceAtPushes } from '../../github/repository/glance-at-pushes.ts'
import { shift } from '../../input/moment.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { auditAssignments, noteAudit } from './audit-assignments.ts'
import type { Graded } from './grade-here.ts'
import { type Claimed, lookAround } from './watch.ts'
import { reportLines } from './watch-report.ts'

export interface FollowHands {
  /** Grades on this machine; null where the hub's workflow grades. */
  readonly grade: ((name: SubmissionName) => Promise<Graded>) | null
  /** Carries questions and answers; left out where the hub's key is not known. */
  readonly carry?: () => Promise<boolean>
  readonly log: (text: string) => void
}

/** What is remembered from beat to beat. All of it can be lost: the ledger has what counts. */
export interface Known {
  readonly following: Following
  readonly etag: string | null
  readonly table: WatchIndex | null
  readonly auditing: Auditing | null
  /** When anybody's last audit ended, as the last look found it. */
  readonly auditedAt: string | null
  readonly said: readonly string[]
  readonly looks: number
  /** When questions and answers were carried last. */
  readonly carriedAt: string | null
  /** Claims are held whatever becomes of the beat that made them. */
  readonly held: HeldClaim[]
  /** Published as a whole, which the ledger's table is told at the next look. */
  readonly released: SubmissionName[]
}

export function nothingKnown(): Known {
  return {
    following: NOTHING_YET,
    etag: null,
    table: null,
    auditing: null,
    auditedAt: null,
    said: [],
    looks: 0,
    carriedAt: null,
    held: [],
    released: [],
  }
}

// Graded one after the other here, and nobody looks meanwhile; the workflow grades them side by side.
const AT_ONCE = { here: 4, workflow: 20 }
const AN_HOUR = 48
// Each candidate's comments are one request, and nobody is on the line.
const CARRY_EVERY = { minutes: 10 }

/**
 * 1. one request says whether anybody pushed;
 * 2. a look where that, a deadline or the time asks for one;
 * 3. what was claimed to be graded here is graded, one after the other;
 * 4. where nothing happened, the settings of a few assignments are checked;
 * 5. every ten minutes, questions and answers are carried.
 */
export async function beat(session: HubSession, known: Known, hands: FollowHands): Promise<Known> {
  const { candidates, config } = session
  const glance = await glanceAtPushes(candidates, config.organisation, known.etag)
  const rules = {
    exercises: [...config.exercises.keys()],
    atOnce: hands.grade === null ? AT_ONCE.workflow : AT_ONCE.here,
    anHour: AN_HOUR,
  }
  const why = whyLook(known.following, glance, rules)
  const most = roomFor(known.following, glance.now, rules)
  const after =
    why === null ? rest(known, glance) : await look(session, known, hands, { glance, most })
  await gradeHeld(after, glance.now, hands)
  const audited = why === null ? await auditSome(session, after, glance.now, hands) : after
  return await carryNow(audited, glance.now, hands)
}

async function carryNow(known: Known, now: string, { carry, log }: FollowHands): Promise<Known> {
  const { carriedAt } = known
  const isTime = carriedAt === null || now >= shift(carriedAt, CARRY_EVERY)
  if (carry === undefined || !isTime) return known
  if (!(await carry()))
    log('Questions and answers were not carried. The next try is in ten minutes.')
  return { ...known, carriedAt: now }
}

function rest(known: Known, { etag, pushes }: Glance): Known {
  const following = { ...known.following, pushes: pushes ?? known.following.pushes }
  return { ...known, etag, following }
}

async function look(
  session: HubSession,
  known: Known,
  { grade, log }: FollowHands,
  { glance, most }: { readonly glance: Glance; readonly most: number },
): Promise<Known> {
  const released = [...known.released]
  const take = ({ handedOut }: Claimed) => {
    known.held.push(...holdClaims(handedOut, glance.now))
  }
  const { report, table, outlook, auditedAt, now } = await lookAround(session, {
    audit: false,
    dispatch: grade === null,
    again: null,
    most,
    ...(grade === null ? {} : { take, here: { released } }),
  })
  known.released.splice(0, released.length)
  const lines = reportLines(report)
  for (const line of lines) if (!known.said.includes(line)) log(line)
  const handedOut = report.handedOut.length
  const { pushes, etag } = glance
  return {
    ...known,
    etag,
    table,
    auditedAt,
    following: afterLook(known.following, { now, pushes, outlook: outlook(), table, handedOut }),
    said: lines,
    looks: known.looks + 1,
  }
}

async function gradeHeld(
  { held, released }: Known,
  now: string,
  { grade, log }: FollowHands,
): Promise<void> {
  if (grade === null) return
  for (const claim of held.filter((one) => isReady(one, now))) {
    const graded = await grade(claim.name)
    const next = graded === 'again' ? afterFailure(claim, now) : null
    if (graded === 'done') released.push(claim.name)
    held.splice(held.indexOf(claim), 1, ...(next === null ? [] : [next]))
    log(`${printSubmissionName(claim.name)}: ${graded === 'done' ? 'graded' : notGraded(next)}`)
  }
}

function notGraded(next: HeldClaim | null): string {
  return next === null
    ? 'not graded, will be handed out again an hour after it was handed out'
    : `not graded, tried again at ${next.notBefore}`
}

async function auditSome(
  session: HubSession,
  known: Known,
  now: string,
  { log }: FollowHands,
): Promise<Known> {
  if (known.table === null) return known
  const { table, auditedAt } = known
  const begun = known.auditing ?? beginAuditing(now)
  const { picked, auditing } = nextAudits(begun, table, now, auditedAt)
  const entries = Object.entries(table.assignments).filter(([id]) => picked.includes(id))
  const part = { ...table, assignments: Object.fromEntries(entries) }
  const { found } = await auditAssignments(session, part, now)
  for (const { assignment, what } of found) log(`${assignment}: flagged, ${what}`)
  if (picked.length > 0 && auditing.left.length === 0) await noteAudit(session, now)
  return { ...known, auditing }
}
