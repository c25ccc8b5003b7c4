import { expect, test } from 'vitest'
import { isNewComment, meeting } from '../meeting.ts'
import { ID, PLACE, usePublishing } from './publish.fixture.ts'

const { world, push, grade, publish, state, candidate, pages, notes, hub } = usePublishing()

// Grade has a group for one commit alone: a list of several, and Watch, may be at the same commit.
test('a commit is published once by two runs that do it at the same time', async () => {
  const sha = await push('first = 1\n')
  const results = await grade(sha)
  await Promise.allSettled([publish(sha, results), publish(sha, results)])
  // Whichever lost a race on the way is finished by being run again.
  await publish(sha, results)
  const log = await (await world().session()).ledger.readLog(ID)
  expect(log.filter(({ kind }) => kind === 'graded')).toHaveLength(1)
  expect([pages().length, notes().length, candidate().checkRuns.length]).toEqual([1, 1, 1])
  expect([hub().pulls.length, hub().comments.length]).toEqual([1, 1])
})

test('the candidate is told once although both runs have seen that nobody has told them', async () => {
  const sha = await push('first = 1\n')
  const results = await grade(sha)
  const sessions = [await world().session(), await world().session()]
  await meeting(sessions, isNewComment, (session) => publish(sha, results, session))
  expect([pages().length, notes().length]).toEqual([1, 1])
})

test('a comment that the candidate deleted is written anew once by two runs', async () => {
  const sha = await push('first = 1\n')
  const results = await grade(sha)
  const comment_id = (await state()).comment.id
  await world()
    .as('ada')
    .rest.issues.deleteComment({ ...PLACE, comment_id })
  const sessions = [await world().session(), await world().session()]
  await meeting(sessions, isNewComment, (session) => publish(sha, results, session))
  expect([pages().length, notes().length]).toEqual([1, 1])
  // And it is the one that the ledger knows.
  const { rest } = world().as('lead')
  const kept = { ...PLACE, comment_id: (await state()).comment.id }
  expect((await rest.issues.getComment(kept)).data.body).toBe(Object(pages()[0]).body)
})
