import { describe, expect, test } from 'vitest'
import { withEditors } from '../../../src/github/pages/comment-editors.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { HUB } from '../publish/publish.fixture.ts'
import { adasReview, answersOf } from './a-block.ts'
import { levels, useReviews } from './review.fixture.ts'

const fixture = useReviews({ blind: true })
const { say, write, edit, sweep, session, page, comments, world, state } = fixture

const sealed = async (login: string, text: string) =>
  await blockOf(await adasReview(await session()), login, answersOf(text))
const send = async (login: string, text: string) => await say(login, await sealed(login, text))
const kinds = async () => (await state()).reviewed.map(({ kind, by }) => `${kind} ${by}`)
const given = async () =>
  (await state()).reviewed.flatMap((record) => (record.kind === 'unsealed' ? record.reviews : []))

describe('levels in the clear', () => {
  test('are refused, removed and noted for good: given, mistyped or ticked', async () => {
    for (const body of [`${levels('3342')}\n/done`, '/scroe W1 3', '- [x] W1.1']) {
      const { id } = await say('rae', body)
      expect((await comments()).map((one) => one.id)).not.toContain(id)
      expect(await page('progress')).toContain('Use the review page')
    }
    await sweep()
    expect(await page('progress')).toContain('Wrote levels where colleagues could read them: `rae`')
    expect(await kinds()).toEqual(['exposed rae', 'exposed rae', 'exposed rae'])
  })

  test('beside a block take the block with them', async () => {
    await say('rae', `${await sealed('rae', '3342')}\n/score W1 3`)
    expect(await kinds()).toEqual(['exposed rae'])
    await send('rae', '3342')
    expect(await kinds()).toEqual(['exposed rae', 'reviewed rae'])
  })

  test('ticked on a page of ours are refused, and its history goes', async () => {
    const scorecard = (await comments()).find(({ body }) => body.includes('takehome:reviewer'))
    const body = scorecard?.body ?? ''
    // The scorecard of a blind hub has no boxes; one that an earlier version wrote has.
    expect(body).not.toContain('[ ]')
    const earlier = `${body}\n- [ ] W1.1 as it was`
    await edit('rae', scorecard?.id ?? 0, earlier, earlier.replaceAll('[ ] W', '[x] W'))
    expect((await comments()).map((one) => one.id)).not.toContain(scorecard?.id)
    expect(await page('reviewer')).toBe(body)
    expect(await kinds()).toEqual(['exposed rae'])
  })

  test('are never asked for', async () => {
    await say('rae', '/done')
    expect(await page('progress')).toContain('Press Done on the review page')
    await say('rae', '/help')
    expect(await page('progress')).not.toMatch(/\/score W|\[ \] W/)
  })
})

test('where the team chose comments, a sealed block is taken in too', async () => {
  await say('rae', await sealed('rae', '3342'), { blind: false })
  await say('sam', `${levels('3342')}\n/done`, { blind: false })
  expect(await given()).toHaveLength(2)
})

test('a comment that is deleted between two questions to GitHub is left out', async () => {
  const { rest } = world().as('rae')
  const comment_id = await write('rae', 'I begin tomorrow.')
  const { data } = await rest.issues.getComment({ ...HUB, comment_id })
  const { id, node_id: nodeId, updated_at: updatedAt } = data
  const { hub } = await session()
  const listed = [{ id, nodeId, by: 'rae', updatedAt }]
  expect(await withEditors(hub, listed)).toMatchObject([
    { body: 'I begin tomorrow.', editor: null },
  ])
  await rest.issues.deleteComment({ ...HUB, comment_id })
  expect(await withEditors(hub, listed)).toEqual([])
})
