import { DateTime } from 'luxon'
import type { AssignRules, ReviewRules } from '../hub/review-rules.ts'
import type { LedgerRecord } from './ledger-record.ts'

/** People who were asked to review one submission. */
export interface ReviewRequest {
  /** Its place among all of the assignment, from 1. */
  readonly number: number
  readonly at: string
  /** Of the submission. Other criteria leave the people who are asked as they are. */
  readonly tree: string
  readonly reviewers: readonly string[]
  readonly due: string
  /** Whether GitHub has told them. */
  readonly isAsked: boolean
  readonly isReminded: boolean
  /**
   * Whether the deadline was moved since, the review appealed, or what people judge changed: what was asked for
   * does not stand any more.
   */
  readonly isVoid: boolean
}

/** The requests of a log, oldest first. */
export function applyToRequests(
  requests: readonly ReviewRequest[],
  record: LedgerRecord,
): readonly ReviewRequest[] {
  switch (record.kind) {
    case 'requested': {
      const { at, tree, reviewers, due } = record
      const fresh = { isAsked: false, isReminded: false, isVoid: false }
      const number = requests.length + 1
      return [...requests, { number, at, tree, reviewers, due, ...fresh }]
    }
    case 'asked':
      return changed(requests, record.request, { isAsked: true })
    case 'reminded':
      return changed(requests, record.request, { isReminded: true })
    case 'graded':
      return record.asksAgain ? voided(requests) : requests
    case 'extended':
    // Who was asked before and did not review may be asked again.
    case 'appealed':
      return voided(requests)
    default:
      return requests
  }
}

function voided(requests: readonly ReviewRequest[]): readonly ReviewRequest[] {
  return requests.map((one) => ({ ...one, isVoid: true }))
}

/** Nobody was told of the place where the review goes on; who was reminded is not reminded again. */
export function unasked(requests: readonly ReviewRequest[]): readonly ReviewRequest[] {
  return requests.map((one) => ({ ...one, isAsked: false }))
}

function changed(
  requests: readonly ReviewRequest[],
  number: number,
  change: Partial<ReviewRequest>,
): readonly ReviewRequest[] {
  return requests.map((one) => (one.number === number ? { ...one, ...change } : one))
}

/** What stands between a submission and its levels. Logins in lower case. */
export interface ReviewStanding {
  readonly done: readonly string[]
  readonly requests: readonly Pick<
    ReviewRequest,
    'at' | 'reviewers' | 'due' | 'isAsked' | 'isReminded'
  >[]
  /** How many open all levels, where the hub's settings do not say that: after an appeal. */
  readonly needed?: number | undefined
  /** Whether it is known that those who are done are apart. */
  readonly isApart?: boolean | undefined
}

export type AskRules = Pick<ReviewRules, 'needed' | 'assign'>

/** The requests that stand for what is to be reviewed now. */
export function standingRequests(
  requests: readonly ReviewRequest[],
  tree: string,
): readonly ReviewRequest[] {
  return requests.filter((one) => !one.isVoid && one.tree === tree)
}

/**
 * How many more people are to be asked. `today` is a day of the hub's time zone; who is away, or is not among the
 * people any more, does not count.
 */
export function missingReviewers(
  { done, requests, needed: own }: ReviewStanding,
  { needed, assign }: AskRules,
  today: string,
): number {
  if (assign.people.length === 0) return 0
  const isEnough = done.length >= (own ?? needed)
  const wanted = isEnough ? done.length + 1 : (own ?? assign.each)
  const asked = requests.flatMap(({ reviewers }) => reviewers).map((login) => login.toLowerCase())
  const there = asked.filter((login) => isWaitedFor(login, assign, today))
  return Math.max(0, wanted - new Set([...done, ...there]).size)
}

/** Who is to be reminded of a request now; nobody before its time, and nobody who is done or not waited for. */
export function lateReviewers(
  request: ReviewStanding['requests'][number],
  { done }: ReviewStanding,
  assign: AssignRules,
  { now, today }: { readonly now: string; readonly today: string },
): readonly string[] {
  if (!request.isAsked || request.isReminded || now < remindTime(request)) return []
  return request.reviewers.filter(
    (login) => !done.includes(login.toLowerCase()) && isWaitedFor(login, assign, today),
  )
}

/**
 * Whether enough people are done and nothing says that they are apart: levels are opened at once then, unless the
 * run that was to open them has died, or fewer people are needed than were at that time.
 */
export function isReady(
  { done, needed: own, isApart = false }: Pick<ReviewStanding, 'done' | 'needed' | 'isApart'>,
  { needed }: Pick<AskRules, 'needed'>,
): boolean {
  return !isApart && done.length > 0 && done.length >= (own ?? needed)
}

/** Whether anybody is to be told anything: to be asked, to be asked to the end, or to be reminded. */
export function isToBeTold(
  standing: ReviewStanding,
  rules: AskRules,
  at: { readonly now: string; readonly today: string },
): boolean {
  const { requests } = standing
  return (
    missingReviewers(standing, rules, at.today) > 0 ||
    requests.some(({ isAsked }) => !isAsked) ||
    requests.some((one) => lateReviewers(one, standing, rules.assign, at).length > 0)
  )
}

/** Whether somebody who was asked is still to review: not while away, and not once the team asks them no more. */
export function isWaitedFor(login: string, assign: AssignRules, today: string): boolean {
  return assign.people.includes(login.toLowerCase()) && !isAway(login, assign, today)
}

export function isAway(login: string, { away }: AssignRules, today: string): boolean {
  return away.some(
    (one) => one.login === login.toLowerCase() && one.from <= today && today <= one.to,
  )
}

/** The day of a moment, as yyyy-mm-dd. */
export function dayIn(timeZone: string, moment: string): string {
  return DateTime.fromISO(moment, { zone: 'utc' }).setZone(timeZone).toFormat('yyyy-MM-dd')
}

/**
 * When reviews are due: so many days after the deadline. Whoever is asked more than a day later than that, or
 * after others were, has as many days from then.
 */
export function dueTime(
  deadline: string,
  days: number,
  asked: { readonly now: string; readonly isFirst: boolean } | null,
): string {
  const isLate = asked !== null && (!asked.isFirst || asked.now > plus(deadline, { days: 1 }))
  return plus(isLate ? asked.now : deadline, { days })
}

const DAY_HOURS = 24

/** A day before it is due, or halfway where that is nearer. */
function remindTime({ at, due }: Pick<ReviewRequest, 'at' | 'due'>): string {
  const [from, to] = [at, due].map((moment) => DateTime.fromISO(moment, { zone: 'utc' }))
  const span = from === undefined || to === undefined ? 0 : to.diff(from, 'hours').hours
  return plus(due, { hours: -Math.min(DAY_HOURS, Math.max(0, span / 2)) })
}

function plus(moment: string, by: { readonly days?: number; readonly hours?: number }): string {
  return DateTime.fromISO(moment, { zone: 'utc' }).plus(by).toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'")
}
