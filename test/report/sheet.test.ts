import { expect, test } from 'vitest'
import { type Entry, type Graded, isGraded } from '../../src/report/entry.ts'
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
  const sheets = buildSheets(entries, buildLoops(entries))
  expect(sheets.filter(({ weakest }) => weakest.length > 1).length).toBeGreaterThan(0)
  expect(sheets.filter(({ reviewed }) => reviewed.length > 1).length).toBeGreaterThan(0)
  for (const { weakest, reviewed } of sheets) {
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

type Change = (
  criterion: Graded['scorecard']['criteria'][number],
) => Partial<Graded['scorecard']['criteria'][number]>

/** A page of the same candidates with changed criteria. */
function sheetsWith(entries: readonly Entry[], change: Change): string {
  const changed = entries.filter(isGraded).map((entry) => {
    const criteria = entry.scorecard.criteria.map((one) => ({ ...one, ...change(one) }))
    return { ...entry, scorecard: { ...entry.scorecard, criteria } }
  })
  return renderSheets(buildSheets(changed, buildLoops(changed)))
}

const FULL = 'All measured criteria have full points.'

test('criteria that were not assessed are named, and have no full points', async () => {
  const { entries } = await round({ candidates: 2 })
  const whole = sheetsWith(entries, ({ points }) => ({ earned: points }))
  expect(whole).toContain(FULL)
  expect(whole).not.toContain('Not assessed')
  const [first] = entries[0]?.scorecard?.criteria.filter(({ kind }) => kind === 'measured') ?? []
  const some = sheetsWith(entries, ({ id, points }) =>
    id === first?.id ? { earned: null, status: 'not-assessed' } : { earned: points },
  )
  expect(some).not.toContain(FULL)
  expect(some).toContain('All measured criteria that were assessed have full points.')
  expect(some).toContain(`Not assessed, and left out of the points: ${first?.title}`)
  const none = sheetsWith(entries, ({ kind }) =>
    kind === 'measured' ? { earned: null, status: 'not-assessed' } : {},
  )
  expect(none).not.toContain('full points')
  const unmeasured = sheetsWith(entries, () => ({ kind: 'reviewed' }))
  expect(unmeasured).toContain('These exercises have no measured criteria.')
})

test('all reviewed criteria are on the sheet, however many', async () => {
  const { entries } = await round({ candidates: 1 })
  const [entry] = entries.filter(isGraded)
  const [own] = entry?.scorecard.criteria.filter(({ kind }) => kind === 'reviewed') ?? []
  if (entry === undefined || own === undefined) throw new Error('there is a reviewed criterion')
  const ids = Array.from({ length: 20 }, (_, at) => `W${at + 1}`)
  const criteria = ids.map((id) => ({ ...own, id, title: `Title of ${id}` }))
  const levels = ids.map((criterion) => ({ criterion, level: 3 as const, note: '', ticks: [] }))
  const reviews = entry.reviews.slice(0, 2).map((review) => ({ ...review, levels }))
  const long = [{ ...entry, reviews, scorecard: { ...entry.scorecard, criteria } }]
  const text = renderSheets(buildSheets(long, buildLoops(long)))
  for (const id of ids) expect(text).toContain(`Title of ${id} (`)
  expect(text).not.toContain('more are in the report')
})
