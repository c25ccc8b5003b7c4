import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runPython } from './run-python.ts'

interface Outcome {
  readonly name: string
  readonly refused: boolean
  readonly expected: boolean
}

test('every wrong value is refused by close and same, every other type by typed, and what is right accepted', async () => {
  const script = join(import.meta.dirname, 'compare_cases.py')
  const outcomes = await runPython<Outcome>(script)
  expect(outcomes.length).toBeGreaterThan(80)
  expect(outcomes.filter(({ refused, expected }) => refused !== expected)).toEqual([])
})
