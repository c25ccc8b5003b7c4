import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { gatherEntries } from '../../src/commands/report/gather-entries.ts'
import { report } from '../../src/commands/report/make-report.ts'
import { installFolder } from '../../src/install.ts'
import type { Entry } from '../../src/report/entry.ts'
import type { Report } from '../../src/report/report.ts'
import type { HubSession } from '../../src/session/hub-session.ts'
import { ledgerSource } from '../../src/session/ledger-source.ts'
import { aHubConfig } from '../hub/a-hub-config.ts'
import { KEY, type RoundWishes, writeRound } from './a-round.ts'

export const LOOP = ['class-imbalance', 'end-to-end-project'] as const

export interface MadeReport {
  readonly report: Report
  readonly entries: readonly Entry[]
  readonly session: HubSession
  /** The ledger's checkout. */
  readonly ledger: string
  /** Where report.html and the exports are. */
  readonly out: string
  readonly abilities: ReadonlyMap<number, number>
}

/** Folders for rounds of one test file. */
export function useRounds(): (
  wishes: Partial<RoundWishes>,
  names?: boolean,
) => Promise<MadeReport> {
  const folders: string[] = []
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true })
  })
  return async (wishes, names = false) => {
    const folder = await mkdtemp(join(tmpdir(), 'takehome-round-'))
    folders.push(folder)
    const [ledger, out] = [join(folder, 'ledger'), join(folder, 'report')]
    const round = { candidates: 12, exercises: LOOP, seed: 'round', ...wishes }
    const abilities = await writeRound(ledger, round)
    const session = offlineSession(round.exercises)
    const source = ledgerSource(session, ledger)
    return {
      report: await report(session, { exercise: null, ledger, out, names }),
      entries: await gatherEntries(session, source, { exercise: null, names }),
      session,
      ledger,
      out,
      abilities,
    }
  }
}

/** A session that would fail at the first request. */
function offlineSession(exercises: readonly string[]): HubSession {
  const config = aHubConfig({
    // What is due follows from today's date.
    notice: { ...aHubConfig().notice, retention: null },
    exercises: new Map(exercises.map((id) => [id, { role: 'ml-engineer' }])),
  })
  const nobody = null as unknown
  return {
    config,
    folder: '.',
    home: installFolder(import.meta.url),
    serverUrl: 'https://github.com',
    key: KEY,
    hub: nobody as HubSession['hub'],
    candidates: nobody as HubSession['candidates'],
    ledger: nobody as HubSession['ledger'],
    log: () => {},
  }
}

export async function writeTable(
  folder: string,
  name: string,
  lines: readonly string[],
): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, `${lines.join('\n')}\n`)
  return file
}
