import { latestGraded } from '../../../src/assignment/state.ts'
import { fetchSubmissions } from '../../../src/commands/fetch.ts'
import { review } from '../../../src/commands/review/review.ts'
import { listReviewPulls } from '../../../src/github/pages/review-comments.ts'
import { reviewBranch } from '../../../src/github/repository/review-branches.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { openCannedGrader } from '../../worlds/simulation/grade-canned.ts'
import { HUB, ID, type PublishFixture } from '../publish/publish.fixture.ts'

export const NEW_KEY = 'rotated'.repeat(8)

type Fixture = Pick<PublishFixture, 'world' | 'state' | 'publish'> & {
  readonly session: () => Promise<HubSession>
}

/** The hub of a test after its TAKEHOME_KEY was changed. */
export function rotatedRound({ world, state, publish, session }: Fixture) {
  const rotated = async (): Promise<HubSession> => ({ ...(await session()), key: NEW_KEY })
  const told = async (number: number) => {
    const { rest } = world().as('rae')
    const { data } = await rest.issues.listComments({ ...HUB, issue_number: number })
    const texts = data.map(({ body = '' }) => body)
    return texts.find((body) => body.includes('takehome:progress ')) ?? ''
  }
  return {
    rotated,
    told,
    /** The latest submission is graded once more, as Watch does when it is asked to. The number of its review then. */
    regrade: async (): Promise<number> => {
      const sha = latestGraded(await state())?.sha ?? ''
      const [job, results] = [await world().folder(), await world().folder()]
      const now = await rotated()
      await fetchSubmissions(now, { submissions: [{ assignment: ID, sha }], out: job })
      await (await openCannedGrader(now, 'linear-regression'))(job, results)
      await publish(sha, results, now)
      const branch = reviewBranch(useHubKey(NEW_KEY).pseudonym(ID))
      const pulls = await listReviewPulls(now.hub, HUB)
      return pulls.find((pull) => pull.branch === branch)?.number ?? 0
    },
    /** Somebody writes a comment on a review, and all open reviews are taken in. */
    sendTo: async (number: number, login: string, body: string) => {
      const { rest } = world().as(login)
      await rest.issues.createComment({ ...HUB, issue_number: number, body })
      return await review(await rotated(), '')
    },
  }
}
