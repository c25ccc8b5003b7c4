import { showMoment } from '../../assignment/deadline.ts'
import { foldLog } from '../../assignment/fold-log.ts'
import type { LedgerRecord } from '../../assignment/ledger-record.ts'
import {
  dueTime,
  isWaitedFor,
  lateReviewers,
  type ReviewRequest,
  standingRequests,
} from '../../assignment/requests.ts'
import { type AssignmentState, gradedSubmission } from '../../assignment/state.ts'
import { requestReviewers, withdrawRequests } from '../../github/pages/request-reviewers.ts'
import { keepStickyComment } from '../../github/pages/sticky-comment.ts'
import { requestMarker, requestText } from '../../review/request-words.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { tryOnGitHub } from '../../session/one-fault.ts'
import { askedEver } from '../../session/withdraw-all.ts'
import { catchUp } from './catch-up.ts'
import { pagesUrl } from './pages-url.ts'
import { type Asking, MOST_AT_ONCE, planAsking, type ToTell } from './plan-asking.ts'

// GitHub grants a workflow a thousand requests an hour; the next run goes on.
const MOST_BEHIND = 20

export interface AskRequest {
  /** A checkout of the ledger's branch; empty to read it by the API. */
  readonly ledger: string
  /** Pseudonym to the address of the page that was uploaded for it. */
  readonly links: ReadonlyMap<string, string>
}

export interface Told {
  readonly pseudonym: string
  readonly asked: readonly string[]
  readonly reminded: readonly string[]
}

export interface AskReport {
  /** Reviews of which this run has opened levels. */
  readonly opened: readonly string[]
  readonly told: readonly Told[]
  /** Submissions for which too few people could be found. */
  readonly short: Asking['short']
  /** How many more are to be told something; the next run does. */
  readonly left: number
}

/**
 * Opens levels that a run of Review has left sealed. Then asks people to review what has come in, and reminds once
 * those who have not. Whom to ask is on the ledger before anybody is told, and that they were told afterwards: a
 * run that dies in between is finished by the next one, by the same names.
 */
