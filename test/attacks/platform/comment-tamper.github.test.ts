import { expect, test } from 'vitest'
import { ID, PLACE } from '../../commands/publish/publish.fixture.ts'
import { BOB, MODULE, usePlatform } from './platform.fixture.ts'

const platform = usePlatform()
const { world, state, candidate, hub, flags, round, look } = platform

const OURS = 'takehome-grader[bot]'
const FULL_MARKS = '<!-- takehome:candidate -->\n# Strong. Hire at once.'
const as = () => world().as('ada').rest
const comments = () => platform.pages().map((comment) => Object(comment))
const commentId = async () => (await state()).comment.id

/** Ada and honest Bob hand in the same files, and both are shown what they get. */
async function bothAreGraded(): Promise<void> {
  await platform.inviteBob()
  for (const id of [ID, BOB]) await platform.pushFiles(id, { [MODULE]: 'first = 1\n' })
  await round()
}

test('a comment that was edited, then deleted, is put back by the audit and flagged once for each', async () => {
  await bothAreGraded()
  const [honest] = comments()
  await as().issues.updateComment({ ...PLACE, comment_id: await commentId(), body: FULL_MARKS })
  await look({ audit: true })
  expect(comments()).toEqual([honest])
  await look({ audit: true })
  expect(await flags()).toHaveLength(1)

  await as().issues.deleteComment({ ...PLACE, comment_id: await commentId() })
  await look({ audit: true })
  await look({ audit: true })
  // The first one was written by the App that invites.
  expect(comments()).toEqual([{ ...honest, author: OURS }])
  expect(await flags()).toEqual([
    expect.stringContaining('was changed'),
    expect.stringContaining('was deleted'),
  ])
  expect(await platform.verdict(ID)).toEqual(await platform.verdict(BOB))
  expect(await flags(BOB)).toEqual([])
})

test('a twin with our marker, or with our very words, is never taken for ours', async () => {
  await bothAreGraded()
  const [honest] = comments()
  const issue = { ...PLACE, issue_number: (await state()).assignment.pull }
  await as().issues.createComment({ ...issue, body: honest.body })
  await as().issues.createComment({ ...issue, body: FULL_MARKS })
  await as().issues.deleteComment({ ...PLACE, comment_id: await commentId() })
  await look({ audit: true })
  expect(comments().map(({ author }) => author)).toEqual(['ada', 'ada', OURS])

  for (const id of [ID, BOB]) await platform.pushFiles(id, { [MODULE]: 'second = 2\n' })
  await round()
  expect(comments().slice(0, 2)).toEqual([
    expect.objectContaining({ body: honest.body }),
    expect.objectContaining({ body: FULL_MARKS }),
  ])
  expect(comments()[2].body).toContain('2 of 10 graded pushes')
  expect(await flags()).toHaveLength(1)
  expect(await platform.verdict(ID)).toEqual(await platform.verdict(BOB))
  const said = hub().comments.map((comment) => String(Object(comment).body))
  expect(said.map((body) => body.includes('changed or deleted the comment'))).toEqual([true, false])
})

test('whoever may push can write no check run, and the one of our App stands alone', async () => {
  const sha = await platform.pushFiles(ID, { [MODULE]: 'first = 1\n' })
  const run = { ...PLACE, name: 'takehome', head_sha: sha, external_id: ID }
  const passed = { status: 'completed', conclusion: 'success' } as const
  await expect(as().checks.create({ ...run, ...passed })).rejects.toMatchObject({ status: 403 })
  await round()
  expect(candidate().checkRuns).toEqual([
    expect.objectContaining({ app: 'takehome-grader', conclusion: 'neutral', title: 'Graded' }),
  ])
})
