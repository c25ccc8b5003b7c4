import { expect, test } from 'vitest'
import type { Entry } from '../../src/report/entry.ts'
import { buildLoops, type LoopEntry } from '../../src/report/loop.ts'
import { buildSheets } from '../../src/report/sheet.ts'
import type { Scorecard } from '../../src/scorecard/scorecard.ts'
import { useRounds } from './a-report.ts'

const round = useRounds()

interface Changes {
  readonly status: Entry['status']
  readonly reviewed: Partial<Scorecard['totals']['reviewed']>
  readonly role?: string
  readonly handedIn?: boolean
}

/** One more exercise of whoever did the first. */
function another([first]: readonly Entry[], changes: Changes): Entry {
  const { status, reviewed, role, handedIn = true } = changes
  if (first?.scorecard?.role == null) throw new Error('the first was graded for a role')
  const { totals } = first.scorecard
  const scorecard: Scorecard = {
    ...{ ...first.scorecard, exercise: 'another' },
    totals: { ...totals, reviewed: { ...totals.reviewed, ...reviewed } },
    role: { ...first.scorecard.role, ...(role === undefined ? {} : { id: role }) },
  }
  const course = { ...first.course, handedIn }
  return { ...first, exercise: 'another', status, course, scorecard }
}

const sizes = (entries: readonly LoopEntry[]) =>
  buildLoops(entries).map(({ role, rows }) => [role, rows.length])

test.each<[string, Changes]>([
  ['with levels that are awaited', { status: 'closed', reviewed: { pending: 3 } }],
  [
    'of which people review nothing',
    { status: 'closed', reviewed: { possible: 0, pending: 0 }, handedIn: false },
  ],
])('withdrawn work %s takes nobody out of the order', async (_, changes) => {
  const { entries } = await round({ candidates: 6 })
  const before = buildLoops(entries)
  expect(buildLoops([...entries, another(entries, changes)])).toEqual(before)
})

test('closed work whose levels are open still counts', async () => {
  const { entries } = await round({ candidates: 6 })
  const [[role] = []] = sizes(entries)
  const closed = entries.map((entry): Entry => ({ ...entry, status: 'closed' }))
  expect(sizes(closed)).toEqual([[role, 6]])
  const more = another(entries, { status: 'closed', reviewed: { pending: 0 } })
  expect(sizes([...entries, more])).toEqual([
    [role, 5],
    [role, 1],
  ])
})

test('whoever applies for two roles stands in the order of each, by what they did for it', async () => {
  const { entries } = await round({ candidates: 6 })
  const [before] = buildLoops(entries)
  const more = another(entries, { status: 'submitted', reviewed: { pending: 0 }, role: 'other' })
  const all = [...entries, more]
  const [first, second] = buildLoops(all)
  expect(first).toEqual(before)
  expect(second).toMatchObject({ role: 'other', exercises: [{ id: 'another' }] })
  const sheets = buildSheets(all, buildLoops(all))
  const own = sheets.filter(({ candidate }) => candidate === more.candidate)
  const works = own.map((sheet) => sheet.works.map(({ exercise }) => exercise))
  expect(works.map((all) => all.includes('another'))).toEqual([false, true])
  expect(own.map(({ standing }) => standing?.loop.role)).toEqual([before?.role, 'other'])
})
