import { REVIEWERS, type ReviewSubject, reviewersOf } from '../assignment/ledger-record.ts'
import { authorOf, isCandidate } from '../assignment/persons.ts'
import { openedOf } from '../assignment/review-steps.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { listFolderNames } from '../github/ledger/read-folder-texts.ts'
import { listWriters } from '../github/repository/hub-writers.ts'
import type { HubSession } from './hub-session.ts'
import { lookOnce } from './why-not-review.ts'

/** Whether somebody may review a submission now whose levels were not opened: whom an appeal promises. */
export type IsSomebodyNew = (
  state: Pick<AssignmentState, 'assignment' | 'reviewed'>,
  on: ReviewSubject,
) => Promise<boolean>

/** Asks GitHub once about each person, and again where it did not answer. Somebody who is away now will be back. */
export function findNewReviewers(session: HubSession): IsSomebodyNew {
  const look = lookOnce(session)
  let people: Promise<readonly string[]> | undefined
  return async ({ assignment, reviewed }, on) => {
    people ??= whoReviews(session).catch((error: unknown) => {
      people = undefined
      throw error
    })
    const isEarlier = openedOf(reviewed.filter(({ tree }) => tree === on.tree))
    const about = { exercise: assignment.exercise, criteria: on.criteria }
    for (const login of await people) {
      const { why, userId } = await look(login, about)
      const by = { by: login, userId }
      if (why !== null || isCandidate(assignment.candidate, by)) continue
      if (!isEarlier(authorOf(by))) return true
    }
    return false
  }
}

/**
 * Whoever may review can answer an appeal, also who is never asked. Without a calibration nobody may, so that an
 * organisation of hundreds who can write to the hub costs no request for each.
 */
async function whoReviews({ hub, config }: HubSession): Promise<readonly string[]> {
  const { reviewers, calibration } = config.reviews
  if (!calibration) return reviewers ?? (await listWriters(hub, config.hub))
  const tried = reviewersOf(await listFolderNames(hub, config.hub, REVIEWERS))
  return reviewers === null ? tried : reviewers.filter((login) => tried.includes(login))
}
