import { expect, test } from 'vitest'
import { ID, usePublishing } from './publish.fixture.ts'

const { world, push, grade, publish, candidate, pages, hub } = usePublishing()

// Grade has a group for one commit alone: a list of several, and Watch, may be at the same commit. Only the short note
// that tells the candidate may then come twice.
test('a commit is published once by two runs that do it at the same time', async () => {
  const sha = await push('first = 1\n')
  const results = await grade(sha)
  await Promise.allSettled([publish(sha, results), publish(sha, results)])
  // Whichever lost a race on the way is finished by being run again.
  await publish(sha, results)
  const log = await (await world().session()).ledger.readLog(ID)
  expect(log.filter(({ kind }) => kind === 'graded')).toHaveLength(1)
  expect([pages().length, candidate().checkRuns.length]).toEqual([1, 1])
  expect([hub().pulls.length, hub().comments.length]).toEqual([1, 1])
})
