import { join } from 'node:path'
import { listReviewPulls } from '../../github/pages/review-comments.ts'
import { reviewBranch } from '../../github/repository/review-branches.ts'
import { writeOut } from '../../input/write-out.ts'
import { sheetBody } from '../../kit/render-sheet.ts'
import type { Sheet } from '../../kit/sheet.ts'
import { renderTalkPage } from '../../review-page/talk-page.ts'
import { findReview } from '../../session/find-review.ts'
import { useHubKey } from '../../session/hub-key.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { talkOf } from '../../session/talk.ts'

/**
 * Writes the page on which an interviewer seals levels for the talk. The file's name; none where the review's
 * pull request, to which they are handed in, is closed.
 */
export async function writeLevels(
  session: HubSession,
  assignment: string,
  sheet: Sheet,
  out: string,
): Promise<readonly string[]> {
  const { hub } = session.config
  const branch = reviewBranch(useHubKey(session.key).pseudonym(assignment))
  const pull = (await listReviewPulls(session.hub, hub)).find((one) => one.branch === branch)
  const review = pull === undefined ? null : await findReview(session, pull, assignment)
  if (pull === undefined || review === null) return []
  const { pseudonym, pair, on, reviewed } = talkOf(review)
  const page = renderTalkPage({
    pseudonym,
    tree: on.tree,
    criteriaDigest: on.criteria,
    key: pair.key,
    pull: `${session.serverUrl}/${hub.owner}/${hub.repo}/pull/${pull.number}`,
    title: review.exercise.rubric.title,
    asked: reviewed,
    sheet: sheetBody(sheet),
  })
  await writeOut(out, [['levels.html', page]])
  return [join(out, 'levels.html')]
}
