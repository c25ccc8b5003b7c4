import { foldLog } from '../assignment/fold-log.ts'
import type { LedgerRecord } from '../assignment/ledger-record.ts'
import { type CallerError, callerError } from '../input/bad-news.ts'
import { type ConfigIssue, problem } from '../input/config-issue.ts'
import { onHub } from '../input/in-shell.ts'
import { type HubSession, readState, serverTime } from '../session/hub-session.ts'
import { whoActs } from '../session/who-acts.ts'
import { checkReason } from './verb/check-reason.ts'
import { issuesThrownBy, NEEDED_ASSIGNMENT } from './verb/missing-words.ts'
import type { RunVerb, Words } from './verb/verb.ts'
import { withSession } from './verb/with-session.ts'

export interface HoldRequest {
  readonly assignment: string
  readonly why: string
  readonly release: boolean
}

export const runHold: RunVerb = withSession(async (session, words) => {
  const request = requestOf(words)
  const { assignment } = request
  await hold(session, request)
  const said = request.release
    ? `${assignment} is not on hold any more`
    : `${assignment} is on hold: nothing erases it until it is released`
  return { json: request, text: request.release ? [said] : [said, PLANS_GO] }
}, checkRequest)

function requestOf({ text, isOn, rest }: Words): HoldRequest {
  return {
    assignment: rest[0] ?? text('assignment'),
    why: text('why'),
    release: isOn('release'),
  }
}

function checkRequest(words: Words): readonly ConfigIssue[] {
  const request = requestOf(words)
  const unnamed =
    request.assignment === '' ? [problem('assignment', 'is missing', NEEDED_ASSIGNMENT)] : []
  return [...unnamed, ...issuesThrownBy(() => reasonOf(request))]
}

/** Throws CallerError. */
function reasonOf({ why, release }: HoldRequest): string {
  const reason = checkReason(why)
  if (release || reason.trim() !== '') return reason
  throw callerError('--why', 'is missing', 'Say why it has to be kept. It stays on the ledger.')
}

// A plan is named by the digest of its text, so that it cannot be kept without some of its people.
const PLANS_GO =
  'the plan of a regrade is erased with the first person in it: copy regrades/ of the branch ledger if the plan has to be kept too'

/** Keeps an assignment from being erased, by whatever verb, until it is released. Throws CallerError. */
export async function hold(session: HubSession, request: HoldRequest): Promise<void> {
  const { assignment, release } = request
  const reason = reasonOf(request)
  await readState(session, assignment)
  const at = await serverTime(session.candidates)
  const stamp = { at, by: await whoActs(session.hub) }
  const record: LedgerRecord = release
    ? { kind: 'released', ...stamp, reason }
    : { kind: 'held', ...stamp, reason }
  const log = await session.ledger.append(assignment, (now) =>
    decide(session, assignment, now, record),
  )
  // An erasure that ends in between takes the whole log, and what comes after that is left out.
  const state = foldLog(log)
  if (state === null) throw erased(session, assignment)
  if ((state.keeping.hold === null) !== release) {
    throw new Error(`the record ${record.kind} of ${assignment} is not in its log`)
  }
}

function erased({ folder }: HubSession, id: string): CallerError {
  const again = `npx takehome close --assignment ${id} --how erase${onHub(folder)}`
  const hint = `What the erasure has left is named by its receipt: run ${again} to see it.`
  return callerError(id, 'was erased at the same moment, and cannot be held any more', hint)
}

function decide(
  { folder }: HubSession,
  id: string,
  log: readonly LedgerRecord[],
  record: LedgerRecord,
): LedgerRecord | null {
  const { hold: present = null, closings = [] } = foldLog(log)?.keeping ?? {}
  if (record.kind === 'released') return present === null ? null : record
  if (closings.includes('erase')) {
    const again = `npx takehome close --assignment ${id} --how erase${onHub(folder)}`
    const hint = `What the erasure has left is named by its receipt: run ${again} once more.`
    throw callerError(id, 'is being erased, and cannot be held any more', hint)
  }
  return record.kind === 'held' && present?.reason === record.reason ? null : record
}
