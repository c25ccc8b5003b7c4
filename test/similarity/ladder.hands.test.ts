import { beforeAll, describe, expect, test } from 'vitest'
import { MEASURED, SHOWN_FROM } from '../../src/similarity/measured.ts'
import { isTryingAll } from '../sampled.ts'
import {
  areaUnderCurve,
  copiesOf,
  type ExerciseId,
  independentOf,
  type Measured,
  MODULES,
  measure,
  restructuredOf,
  upperLimitOfNone,
} from './measure.ts'

const ALL = Object.keys(MODULES) as ExerciseId[]
let pairs: readonly Measured[]
const lowest = (some: readonly Measured[]) => Math.min(...some.map(({ share }) => share))
const highest = (some: readonly Measured[]) => Math.max(...some.map(({ share }) => share))

// The two with the most authors; all of them where no samples are taken.
beforeAll(() => {
  pairs = measure(isTryingAll() ? ALL : ALL.slice(0, 2))
}, 300_000)

describe('the ladder of disguises', () => {
  test('is told from independent solutions', () => {
    const [copies, others] = [copiesOf(pairs), independentOf(pairs, false)]
    console.log(summary())
    expect(areaUnderCurve(copies, others)).toBeGreaterThanOrEqual(0.99)
    expect(highest(others)).toBeLessThan(lowest(copies))
  })

  test('stands where the page says it does', () => {
    expect(lowest(copiesOf(pairs))).toBeGreaterThanOrEqual(MEASURED.disguised)
    expect(highest(independentOf(pairs, false))).toBeLessThanOrEqual(MEASURED.independent)
  })

  test('is shown whole, and no independent pair is', () => {
    expect(lowest(copiesOf(pairs))).toBeGreaterThanOrEqual(SHOWN_FROM)
    expect(independentOf(pairs, false).filter(({ share }) => share >= SHOWN_FROM)).toEqual([])
  })
})

function summary(): string {
  const [copies, written, again] = [
    copiesOf(pairs),
    independentOf(pairs, true),
    independentOf(pairs, false),
  ]
  const alarms = again.filter(({ share }) => share >= SHOWN_FROM).length
  const limit = upperLimitOfNone(written.length) * 1000
  const rungs = Map.groupBy([...copies, ...restructuredOf(pairs)], ({ rungs }) => rungs.join(''))
  return [
    `area under the curve ${areaUnderCurve(copies, again)} (${copies.length} copies, ${written.length} independent pairs, ${again.length} with disguises)`,
    `independent: highest ${highest(written).toFixed(3)} as written, ${highest(again).toFixed(3)} disguised`,
    `false alarms at ${SHOWN_FROM}: ${((1000 * alarms) / again.length).toFixed(1)} per 1,000; upper limit of independent pairs ${limit.toFixed(0)} per 1,000`,
    ...[...rungs].map(
      ([rung, some]) =>
        `${rung}: ${lowest(some).toFixed(3)} to ${highest(some).toFixed(3)}, ${some.filter(({ share }) => share >= SHOWN_FROM).length} of ${some.length} shown`,
    ),
  ].join('\n')
}
