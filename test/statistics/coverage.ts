/**
 * How often 95 % intervals cover the true value, and how often a severe rater is found, over simulated
 * cohorts: node test/statistics/coverage.ts [--cohorts 2000] [--json]
 * test/statistics/reader-spread.test.ts and severity.test.ts count the same for fewer cohorts.
 */
import { parseArgs } from 'node:util'
import { agreement } from '../../src/statistics/agreement.ts'
import { bootstrap, type Interval } from '../../src/statistics/bootstrap.ts'
import { concordance } from '../../src/statistics/concordance.ts'
import { intraclass } from '../../src/statistics/intraclass.ts'
import { krippendorffAlpha } from '../../src/statistics/krippendorff.ts'
import type { Rating } from '../../src/statistics/rater-pairs.ts'
import { seededRandom } from '../../src/statistics/seeded-random.ts'
import { severities } from '../../src/statistics/severity.ts'
import { spearman } from '../../src/statistics/validity.ts'
import { drawReviews, gauss, toLevel } from './draw-reviews.ts'

// Enough for a percentile: more resamples move a bound by less than a cohort does.
const RESAMPLES = 400
const SIZES = [10, 14, 30]
const random = seededRandom('coverage')

interface Case {
  readonly what: string
  readonly draw: () => readonly number[]
  readonly statistic: (rows: readonly (readonly number[])[]) => number | null
  readonly interval: (rows: readonly (readonly number[])[]) => Interval | null
}

const { values } = parseArgs({
  options: { cohorts: { type: 'string', default: '2000' }, json: { type: 'boolean' } },
})
const cohorts = Number(values.cohorts)
const rows = [...cases().flatMap((one) => covered(one)), ...[0, 0.5, 0.7, 1].map(power)]
if (values.json === true) process.stdout.write(`${JSON.stringify(rows)}\n`)
else for (const row of rows) process.stdout.write(`${Object.values(row).join('  ')}\n`)

function cases(): readonly Case[] {
  const pairs = [0, 0.3, 0.6].flatMap((rho) => {
    const draw = () => scoreAndOutcome(rho)
    const rhoOf = bootstrapped(columns(spearman))
    const concordanceOf = bootstrapped(
      columns((x, y) => {
        const { ordered, pairs } = concordance(x, y)
        return pairs === 0 ? null : ordered / pairs
      }),
    )
    return [
      { what: `Spearman, rho ${rho}`, draw, ...rhoOf },
      { what: `concordance, rho ${rho}`, draw, ...concordanceOf },
    ]
  })
  const levels = [0.5, 0.9].flatMap((noise) => [
    { what: `alpha, noise ${noise}`, draw: () => twoLevels(noise), ...asReported() },
    {
      what: `ICC(2,1), noise ${noise}`,
      draw: () => continuous(noise),
      statistic: (units: readonly (readonly number[])[]) => intraclass(units)?.single ?? null,
      interval: (units: readonly (readonly number[])[]) =>
        intraclass(units)?.singleInterval ?? null,
    },
  ])
  const criteria = {
    what: 'alpha of five criteria, halo 0.5',
    draw: () => fiveCriteria(0.5),
    ...asReported(),
  }
  return [...pairs, ...levels, criteria]
}

/** As a report has it. A row has the levels of two readers on each criterion of a candidate, one after the other. */
function asReported(): Pick<Case, 'statistic' | 'interval'> {
  return {
    statistic: (candidates) => krippendorffAlpha(candidates.flatMap(inPairs), 'ordinal'),
    interval: (candidates) => {
      const { alpha } = agreement(candidates.flatMap(ratingsOf), 'coverage')
      return alpha.ok ? alpha.value.interval : null
    },
  }
}

function ratingsOf(levels: readonly number[], candidate: number): readonly Rating[] {
  return levels.map((level, index) => {
    const unit = `${candidate} ${Math.floor(index / 2)}`
    return { rater: index % 2 === 0 ? 'a' : 'b', unit, candidate: String(candidate), level }
  })
}

function columns(statistic: (x: readonly number[], y: readonly number[]) => number | null) {
  return (units: readonly (readonly number[])[]) =>
    statistic(
      units.map(([x = 0]) => x),
      units.map(([, y = 0]) => y),
    )
}

function bootstrapped(statistic: Case['statistic']): Pick<Case, 'statistic' | 'interval'> {
  return {
    statistic,
    interval: (units) =>
      bootstrap(units.length, (drawn) => statistic(drawn.map((index) => units[index] ?? [])), {
        random,
        resamples: RESAMPLES,
      }),
  }
}

/** The true value is that of very large cohorts. */
function covered({ what, draw, statistic, interval }: Case) {
  const cohort = (n: number) => Array.from({ length: n }, draw)
  const large = Array.from({ length: 8 }, () => statistic(cohort(2000)) ?? Number.NaN)
  const truth = large.reduce((total, value) => total + value, 0) / large.length
  return SIZES.map((n) => {
    let [hits, all] = [0, 0]
    for (let round = 0; round < cohorts; round += 1) {
      const found = interval(cohort(n))
      if (found === null) continue
      all += 1
      if (found.low <= truth && truth <= found.high) hits += 1
    }
    return { what, n, truth: truth.toFixed(3), share: (hits / all).toFixed(3), cohorts: all }
  })
}

/** Three raters, two a candidate; one is harder by so many levels on the scale before rounding. */
function power(harder: number) {
  const wishes = { candidates: 40, criteria: 5, raters: ['hard', 'a', 'b'], harder, halo: 0.5 }
  let [found, wrong, any] = [0, 0, 0]
  for (let round = 0; round < cohorts; round += 1) {
    const flags = severities(drawReviews(wishes, random)).filter(({ flag }) => flag !== null)
    const severe = flags.filter(({ flag }) => flag === 'severe')
    if (severe.some(({ rater }) => rater === 'hard')) found += 1
    if (severe.some(({ rater }) => rater !== 'hard')) wrong += 1
    if (flags.length > 0) any += 1
  }
  const share = (count: number) => (count / cohorts).toFixed(3)
  const shares = { found: share(found), wrong: share(wrong), any: share(any) }
  return { what: `severe by ${harder}`, n: wishes.candidates, ...shares }
}

function scoreAndOutcome(rho: number): readonly number[] {
  const x = gauss(random)
  const y = rho * x + Math.sqrt(1 - rho * rho) * gauss(random)
  return [x, Math.max(1, Math.min(5, Math.round(3 + y)))]
}

function twoLevels(noise: number): readonly number[] {
  const quality = gauss(random)
  return [0, 0].map(() => toLevel(quality + noise * gauss(random)))
}

function continuous(noise: number): readonly number[] {
  const quality = gauss(random)
  return [0, 0].map(() => quality + noise * gauss(random))
}

/** The levels of two readers on each criterion, one after the other. */
function fiveCriteria(halo: number): readonly number[] {
  const raters = ['a', 'b']
  const wishes = { candidates: 1, criteria: 5, raters, harder: 0, halo }
  const levels = drawReviews(wishes, random)
  const [one, other] = raters.map((name) => levels.filter(({ rater }) => rater === name))
  return (one ?? []).flatMap(({ level }, index) => [level, other?.[index]?.level ?? Number.NaN])
}

function inPairs(levels: readonly number[]): readonly (readonly number[])[] {
  return levels.flatMap((level, index) =>
    index % 2 === 0 ? [[level, levels[index + 1] ?? Number.NaN]] : [],
  )
}