export async function askReviewers(
  session: HubSession,
  { ledger, links }: AskRequest,
): Promise<AskReport> {
  const attempts = tryOnGitHub(session.log)
  const asking = await planAsking(session, ledger, attempts)
  const opened: string[] = []
  const changed = new Set<string>()
  for (const behind of asking.behind.slice(0, MOST_BEHIND)) {
    const { branch } = behind.pull
    await attempts.run(`the review ${branch} was not updated`, async () => {
      const caughtUp = await catchUp(session, behind)
      if (caughtUp.opened) opened.push(branch.replace(/^review\//, ''))
      // Whom to tell of it is for the next run: this one may have read an older state of the ledger.
      if (caughtUp.isNews) changed.add(branch)
    })
  }
  const told: Told[] = []
  const toTell = asking.toTell.filter(({ pull }) => !changed.has(pull.branch))
  for (const one of toTell.slice(0, MOST_AT_ONCE)) {
    const { pseudonym } = one.waiting
    await attempts.run(`the reviewers of ${pseudonym} were not told`, async () => {
      told.push(await tell(session, one, asking, links.get(pseudonym) ?? null))
    })
  }
  attempts.end([
    ...opened.map((pseudonym) => `${pseudonym}: levels are open now`),
    ...told.map(({ pseudonym }) => `${pseudonym}: its reviewers were told`),
  ])
  const left =
    Math.max(0, toTell.length - MOST_AT_ONCE) + Math.max(0, asking.behind.length - MOST_BEHIND)
  return { opened, told, short: asking.short, left }
}

async function tell(
  session: HubSession,
  one: ToTell,
  asking: Asking,
  page: string | null,
): Promise<Told> {
  const { waiting } = one
  const requests = await decide(session, one, asking.now)
  const done = waiting.done.map((login) => login.toLowerCase())
  await withdrawStale(session, one, requests, asking.today)
  const asked: string[] = []
  const reminded: string[] = []
  for (const request of requests) {
    const isOpen = (login: string) => !done.includes(login.toLowerCase())
    if (!request.isAsked) {
      const logins = request.reviewers.filter(isOpen)
      await ask(session, one, { request, logins, page }, asking.now)
      asked.push(...logins)
    }
    const { assign } = session.config.reviews
    const late = lateReviewers(request, { done, requests }, assign, asking)
    if (late.length === 0) continue
    await say(session, one, { kind: 'reminder', request, logins: late, page })
    await note(session, one, { kind: 'reminded', request: request.number }, asking.now)
    reminded.push(...late)
  }
  return { pseudonym: waiting.pseudonym, asked, reminded }
}

/** Who was asked once and is away or no reviewer now, or was asked before the deadline was moved, is waited for no more. */
async function withdrawStale(
  session: HubSession,
  { waiting, pull }: ToTell,
  requests: readonly ReviewRequest[],
  today: string,
): Promise<void> {
  const { hub, reviews } = session.config
  const wanted = askedEver({ requests }).filter((login) =>
    isWaitedFor(login, reviews.assign, today),
  )
  const ours = askedEver(waiting.state)
  const stale = pull.requested.filter((login) => {
    const name = login.toLowerCase()
    return ours.includes(name) && !wanted.includes(name)
  })
  await withdrawRequests(session.hub, hub, pull.number, stale)
}

/** Puts the plan on the ledger, unless somebody else was quicker: what stands there counts. */
async function decide(
  session: HubSession,
  { waiting, people }: ToTell,
  now: string,
): Promise<readonly ReviewRequest[]> {
  const { state, graded, requests } = waiting
  const { tree } = graded
  if (people.length === 0) return requests
  const isFirst = requests.length === 0
  const due = dueTime(state.deadline, session.config.reviews.days, { now, isFirst })
  const log = await session.ledger.append(state.assignment.id, (before) => {
    const present = foldLog(before)
    const isSame =
      present !== null &&
      isOn(present, tree) &&
      standingRequests(present.requests, tree).length === requests.length
    return isSame
      ? { kind: 'requested', at: now, by: 'takehome', tree, reviewers: [...people], due }
      : null
  })
  const after = foldLog(log)
  return after === null || !isOn(after, tree) ? [] : standingRequests(after.requests, tree)
}

function isOn(state: AssignmentState, tree: string): boolean {
  return gradedSubmission(state)?.tree === tree
}

interface Message {
  readonly request: ReviewRequest
  readonly logins: readonly string[]
  readonly page: string | null
}

async function ask(session: HubSession, one: ToTell, message: Message, now: string): Promise<void> {
  const { logins, request } = message
  if (logins.length > 0) {
    const there = one.pull.requested.map((login) => login.toLowerCase())
    const wanted = logins.filter((login) => !there.includes(login.toLowerCase()))
    const { hub } = session.config
    const unlisted = await requestReviewers(session.hub, hub, one.pull.number, wanted)
    for (const login of unlisted) {
      session.log(`GitHub lists no review request for ${login} here: the comment mentions them`)
    }
    await say(session, one, { kind: 'request', ...message })
  }
  await note(session, one, { kind: 'asked', request: request.number }, now)
}

/** One comment for each request and each reminder: told once, and edited where a run died before it noted that. */
async function say(
  session: HubSession,
  { pull, waiting }: ToTell,
  { kind, request, logins, page }: Message & { readonly kind: 'request' | 'reminder' },
): Promise<void> {
  const { hub, timeZone, reviews } = session.config
  const { number, due } = request
  const body = requestText({
    kind,
    number,
    logins,
    pseudonym: waiting.pseudonym,
    exercise: waiting.state.assignment.exercise,
    due: showMoment(due, timeZone),
    page,
    pagesUrl: pagesUrl(session),
    blind: reviews.blind,
  })
  const marker = requestMarker({ kind, number })
  await keepStickyComment(
    session.hub,
    { ...hub, number: pull.number },
    { marker, body, author: null },
  )
}

async function note(
  session: HubSession,
  { waiting }: ToTell,
  record: { readonly kind: 'asked' | 'reminded'; readonly request: number },
  at: string,
): Promise<void> {
  await session.ledger.append(waiting.state.assignment.id, (log) => {
    const request = foldLog(log)?.requests.find((one) => one.number === record.request)
    // Told under an earlier name, people were not told under this one.
    const isNoted = record.kind === 'asked' ? request?.isAsked : request?.isReminded
    return isNoted !== false ? null : ({ ...record, at, by: 'takehome' } satisfies LedgerRecord)
  })
}
