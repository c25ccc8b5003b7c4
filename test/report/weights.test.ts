import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { gradedTable } from '../../src/commands/report/make-report.ts'
import type { CohortRow } from '../../src/report/cohort.ts'
import { exportCsv } from '../../src/report/export-csv.ts'
import { buildLoops, type LoopEntry } from '../../src/report/loop.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { useRounds } from './a-report.ts'
import { LATER, ROLE } from './round-roles.ts'

const round = useRounds()

const sumOf = (shares: object, weights: object) =>
  Object.entries(shares).reduce(
    (all, [id, percent]) => all + (percent ?? 0) * Number(Object(weights)[id] ?? 0),
    0,
  )

test('who was scored by other weights of the role is in an order of their own, and all say so', async () => {
  const { report, out } = await round({ candidates: 12, reweighedEvery: 4 })
  expect(report.loops.map(({ rows, otherwise }) => [rows.length, otherwise])).toEqual([
    [9, 3],
    [3, 9],
  ])
  const [most, few] = report.loops
  expect(most?.weights).not.toEqual(few?.weights)
  for (const { rows, weights } of report.loops) {
    for (const row of rows) expect(row.overall).toBeCloseTo(sumOf(row.competencies, weights), 1)
    expect(Math.max(...rows.map(({ rank }) => rank ?? 0))).toBeLessThanOrEqual(rows.length)
  }
  const page = await readFile(join(out, 'report.html'), 'utf8')
  expect(page).toContain('by other weights')
  expect(page).toContain('3 more candidates were scored by other weights')
  const sheets = await readFile(join(out, 'sheets.html'), 'utf8')
  expect(sheets).toContain('3 more candidates were scored by other weights')
})

test('whose exercises were scored by different weights has no overall, and is told why', async () => {
  const { report } = await round({ candidates: 12, reweighedEvery: 4, half: true })
  const [loop, ...more] = report.loops
  expect([loop?.rows.length, loop?.otherwise, more]).toEqual([12, 3, []])
  const without = loop?.rows.filter(({ rank }) => rank === null) ?? []
  expect(without).toHaveLength(3)
  for (const { overall, reason } of without) {
    expect([overall, reason]).toEqual([null, expect.stringContaining('by different weights')])
  }
})

test('where everybody is between two weights nobody is ranked', async () => {
  const { report } = await round({ candidates: 4, reweighedEvery: 1, half: true })
  expect(report.loops.flatMap(({ rows }) => rows.map(({ rank }) => rank))).toEqual(
    Array(4).fill(null),
  )
})

test('weights of those who wait count for nothing: theirs are taken when their points come', async () => {
  const { report } = await round({ candidates: 12, reweighedEvery: 4, pendingEvery: 4 })
  expect(report.loops.map(({ rows, otherwise }) => [rows.length, otherwise])).toEqual([[12, 0]])
})

test('the order of the candidates that are given decides nothing', async () => {
  const { entries } = await round({ candidates: 12, reweighedEvery: 2 })
  const turned = entries.map((entry, index) => {
    const candidate = String.fromCharCode(122 - (index % 12)) + entry.candidate
    return { ...entry, candidate: entry.login ?? candidate }
  })
  const orders = (all: readonly LoopEntry[]) =>
    buildLoops(all).map(({ weights, rows }) => [weights, rows.length])
  expect(orders(turned.toReversed())).toEqual(orders(turned))
})

test('beside the points of one exercise, overall scores say by which weights they are', async () => {
  const { report } = await round({ candidates: 4, reweighedEvery: 2 })
  const [cohort] = report.cohorts
  if (cohort === undefined) throw new Error('there is a cohort')
  const weighed = { ...cohort, rows: cohort.rows.map(withOverall) }
  const same = { ...cohort, rows: weighed.rows.filter((_, index) => index % 2 === 0) }
  const page = (one: typeof cohort) => String(renderReport({ ...report, cohorts: [one] }))
  expect(page(weighed)).toContain('Do not compare the overall scores')
  expect(page(same)).not.toContain('Do not compare the overall scores')
  const columns = (one: typeof cohort): Record<string, string>[] =>
    parse(exportCsv(one), { columns: true })
  expect(columns(weighed).map((line) => line['overall_weights'])).toEqual([
    expect.stringContaining('fundamentals 25 %'),
    expect.stringContaining('fundamentals 40 %'),
    expect.stringContaining('fundamentals 25 %'),
    expect.stringContaining('fundamentals 40 %'),
  ])
  const shown = (one: typeof cohort) => {
    const { head, rows } = gradedTable({ ...report, cohorts: [one] })
    return rows.map((row) => row[head.indexOf('overall')] ?? '')
  }
  expect(shown(weighed).every((text) => text === '70 %, weights differ')).toBe(true)
  expect(shown(same).every((text) => text === '70 %')).toBe(true)
})

/** As of a role that weighs what this exercise has, and was changed before every other one was scored. */
function withOverall(row: CohortRow, index: number): CohortRow {
  const { weights } = index % 2 === 0 ? ROLE : LATER
  return { ...row, overall: { percent: 70, band: 'meets', reason: null, weights } }
}
