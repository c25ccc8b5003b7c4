import { expect, test } from 'vitest'
import { companyOf, type Flaw } from '../../src/exercise/company.ts'

const BASES = [
  { id: 'correct/reference', source: 'a b c d e' },
  { id: 'correct/lists', source: 'x y' },
]
const flaw = (id: string, find: string, more: Partial<Flaw> = {}): Flaw => {
  return { id, name: id, criterion: 'F1', edits: [{ find, replace: id }], ...more }
}
const setsOf = (flaws: readonly Flaw[]) =>
  companyOf(flaws, BASES).map(({ holds }) => holds.toSorted())

test('flaws of one base meet all others, and all but every third', () => {
  const all = companyOf([flaw('1', 'a'), flaw('2', 'b'), flaw('3', 'c'), flaw('4', 'd')], BASES)
  expect(all.map(({ id, holds }) => [id, holds.toSorted()])).toEqual([
    ['company/reference-1', ['1', '2', '3', '4']],
    ['company/reference-2', ['2', '3']],
    ['company/reference-3', ['1', '3', '4']],
    ['company/reference-4', ['1', '2', '4']],
  ])
  expect(all[0]?.source).toBe('1 2 3 4 e')
})

test('two flaws of one place meet others and not each other, each in some set', () => {
  const sets = setsOf([flaw('1', 'a'), flaw('2', 'a'), flaw('3', 'b'), flaw('4', 'c')])
  expect(sets.filter((holds) => holds.includes('1') && holds.includes('2'))).toEqual([])
  expect(sets.filter((holds) => holds.includes('1'))).not.toEqual([])
  expect(sets.filter((holds) => holds.includes('2'))).not.toEqual([])
})

test('flaws of other bases, of files of their own and those apart are met alone', () => {
  const file: Flaw = { id: '4', name: '4', criterion: 'F1', file: 'flawed/four.py' }
  const lists = flaw('3', 'x', { base: 'lists' })
  expect(setsOf([flaw('1', 'a'), flaw('2', 'b', { apart: true }), lists, file])).toEqual([])
  expect(setsOf([flaw('1', 'a'), flaw('2', 'b'), lists])).toEqual([['1', '2']])
})
