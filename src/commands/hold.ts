import { foldLog } from '../assignment/fold-log.ts'
import type { LedgerRecord } from '../assignment/ledger-record.ts'
import { ERASING_FOLDER } from '../github/ledger/erase-from-ledger.ts'
import { readFolderTexts } from '../github/ledger/read-folder-texts.ts'
import { callerError, WorldError } from '../input/bad-news.ts'
import { type HubSession, readState, serverTime } from '../session/hub-session.ts'
import { whoActs } from '../session/who-acts.ts'
import { checkReason } from './verb/check-reason.ts'
import type { RunVerb } from './verb/verb.ts'
import { withSession } from './verb/with-session.ts'

export interface HoldRequest {
  readonly assignment: string
  readonly why: string
  readonly release: boolean
}

export const runHold: RunVerb = withSession(async (session, { text, isOn, rest }) => {
  const assignment = rest[0] ?? text('assignment')
  const request = { assignment, why: text('why'), release: isOn('release') }
  await hold(session, request)
  const said = request.release
    ? `${assignment} is on hold no more`
    : `${assignment} is on hold: nothing erases it until it is released`
  return { json: request, text: request.release ? [said] : [said, PLANS_GO] }
})

// A plan is named by the digest of its text, so that it cannot be kept without some of its people.
const PLANS_GO =
  'the plan of a regrade goes when anybody in it is erased: copy regrades/ of the branch ledger if the plan has to be kept too'

/** Keeps an assignment from being erased, by whatever verb, until it is released. Throws CallerError. */
export async function hold(session: HubSession, request: HoldRequest): Promise<void> {
  const { assignment, release } = request
  const reason = checkReason(request.why)
  if (!release && reason.trim() === '') {
    throw callerError('--why', 'is missing', 'Say why it has to be kept. It stays on the ledger.')
  }
  await readState(session, assignment)
  const at = await serverTime(session.candidates)
  const stamp = { at, by: await whoActs(session.hub) }
  const record: LedgerRecord = release
    ? { kind: 'released', ...stamp, reason }
    : { kind: 'held', ...stamp, reason }
  await keep(session, assignment, record)
}

const ATTEMPTS = 5

/**
 * An erasure of somebody else writes the ledger anew, and could leave this record out. It says so on the ledger
 * before it reads what it will write. So where no such mark is seen after the record was written, and the record
 * is there after that, it stays.
 */
async function keep(session: HubSession, id: string, record: LedgerRecord): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await session.ledger.append(id, (log) => decide(id, log, record))
    const erasures = await readFolderTexts(session.hub, session.config.hub, ERASING_FOLDER)
    if (erasures.length > 0) throw underWay(id)
    if (decide(id, await session.ledger.readLog(id), record) === null) return
  }
  throw underWay(id)
}

function underWay(id: string): WorldError {
  const detail = `an erasure is under way and may lose the record about ${id}. Run this again when it has ended; if it died, finish it first, by the same command as before`
  return new WorldError(detail, { code: 'ledger' })
}

function decide(
  id: string,
  log: readonly LedgerRecord[],
  record: LedgerRecord,
): LedgerRecord | null {
  const { hold: present = null, closings = [] } = foldLog(log)?.keeping ?? {}
  if (record.kind === 'released') return present === null ? null : record
  if (closings.includes('erase')) {
    const hint =
      'What the erasure has left is named by its receipt: run close --how erase once more.'
    throw callerError(id, 'is being erased, and cannot be held any more', hint)
  }
  return record.kind === 'held' && present?.reason === record.reason ? null : record
}
