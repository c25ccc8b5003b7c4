import { readFile } from 'node:fs/promises'
import { authorOf } from '../../assignment/persons.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import {
  listPeoplesComments,
  listReviewPulls,
  type ReviewPull,
  readReviewPull,
} from '../../github/pages/review-comments.ts'
import { whoWeAre } from '../../github/pages/sticky-comment.ts'
import { callerError } from '../../input/bad-news.ts'
import { parseJson } from '../../input/parse-json.ts'
import { type ChangedLevels, changedLevels } from '../../review/changed-levels.ts'
import type { ProgressPage } from '../../review/render-progress.ts'
import { parseReviewEvent, type ReviewEvent } from '../../review/review-event.ts'
import { foldReviews, isOver } from '../../review/review-progress.ts'
import { spokenIn } from '../../review/spoken.ts'
import { findReview, reviewBranches, type UnderReview } from '../../session/find-review.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { tryOnGitHub } from '../../session/one-fault.ts'
import { hear } from './hear.ts'
import { hearCalibrations } from './hear-calibrations.ts'
import { recordNote } from './record-draft.ts'
import { settleRequests } from './settle-requests.ts'
import { showReviewPage, unsealIfDone } from './show-review.ts'

export interface Reviewed {
  readonly pseudonym: string
  readonly taken: number
  readonly unsealed: boolean
}

/**
 * Takes in what reviewers wrote: on the pull request of the event, or on all that are open. Levels of
 * calibration papers come on an issue.
 * 1. comments that hold a level, and the one of the event, are read;
 * 2. who may review is asked of GitHub and takehome.yml;
 * 3. what they say goes on the ledger, sealed: a sealed block stays, and a comment that shows a level is removed;
 * 4. when everybody needed is done, all is unsealed, and the scorecard completes itself;
 * 5. the two comments of ours are made to say what the ledger says.
 */
export async function review(session: HubSession, eventFile: string): Promise<readonly Reviewed[]> {
  const event = eventFile === '' ? null : await readEventFile(eventFile)
  const pulls = await pullsOf(session, event)
  // Most comments of a hub may be on other pull requests, for which the ledger need not be read.
  const branches = pulls.length === 0 ? new Map<string, string>() : await reviewBranches(session)
  const done: Reviewed[] = []
  const attempts = tryOnGitHub(session.log)
  const attempt = (what: string, hearIt: () => Promise<Reviewed | null>) =>
    attempts.run(`${what} was not updated`, async () => {
      const reviewed = await hearIt()
      if (reviewed !== null) done.push(reviewed)
    })
  for (const pull of pulls) {
    const assignment = branches.get(pull.branch)
    if (assignment === undefined) continue
    await attempt(`the review ${pull.branch}`, async () => {
      const found = await findReview(session, pull, assignment)
      return found === null ? null : await reviewOne(session, found, event)
    })
  }
  if (event?.isPull !== true) await attempt('the calibration', () => calibrations(session, event))
  attempts.end(done.map(({ pseudonym, taken }) => `${pseudonym}: ${taken} taken in`))
  return done
}

async function calibrations(
  session: HubSession,
  event: ReviewEvent | null,
): Promise<Reviewed | null> {
  const taken = await hearCalibrations(session, event, await whoWeAre(session.hub))
  const isNews = taken !== null && (taken > 0 || event !== null)
  return isNews ? { pseudonym: 'calibration', taken, unsealed: false } : null
}

async function readEventFile(file: string): Promise<ReviewEvent> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const event = parseReviewEvent(parseJson(text))
  if (event !== null) return event
  const message = 'is not a GitHub event about a comment'
  const hint =
    'In a workflow on issue_comment, give github.event_path. Leave it out to check all open reviews.'
  throw callerError(file, message, hint)
}

async function pullsOf(
  session: HubSession,
  event: ReviewEvent | null,
): Promise<readonly ReviewPull[]> {
  const { hub } = session.config
  if (event === null) return await listReviewPulls(session.hub, hub)
  if (!event.isPull) return []
  const pull = await readReviewPull(session.hub, hub, event.number)
  return pull === null ? [] : [pull]
}

type Said = Pick<ProgressPage, 'answers' | 'refusals'>

async function reviewOne(
  session: HubSession,
  found: UnderReview,
  event: ReviewEvent | null,
): Promise<Reviewed> {
  const { state, taken } = await takeIn(session, found, event)
  const unsealed = isOver(foldReviews(state.reviewed, found.on))
  return { pseudonym: found.pseudonym, taken, unsealed }
}

interface TakenIn {
  readonly state: AssignmentState
  readonly taken: number
}

/** Steps 1 to 5 above on one pull request. */
export async function takeIn(
  session: HubSession,
  found: UnderReview,
  event: ReviewEvent | null,
): Promise<TakenIn> {
  const ourselves = await whoWeAre(session.hub)
  const comments = await listPeoplesComments(
    session.hub,
    session.config.hub,
    found.pull.number,
    ourselves,
  )
  const { blind } = session.config.reviews
  await noteChanges(session, found, changedLevels(comments, event, ourselves))
  const hearing = { event, ourselves, records: recordsOf(found), blind }
  let said: Said = { answers: [], refusals: [] }
  let taken = 0
  for (const spoken of spokenIn(comments, hearing)) {
    const heard = await hear(session, found, spoken)
    taken += heard.recorded ? 1 : 0
    said = {
      answers: [...said.answers, ...heard.said.answers],
      refusals: [...said.refusals, ...heard.said.refusals],
    }
  }
  const state = await unsealIfDone(session, found)
  await showReviewPage(session, state, found, said)
  await settleRequests(session, state, found)
  return { state, taken }
}

/** Where levels in the clear are refused, each of them is an exposure, whatever became of it. */
async function noteChanges(
  session: HubSession,
  found: UnderReview,
  changes: readonly ChangedLevels[],
): Promise<void> {
  const { blind } = session.config.reviews
  for (const change of changes) {
    const kind = blind && change.isOwn ? 'exposed' : 'changed'
    await recordNote(session, found, { kind, author: authorOf(change), id: change.id })
  }
}

function recordsOf({ state, on }: UnderReview) {
  return [...state.reviewed, ...state.talked].filter(({ tree }) => tree === on.tree)
}
