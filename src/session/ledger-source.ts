import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { foldLog } from '../assignment/fold-log.ts'
import { type LedgerRecord, logPath, parseLog } from '../assignment/ledger-record.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { readLedgerTable, readLogState } from '../github/ledger/ledger-table.ts'
import { readFolderTexts } from '../github/ledger/read-folder-texts.ts'
import { type CallerError, callerError, WorldError } from '../input/bad-news.ts'
import { ifAbsent, refuseUnlessAbsent } from '../input/if-absent.ts'
import { RESIDUE_FOLDER } from '../report/residue.ts'
import { type HubSession, serverTime } from './hub-session.ts'

/** Where a report reads the ledger: by the API, or in a checkout of its branch. */
export interface LedgerSource {
  readonly states: () => AsyncIterable<AssignmentState>
  /** In UTC, as ISO 8601 to the second: GitHub's clock, or this machine's where nothing may be asked. */
  readonly now: () => Promise<string>
  readonly readText: (path: string) => Promise<string | null>
  /** The texts of what erasures left, in whatever order. */
  readonly residue: () => Promise<readonly string[]>
}

/** A checkout is read without a single request, which is the way for a large cohort. */
export function ledgerSource(session: HubSession, folder: string): LedgerSource {
  return folder === '' ? ofGitHub(session) : ofFolder(folder)
}

/** The same for somebody who goes over all logs several times: they are read now, and not again. */
export async function readOnce(source: LedgerSource): Promise<LedgerSource> {
  const states: AssignmentState[] = []
  for await (const state of source.states()) states.push(state)
  return {
    ...source,
    states: async function* () {
      yield* states
    },
  }
}

function ofGitHub(session: HubSession): LedgerSource {
  const { hub, config } = session
  return {
    now: () => serverTime(hub),
    states: async function* () {
      const table = await readLedgerTable(hub, config.hub)
      for (const [id, log] of table?.logs ?? []) {
        const state = await readLogState(hub, config.hub, id, log)
        if (state !== null) yield state
      }
    },
    readText: async (path) => (await session.ledger.readFile(path))?.text ?? null,
    residue: () => readFolderTexts(hub, config.hub, RESIDUE_FOLDER),
  }
}

function ofFolder(folder: string): LedgerSource {
  const readText = async (path: string) => textAt(join(folder, path))
  return {
    readText,
    residue: async () => {
      const place = join(folder, RESIDUE_FOLDER)
      const names = await ifAbsent(place, readdir(place), [])
      return names.flatMap((name) => textAt(join(folder, RESIDUE_FOLDER, name)) ?? [])
    },
    now: async () => `${new Date().toISOString().slice(0, 19)}Z`,
    states: async function* () {
      for (const name of await logNames(folder)) {
        const path = logPath(name)
        const state = foldLog(logIn(await readText(path), path))
        if (state !== null) yield state
      }
    },
  }
}

/** Of a file that was listed. Throws WorldError. */
function logIn(text: string | null, path: string): readonly LedgerRecord[] {
  if (text === null) throw new WorldError(`${path} is not there any more`, { code: 'ledger' })
  const log = parseLog(text)
  if (log.ok) return log.value
  throw new WorldError(`${path}: ${log.error}`, { code: 'ledger' })
}

/** Without a promise: of thousands of small files, each costs several times what reading it does. */
function textAt(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    refuseUnlessAbsent(file, error)
    return null
  }
}

async function logNames(folder: string): Promise<readonly string[]> {
  const place = join(folder, 'assignments')
  const names = await ifAbsent(place, readdir(place), null)
  if (names === null) throw noLedger(folder)
  const logs = names.filter((name) => name.endsWith('.jsonl')).sort()
  return logs.map((name) => name.slice(0, -'.jsonl'.length))
}

function noLedger(folder: string): CallerError {
  const message = 'has no folder assignments'
  const hint = 'Check out the branch ledger of the hub there, or leave --ledger out.'
  return callerError(folder, message, hint)
}
