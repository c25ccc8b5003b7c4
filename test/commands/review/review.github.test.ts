import { expect, test } from 'vitest'
import { foldLog } from '../../../src/assignment/fold-log.ts'
import { whyNotReview } from '../../../src/session/why-not-review.ts'
import { HUB, ID } from '../publish/publish.fixture.ts'
import { levels, useReviews } from './review.fixture.ts'

const { say, write, edit, sweep, session, page, comments, world, state, pushAndPublish } =
  useReviews()

const ABOUT = { exercise: 'linear-regression', criteria: '' }
const unsealed = async () => (await state()).reviewed.filter(({ kind }) => kind === 'unsealed')

test('two reviewers who agree complete the scorecard', async () => {
  await say('rae', `${levels('3342')}\n/done`)
  expect(await page('progress')).toContain('1 of 2 reviewers are done')
  expect(await page('reviewer')).toContain('wait for reviewers')
  const { reviewed } = await say('sam', `${levels('3432', 'seen in the code')}\n/done`)
  expect(reviewed).toMatchObject([{ taken: 1, unsealed: true }])

  const shown = await page('reviewer')
  expect(shown).not.toContain('wait for reviewers')
  expect(shown).toContain('seen in the code')
  expect(await page('progress')).toContain('All levels are open')
  const [record] = await unsealed()
  expect(record).toMatchObject({
    why: 'rae and sam are done',
    reviews: [
      { by: 'rae', levels: [{ criterion: 'W1', level: 3 }, {}, {}, { level: 2 }] },
      { by: 'sam', levels: [{}, { level: 4 }, {}, {}] },
    ],
  })
})

test('the completed scorecard is a version of its own on the ledger, and the first one stays', async () => {
  await say('rae', `${levels('3342')}\n/done`)
  await say('sam', `${levels('3432')}\n/done`)
  const { ledger } = await session()
  const { graded } = await state()
  const [latest] = graded
  const base = `scorecards/${ID}/${latest?.tree.slice(0, 12)}-${latest?.rubric.slice(0, 8)}`
  const read = async (path: string) => JSON.parse((await ledger.readFile(path))?.text ?? '')
  const [before, after] = [await read(`${base}.json`), await read(`${base}-complete.json`)]
  expect(before.totals.reviewed.pending).toBeGreaterThan(0)
  expect(after.totals.reviewed.pending).toBe(0)
  expect(after.totals.measured).toEqual(before.totals.measured)
  // Levels 3 and 3 on W1: 75 % of its points.
  const w1 = after.criteria.find(({ id }: { id: string }) => id === 'W1')
  expect(w1.earned).toBeCloseTo(0.75 * w1.points, 2)
})

test('two levels apart asks for a third, on that criterion alone; the median counts', async () => {
  await say('rae', `${levels('1342')}\n/done`)
  await say('sam', `${levels('4432')}\n/done`)
  expect(await unsealed()).toEqual([])
  expect(await page('progress')).toContain('Reviewers are two levels or more apart on W1')
  await say('tim', '/score W1 3 steps are there\n/done')
  expect(await unsealed()).toHaveLength(1)
  const { ledger } = await session()
  const [latest] = (await state()).graded
  const path = `scorecards/${ID}/${latest?.tree.slice(0, 12)}-${latest?.rubric.slice(0, 8)}-complete.json`
  const complete = JSON.parse((await ledger.readFile(path))?.text ?? '')
  const w1 = complete.criteria.find(({ id }: { id: string }) => id === 'W1')
  expect(w1.earned).toBeCloseTo(0.75 * w1.points, 2)
})

test('a comment with a level is removed as soon as it is taken in; one without gets a reaction', async () => {
  const { id } = await say('rae', '/score W2 3 trade-offs sized')
  const left = (await comments()).map((one) => one.id)
  expect(left).not.toContain(id)
  const help = await say('rae', '/help')
  expect((await comments()).map((one) => one.id)).toContain(help.id)
  expect(await page('progress')).toMatch(/rae.*\|\s*W2\s*\|\s*not done/)
})

