import { describe, expect, test } from 'vitest'
import { placeFinder, placeOfTest } from '../../src/checks/place-of-test.ts'

const PATH = 'tests/test_a.py'

/** The line on which a test is found, in one file. */
function lineOf(name: string, text: string, others: Readonly<Record<string, string>> = {}) {
  const files = [
    { path: PATH, text },
    ...Object.entries(others).map(([path, one]) => ({ path, text: one })),
  ]
  const place = placeOfTest(`${PATH}::${name}`, files)
  return place === null ? null : `${place.path === PATH ? '' : `${place.path}:`}${place.line}`
}

const TWO_CLASSES = `import sm


class TestDecide:
    def test_tie(self):
        assert sm.decide([1], 1)


class TestAuc:
    @sm.mark
    async def test_tie(self):
        assert sm.rank_auc([1], [1]) == 0.5

    class TestTies:
        def test_tie(self):
            pass


def test_tie():
    def test_inner():
        pass

    test_inner()
`

describe('of several tests with one name', () => {
  test.each([
    ['TestDecide::test_tie', '5'],
    ['TestAuc::test_tie', '11'],
    ['TestAuc::TestTies::test_tie', '15'],
    ['test_tie', '19'],
    ['test_tie[a::b-1]', '19'],
    // Nobody has this one.
    ['TestTies::test_tie', null],
    ['TestOther::test_tie', null],
    ['TestDecide::test_else', null],
    ['test_inner', null],
  ])('%s is the one of its class', (name, line) => {
    expect(lineOf(name, TWO_CLASSES)).toBe(line)
  })

  test('the last one counts, as it does for Python', () => {
    expect(lineOf('test_a', 'def test_a():\n    pass\n\ndef test_a():\n    pass\n')).toBe('4')
    const classes =
      'class TestA:\n  def test_a(self): pass\nclass TestA:\n  def test_a(self): pass\n'
    expect(lineOf('TestA::test_a', classes)).toBe('4')
  })
})

test('what stands in a string, in a comment or in brackets is no test', () => {
  const text = `"""
def test_a():
class TestA:
"""
WRONG = '''def x():
def test_a(): pass
'''
# def test_a():
class TestA:
    text = """
def test_a(self):
"""

    def test_a(
        self,
    ):
        pass


def test_a(): pass
`
  expect(lineOf('test_a', text)).toBe('20')
  expect(lineOf('TestA::test_a', text)).toBe('14')
})

test.each([
  [
    'if a block holds it',
    'if True:\n    class TestA:\n        try:\n            def test_a(self): pass\n        finally:\n            pass\n',
    '4',
  ],
  ['with tabs', 'class TestA:\n\tdef test_a(self):\n\t\tpass\n', '2'],
  [
    'with carriage returns',
    'x = 1\r\nclass TestA:\r\n    def test_a(self):\r\n        pass\r\n',
    '3',
  ],
  ['as a value', 'class TestA:\n    test_a = sm.make(\n        1,\n    )\n', '2'],
  [
    'after a docstring that ends within the line',
    'class TestA:\n    """One.\n    """; x = 1\n    def test_a(self): pass\n',
    '4',
  ],
])('it is found %s', (_, text, line) => {
  expect(lineOf('TestA::test_a', text)).toBe(line)
})

describe('a test that its class inherits', () => {
  const base = 'class Shared:\n    def test_a(self):\n        pass\n\n\n'

  test('is found in the class that has it', () => {
    expect(lineOf('TestB::test_a', `${base}class TestB(Shared):\n    pass\n`)).toBe('2')
    const chain = `${base}class Middle(Shared): pass\nclass TestB(object, Middle, metaclass=M): pass\n`
    expect(lineOf('TestB::test_a', chain)).toBe('2')
  })

  test('is found in another file', () => {
    const own = 'from conftest import Shared\n\n\nclass TestB(Shared):\n    pass\n'
    const others = { 'tests/conftest.py': base }
    expect(lineOf('TestB::test_a', own, others)).toBe('tests/conftest.py:2')
  })

  test('ends the search in a tower of classes that nobody would write', () => {
    const tower = Array.from({ length: 9_000 }, (_, at) => ` class C${at + 1}(C${at}):0\n`)
    const text = `if 0:\n${tower.join('')}\nclass TestA(C9000): pass\n`
    expect(lineOf('TestA::test_a', text)).toBe(null)
  })

  test('ends the search where classes name each other', () => {
    expect(lineOf('A::test_a', 'class A(B): pass\nclass B(A): pass\n')).toBe(null)
  })
})

test.each([
  ['quotes and brackets', '("'.repeat(100_000)],
  ['classes', 'class A(A): pass\n'.repeat(12_000)],
  ['decorators', '@a\n'.repeat(60_000)],
  [
    'steps to the right',
    Array.from({ length: 600 }, (_, at) => `${' '.repeat(at)}class A:\n`).join(''),
  ],
])('a large file of nothing but %s costs little', (_, text) => {
  const placeOf = placeFinder([{ path: PATH, text }])
  const names = Array.from({ length: 200 }, (_, at) => `${PATH}::A::test_${at}`)
  expect(names.map(placeOf).filter((place) => place !== null)).toEqual([])
})
