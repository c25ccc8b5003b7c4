import { authorOf, isCandidate } from '../../assignment/persons.ts'
import { dayIn, isAway, lateReviewers, missingReviewers } from '../../assignment/requests.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import { listReviewPulls, type ReviewPull } from '../../github/pages/review-comments.ts'
import { reviewBranch } from '../../github/repository/review-branches.ts'
import { compareTexts } from '../../input/compare-texts.ts'
import type { Attempts } from '../../input/try-each.ts'
import { planRequests, type ShortReview } from '../../review/plan-requests.ts'
import { wasOpened } from '../../review/review-progress.ts'
import { useHubKey } from '../../session/hub-key.ts'
import { type HubSession, serverTime } from '../../session/hub-session.ts'
import { ledgerSource } from '../../session/ledger-source.ts'
import { nextOf } from '../../session/standing-review.ts'
import { standingOf, type WaitingReview, waitingReview } from '../../session/waiting-review.ts'
import { lookOnce } from '../../session/why-not-review.ts'
import { type Behind, whatIsBehind } from './catch-up.ts'

/** The workflow has a step for each page that it uploads; the next run goes on. */
export const MOST_AT_ONCE = 6

/** A review of which somebody is to be told something now. */
export interface ToTell {
  readonly waiting: WaitingReview
  readonly pull: ReviewPull
  /** Who is to be asked beside those who are. */
  readonly people: readonly string[]
  /** How many could not be found. */
  readonly missing: number
}

export interface Asking {
  /** By GitHub's clock. */
  readonly now: string
  readonly today: string
  /** Those who have waited longest first. */
  readonly toTell: readonly ToTell[]
  /** What a run of Review has left undone, or may have. */
  readonly behind: readonly Behind[]
  /** Submissions for which too few people could be found, whether or not somebody is told something. */
  readonly short: readonly { readonly pseudonym: string; readonly missing: number }[]
}

/**
 * Who is to be asked or reminded now. Reads, and changes nothing. `ledger` is a checkout of its branch, or empty. A
 * submission that cannot be looked at keeps none of the others waiting.
 */
export async function planAsking(
  session: HubSession,
  ledger: string,
  attempts: Attempts,
): Promise<Asking> {
  const { hub, timeZone } = session.config
  const source = ledgerSource(session, ledger)
  const now = await serverTime(session.hub)
  const today = dayIn(timeZone, now)
  const pulls = await listReviewPulls(session.hub, hub)
  const before: (readonly string[])[] = []
  const open: (Omit<ToTell, 'people'> & { readonly short: ShortReview | null })[] = []
  const behind: Behind[] = []
  const whoIsOut = whoMayNot(session, today)
  const lacking = async (waiting: WaitingReview) => {
    const missing = missingPeople(session, waiting, today)
    const short = missing === 0 ? null : shortReview(waiting, missing, await whoIsOut(waiting))
    return { missing, short }
  }
  for await (const state of source.states()) {
    const branch = reviewBranch(useHubKey(session.key).pseudonym(state.assignment.id))
    await attempts.run(`the review ${branch} was not looked at`, async () => {
      const waiting = await waitingReview(session, source, state)
      before.push(peopleOn(state, waiting))
      const pull = pulls.find((one) => one.branch === branch)
      if (pull === undefined) return
      const about = await whatIsBehind(session, { state, waiting, now, today })
      if (about !== null) behind.push({ pull, assignment: state.assignment.id, about })
      if (waiting !== null) open.push({ ...(await lacking(waiting)), waiting, pull })
    })
  }
  const shorts = open.flatMap(({ short }) => short ?? [])
  const plan = planRequests(shorts, session.config.reviews.assign.people, before)
  const planned = open
    .map(({ waiting, pull, missing }): ToTell => {
      const people = plan.get(waiting.pseudonym) ?? []
      return { waiting, pull, people, missing: missing - people.length }
    })
    .toSorted((a, b) => compareTexts(urgency(a), urgency(b)))
  return {
    now,
    today,
    behind,
    toTell: planned.filter((one) => isToBeTold(session, one, { now, today })),
    short: planned.flatMap(({ waiting: { pseudonym }, missing }) =>
      missing > 0 ? [{ pseudonym, missing }] : [],
    ),
  }
}

