import { expect, test } from 'vitest'
import { scheduleFaults } from './fault-schedule.ts'

const COMMENT = ['POST', '/repos/acme/hub/issues/1/comments'] as const
const LOOK = ['GET', '/repos/acme/hub/issues/1/comments'] as const
const QUIET = { mostFailures: 1, shareOfRequests: 0 }

test('whoever writes a text may die once GitHub has it, until another process starts', () => {
  const { onRequest, revive } = scheduleFaults(1, { ...QUIET, shareOfTexts: 1 })
  expect(onRequest(1, ...LOOK)).toBeUndefined()
  expect(onRequest(2, ...COMMENT)).toEqual({ drop: 'after' })
  expect(onRequest(3, ...LOOK)).toEqual({ drop: 'before' })
  revive()
  expect(onRequest(4, ...LOOK)).toBeUndefined()
})

test('nobody dies so where a story does not ask for it, and the other faults are the same', () => {
  const rate = { mostFailures: 40, shareOfRequests: 0.5 }
  const [plain, deadly] = [scheduleFaults(7, rate), scheduleFaults(7, { ...rate, shareOfTexts: 1 })]
  for (let at = 0; at < 50; at += 1) {
    expect(deadly.onRequest(at, ...LOOK)).toEqual(plain.onRequest(at, ...LOOK))
  }
  expect(scheduleFaults(7, QUIET).onRequest(0, ...COMMENT)).toBeUndefined()
})
