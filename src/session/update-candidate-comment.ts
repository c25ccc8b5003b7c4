import { foldLog } from '../assignment/fold-log.ts'
import { scorecardPath } from '../assignment/ledger-record.ts'
import { calledNow, placeOf } from '../assignment/place-of.ts'
import { isUnstarted } from '../assignment/start-state.ts'
import { type AssignmentState, latestTold } from '../assignment/state.ts'
import { changeComment, readComment, writeCommentAnew } from '../github/pages/comment-by-id.ts'
import { textDigest } from '../github/pages/text-digest.ts'
import type { Repository } from '../hub/repository.ts'
import { CallerError } from '../input/bad-news.ts'
import { welcomeText } from '../scorecard/welcome-comment.ts'
import { commentText } from './candidate-comment-text.ts'
import { loadAssigned } from './hub-exercise.ts'
import { type HubSession, serverTime } from './hub-session.ts'
import { ledgerSource } from './ledger-source.ts'
import { readScorecard } from './read-latest.ts'
import { flag } from './record-flag.ts'

/** Gives the candidate's comment this text, after recording what somebody else had done to it. */
export async function updateCandidateComment(
  session: HubSession,
  state: AssignmentState,
  text: string,
): Promise<AssignmentState> {
  const { assignment, comment } = state
  const place = placeOf(assignment)
  const present = await readComment(session.candidates, place, comment.id)
  const digest = present === null ? null : textDigest(present)
  if (digest === textDigest(text)) return state
  if (digest === null || !comment.digests.includes(digest)) {
    const at = await serverTime(session.candidates)
    await flag(session, assignment.id, {
      code: 'comment-changed',
      what: tampering(state, digest),
      at,
    })
  }
  if (digest !== null) {
    await changeComment(session.candidates, place, comment.id, text)
    if (comment.digests.includes(digest)) return state
  } else {
    const issue = { ...place, issue_number: assignment.pull }
    const id = await writeCommentAnew(session.candidates, issue, comment.digests, text)
    const stamp = { at: await serverTime(session.candidates), by: 'takehome' }
    await session.ledger.append(assignment.id, (log) =>
      foldLog(log)?.comment.id === id ? null : { kind: 'comment', ...stamp, id },
    )
  }
  return foldLog(await session.ledger.readLog(assignment.id)) ?? state
}

/** Words that tell one change from the next, so that each is flagged once. */
function tampering({ comment }: AssignmentState, digest: string | null): string {
  return digest === null
    ? `the comment ${comment.id} with the feedback was deleted; it was written again`
    : `the comment with the feedback was changed (its text had the digest ${digest.slice(0, 12)}); it was put back`
}

/** A welcome may say what takehome.yml said at the invitation: a setting that changed since is no tampering. */
async function saysWhatWeWrote(
  { candidates }: HubSession,
  { assignment, comment }: AssignmentState,
): Promise<boolean> {
  const present = await readComment(candidates, placeOf(assignment), comment.id)
  return present !== null && comment.digests.includes(textDigest(present))
}

/** A text that is none of ours is told even where ours cannot be put back; whether there was one. */
async function flagStranger(session: HubSession, state: AssignmentState): Promise<boolean> {
  const { assignment, comment } = state
  if (await saysWhatWeWrote(session, state)) return false
  const at = await serverTime(session.candidates)
  const what = `the comment ${comment.id} with the feedback is not as takehome left it; the tests have changed since, so it was not put back`
  if (state.flagged.some((one) => one.what === what)) return false
  await flag(session, assignment.id, { code: 'comment-changed', what, at })
  return true
}

/** Puts the comment back as the ledger has it, where the repository is now; whether there was anything to put back. */
export async function restoreComment(
  session: HubSession,
  assignment: string,
  place: Repository,
): Promise<boolean> {
  const log = await session.ledger.readLog(assignment)
  const folded = foldLog(log)
  // Nobody but us can have changed the page to start from, and the task may be on its way.
  if (folded === null || isUnstarted(folded)) return false
  const state = calledNow(folded, place)
  const exercise = await loadAssigned(session, state.assignment)
  if (!exercise.ok) throw new CallerError(exercise.error)
  const { rubric } = exercise.value
  const record = latestTold(state)
  const { id, deadline } = state.assignment
  if (record === undefined) {
    if (await saysWhatWeWrote(session, state)) return false
    const text = welcomeText(rubric.title, deadline, session.config, state.zone)
    return (
      (await updateCandidateComment(session, state, text)).flagged.length > state.flagged.length
    )
  }
  // Graded by a rubric that the hub has no more: nobody can write again what the comment said.
  if (record.rubric !== exercise.value.digest) return await flagStranger(session, state)
  const path = scorecardPath(id, record.tree, record.rubric)
  const scorecard = await readScorecard(ledgerSource(session, ''), path)
  const text = commentText(session, log, record, scorecard, rubric)
  return (await updateCandidateComment(session, state, text)).flagged.length > state.flagged.length
}
