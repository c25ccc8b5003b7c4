import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runPython } from './run-python.ts'

interface Case {
  readonly name: string
  /** For each job how many sandboxes it had, or the kind of its answer. */
  readonly heard: unknown
  readonly open: number
}

const WORLDS = [
  ...['Broken', 'NoMemory', 'Starved', 'MemoryError', 'TestAlarm'],
  ...['BlockingIOError', 'OSError', 'OSError', 'OSError'],
  ...['BrokenPipeError', 'ConnectionResetError'],
]
const BUGS = [
  ...[
    'TypeError',
    'KeyError',
    'AssertionError',
    'RecursionError',
    'SystemExit',
    'KeyboardInterrupt',
  ],
  ...['FileNotFoundError', 'UnicodeDecodeError'],
]

test('a job that cannot be begun fails alone, and a spare sandbox is only for speed', async () => {
  const cases = await runPython<Case>(join(import.meta.dirname, 'forks_cases.py'))
  expect(cases).toEqual([
    { name: 'all there', heard: [3], open: 0 },
    { name: 'a spare that does not launch', heard: [2], open: 0 },
    { name: 'a spare that does not boot', heard: [2], open: 0 },
    { name: 'no spare', heard: [1], open: 0 },
    { name: 'the first does not launch', heard: ['failed', 1], open: 0 },
    { name: 'the first does not boot', heard: ['failed', 1], open: 0 },
    { name: 'the first lacks a package all at once', heard: ['failed', 1], open: 0 },
    { name: 'no process', heard: ['failed', 1], open: 0 },
    { name: 'no process with a spare', heard: ['failed'], open: 0 },
    ...WORLDS.map((name) => ({ name: `ended by ${name}`, heard: ['failed'], open: 0 })),
    ...BUGS.map((name) => ({ name: `ended by ${name}`, heard: ['bug'], open: 0 })),
  ])
})
