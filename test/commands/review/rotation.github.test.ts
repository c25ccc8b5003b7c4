import { expect, test } from 'vitest'
import { blockOf } from '../../sealing/a-block.ts'
import { adasReview, answersOf } from './a-block.ts'
import { useReviews } from './review.fixture.ts'
import { rotatedRound } from './rotated.fixture.ts'

const fixture = useReviews({ blind: true })
const { say, session, state, page } = fixture
const { rotated, regrade, sendTo, told } = rotatedRound(fixture)

test('in the middle of a round another key asks for the reviews again, says so, and loses no way on', async () => {
  const old = await adasReview(await session())
  await say('rae', await blockOf(old, 'rae', answersOf('1111')))
  expect(await page('progress')).toContain('1 of 2 reviewers are done')

  const number = await regrade()
  expect(number).toBeGreaterThan(1)
  const found = await adasReview(await rotated(), number)
  const send = (login: string, body: string) => sendTo(number, login, body)
  await send('rae', '/help')
  expect(await told(number)).toContain('what `rae` sent before cannot be opened')
  expect(await told(number)).toContain('0 of 2 reviewers are done')

  // A page that was open since before: it still has the old key, or the old name.
  const { pseudonym } = found
  await send('sam', await blockOf({ ...old, pseudonym }, 'sam', answersOf('3342')))
  expect(await told(number)).toContain('the key of this repository has changed')
  await send('rae', await blockOf(found, 'rae', answersOf('3342')))
  expect(await told(number)).not.toContain('cannot be opened')
  await send('sam', await blockOf(found, 'sam', answersOf('3342')))
  const unsealed = (await state()).reviewed.findLast(({ kind }) => kind === 'unsealed')
  expect(unsealed).toMatchObject({ reviews: [{ by: 'rae' }, { by: 'sam' }] })
  expect(JSON.stringify(unsealed)).not.toContain('"level":1')
})
