import { foldLog } from '../../assignment/fold-log.ts'
import type { LedgerRecord, OpenReview } from '../../assignment/ledger-record.ts'
import { doneAmong } from '../../assignment/review-steps.ts'
import { type AssignmentState, recordsAbout } from '../../assignment/state.ts'
import { keepStickyComment } from '../../github/pages/sticky-comment.ts'
import { type ProgressPage, renderProgress } from '../../review/render-progress.ts'
import type { TalkPage } from '../../review/render-talk.ts'
import {
  foldReviews,
  isOver,
  neededFor,
  type ReviewProgress,
} from '../../review/review-progress.ts'
import { hideNames, namesOf } from '../../scorecard/hide-names.ts'
import { withLedgerFlags } from '../../scorecard/ledger-flags.ts'
import { markerText } from '../../scorecard/safe-markdown.ts'
import type { UnderReview } from '../../session/find-review.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { keepComplete, withReviews } from '../../session/keep-complete.ts'
import { showReviewerPage } from '../../session/show-reviewer-page.ts'
import { nextOf } from '../../session/standing-review.ts'
import { takeBackErased } from '../../session/take-back-erased.ts'
import { talkOf } from '../../session/talk.ts'
import { pagesUrl } from './pages-url.ts'

/** Opens all levels once everybody needed is done; what is on the ledger then. The talk has levels of its own. */
export async function unsealIfDone(
  session: HubSession,
  review: UnderReview,
): Promise<AssignmentState> {
  const state = await openIfDone(session, review)
  await keepComplete(session, state, review)
  // Most runs hear of no talk, and need not read the ledger once more.
  return state.talked.length === 0 ? state : await openIfDone(session, talkOf(review))
}

async function openIfDone(session: HubSession, review: UnderReview): Promise<AssignmentState> {
  const { id } = review.state.assignment
  const at = await serverTime(session.hub)
  const stamp = { at, by: 'takehome', ...review.on }
  const log = await session.ledger.append(id, (before) => {
    const records = recordsAbout(stateOf(before), review.on)
    const progress = foldReviews(records, review.on, review.pair.key.id)
    if (isOver(progress)) return null
    const step = nextOf(session, review, progress)
    if (step.kind === 'unseal') {
      const { why, reviews } = step
      return { kind: 'unsealed', ...stamp, rubric: review.graded.rubric, why, reviews }
    }
    // On the ledger before anybody is shown it.
    const reviewers = [...doneAmong(progress.reviewers)]
    const isNews = step.apart.length > 0 && !progress.isKnownApart
    return isNews ? { kind: 'apart', ...stamp, reviewers } : null
  })
  return stateOf(log)
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
  await takeBackErased(session, state.assignment.id)
}

function progressPage(
  session: HubSession,
  state: AssignmentState,
  review: UnderReview,
): Omit<ProgressPage, 'answers' | 'refusals'> {
  const reviews = foldReviews(state.reviewed, review.on, review.pair.key.id)
  const { blind } = session.config.reviews
  const needed = neededFor(reviews, session.config.reviews.needed)
  const step = isOver(reviews) ? null : nextOf(session, review, reviews)
  const { unsealed } = reviews
  return {
    pseudonym: review.pseudonym,
    exercise: review.exercise.rubric.id,
    reviewed: review.reviewed.filter(({ id }) => review.criteria.includes(id)),
    needed,
    reviewers: [...reviews.reviewers].map(([person, { by, given, done }]) => {
      const opened = unsealed?.reviews.find((one) => reviews.personOf(one) === person)
      return { login: by, given, done, ticked: opened === undefined ? [] : tickedIn(opened) }
    }),
    apart: step?.kind === 'wait' ? step.apart : [],
    unsealed: unsealed === null ? null : { at: unsealed.at, why: unsealed.why },
    appeal: appealText(reviews, state),
    exposed: reviews.exposed,
    changed: reviews.changed,
    lost: reviews.lost,
    blind,
    pagesUrl: pagesUrl(session),
    isOpen: state.status === 'open',
    talk: talkPage(session, state, talkOf(review)),
  }
}

/** Reviewers know the candidate by a pseudonym alone, also where the candidate says more. */
function appealText({ appeal }: ReviewProgress, { assignment }: AssignmentState): string | null {
  return appeal === null ? null : hideNames(appeal.text, namesOf(assignment))
}

function talkPage(
  { config }: HubSession,
  { talked }: AssignmentState,
  { on, pair, reviewed }: UnderReview,
): TalkPage {
  const { reviewers, unsealed } = foldReviews(talked, on, pair.key.id)
  return {
    asked: reviewed,
    needed: config.reviews.needed,
    done: doneAmong(reviewers),
    opened: unsealed?.reviews ?? null,
  }
}

/** Boxes are as sealed as levels are. */
function tickedIn({ levels }: OpenReview): readonly string[] {
  return levels.flatMap(({ criterion, ticks }) => ticks.map((item) => `${criterion}.${item + 1}`))
}
