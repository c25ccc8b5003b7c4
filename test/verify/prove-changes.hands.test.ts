import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findPython } from '../../src/judge/find-python.ts'
import { changedSource, type SmallChange } from '../../src/kit/small-change.ts'
import { findChanges } from '../../src/verify/generate-solutions.ts'
import { brokenBy, metCriteria, openTests, proveChanges } from '../../src/verify/prove-changes.ts'
import { ROOT } from '../folders.ts'
import { shippedExercise } from '../review-page/a-page.ts'

const python = await findPython(null, process.env['PATH'] ?? '')
const programs = join(ROOT, 'src', 'verify', 'python')
const workshop = { home: ROOT, python, parallel: 2, unsafe: false }
// Those whose words are all that is replaced.
const AS_WRITTEN = ['boundary', 'comparison', 'arithmetic', 'neighbour', 'number']
const changesOf = (source: string) => findChanges({ python, programs }, source)

test('every answer that is printed is what the judge sees again', async () => {
  const exercise = await shippedExercise('linear-regression')
  const module = 'linear_regression.py'
  const source = await readFile(join(exercise.grader, 'reference.py'), 'utf8')
  const { changes } = await changesOf(source)
  const { picks } = await proveChanges(exercise, module, source, changes, workshop)
  expect(picks).toHaveLength(5)
  expect(new Set(picks.map(({ about }) => about)).size).toBeGreaterThanOrEqual(3)
  const again = openTests(exercise, module, workshop)
  try {
    const met = await metCriteria(again.run, source)
    for (const { change, about, broken } of picks) {
      expect(met).toContain(about)
      const changed = changedSource(source, change)
      expect(await brokenBy(again.run, changed, [about])).toEqual(
        broken.filter(({ criterion }) => criterion === about),
      )
    }
  } finally {
    await again.close()
  }
})

describe('small changes of a module', () => {
  test('stand where they say, move no line, and are said as they are written', async () => {
    const source =
      'import numpy as np\r\n\r\ndef fé(x, y):\r\n    """Doc > text."""\r\n    ü = x.copy()\r\n    if (x) >= 2:  # > 3\r\n        raise ValueError(f"{x > 1}")\r\n    return np.sum(x, axis=0) + max(y, 1)\r\n'
    const { problem, changes } = await changesOf(source)
    expect(problem).toBeNull()
    const said = changes.map(({ line, kind, before, after }) => [line, kind, before, after])
    expect(said).toContainEqual([6, 'boundary', '>=', '>'])
    expect(said).toContainEqual([5, 'copy', 'x.copy()', 'x'])
    expect(said).toContainEqual([8, 'argument', 'axis=0', ''])
    expect(said).toContainEqual([8, 'neighbour', 'max', 'min'])
    expect(said.filter(([line]) => line === 4 || line === 7)).toEqual([])
    for (const change of changes) {
      const changed = changedSource(source, change)
      expect(changed.split('\n')).toHaveLength(source.split('\n').length)
      if (AS_WRITTEN.includes(change.kind)) expect(written(source, change)).toBe(change.before)
    }
  })

  test.each([
    ['no Python', 'def f(:\n', 'unreadable'],
    ['a zero byte', 'x = 1\0\n', 'unreadable'],
    ['deep brackets', `x = ${'('.repeat(50_000)}`, 'unreadable'],
    ['deep attributes', `x = a${'.b'.repeat(40_000)}`, 'unreadable'],
    ['deep operators', `x = ${'-'.repeat(60_000)}1`, 'unreadable'],
    ['more than anybody wrote', 'x = 1 > 2\n'.repeat(20_000), 'too-large'],
  ])('of %s are none, and the word says why', async (_what, source, problem) => {
    expect(await changesOf(source)).toEqual({ problem, changes: [] })
  })

  test('of an empty module are none', async () => {
    expect(await changesOf('')).toEqual({ problem: null, changes: [] })
  })
})

function written(source: string, { start, end }: SmallChange): string {
  return Buffer.from(source).subarray(start, end).toString()
}
