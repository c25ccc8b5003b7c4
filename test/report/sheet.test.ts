import { expect, test } from 'vitest'
import { buildLoops } from '../../src/report/loop.ts'
import { renderSheets } from '../../src/report/render-sheets.ts'
import { buildSheets, spread } from '../../src/report/sheet.ts'
import { useRounds } from './a-report.ts'

const round = useRounds()

test('each candidate has one sheet, the best of a loop first', async () => {
  const { entries } = await round({ candidates: 9, pendingEvery: 4 })
  const loops = buildLoops(entries)
  const sheets = buildSheets(entries, loops)
  expect(sheets.map(({ candidate }) => candidate)).toEqual(
    loops.flatMap(({ rows }) => rows.map(({ candidate }) => candidate)),
  )
  expect(new Set(sheets.map(({ candidate }) => candidate)).size).toBe(9)
})

test('a sheet has what lost points and what readers differ on, most first', async () => {
  const { entries } = await round({ candidates: 9, harder: 1 })
  for (const { weakest, reviewed } of buildSheets(entries, buildLoops(entries))) {
    const shares = weakest.map(({ earned, points }) => earned / points)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.every((share) => share < 1)).toBe(true)
    const spreads = reviewed.map(spread)
    expect(spreads).toEqual(spreads.toSorted((a, b) => b - a))
  }
})

test('levels that are sealed, and logins that nobody asked for, are on no sheet', async () => {
  const { entries } = await round({ candidates: 4 })
  const sealed = entries.map((entry) => ({ ...entry, reviews: [] }))
  const text = renderSheets(buildSheets(sealed, buildLoops(sealed)))
  expect(text).toContain('No levels of reviewers are open yet.')
  expect(text).not.toMatch(/\bc\d\b/)
})
