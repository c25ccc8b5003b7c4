import { expect, test } from 'vitest'
import { findDueReviews } from '../../../src/commands/report/run-due.ts'
import { ledgerSource } from '../../../src/session/ledger-source.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { ID } from '../publish/publish.fixture.ts'
import { adasReview, answersOf } from '../review/a-block.ts'
import { useReviews } from '../review/review.fixture.ts'

const { say, session, world, state } = useReviews({ blind: true })
const rules = { reviewers: ['rae', 'sam', 'tim'], days: 3 }

async function due() {
  const now = await session(rules)
  return await findDueReviews(now, ledgerSource(now, ''))
}

async function send(login: string, levels: string) {
  await say(login, await blockOf(await adasReview(await session()), login, answersOf(levels)))
}

test('a review is due once the deadline has passed, until all levels are open', async () => {
  expect(await due()).toEqual([])
  const { ledger } = await session()
  const { deadline, graded } = await state()
  const sha = graded[0]?.sha ?? null
  await ledger.append(ID, () => {
    return { kind: 'submitted', at: deadline, by: 'takehome', sha, deadline }
  })
  world().github.setNow(new Date(Date.parse(deadline) + 4 * 86_400_000))
  const waiting = { exercise: 'linear-regression', isLate: true, needsThird: false }
  expect(await due()).toMatchObject([{ ...waiting, done: [], missing: 2 }])
  await send('rae', '4444')
  expect(await due()).toMatchObject([{ ...waiting, done: ['rae'], waitsFor: ['sam', 'tim'] }])
  await send('sam', '1444')
  expect(await due()).toMatchObject([{ needsThird: true, missing: 1, waitsFor: ['tim'] }])
  expect(JSON.stringify(await due())).not.toContain('ada')
  await send('tim', '3444')
  expect(await due()).toEqual([])
})
