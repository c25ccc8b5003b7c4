import { openGitHub } from '../../github/client/client.ts'
import { keepStickyComment } from '../../github/pages/sticky-comment.ts'
import type { Grading } from '../../grading/grade-folders.ts'
import { markerText } from '../../scorecard/safe-markdown.ts'
import type { Surroundings } from '../verb/verb.ts'
import type { Posting } from './plan-posting.ts'

/** Shows the scorecard in the summary and on the pull request: whoever reads the one may read the other. */
export async function showGrading(
  { reviewerMarkdown, candidateMarkdown }: Grading,
  { audience, pull, token, author }: Posting,
  { access, log, setOutput, summarise }: Surroundings,
): Promise<void> {
  if (audience === 'none') return
  const body = audience === 'reviewer' ? reviewerMarkdown : candidateMarkdown
  await summarise(body)
  if (pull === null) return
  const octokit = await openGitHub({ apiUrl: access.apiUrl, credential: { token }, log })
  const comment = { marker: markerText(audience), body, author }
  setOutput('comment-url', await keepStickyComment(octokit, pull, comment))
}
