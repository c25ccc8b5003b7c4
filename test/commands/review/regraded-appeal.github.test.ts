import { expect, test } from 'vitest'
import { latestGraded } from '../../../src/assignment/state.ts'
import { askReviewers } from '../../../src/commands/review/ask-reviewers.ts'
import { review } from '../../../src/commands/review/review.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { ID } from '../publish/publish.fixture.ts'
import { mendCriteria } from '../publish/regrade.fixture.ts'
import { adasReview, answersOf } from './a-block.ts'
import { RULES, useAsking } from './asking.fixture.ts'

const fixture = useAsking()
const { world, session, state, submit, send, write, daysAfter, page } = fixture

test('a regrade that asks everybody again leaves an appeal to somebody who has not reviewed', async () => {
  await submit()
  for (const login of ['rae', 'sam']) await send(login, '2222')
  expect((await state()).reviewed.at(-1)?.kind).toBe('unsealed')
  const mended = await mendCriteria(world())
  const now = async () => mended(await session(RULES))
  const before = await adasReview(await session(RULES))
  const { on } = await adasReview(await now())
  expect(on.criteria).not.toBe(before.on.criteria)
  const { ledger } = await now()
  const graded = latestGraded(await state())
  if (graded === undefined) throw new Error('Ada was graded')
  const stamp = { at: '2026-03-09T12:00:00Z', by: 'takehome' }
  const comment = { id: 99, digest: 'e'.repeat(64) }
  const said = { ...stamp, ...before.on, by: 'ada', comment, text: 'please read on' }
  await ledger.append(ID, () => ({ kind: 'appealed', ...said }))
  const by = { asksAgain: true, criteria: on.criteria, comment: null } as const
  await ledger.append(ID, () => ({ ...graded, ...stamp, ...by, regrade: 'f'.repeat(64) }))
  await daysAfter(0.1)
  await askReviewers(await now(), { ledger: '', links: new Map() })
  // Rae has looked at as much as Sam, and only Tim is new to it.
  expect((await state()).requests.at(-1)?.reviewers).toContain('tim')

  const sends = async (login: string) => {
    await write(login, await blockOf(await adasReview(await now()), login, answersOf('3333')))
    await review(await now(), '')
  }
  for (const login of ['rae', 'sam']) await sends(login)
  expect((await state()).reviewed.at(-1)?.kind).toBe('reviewed')
  const told = await page('progress')
  expect(told).toContain('2 of 3 reviewers are done')
  expect(told).toContain('please read on')
  expect(told).toContain('somebody is done who has not reviewed this before')
  await sends('tim')
  expect((await state()).reviewed.at(-1)).toMatchObject({
    ...{ kind: 'unsealed', criteria: on.criteria },
    reviews: [{ by: 'rae' }, { by: 'sam' }, { by: 'tim' }],
  })
})
