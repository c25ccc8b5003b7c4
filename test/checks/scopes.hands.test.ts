import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runPython } from '../judge/run-python.ts'
import { measureAll } from './measure-source.ts'

interface Program {
  readonly text: string
  readonly beyond: readonly number[]
  readonly taken: readonly number[]
}

test('no name that the compiler looks up beyond its function is taken for one of its own', async () => {
  const programs = await runPython<Program>(join(import.meta.dirname, 'scopes_cases.py'))
  const missed = programs.filter(({ beyond, taken }) =>
    beyond.some((line) => !taken.includes(line)),
  )
  expect(missed).toEqual([])
  expect(programs.flatMap(({ beyond }) => beyond).length).toBeGreaterThan(programs.length)
})

describe('a name that the interpreter has too', () => {
  const OWN: readonly string[] = [
    'def gap(open, close):\n    return open - close',
    'def gaps(rows):\n    return [open - close for open, close in rows]',
    'def span(frame):\n    open = frame["open"]\n    return open.max() - open.min()',
    'def f(rows):\n    for compile, locals in rows:\n        yield compile * locals',
    'def f(open):\n    def scaled(factor):\n        return open * factor\n    return scaled(2)',
    'first = lambda vars: vars[0]',
  ]
  const INTERPRETER: readonly string[] = [
    'def f(path):\n    return open(path)',
    'open = open',
    'def f(open=open):\n    return open("x")',
    'class A:\n    if 0:\n        open = 1\n    open("x")',
    'def f(open):\n    pass\ndef g():\n    return open("x")',
    'def f():\n    global eval\n    eval = 1\n    del eval\n    eval("x")',
    'def f(x=lambda open: 1):\n    return open("x")',
    'def f(x):\n    [0 for open in x]\n    return open("x")',
  ]
  const counts = measureAll([...OWN, ...INTERPRETER]).map(
    ({ suspicious = [] }) => suspicious.length,
  )

  test.for(OWN.map((text, index) => [text, index] as const))(
    'is none where a function binds it: %s',
    ([, index]) => {
      expect(counts[index]).toBe(0)
    },
  )

  test.for(INTERPRETER.map((text, index) => [text, index] as const))(
    'is one elsewhere: %s',
    ([, index]) => {
      expect(counts[OWN.length + index]).toBeGreaterThan(0)
    },
  )
})
