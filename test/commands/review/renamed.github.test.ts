import { describe, expect, test } from 'vitest'
import { carryQuestions } from '../../../src/commands/mail/questions.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { HUB, PLACE } from '../publish/publish.fixture.ts'
import { adasReview, answersOf } from './a-block.ts'
import { RULES, useAsking } from './asking.fixture.ts'

const { submit, ask, say, sweep, daysAfter, session, state, page, edit, write, comments, world } =
  useAsking()

/** Seals as the page does under this login, and sends it as whoever has the token of `as`. */
const send = async (login: string, levels: string, as = login) =>
  await say(as, await blockOf(await adasReview(await session()), login, answersOf(levels)))
const kinds = async () => (await state()).reviewed.map(({ kind, by }) => `${kind} ${by}`)
const opened = async () =>
  (await state()).reviewed.flatMap((one) => (one.kind === 'unsealed' ? [one.reviews] : []))
const rename = () => world().github.renameLogin('rae', 'raeh')

async function appeal(): Promise<void> {
  await daysAfter(1)
  const { assignment } = await state()
  const place = { ...PLACE, issue_number: assignment.pull }
  await world()
    .as('ada')
    .rest.issues.createComment({ ...place, body: '/ask-review Please.' })
  await carryQuestions(await session(RULES), '')
}

describe('a reviewer who takes another login', () => {
  test('is one person: the later review replaces the earlier one', async () => {
    await send('rae', '1111')
    rename()
    await send('raeh', '3342', 'rae')
    expect(await page('progress')).toContain('1 of 2 reviewers are done')
    await send('sam', '3342')
    const [reviews = []] = await opened()
    expect(reviews.map(({ by }) => by)).toEqual(['raeh', 'sam'])
    expect(reviews[0]?.levels.map(({ level }) => level)).toEqual([3, 3, 4, 2])
  })

  test('can take back what they sent under the earlier one', async () => {
    await send('rae', '3342')
    rename()
    await say('rae', '/undo')
    expect(await page('progress')).toContain('0 of 2 reviewers are done')
  })

  test('does not count twice where the earlier one alone is done', async () => {
    await send('rae', '3342')
    rename()
    await send('sam', '3342')
    const [reviews = []] = await opened()
    expect(reviews.map(({ by }) => by)).toEqual(['rae', 'sam'])
  })

  test('changes nothing that is final', async () => {
    await send('rae', '4444')
    await send('sam', '1444')
    const before = await kinds()
    rename()
    await send('raeh', '1444', 'rae')
    expect(await page('progress')).toContain('your review is final')
    expect(await kinds()).toEqual(before)
  })

  test('is not heard once more after an appeal, and is not asked', async () => {
    await submit()
    await send('rae', '3342')
    await send('sam', '3342')
    await appeal()
    rename()
    const before = await kinds()
    await send('raeh', '1111', 'rae')
    expect(await page('progress')).toContain('would not be blind')
    expect(await kinds()).toEqual(before)
    const people = ['raeh', 'sam', 'tim']
    const rules = { reviewers: people, assign: { ...RULES.assign, people } }
    expect((await ask(rules)).told).toMatchObject([{ asked: ['tim'] }])
  })

  test('is not asked to review what they have reviewed', async () => {
    await submit()
    await send('rae', '3342')
    rename()
    const people = ['raeh', 'sam', 'tim']
    const rules = { reviewers: people, assign: { ...RULES.assign, people } }
    const [told] = (await ask(rules)).told
    expect(told?.asked).toHaveLength(1)
    expect(told?.asked).not.toContain('raeh')
  })

  test('has said nothing new by that', async () => {
    await send('rae', '3342')
    rename()
    world().github.setNow(new Date('2026-03-01T12:10:00Z'))
    const text = await page('progress')
    await sweep()
    expect(await page('progress')).toBe(text)
    expect(await kinds()).toEqual(['reviewed rae'])
  })

  test('still speaks in their own words where they edited a comment before', async () => {
    const id = await write('rae', 'I begin tomorrow.')
    const { rest } = world().as('rae')
    const body = await blockOf(await adasReview(await session()), 'raeh', answersOf('3342'))
    await rest.issues.updateComment({ ...HUB, comment_id: id, body })
    rename()
    await sweep()
    expect(await kinds()).toEqual(['reviewed raeh'])
  })
})

test('whoever takes a login that somebody gave up is somebody else', async () => {
  await send('rae', '3342')
  world().github.handOverLogin('rae')
  const lead = world().as('lead').rest
  await lead.repos.addCollaborator({ ...HUB, username: 'rae', permission: 'push' })
  const { rest } = world().as('rae')
  const { data: open } = await rest.repos.listInvitationsForAuthenticatedUser()
  for (const { id: invitation_id } of open) {
    await rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
  }
  await send('rae', '3432')
  expect(await page('progress')).toContain('All levels are open')
  const [reviews = []] = await opened()
  expect(reviews.map(({ by, levels }) => [by, levels.map(({ level }) => level).join('')])).toEqual([
    ['rae', '3342'],
    ['rae', '3432'],
  ])
})

test('a comment that somebody edits for its author is still nobody’s words', async () => {
  const id = await write('rae', 'I begin tomorrow.')
  rename()
  const body = await blockOf(await adasReview(await session()), 'raeh', answersOf('3342'))
  await edit('sam', id, 'I begin tomorrow.', body)
  expect(await kinds()).toEqual([])
  expect((await comments()).map((one) => one.id)).toContain(id)
})
