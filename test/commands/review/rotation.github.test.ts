import { expect, test } from 'vitest'
import { latestGraded } from '../../../src/assignment/state.ts'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { review } from '../../../src/commands/review/review.ts'
import { listReviewPulls } from '../../../src/github/pages/review-comments.ts'
import { reviewBranch } from '../../../src/github/repository/review-branches.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { openCannedGrader } from '../../worlds/simulation/grade-canned.ts'
import { HUB, ID } from '../publish/publish.fixture.ts'
import { adasReview, answersOf } from './a-block.ts'
import { useReviews } from './review.fixture.ts'

const { say, session, state, publish, world, page } = useReviews({ blind: true })
const NEW_KEY = 'rotated'.repeat(8)

const rotated = async () => ({ ...(await session()), key: NEW_KEY })

/** The latest submission is graded once more, as Regrade does. Its number under the new pseudonym. */
async function regrade(): Promise<number> {
  const sha = latestGraded(await state())?.sha ?? ''
  const [job, results] = [await world().folder(), await world().folder()]
  const now = await rotated()
  await fetchSubmissions(now, { submissions: [{ assignment: ID, sha }], out: job })
  await (await openCannedGrader(now, 'linear-regression'))(job, results)
  await publish(sha, results, now)
  const branch = reviewBranch(useHubKey(NEW_KEY).pseudonym(ID))
  const pulls = await listReviewPulls(now.hub, HUB)
  return pulls.find((pull) => pull.branch === branch)?.number ?? 0
}

test('in the middle of a round another key asks for the reviews again, says so, and loses no way on', async () => {
  const old = await adasReview(await session())
  await say('rae', await blockOf(old, 'rae', answersOf('1111')))
  expect(await page('progress')).toContain('1 of 2 reviewers are done')

  const number = await regrade()
  expect(number).toBeGreaterThan(1)
  const found = await adasReview(await rotated(), number)
  const send = async (login: string, body: string) => {
    await world()
      .as(login)
      .rest.issues.createComment({ ...HUB, issue_number: number, body })
    return await review(await rotated(), '')
  }
  const told = async () => {
    const { rest } = world().as('rae')
    const { data } = await rest.issues.listComments({ ...HUB, issue_number: number })
    return (
      data.map(({ body = '' }) => body).find((body) => body.includes('takehome:progress ')) ?? ''
    )
  }
  await send('rae', '/help')
  expect(await told()).toContain('what `rae` sent before cannot be opened')
  expect(await told()).toContain('0 of 2 reviewers are done')

  // A page that was open since before: it still has the old key, or the old name.
  const { pseudonym } = found
  await send('sam', await blockOf({ ...old, pseudonym }, 'sam', answersOf('3342')))
  expect(await told()).toContain('the key of this repository has changed')
  await send('rae', await blockOf(found, 'rae', answersOf('3342')))
  expect(await told()).not.toContain('cannot be opened')
  await send('sam', await blockOf(found, 'sam', answersOf('3342')))
  const unsealed = (await state()).reviewed.findLast(({ kind }) => kind === 'unsealed')
  expect(unsealed).toMatchObject({ reviews: [{ by: 'rae' }, { by: 'sam' }] })
  expect(JSON.stringify(unsealed)).not.toContain('"level":1')
})
