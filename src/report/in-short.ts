import { FEWEST_CANDIDATES } from '../statistics/severity.ts'
import type { Cohort, CohortRow } from './cohort.ts'
import { decimal } from './figures.ts'

const MOST_NAMES = 5
// Points are sums of fractions.
const SAME = 1e-9
const LIST = new Intl.ListFormat('en-GB')

/** What a cohort comes to, for somebody who reads no further: who is tied, who is severe, what to calibrate. */
export function inShort(cohort: Cohort): readonly [string, string, string] {
  return [tied(cohort), severe(cohort), calibrate(cohort)]
}

function tied({ rows, tiedWithin }: Cohort): string {
  const complete = rows
    .filter(({ total }) => total.percent !== null)
    .toSorted((a, b) => points(b) - points(a))
  const [best, next] = complete
  if (best === undefined || next === undefined)
    return 'Fewer than two candidates are complete, so nobody can be compared yet.'
  if (tiedWithin === null) return 'Too few write-ups were read by two people to say who is tied.'
  const behind = (row: CohortRow) => points(best) - points(row)
  const equal = complete.filter((row) => behind(row) < SAME)
  const group = complete.filter((row) => behind(row) < tiedWithin)
  if (equal.length > 1 && group.length <= equal.length)
    return `${names(equal)} are tied for the most points: they have the same.`
  if (tiedWithin < SAME)
    return `${nameOf(best)} has the most points. Readers of the same write-up have never differed yet, so nobody can say what such a lead is worth.`
  const reach = decimal(tiedWithin, 1)
  if (group.length <= 1)
    return `${nameOf(best)} has the most points. The lead is larger than a choice of other reviewers would explain (${reach} points).`
  return `${names(group)} are tied for the most points: they are less than ${reach} points apart, and other reviewers could have put them in another order.`
}

function points({ total: { measured, reviewed } }: CohortRow): number {
  return measured.earned + reviewed.earned
}

function nameOf({ login, pseudonym }: CohortRow): string {
  return login === null ? pseudonym : `${login} (${pseudonym})`
}

function names(rows: readonly CohortRow[]): string {
  const more = rows.length - MOST_NAMES
  const shown = rows.slice(0, MOST_NAMES).map(nameOf)
  return LIST.format(more > 0 ? [...shown, `${more} more`] : shown)
}

function severe({ severities }: Cohort): string {
  if (severities.length === 0) return 'No two people have read the same work yet.'
  const flagged = severities.filter(({ flag }) => flag !== null)
  const unknown = severities.filter(({ interval }) => interval === null).map(({ rater }) => rater)
  if (unknown.length === severities.length)
    return `Too few candidates were read by two people to say who is severe or lenient: it needs ${FEWEST_CANDIDATES} for a reviewer.`
  const rest = unknown.length === 0 ? '' : ` Too little is known of ${LIST.format(unknown)}.`
  if (flagged.length === 0) return `No reviewer is clearly severe or lenient.${rest}`
  const said = flagged.map(({ rater, difference }) => {
    const side = difference < 0 ? 'less' : 'more'
    return `${rater} gives ${decimal(Math.abs(difference), 1)} of a level ${side} than others who read the same work`
  })
  return `${LIST.format(said)}.${rest}`
}

function calibrate({ agreement: { criteria } }: Cohort): string {
  const known = criteria.flatMap(({ criterion, title, alpha }) =>
    alpha.ok ? [{ name: `${criterion} (${title})`, band: alpha.value.band }] : [],
  )
  if (known.length === 0) return 'Too few reviews to say which criterion needs calibration.'
  const again = known.filter(({ band }) => band === 'recalibrate').map(({ name }) => name)
  if (again.length === 0) return 'No criterion needs calibration.'
  return `Reviewers read ${LIST.format(again)} too differently: calibrate on ${again.length === 1 ? 'it' : 'them'} again.`
}
