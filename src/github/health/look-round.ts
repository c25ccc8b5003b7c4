import type { Assignment } from '../../assignment/assignment.ts'
import { hasPassed } from '../../assignment/calibration-record.ts'
import { hasRunOut } from '../../assignment/invitation.ts'
import { reviewerPath } from '../../assignment/ledger-record.ts'
import {
  type LogVersion,
  parseIndex,
  refreshIndex,
  type WatchEntry,
} from '../../assignment/watch-index.ts'
import type { HubConfig } from '../../hub/hub-config.ts'
import type { ObservedLedger, ObservedReviewer, ObservedRound } from '../../hub/observed-hub-use.ts'
import type { Octokit } from '../client/client.ts'
import { observe } from '../client/observe.ts'
import { openLedger } from '../ledger/ledger.ts'
import { readLedgerTable, readLogState } from '../ledger/ledger-table.ts'
import { type Access, findAccess } from '../repository/access.ts'
import { findOwnRepository } from '../repository/own-repository.ts'

// One request or two for each; more than that are seen to by watch.
const MOST_LOOKS = 100

/**
 * Who was invited and is not in, who reviews, and when all was audited. `now` is GitHub's clock, `criteria` the
 * digest of what people judge by, for each exercise.
 */
export async function lookAtRound(
  octokit: Octokit,
  { hub, reviews }: HubConfig,
  now: string,
  criteria: ReadonlyMap<string, string> = new Map(),
): Promise<ObservedRound> {
  const reviewers: ObservedReviewer[] = []
  const { people } = reviews.assign
  for (const username of new Set([...(reviews.reviewers ?? []), ...people])) {
    const role = await observe(async () => {
      const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...hub, username })
      return data.role_name
    })
    const isListed = reviews.reviewers?.includes(username) ?? false
    const isJudged = reviews.calibration && people.includes(username) && criteria.size > 0
    const uncalibrated = isJudged
      ? { uncalibrated: await observe(() => lookAtCalibration(octokit, hub, username, criteria)) }
      : {}
    reviewers.push({ login: username, role, isListed, ...uncalibrated })
  }
  return { now, reviewers, ledger: await observe(() => lookAtLedger(octokit, hub, now)) }
}

/** The exercises on which somebody has not calibrated. */
async function lookAtCalibration(
  octokit: Octokit,
  hub: HubConfig['hub'],
  login: string,
  criteria: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const log = await openLedger(octokit, hub).readFile(reviewerPath(login))
  const missing = [...criteria].filter(
    ([exercise, digest]) => !hasPassed(log?.text ?? null, { exercise, criteria: digest }),
  )
  return missing.map(([exercise]) => exercise)
}

async function lookAtLedger(
  octokit: Octokit,
  hub: HubConfig['hub'],
  now: string,
): Promise<ObservedLedger> {
  const table = await readLedgerTable(octokit, hub)
  if (table === null) return { open: 0, waiting: [], auditedAt: null }
  const before = parseIndex(table.index)
  const versions = new Map<string, LogVersion>()
  for (const [id, log] of table.logs) {
    const isKnown = before.assignments[id]?.log === log
    versions.set(id, { log, state: isKnown ? null : await readLogState(octokit, hub, id, log) })
  }
  const entries = Object.values(refreshIndex(before, versions).assignments)
  const open = entries.filter(({ status }) => status === 'open')
  return {
    open: open.length,
    waiting: await waitingOf(octokit, open, now),
    auditedAt: table.auditedAt,
  }
}

async function accessNow(octokit: Octokit, { repository, candidate }: Assignment): Promise<Access> {
  const place = await findOwnRepository(octokit, repository)
  return place === null ? { kind: 'none' } : await findAccess(octokit, place, candidate)
}

async function waitingOf(
  octokit: Octokit,
  open: readonly WatchEntry[],
  now: string,
): Promise<ObservedLedger['waiting']> {
  const unknown = open.filter(({ invitation }) => !invitation.accepted)
  const waiting: ObservedLedger['waiting'][number][] = []
  for (const [index, { assignment, invitation }] of unknown.entries()) {
    const access = index < MOST_LOOKS ? await observe(() => accessNow(octokit, assignment)) : null
    const kind = access?.kind === 'seen' ? access.value.kind : null
    if (kind === 'collaborator') continue
    const isOld = hasRunOut(invitation.at, now)
    const expired = kind === 'expired' || (kind !== 'invited' && isOld)
    waiting.push({ assignment: assignment.id, since: invitation.at, expired })
  }
  return waiting
}
