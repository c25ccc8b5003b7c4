import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runPython } from './run-python.ts'

interface Case {
  readonly name: string
  readonly came: unknown
}

const ITSELF = 'the process ended itself'
const ABORTED = 'the process was ended by signal 6'
const unloaded = (how: string): string => `did-not-load: the module did not load: ${how}`

test('a worker that the kernel killed for want of memory is no failure of its submission', async () => {
  const cases = await runPython<Case>(join(import.meta.dirname, 'memory_cases.py'))
  expect(Object.fromEntries(cases.map(({ name, came }) => [name, came]))).toEqual({
    rise: true,
    'rise in one of two': true,
    'no rise': false,
    'no counters': false,
    'a counter that is gone': false,
    'a counter that is new': false,
    'a rise, but another signal': false,
    'a rise, but an exit': false,
    "machine's counter": 5,
    "group's counter": 2,
    'no such counter': 0,
    'killed with a rise, read': 'ours',
    'killed with a rise, called': 'ours',
    'killed with none, read': 'went on',
    'killed with none, called': unloaded(ITSELF),
    'aborted with a rise, read': 'went on',
    'aborted with a rise, called': unloaded(ABORTED),
    'exited with a rise, read': 'went on',
    'exited with a rise, called': unloaded(ITSELF),
    'killed, and a rise before the next': [`crashed: ${ITSELF}`, `crashed: ${ITSELF}`],
    'a canary without memory': 'sandbox-refused',
  })
})
