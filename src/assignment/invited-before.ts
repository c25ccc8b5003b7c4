import { onHub } from '../input/in-shell.ts'
import { shift } from '../input/moment.ts'
import { stretched } from './extra-time.ts'
import { isClosedForGood } from './may-ask.ts'
import { isUnstarted } from './start-state.ts'
import type { AssignmentState } from './state.ts'

/** What somebody typed about an invitation; null or 0 where they typed nothing. */
export interface AskedTerms {
  /** In UTC. */
  readonly deadline: string | null
  readonly zone: string | null
  /** Percent. */
  readonly extra: number
  readonly role: string | null
  /** The folder of the hub, for commands to paste. */
  readonly hub: string
}

/**
 * Sentences: what an invitation to what somebody was invited to before leaves undone, and how it is done. Nothing here says how
 * much more time somebody has, or where they live: runs of the hub can be read.
 */
export function leftUndone(state: AssignmentState, asked: AskedTerms): readonly string[] {
  const closed = closedWords(state, asked.hub)
  if (closed !== null) return [closed]
  return [...leftTime(state, asked), ...leftTerms(state, asked)]
}

function leftTime(state: AssignmentState, asked: AskedTerms): readonly string[] {
  const { hub } = asked
  const more = isUnstarted(state) ? extend(state, hub, '--time <percent>') : move(state, hub)
  // A list that is kept has what was asked for first, and more may have been given since.
  const isExtra = asked.extra <= state.extra || wasMoved(state)
  return [
    ...(isGiven(state, asked)
      ? []
      : [`the deadline ${asked.deadline} is not set. ${notSet(state, hub)}`]),
    ...(isExtra ? [] : [`the extra time is not given. ${more}`]),
  ]
}

/** Whether somebody who has the task was given a later deadline: extra time is given so after the start. */
function wasMoved(state: AssignmentState): boolean {
  return !isUnstarted(state) && state.deadlineSince !== (state.start?.at ?? state.invitedAt)
}

/** The deadline of an invitation with `clock: start` is the latest moment to start. */
function notSet(state: AssignmentState, hub: string): string {
  if (state.start === null || isUnstarted(state)) return move(state, hub)
  return 'It is the latest moment to start, and they have started.'
}

function leftTerms({ assignment: { role }, zone }: AssignmentState, asked: AskedTerms) {
  const isRole = asked.role === null || asked.role === role
  const isZone = asked.zone === null || asked.zone === zone
  return [
    ...(isRole ? [] : [`the role stays ${role ?? 'none'}: no command changes it.`]),
    ...(isZone ? [] : ['the time zone stays as it is: no command changes it.']),
  ]
}

function closedWords(state: AssignmentState, hub: string): string | null {
  const { status, deadline, keeping, assignment } = state
  if (status !== 'closed') return null
  if (!isClosedForGood(state)) {
    const words = `is closed, because nobody started it by ${deadline}`
    return `${words}. ${extend(state, hub, '--start-by <moment>')}`
  }
  if (keeping.closings.includes('erase')) {
    return `is being erased. Run npx takehome close --assignment ${assignment.id} --how erase${onHub(hub)} before you invite again.`
  }
  const how = keeping.closings.includes('withdraw') ? 'was withdrawn' : 'is archived'
  return `${how}, and nothing opens it again. Invite the candidate to another exercise.`
}

/** What moves the moment that is meant by a deadline. */
function move(state: AssignmentState, hub: string): string {
  return extend(state, hub, isUnstarted(state) ? '--start-by <moment>' : '--deadline <moment>')
}

function extend({ assignment: { id } }: AssignmentState, hub: string, option: string): string {
  return toExtend(id, option, hub)
}

/** A sentence with the command that gives more time. `hub` is the folder of the hub. */
export function toExtend(id: string, option: string, hub: string): string {
  return `To give more time: npx takehome extend --assignment ${id} ${option} --reason <text>${onHub(hub)}`
}

// A run that dies after it has fixed a deadline is finished within a day.
const BEGUN_BEFORE = { hours: -24 }

/** Whether that deadline was given at any time: a list that is kept has the first one. */
function isGiven(state: AssignmentState, asked: AskedTerms): boolean {
  const { deadline } = asked
  if (deadline === null || state.deadlines.includes(deadline)) return true
  if (state.start !== null) return false
  // With extra time, the recorded one is later; by how much follows from when the invitation was begun.
  const extra = asked.extra === 0 ? state.extra : asked.extra
  const least = stretched(state.invitedAt, deadline, extra)
  const most = stretched(shift(state.invitedAt, BEGUN_BEFORE), deadline, extra)
  const [first = ''] = state.deadlines
  return extra > 0 && least <= first && first <= most
}
