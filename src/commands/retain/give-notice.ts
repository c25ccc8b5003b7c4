import { foldLog } from '../../assignment/fold-log.ts'
import type { LedgerRecord } from '../../assignment/ledger-record.ts'
import {
  planStep,
  promisedUntil,
  type Retention,
  type RetentionStep,
} from '../../assignment/plan-retention.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import { ownLogin } from '../../github/client/own-app.ts'
import { keepStickyComment } from '../../github/pages/sticky-comment.ts'
import { findOwnRepository } from '../../github/repository/own-repository.ts'
import { erasureMarker, erasureText } from '../../scorecard/erasure-comment.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { keptOf } from './make-plan.ts'

export interface Noticing {
  readonly retention: Retention
  /** The plan's digest. */
  readonly plan: string
}

/**
 * Tells one candidate that everything is about to be erased:
 * 1. record until when it is kept at the least: from then on it counts;
 * 2. one comment for each moment of which they are told, which is found again however often this is run;
 * 3. record whether it reached them.
 * Null where the ledger has changed so that there is nothing to tell any more.
 */
export async function giveNotice(
  session: HubSession,
  step: RetentionStep,
  { retention, plan }: Noticing,
): Promise<{ readonly reached: boolean; readonly until: string } | null> {
  const now = await serverTime(session.candidates)
  const { assignment, ending } = step
  const isDue = (log: readonly LedgerRecord[]) => {
    const state = foldLog(log)
    if (state === null) return null
    const present = planStep(keptOf(state, ending), retention, now)
    return present.step === 'notify' ? { state, due: present.due ?? now } : null
  }
  const log = await session.ledger.append(assignment, (before) => {
    const found = isDue(before)
    if (found === null) return null
    const until = promisedUntil(found.due, retention, now)
    const { notice } = found.state.keeping
    // One that was begun and never sent may leave too few days by now.
    if (notice !== null && notice.until >= until) return null
    return { kind: 'notice', at: now, by: 'takehome', until, plan }
  })
  const state = foldLog(log)
  const notice = state?.keeping.notice ?? null
  if (isDue(log) === null || state === null || notice === null) return null
  const reached = await tell(session, state, notice.until)
  await session.ledger.append(assignment, (before) =>
    isDue(before) === null ? null : { kind: 'noticed', at: now, by: 'takehome', reached },
  )
  return { reached, until: notice.until }
}

/** Whether the candidate can see it. Where they cannot, the team has to tell them in another way. */
async function tell(session: HubSession, state: AssignmentState, until: string): Promise<boolean> {
  const { candidates: octokit, config } = session
  const { assignment, keeping, acceptedAt, zone } = state
  const earlier = keeping.notices
  if (acceptedAt === null || keeping.closings.includes('withdraw')) return false
  const place = await findOwnRepository(octokit, assignment.repository)
  if (place === null) return false
  // Nobody can write to an archived repository, not even us.
  const isArchived = keeping.closings.includes('archive')
  if (isArchived) await octokit.rest.repos.update({ ...place, archived: false })
  await keepStickyComment(
    octokit,
    { ...place, number: assignment.pull },
    {
      marker: erasureMarker(earlier),
      body: erasureText(assignment.candidate.login, until, config, { zone, earlier }),
      author: await ownLogin(octokit),
    },
  )
  if (isArchived) await octokit.rest.repos.update({ ...place, archived: true })
  return true
}
