import type { Result } from '../input/config-issue.ts'
import { secondsBetween, shift } from '../input/moment.ts'

/** Percent: four times as long. */
export const MOST_EXTRA = 300

/** `+25%` as 25. */
export function parseExtraTime(typed: string): Result<number, string> {
  const digits = /^\+?\s*(\d{1,3})\s*%$/.exec(typed.trim())?.[1]
  const percent = Number(digits)
  if (digits === undefined || percent < 1 || percent > MOST_EXTRA) {
    return { ok: false, error: `Give percent from +1% to +${MOST_EXTRA}%, such as +25%.` }
  }
  return { ok: true, value: percent }
}

/** Minutes from the start, with so many percent more; a part of a minute counts as a whole one. */
export function minutesOf(hours: number, extra: number): number {
  return Math.ceil((hours * 60 * (100 + extra)) / 100)
}

/** Minutes that were made with so many percent more, made of the ordinary ones again with another share. */
export function stretchedAnew(minutes: number, before: number, extra: number): number {
  // A part of a minute counted as a whole one.
  const ordinary = Math.floor((minutes * 100) / (100 + before))
  return Math.ceil((ordinary * (100 + extra)) / 100)
}

/** The deadline of somebody who has so many percent more time from `from` on; whole minutes, never fewer. */
export function stretched(from: string, deadline: string, extra: number): string {
  if (extra === 0) return deadline
  const seconds = secondsBetween(from, deadline)
  const more = Math.ceil(Math.max(0, (seconds * extra) / 100) / 60)
  return shift(deadline, { minutes: more })
}
