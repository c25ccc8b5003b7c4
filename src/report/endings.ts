import { ENDINGS, type Ending } from '../hub/retain-rules.ts'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { type CsvRow, readCsv } from '../input/read-csv.ts'

/**
 * How applications ended, by `candidate_id`, of outcomes.csv: the column `outcome`, or where it is missing or
 * empty `hired`. A line that says neither says nothing. Everything wrong is listed at once.
 */
export function parseEndings(
  text: string,
  file: string,
): Result<ReadonlyMap<string, Ending>, readonly ConfigIssue[]> {
  const table = readCsv(text, file, {
    known: ['candidate_id', 'outcome', 'hired'],
    required: () => ['candidate_id'],
    takesOthers: true,
    hint: 'The first line names the columns: candidate_id, and outcome or hired.',
  })
  const endings = new Map<string, Ending>()
  const issues = [...table.issues]
  for (const { cells, line } of table.rows) {
    const id = cells['candidate_id'] ?? ''
    const one = endingOf(cells)
    const message = one.ok ? contradiction(endings, id, one.value) : one.error
    const hint = 'docs/outcomes.md says what each column holds.'
    if (message !== null) issues.push({ file, line, path: '', message, hint })
    if (one.ok && one.value !== null && id !== '') endings.set(id, one.value)
  }
  return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: endings }
}

function contradiction(
  endings: ReadonlyMap<string, Ending>,
  id: string,
  ending: Ending | null,
): string | null {
  const before = endings.get(id)
  if (before === undefined || ending === null || before === ending) return null
  return `${id} is ${ending} here and ${before} above`
}

function endingOf({ outcome = '', hired = '' }: CsvRow['cells']): Result<Ending | null, string> {
  const known = ENDINGS.find((one) => one === outcome)
  if (outcome !== '' && known === undefined) {
    const error = `outcome must be ${ENDINGS.join(', ')} or empty, not "${outcome}"`
    return { ok: false, error }
  }
  if (!/^[01]?$/.test(hired)) return { ok: false, error: `hired must be 0 or 1, not "${hired}"` }
  if (hired === '') return { ok: true, value: known ?? null }
  if (known !== undefined && (known === 'hired') !== (hired === '1')) {
    return { ok: false, error: `outcome is ${known}, and hired is ${hired}` }
  }
  return { ok: true, value: known ?? (hired === '1' ? 'hired' : 'rejected') }
}
