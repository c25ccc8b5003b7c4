import { expect, test } from 'vitest'
import { foldLog } from '../../../src/assignment/fold-log.ts'
import { refreshIndex } from '../../../src/assignment/watch-index.ts'
import { askReviewers } from '../../../src/commands/review/ask-reviewers.ts'
import { noteReviewsToTell } from '../../../src/commands/watch/reviews-to-tell.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import { HUB, ID } from '../publish/publish.fixture.ts'
import { RULES, useAsking } from './asking.fixture.ts'
import { NEW_KEY, rotatedRound } from './rotated.fixture.ts'

const fixture = useAsking()
const { ask, submit, send, requested, session, state, world, page } = fixture
const { rotated, regrade, told } = rotatedRound(fixture)

const askAnew = async () => {
  const open = await rotated()
  const reviews = { ...open.config.reviews, ...RULES }
  return await askReviewers(
    { ...open, config: { ...open.config, reviews } },
    { ledger: '', links: new Map() },
  )
}
const mentions = async (number: number) => {
  const { rest } = world().as('rae')
  const { data } = await rest.issues.listComments({ ...HUB, issue_number: number })
  return data.flatMap(({ body = '' }) => (body.startsWith('<!-- takehome:request-') ? [body] : []))
}

test('who was asked is asked once more where the review goes on under another key, and nowhere else', async () => {
  await submit()
  expect((await ask()).told).toMatchObject([{ asked: ['rae', 'tim'] }])
  await send('rae', '4444')
  const number = await regrade()

  expect(requested()).toEqual([])
  expect(await page('progress')).toContain('goes on elsewhere')
  expect(await page('progress')).not.toContain(useHubKey(NEW_KEY).pseudonym(ID))
  // The workflow that asks is started by what the log alone says.
  const { ledger, ...open } = await rotated()
  const log = await ledger.readLog(ID)
  const index = refreshIndex(
    { schemaVersion: 1, writer: '', cursor: null, assignments: {} },
    new Map([[ID, { log: 'a'.repeat(40), state: foldLog(log) }]]),
  )
  expect(index.assignments[ID]?.review).toMatchObject({ done: [], requests: [{ isAsked: false }] })
  const noted = await noteReviewsToTell(open, index, '2026-03-08T19:00:00Z')
  expect(noted.toTell).toEqual([ID])

  expect((await askAnew()).told).toMatchObject([{ asked: ['rae', 'tim'] }])
  expect(await mentions(number)).toHaveLength(1)
  expect((await mentions(number))[0]).toContain('@rae, @tim')
  expect((await state()).requests).toMatchObject([{ isAsked: true }])
  const before = JSON.stringify(world().snapshot())
  expect((await askAnew()).told).toEqual([])
  expect(JSON.stringify(world().snapshot())).toBe(before)
  expect(await told(number)).toBe('')
  expect((await session()).key).not.toBe(NEW_KEY)
})

test('with the earlier key put back, the review goes on where it was', async () => {
  await submit()
  await ask()
  await send('rae', '4444')
  await regrade()
  const { graded } = await state()
  const sha = graded.at(-1)?.sha ?? ''
  await fixture.publish(sha, await fixture.grade(sha), await session())
  await fixture.sweep(RULES)
  expect(await page('progress')).toContain('1 of 2 reviewers are done')
  expect((await ask()).told).toMatchObject([{ asked: ['tim'] }])
  expect(requested()).toEqual(['tim'])
})
