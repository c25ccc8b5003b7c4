import { describe, expect, test } from 'vitest'
import { measure } from './measure-source.ts'

const HEAD = `import builtins
import functools
import itertools
import operator
from functools import partial, reduce
from itertools import starmap
import numpy as np
from numpy import vectorize as vec


def row(x):
    return x


class Model:
    def row(self, x):
        return x


`
const BODY_AT = HEAD.split('\n').length

/** Loops of a body in a function, and how deep they are. */
async function loops(body: string): Promise<readonly number[]> {
  const source = `${HEAD}def f(X, w, model):\n${body.replace(/^/gm, '    ')}\n`
  const { functions, moduleLoops } = await measure(source)
  const own = functions.filter(({ line }) => line >= BODY_AT - 1)
  const count = own.reduce((sum, { loops }) => sum + loops, moduleLoops.count)
  return [count, Math.max(...own.map(({ loopDepth }) => loopDepth))]
}

describe('a function of the module that is applied to each element is a loop', () => {
  test.for([
    ['return list(map(row, X))', [1, 1]],
    ['return list(map(lambda x: x + 1, X))', [1, 1]],
    ['return list(filter(lambda x: x > 0, X))', [1, 1]],
    ['return reduce(lambda a, b: a + b, X)', [1, 1]],
    ['return functools.reduce(row, X, 0)', [1, 1]],
    ['return np.vectorize(row)(X)', [1, 1]],
    ['return np.vectorize(pyfunc=row)(X)', [1, 1]],
    ['return vec(lambda x: x)(X)', [1, 1]],
    ['return np.frompyfunc(row, 1, 1)(X)', [1, 1]],
    ['return np.apply_along_axis(row, 1, X)', [1, 1]],
    ['return np.apply_along_axis(func1d=row, axis=1, arr=X)', [1, 1]],
    ['return list(starmap(row, X))', [1, 1]],
    ['return list(itertools.accumulate(X, lambda a, b: a * b))', [1, 1]],
    ['return list(itertools.takewhile(lambda x: x, X))', [1, 1]],
    ['return list(builtins.map(row, X))', [1, 1]],
    ['return list(map(partial(row, w), X))', [1, 1]],
    ['return list(map(functools.lru_cache(row), X))', [1, 1]],
    ['return list(map(model.row, X))', [1, 1]],
    ['return list(map(Model, X))', [1, 1]],
    ['return list(map(Model().row, X))', [1, 1]],
    ['g = lambda x: x\nreturn list(map(g, X))', [1, 1]],
    ['g = partial(row, w)\nreturn list(map(g, X))', [1, 1]],
    ['g = row\nh = g\nreturn list(map(h, X))', [1, 1]],
    ['def g(x):\n    return x\nreturn list(map(g, X))', [1, 1]],
    ['m = map\nreturn list(m(row, X))', [1, 1]],
    ['v, m = np.vectorize, map\nreturn v(row)(X), m', [1, 1]],
    ['return partial(map, row)(X)', [1, 1]],
    ['v = partial(np.vectorize, otypes=[float])\nreturn v(row)(X)', [1, 1]],
    ['@np.vectorize\ndef g(x):\n    return x\nreturn g(X)', [1, 1]],
    ['@np.vectorize(otypes=[float])\ndef g(x):\n    return x\nreturn g(X)', [1, 1]],
    ['return list(map([lambda x: x][0], X))', [1, 1]],
    ['return list(map(row if w else abs, X))', [1, 1]],
    ['return list(map(*[row, X]))', [1, 1]],
    ['return list(map(lambda r: sum(map(lambda x: x, r)), X))', [2, 2]],
    ['return [sum(map(row, r)) for r in X]', [2, 2]],
    ['return list(map(lambda r: [x for x in r], X))', [2, 2]],
    ['return list(map(row, map(row, X)))', [2, 1]],
    ['for r in X:\n    w = np.apply_along_axis(row, 0, r)', [2, 2]],
  ] as const)('%s', async ([body, expected]) => {
    expect(await loops(body)).toEqual(expected)
  })
})

describe("no loop of the module's is", () => {
  test.for([
    'return list(map(int, X))',
    'return list(map(np.sqrt, X))',
    'return sum(map(operator.mul, X, w))',
    'return list(map(str.strip, X))',
    'return list(map(len, X)), list(filter(None, X))',
    'return reduce(np.dot, X)',
    'return reduce(operator.add, map(abs, X))',
    'return np.add.reduce(X, axis=0), np.maximum.accumulate(X)',
    'return np.multiply.reduce(w * X), np.logical_or.reduce(row(X))',
    'return list(itertools.accumulate(X))',
    'return np.apply_along_axis(np.convolve, 0, X, w)',
    'return sorted(X, key=lambda x: x[0]), min(X, key=row), max(X, key=row)',
    'return np.fromfunction(lambda i, j: i + j, (3, 3))',
    'return np.piecewise(X, [X < 0], [lambda x: -x])',
    'return list(map(X.__getitem__, w))',
    'return list(map(partial(np.dot, X), w))',
    'return list(map(partial(np.dot, row(X)), w))',
    'v = row(X)\nreturn list(map(partial(np.dot, v), w))',
    'return list(map(operator.itemgetter(0), X))',
    'return X.filter(row), model.map(row)',
    'filter = np.ones(3)\nreturn np.convolve(filter, row(X))',
    'for map in ():\n    pass\nreturn 0 if w else row(X)',
  ])('%s', async (body) => {
    const [count] = await loops(body)
    expect(count).toBe(body.startsWith('for ') ? 1 : 0)
  })

  test("what the module itself calls 'map'", async () => {
    const { functions } = await measure(
      'def map(f, x):\n    return f(x)\n\n\nmap(lambda x: x, 1)\n',
    )
    expect(functions.map((it) => it.loops)).toEqual([0, 0])
  })
})
