import { expect, test } from 'vitest'
import { findDueReviews } from '../../../src/commands/report/run-due.ts'
import { writePages } from '../../../src/commands/review/write-pages.ts'
import type { ReviewRules } from '../../../src/hub/review-rules.ts'
import { ledgerSource } from '../../../src/session/ledger-source.ts'
import { talkOf } from '../../../src/session/talk.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { adasReview, answersOf } from './a-block.ts'
import { RULES, useAsking } from './asking.fixture.ts'

const { ask, submit, send, say, write, session, state, world, page, requested, mentions } =
  useAsking()

/** Nobody is named, so that nobody is ever asked. */
const NOBODY = { reviewers: null, assign: { ...RULES.assign, people: [] } }

const kinds = async () => (await state()).reviewed.map(({ kind }) => kind)
const due = async (rules: Partial<ReviewRules> = {}) => {
  const now = await session({ ...RULES, ...rules })
  return await findDueReviews(now, ledgerSource(now, ''))
}

/** The run that takes in a block dies before it can react to it, and so before it opens anything. */
async function sendAndDie(login: string, levels: string): Promise<void> {
  world().failWith((_, method, path) =>
    method === 'POST' && path.endsWith('/reactions') ? { drop: 'before' } : undefined,
  )
  await expect(send(login, levels)).rejects.toThrow('reaction')
  world().failWith(undefined)
}

test.each([
  ['people who are asked', {}],
  ['nobody to ask', NOBODY],
])(
  'levels that a dead run has left are opened by the next one that asks: with %s',
  async (_, rules) => {
    await submit()
    await ask(rules)
    await send('rae', '3342')
    await sendAndDie('sam', '3432')
    expect(await kinds()).toEqual(['reviewed', 'reviewed'])
    expect(await due(rules)).toMatchObject([{ isReady: true, needsThird: false, missing: 0 }])
    const { opened, told } = await ask(rules)
    expect([opened.length, told]).toEqual([1, []])
    expect(await kinds()).toEqual(['reviewed', 'reviewed', 'unsealed'])
    expect(await page('progress')).toContain('All levels are open')
    expect(await page('reviewer')).not.toContain('wait for reviewers')
    expect(requested()).toEqual([])
    expect(await due(rules)).toEqual([])
    const before = JSON.stringify(world().snapshot())
    expect(await ask(rules)).toMatchObject({ opened: [], told: [] })
    expect(JSON.stringify(world().snapshot())).toBe(before)
  },
)

test('levels that are sealed only because more reviewers were needed once are opened', async () => {
  await submit()
  await send('rae', '3342', { needed: 3 })
  await send('sam', '3342', { needed: 3 })
  expect((await ask({ needed: 3 })).opened).toEqual([])
  expect(await kinds()).not.toContain('unsealed')
  expect((await ask({ needed: 2 })).opened).toHaveLength(1)
  expect(await kinds()).toContain('unsealed')
})

test('what two are apart on stays sealed, is said, and a third is asked by the same run', async () => {
  await submit()
  await ask()
  await send('rae', '4444')
  await sendAndDie('tim', '1444')
  expect(await due()).toMatchObject([{ isReady: false, needsThird: true, missing: 1 }])
  const { opened, told } = await ask()
  expect([opened, told]).toMatchObject([[], [{ asked: ['sam'] }]])
  expect(await page('progress')).toContain('two levels or more apart on W1')
  expect(await mentions('request')).toHaveLength(2)
  expect(await kinds()).not.toContain('unsealed')
  const before = JSON.stringify(world().snapshot())
  expect(await ask()).toMatchObject({ opened: [], told: [] })
  expect(JSON.stringify(world().snapshot())).toBe(before)
})

test('levels of the talk that a dead run has left are opened too', async () => {
  await submit()
  await send('rae', '3342')
  await send('sam', '3342')
  const speak = async (login: string) => {
    const talk = talkOf(await adasReview(await session()))
    const answers = talk.criteria.map((criterion) => {
      return { criterion, level: 3, ticks: [], note: 'said so' } as const
    })
    return await blockOf(talk, login, answers)
  }
  await say('rae', await speak('rae'), { needed: 3 })
  await say('sam', await speak('sam'), { needed: 3 })
  const talked = async () => (await state()).talked.map(({ kind }) => kind)
  expect(await talked()).toEqual(['reviewed', 'reviewed'])
  expect((await ask()).opened).toHaveLength(1)
  expect(await talked()).toEqual(['reviewed', 'reviewed', 'unsealed'])
  expect((await ask()).opened).toEqual([])
})

test('nobody is reminded of a review whose comment no run has taken in', async () => {
  await submit()
  await ask()
  const found = await adasReview(await session())
  await write('rae', await blockOf(found, 'rae', answersOf('3342')))
  await write('tim', await blockOf(found, 'tim', answersOf('3342')))
  world().github.setNow(new Date('2026-03-14T19:00:00Z'))
  const { opened, told } = await ask()
  expect([opened.length, told]).toEqual([1, []])
  expect(await mentions('reminder')).toEqual([])
})

test('no page is written for levels that are about to be opened', async () => {
  await submit()
  await ask()
  await send('rae', '3342')
  await sendAndDie('tim', '3342')
  const out = await world().folder()
  const pages = await writePages(await session(RULES), { out, pull: '', ask: { ledger: '' } })
  expect(pages).toEqual([])
})
