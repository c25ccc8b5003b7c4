import { auditRepository, type Drift, type Person } from '../../assignment/audit.ts'
import { AUDIT_FILE, isAuditDue, printAudit } from '../../assignment/audit-record.ts'
import { placeOf } from '../../assignment/place-of.ts'
import { awaitsStart } from '../../assignment/plan-watch.ts'
import type { WatchEntry, WatchIndex } from '../../assignment/watch-index.ts'
import { statusOf, worldError } from '../../github/client/reasons.ts'
import { lookAtRepository } from '../../github/repository/look-at-repository.ts'
import { putBack } from '../../github/repository/put-back.ts'
import { WorldError } from '../../input/bad-news.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { flag } from '../../session/record-flag.ts'
import { recordAcceptance } from '../../session/renew-invitation.ts'
import { restoreComment } from '../../session/update-candidate-comment.ts'

export interface FoundDrift {
  readonly assignment: string
  readonly what: string
}

/**
 * Looks at the settings of every open assignment, puts back what it can, and flags each drift once. One that
 * GitHub says nothing of keeps the others from nothing, and what was just claimed from being graded.
 */
export async function auditAssignments(session: HubSession, index: WatchIndex, now: string) {
  const open = Object.entries(index.assignments).filter(([, { status }]) => status === 'open')
  const found: FoundDrift[] = []
  const errors: WorldError[] = []
  for (const [assignment, entry] of open) {
    try {
      for (const what of await auditOne(session, assignment, entry, now)) {
        found.push({ assignment, what })
      }
    } catch (error) {
      if (!(error instanceof WorldError)) throw error
      session.log(error.message)
      errors.push(error)
    }
  }
  return { found, errors, open: open.length }
}

async function auditOne(
  session: HubSession,
  assignment: string,
  entry: WatchEntry,
  now: string,
): Promise<readonly string[]> {
  const drifts = await settingsDrifts(session, entry, now)
  for (const { what } of drifts) {
    await flag(session, assignment, { code: 'settings-changed', what, at: now })
  }
  const isRestored = await restoreComment(session, assignment)
  return [...drifts.map(({ what }) => what), ...(isRestored ? [COMMENT_CHANGED] : [])]
}

const COMMENT_CHANGED = 'somebody changed or deleted the comment with the feedback'

async function settingsDrifts(
  session: HubSession,
  entry: WatchEntry,
  now: string,
): Promise<readonly Pick<Drift, 'what'>[]> {
  const { assignment, invitation } = entry
  const { repository, candidate, pull, starter } = assignment
  const { candidates, log } = session
  const isCandidate = ({ userId }: Person) => userId === candidate.userId
  const place = placeOf(assignment)
  try {
    const observed = await lookAtRepository(candidates, place, pull)
    if (observed.id !== repository.id) return [{ what: MISSING }]
    if (!invitation.accepted && observed.collaborators.some(isCandidate)) {
      await recordAcceptance(session, assignment.id, now)
    }
    const seen = auditRepository(observed, { candidate, starter: starter.sha })
    // The task may be on its way, and moves that branch.
    const drifts = awaitsStart(entry) ? seen.filter(({ kind }) => kind !== 'starter') : seen
    for (const { kind, what, mend } of drifts) {
      const done = await putBack(candidates, place, kind, { pull, starter: starter.sha })
      log(`${assignment.id}: ${what}. ${done ? 'Put back.' : `Flagged. ${mend}`}`)
    }
    return drifts
  } catch (error) {
    if (statusOf(error) === 404) return [{ what: MISSING }]
    throw worldError(`the settings of ${place.owner}/${place.repo} were not checked`, error)
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
  const isOver = open === 0 || errors.length < open
  if (isOver) await noteAudit(session, now)
  if (!isOver && audit === true) throw errors[0]
  return found
}

/** That an audit is over: the next one counts from there, and `doctor` says when it was. */
export async function noteAudit({ ledger }: HubSession, now: string): Promise<void> {
  await ledger.rewrite(AUDIT_FILE, () => ({ text: printAudit(now), subject: 'audit' }))
}
