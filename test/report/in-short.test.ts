import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inShort } from '../../src/report/in-short.ts'
import { useRounds } from './a-report.ts'

const round = useRounds()

test('three sentences say who is tied, who is severe and what to calibrate', async () => {
  const { report } = await round({ candidates: 40, harder: 1 })
  const [cohort] = report.cohorts
  if (cohort === undefined) throw new Error('there is a cohort')
  // How far the first is ahead changes with the hidden tests of the exercises.
  const [tied, severe, calibrate] = inShort({ ...cohort, tiedWithin: 30 })
  expect(tied).toMatch(/ are tied for the most points: they are less than \d+\.\d points apart/)
  const flagged = cohort.severities.filter(({ flag }) => flag !== null)
  for (const { rater } of flagged) expect(severe).toContain(rater)
  expect(severe).toMatch(/ gives \d\.\d of a level (?:less|more) than others/)
  expect(calibrate).toMatch(/calibrat/)
})

test('a small cohort is told what cannot be said', async () => {
  const { report } = await round({ candidates: 3 })
  const [cohort] = report.cohorts
  if (cohort === undefined) throw new Error('there is a cohort')
  expect(inShort(cohort)[0]).toBe('Too few write-ups were read by two people to say who is tied.')
  expect(inShort({ ...cohort, rows: cohort.rows.slice(0, 1) })[0]).toBe(
    'Fewer than two candidates are complete, so nobody can be compared yet.',
  )
  expect(inShort({ ...cohort, severities: [] })[1]).toBe(
    'No two people have read the same work yet.',
  )
})

test('whoever has exactly as many points is tied, also where readers never differ', async () => {
  const { report } = await round({ candidates: 12 })
  const [cohort] = report.cohorts
  if (cohort === undefined) throw new Error('there is a cohort')
  const [first] = cohort.rows.filter(({ total }) => total.percent !== null)
  if (first === undefined) throw new Error('somebody is complete')
  const twin = { ...first, pseudonym: 'calm-otter-0001', login: null }
  const rows = [first, twin]
  expect(inShort({ ...cohort, rows, tiedWithin: 0 })[0]).toMatch(/are tied .* they have the same/)
})

test('whoever is ahead by more than readers differ is not called tied', async () => {
  const { report } = await round({ candidates: 12 })
  const [cohort] = report.cohorts
  if (cohort === undefined) throw new Error('there is a cohort')
  expect(inShort({ ...cohort, tiedWithin: 0.000_1 })[0]).toMatch(/ has the most points/)
  const all = inShort({ ...cohort, tiedWithin: 1000 })[0]
  expect(all).toContain('7 more are tied')
})

test('a lead says nothing where readers have never differed', async () => {
  const { report } = await round({ candidates: 12 })
  const [cohort] = report.cohorts
  if (cohort === undefined) throw new Error('there is a cohort')
  const [tied] = inShort({ ...cohort, tiedWithin: 0 })
  expect(tied).toMatch(/ has the most points\. Readers of the same write-up have never differed/)
  expect(tied).not.toMatch(/larger than/)
})

test('nobody is cleared whose levels are too few to say', async () => {
  const { report, out } = await round({ candidates: 6 })
  const [cohort] = report.cohorts
  if (cohort === undefined) throw new Error('there is a cohort')
  expect(inShort(cohort)[1]).toMatch(/^Too few candidates were read by two people/)
  const page = await readFile(join(out, 'report.html'), 'utf8')
  expect(page).toContain('too few to say')
  expect(page).not.toContain('not flagged')
  const [one, ...others] = cohort.severities
  if (one === undefined) throw new Error('there are reviewers')
  const interval = { low: -1, high: 1 }
  const known = others.map((other) => ({ ...other, interval }))
  expect(inShort({ ...cohort, severities: [one, ...known] })[1]).toBe(
    `No reviewer is clearly severe or lenient. Too little is known of ${one.rater}.`,
  )
})

test('the page does not say that every level was given blind', async () => {
  const { out } = await round({ candidates: 12 })
  const page = await readFile(join(out, 'report.html'), 'utf8')
  expect(page).not.toContain('Only levels given blind')
  expect(page).toContain('Some may not have been given blind')
})
