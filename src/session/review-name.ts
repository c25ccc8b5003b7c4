import { createHash } from 'node:crypto'
import { foldLog } from '../assignment/fold-log.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { useHubKey } from './hub-key.ts'
import { type HubSession, serverTime } from './hub-session.ts'

/** What a log has of a review's name, so that nobody reads there by chance whom they review. */
export function reviewNameDigest(assignment: string, pseudonym: string): string {
  return createHash('sha256').update(['review', assignment, pseudonym].join('\0')).digest('hex')
}

/** For the record with which it is first shown under this name; nothing where that is the present one of the log. */
export function newReviewName(
  { assignment: { id }, reviewNames }: Pick<AssignmentState, 'assignment' | 'reviewNames'>,
  pseudonym: string,
): { readonly review?: string } {
  const review = reviewNameDigest(id, pseudonym)
  return reviewNames.at(-1) === review ? {} : { review }
}

/** Notes the name of what is about to be shown, where no grade has noted it: TAKEHOME_KEY was changed since. */
export async function noteReviewName(
  session: HubSession,
  state: AssignmentState,
  pseudonym: string,
): Promise<void> {
  const { review } = newReviewName(state, pseudonym)
  if (review === undefined) return
  const at = await serverTime(session.hub)
  await session.ledger.append(state.assignment.id, (log) => {
    const present = foldLog(log)
    const isNoted = present === null || present.reviewNames.at(-1) === review
    return isNoted ? null : { kind: 'named', at, by: 'takehome', review }
  })
}

/** Whether reviewers know this assignment by that name, or did before TAKEHOME_KEY was changed. */
export function isNameOf(
  { key }: Pick<HubSession, 'key'>,
  { assignment: { id }, reviewNames }: Pick<AssignmentState, 'assignment' | 'reviewNames'>,
  pseudonym: string,
): boolean {
  return (
    useHubKey(key).pseudonym(id) === pseudonym ||
    reviewNames.includes(reviewNameDigest(id, pseudonym))
  )
}
