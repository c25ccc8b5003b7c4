import { describe, expect, test } from 'vitest'
import { blockOf } from '../../sealing/a-block.ts'
import { HUB } from '../publish/publish.fixture.ts'
import { adasReview, answersOf, type Given } from './a-block.ts'
import { useReviews } from './review.fixture.ts'

const fixture = useReviews({ blind: true })
const { say, write, edit, sweep, session, page, comments, world, state, pushAndPublish } = fixture

type Changes = Parameters<typeof blockOf>[3]
const sealed = async (login: string, text: string, given?: Given, changes?: Changes) =>
  await blockOf(await adasReview(await session()), login, answersOf(text, given), changes)
const send = async (login: string, text: string, given?: Given) =>
  await say(login, await sealed(login, text, given))
const kinds = async () => (await state()).reviewed.map(({ kind, by }) => `${kind} ${by}`)
const given = async () =>
  (await state()).reviewed.flatMap((record) => (record.kind === 'unsealed' ? record.reviews : []))
const bodies = async () => (await comments()).map(({ body }) => body)

describe('a sealed block', () => {
  test('of two reviewers who agree completes the scorecard, and stays where it is', async () => {
    const { id } = await send('rae', '3342')
    expect(await page('progress')).toContain('1 of 2 reviewers are done')
    const { reviewed } = await send('sam', '3432', { why: 'seen in the code' })
    expect(reviewed).toMatchObject([{ taken: 1, unsealed: true }])
    expect(await page('reviewer')).toContain('seen in the code')
    expect((await comments()).map((one) => one.id)).toContain(id)
    // The scorecard, the progress and the two blocks.
    expect(await comments()).toHaveLength(4)
  })

  test('is taken in once, however many runs see it', async () => {
    const { id } = await send('rae', '3342')
    await sweep()
    const body = (await bodies()).find((text) => text.includes('BEGIN')) ?? ''
    await edit('rae', id, body, `${body}\nThis is mine.`)
    expect(await kinds()).toEqual(['reviewed rae'])
    expect(await page('progress')).not.toContain('taken in before')
  })

  test.each(['before', 'after'] as const)(
    'whose run died %s its reaction gets it from the next run, and once',
    async (drop) => {
      const comment = await write('rae', await sealed('rae', '3342'))
      world().failWith((_, method, path) =>
        method === 'POST' && path.endsWith('/reactions') ? { drop } : undefined,
      )
      await expect(sweep()).rejects.toThrow('reaction')
      world().failWith(undefined)
      world().github.setNow(new Date('2026-03-01T12:10:00Z'))
      expect(await sweep()).toMatchObject([{ taken: 0 }])
      const reactions = () => world().snapshot()['acme/hub']?.reactions
      expect(reactions()).toMatchObject([{ comment, content: '+1' }])
      expect(await kinds()).toEqual(['reviewed rae'])
      const before = world().github.requests.length
      await sweep()
      const again = world()
        .github.requests.slice(before)
        .map(({ path }) => path)
      expect(again.filter((path) => path.endsWith('/reactions'))).toEqual([])
    },
  )

  test('replaces an earlier one, and does not come back', async () => {
    const first = await sealed('rae', '1111')
    await say('rae', first)
    await send('rae', '3342')
    await say('rae', first)
    expect(await page('progress')).toContain('each block counts once')
    await send('sam', '3342')
    expect((await given())[0]?.levels.map(({ level }) => level)).toEqual([3, 3, 4, 2])
  })

  test('of a run that was missed is caught up with, in the order of the comments', async () => {
    await write('rae', await sealed('rae', '1111'))
    await write('rae', await sealed('rae', '3342'))
    await write('sam', await sealed('sam', '3342'))
    world().github.setNow(new Date('2026-03-01T12:10:00Z'))
    expect(await sweep()).toMatchObject([{ taken: 3, unsealed: true }])
    expect(await sweep()).toMatchObject([{ taken: 0, unsealed: true }])
    expect((await given())[0]?.levels.map(({ level }) => level)).toEqual([3, 3, 4, 2])
  })

  test('that waited beside a later one that was taken in is not taken in after it', async () => {
    const id = await write('rae', await sealed('rae', '1111'))
    await send('rae', '3342')
    const before = await kinds()
    world().github.setNow(new Date('2026-03-01T12:10:00Z'))
    expect(await sweep()).toMatchObject([{ taken: 0 }])
    expect(await kinds()).toEqual(before)
    expect((await comments()).map((one) => one.id)).toContain(id)
  })

  test('of two reviewers at the same time is lost for neither', async () => {
    const [rae, sam] = [await sealed('rae', '3342'), await sealed('sam', '3343')]
    await Promise.all([say('rae', rae), say('sam', sam)])
    expect((await kinds()).sort()).toEqual(['reviewed rae', 'reviewed sam', 'unsealed takehome'])
  })

  test('that was deleted before it was read has said nothing; deleted later, it stays said', async () => {
    const { rest } = world().as('rae')
    const comment_id = await write('rae', await sealed('rae', '1111'))
    await rest.issues.deleteComment({ ...HUB, comment_id })
    await sweep()
    expect(await kinds()).toEqual([])
    const { id } = await send('rae', '3342')
    await rest.issues.deleteComment({ ...HUB, comment_id: id })
    await sweep()
    expect(await page('progress')).toContain('1 of 2 reviewers are done')
  })

  test('can be taken back while others are not done', async () => {
    await send('rae', '3342')
    await say('rae', '/undo')
    expect(await page('progress')).toContain('0 of 2 reviewers are done')
  })
})