function shortReview(
  { pseudonym, state, done, requests, progress }: WaitingReview,
  missing: number,
  { barred, earlier }: Required<Pick<ShortReview, 'barred' | 'earlier'>>,
): ShortReview {
  const asked = requests.flatMap(({ reviewers }) => reviewers)
  const opened = progress.unsealed?.reviews.map(({ by }) => by) ?? []
  const taken = lower([...new Set([...done, ...opened, ...asked])])
  const known = [...earlier, ...taken.filter((by) => progress.isEarlier({ by }))]
  return { id: pseudonym, deadline: state.deadline, missing, taken, barred, earlier: known }
}

/** A third is only missing where two are apart: otherwise the levels are about to be opened. */
function missingPeople(session: HubSession, waiting: WaitingReview, today: string): number {
  const { reviews } = session.config
  const missing = missingReviewers(standingOf(waiting, reviews), reviews, today)
  if (missing === 0) return 0
  return nextOf(session, waiting, waiting.progress).kind === 'wait' ? missing : 0
}

function isToBeTold(
  { config }: HubSession,
  { waiting, people }: ToTell,
  at: Pick<Asking, 'now' | 'today'>,
): boolean {
  const standing = standingOf(waiting, config.reviews)
  const { requests } = waiting
  return (
    people.length > 0 ||
    requests.some(({ isAsked }) => !isAsked) ||
    requests.some((one) => lateReviewers(one, standing, config.reviews.assign, at).length > 0)
  )
}

/** Who has this submission to review, or has reviewed it: what a load is counted by. */
function peopleOn(state: AssignmentState, waiting: WaitingReview | null): readonly string[] {
  const asked = waiting?.requests.flatMap(({ reviewers }) => reviewers) ?? []
  const done = state.reviewed.flatMap((one) => (one.kind === 'reviewed' && one.done ? one.by : []))
  return lower([...new Set([...asked, ...done])])
}

/**
 * Of those who could be asked: who is away, has no access or has not calibrated, and the candidate themself. Beside
 * them those whose levels were open when the candidate appealed.
 */
function whoMayNot(session: HubSession, today: string) {
  const { assign } = session.config.reviews
  const look = lookOnce(session)
  return async (waiting: WaitingReview) => {
    const { assignment } = waiting.state
    const about = { exercise: assignment.exercise, criteria: waiting.on.criteria }
    const looked: { login: string; userId: number | null; isOut: boolean }[] = []
    for (const login of assign.people) {
      const { why, userId } = isAway(login, assign, today) ? AWAY : await look(login, about)
      const isOut = why !== null || isInvolved(waiting, login, userId)
      looked.push({ login, userId, isOut })
    }
    const isEarlier = ({ login, userId }: (typeof looked)[number]) =>
      waiting.progress.isEarlier(authorOf({ by: login, userId }))
    return {
      barred: looked.flatMap(({ login, isOut }) => (isOut ? login : [])),
      earlier: looked.filter(isEarlier).map(({ login }) => login),
    }
  }
}

const AWAY = { why: 'away', userId: null }

/** Whether it is the candidate, or somebody who has reviewed it: perhaps under another login. */
function isInvolved(waiting: WaitingReview, by: string, userId: number | null): boolean {
  if (isCandidate(waiting.state.assignment.candidate, { by, userId })) return true
  const { progress } = waiting
  const author = authorOf({ by, userId })
  return (
    wasOpened(progress, author) || progress.reviewers.get(progress.personOf(author))?.done === true
  )
}

function lower(logins: readonly string[]): readonly string[] {
  return logins.map((login) => login.toLowerCase())
}

function urgency({ waiting: { state, pseudonym } }: ToTell): string {
  return `${state.deadline} ${pseudonym}`
}
