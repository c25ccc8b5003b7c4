import { DateTime } from 'luxon'
import type { Result } from '../input/config-issue.ts'

/** How deadlines are given when nobody names one. */
export interface DeadlinePolicy {
  readonly days: number
  /** As `18:00`. */
  readonly deadlineTime: string
  readonly timeZone: string
}

/** The policy's deadline for an invitation made at `now`; both in UTC, as ISO 8601. */
export function defaultDeadline(now: string, policy: DeadlinePolicy): string {
  const [hour = 0, minute = 0] = policy.deadlineTime.split(':').map(Number)
  const day = DateTime.fromISO(now, { zone: policy.timeZone }).plus({ days: policy.days })
  return inUtc(day.set({ hour, minute, second: 0, millisecond: 0 }))
}

/**
 * A deadline that somebody typed, in UTC. It needs a day, a time and an offset or `Z`: "18:00" alone is
 * six different moments for six people.
 */
export function parseDeadline(typed: string): Result<string, string> {
  const text = plainly(typed)
  if (!/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?[0-5]\d)$/i.test(text)) {
    return { ok: false, error: 'Give a day, a time and an offset, such as 2026-12-01T18:00+01:00.' }
  }
  if (/T24:/i.test(text)) {
    return {
      ok: false,
      error: 'A day ends at 23:59, and the next one begins at 00:00: give one of these.',
    }
  }
  const moment = DateTime.fromISO(text, { setZone: true })
  if (moment.isValid && !isOffset(moment.offset)) {
    return { ok: false, error: 'No place has this offset: they go from -12:00 to +14:00.' }
  }
  if (!moment.isValid) return { ok: false, error: 'This day or time does not exist.' }
  return { ok: true, value: inUtc(moment) }
}

/** With the marks of ISO 8601, where a sheet or a hand left blanks and a longer minus. */
function plainly(typed: string): string {
  return typed
    .trim()
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/^(\d{4}-\d\d-\d\d)[ \u00a0]+(?=\d)/, '$1T')
    .replace(/[ \u00a0]+(?=(?:Z|[+-]\d\d:?\d\d)$)/i, '')
}

// In minutes, as Luxon gives it.
function isOffset(offset: number): boolean {
  return offset >= -12 * 60 && offset <= 14 * 60
}

/** The same for a deadline that is still to come: nobody is given one that has passed. */
export function parseFutureDeadline(
  text: string,
  now: string,
): Result<string, { readonly message: string; readonly hint: string }> {
  const deadline = parseDeadline(text)
  if (!deadline.ok) {
    return { ok: false, error: { message: `"${text}" is no deadline`, hint: deadline.error } }
  }
  if (deadline.value > now) return deadline
  const hint = `It is ${now} on GitHub's clock. Give a later moment.`
  return { ok: false, error: { message: `"${text}" is in the past`, hint } }
}

/** `2026-12-01 18:00 Europe/Zurich (17:00 UTC)`: people read their own zone, and check the other. */
export function showMoment(iso: string, timeZone: string): string {
  const utc = DateTime.fromISO(iso, { zone: 'utc' })
  if (timeZone === 'UTC') return `${utc.toFormat('yyyy-MM-dd HH:mm')} UTC`
  const local = utc.setZone(timeZone)
  const sameDay = local.toFormat('yyyy-MM-dd') === utc.toFormat('yyyy-MM-dd')
  const inner = utc.toFormat(sameDay ? 'HH:mm' : 'yyyy-MM-dd HH:mm')
  return `${local.toFormat('yyyy-MM-dd HH:mm')} ${timeZone} (${inner} UTC)`
}

function inUtc(moment: DateTime): string {
  return moment.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'")
}
