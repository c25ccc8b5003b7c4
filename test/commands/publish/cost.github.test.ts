import { expect, test } from 'vitest'
import { countRequests } from '../../../src/github/client/count-requests.ts'
import { usePublishing } from './publish.fixture.ts'

const { world, push, grade, publish, state } = usePublishing()

/** What publishing one commit asks of the hub. */
async function cost(text: string) {
  const sha = await push(text)
  const results = await grade(sha)
  const session = await world().session()
  const counted = countRequests(session.hub)
  await publish(sha, results, session)
  counted.stop()
  expect((await state()).graded.at(-1)?.sha).toBe(sha)
  return counted.count()
}

// Twenty before, so that the thousand requests of a workflow's hour were gone within two looks.
test('a publication asks the hub for twelve or thirteen things, and for three more where it is the first of all', async () => {
  expect(await cost('first = 1\n')).toBe(12 + 3)
  expect(await cost('second = 2\n')).toBe(13)
})
