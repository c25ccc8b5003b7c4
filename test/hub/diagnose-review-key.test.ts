import { expect, test } from 'vitest'
import { diagnoseReviewKey, type ObservedReviewKey } from '../../src/hub/diagnose-review-key.ts'

test.each<[string, ObservedReviewKey, RegExp]>([
  ['is missing', { file: 'absent', expected: 'a1' }, /^warning: is missing/],
  ['is none', { file: 'broken', expected: null }, /^error: holds no key/],
  [
    'is of another secret',
    { file: { id: 'b2' }, expected: 'a1' },
    /^error: is of another TAKEHOME_KEY/,
  ],
  ['is that of the secret', { file: { id: 'a1' }, expected: 'a1' }, /^ok: is the public half/],
  ['has no secret beside it', { file: { id: 'b2' }, expected: null }, /^ok: holds a key/],
])('a review key that %s', (_, seen, said) => {
  const { severity, seen: words, mend } = diagnoseReviewKey(seen, (files) => `Copy ${files}.`)
  expect(`${severity}: ${words}`).toMatch(said)
  expect(mend === null).toBe(severity === 'ok')
  if (mend !== null) expect(mend).toContain('Copy review-key.json.')
})
