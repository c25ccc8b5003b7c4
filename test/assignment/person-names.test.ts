import { describe, expect, test } from 'vitest'
import { matchPersons, namePersons } from '../../src/assignment/person-names.ts'
import { aWatchEntry } from './a-watch-entry.ts'

const { assignment } = aWatchEntry()
const invited = (userId: number, day: number, person: string | null) => ({
  assignment: { ...assignment, candidate: { login: `c${userId}`, userId } },
  invitedAt: `2026-03-0${day}T12:00:00Z`,
  person,
})
const byKey = (userId: number) => `by today's key ${userId}`

// The first was invited twice, before and after the key was changed; the second before names were recorded.
const persons = namePersons(
  [invited(1, 5, 'new'), invited(1, 2, 'old'), invited(2, 3, null)],
  byKey,
)
const same = (a: string, b: string) => a === b

describe('what people are called', () => {
  test('is what they were called first, or else by the present key', () => {
    expect([1, 2, 3].map(persons.nameOf)).toEqual(['old', byKey(2), byKey(3)])
  })

  test('leads to them by every name that they had', () => {
    const names = ['old', 'new', byKey(1), byKey(2), byKey(3), 'misspelt']
    expect(names.map(persons.presentName)).toEqual([
      'old',
      'old',
      'old',
      byKey(2),
      undefined,
      undefined,
    ])
  })
})

describe('a list of outcomes', () => {
  const match = (...lines: readonly (readonly [string, string])[]) =>
    matchPersons(new Map(lines), persons, same)

  test('is matched by old names and new ones, and says whom it does not match', () => {
    const { known, strangers, twice } = match(
      ['new', 'hired'],
      [byKey(2), 'rejected'],
      ['x', 'hired'],
    )
    expect([...known]).toEqual([
      ['old', 'hired'],
      [byKey(2), 'rejected'],
    ])
    expect([strangers, twice]).toEqual([['x'], []])
  })

  test('that says two things of one person under two names says which', () => {
    expect(match(['old', 'hired'], ['new', 'hired']).twice).toEqual([])
    expect(match(['old', 'hired'], ['new', 'rejected']).twice).toEqual([['old', 'new']])
  })
})
