import { createHash } from 'node:crypto'
import {
  type KeptAssignment,
  planLines,
  planRetention,
  type Retention,
  type RetentionStep,
} from '../../assignment/plan-retention.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import { type Ending, hasPeriods } from '../../hub/retain-rules.ts'
import { CallerError, callerError } from '../../input/bad-news.ts'
import { parseEndings } from '../../report/endings.ts'
import { assignmentDigest } from '../../session/erase-assignment.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { HUB_FILE, type HubSession } from '../../session/hub-session.ts'
import { ledgerSource } from '../../session/ledger-source.ts'
import { readTableFile } from '../verb/read-table-file.ts'

/** What the settings, the ledger and the outcomes come to now. */
export interface MadePlan {
  /** SHA-256 of all that the plan does; it leaves out what the plan leaves alone. */
  readonly digest: string
  /** When it was made, by GitHub's clock. */
  readonly now: string
  readonly steps: readonly RetentionStep[]
  /** Lines of outcomes.csv that name nobody on the ledger. */
  readonly unmatched: number
}

export interface Kept {
  readonly all: readonly KeptAssignment[]
  readonly now: string
  readonly unmatched: number
}

/** Throws CallerError where takehome.yml says nothing about how long candidates are kept. */
export function retentionOf({ config }: HubSession): Retention {
  const { retain, notice } = config
  if (hasPeriods(retain) || notice.retention !== null) {
    return { ...retain, fallback: notice.retention }
  }
  const hint = 'Give retain or retention there.'
  throw callerError(HUB_FILE, 'does not say how long candidates are kept', hint)
}

/** Reads everybody on the ledger. `outcomes` is the path of outcomes.csv; empty for none. */
export async function gatherKept(session: HubSession, outcomes: string): Promise<Kept> {
  const endings = await readEndings(outcomes)
  const source = ledgerSource(session, '')
  const key = useHubKey(session.key)
  const all: KeptAssignment[] = []
  const known = new Set<string>()
  for await (const state of source.states()) {
    const candidate = key.candidate(state.assignment.candidate.userId)
    known.add(candidate)
    all.push(keptOf(state, endings.get(candidate) ?? null))
  }
  const unmatched = [...endings.keys()].filter((id) => !known.has(id)).length
  return { all, now: await source.now(), unmatched }
}

export function makePlan({ all, now, unmatched }: Kept, retention: Retention): MadePlan {
  const steps = planRetention(all, retention, now)
  return { digest: digestOf(planLines(steps)), now, steps, unmatched }
}

/** In whatever order the lines come, and each once. */
export function digestOf(lines: readonly string[]): string {
  const text = [...new Set(lines)].sort().join('\n')
  return createHash('sha256').update(text).digest('hex')
}

export function keptOf(state: AssignmentState, ending: Ending | null): KeptAssignment {
  const { assignment, deadline, keeping } = state
  const { id, exercise } = assignment
  return { id, digest: assignmentDigest(id), exercise, deadline, ending, keeping }
}

async function readEndings(file: string): Promise<ReadonlyMap<string, Ending>> {
  if (file === '') return new Map()
  const text = await readTableFile(file, 'Name a CSV with --outcomes.')
  const endings = parseEndings(text, file)
  if (!endings.ok) throw new CallerError(endings.error)
  return endings.value
}
