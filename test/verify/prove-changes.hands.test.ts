import { describe, expect, test } from 'vitest'
import { changedSource, type SmallChange } from '../../src/kit/small-change.ts'
import { answersAgain, changesOf } from './answers-again.ts'

// Those whose words are all that is replaced.
const AS_WRITTEN = ['boundary', 'comparison', 'arithmetic', 'neighbour', 'number']

test('every answer that is printed is what the judge sees again', async () => {
  const picks = await answersAgain('linear-regression')
  expect(picks).toHaveLength(5)
  expect(new Set(picks.map(({ about }) => about)).size).toBeGreaterThanOrEqual(3)
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
    [
      'argument',
      'rcond=None',
      [4, 4],
      'x = lstsq(\n    a,\n    b,\n    rcond=None,\n)\ny = 1 < 2\n',
    ],
    [
      'argument',
      'rcond=None',
      [4, 4],
      'x = lstsq(\r\n    a,\r\n    b,\r\n    rcond=None\r\n)\r\ny = 1 < 2\r\n',
    ],
    ['argument', 'axis=0', [3, 3], 'x = np.mean(\n    a,\n    axis=0, keepdims=True,\n)\n'],
    ['argument', 'keepdims=True', [3, 3], 'x = np.mean(\n    a,\n    axis=0, keepdims=True,\n)\n'],
    [
      'argument',
      'axis=max( 1, 2, )',
      [3, 6],
      'x = np.mean(\n    a,\n    axis=max(\n        1,\n        2,\n    ),\n)\n',
    ],
    ['argument', 'a=2', [3, 3], 'x = f(\n    a == 2,\n    a=2,\n)\n'],
    ['order', 'a, b', [2, 3], 'x = lstsq(\n    a,\n    b,\n    rcond=None,\n)\n'],
    ['order', 'a, b', [1, 1], 'x = lstsq(a, b,\n    rcond=None)\n'],
    ['comparison', 'not (a or b)', [2, 3], 'x = (\n    not (a\n    or b)\n)\n'],
    ['comparison', 'not a', [2, 3], 'x = (\n    not\n    a\n)\n'],
    ['copy', 'f( a, ).copy()', [1, 3], 'x = f(\n    a,\n).copy()\n'],
    ['boundary', '>=', [3, 3], 'x = (\n    a\n    >= b\n)\n'],
  ] as const)(
    'over several lines name the lines of %s `%s`, and move none',
    async (kind, before, lines, source) => {
      const { changes } = await changesOf(source)
      const own = changes.filter((one) => one.kind === kind && one.before === before)
      expect(own.map(({ line, to }) => [line, to])).toEqual(own.map(() => lines))
      expect(own.length).toBeGreaterThan(0)
      const ends = (text: string) => text.match(/\r\n|\r|\n/g)
      for (const change of own) expect(ends(changedSource(source, change))).toEqual(ends(source))
    },
  )

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

  test('are no defaults of parameters, which a page of the exercise states', async () => {
    const source = 'def f(n=100, *, low=(1, 2)):\n    return n + 3\n'
    const { changes } = await changesOf(source)
    expect(changes.map(({ line }) => line)).not.toContain(1)
    expect(changes.map(({ before }) => before)).toContain('3')
  })

  test('call a condition turned round by its plainest kind', async () => {
    const source =
      'def f(x, y):\n    if x is None or not y or x == y or x in y:\n        return 1\n    return x < y\n'
    const { changes } = await changesOf(source)
    const turned = changes.filter(({ before }) => ['is', 'not y', '==', 'in'].includes(before))
    expect(turned.map(({ before }) => before).sort()).toEqual(['==', 'in', 'is', 'not y'])
    expect(new Set(turned.map(({ kind }) => kind))).toEqual(new Set(['comparison']))
  })

  test('of an empty module are none', async () => {
    expect(await changesOf('')).toEqual({ problem: null, changes: [] })
  })
})

function written(source: string, { start, end }: SmallChange): string {
  return Buffer.from(source).subarray(start, end).toString()
}
