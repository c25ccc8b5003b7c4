import { isDue } from '../../assignment/plan-watch.ts'
import type { WatchEntry } from '../../assignment/watch-index.ts'
import { deliverTask, recordLapse, type Started } from '../../session/deliver-task.ts'
import { holdUnclearStart } from '../../session/hold-unclear-start.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { faultOf } from '../../session/one-fault.ts'
import type { Unstarted } from './look-at-assignments.ts'
import type { Step } from './watch-report.ts'

type StartStep = Omit<Step, 'listed'>

/** Brings the task to whoever has asked for it in time, and closes what nobody has started by then. */
export async function takeStart(
  session: HubSession,
  look: Unstarted,
  now: string,
): Promise<StartStep> {
  const { assignment, place, entry, asked } = look
  const step = { assignment, look, plan: null, entry }
  try {
    if (!asked) return { ...step, ...(await withoutTask(session, look, now)) }
    const found = await deliverTask(session, assignment, place)
    if (found === null) return step
    const { deadline } = found
    return { ...step, entry: started(entry, found), start: { kind: 'started', deadline } }
  } catch (error) {
    // What GitHub refuses for one keeps nothing from the others; the next look goes on from here.
    const fault = faultOf(error, assignment, 'started')
    return { ...step, look: { kind: 'failed', assignment, entry, error: fault } }
  }
}

/** What nobody has started by then is closed, unless it is unclear whether the candidate asked. */
async function withoutTask(
  session: HubSession,
  { assignment, place, entry, perhaps }: Unstarted,
  now: string,
): Promise<Partial<StartStep>> {
  const isOver = isDue(entry, now)
  const held = await holdUnclearStart(session, { entry, place, perhaps, isOver, now })
  if (held !== null) return held.what === null ? {} : { flagged: [{ assignment, what: held.what }] }
  if (!isOver) return {}
  const isLapsed = await recordLapse(session, assignment, { deadline: entry.deadline, at: now })
  return isLapsed ? { entry: lapsed(entry), start: { kind: 'lapsed' } } : {}
}

/** As the log says it now. */
function started(entry: WatchEntry, { starter, since, at, deadline }: Started): WatchEntry {
  if (entry.start === undefined) return entry
  const start = { ...entry.start, task: { starter, since }, at }
  const noticed = [...(entry.noticed ?? []), { what: 'started' as const, deadline }]
  return { ...entry, start, deadline, deadlineSince: at, noticed }
}

function lapsed(entry: WatchEntry): WatchEntry {
  if (entry.start === undefined) return entry
  return { ...entry, status: 'closed', start: { ...entry.start, lapsed: true } }
}