describe('is refused with the way on, and changes nothing', () => {
  const refusals: readonly (readonly [string, () => Promise<string>, string])[] = [
    ["of somebody else's login", () => sealed('sam', '3342'), 'sealed under another login'],
    [
      'of another review',
      () => sealed('rae', '3342', {}, { pseudonym: 'blue-crane-0000' }),
      'belongs to another review',
    ],
    [
      'by other criteria',
      () => sealed('rae', '3342', {}, { criteria: 'd4'.repeat(32) }),
      'criteria',
    ],
    [
      'of another submission',
      () => sealed('rae', '3342', {}, { tree: 'c3'.repeat(20) }),
      'earlier submission',
    ],
    ['that is cut off', async () => (await sealed('rae', '3342')).slice(0, 900), 'not whole'],
    [
      'in a pair',
      async () => `${await sealed('rae', '3342')}${await sealed('rae', '3342')}`,
      'several blocks',
    ],
    [
      'without a level',
      () => sealed('rae', '3342', { only: ['W1', 'W3'] }),
      'W2, W4 have no level',
    ],
    ['without a reason', () => sealed('rae', '3342', { why: null }), 'have no reason'],
    ['with a tick at no place', () => sealed('rae', '3342', { ticks: [99] }), 'not whole'],
  ]

  test('a block that is not of this review, this reviewer and this page', async () => {
    for (const [what, block, words] of refusals) {
      const { id } = await say('rae', await block())
      expect(await page('progress'), what).toContain(words)
      expect((await comments()).map((one) => one.id)).toContain(id)
    }
    expect(await kinds()).toEqual([])
  })

  test('a block of the submission before', async () => {
    const block = await sealed('rae', '3342')
    await pushAndPublish('def fit(X, y):\n    return {"weights": 1}\n')
    await say('rae', block)
    expect(await page('progress')).toContain('earlier submission')
    expect(await kinds()).toEqual([])
  })

  test('a block of somebody who may not review', async () => {
    const block = await sealed('rae', '3342')
    await say('rae', block, { calibration: true })
    expect(await page('progress')).toContain('calibrate on this exercise first')
    await say('rae', block, { reviewers: ['sam', 'tim', 'ada'] })
    expect(await page('progress')).toContain('you are not among the reviewers')
    expect(await kinds()).toEqual([])
  })

  test("a block that somebody wrote into another's comment", async () => {
    const id = await write('rae', 'I begin tomorrow.')
    // Sam knows the public key and may edit what Rae wrote.
    await edit('sam', id, 'I begin tomorrow.', await sealed('rae', '1111'))
    expect(await kinds()).toEqual([])
    expect(await page('progress')).toContain('somebody else may have edited your comment')
    await sweep()
    expect(await kinds()).toEqual([])
  })

  test('and the same block by an edit of the author is taken in, though its run was missed', async () => {
    const id = await write('rae', 'I begin tomorrow.')
    world().github.setNow(new Date('2026-03-01T12:10:00Z'))
    const body = await sealed('rae', '3342')
    await world()
      .as('rae')
      .rest.issues.updateComment({ ...HUB, comment_id: id, body })
    await sweep()
    expect(await kinds()).toEqual(['reviewed rae'])
  })
})

describe('once enough are done', () => {
  test('nobody can feel for what the others gave', async () => {
    await send('rae', '4444')
    await send('sam', '1444')
    expect(await page('progress')).toContain('two levels or more apart on W1')
    const before = await kinds()
    await send('sam', '2444')
    expect(await page('progress')).toContain('your review is final')
    await say('sam', '/undo')
    expect(await page('progress')).toContain('your review is final')
    await send('rae', '2444')
    expect(await kinds()).toEqual(before)
  })

  test('a third decides on what two are apart on', async () => {
    await send('rae', '4444')
    await send('sam', '1444')
    const { reviewed } = await send('tim', '3000', { only: ['W1'] })
    expect(reviewed).toMatchObject([{ unsealed: true }])
    expect(await given()).toHaveLength(3)
  })

  test('and all is open, nobody gives a level any more', async () => {
    await send('rae', '3342')
    await send('sam', '3342')
    await send('tim', '1111')
    expect(await page('progress')).toContain('would not be blind')
    expect(await given()).toHaveLength(2)
  })
})