test('done too early says what is missing, and is not believed later on', async () => {
  await say('rae', '/score W1 3 fine')
  await say('rae', '/done')
  expect(await page('progress')).toContain('/score W2 <level> <why>')
  world().github.setNow(new Date('2026-03-01T12:05:00Z'))
  await say('rae', '/score W2 2 fine\n/score W3 2 fine\n/score W4 2 fine')
  world().github.setNow(new Date('2026-03-01T12:06:00Z'))
  await sweep()
  expect(await page('progress')).toContain('0 of 2 reviewers are done')
})

test('a must-item that is not ticked asks for a reason; ticked ones ask for none', async () => {
  await say('rae', `${levels('3333', '')}\n/done`)
  expect(await page('progress')).toContain('is not ticked. Add a reason: ')
  const { reviewed } = await reviewedItems()
  const boxes = reviewed.flatMap(({ id, items }) =>
    items.map((_, index) => `- [x] ${id}.${index + 1} anything`),
  )
  await say('rae', `${boxes.join('\n')}\n/done`)
  expect(await page('progress')).toContain('1 of 2 reviewers are done')
})

async function reviewedItems() {
  const text = await page('progress')
  const ids = [...new Set([...text.matchAll(/- \[ \] (W\d+)\.\d+/g)].map(([, id]) => id ?? ''))]
  const reviewed = ids.map((id) => {
    return { id, items: [...text.matchAll(new RegExp(`- \\[ \\] ${id}\\.\\d+`, 'g'))] }
  })
  return { reviewed }
}

test('undo takes back one step, as often as there are steps', async () => {
  await say('rae', '/score W1 3 fine')
  await say('rae', '/score W2 3 fine')
  await say('rae', '/undo')
  expect(await page('progress')).toMatch(/rae.*\|\s*W1\s*\|/)
  await say('rae', '/undo')
  expect(await page('progress')).not.toMatch(/rae.*\|\s*W1\s*\|/)
  await say('rae', '/undo')
  expect(await page('progress')).toContain('you have no step to take back')
})

test('an undo with other commands in its comment records nothing, and the page says so', async () => {
  await say('rae', '/score W1 3 fine')
  await say('rae', '/undo\n/score W2 3 a long reason\n/done')
  const text = await page('progress')
  expect(text).toContain('nothing of your comment was recorded, because `/undo` stands alone')
  expect(text).toMatch(/rae.*\|\s*W1\s*\|/)
  expect((await state()).reviewed.map(({ kind }) => kind)).toEqual(['reviewed'])
})

test('mistakes get the words to type', async () => {
  await say('rae', '/score W22 3 typo\n/score W2 5\n/score\n/scroe W1 2\n- [x] W1.9')
  const text = await page('progress')
  expect(text).toContain('there is no W22 here. Type `/score W2 <level> <why>`')
  expect(text).toContain('line 2: a level is 1, 2, 3 or 4. Type `/score W2 <level> <why>`')
  expect(text).toContain('line 3: the criterion is missing.')
  expect(text).toContain('Did you mean `/score`?')
  expect(text).toContain('line 5: W1 has')
})

test('a comment that was edited away before it was read has said nothing, and goes with its history', async () => {
  const id = await write('rae', '/score W1 4 great')
  await edit('rae', id, '/score W1 4 great', 'Reading this one now.')
  expect((await comments()).map((one) => one.id)).not.toContain(id)
  expect((await state()).reviewed.map(({ kind }) => kind)).toEqual(['changed'])
})

test('a comment that was deleted before it was read has said nothing', async () => {
  const id = await write('rae', '/score W1 4 great')
  await world()
    .as('rae')
    .rest.issues.deleteComment({ ...HUB, comment_id: id })
  await sweep()
  expect((await state()).reviewed).toEqual([])
})

