import type { Exercise } from '../exercise/exercise.ts'
import { reviewFolder } from '../github/pages/review-pull.ts'
import { keepStickyComment } from '../github/pages/sticky-comment.ts'
import { renderReviewer } from '../scorecard/render-reviewer.ts'
import { markerText } from '../scorecard/safe-markdown.ts'
import type { Scorecard } from '../scorecard/scorecard.ts'
import type { HubDesk } from './hub-desk.ts'

/** The reviewer's scorecard on the review's pull request. */
export async function showReviewerPage(
  desk: HubDesk,
  page: {
    readonly number: number
    readonly commit: string
    readonly pseudonym: string
    readonly exercise: Exercise
    readonly flagged: Scorecard
  },
): Promise<void> {
  const { hub } = desk.config
  const folder = reviewFolder(page.pseudonym)
  const permalinkBase = `${desk.serverUrl}/${hub.owner}/${hub.repo}/blob/${page.commit}/${folder}`
  const marker = markerText('reviewer')
  const body = renderReviewer(withoutCommit(page.flagged), page.exercise.rubric, { permalinkBase })
  await keepStickyComment(desk.hub, { ...hub, number: page.number }, { marker, body, author: null })
}

/** The candidate's commit would lead a reviewer who can see that repository to a name. */
function withoutCommit(scorecard: Scorecard): Scorecard {
  return { ...scorecard, submission: { ...scorecard.submission, sha: null } }
}
