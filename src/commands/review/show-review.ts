import type { LedgerRecord, UnsealedRecord } from '../../assignment/ledger-record.ts'
import { type AssignmentState, foldLog } from '../../assignment/state.ts'
import { keepStickyComment } from '../../github/pages/sticky-comment.ts'
import { type ProgressPage, renderProgress } from '../../review/render-progress.ts'
import { apartOn, foldReviews, nextStep } from '../../review/review-progress.ts'
import { withLedgerFlags } from '../../scorecard/ledger-flags.ts'
import { markerText } from '../../scorecard/safe-markdown.ts'
import type { UnderReview } from '../../session/find-review.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { keepComplete, withReviews } from '../../session/keep-complete.ts'
import { sealWith } from '../../session/seal.ts'
import { showReviewerPage } from '../../session/show-reviewer-page.ts'
import { pagesUrl } from './pages-url.ts'
import { finishedReviews, opener } from './record-draft.ts'

/** Opens all levels once everybody needed is done; what is on the ledger then. */
export async function unsealIfDone(
  session: HubSession,
  review: UnderReview,
): Promise<AssignmentState> {
  const { id } = review.state.assignment
  const at = await serverTime(session.hub)
  const { needed } = session.config.reviews
  const { reviewer } = useHubKey(session.key)
  const open = opener(review, sealWith(session.key))
  const log = await session.ledger.append(id, (before) => {
    const reviews = foldReviews(stateOf(before).reviewed, review.on, review.pair.key.id)
    if (reviews.unsealed !== null) return null
    const step = nextStep(finishedReviews(reviews, open), review.criteria, needed, reviewer)
    if (step.kind === 'wait') return null
    const { why, reviews: opened } = step
    const rubric = review.graded.rubric
    return { kind: 'unsealed', at, by: 'takehome', ...review.on, rubric, why, reviews: opened }
  })
  const state = stateOf(log)
  await keepComplete(session, state, review)
  return state
}

function stateOf(log: readonly LedgerRecord[]): AssignmentState {
  const state = foldLog(log)
  if (state === null) throw new Error('a review is of an assignment of the ledger')
  return state
}

/** Both comments on a review: the scorecard, and how far everybody is. */
export async function showReviewPage(
  session: HubSession,
  state: AssignmentState,
  review: UnderReview,
  said: Pick<ProgressPage, 'answers' | 'refusals'>,
): Promise<void> {
  const { pull, pseudonym, exercise, scorecard } = review
  await showReviewerPage(session, {
    number: pull.number,
    commit: pull.commit,
    pseudonym,
    exercise,
    flagged: withLedgerFlags(withReviews(scorecard, { ...review, state }), state.flagged),
  })
  const place = { ...session.config.hub, number: pull.number }
  const body = renderProgress({ ...progressPage(session, state, review), ...said })
  await keepStickyComment(session.hub, place, {
    marker: markerText('progress'),
    body,
    author: null,
  })
}

function progressPage(
  session: HubSession,
  state: AssignmentState,
  review: UnderReview,
): Omit<ProgressPage, 'answers' | 'refusals'> {
  const reviews = foldReviews(state.reviewed, review.on, review.pair.key.id)
  const { needed, blind } = session.config.reviews
  const finished = finishedReviews(reviews, opener(review, sealWith(session.key)))
  const { unsealed } = reviews
  return {
    pseudonym: review.pseudonym,
    exercise: review.exercise.rubric.id,
    reviewed: review.reviewed.filter(({ id }) => review.criteria.includes(id)),
    needed,
    reviewers: [...reviews.reviewers].map(([login, { given, done }]) => {
      return { login, given, done, ticked: tickedBy(login, unsealed) }
    }),
    apart: unsealed === null && finished.length >= needed ? apartOn(finished, review.criteria) : [],
    unsealed: unsealed === null ? null : { at: unsealed.at, why: unsealed.why },
    exposed: reviews.exposed,
    lost: reviews.lost,
    blind,
    pagesUrl: pagesUrl(session),
    openUntil: state.status === 'open' ? state.deadline : null,
  }
}

/** Boxes are as sealed as levels are. */
function tickedBy(login: string, unsealed: UnsealedRecord | null): readonly string[] {
  const levels = unsealed?.reviews.find(({ by }) => by === login)?.levels ?? []
  return levels.flatMap(({ criterion, ticks }) => ticks.map((item) => `${criterion}.${item + 1}`))
}