test('two runs at the same time lose neither review', async () => {
  const [rae, sam] = [`${levels('3342')}\n/done`, `${levels('3343')}\n/done`]
  await Promise.all([say('rae', rae), say('sam', sam)])
  expect(await unsealed()).toHaveLength(1)
  const given = (await state()).reviewed.filter(({ kind }) => kind === 'reviewed')
  expect(given.map(({ by }) => by).sort()).toEqual(['rae', 'sam'])
})

test('a run that was missed is caught up with', async () => {
  await write('rae', `${levels('3342')}\n/done`)
  await write('sam', `${levels('3342')}\n/done`)
  expect(await sweep()).toMatchObject([{ taken: 2, unsealed: true }])
  expect(await sweep()).toMatchObject([{ taken: 0, unsealed: true }])
})

test("boxes that are ticked on the scorecard count for who ticked them, and the page's history goes", async () => {
  const scorecard = (await comments()).find(({ body }) => body.includes('takehome:reviewer'))
  const body = scorecard?.body ?? ''
  const ticked = body.replaceAll('[ ] W', '[x] W')
  expect(ticked).not.toBe(body)
  await edit('rae', scorecard?.id ?? 0, body, ticked)
  expect((await comments()).map((one) => one.id)).not.toContain(scorecard?.id)
  expect(await page('reviewer')).toBe(body)
  // With all boxes ticked no reason is asked.
  await say('rae', '/score W1 3\n/score W2 3\n/score W3 3\n/score W4 3\n/done')
  expect(await page('progress')).toContain('1 of 2 reviewers are done')
})

test('who may review comes from access to the hub, takehome.yml and calibration', async () => {
  const words = `${levels('3342')}\n/done`
  await say('rae', words, { calibration: true })
  expect(await page('progress')).toContain(
    'start Actions, Review pages: it writes your page for `linear-regression`',
  )
  await say('rae', words, { reviewers: ['sam', 'tim', 'ada'] })
  expect(await page('progress')).toContain('you are not among the reviewers')
  const listed = { reviewers: ['rae', 'sam', 'tim'] }
  const { rest } = world().as('lead')
  await rest.repos.removeCollaborator({ ...HUB, username: 'tim' })
  await write('lead', 'Tim has left.')
  expect(await whyNotReview(await session(listed), 'tim', ABOUT)).toBe('no-access')
  expect(await whyNotReview(await session(), 'tim', ABOUT)).toBe('no-access')
  expect(await whyNotReview(await session(listed), 'rae', ABOUT)).toBeNull()
  expect((await state()).reviewed).toEqual([])
})

test('once all is open, nobody gives a level any more', async () => {
  await say('rae', `${levels('3342')}\n/done`)
  await say('sam', `${levels('3342')}\n/done`)
  await say('tim', '/score W1 1 no')
  expect(await page('progress')).toContain('would not be blind')
  expect((await unsealed())[0]).toMatchObject({ reviews: [{ by: 'rae' }, { by: 'sam' }] })
})

test('what was ticked is told once all is open, and not before', async () => {
  await say('rae', `${levels('3342')}\n- [x] W1.1\n/done`)
  expect(await page('progress')).not.toContain('Ticked')
  await say('sam', `${levels('3342')}\n/done`)
  expect(await page('progress')).toMatch(/rae.*\|\s*W1\.1\s*\|/)
})

test('a review of an earlier submission does not count for a later one', async () => {
  await say('rae', `${levels('3342')}\n/done`)
  await pushAndPublish('def fit(X, y):\n    return {"weights": 1}\n')
  await say('sam', `${levels('3342')}\n/done`)
  expect(await page('progress')).toContain('1 of 2 reviewers are done')
  expect(await unsealed()).toEqual([])
})

test('publishing once more shows the completed scorecard, not the one before', async () => {
  await say('rae', `${levels('3342')}\n/done`)
  await say('sam', `${levels('3342')}\n/done`)
  const shown = await page('reviewer')
  await pushAndPublish('def fit(X, y):\n    return {}\n')
  expect(await page('reviewer')).toBe(shown)
  expect(foldLog(await (await session()).ledger.readLog(ID))?.graded).toHaveLength(1)
})
