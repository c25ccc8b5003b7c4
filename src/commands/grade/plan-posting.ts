import type { PullRequest } from '../../github/pages/sticky-comment.ts'
import { AUDIENCES, type Audience } from '../../hub/feedback.ts'
import type { ConfigIssue } from '../../input/config-issue.ts'
import { problem, unknownValue } from '../../input/config-issue.ts'
import type { Words, WorkflowEvent } from '../verb/verb.ts'

/** Where a workflow's grading is shown. */
export interface Posting {
  readonly audience: Audience
  readonly pull: PullRequest | null
  readonly token: string
  readonly author: string | null
  readonly issues: readonly ConfigIssue[]
}

/** Decides it before anything is graded; every problem is listed. */
export function planPosting({ text }: Words, event: WorkflowEvent): Posting {
  const [named, number, token] = [text('comment'), text('pull-request'), text('token')]
  const audience = AUDIENCES.find((known) => known === named)
  const pull = findPull(number, event)
  const issues = [
    ...(audience === undefined ? [unknownValue('comment', named, AUDIENCES)] : []),
    ...(number === '' || /^[1-9]\d*$/.test(number) ? [] : [badNumber(number)]),
    ...(audience !== 'none' && pull !== null && token === '' ? [NO_TOKEN] : []),
  ]
  return {
    audience: audience ?? 'none',
    pull,
    token,
    author: text('comment-author') || null,
    issues,
  }
}

const NO_TOKEN = problem(
  'token',
  'is missing',
  'Give a token with pull-requests: write, or set comment: none.',
)

function badNumber(text: string): ConfigIssue {
  const hint = "Give the pull request's number, or leave it out."
  return problem('pull-request', `"${text}" is not a number`, hint)
}

function findPull(typed: string, event: WorkflowEvent): PullRequest | null {
  const number = typed === '' ? event.pull?.number : Number(typed)
  return number === undefined || event.repository === null ? null : { ...event.repository, number }
}
