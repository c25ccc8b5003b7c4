import { describe, expect, test } from 'vitest'
import { isHeard, isToldAnswer, mayAsk, mayAwaitAnswer } from '../../src/assignment/may-ask.ts'
import type { WatchEntry } from '../../src/assignment/watch-index.ts'
import { appealUntil } from '../../src/commands/mail/write-letter.ts'
import { shift } from '../../src/input/moment.ts'
import { appealReceipt } from '../../src/mail/render-answer.ts'
import { letterText } from '../../src/mail/render-letter.ts'
import { aWatchEntry } from '../assignment/a-watch-entry.ts'
import { aHubConfig } from '../hub/a-hub-config.ts'

const NOW = '2026-03-01T12:00:00Z'
const REVIEW = { done: [], requests: [] }

test('what was written in time is heard by a run that comes two days later', () => {
  const deadline = shift(NOW, { hours: 1 })
  const later = (hours: number) => shift(deadline, { hours })
  const state = { status: 'submitted', deadline, questions: [] } as const
  const may = (now: string) => mayAsk(state, { askedAt: NOW, now })
  expect([may(later(0)), may(later(47)), may(later(48))]).toEqual([true, true, false])
  const heard = (hours: number, more: Partial<WatchEntry> = {}) =>
    isHeard(aWatchEntry({ status: 'submitted', deadline, review: REVIEW, ...more }), later(hours))
  expect([heard(47), heard(48)]).toEqual([true, false])
  const days = 60 * 24
  const { review: _, ...open } = aWatchEntry({ status: 'submitted', deadline })
  expect([0, 47, 48].map((more) => isHeard(open, later(days + more)))).toEqual([true, true, false])
  // A run died between the record and its answer.
  expect(heard(48, { unsent: ['appeal-7'] })).toBe(true)
  expect(heard(0, { status: 'closed' })).toBe(false)
})

describe('before the start', () => {
  const deadline = shift(NOW, { hours: 1 })
  const start = { minutes: 240, task: null, at: null, lapsed: false }
  const lapsed = { ...start, lapsed: true }
  const later = (hours: number) => shift(deadline, { hours })
  const may = (state: object, askedAt = NOW, now = NOW) =>
    mayAsk({ status: 'open', deadline, questions: [], start, ...state }, { askedAt, now })
  const heard = (more: Partial<WatchEntry>, now = NOW) =>
    isHeard(aWatchEntry({ deadline, start, ...more }), now)

  test('a question is heard, by the same limits', () => {
    expect([heard({}), may({})]).toEqual([true, true])
    expect([may({}, deadline), may({}, NOW, later(47)), may({}, NOW, later(48))]).toEqual([
      false,
      true,
      false,
    ])
  })

  test('a question is heard as well where the time to start ends before anybody reads it', () => {
    const over = { status: 'closed', start: lapsed } as const
    expect([heard(over, later(47)), heard(over, later(48))]).toEqual([true, false])
    expect(may(over, NOW, later(1))).toBe(true)
    expect(heard({ status: 'closed' })).toBe(false)
    expect(may({ status: 'closed' })).toBe(false)
  })

  test('they are told what they asked themselves, and nothing else', () => {
    const question = { kind: 'question', at: NOW, by: 'ada', text: '?' } as const
    const asker = {
      ...{ status: 'open', deadline, start },
      questions: [{ ...question, comment: { id: 7, digest: '' } }],
      messages: [{ name: 'question-7', begunAt: NOW, run: 'r', number: 30 }],
    }
    const told = (issue: number, more: object = {}, now = NOW) =>
      isToldAnswer({ ...asker, ...more }, { issue }, now)
    expect([told(30), told(31)]).toEqual([true, false])
    expect(told(31, { start: { ...start, at: NOW } })).toBe(true)
    expect([told(30, {}, deadline), told(30, { status: 'closed' })]).toEqual([false, false])
    const waits = (sent: readonly string[]) =>
      mayAwaitAnswer(aWatchEntry({ deadline, start, sent: [...sent] }), NOW)
    expect([waits(['question-7']), waits(['answer-1']), waits([])]).toEqual([true, false, false])
  })
})

const UTC = { timeZone: 'UTC' }

test('a letter promises no appeal that would not be heard, and no receipt a reviewer whom nobody has', () => {
  const tree = 'a'.repeat(40)
  const stamp = { at: NOW, by: 'ada', tree, criteria: 'c'.repeat(64), text: 'once more' }
  const appealed = { kind: 'appealed', ...stamp, comment: { id: 7, digest: '' } } as const
  const until = (now: string, reviewed: readonly (typeof appealed)[] = [], on = tree) =>
    appealUntil({ status: 'submitted', deadline: NOW, reviewed, zone: null }, on, now, UTC)
  const closed = { status: 'closed', deadline: NOW, reviewed: [], zone: null } as const
  expect(appealUntil(closed, tree, NOW, UTC)).toBeNull()
  const limit = shift(NOW, { hours: 60 * 24 })
  expect(until(NOW)).toBe('2026-04-30 12:00 UTC')
  expect([until(limit), until(NOW, [appealed])]).toEqual([null, null])
  expect(until(NOW, [appealed], 'b'.repeat(40))).not.toBeNull()
  const letter = (by: string | null) =>
    letterText({ title: 'T', rows: [], notes: [], config: aHubConfig(), until: by })
  expect(letter('tomorrow')).toContain('/ask-review')
  expect(letter(null)).not.toMatch(/ask-review|see it differently/)
  expect(appealReceipt(true)).toMatch(/took no part in the earlier result will review/)
  expect(appealReceipt(false)).not.toMatch(/will review/)
})
