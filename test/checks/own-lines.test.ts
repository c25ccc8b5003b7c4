import { expect, test } from 'vitest'
import { ownLines } from '../../src/checks/own-lines.ts'
import { exercise, submission, TEMPLATE } from './descent.fixture.ts'

test('the starter as it was given has no line of the candidate', () => {
  expect(ownLines(submission(), exercise())).toBe(0)
})

test('lines are counted that the starter does not have, whatever ends them; empty ones are not', () => {
  const text = `${TEMPLATE['WRITEUP.md']}\r\nfirst\r\n\r\n   \r\nsecond\r\n`
  expect(ownLines(submission({ 'WRITEUP.md': text }), exercise())).toBe(2)
  expect(ownLines(submission({ 'notes.md': 'one\ntwo\nthree' }), exercise())).toBe(3)
})
