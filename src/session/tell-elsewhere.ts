import { describeElsewhere, type Elsewhere } from '../assignment/elsewhere.ts'
import { foldLog } from '../assignment/fold-log.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { isFromGitHub } from '../github/client/reasons.ts'
import { writeCommentAnew } from '../github/pages/comment-by-id.ts'
import { textDigest } from '../github/pages/text-digest.ts'
import type { Repository } from '../hub/repository.ts'
import { elsewhereText } from '../scorecard/elsewhere-comment.ts'
import type { HubSession } from './hub-session.ts'
import { flag } from './record-flag.ts'

export interface ElsewhereSeen {
  readonly assignment: string
  readonly place: Repository
  readonly places: readonly Elsewhere[]
  readonly deadline: string
  /** Whether the deadline has passed, so that nothing is pinned. */
  readonly isOver: boolean
  readonly now: string
}

/**
 * Tells the candidate and the team, once before a deadline and once at it. Gives the words of the flag;
 * null where they know already.
 */
export async function tellElsewhere(
  session: HubSession,
  seen: ElsewhereSeen,
): Promise<string | null> {
  const { assignment, places, deadline, isOver, now } = seen
  const state = foldLog(await session.ledger.readLog(assignment))
  const code = isOver ? 'nothing-pinned' : 'work-elsewhere'
  const until = isOver ? `at the deadline ${deadline}` : `before the deadline ${deadline}`
  const isKnown = state?.flagged.some((one) => one.code === code && one.what.startsWith(until))
  if (state === null || state.status !== 'open' || isKnown) return null
  await tellCandidate(session, state, seen)
  const what = `${until} main held only the starter; there is ${describeElsewhere(places)}`
  await flag(session, assignment, { code, what, at: now })
  return what
}

/** The flag is for the team, and is not to fail with a comment that GitHub refuses. */
async function tellCandidate(
  session: HubSession,
  { assignment, zone }: AssignmentState,
  { place, places, deadline, isOver }: ElsewhereSeen,
): Promise<void> {
  const text = elsewhereText({ places, deadline, zone, isOver, config: session.config })
  const issue = { ...place, issue_number: assignment.pull }
  try {
    await writeCommentAnew(session.candidates, issue, [textDigest(text)], text)
  } catch (error) {
    if (!isFromGitHub(error)) throw error
    session.log(`${assignment.id}: the candidate was not told of work that does not count`)
  }
}
