import { scorecardPath } from '../assignment/ledger-record.ts'
import { type AssignmentState, foldLog, latestGraded } from '../assignment/state.ts'
import { changeComment, readComment, writeCommentAnew } from '../github/pages/candidate-comment.ts'
import { textDigest } from '../github/pages/text-digest.ts'
import { CallerError } from '../input/bad-news.ts'
import { parseScorecard } from '../scorecard/read-result.ts'
import { welcomeText } from '../scorecard/welcome-comment.ts'
import { commentText } from './comment-text.ts'
import { flag } from './flag.ts'
import { type HubDesk, serverTime } from './hub-desk.ts'
import { loadHubExercise } from './hub-exercise.ts'

/** Gives the candidate's comment this text, after recording what somebody else had done to it. */
export async function keepComment(
  desk: HubDesk,
  state: AssignmentState,
  text: string,
): Promise<AssignmentState> {
  const { assignment, comment } = state
  const place = { owner: assignment.repository.owner, repo: assignment.repository.name }
  const present = await readComment(desk.candidates, place, comment.id)
  const digest = present === null ? null : textDigest(present)
  if (digest === textDigest(text)) return state
  if (digest === null || !comment.digests.includes(digest)) {
    const at = await serverTime(desk.candidates)
    await flag(desk, assignment.id, { code: 'comment-changed', what: tampering(state, digest), at })
  }
  if (digest !== null) {
    await changeComment(desk.candidates, place, comment.id, text)
  } else {
    const issue = { ...place, issue_number: assignment.pull }
    const id = await writeCommentAnew(desk.candidates, issue, comment.digests, text)
    const stamp = { at: await serverTime(desk.candidates), by: 'takehome' }
    await desk.ledger.append(assignment.id, (log) =>
      foldLog(log)?.comment.id === id ? null : { kind: 'comment', ...stamp, id },
    )
  }
  return foldLog(await desk.ledger.readLog(assignment.id)) ?? state
}

/** Words that tell one change from the next, so that each is flagged once. */
function tampering({ comment }: AssignmentState, digest: string | null): string {
  return digest === null
    ? `the comment ${comment.id} with the feedback was deleted; it was written anew`
    : `the comment with the feedback was changed (its text had the digest ${digest.slice(0, 12)}); it was put back`
}

/** Puts the comment back as the ledger has it; whether there was anything to put back. */
export async function restoreComment(desk: HubDesk, assignment: string): Promise<boolean> {
  const log = await desk.ledger.readLog(assignment)
  const state = foldLog(log)
  if (state === null) return false
  const exercise = await loadHubExercise(desk, state.assignment.exercise)
  if (!exercise.ok) throw new CallerError(exercise.error)
  const { rubric } = exercise.value
  const record = latestGraded(state)
  const { id, deadline } = state.assignment
  if (record === undefined) {
    const text = welcomeText(rubric.title, deadline, desk.config)
    return (await keepComment(desk, state, text)).flagged.length > state.flagged.length
  }
  const file = await desk.ledger.readFile(scorecardPath(id, record.tree, record.rubric))
  const scorecard = parseScorecard(file?.text ?? '')
  // Graded by a rubric that the hub has no more: nobody can say what the comment said.
  if (scorecard === null || record.rubric !== exercise.value.digest) return false
  const text = commentText(desk, log, record, scorecard, rubric)
  return (await keepComment(desk, state, text)).flagged.length > state.flagged.length
}
