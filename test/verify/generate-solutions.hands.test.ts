import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findPython } from '../../src/judge/find-python.ts'
import { generateMutants, type Python, writeCheats } from '../../src/verify/generate-solutions.ts'
import { ROOT } from '../folders.ts'

const programs = join(ROOT, 'src', 'verify', 'python')
const where = async (): Promise<Python> => ({
  python: await findPython(null, process.env['PATH'] ?? ''),
  programs,
})

describe('generated mutants', () => {
  const changes = async (source: string) =>
    (await generateMutants(await where(), source)).flatMap(({ kind, change }) =>
      kind === 'zeroed' ? [] : [change],
    )

  test('take another operator, comparison, constant, neighbour, and fewer or swapped arguments', async () => {
    expect(await changes('def f(a, b):\n    return g(a, b + 1, key=a < b)\n')).toEqual([
      'return g(a, b + 1, key=a < b) -> nothing',
      'g(a, b + 1, key=a < b) -> g(b + 1, a, key=a < b)',
      'g(a, b + 1, key=a < b) -> g(a, b + 1)',
      'b + 1 -> b - 1',
      '1 -> 2',
      '1 -> 0',
      'a < b -> a <= b',
      'a < b -> a >= b',
    ])
    expect(await changes('x = np.min(a)\n')).toContain('np.min(a) -> np.max(a)')
    expect(await changes('x = np.isfinite(a)\n')).toContain(
      'np.isfinite(a) -> np.logical_not(np.isinf(a))',
    )
    expect(await changes('x = math.isfinite(a)\n')).toContain(
      'math.isfinite(a) -> not math.isnan(a)',
    )
  })

  test('are the slips of good solutions too, each by its kind', async () => {
    const source = [
      'x = a / b / 2',
      'x /= b',
      'x = y[train]',
      'y[train] = 0',
      'x = [a >= b, a == b]',
      'x = np.argsort(a)',
      'def f(a, b):\n    return a, b',
      'def _f(a):\n    return a',
    ]
    const mutants = await generateMutants(await where(), `${source.join('\n')}\n`)
    const slips = mutants.filter(({ kind }) => kind !== 'plain')
    const zeroed = (name: string) => `(lambda value: value * (abs(value) >= 1e-06))(${name})`
    expect(slips.map(({ kind, change }) => `${kind}: ${change}`)).toEqual([
      'guard: a / b -> a / (b + 1e-12)',
      'guard: x /= b -> x /= b + 1e-12',
      'rows: y[train] -> y',
      'boundary: a >= b -> a > b',
      'binned: np.argsort(a) -> np.argsort(np.round(a, 3))',
      `zeroed: return (a, b) -> return (${zeroed('a')}, b)`,
      `zeroed: return (a, b) -> return (a, ${zeroed('b')})`,
    ])
  })

  test('leave alone what decides nothing: docstrings, imports, annotations and the texts of errors', async () => {
    const source =
      '"""Words."""\nimport numpy as np\n\ndef f(a: int = 0) -> int:\n    """More."""\n'
    expect(await changes(`${source}    raise ValueError("a" + "b")\n`)).toEqual([
      '0 -> 1',
      '0 -> -1',
    ])
  })

  test('say where they are, and compile', async () => {
    const source = 'def f(a):\n    if a > 0:\n        a = a + 1\n    return a\n'
    const mutants = await generateMutants(await where(), source)
    expect(mutants.find(({ change }) => change === 'a + 1 -> a - 1')).toEqual({
      where: 'f',
      line: 3,
      statement: 'a = a + 1',
      change: 'a + 1 -> a - 1',
      kind: 'plain',
      source: 'def f(a):\n    if a > 0:\n        a = a - 1\n    return a',
    })
    expect(new Set(mutants.map(({ source: text }) => text)).size).toBe(mutants.length)
  })
})

describe('cheats', () => {
  const files = new Map(
    Object.entries({
      'double.py': 'def double(x):\n    raise NotImplementedError\n',
      'test_public.py':
        'import numpy as np\nimport double as d\n\ndef test_examples():\n    assert d.double(2) == 4\n    assert (d.double(np.array([1, 5])) == [2, 10]).all()\n',
    }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  )
  const ask = async (name: string, expression: string) => {
    const { python, programs: home } = await where()
    const cheats = await writeCheats(
      { python, programs: home },
      files,
      'double.py',
      'def double(x):\n    return 2 * x\n',
    )
    const source = cheats.find((cheat) => cheat.name === name)?.source ?? ''
    return execFileSync(python, ['-c', `${source}\nprint(${expression})`], {
      encoding: 'utf8',
    }).trim()
  }

  test('know what the public tests give away, and nothing else', async () => {
    expect(await ask('constants', 'double(7)')).toBe('4')
    expect(await ask('memorised', 'double(array([1, 5])), double(3)')).toBe('[ 2 10] 4')
    expect(await ask('lookup', 'double(array([1, 6]))')).toBe('[ 2 10]')
  })
})
