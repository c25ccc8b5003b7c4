import type { Assignment } from '../../assignment/assignment.ts'
import { auditRepository, type Drift, type Person } from '../../assignment/audit.ts'
import { AUDIT_FILE, isAuditDue, printAudit } from '../../assignment/audit-record.ts'
import { awaitsStart, isDue } from '../../assignment/plan-watch.ts'
import type { WatchEntry, WatchIndex } from '../../assignment/watch-index.ts'
import { statusOf, worldError } from '../../github/client/reasons.ts'
import { lookAtRepository } from '../../github/repository/look-at-repository.ts'
import { findOwnRepository } from '../../github/repository/own-repository.ts'
import { putBack } from '../../github/repository/put-back.ts'
import type { Repository } from '../../hub/repository.ts'
import { WorldError } from '../../input/bad-news.ts'
import { type Fault, whyOf } from '../../input/fault.ts'
import { checkAccess } from '../../session/give-access.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { faultOf } from '../../session/one-fault.ts'
import { flag } from '../../session/record-flag.ts'
import { recordAcceptance } from '../../session/renew-invitation.ts'
import { restoreComment } from '../../session/update-candidate-comment.ts'

export interface FoundDrift {
  readonly assignment: string
  readonly what: string
}

/**
 * Looks at the settings of every open assignment, puts back what it can, and flags each drift once. What goes wrong
 * with one keeps nothing from the others, nor what was just claimed from being graded.
 */
export async function auditAssignments(session: HubSession, index: WatchIndex, now: string) {
  const open = Object.entries(index.assignments).filter(([, { status }]) => status === 'open')
  const found: FoundDrift[] = []
  const errors: Fault[] = []
  for (const [assignment, entry] of open) {
    const note = (what: string) => found.push({ assignment, what })
    try {
      const place = await findOwnRepository(session.candidates, entry.assignment.repository)
      for (const { what } of await flagDrifts(session, place, entry, now)) note(what)
      if (place === null) continue
      if (await restoreComment(session, assignment, place)) note(COMMENT_CHANGED)
    } catch (error) {
      const fault = faultOf(error, assignment, 'audited')
      session.log(`${assignment}: ${whyOf(fault)}`)
      errors.push(fault)
    }
  }
  return { found, errors, open: open.length }
}

async function flagDrifts(
  session: HubSession,
  place: Repository | null,
  entry: WatchEntry,
  now: string,
): Promise<readonly Pick<Drift, 'what'>[]> {
  const drifts =
    place === null ? [{ what: MISSING }] : await settingsDrifts(session, place, entry, now)
  for (const { what } of drifts) {
    await flag(session, entry.assignment.id, { code: 'settings-changed', what, at: now })
  }
  return drifts
}

const COMMENT_CHANGED = 'somebody changed or deleted the comment with the feedback'

async function settingsDrifts(
  session: HubSession,
  place: Repository,
  entry: WatchEntry,
  now: string,
): Promise<readonly Pick<Drift, 'what'>[]> {
  const { assignment, invitation } = entry
  const { candidate, pull, starter } = assignment
  const { candidates } = session
  const isCandidate = ({ userId }: Person) => userId === candidate.userId
  try {
    const observed = await lookAtRepository(candidates, place, pull)
    if (!invitation.accepted && observed.collaborators.some(isCandidate)) {
      await recordAcceptance(session, assignment.id, now)
    }
    const isRunning = !awaitsStart(entry) && !isDue(entry, now)
    const seen = auditRepository(observed, { candidate, starter: starter.sha, isRunning })
    // The task may be on its way, and moves that branch.
    const drifts = awaitsStart(entry) ? seen.filter(({ kind }) => kind !== 'starter') : seen
    await putAllBack(session, place, assignment, drifts)
    // A look that died after it took access away is ours, and says nothing of anybody.
    return drifts.filter(({ kind }) => kind !== 'too-little-access')
  } catch (error) {
    if (statusOf(error) === 404) return [{ what: MISSING }]
    throw worldError(`the settings of ${place.owner}/${place.repo} were not checked`, error)
  }
}

async function putAllBack(
  session: HubSession,
  place: Repository,
  assignment: Assignment,
  drifts: readonly Drift[],
): Promise<void> {
  const { candidates, log } = session
  const { id, candidate, pull, starter } = assignment
  for (const { kind, what, mend } of drifts) {
    const original = { pull, starter: starter.sha, candidate }
    const done = await putBack(candidates, place, kind, original)
    if (kind === 'too-little-access') await checkAccess(session, place, assignment)
    log(`${id}: ${what}. ${done ? 'Put back.' : `Flagged. ${mend}`}`)
  }
}

export const MISSING = 'the repository was deleted, or another one has its name'

/** What a look asks of an audit, and what the ledger says of the last one. */
export interface AuditWish {
  readonly audit: boolean | 'when-due'
  readonly auditedAt: string | null
}

/** Where that was asked for or is due; what fails where nobody asked for it is only said. */
export async function auditAll(
  session: HubSession,
  table: WatchIndex,
  now: string,
  { audit, auditedAt }: AuditWish,
): Promise<readonly FoundDrift[]> {
  const isWanted = audit === 'when-due' ? isAuditDue(auditedAt, now) : audit
  if (!isWanted || Object.keys(table.assignments).length === 0) return []
  const { found, errors, open } = await auditAssignments(session, table, now)
  const unanswered = errors.filter((error) => error instanceof WorldError)
  const isOver = open === 0 || unanswered.length < open
  if (isOver) await noteAudit(session, now)
  if (!isOver && audit === true) throw unanswered[0]
  return found
}

/** That an audit is over: the next one counts from there, and `doctor` says when it was. */
export async function noteAudit({ ledger }: HubSession, now: string): Promise<void> {
  await ledger.rewrite(AUDIT_FILE, () => ({ text: printAudit(now), subject: 'audit' }))
}
