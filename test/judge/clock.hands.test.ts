import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runPython } from './run-python.ts'

interface Case {
  readonly name: string
  readonly came: unknown
}

test('what a machine does besides is not the time of a submission, and one that hangs is ended all the same', async () => {
  const cases = await runPython<Case>(join(import.meta.dirname, 'clock_cases.py'))
  expect(Object.fromEntries(cases.map(({ name, came }) => [name, came]))).toEqual({
    'no wait': 4,
    'one second for the disk': 3,
    'one second for memory, which is on the disk': 3,
    'another waits for the disk while this one computes': 4,
    'another waits for the disk all the time while this one sleeps': 2,
    'shorter than a reading is fresh': 0.025,
    hangs: ['TimeoutError', 10],
    'hangs, on a disk that is never there': ['TimeoutError', 20],
    'computes, on a disk that is never there': ['TimeoutError', 10],
    'sends it byte by byte, which the judge takes all its time to receive': ['TimeoutError', 15],
    'so as well, with others beside it': ['TimeoutError', 27],
    'a large answer': 3,
    'the judge is stopped for an hour': 2,
    'the judge is in a queue for a minute': 1.5,
    'the judge is stopped after it was in a queue': 1,
    'the judge is stopped for a moment': 1.75,
    'a total': 1.5,
    'no total': [0, 0, 0],
    'no kinds of wait': 0,
    'of this machine': ['float', 'float'],
  })
})
