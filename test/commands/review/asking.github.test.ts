import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { close } from '../../../src/commands/close.ts'
import { findDueReviews } from '../../../src/commands/report/run-due.ts'
import { writePages } from '../../../src/commands/review/write-pages.ts'
import { ledgerSource } from '../../../src/session/ledger-source.ts'
import { ID } from '../publish/publish.fixture.ts'
import { RULES, useAsking } from './asking.fixture.ts'

const { ask, submit, daysAfter, send, requested, mentions, session, state, world } = useAsking()

const PAGE = 'https://github.com/acme/hub/actions/runs/7/artifacts/9'
const kinds = async () =>
  (await state()).requests.map(({ isAsked, isReminded }) => [isAsked, isReminded])

test('nobody is asked before the deadline, nor where nobody is named', async () => {
  expect(await ask()).toEqual({ opened: [], told: [], short: [], left: 0 })
  await submit()
  const nobody = { ...RULES.assign, people: [] }
  expect((await ask({ assign: nobody })).told).toEqual([])
  expect([requested(), await mentions('request')]).toEqual([[], []])
})

test('at the deadline two are requested and mentioned once, with the day and the page', async () => {
  await submit()
  const { told } = await ask({}, PAGE)
  expect(told).toMatchObject([{ asked: ['rae', 'tim'], reminded: [] }])
  expect(requested()).toEqual(['rae', 'tim'])
  const [text = '', ...more] = await mentions('request')
  expect(more).toEqual([])
  expect(text).toContain('@rae, @tim: please review')
  expect(text).toContain('by **2026-03-15 18:00 UTC**')
  expect(text).toContain(`[Open the review page](${PAGE})`)
  const before = JSON.stringify(world().snapshot())
  expect(await ask({}, PAGE)).toEqual({ opened: [], told: [], short: [], left: 0 })
  expect(JSON.stringify(world().snapshot())).toBe(before)
})

test('who has not sealed theirs is reminded once, a day before it is due', async () => {
  await submit()
  await ask()
  await send('rae', '4444')
  expect(requested()).toEqual(['tim'])
  await daysAfter(5.9)
  expect((await ask()).told).toEqual([])
  await daysAfter(6)
  expect((await ask()).told).toMatchObject([{ asked: [], reminded: ['tim'] }])
  await daysAfter(8)
  expect((await ask()).told).toEqual([])
  const [text = '', ...more] = await mentions('reminder')
  expect([more.length, await kinds()]).toEqual([0, [[true, true]]])
  expect(text).toContain('@tim: your review of')
  expect(text).not.toContain('@rae')
})

test('a third is asked where two are apart, has as many days, and all requests end with the review', async () => {
  await submit()
  await ask()
  await send('rae', '4444')
  await send('tim', '1444')
  await daysAfter(2)
  expect((await ask()).told).toMatchObject([{ asked: ['sam'] }])
  expect(requested()).toEqual(['sam'])
  expect((await mentions('request'))[1]).toContain('@sam: please review')
  const now = await session(RULES)
  const [due] = await findDueReviews(now, ledgerSource(now, ''))
  expect(due).toMatchObject({ waitsFor: ['sam'], needsThird: true, isLate: false })
  expect(due?.dueAt.slice(0, 10)).toBe('2026-03-17')
  await send('sam', '3444')
  expect(requested()).toEqual([])
  await daysAfter(9)
  expect((await ask()).told).toEqual([])
})

test('who is away, has no access, or is the candidate is passed over; a request that GitHub refuses stops nobody', async () => {
  await submit()
  const people = ['ada', 'bob', 'lead', 'rae', 'sam']
  const away = [{ login: 'rae', from: '2026-03-01', to: '2026-03-08' }]
  const rules = { reviewers: [...people], assign: { people, each: 2, away } }
  // Lead opened the pull request, so GitHub requests no review of them.
  expect((await ask(rules)).told).toMatchObject([{ asked: ['lead', 'sam'] }])
  expect(requested()).toEqual(['sam'])
  expect(await mentions('request')).toHaveLength(1)
  // Sam falls ill, and Rae is back.
  await daysAfter(1.5)
  const ill = [{ login: 'sam', from: '2026-03-09', to: '2026-03-20' }]
  const later = await ask({ ...rules, assign: { people, each: 2, away: ill } })
  expect(later.told).toMatchObject([{ asked: ['rae'] }])
  expect(requested()).toEqual(['rae'])
})

test('an assignment that ends takes its requests back', async () => {
  await submit()
  await ask()
  const request = { assignment: ID, how: 'withdraw', reason: 'hired elsewhere' }
  await close(await session(RULES), request)
  expect(requested()).toEqual([])
})

test('where nobody may, the run says so and tells nobody', async () => {
  await submit()
  const { told, short } = await ask({ calibration: true })
  expect([told, short]).toMatchObject([[], [{ missing: 2 }]])
  expect((await state()).requests).toEqual([])
})

test('a moved deadline makes the request void, and people are asked anew', async () => {
  await submit()
  await ask()
  const { ledger } = await session()
  const deadline = '2026-03-20T18:00:00Z'
  await ledger.append(ID, () => {
    return { kind: 'extended', at: '2026-03-09T10:00:00Z', by: 'lead', deadline, reason: 'ill' }
  })
  expect((await ask()).told).toEqual([])
  await submit()
  expect((await ask()).told).toMatchObject([{ asked: ['rae', 'tim'] }])
  expect(await mentions('request')).toHaveLength(2)
})

test('nobody is asked about files that do not count', async () => {
  await submit()
  const { ledger } = await session()
  const { deadline } = await state()
  const later = { sha: 'f'.repeat(40), tree: 'e'.repeat(40), deadline }
  await ledger.append(ID, () => ({ kind: 'submitted', at: deadline, by: 'takehome', ...later }))
  expect((await ask()).told).toEqual([])
})

test('the pages of those who are to be told are written, and no others', async () => {
  const out = join(await world().folder(), 'pages')
  const write = async () => writePages(await session(RULES), { out, pull: '', ask: { ledger: '' } })
  expect(await write()).toEqual([])
  await submit()
  expect(await write()).toHaveLength(1)
  expect(await readdir(out)).toHaveLength(1)
  await ask()
  expect(await write()).toEqual([])
})
