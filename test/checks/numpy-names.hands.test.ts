import { expect, test } from 'vitest'
import { measure, measureAll } from './measure-source.ts'

const PLAIN = 'import numpy as np\n'

async function names(source: string): Promise<readonly string[]> {
  return (await measure(source)).numpyNames.map(({ name, line }) => `${line} ${name}`)
}

test.each([
  ['an alias', `${PLAIN}def f(a):\n    return np.vecdot(a, a)\n`, '3 numpy.vecdot'],
  ['no alias', 'import numpy\nx = numpy.trapezoid([1.0])\n', '2 numpy.trapezoid'],
  ['a submodule', `${PLAIN}x = np.linalg.vector_norm([1.0])\n`, '2 numpy.linalg.vector_norm'],
  ['an import of the name', 'from numpy import vecdot as v\n', '1 numpy.vecdot'],
  ['an import from a submodule', 'from numpy.linalg import svdvals\n', '1 numpy.linalg.svdvals'],
  ['an import of a module', 'import numpy.strings\n', '1 numpy.strings'],
  ['an import of everything', 'from numpy import *\nx = vecdot([1], [1])\n', '2 numpy.vecdot'],
  [
    'a name for a submodule',
    `${PLAIN}la = np.linalg\nx = la.matrix_norm\n`,
    '3 numpy.linalg.matrix_norm',
  ],
  ['an attribute of an argument', 'def f(x):\n    return x.mT\n', '2 ndarray.mT'],
])('%s is told, where it first stands', async (_, source, expected) => {
  expect(await names(source)).toContain(expected)
})

test.each([
  ['hasattr', `${PLAIN}t = np.trapezoid if hasattr(np, "trapezoid") else np.trapz\n`],
  ['getattr', `${PLAIN}t = getattr(np, "trapezoid", None) or np.trapz\n`],
  ['try', `${PLAIN}try:\n    t = np.trapezoid\nexcept AttributeError:\n    t = np.trapz\n`],
  [
    'an import in try',
    'try:\n    from numpy import trapezoid\nexcept ImportError:\n    from numpy import trapz\n',
  ],
  ['the version', `${PLAIN}t = np.trapezoid if np.__version__ > "2" else np.trapz\n`],
])('who has another way is not told of it: %s', async (_, source) => {
  expect((await names(source)).filter((name) => /trap/.test(name))).toEqual([])
})

test('an attribute of the module’s own object is not NumPy’s', async () => {
  const source = 'class A:\n    def vecdot(self):\n        return self.vecdot\n'
  expect(await names(source)).toEqual(['3 ndarray.vecdot'])
})

test('a name of many origins gets the same facts from every process', () => {
  // Each process hashes texts in its own way.
  const made = [...'abcdefghijkl'].map((letter) => `a${letter}`)
  const several = made.map((name) => `${name} = np.${name}`)
  const chosen = `x = ${made.join(' if c else ')}`
  const text = ['import numpy as np', ...several, chosen, 'y = x', 'y.size'].join('\n')
  const [first, ...others] = Array.from({ length: 6 }, () => measureAll([text]))
  expect(first).toHaveLength(1)
  for (const other of others) expect(other).toEqual(first)
})
