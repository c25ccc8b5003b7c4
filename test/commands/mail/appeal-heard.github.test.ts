import { expect, test } from 'vitest'
import { latestGraded } from '../../../src/assignment/state.ts'
import { carryQuestions } from '../../../src/commands/mail/questions.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { ID, PLACE } from '../publish/publish.fixture.ts'
import { mendCriteria } from '../publish/regrade.fixture.ts'
import { adasReview } from '../review/a-block.ts'
import { RULES, useAsking } from '../review/asking.fixture.ts'

const { submit, send, session, state, world, daysAfter } = useAsking()

type Change = (session: HubSession) => Promise<(session: HubSession) => HubSession>

const reworded: Change = async () => await mendCriteria(world())

const givenOutNoMore: Change = async () => (now) => {
  return { ...now, config: { ...now.config, exercises: new Map() } }
}

/** Everybody is asked again, and is not done for as long as the candidate may appeal. */
const regraded: Change = async (before) => {
  const mended = await mendCriteria(world())
  const { on } = await adasReview(mended(before))
  const graded = latestGraded(await state())
  if (graded === undefined) throw new Error('Ada was graded')
  const again = { asksAgain: true, criteria: on.criteria, comment: null } as const
  const at = '2026-03-09T12:00:00Z'
  await before.ledger.append(ID, () => ({ ...graded, at, ...again, regrade: 'f'.repeat(64) }))
  return mended
}

test.each([
  ['what people judge was reworded', reworded],
  ['the exercise is given out no more', givenOutNoMore],
  ['a regrade has asked everybody again', regraded],
] as const)('an appeal against levels that were open is taken in, though %s', async (_, change) => {
  await submit()
  for (const login of ['rae', 'sam']) await send(login, '2222')
  const opened = (await state()).reviewed.at(-1)
  expect(opened?.kind).toBe('unsealed')
  const after = await change(await session(RULES))
  await daysAfter(59)
  const { assignment } = await state()
  const place = { ...PLACE, issue_number: assignment.pull }
  const { rest } = world().as('ada')
  await rest.issues.createComment({ ...place, body: '/ask-review The appendix was not read.' })

  const carried = await carryQuestions(after(await session(RULES)), '')
  expect(carried.heard).toMatchObject([{ what: 'appeal' }])
  expect((await state()).reviewed.at(-1)).toMatchObject({
    ...{ kind: 'appealed', tree: opened?.tree, criteria: opened?.criteria },
    text: 'The appendix was not read.',
  })
  const { data } = await rest.issues.listComments({ ...place, per_page: 100 })
  expect(data.some(({ body }) => body?.includes('has been received'))).toBe(true)
  expect((await carryQuestions(after(await session(RULES)), '')).heard).toEqual([])
})
