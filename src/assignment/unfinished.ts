import { appealLimit } from './may-ask.ts'
import { isLost } from './plan-watch.ts'
import { type AssignmentState, gradedSubmission } from './state.ts'
import { type HandOut, shortTree } from './watch-index.ts'

/** What nobody will finish once an assignment is closed, and how it is finished before. */
export interface Unfinished {
  readonly what: string
  readonly finish: string
}

/** What is under way with an assignment, or was promised to its candidate. `claims` are those of its table. */
export function unfinishedOf(
  state: AssignmentState,
  claims: readonly HandOut[],
  now: string,
): readonly Unfinished[] {
  if (state.status === 'closed') return []
  return [
    ...notPinned(state, now),
    ...notGraded(state, claims, now),
    ...notOpened(state),
    ...notHeard(state, now),
  ]
}

const WATCH = 'Start Actions, Watch, or run npx takehome watch.'

function notPinned({ status, deadline }: AssignmentState, now: string): readonly Unfinished[] {
  if (status !== 'open' || now <= deadline) return []
  const what = `${deadline} has passed, and Watch has not looked since what came in by then`
  return [{ what, finish: WATCH }]
}

function notGraded(
  state: AssignmentState,
  claims: readonly HandOut[],
  now: string,
): readonly Unfinished[] {
  const graded = new Set(state.graded.map(({ tree }) => shortTree(tree)))
  const isUnderway = claims.some(({ tree, at }) => !graded.has(tree) && !isLost(at, now))
  if (isUnderway)
    return [{ what: 'a grading is under way', finish: 'Wait for it to be published.' }]
  if (state.status !== 'submitted' || state.submission === null) return []
  if (gradedSubmission(state) !== undefined) return []
  return [{ what: 'what was handed in is not graded', finish: WATCH }]
}

/** Levels that somebody has given: the appeal is one of them, and is told by itself. */
function notOpened(state: AssignmentState): readonly Unfinished[] {
  const own = ofSubmission(state)
  const opened = own.findLastIndex(({ kind }) => kind === 'unsealed')
  const isGiven = own.slice(opened + 1).some(({ kind }) => kind === 'reviewed')
  if (!isGiven) return []
  return [{ what: 'reviewers have given levels that are not open', finish: WAIT_FOR_REVIEWERS }]
}

const WAIT_FOR_REVIEWERS = 'Wait until all reviewers are done: npx takehome due says who is not.'

function notHeard(state: AssignmentState, now: string): readonly Unfinished[] {
  const own = ofSubmission(state)
  const opened = own.findLastIndex(({ kind }) => kind === 'unsealed')
  const appealed = own.findLastIndex(({ kind }) => kind === 'appealed')
  if (appealed > opened) {
    const what = 'the candidate has asked for another review, and it is not done'
    return [{ what, finish: WAIT_FOR_REVIEWERS }]
  }
  const limit = appealLimit(state.deadline)
  if (opened < 0 || appealed >= 0 || now >= limit || !hasLetter(state)) return []
  const what = `a letter tells the candidate that they may ask for another review until ${limit}`
  return [{ what, finish: 'Wait until then.' }]
}

function hasLetter({ messages }: AssignmentState): boolean {
  return messages.some(({ name }) => name.startsWith('letter-'))
}

/** What people did with what counts now, by whatever criteria a regrade has left. */
function ofSubmission(state: AssignmentState) {
  const tree = gradedSubmission(state)?.tree
  return state.reviewed.slice(state.outdated).filter((record) => record.tree === tree)
}
