import { expect, test } from 'vitest'
import { guessShare } from '../../src/verify/guess-share.ts'
import { MODULES, runs } from '../checks/suite-runs.ts'

const KINDS = ['F1', 'F2'].map((id) => {
  const base = { id, title: id, competency: 'ml-fundamentals', points: 10 } as const
  return { ...base, kind: 'measured', check: 'found', flaws: 4 } as const
})

test('guessing by replies that all differ earns less than a tenth', () => {
  const { share, alike } = guessShare(runs({ a: () => 'passed' }), MODULES, KINDS)
  expect(share).toBeGreaterThan(0.08)
  expect(share).toBeLessThan(0.1)
  expect(alike).toEqual([])
})

test('where correct modules give the same replies, guessing pays, and they are named', () => {
  const same = runs({ a: () => 'passed' }, ({ id, criterion }) => (criterion === null ? 'one' : id))
  const { share, alike } = guessShare(same, MODULES, KINDS)
  expect(share).toBeGreaterThan(0.2)
  expect(alike).toHaveLength(5)
})

test('flawed modules that reply as a correct one does cannot be guessed', () => {
  const { share } = guessShare(
    runs({ a: () => 'passed' }, () => 'one'),
    MODULES,
    KINDS,
  )
  expect(share).toBe(0)
})
