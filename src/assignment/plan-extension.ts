import { stretchedAnew } from './extra-time.ts'
import type { ExtendedRecord } from './ledger-record.ts'
import { isUnstarted } from './start-state.ts'
import type { AssignmentState } from './state.ts'

/** What somebody wants to give a candidate. */
export interface ExtensionWish {
  /** The end of the time, or the latest moment to start it: nobody is given days in place of hours by mistake. */
  readonly moves: 'deadline' | 'start-by'
  /** In UTC; null to leave it where it is. */
  readonly moment: string | null
  /** Percent of time beyond the others', from the start on; null to leave it as it is. */
  readonly extra: number | null
}

/** What an extension changes. */
export type Extension = Pick<ExtendedRecord, 'deadline' | 'time'>

export type PlannedExtension =
  | { readonly ok: true; readonly extension: Extension }
  | { readonly ok: false; readonly message: string; readonly hint: string }

/** What the wish comes to for an assignment as it is at this moment. No extension takes time away. */
export function planExtension(
  state: AssignmentState,
  wish: ExtensionWish,
  now: string,
): PlannedExtension {
  return whyNot(state, wish, now) ?? { ok: true, extension: extensionOf(state, wish) }
}

/** Whether the log says all of it already. */
export function isExtended(state: AssignmentState, { deadline, time }: Extension): boolean {
  return state.deadline === deadline && (time === undefined || state.extra === time.extra)
}

type Refusal = Extract<PlannedExtension, { ok: false }>

function whyNot(state: AssignmentState, wish: ExtensionWish, now: string): Refusal | null {
  return (
    closedFor(state) ??
    notOfThisClock(state, wish) ??
    onItsWay(state) ??
    lessTime(state, wish, now) ??
    lessExtra(state, wish)
  )
}

function closedFor({ status, start }: AssignmentState): Refusal | null {
  if (status !== 'closed' || start?.lapsed === true) return null
  const hint = 'Invite the candidate to another exercise, or open the repository by hand.'
  return refuse('is closed', hint)
}

/** Before the start only the moment to start by can be moved, and after it only the deadline. */
function notOfThisClock(state: AssignmentState, { moves }: ExtensionWish): Refusal | null {
  const { start, deadline } = state
  if (isUnstarted(state) === (moves === 'start-by')) return null
  if (moves === 'deadline') {
    const message = `has not started, so there is no deadline yet: it is to be started by ${deadline}`
    return refuse(message, 'Move the latest moment to start with --start-by.')
  }
  const since = start?.at == null ? 'with the invitation' : `at ${start.at}`
  const message = `has no moment to start by: its time began ${since}, and ends ${deadline}`
  return refuse(message, 'Give the moment at which the time shall end with --deadline.')
}

function lessTime({ deadline }: AssignmentState, { moment }: ExtensionWish, now: string) {
  if (moment === null) {
    const message = `was to be started by ${deadline}, which has passed`
    return deadline > now ? null : refuse(message, 'Give a later moment with --start-by, too.')
  }
  if (moment >= deadline) return null
  const message = `has until ${deadline} already, and ${moment} is earlier`
  return refuse(message, 'Give a later moment: an extension takes no time away.')
}

/** Nobody needs more time to start then, and how long they have from the start is fixed. */
function onItsWay(state: AssignmentState): Refusal | null {
  if (!isUnstarted(state) || state.start?.task == null) return null
  const hint = 'Once it is there, give them more time with --deadline.'
  return refuse('has been asked for: the task is on its way', hint)
}

function lessExtra({ extra }: AssignmentState, wish: ExtensionWish): Refusal | null {
  if (wish.extra === null || wish.extra >= extra) return null
  return refuse('has more extra time already', 'Give more: an extension takes no time away.')
}

function refuse(message: string, hint: string): Refusal {
  return { ok: false, message, hint }
}

function extensionOf(
  { deadline, start, extra: before }: AssignmentState,
  { moment, extra }: ExtensionWish,
): Extension {
  const moved = { deadline: moment ?? deadline }
  if (extra === null || start === null) return moved
  return { ...moved, time: { extra, minutes: stretchedAnew(start.minutes, before, extra) } }
}
