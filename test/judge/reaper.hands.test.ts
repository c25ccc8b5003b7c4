import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runPython } from './run-python.ts'

test('how processes ended and what they took is told, and then overwritten', async () => {
  const lines = await runPython(join(import.meta.dirname, 'reaper_cases.py'))
  const [exited, killed] = [217 * 256, 15]
  const wanted = [
    [[0, exited, killed].map((status) => [status, expect.closeTo(0, 0), false]), 0],
    [[[0, expect.closeTo(0.2, 0), true]], 0],
    [[], 0],
  ]
  expect(lines).toEqual([wanted, wanted])
})
