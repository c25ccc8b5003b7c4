import { expect, test } from 'vitest'
import { type Author, personsAmong } from '../../src/assignment/persons.ts'

/** Which of the authors are the same person as the first. */
function sameAsFirst(...authors: readonly Author[]): readonly boolean[] {
  const personOf = personsAmong(authors)
  const [first] = authors.map(personOf)
  return authors.map((author) => personOf(author) === first)
}

test.each<[string, readonly Author[], readonly boolean[]]>([
  ['another login, the same account', [a('rae', 5), a('raeh', 5)], [true, true]],
  ['the same login, another account', [a('rae', 5), a('rae', 9)], [true, false]],
  ['two people without numbers', [a('rae'), a('sam')], [true, false]],
  ['letters of another case', [a('Rae'), a('rae')], [true, true]],
  ['a record from before numbers were kept', [a('rae'), a('rae', 5), a('raeh', 5)], both(3)],
  [
    'the same, where the login was handed over',
    [a('rae', 5), a('rae', 9), a('rae')],
    [true, false, true],
  ],
  ['a login that looks like a number', [a('5'), a('rae', 5)], [true, false]],
])('%s', (_, authors, expected) => {
  expect(sameAsFirst(...authors)).toEqual(expected)
})

test('who speaks for the first time since numbers are kept is whom the old records name', () => {
  const personOf = personsAmong([a('rae')])
  expect(personOf(a('rae', 5))).toBe(personOf(a('rae')))
  const known = personsAmong([a('rae', 5)])
  expect(known(a('rae', 9))).not.toBe(known(a('rae', 5)))
})

function a(by: string, user?: number): Author {
  return { by, user }
}

function both(count: number): readonly boolean[] {
  return Array(count).fill(true)
}
