import { dayIn, isReady, isToBeTold } from '../../assignment/requests.ts'
import type { WatchEntry, WatchIndex } from '../../assignment/watch-index.ts'
import { shift } from '../../input/moment.ts'
import { isReviewed } from '../../session/hub-exercise.ts'
import type { HubSession } from '../../session/hub-session.ts'
import { isPresentTalk } from '../../session/talk.ts'

// A run that told people leaves a trace in the log. Where it left none it died, or there is nobody to ask.
const AGAIN_AFTER = { hours: 6 }

/**
 * The table with a note at each assignment whose reviewers are to be told something now, or whose levels are to be
 * opened, and which these are.
 */
export async function noteReviewsToTell(
  session: Pick<HubSession, 'config' | 'folder' | 'home' | 'key'>,
  index: WatchIndex,
  now: string,
): Promise<{ readonly index: WatchIndex; readonly toTell: readonly string[] }> {
  const at = { now, today: dayIn(session.config.timeZone, now) }
  const noted: Record<string, WatchEntry> = {}
  for (const [id, entry] of Object.entries(index.assignments)) {
    const { told, log } = entry
    if (told?.log === log && now < shift(told.at, AGAIN_AFTER)) continue
    if (!(await hasToTell(session, entry, at))) continue
    noted[id] = { ...entry, told: { log, at: now } }
  }
  const assignments = { ...index.assignments, ...noted }
  return { index: { ...index, assignments }, toTell: Object.keys(noted).sort() }
}

async function hasToTell(
  session: Parameters<typeof noteReviewsToTell>[0],
  { assignment, review, talk }: WatchEntry,
  at: Parameters<typeof isToBeTold>[2],
): Promise<boolean> {
  const rules = session.config.reviews
  const hears = review !== undefined && (isReady(review, rules) || isToBeTold(review, rules, at))
  if (hears && (await isReviewed(session, assignment.exercise))) return true
  if (talk === undefined || !isReady(talk, rules)) return false
  return talk.by === undefined || (await isPresentTalk(session, assignment, talk.by))
}
