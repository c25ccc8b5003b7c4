import { describe, expect, test } from 'vitest'
import { codeOfTest } from '../../src/kit/test-code.ts'

const FILE = `import pytest

CASES = [(0.5, True), (0.4, False)]
OTHER = 1


@pytest.mark.parametrize("score, OTHER", CASES)
@pytest.mark.parametrize(
    "k",
    [1, 2],
)
def test_flags(score, expected, k):
    assert sm.decide([score], 0.5) == expected


class TestAuc:
    """About ties."""

    half = 0.5

    @pytest.mark.parametrize("make", [list])
    def test_tie(self, make):
        text = """
not the end
"""
        # A comment that ends nothing.

        assert sm.rank_auc(make([1, 0]), make([1, 1])) == self.half

    @staticmethod
    def helper():
        pass

    def test_last(self): pass


print("the end")
`

/** Without numbers. */
const code = (line: number, text = FILE) =>
  codeOfTest(text, line)?.replace(/^ +\d+ \| ?/gm, '') ?? null

describe('a test is shown', () => {
  test('with its decorators and the table that they name', () => {
    expect(codeOfTest(FILE, 12)).toBe(
      [
        '   3 | CASES = [(0.5, True), (0.4, False)]',
        '   … |',
        '   7 | @pytest.mark.parametrize("score, OTHER", CASES)',
        '   8 | @pytest.mark.parametrize(',
        '   9 |     "k",',
        '  10 |     [1, 2],',
        '  11 | )',
        '  12 | def test_flags(score, expected, k):',
        '  13 |     assert sm.decide([score], 0.5) == expected',
      ].join('\n'),
    )
  })

  test('to its own end, with the head of its class', () => {
    const shown = code(22)
    expect(shown).toMatch(/^class TestAuc:\n.*…/)
    expect(shown).toContain('@pytest.mark.parametrize("make", [list])')
    expect(shown).toMatch(/not the end\n[\s\S]*== self.half$/)
  })

  test('and not what follows at the same depth or a lower one', () => {
    expect(code(34)).toMatch(/test_last\(self\): pass$/)
    expect(code(22)).not.toMatch(/helper|staticmethod/)
    expect(code(2, 'x = 1\ndef test_a():\n    assert f()\nCASES = [1]\n')).toBe(
      'def test_a():\n    assert f()',
    )
    expect(code(2, 'if x:\n    def test_a(): pass\nelse:\n    y = 1\n')).toBe(
      '    def test_a(): pass',
    )
  })

  test('with its first and last lines where it is long', () => {
    const rows = Array.from({ length: 60 }, (_, at) => `    (${at}, ${at + 1}),`).join('\n')
    const long = `@pytest.mark.parametrize("a, b", [\n${rows}\n])\ndef test_a(a, b):\n    assert f(a) == b\n`
    const shown = codeOfTest(long, 63) ?? ''
    expect(shown.split('\n').length).toBeLessThan(30)
    expect(shown).toContain(' 1 | @pytest')
    expect(shown).toContain('… |')
    expect(shown).toContain('64 |     assert f(a) == b')
  })

  test('with the tables in capitals that its body names, and with short lines', () => {
    const text = `LOG = [1]\nLONG = "${'x'.repeat(500)}"\nlow = 2\nUSED = 3\ndef test_a():\n    assert f(LOG, low) == LONG\n`
    const shown = codeOfTest(text, 5) ?? ''
    expect(shown.split('\n')).toHaveLength(5)
    expect(shown).toContain('1 | LOG = [1]')
    expect(shown).not.toMatch(/low = 2|USED/)
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThan(180)
  })

  test('only where one stands', () => {
    expect([code(1), code(13), code(16), code(900)]).toEqual([null, null, null, null])
  })
})
