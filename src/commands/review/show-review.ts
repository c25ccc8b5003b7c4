import { foldLog } from '../../assignment/fold-log.ts'
import type { LedgerRecord, UnsealedRecord } from '../../assignment/ledger-record.ts'
import { type AssignmentState, recordsAbout } from '../../assignment/state.ts'
import { keepStickyComment } from '../../github/pages/sticky-comment.ts'
import { type ProgressPage, renderProgress } from '../../review/render-progress.ts'
import type { TalkPage } from '../../review/render-talk.ts'
import {
  apartOn,
  foldReviews,
  isOver,
  neededFor,
  nextStep,
  type ReviewProgress,
} from '../../review/review-progress.ts'
import { hideNames, namesOf } from '../../scorecard/hide-names.ts'
import { withLedgerFlags } from '../../scorecard/ledger-flags.ts'
import { markerText } from '../../scorecard/safe-markdown.ts'
import type { UnderReview } from '../../session/find-review.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { keepComplete, withReviews } from '../../session/keep-complete.ts'
import { sealWith } from '../../session/seal.ts'
import { showReviewerPage } from '../../session/show-reviewer-page.ts'
import { talkOf } from '../../session/talk.ts'
import { pagesUrl } from './pages-url.ts'
import { finishedReviews, opener } from './record-draft.ts'

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
  const { reviewer } = useHubKey(session.key)
  const open = opener(review, sealWith(session.key))
  const log = await session.ledger.append(id, (before) => {
    const reviews = foldReviews(
      recordsAbout(stateOf(before), review.on),
      review.on,
      review.pair.key.id,
    )
    if (isOver(reviews)) return null
    const needed = neededFor(reviews, session.config.reviews.needed)
    // Interviewers who are apart talk about it; a third person did not hear the talk.
    const decided = review.on.about === 'talk' ? [] : review.criteria
    const step = nextStep(finishedReviews(reviews, open), decided, needed, reviewer)
    if (step.kind === 'wait') return null
    const { why, reviews: opened } = step
    const rubric = review.graded.rubric
    return { kind: 'unsealed', at, by: 'takehome', ...review.on, rubric, why, reviews: opened }
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
}

function progressPage(
  session: HubSession,
  state: AssignmentState,
  review: UnderReview,
): Omit<ProgressPage, 'answers' | 'refusals'> {
  const reviews = foldReviews(state.reviewed, review.on, review.pair.key.id)
  const { blind } = session.config.reviews
  const needed = neededFor(reviews, session.config.reviews.needed)
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
    apart: !isOver(reviews) && finished.length >= needed ? apartOn(finished, review.criteria) : [],
    unsealed: unsealed === null ? null : { at: unsealed.at, why: unsealed.why },
    appeal: appealText(reviews, state),
    exposed: reviews.exposed,
    lost: reviews.lost,
    blind,
    pagesUrl: pagesUrl(session),
    isOpen: state.status === 'open',
    talk: talkPage(state, talkOf(review)),
  }
}

/** Reviewers know the candidate by a pseudonym alone, also where the candidate says more. */
function appealText({ appeal }: ReviewProgress, { assignment }: AssignmentState): string | null {
  return appeal === null ? null : hideNames(appeal.text, namesOf(assignment))
}

function talkPage({ talked }: AssignmentState, { on, pair, reviewed }: UnderReview): TalkPage {
  const { reviewers, unsealed } = foldReviews(talked, on, pair.key.id)
  return {
    asked: reviewed,
    done: [...reviewers].flatMap(([login, { done }]) => (done ? [login] : [])),
    opened: unsealed?.reviews ?? null,
  }
}

/** Boxes are as sealed as levels are. */
function tickedBy(login: string, unsealed: UnsealedRecord | null): readonly string[] {
  const levels = unsealed?.reviews.find(({ by }) => by === login)?.levels ?? []
  return levels.flatMap(({ criterion, ticks }) => ticks.map((item) => `${criterion}.${item + 1}`))
}
