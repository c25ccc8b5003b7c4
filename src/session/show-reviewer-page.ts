import type { Task } from '../exercise/exercise.ts'
import { reviewFolder } from '../github/pages/review-pull.ts'
import { keepStickyComment } from '../github/pages/sticky-comment.ts'
import { renderReviewer } from '../scorecard/render-reviewer.ts'
import { markerText } from '../scorecard/safe-markdown.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { HubSession } from './hub-session.ts'

/** The reviewer's scorecard on the review's pull request. */
export async function showReviewerPage(
  session: HubSession,
  page: {
    readonly number: number
    readonly commit: string
    readonly pseudonym: string
    readonly exercise: Task
    readonly flagged: Scorecard
  },
): Promise<void> {
  const { hub } = session.config
  const folder = reviewFolder(page.pseudonym)
  const permalinkBase = `${session.serverUrl}/${hub.owner}/${hub.repo}/blob/${page.commit}/${folder}`
  const marker = markerText('reviewer')
  const checklist = session.config.reviews.blind ? 'marks' : 'boxes'
  const shown = { permalinkBase, checklist } as const
  const body = renderReviewer(withoutCommit(page.flagged), page.exercise.rubric, shown)
  await keepStickyComment(
    session.hub,
    { ...hub, number: page.number },
    { marker, body, author: null },
  )
}

/** The candidate's commit would lead a reviewer who can see that repository to a name. */
function withoutCommit(scorecard: Scorecard): Scorecard {
  return { ...scorecard, submission: { ...scorecard.submission, sha: null } }
}
