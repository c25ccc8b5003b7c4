import { expect, test } from 'vitest'
import { openedWork } from '../../../src/commands/kit/opened-work.ts'
import { prepareLetters, sendLetters } from '../../../src/commands/mail/run-letter.ts'
import type { CallerError } from '../../../src/input/bad-news.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { ID, PLACE } from '../publish/publish.fixture.ts'
import { mendCriteria } from '../publish/regrade.fixture.ts'
import { RULES, useAsking } from '../review/asking.fixture.ts'

const { submit, daysAfter, send, session, state, world } = useAsking()

const letters = async () => {
  const { assignment } = await state()
  const place = { ...PLACE, issue_number: assignment.pull, per_page: 100 }
  const { data } = await world().as('lead').rest.issues.listComments(place)
  return data.map(({ body = '' }) => body).filter((body) => body.includes('# About your work on'))
}

/** The letter about Ada's levels, as this session would write it. */
const prepared = async (by: HubSession, picked: readonly string[] = []) =>
  await prepareLetters(by, { assignment: ID, picked })
const sendNow = async (by: HubSession, picked?: readonly string[]) =>
  (await sendLetters(by, await prepared(by, picked)))[0]?.how

const withContact = async (contact: string): Promise<HubSession> => {
  const plain = await session(RULES)
  return { ...plain, config: { ...plain.config, notice: { ...plain.config.notice, contact } } }
}

async function openLevels(): Promise<void> {
  await submit()
  await send('rae', '2344')
  await send('tim', '2344')
}

/** The run posts the letter, and dies before it can put that on the ledger. */
async function postAndDie(by: HubSession): Promise<void> {
  const letter = await prepared(by)
  const posted = new RegExp(`^/repos/${PLACE.owner}/${PLACE.repo}/issues/\\d+/comments$`)
  let isPosted = false
  world().failWith((_, method, path) => {
    const dies = isPosted && method !== 'GET'
    isPosted ||= method === 'POST' && posted.test(path)
    return dies ? { drop: 'before' } : undefined
  })
  await expect(sendLetters(by, letter)).rejects.toThrow()
  world().failWith(undefined)
}

test('a letter that a dead run has posted is found, though other words would be in it by now', async () => {
  await openLevels()
  await postAndDie(await withContact('Grace Hopper'))
  expect(await letters()).toHaveLength(1)
  const [before] = await letters()
  const now = await withContact('Ada Lovelace')
  expect(await sendNow(now)).toBe('begun')
  await daysAfter(1)
  expect(await sendNow(now, ['W1.1'])).toBe('sent-by-dead')
  expect(await letters()).toEqual([before])
  // An appeal is possible no more, so that the letter would say less.
  await daysAfter(61)
  expect(await sendNow(now)).toBe('sent-before')
  expect(await letters()).toEqual([before])
})

test('so is one that several runs have begun', async () => {
  await openLevels()
  await postAndDie(await withContact('Grace Hopper'))
  await daysAfter(1)
  world().failWith((_, method) => (method === 'POST' ? { status: 502 } : undefined))
  await sendNow(await withContact('Alan Turing')).catch(() => {})
  world().failWith(undefined)
  await daysAfter(2)
  expect(await sendNow(await withContact('Ada Lovelace'))).toMatch(/^sent/)
  expect(await letters()).toHaveLength(1)
})

test('one that a run has begun and not posted is sent with the words of now', async () => {
  await openLevels()
  const letter = await prepared(await withContact('Grace Hopper'))
  world().failWith((_, method, path) =>
    method === 'POST' && path.endsWith('/comments') ? { drop: 'before' } : undefined,
  )
  await expect(sendLetters(await withContact('Grace Hopper'), letter)).rejects.toThrow()
  world().failWith(undefined)
  await daysAfter(1)
  expect(await sendNow(await withContact('Ada Lovelace'))).toBe('sent')
  expect(await letters()).toHaveLength(1)
  expect((await letters())[0]).toContain('Ada Lovelace')
})

test('a candidate cannot write a comment that passes for the letter', async () => {
  await openLevels()
  const letter = await prepared(await session(RULES))
  const { assignment } = await state()
  for (const body of [
    `<!-- takehome:letter -->\n${letter.letters[0]?.text}`,
    '<!-- takehome:letter-1 -->',
  ]) {
    const place = { ...PLACE, issue_number: assignment.pull, body }
    await world().as('ada').rest.issues.createComment(place)
  }
  const before = (await letters()).length
  expect(await sendNow(await session(RULES))).toBe('sent')
  expect(await letters()).toHaveLength(before + 1)
})

test('two runs with other words at once send one letter', async () => {
  await openLevels()
  const both = [await withContact('Grace Hopper'), await withContact('Ada Lovelace')]
  const how = await Promise.all(both.map(async (by) => await sendNow(by)))
  expect(how.filter((one) => one === 'sent')).toHaveLength(1)
  expect(await letters()).toHaveLength(1)
})

test('a letter about levels that were given by other criteria says so, and does not say to wait', async () => {
  await openLevels()
  const mended = await mendCriteria(world())
  const now = mended(await session(RULES))
  const refused = await prepared(now).catch((error: CallerError) => error.issues)
  expect(refused).toMatchObject([
    {
      message: expect.stringContaining(
        'the criteria for people have changed since it was reviewed',
      ),
      hint: expect.stringContaining('npx takehome regrade linear-regression'),
    },
  ])
  const { letters: none, withheld } = await prepareLetters(now, { exercise: 'linear-regression' })
  expect(none).toEqual([])
  expect(withheld).toMatchObject([{ assignment: ID }])
  await expect(openedWork(now, ID)).rejects.toMatchObject({
    issues: [{ message: expect.stringContaining('the criteria for people have changed') }],
  })
})
