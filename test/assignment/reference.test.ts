import { expect, test } from 'vitest'
import { isReference } from '../../src/assignment/invitation.ts'

test.each(['7654321', 'f9e52a51-a075-4116-a7b8-484deba69004', 'app:7/stage_2', 'x'.repeat(100)])(
  'is a reference: %j',
  (text) => expect(isReference(text)).toBe(true),
)

test.each(['', 'ada@example.org', 'two words', '-7', '<b>', 'x'.repeat(101), '=1+1', 'a\n'])(
  'is none: %j',
  (text) => expect(isReference(text)).toBe(false),
)
