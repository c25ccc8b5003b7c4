import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTokens } from '../../src/verify/generate-solutions.ts'
import { ROOT } from '../folders.ts'
import { PYTHON } from '../judge/run-python.ts'

const where = { python: PYTHON, programs: join(ROOT, 'src', 'verify', 'python') }
const read = async (source: string, template = '') => await readTokens(where, source, template)
const tokensOf = async (source: string, template = '') =>
  (await read(source, template)).tokens.map(([token]) => token)
const TEMPLATE = 'def f(x, y):\n    raise NotImplementedError\n'

describe('one list of tokens', () => {
  test.for([
    [
      'names',
      'def f(x, y):\n    a = x * 2\n    return a',
      'def f(x, y):\n    long = x * 2\n    return long',
    ],
    [
      'comments and docstrings',
      'def f(x, y):\n    return x',
      'def f(x, y):\n    "Say."\n    return x  # so',
    ],
    [
      'order of statements',
      'def f(x, y):\n    a = x + 3\n    b = len(y)\n    return a, b',
      'def f(x, y):\n    b = len(y)\n    a = x + 3\n    return a, b',
    ],
    [
      'operands',
      'def f(x, y):\n    return x > y and len(x) * 2',
      'def f(x, y):\n    return 2 * len(x) and y < x',
    ],
    [
      'assignments',
      'def f(x, y):\n    x = x + len(y)\n    return x',
      'def f(x, y):\n    x += len(y)\n    return x',
    ],
    [
      'imports',
      'import numpy as np\ndef f(x, y):\n    return np.mean(x)',
      'from numpy import mean as m\ndef f(x, y):\n    return m(x)',
    ],
    [
      'code that nothing uses',
      'def f(x, y):\n    return x',
      'def g():\n    return 7\ndef f(x, y):\n    z = len(y) + 7\n    if False:\n        y = 2\n    return x',
    ],
    [
      'messages',
      'def f(x, y):\n    raise ValueError("a")',
      'def f(x, y):\n    raise ValueError(f"{x} is bad") from None',
    ],
  ] as const)('whatever the %s', async ([, one, other]) => {
    const tokens = await tokensOf(one, TEMPLATE)
    expect(tokens.length).toBeGreaterThan(2)
    expect(await tokensOf(other, TEMPLATE)).toEqual(tokens)
  })

  test('leaves out what the template says already', async () => {
    const template = 'LIMIT = 3\ndef f(x, y):\n    x = sorted(x)\n    raise NotImplementedError\n'
    expect(await tokensOf(template, template)).toEqual(['', ''])
    const own = template.replace('raise NotImplementedError', 'return x')
    expect(await tokensOf(own, template)).toEqual(['', 'Return', 'name', ''])
  })

  test('knows the line of each token', async () => {
    const { tokens } = await read('def f(x, y):\n\n    # here\n    return x\n', TEMPLATE)
    expect(tokens).toEqual([
      ['', 0],
      ['Return', 4],
      ['name', 4],
      ['', 0],
    ])
  })
})

describe('hostile text is read as data', () => {
  test.for([
    ['no Python', 'def f(:', 'unreadable'],
    ['a null byte', 'x = 1\0', 'unreadable'],
    ['nested without end', `x = ${'('.repeat(50_000)}`, 'unreadable'],
    ['nested operators', `x = ${'-'.repeat(90_000)}1`, 'unreadable'],
    ['half a megabyte', '#'.repeat(500_000), 'too-large'],
    ['thousands of statements', 'f(x, y)\n'.repeat(9_000), 'too-large'],
  ] as const)('%s', async ([, source, problem]) => {
    expect(await read(source)).toEqual({ problem, tokens: [] })
  })

  test('and never run', async () => {
    const source = 'import os\nos._exit(3)\nprint("out")\n'
    expect((await read(source)).problem).toBeNull()
  })
})
