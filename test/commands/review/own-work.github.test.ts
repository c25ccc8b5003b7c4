import { expect, test } from 'vitest'
import { blockOf } from '../../sealing/a-block.ts'
import { adasReview, answersOf } from './a-block.ts'
import { RULES, useAsking } from './asking.fixture.ts'

const { submit, ask, say, session, state, page, comments, giveAccess, world } = useAsking()

// Ada is a reviewer of the team, and applies for another post in it.
const LISTED = { ...RULES, reviewers: ['ada', 'ada-anew', 'rae'] }
const PEOPLE = { ...RULES.assign, people: ['ada', 'ada-anew', 'rae'] }

const send = async (login: string, as = login) =>
  await say(as, await blockOf(await adasReview(await session()), login, answersOf('4444')), LISTED)
const reviewers = async () => (await state()).reviewed.map(({ by }) => by)

test.each([
  ['under the login that was invited', 'ada'],
  ['under another one', 'ada-anew'],
])('nobody reviews their own work %s, and no colleague is told why', async (_, login) => {
  await giveAccess('ada')
  if (login !== 'ada') world().github.renameLogin('ada', login)
  await send(login, 'ada')
  await say('ada', '/done', { ...LISTED, blind: false })
  expect(await reviewers()).toEqual([])
  const told = await page('progress')
  expect(told).toContain(`\`${login}\`: your review of this submission does not count`)
  // What shows a level goes, whoever wrote it.
  await say('ada', '/score W1 4 well done', LISTED)
  expect((await comments()).some(({ body }) => body.includes('/score W1'))).toBe(false)
  await submit()
  await ask({ ...LISTED, assign: { ...PEOPLE, each: 2 } })
  expect((await state()).requests.flatMap((one) => one.reviewers)).toEqual(['rae'])
})

test('whoever took over the login of a candidate may review, and is asked', async () => {
  world().github.renameLogin('ada', 'ada-anew')
  world().github.renameLogin('sam', 'ada')
  await send('ada', 'sam')
  expect(await reviewers()).toEqual(['ada'])
})
