import { asksAgain } from '../assignment/asks-again.ts'
import type { ReviewSubject } from '../assignment/ledger-record.ts'
import type { AssignmentState } from '../assignment/state.ts'
import { onHub } from '../input/in-shell.ts'
import type { ReviewProgress } from './review-progress.ts'

/** Why levels of a submission cannot be told now, and what helps. */
export interface WhyNotOpen {
  readonly kind: 'sealed' | 'appeal' | 'criteria-changed' | 'closed'
  readonly why: string
  readonly hint: string
}

type State = Pick<AssignmentState, 'status' | 'reviewed' | 'graded' | 'outdated' | 'assignment'>

/**
 * Null where everybody may be told. Levels that were given by other criteria are open, and cannot be told by the
 * present ones. Nobody can answer an appeal of what is closed, so it keeps nothing from being told. `hub` is the
 * folder that commands are about.
 */
export function whyNotOpen(
  state: State,
  on: ReviewSubject,
  { unsealed, appeal }: Pick<ReviewProgress, 'unsealed' | 'appeal'>,
  hub: string,
): WhyNotOpen | null {
  const isClosed = state.status === 'closed'
  if (unsealed !== null) return appeal === null || isClosed ? null : appealed(hub)
  const wasOpened = state.reviewed.some(({ kind, tree }) => kind === 'unsealed' && tree === on.tree)
  if (isClosed) return wasOpened ? OLD_CRITERIA : NEVER
  return asksAgain(state, on) ? changed(state.assignment.exercise, hub) : SEALED
}

const SEALED: WhyNotOpen = {
  kind: 'sealed',
  why: 'its levels are not open',
  hint: 'Wait until all reviewers are done.',
}

function appealed(hub: string): WhyNotOpen {
  return {
    kind: 'appeal',
    why: 'the candidate has asked for one more review, and it is not done',
    hint: `Wait for it: npx takehome due${onHub(hub)} says who is to give it.`,
  }
}

function changed(exercise: string, hub: string): WhyNotOpen {
  return {
    kind: 'criteria-changed',
    why: 'the criteria for people have changed since it was reviewed',
    hint: `Waiting does not help. Put back the criteria by which it was reviewed, or ask reviewers again by a regrade: npx takehome regrade ${exercise} --dry-run --grade${onHub(hub)}`,
  }
}

const OLD_CRITERIA: WhyNotOpen = {
  kind: 'closed',
  why: 'it is closed, and the criteria for people have changed since its levels were opened',
  hint: 'Nobody can review it any more. Take the versions of takehome and of the hub from when the levels were opened, and run this again.',
}

const NEVER: WhyNotOpen = {
  kind: 'closed',
  why: 'its levels are not open',
  hint: 'It is closed, so they never will be.',
}
