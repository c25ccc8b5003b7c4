import { foldLog } from '../assignment/fold-log.ts'
import { isOwnWords } from '../assignment/own-words.ts'
import type { AssignmentState } from '../assignment/state.ts'
import type { WatchEntry } from '../assignment/watch-index.ts'
import { isFromGitHub } from '../github/client/reasons.ts'
import { withEditors } from '../github/pages/comment-editors.ts'
import { ensureNote } from '../github/pages/ensure-note.ts'
import type { Spoken } from '../github/repository/spoken-comments.ts'
import type { Repository } from '../hub/repository.ts'
import { unclearStartText } from '../scorecard/unclear-start-comment.ts'
import type { HubSession } from './hub-session.ts'
import { flag } from './record-flag.ts'

export interface NotAsked {
  readonly entry: WatchEntry
  readonly place: Repository
  /** The comments with which the candidate may have asked. */
  readonly perhaps: readonly Omit<Spoken, 'body'>[]
  /** Whether the latest moment to start has passed. */
  readonly isOver: boolean
  readonly now: string
}

const CODE = 'start-unclear'
// More than this is no list that anybody reads.
const MOST_COMMENTS = 5

/**
 * Somebody else may have changed the comment with which the candidate asked for the task. That starts nothing, and
 * closes nothing either: the candidate and the team are told, once before the latest moment to start and once at it.
 * Null where there is no such comment; else the words of the flag, which are null where they know already.
 */
export async function holdUnclearStart(
  session: HubSession,
  { entry, place, perhaps, isOver, now }: NotAsked,
): Promise<{ readonly what: string | null } | null> {
  const { assignment, deadline } = entry
  const changed = await changedByOthers(session, perhaps)
  if (changed.length === 0) return null
  const state = foldLog(await session.ledger.readLog(assignment.id))
  const until = isOver ? `at ${deadline}, the latest moment to start` : `before ${deadline}`
  const isKnown = state?.flagged.some((one) => one.code === CODE && one.what.startsWith(until))
  if (state === null || state.status !== 'open' || isKnown) return { what: null }
  await tellCandidate(session, state, { place, deadline, isOver })
  const comments = changed.slice(0, MOST_COMMENTS).join(', ')
  const what = `${until}: somebody else had changed what the candidate wrote (comment ${comments}), and nobody can tell whether it asked for the task. Ask the candidate. With extend, they can write /start anew; close ends it.`
  await flag(session, assignment.id, { code: CODE, what, at: now })
  return { what }
}

/** The numbers of the comments. */
async function changedByOthers(
  { candidates }: HubSession,
  perhaps: NotAsked['perhaps'],
): Promise<readonly number[]> {
  const written = await withEditors(candidates, perhaps)
  return written.flatMap((one) => (isOwnWords(one) ? [] : one.id))
}

/** The flag is for the team, and is not to fail with a comment that GitHub refuses. */
async function tellCandidate(
  session: HubSession,
  { assignment, zone }: AssignmentState,
  { place, ...terms }: Pick<NotAsked, 'place' | 'isOver'> & { readonly deadline: string },
): Promise<void> {
  const { config, candidates } = session
  const { candidate, pull } = assignment
  const text = unclearStartText({ candidate, zone, config, ...terms })
  try {
    await ensureNote(candidates, { ...place, number: pull }, text)
  } catch (error) {
    if (!isFromGitHub(error)) throw error
    session.log(`${assignment.id}: the candidate was not told that their start is unclear`)
  }
}
