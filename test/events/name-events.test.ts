import { expect, test } from 'vitest'
import type { LedgerEvent } from '../../src/events/ledger-events.ts'
import { type Naming, nameEvents } from '../../src/events/name-events.ts'

const day = (number: number) => `2026-03-0${number}T12:00:00Z`
const deadline = day(8)
const INVITED: LedgerEvent = { type: 'invited', at: day(1), key: 'invited', deadline }
const HANDED_IN: LedgerEvent = { type: 'handed-in', at: day(3), key: 'handed-in', deadline }
const REVIEWED: LedgerEvent = { type: 'reviewed', at: day(5), key: 'reviewed', reviews: 2 }
const ALL = [INVITED, HANDED_IN, REVIEWED]

const rules: Omit<Naming, 'notified'> = {
  idOf: (key: string) => `id of ${key}`,
  earlierIdOf: (key: string) => `id by the key of ${key}`,
  isWanted: () => true,
}
const named = (notified: Naming['notified'], changes: Partial<typeof rules> = {}) =>
  nameEvents(ALL, { ...rules, ...changes, notified }).map(
    ({ id, isDelivered }) => `${isDelivered ? '+' : '-'} ${id}`,
  )

const OPEN = ['- id of invited', '- id of handed-in', '- id of reviewed']

test('what was delivered keeps the id under which it was', () => {
  expect(named([])).toEqual(OPEN)
  expect(named([{ event: 'id of handed-in', at: day(4) }])).toEqual([
    '- id of invited',
    '+ id of handed-in',
    '- id of reviewed',
  ])
  const earlier = [{ event: 'id by the key of invited', at: day(2) }]
  expect(named(earlier)).toEqual(['+ id by the key of invited', ...OPEN.slice(1)])
})

test('ids of a key that is gone are of the first events that were wanted and had happened', () => {
  const gone = [
    { event: 'a', at: day(2) },
    { event: 'b', at: day(4) },
  ]
  expect(named(gone)).toEqual(['+ a', '+ b', '- id of reviewed'])
  // Whatever is known besides.
  expect(named([...gone, { event: 'id of reviewed', at: day(6) }])).toEqual([
    '+ a',
    '+ b',
    '+ id of reviewed',
  ])
  const isWanted = (type: string) => type !== 'invited'
  expect(named([{ event: 'b', at: day(4) }], { isWanted })).toEqual([
    '- id of invited',
    '+ b',
    '- id of reviewed',
  ])
  // Nothing was delivered before it happened.
  expect(named([{ event: 'c', at: day(2) }], { isWanted })).toEqual(OPEN)
})
