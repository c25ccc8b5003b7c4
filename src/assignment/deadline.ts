import { DateTime, IANAZone } from 'luxon'
import type { Result } from '../input/config-issue.ts'
import { stretched } from './extra-time.ts'

/** How deadlines are given when nobody names one. */
export interface DeadlinePolicy {
  readonly days: number
  /** As `18:00`. */
  readonly deadlineTime: string
  readonly timeZone: string
}

/**
 * The policy's deadline for an invitation made at `now`; both in UTC, as ISO 8601. With so many percent more time
 * it is at the same time of a later day.
 */
export function defaultDeadline(now: string, policy: DeadlinePolicy, extra = 0): string {
  const day = DateTime.fromISO(now, { zone: policy.timeZone }).plus({ days: policy.days })
  const usual = inUtc(atTime(day, policy))
  const wanted = stretched(now, usual, extra)
  const last = atTime(DateTime.fromISO(wanted, { zone: policy.timeZone }), policy)
  return inUtc(inUtc(last) < wanted ? atTime(last.plus({ days: 1 }), policy) : last)
}

function atTime(day: DateTime, { deadlineTime }: Pick<DeadlinePolicy, 'deadlineTime'>): DateTime {
  const [hour = 0, minute = 0] = deadlineTime.split(':').map(Number)
  return day.set({ hour, minute, second: 0, millisecond: 0 })
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
    return { ok: false, error: { message: `"${text}" is not a deadline`, hint: deadline.error } }
  }
  if (deadline.value > now) return deadline
  const hint = `It is ${now} on GitHub's clock. Give a later moment.`
  return { ok: false, error: { message: `"${text}" is in the past`, hint } }
}

/**
 * `2026-12-01 18:00 Europe/Zurich (17:00 UTC)`: people read their own zone, and check the other. With a zone of
 * the reader's own, that one comes first, and the team's stands beside it.
 */
export function showMoment(iso: string, timeZone: string, own: string | null = null): string {
  const [first = 'UTC', ...others] = [...new Set([own ?? timeZone, timeZone, 'UTC'])]
  const moment = DateTime.fromISO(iso, { zone: 'utc' })
  // The last second counts as well as the others: a clock that the candidate starts ends at any.
  const time = moment.second === 0 ? 'HH:mm' : 'HH:mm:ss'
  const day = moment.setZone(first).toFormat('yyyy-MM-dd')
  const beside = others.map((zone) => {
    const there = moment.setZone(zone)
    const isSameDay = there.toFormat('yyyy-MM-dd') === day
    return `${there.toFormat(isSameDay ? time : `yyyy-MM-dd ${time}`)} ${zone}`
  })
  const rest = beside.length === 0 ? '' : ` (${beside.join(', ')})`
  return `${moment.setZone(first).toFormat(`yyyy-MM-dd ${time}`)} ${first}${rest}`
}

/** `4 hours`, `1 hour 30 minutes`. */
export function showSpan(minutes: number): string {
  const part = (number: number, unit: string) =>
    number === 0 ? [] : [`${number} ${unit}${number === 1 ? '' : 's'}`]
  const parts = [...part(Math.floor(minutes / 60), 'hour'), ...part(minutes % 60, 'minute')]
  return parts.join(' ')
}

/** The name of a time zone as it was typed; an abbreviation such as CET is none, as it has no summer. */
export function parseZone(typed: string): Result<string, string> {
  const zone = typed.trim()
  if (zone === 'UTC' || (zone.includes('/') && IANAZone.isValidZone(zone))) {
    return { ok: true, value: zone }
  }
  return { ok: false, error: 'Use a name such as Europe/Zurich or America/New_York, or UTC.' }
}

/** As the ledger has moments. */
export function inUtc(moment: DateTime): string {
  return moment.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'")
}
