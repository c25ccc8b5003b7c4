import { Duration } from 'luxon'

/** Years, months, weeks and days, in this order, as ISO 8601 writes them: P2Y, P6M, P1Y6M, P90D. */
export const DURATION_PATTERN =
  '^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$'

const UNITS = [
  ['years', 'year'],
  ['months', 'month'],
  ['weeks', 'week'],
  ['days', 'day'],
] as const

/** Whether there is any time in it: P0D has none. */
export function isSomeTime(duration: string): boolean {
  return partsOf(duration).length > 0
}

/** `2 years`, `1 year and 6 months`. Joined without commas, because it stands in lists. */
export function durationWords(duration: string): string {
  return partsOf(duration)
    .map(([count, many, one]) => `${count} ${count === 1 ? one : many}`)
    .join(' and ')
}

function partsOf(duration: string) {
  const object = Duration.fromISO(duration).toObject()
  return UNITS.flatMap(([many, one]) => {
    const count = object[many] ?? 0
    return count === 0 ? [] : [[count, many, one] as const]
  })
}
