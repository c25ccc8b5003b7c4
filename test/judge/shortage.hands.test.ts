import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runPython } from './run-python.ts'

interface Case {
  readonly name: string
  readonly came: string
}

const GONE = 'crashed: the process ended itself'

test('what the judge itself lacks is no failure of a submission', async () => {
  const cases = await runPython<Case>(join(import.meta.dirname, 'shortage_cases.py'))
  expect(Object.fromEntries(cases.map(({ name, came }) => [name, came]))).toEqual({
    'send ENOBUFS': 'ours',
    'send ENOMEM': 'ours',
    'send EPIPE': GONE,
    'send ECONNRESET': GONE,
    'recv_into ENOBUFS': 'ours',
    'recv_into ENOMEM': 'ours',
    'recv_into EPIPE': GONE,
    'recv_into ECONNRESET': GONE,
    'a module that raises': 'raised: raised OSError',
    'a module that lacks': 'raised: raised MemoryError',
    '0 descriptors left': 'ours',
    '1 descriptors left': 'ours',
    '2 descriptors left': 'ours',
  })
})
