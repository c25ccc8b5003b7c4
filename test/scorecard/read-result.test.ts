import { describe, expect, test } from 'vitest'
import { MAX_RESULT_BYTES, readResult } from '../../src/scorecard/read-result.ts'
import { rescore } from '../../src/scorecard/rescore.ts'
import { qualityEvidence, testEvidence, WRITTEN } from './fixtures.ts'
import {
  EXPECTED,
  FOREIGN,
  forged,
  HONEST,
  honest,
  LIES,
  OWN,
  SUSPICIOUS,
  UNLISTED,
  UNREADABLE,
  WRONG_SHAPE,
} from './forged-results.ts'

/** What becomes of a text that says it is a result. */
function outcome(text: string | Uint8Array): string {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const read = readResult(bytes, EXPECTED)
  if (!read.ok) return read.error
  const scored = rescore(read.value.scorecard, OWN)
  return scored.ok ? 'accepted' : scored.error
}

test('an honest result is accepted, and its scorecard is the one that we make ourselves', () => {
  const read = readResult(new TextEncoder().encode(HONEST), EXPECTED)
  const scored = read.ok ? rescore(read.value.scorecard, OWN) : read
  expect(scored).toEqual({ ok: true, value: honest().scorecard })
})

test('what an honest run can find is accepted too', () => {
  const counted = { ...SUSPICIOUS, message: '13 more of the same kind.', where: null }
  const unavailable = { kind: 'not-assessed', criterion: 'Q1', why: 'the linter did not start' }
  const [, ...quality] = qualityEvidence({})
  const tests = testEvidence({})
  const many = qualityEvidence({
    findings: Array.from({ length: 20_000 }, (_, line) => {
      return { rule: 'E501', message: 'x'.repeat(200), line: line + 1 }
    }),
  })
  const results = [
    honest({ flags: [UNLISTED, SUSPICIOUS, counted] }),
    honest({ evidence: [...tests, unavailable as never, ...quality, ...WRITTEN] }),
    honest({ evidence: [...tests, ...many, ...WRITTEN] }),
  ]
  for (const result of results) expect(outcome(JSON.stringify(result, null, 2))).toBe('accepted')
})

describe.each([
  ['what cannot be read', UNREADABLE],
  ['what has another shape', WRONG_SHAPE],
  ['what is for something else', FOREIGN],
  ['what lies', LIES],
])('%s is refused:', (_, forgeries) => {
  test.each(forgeries)('%s', (_name, forge, why) => {
    expect(outcome(forge())).toMatch(why)
  })
})

test('no word of a result can act in the log where it is refused', () => {
  const why = outcome(forged(({ timings }) => Object.assign(timings, { '\n::add-mask::a': -1 })))
  expect(why).toMatch(/^\S*timings\S* /)
  expect(why).not.toMatch(/::|\n/)
})

test('the largest result that is read is read whole', () => {
  const padded = HONEST + ' '.repeat(MAX_RESULT_BYTES - new TextEncoder().encode(HONEST).length)
  expect(outcome(padded)).toBe('accepted')
  expect(outcome(`${padded} `)).toMatch(/too large/)
})
