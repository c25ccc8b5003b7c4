import { DateTime } from 'luxon'

/** Days from one moment to the next, to a tenth; none where the second comes first. Both as ISO 8601. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((moment) => DateTime.fromISO(moment, { zone: 'utc' }).toMillis())
  return Math.round(Math.max(0, ((b ?? 0) - (a ?? 0)) / 86_400_000) * 10) / 10
}
