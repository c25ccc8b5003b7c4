import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { readCsv } from '../input/read-csv.ts'
import type { Interval } from '../statistics/bootstrap.ts'
import {
  fisherExact,
  flips,
  type Group,
  impactRatio,
  isBelowFourFifths,
  newcombe,
} from '../statistics/selection-rates.ts'

/** Counts that the organisation supplies; nothing here is ever guessed from a name or a text. */
export interface GroupCount extends Group {
  readonly stage: string
  readonly attribute: string
  readonly group: string
}

/** No count of a group that is too small: of one person it would tell what became of them. */
interface TooFew extends Omit<GroupCount, keyof Group> {
  readonly kind: 'too-few'
}

interface Highest extends GroupCount {
  readonly kind: 'highest'
  readonly rate: number
}

interface Compared extends GroupCount {
  readonly kind: 'compared'
  readonly rate: number
  readonly ratio: number
  readonly fisherP: number
  readonly difference: number
  readonly interval: Interval
  readonly flips: boolean
  /** Below four fifths, in the words that are shown. */
  readonly verdict: string
}

export type GroupResult = TooFew | Highest | Compared

const COLUMNS = ['stage', 'attribute', 'group', 'assessed', 'passed']
const [FEWEST, SMALLEST_SHARE] = [5, 0.02]
const SUPPORTED = 0.05

export function parseGroups(
  text: string,
  file: string,
): Result<readonly GroupCount[], readonly ConfigIssue[]> {
  const { rows, issues } = readCsv(text, file, {
    known: COLUMNS,
    required: () => COLUMNS,
    takesOthers: true,
    hint: `The first line names the columns: ${COLUMNS.join(',')}.`,
  })
  const counts = rows.map(({ cells, line }) => {
    return {
      line,
      stage: cells['stage'] ?? '',
      attribute: cells['attribute'] ?? '',
      group: cells['group'] ?? '',
      assessed: wholeNumber(cells['assessed']),
      passed: wholeNumber(cells['passed']),
    }
  })
  const wrong = counts.flatMap(({ assessed, passed, line }) => {
    if (assessed >= 0 && passed >= 0 && passed <= assessed) return []
    const message = 'assessed and passed must be whole numbers, and passed at most assessed'
    return [{ file, line, path: '', message, hint: 'Give counts, not names.' }]
  })
  const all = [...issues, ...wrong]
  if (all.length > 0) return { ok: false, error: all }
  return { ok: true, value: counts.map(({ line: _, ...count }) => count) }
}

/** -1 for what is none. */
function wholeNumber(text = ''): number {
  return /^\d+$/.test(text) ? Number(text) : -1
}

/** Each group beside the one with the highest rate, within each stage and attribute. */
export function compareGroups(counts: readonly GroupCount[]): readonly GroupResult[] {
  const tables = Map.groupBy(counts, ({ stage, attribute }) => JSON.stringify([stage, attribute]))
  return [...tables.values()].flatMap((groups) => {
    const pool = groups.reduce((sum, { assessed }) => sum + assessed, 0)
    const isEnough = ({ assessed }: GroupCount) =>
      assessed >= FEWEST && assessed >= SMALLEST_SHARE * pool
    const shown = groups.filter(isEnough)
    const highest = shown.toSorted((a, b) => rateOf(b) - rateOf(a) || b.assessed - a.assessed)[0]
    return groups.map((group): GroupResult => {
      if (highest === undefined || !isEnough(group)) return tooFew(group)
      if (group === highest) return { ...group, kind: 'highest', rate: rateOf(group) }
      const others = shown.filter((other) => other !== group)
      return compared(group, highest, flips(group, ...others))
    })
  })
}

function tooFew({ stage, attribute, group }: GroupCount): TooFew {
  return { stage, attribute, group, kind: 'too-few' }
}

function rateOf({ assessed, passed }: Group): number {
  return passed / assessed
}

function compared(group: GroupCount, highest: GroupCount, isFlipped: boolean): Compared {
  const fisherP = fisherExact(group, highest)
  return {
    ...group,
    kind: 'compared',
    rate: rateOf(group),
    // Where nobody passed, all rates are the same.
    ratio: highest.passed === 0 ? 1 : impactRatio(group, highest),
    fisherP,
    difference: rateOf(group) - rateOf(highest),
    interval: newcombe(group, highest),
    flips: isFlipped,
    verdict: verdictOf(isBelowFourFifths(group, highest), fisherP, isFlipped),
  }
}

function verdictOf(below: boolean, fisherP: number, isFlipped: boolean): string {
  const supported =
    fisherP < SUPPORTED ? 'also statistically supported' : 'not statistically supported'
  const words = below ? `below four-fifths, ${supported}` : 'not below four-fifths'
  return isFlipped ? `${words}, changes with one person` : words
}
