import { onHub } from '../input/in-shell.ts'
import { appealLimit } from './may-ask.ts'
import { isLost } from './plan-watch.ts'
import { lastSteps, pendingAppeal, reviewsThatCount } from './review-steps.ts'
import { isUnstarted } from './start-state.ts'
import { type AssignmentState, gradedSubmission } from './state.ts'
import { type HandOut, shortTree } from './watch-index.ts'

/** What nobody will finish once an assignment is closed, and how it is finished before. */
export interface Unfinished {
  readonly what: string
  readonly finish: string
}

/** What is known of an assignment beside its log. */
export interface Around {
  /** Those of its table. */
  readonly claims: readonly HandOut[]
  readonly now: string
  /** The folder of the hub, for commands to paste. */
  readonly hub: string
}

/** What is under way with an assignment, or was promised to its candidate. */
export function unfinishedOf(state: AssignmentState, around: Around): readonly Unfinished[] {
  if (state.status === 'closed') return []
  return [
    ...notPinned(state, around),
    ...notGraded(state, around),
    ...notOpened(state, around),
    ...notHeard(state, around),
  ]
}

function notPinned(state: AssignmentState, { now, hub }: Around): readonly Unfinished[] {
  const { status, deadline, flagged } = state
  if (status !== 'open' || now <= deadline) return []
  // Watch has looked, and leaves it to the team.
  if (isUnstarted(state) && flagged.some(({ code }) => code === 'start-unclear')) return []
  const what = `${deadline} has passed, and Watch has not looked since what came in by then`
  return [
    {
      what,
      finish: `Start Actions, Watch, or run npx takehome watch${onHub(hub)} on a machine of your own.`,
    },
  ]
}

function notGraded(state: AssignmentState, { claims, now, hub }: Around): readonly Unfinished[] {
  const graded = new Set(state.graded.map(({ tree }) => shortTree(tree)))
  const isUnderway = claims.some(({ tree, at }) => !graded.has(tree) && !isLost(at, now))
  if (isUnderway)
    return [{ what: 'a grading is under way', finish: 'Wait for it to be published.' }]
  if (state.status !== 'submitted' || state.submission === null) return []
  if (gradedSubmission(state) !== undefined) return []
  const { exercise } = state.assignment
  const finish = `Start Actions, Watch. If gradings of it were lost three times, give its exercise, ${exercise}, under again, or run npx takehome watch --again ${exercise}${onHub(hub)} on a machine of your own.`
  return [{ what: 'what was handed in is not graded', finish }]
}

/** Levels that somebody has given and not taken back: an appeal is told by itself. */
function notOpened(state: AssignmentState, { hub }: Around): readonly Unfinished[] {
  const own = reviewsThatCount(state, gradedSubmission(state)?.tree)
  const opened = own.findLastIndex(({ kind }) => kind === 'unsealed')
  if (lastSteps(own.slice(opened + 1)).size === 0) return []
  return [{ what: 'reviewers have given levels that are not open', finish: waitForReviewers(hub) }]
}

function waitForReviewers(hub: string): string {
  return `Wait until all reviewers are done: npx takehome due${onHub(hub)} says who is not.`
}

function waitForAppeal(hub: string): string {
  return `Wait until somebody who had not reviewed it is done: npx takehome due${onHub(hub)} says who is asked, or whom you have to name.`
}

function notHeard(state: AssignmentState, { now, hub }: Around): readonly Unfinished[] {
  // By whatever criteria: a regrade that asks everybody again answers no appeal.
  const tree = gradedSubmission(state)?.tree
  const here = state.reviewed.filter((record) => record.tree === tree)
  if (pendingAppeal(here) !== null) {
    const what = 'the candidate has asked for another review, and it is not done'
    return [{ what, finish: waitForAppeal(hub) }]
  }
  const limit = appealLimit(state.deadline)
  const has = (wanted: string) => here.some(({ kind }) => kind === wanted)
  if (!has('unsealed') || has('appealed') || now >= limit || !hasLetter(state)) return []
  // Also after a letter that left the offer out: what the candidate asks by then is taken in.
  const what = `the candidate may still ask for another review until ${limit}`
  return [{ what, finish: 'Wait until then.' }]
}

function hasLetter({ messages }: AssignmentState): boolean {
  return messages.some(({ name }) => name.startsWith('letter-'))
}
