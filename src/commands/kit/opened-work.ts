import type { Assignment } from '../../assignment/assignment.ts'
import { reportedGrade } from '../../assignment/counted-grade.ts'
import { type ReviewSubject, scorecardPath } from '../../assignment/ledger-record.ts'
import type { AssignmentState } from '../../assignment/state.ts'
import { isAllowed, type Task } from '../../exercise/exercise.ts'
import { withExercise } from '../../exercise/variant-folder.ts'
import { gitObjects, wasNotFound } from '../../github/repository/fetch-tree.ts'
import { findOwnRepository } from '../../github/repository/own-repository.ts'
import { CallerError, callerError } from '../../input/bad-news.ts'
import { foldReviews } from '../../review/review-progress.ts'
import { whyNotOpen } from '../../review/why-not-open.ts'
import type { Scorecard } from '../../scorecard/scorecard.ts'
import { criteriaDigest } from '../../session/find-review.ts'
import { exerciseRoot, loadAssigned, loadHubRole } from '../../session/hub-exercise.ts'
import { type HubSession, readState } from '../../session/hub-session.ts'
import { withReviews } from '../../session/keep-complete.ts'
import { ledgerSource } from '../../session/ledger-source.ts'
import { readScorecard } from '../../session/read-latest.ts'
import { readTree } from '../../submission/read-tree.ts'
import type { Work } from './gather-kit.ts'

/** Work whose hidden tests are those of its assignment, which may have a variant. */
export interface OpenedWork extends Omit<Work, 'exercise'> {
  readonly exercise: Task
  readonly assignment: Assignment
}

/** Does something with the work and the hidden tests that it was graded by. */
export async function withHiddenTests<T>(
  session: HubSession,
  { assignment, ...work }: OpenedWork,
  make: (work: Work) => Promise<T>,
): Promise<T> {
  const { exercise: id, variant } = assignment
  return await withExercise(await exerciseRoot(session, id), id, variant, (exercise) =>
    make({ ...work, exercise }),
  )
}

/**
 * An assignment's work as it was graded last, or what counts of it, once nothing about it is sealed any more: before that, a kit
 * would tell an interviewer who also reviews what the checks saw. Throws CallerError with the reason.
 */
export async function openedWork(session: HubSession, id: string): Promise<OpenedWork> {
  const state = await readState(session, id)
  const graded = reportedGrade(state)
  if (graded === undefined) throw notGraded(state)
  const [exercise, role] = await Promise.all([
    loadAssigned(session, state.assignment),
    loadHubRole(session, state.assignment.role),
  ])
  if (!exercise.ok) throw new CallerError(exercise.error)
  if (!role.ok) throw new CallerError(role.error)
  const { rubric } = exercise.value
  const on = { tree: graded.tree, criteria: criteriaDigest(rubric) }
  const path = scorecardPath(id, graded.tree, graded.rubric)
  const first = await readScorecard(ledgerSource(session, ''), path)
  const why = whySealed(state, first, { on, folder: session.folder })
  if (why !== null) throw notYet(id, ...why)
  const by = { state, exercise: exercise.value, role: role.value, on }
  const place = await findOwnRepository(session.candidates, state.assignment.repository)
  if (place === null) throw gone(id)
  const objects = gitObjects(session.candidates, place)
  const { submission } = await readTree(objects, graded.sha, (path) =>
    isAllowed(exercise.value, path),
  ).catch((error: unknown) => {
    throw wasNotFound(error) ? gone(id) : error
  })
  const scorecard = withReviews(first, by)
  const { assignment } = state
  const ai = assignment.ai ?? null
  return { name: id, assignment, exercise: by.exercise, role: by.role, ai, submission, scorecard }
}

/** Null where everybody may know all of it. An appeal changes nothing about what is known. */
function whySealed(
  state: AssignmentState,
  { criteria }: Scorecard,
  { on, folder }: { readonly on: ReviewSubject; readonly folder: string },
): readonly [string, string] | null {
  const { unsealed } = foldReviews(state.reviewed, on)
  if (unsealed !== null) return null
  const notOpen = whyNotOpen(state, on, { unsealed, appeal: null }, folder)
  if (notOpen !== null && criteria.some((one) => one.status === 'pending')) {
    return notOpen.kind === 'sealed' ? SEALED : [notOpen.why, notOpen.hint]
  }
  if (state.status !== 'open') return null
  return [
    'the candidate can still push',
    'Wait for the deadline: the talk is about what was handed in.',
  ]
}

const SEALED = [
  'its reviews are still sealed',
  'Wait until all reviewers are done: what a kit tells could sway a level.',
] as const

function notGraded({ assignment: { id }, status, submission }: AssignmentState): CallerError {
  if (status === 'open') return notYet(id, 'nothing of it is graded yet', 'Wait for its grade.')
  return submission === null
    ? notYet(id, 'nothing was handed in', 'There is no work to talk about.')
    : notYet(id, 'what was handed in is not graded', 'Wait for its grade.')
}

function notYet(id: string, why: string, hint: string): CallerError {
  return callerError(id, `has no kit yet: ${why}`, hint)
}

function gone(id: string): CallerError {
  return callerError(id, 'has no files any more', 'Its repository was deleted or erased.')
}
