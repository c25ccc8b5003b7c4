import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neutralise } from '../../src/checks/lint/neutralise.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'

describe('neutralise', () => {
  test.for([
    ['import os  # noqa'],
    ['import os  #NOQA:F401'],
    ['import os  # because # noqa: F401'],
    ['# ruff: noqa'],
    ['#ruff:noqa: E501'],
    ['# flake8: noqa'],
    ['# isort: skip_file'],
    ['# ruff: isort: skip_file'],
    ['# ruff: disable[F401]'],
    ['# ruff\t: file-ignore[F401]'],
    ['# ruff: ignore[F401]'],
    ['# ruff: enable[F401]'],
    ['import os  # RUFF: NOQA: F401'],
    ['# flake8: noqa: E501'],
    ['# flake8=noqa'],
    ['import os  # isort:skip'],
    ['import os  # isort: skip, it has side effects'],
    ['# isort: off'],
    ['# isort: on'],
    ['# isort: split'],
    ['# ruff: isort: off'],
    ['# isort: dont-add-imports'],
    ['# isort: dont-add-import: import os'],
  ] as const)('%s is inert and reported', ([line]) => {
    const { source, suppressed } = neutralise(`x = 1\n${line}\n`)
    expect(suppressed).toEqual([2])
    expect(source).not.toMatch(/noqa|ruff|flake8|isort/i)
    expect(source).toHaveLength(line.length + 7)
  })

  test.for([
    ['an ordinary comment', '# the gradient is exact\n'],
    ['a string', 'x = "# noqa"\n'],
    ['a string with the other quote in it', `x = 'say "hi" # noqa'\n`],
    ['a string with an escaped quote', 'x = "a\\" # noqa"\n'],
    ['a docstring', '"""Lines.\n\nIt\'s # noqa here.\n"""\n'],
    ['a string that goes on behind a backslash', "x = 'a \\\n# noqa'\n"],
    ['a word about the tool', '# checked with ruff\n'],
    ['what a tool found', '# formatted with ruff: 0 findings\n'],
    ['what a tool is told elsewhere', '# flake8: line length 100, ruff: the default rules\n'],
    ['a word that only begins alike', '# ruff: disabled nowhere, isort: skipped nothing\n'],
    ['a sentence behind the name', '# isort: on the whole, off by one, split by kind\n'],
    ['a word without its rules', '# ruff: ignore list is empty, ruff: enable more rules later\n'],
    ['a list of tools', '# tools - ruff: clean; isort: clean; flake8: clean\n'],
  ] as const)('%s is not reported', ([, source]) => {
    expect(neutralise(source).suppressed).toEqual([])
  })

  test.for([
    ['behind a string', 'x = "a"  # noqa\n', [1]],
    ['behind an unfinished string', 'x = "a\ny = 1  # noqa\n', [2]],
    ['behind a docstring', '"""a\n\nb"""\nx = 1  # noqa\n', [4]],
    ['behind an empty string', "x = ''  # noqa\n", [1]],
    ['behind a raw string with a backslash', "x = r'\\\\'  # noqa\n", [1]],
    ['with Windows line ends', 'x = 1\r\ny = 2  # noqa\r\n', [2]],
    ['with old Macintosh line ends', 'x = 1\ry = 2  # noqa\r', [2]],
  ] as const)('a comment %s is found on its line', ([, source, lines]) => {
    expect(neutralise(source).suppressed).toEqual(lines)
  })

  const piece = fc.oneof(
    fc.constantFrom(
      '# noqa',
      '#',
      '"',
      "'",
      '"""',
      "'''",
      '\\',
      '\n',
      '\r\n',
      '\r',
      'ruff:',
      'x = 1 ',
    ),
    fc.string({ unit: 'grapheme' }),
  )
  const anySource = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  test('keeps the length and every line end of any text', () => {
    const lineEnds = (text: string): number[] =>
      [...text.matchAll(/[\r\n]/g)].map(({ index }) => index)
    fc.assert(
      fc.property(anySource, (text) => {
        const { source } = neutralise(text)
        expect(source).toHaveLength(text.length)
        expect(lineEnds(source)).toEqual(lineEnds(text))
      }),
      { numRuns: 500 },
    )
  })

  test('leaves no switch behind any # and changes nothing before one', () => {
    fc.assert(
      fc.property(anySource, (text) => {
        const { source } = neutralise(text)
        expect(source).not.toMatch(/#[^\r\n]*(?:noqa|ruff|flake8|isort)/i)
        const code = (it: string): string[] =>
          it.split(/\r\n?|\n/).map((line) => line.split('#')[0] ?? '')
        expect(code(source)).toEqual(code(text))
      }),
      { numRuns: 500 },
    )
  })

  test('a quarter of a megabyte of quotes is no work', () => {
    const work = () => {
      for (const text of ['"', "'", '#', '\\', '"""\\', '# noqa']) neutralise(text.repeat(40_000))
    }
    expect(cpuMilliseconds(work)).toBeLessThan(2_000)
  })
})
