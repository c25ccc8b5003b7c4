import { expect, test } from 'vitest'
import { guessShare } from '../../src/verify/guess-share.ts'
import { MODULES, runs, WITH_COMPANY } from '../checks/suite-runs.ts'

const KINDS = ['F1', 'F2'].map((id) => {
  const base = { id, title: id, competency: 'ml-fundamentals', points: 10 } as const
  return { ...base, kind: 'measured', check: 'found', flaws: 4 } as const
})
const TESTS = { a: () => 'passed' as const }

test('whoever brings replies to one form has one guess to win, and earns a fifth', () => {
  const { share, alike } = guessShare(runs(TESTS), MODULES, KINDS)
  expect(share).toBeGreaterThan(0.2)
  expect(share).toBeLessThan(0.25)
  expect(alike).toEqual([])
})

test('where flaws are met in company, the best guess earns less than a tenth', () => {
  const all = runs(TESTS, undefined, WITH_COMPANY)
  const { share } = guessShare(all, WITH_COMPANY, KINDS)
  expect(share).toBeGreaterThan(0.05)
  expect(share).toBeLessThan(0.1)
})

test('correct modules that give the same replies are named', () => {
  const same = runs(TESTS, ({ id, holds }) => (holds.length === 0 ? 'one' : id))
  expect(guessShare(same, MODULES, KINDS).alike).toHaveLength(5)
})

test('flawed modules that reply as a correct one does cannot be guessed', () => {
  const { share } = guessShare(
    runs(TESTS, () => 'one'),
    MODULES,
    KINDS,
  )
  expect(share).toBe(0)
})
