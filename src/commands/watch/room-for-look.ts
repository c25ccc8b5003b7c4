import { mostAtOnce, spokenFor } from '../../assignment/look-size.ts'
import type { WatchIndex } from '../../assignment/watch-index.ts'
import { presentHour } from '../../github/health/present-hour.ts'
import type { HubSession } from '../../session/hub-session.ts'

/**
 * How many submissions this look may hand out. Other runs spend from the same hour, and one that finds it spent
 * gives up. So what is left is read first, and what earlier looks handed out is taken off.
 */
export async function roomForLook(
  { hub, log }: HubSession,
  index: WatchIndex,
  now: string,
  most = Number.POSITIVE_INFINITY,
): Promise<number> {
  const hour = await presentHour(hub)
  const spoken = spokenFor(index, now)
  const room = mostAtOnce(hour, now, spoken)
  if (room < mostAtOnce(null, now, { underway: 0, recent: 0 })) {
    const requests = hour === null ? '' : ` and GitHub takes ${hour.left} more requests this hour`
    const { recent, underway } = spoken
    log(
      `${recent} were handed out within the hour, ${underway} are being graded${requests}: at most ${room} are handed out now`,
    )
  }
  return Math.min(most, room)
}
