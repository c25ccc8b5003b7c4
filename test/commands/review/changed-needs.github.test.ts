import { expect, test } from 'vitest'
import { blockOf } from '../../sealing/a-block.ts'
import { adasReview, answersOf } from './a-block.ts'
import { useReviews } from './review.fixture.ts'

const { say, sweep, session, page, state } = useReviews({ blind: true })

const send = async (login: string, levels: string, needed = 2) => {
  const block = await blockOf(await adasReview(await session()), login, answersOf(levels))
  return await say(login, block, { needed })
}
const kinds = async () => (await state()).reviewed.map(({ kind, by }) => `${kind} ${by}`)

test('who was told that reviewers are apart changes nothing, however many are needed since', async () => {
  await send('rae', '4444')
  await send('sam', '1444')
  expect(await page('progress')).toContain('two levels or more apart on W1')
  const before = await kinds()
  for (const needed of [3, 4]) {
    await send('sam', '4444', needed)
    expect(await page('progress')).toContain('your review is final')
    await say('rae', '/undo', { needed })
    expect(await page('progress')).toContain('your review is final')
  }
  expect(await kinds()).toEqual(before)
  await send('tim', '1111', 3)
  expect(await page('progress')).toContain('All levels are open')
})

test('nor does it help that the number was low for a while', async () => {
  await send('rae', '4444', 3)
  await send('sam', '1444', 3)
  await send('sam', '2444', 3)
  await sweep({ needed: 2 })
  expect(await page('progress')).toContain('two levels or more apart on W1')
  await send('sam', '4444', 3)
  expect(await page('progress')).toContain('your review is final')
})

test('whoever came after that is not final before their time', async () => {
  await send('rae', '4444')
  await send('sam', '1444')
  await send('tim', '1111', 4)
  await send('tim', '3333', 4)
  expect(await page('progress')).not.toContain('your review is final')
  expect((await kinds()).filter((kind) => kind === 'reviewed tim')).toHaveLength(2)
})

test('what is open stays open and final', async () => {
  await send('rae', '3342')
  await send('sam', '3342')
  for (const needed of [1, 3, 5]) {
    await send('sam', '1111', needed)
    expect(await page('progress')).toContain('would not be blind')
    expect(await page('progress')).toContain('All levels are open')
  }
  expect(await kinds()).toEqual(['reviewed rae', 'reviewed sam', 'unsealed takehome'])
})
