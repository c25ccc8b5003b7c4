import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runPython } from './run-python.ts'

interface Outcome {
  readonly name: string
  readonly expected: string
  readonly outcome: string
  /** Of processor time. */
  readonly seconds: number
  /** MiB by which the peak of the reading process rose. */
  readonly grown: number
}

const TIMES_AN_HONEST_ONE = 10

test('no frame, however hostile, does more than be refused, quickly and in little memory', async () => {
  const outcomes = await runPython<Outcome>(join(import.meta.dirname, 'hostile_frames.py'))
  expect(outcomes.length).toBeGreaterThan(60)
  expect(outcomes.filter(({ outcome, expected }) => outcome !== expected)).toEqual([])
  expect(outcomes.filter(({ grown }) => grown > 64)).toEqual([])
  const honest = outcomes.find(({ name }) => name === 'an honest frame of 80,000 lists')
  const single = outcomes.filter(({ name }) => !/^[15],\d00 /.test(name))
  // A ratio in one run: a slow machine reads honest frames slowly, too.
  const most = TIMES_AN_HONEST_ONE * (honest?.seconds ?? 0)
  expect(single.filter(({ seconds }) => seconds > most)).toEqual([])
})
