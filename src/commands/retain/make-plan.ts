import { createHash } from 'node:crypto'
import { matchPersons } from '../../assignment/person-names.ts'
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
import { problem } from '../../input/config-issue.ts'
import { readTableFile } from '../../input/read-table-file.ts'
import { parseEndings } from '../../report/endings.ts'
import { assignmentDigest } from '../../session/erase-assignment.ts'
import { HUB_FILE, type HubSession } from '../../session/hub-session.ts'
import { ledgerSource, readOnce } from '../../session/ledger-source.ts'
import { readPersons } from '../../session/read-persons.ts'

/** What the settings, the ledger and the outcomes come to now. */
export interface MadePlan {
  /** SHA-256 of all that the plan does; it leaves out what the plan leaves alone. */
  readonly digest: string
  /** When it was made, by GitHub's clock. */
  readonly now: string
  readonly steps: readonly RetentionStep[]
  /** How many lines of outcomes.csv name nobody on the ledger, and whom they name. */
  readonly unmatched: number
  readonly strangers: readonly string[]
  /** How many days before the erasure its notices are given, and whether its erasures keep points. */
  readonly noticeDays: number
  readonly residue: boolean
}

export interface Kept {
  readonly all: readonly KeptAssignment[]
  readonly now: string
  /** Whom outcomes.csv names and nobody on the ledger is. */
  readonly strangers: readonly string[]
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
  const source = await readOnce(ledgerSource(session, ''))
  const persons = await readPersons(session, source)
  const { known, strangers, twice } = matchPersons(endings, persons, (a, b) => a === b)
  if (twice.length > 0) throw new CallerError(twice.map((names) => saidTwice(outcomes, names)))
  const all: KeptAssignment[] = []
  for await (const state of source.states()) {
    all.push(keptOf(state, known.get(persons.nameOf(state.assignment.candidate.userId)) ?? null))
  }
  return { all, now: await source.now(), strangers }
}

function saidTwice(file: string, [one, other]: readonly [string, string]) {
  const message = `${one} and ${other} are one person, with two outcomes`
  return problem(file, message, 'TAKEHOME_KEY was changed in between. Leave out one of the lines.')
}

export function makePlan({ all, now, strangers }: Kept, retention: Retention): MadePlan {
  const steps = planRetention(all, retention, now)
  const unmatched = strangers.length
  const { noticeDays, residue } = retention
  return {
    digest: digestOf(planLines(steps, retention)),
    now,
    steps,
    unmatched,
    strangers,
    noticeDays,
    residue,
  }
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
