import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sendBlock } from '../../../src/commands/review/send-block.ts'
import { openGitHub } from '../../../src/github/client/client.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { adasReview, answersOf } from './a-block.ts'
import { useReviews } from './review.fixture.ts'

const { session, sweep, comments, page, world } = useReviews({ blind: true })

const sealed = async (login: string) =>
  await blockOf(await adasReview(await session()), login, answersOf('3342'))

const saying = (words: string) => ({ issues: [{ message: expect.stringContaining(words) }] })

/** A session as a reviewer opens it on a laptop: with a token of their own and no key of the hub. */
async function laptopOf(login: string) {
  const credential = { token: `token-of-${login}` }
  const hub = await openGitHub({ apiUrl: world().github.url, credential, log: () => {} })
  return { ...(await session()), hub, candidates: hub, key: '' }
}

test('a block is sent from a laptop without the key, once however often, and is taken in', async () => {
  const file = join(await world().folder(), 'block.txt')
  await writeFile(file, `From the page:\n\n${await sealed('rae')}`)
  const sent = await sendBlock(await laptopOf('rae'), file, {})
  expect(await sendBlock(await laptopOf('rae'), file, {})).toEqual(sent)
  expect((await comments()).filter(({ by }) => by === 'rae')).toHaveLength(1)
  await sweep()
  expect(await page('progress')).toContain('1 of 2 reviewers are done')
})

test('a block comes from standard input', async () => {
  const block = await sealed('rae')
  await sendBlock(await laptopOf('rae'), '-', { readInput: async () => block })
  await sweep()
  expect(await page('progress')).toContain('1 of 2 reviewers are done')
})

test('what cannot be taken in is not sent, and the way on is told', async () => {
  const send = async (login: string, text: string) =>
    await sendBlock(await laptopOf(login), '-', { readInput: async () => text })
  const before = await comments()
  await expect(send('sam', await sealed('rae'))).rejects.toMatchObject(
    saying('was sealed by rae, and the token'),
  )
  await expect(send('rae', 'W1: 3')).rejects.toMatchObject(saying('holds no sealed block'))
  await expect(send('rae', (await sealed('rae')).slice(99))).rejects.toMatchObject(
    saying('not whole'),
  )
  const review = { ...(await adasReview(await session())), pseudonym: 'blue-crane-0000' }
  const elsewhere = await blockOf(review, 'rae', answersOf('3342'))
  await expect(send('rae', elsewhere)).rejects.toMatchObject(
    saying('no open review of blue-crane-0000'),
  )
  await expect(sendBlock(await laptopOf('rae'), 'none.txt', {})).rejects.toMatchObject(
    saying('no such file'),
  )
  expect(await comments()).toEqual(before)
})
