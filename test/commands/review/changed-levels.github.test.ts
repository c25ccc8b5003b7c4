import { describe, expect, test } from 'vitest'
import { blockOf } from '../../sealing/a-block.ts'
import { HUB } from '../publish/publish.fixture.ts'
import { adasReview, answersOf } from './a-block.ts'
import { levels, type ReviewFixture, useReviews } from './review.fixture.ts'

const NOTE = 'Levels in comments were edited or deleted before they were taken in.'
const BEFORE = '/score W1 4 great'

const kindsOf =
  ({ state }: ReviewFixture) =>
  async () =>
    (await state()).reviewed.map(({ kind, by }) => `${kind} ${by}`)

/** Edits a comment, on which no run has begun. */
const change = async ({ world }: ReviewFixture, login: string, comment_id: number, body: string) =>
  await world()
    .as(login)
    .rest.issues.updateComment({ ...HUB, comment_id, body })

describe('where levels are written in comments', () => {
  const fixture = useReviews()
  const { say, write, edit, remove, runLate, sweep, page } = fixture
  const kinds = kindsOf(fixture)

  test('the last text counts, and that there was another is noted', async () => {
    const id = await write('rae', BEFORE)
    await edit('rae', id, BEFORE, `${levels('1342')}\n/done`)
    expect(await kinds()).toEqual(['changed rae', 'reviewed rae'])
    expect(await page('progress')).toContain(`${NOTE} The comments are by \`rae\`.`)
    await say('sam', `${levels('1342')}\n/done`)
    const opened = (await fixture.state()).reviewed.at(-1)
    expect(opened).toMatchObject({
      reviews: [{ by: 'rae', levels: [{ level: 1 }, {}, {}, {}] }, {}],
    })
    expect(await page('progress')).toContain(NOTE)
  })

  test.each([
    ['edited into other levels', '/score W1 2 less', ['changed rae', 'reviewed rae']],
    ['edited into nothing', 'Reading this one now.', ['changed rae']],
  ])('levels that were %s before the run of their own comment are noted', async (_, now, noted) => {
    const id = await write('rae', BEFORE)
    await change(fixture, 'rae', id, now)
    await runLate('rae', id, BEFORE)
    expect(await kinds()).toEqual(noted)
    expect(await page('progress')).toContain(NOTE)
  })

  test('levels that were deleted are noted, by whomever', async () => {
    await remove('rae', await write('rae', BEFORE))
    await remove('tim', await write('sam', '- [x] W1.1'))
    expect(await kinds()).toEqual(['changed rae', 'changed sam'])
    expect(await page('progress')).toContain('by `rae, sam`')
  })

  test('a run by hand notes what was edited, too', async () => {
    const id = await write('rae', BEFORE)
    await change(fixture, 'rae', id, '/score W1 2 less')
    await sweep()
    expect(await kinds()).toEqual(['changed rae', 'reviewed rae'])
  })

  test('once a comment, however many runs see it', async () => {
    const id = await write('rae', BEFORE)
    await change(fixture, 'rae', id, '/score W1 2 less')
    await change(fixture, 'rae', id, '/score W1 3 more')
    await runLate('rae', id, BEFORE)
    await runLate('rae', id, BEFORE)
    await sweep()
    expect(await kinds()).toEqual(['changed rae', 'reviewed rae'])
  })

  test('nothing is noted of what was taken in, and removed by us, before its own run', async () => {
    const [first, second] = [await write('rae', BEFORE), await write('sam', '/score W22 9 typo')]
    await sweep()
    await runLate('rae', first, BEFORE)
    await runLate('sam', second, '/score W22 9 typo')
    await say('tim', '/help')
    expect(await kinds()).toEqual(['reviewed rae'])
    expect(await page('progress')).not.toContain(NOTE)
  })

  test('nothing is noted of words that hold no level', async () => {
    const id = await write('rae', 'I begin tomorrow.')
    await edit('rae', id, 'I begin tomorrow.', 'I begin today. /score is for later.')
    await remove('rae', id)
    await remove('sam', await write('sam', '/help'))
    expect(await kinds()).toEqual([])
  })

  test('a note of a comment leaves later ones of the same person alone', async () => {
    await remove('rae', await write('rae', BEFORE))
    await write('rae', `${levels('3342')}\n/done`)
    await sweep()
    expect(await kinds()).toEqual(['changed rae', 'reviewed rae'])
  })
})

describe('where levels are sealed', () => {
  const fixture = useReviews({ blind: true })
  const { write, edit, remove, runLate, sweep, page, session } = fixture
  const kinds = kindsOf(fixture)
  const EXPOSED = 'Wrote levels where colleagues could read them: `rae`'

  test('levels in the clear are an exposure also if they are gone before they are read', async () => {
    await remove('rae', await write('rae', BEFORE))
    expect(await kinds()).toEqual(['exposed rae'])
    expect(await page('progress')).toContain(EXPOSED)
    const id = await write('sam', BEFORE)
    await change(fixture, 'sam', id, 'Reading this one now.')
    await runLate('sam', id, BEFORE)
    expect(await kinds()).toEqual(['exposed rae', 'exposed sam'])
  })

  test('what somebody else deletes or edits away is no exposure by its author for certain', async () => {
    await remove('tim', await write('rae', BEFORE))
    expect(await kinds()).toEqual(['changed rae'])
    expect(await page('progress')).toContain(NOTE)
  })

  test('a sealed block can be edited and deleted, and nothing is noted', async () => {
    const found = await adasReview(await session())
    const [one, other] = [
      await blockOf(found, 'rae', answersOf('1111')),
      await blockOf(found, 'rae', answersOf('3342')),
    ]
    const id = await write('rae', one)
    await edit('rae', id, one, other)
    await remove('rae', id)
    await sweep()
    expect(await kinds()).toEqual(['reviewed rae'])
    expect(await page('progress')).toContain('1 of 2 reviewers are done')
  })
})
