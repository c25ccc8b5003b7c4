import { matchPersons } from '../../assignment/person-names.ts'
import { CallerError, callerError } from '../../input/bad-news.ts'
import type { ConfigIssue, Result } from '../../input/config-issue.ts'
import { problem } from '../../input/config-issue.ts'
import { findTable } from '../../input/read-table-file.ts'
import { writeOut } from '../../input/write-out.ts'
import { type Outcome, parseOutcomes } from '../../report/outcomes.ts'
import { refinementRecord } from '../../report/refinement-record.ts'
import { buildReport } from '../../report/report.ts'
import { parseResidue } from '../../report/residue.ts'
import { type Asked, buildRetrospective, type Retrospective } from '../../report/retrospective.ts'
import { type GroupCount, parseGroups } from '../../report/selection.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { type LedgerSource, ledgerSource, readOnce } from '../../session/ledger-source.ts'
import { readPersons } from '../../session/read-persons.ts'
import { gatherEntries } from './gather-entries.ts'

export interface RetrospectiveRequest extends Asked {
  readonly outcomes: string
  /** Empty for none. */
  readonly groups: string
  readonly ledger: string
  readonly out: string
}

/** Scores beside performance, months later: one page, one JSON, and the record that the team fills in. */
export async function retrospective(
  session: HubSession,
  request: RetrospectiveRequest,
): Promise<Retrospective> {
  const { outcomes: listed, groups } = await readTables(request)
  const source = await readOnce(ledgerSource(session, request.ledger))
  const outcomes = await withPresentNames(session, source, listed, request.outcomes)
  const entries = await gatherEntries(session, source, { exercise: null, names: false })
  const residue = (await source.residue()).flatMap((text) => parseResidue(text) ?? [])
  const report = buildReport(entries, [], await source.now(), { residue })
  const made = buildRetrospective(report, outcomes, groups, request)
  if (made === null) throw nobody()
  const { renderRetrospective } = await import('../../report/render-retrospective.ts')
  await writeOut(request.out, [
    ['retrospective.html', renderRetrospective(made)],
    ['retrospective.json', `${JSON.stringify(made, null, 2)}\n`],
    ['retrospective.md', refinementRecord(made)],
  ])
  return made
}

/** Lines that were written before TAKEHOME_KEY was changed are of the same people. */
async function withPresentNames(
  session: HubSession,
  source: LedgerSource,
  listed: readonly Outcome[],
  file: string,
): Promise<readonly Outcome[]> {
  const list = new Map(listed.map((one) => [one.candidate, one] as const))
  const persons = await readPersons(session, source)
  const { known, strangers, twice } = matchPersons(list, persons, () => false)
  if (twice.length > 0) throw new CallerError(twice.map((names) => ratedTwice(file, names)))
  if (strangers.length > 0) {
    const said = `${strangers.length} lines of ${file} match nobody on the ledger`
    session.log(`${said}: erased, or misspelt, or named by an earlier TAKEHOME_KEY`)
  }
  const present = [...known].map(([candidate, one]) => ({ ...one, candidate }))
  return [...present, ...listed.filter(({ candidate }) => strangers.includes(candidate))]
}

function ratedTwice(file: string, [one, other]: readonly [string, string]): ConfigIssue {
  const hint = 'TAKEHOME_KEY was changed in between. Leave out one of the lines.'
  return problem(file, `${one} and ${other} are one person`, hint)
}

async function readTables(request: RetrospectiveRequest): Promise<{
  readonly outcomes: readonly Outcome[]
  readonly groups: readonly GroupCount[] | null
}> {
  const outcomes = await readAndParse(request.outcomes, 'outcomes', parseOutcomes)
  const groups =
    request.groups === '' ? null : await readAndParse(request.groups, 'groups', parseGroups)
  const issues = [outcomes, ...(groups === null ? [] : [groups])].flatMap((each) =>
    each.ok ? [] : each.error,
  )
  if (!outcomes.ok || issues.length > 0) throw new CallerError(issues)
  return { outcomes: outcomes.value, groups: groups?.ok ? groups.value : null }
}

async function readAndParse<T>(
  file: string,
  option: string,
  parse: (text: string, file: string) => Result<T, readonly ConfigIssue[]>,
): Promise<Result<T, readonly ConfigIssue[]>> {
  const text = await findTable(file)
  if (text.ok) return parse(text.value, file)
  const message = file === '' ? 'is missing' : text.error
  const hint = `Name a CSV with --${option}; docs/outcomes.md says what it holds.`
  return {
    ok: false,
    error: [problem(file || `--${option}`, message, hint)],
  }
}

function nobody(): CallerError {
  const message = 'no candidate has a scorecard with a role'
  const hint = 'A retrospective needs exercises that were given with a role (takehome.yml).'
  return callerError('ledger', message, hint)
}

export function retrospectiveText({ validity, excluded, refinements }: Retrospective): string {
  const left = Object.values(excluded).reduce((sum, count) => sum + count, 0)
  return [
    ...validity.map(({ blind, hires, ranking }) => {
      const kind = blind ? 'rated blind' : 'rated with the scorecard known'
      return `${hires} hires ${kind}: ${ranking.ok ? `${Math.round(ranking.value.value * 100)} % of pairs ordered as the score orders them (95 % interval ${Math.round(ranking.value.interval.low * 100)} to ${Math.round(ranking.value.interval.high * 100)})` : ranking.error}`
    }),
    `${left} outcomes left out, ${refinements.length} things to refine`,
  ].join('\n')
}
