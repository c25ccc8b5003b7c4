import type { FunnelRow, Step } from './funnel.ts'
import { STEPS } from './funnel.ts'
import type { OutsideRow } from './outside-loop.ts'
import { day } from './render-arrivals.ts'
import type { Wait } from './waits.ts'

export const STEP_TITLES: Readonly<Record<Step, string>> = {
  invited: 'Invited',
  accepted: 'Accepted',
  started: 'Started',
  handedIn: 'Handed in',
  reviewed: 'Reviewed',
  closed: 'Closed',
}

/** What a row is about. */
export function funnelName({ role, exercise }: FunnelRow): string {
  if (exercise === null) return `${role}: all exercises`
  return role === null ? exercise : `${role}: ${exercise}`
}

/** `12 (2.5 d)`: how many, and the median days since the step before. */
export function stepWords({ counts, days }: FunnelRow, step: Step): string {
  const count = counts[step]
  const median = step === 'invited' ? null : days[step]
  if (count === null) return '–'
  return count === 0 || median === null ? String(count) : `${count} (${median} d)`
}

export function funnelTable(rows: readonly FunnelRow[]) {
  return {
    head: ['role and exercise', ...STEPS.map((step) => STEP_TITLES[step].toLowerCase())],
    rows: rows.map((row) => [funnelName(row), ...STEPS.map((step) => stepWords(row, step))]),
  }
}

export function waitsTable(waits: readonly Wait[]) {
  return {
    head: ['waited for', 'to', 'candidate', 'exercise', 'since', 'days', 'until'],
    rows: waits.map(({ waitsFor, what, pseudonym, login, exercise, since, days, until }) => [
      waitsFor,
      what,
      login ?? pseudonym,
      exercise,
      day(since),
      String(days),
      day(until),
    ]),
  }
}

export function outsideTable(rows: readonly OutsideRow[]) {
  return {
    head: ['candidate', 'role', 'given', 'because'],
    rows: rows.map(({ candidate, login, role, differs, reasons }) => [
      login ?? candidate,
      role,
      differs.join('; ') || 'the rest since',
      reasons.join('; ') || 'nobody said why',
    ]),
  }
}
