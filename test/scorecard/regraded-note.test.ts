import { expect, test } from 'vitest'
import { regradedNote } from '../../src/scorecard/regraded-note.ts'

test('the note about a regrade promises no result and nothing about others', () => {
  const note = regradedNote('ada', 'a'.repeat(40), 'd'.repeat(64))
  expect(note).toContain('@ada we changed our checks, and graded your commit aaaaaaa again')
  // Without feedback, and in a code review, the comment shows no result; others may have no new grade yet.
  expect(note).not.toMatch(/your result|everybody/)
  expect(note).not.toBe(regradedNote('ada', 'a'.repeat(40), 'e'.repeat(64)))
})
