import { describe, expect, test } from 'vitest'
import { measure, measureAll } from './measure-source.ts'

describe('the numbers of a function', () => {
  // Counted by hand: McCabe, nesting, loops, loop depth.
  test.for([
    ['nothing', 'pass', [1, 0, 0, 0]],
    ['if', 'if x: pass', [2, 1, 0, 0]],
    ['if, elif, elif, else', 'if x: pass\nelif y: pass\nelif z: pass\nelse: pass', [4, 1, 0, 0]],
    ['an if below else', 'if x: pass\nelse:\n if y: pass', [3, 2, 0, 0]],
    ['an if inside elif', 'if x: pass\nelif y:\n if z: pass', [4, 2, 0, 0]],
    ['for with else', 'for x in y: pass\nelse: pass', [2, 1, 1, 1]],
    ['while and a boolean of three', 'while x and y and z: pass', [4, 1, 1, 1]],
    ['mixed booleans', 'return a and b or c', [3, 0, 0, 0]],
    ['loops beside each other', 'for x in y: pass\nfor x in y: pass', [3, 1, 2, 1]],
    ['loops inside each other', 'for x in y:\n while z: pass', [3, 2, 2, 2]],
    [
      'with and try',
      'with x:\n try: pass\n except A: pass\n except B: pass\n finally: pass',
      [3, 2, 0, 0],
    ],
    ['four deep', 'if a:\n for b in c:\n  with d:\n   while e: pass', [4, 4, 2, 2]],
    ['a ternary and an assertion', 'assert a\nreturn b if c else d', [3, 0, 0, 0]],
    ['a match of three', 'match x:\n case 1: pass\n case 2: pass\n case _: pass', [4, 1, 0, 0]],
    ['a comprehension', 'return [a for a in b]', [2, 0, 1, 1]],
    ['a comprehension with two ifs', 'return {a for a in b if c if d}', [4, 0, 1, 1]],
    ['a comprehension of two loops', 'return [a for b in c for a in b]', [3, 0, 2, 2]],
    ['a comprehension in another', 'return [[a for a in b] for b in c]', [3, 0, 2, 2]],
    ['a comprehension over another', 'return [a for a in [b for b in c]]', [3, 0, 2, 1]],
    ['a comprehension in a loop', 'for x in y:\n sum(a for a in x)', [3, 1, 2, 2]],
    ['a loop over a comprehension', 'for x in [a for a in y]: pass', [3, 1, 2, 1]],
    ['a comprehension in the test of a while', 'while any(a for a in b): pass', [3, 1, 2, 2]],
    ['a dict comprehension', 'return {a: b for a, b in c}', [2, 0, 1, 1]],
    ['a lambda', 'return lambda a: a if b else c', [2, 0, 0, 0]],
    ['an inner function', 'for x in y:\n def g():\n  if a: pass', [2, 1, 1, 1]],
    ['async', 'async for x in y:\n async with z: pass', [2, 2, 1, 1]],
  ] as const)('%s', async ([name, body, expected]) => {
    const head = name === 'async' ? 'async def f():' : 'def f():'
    const source = `${head}\n${body.replace(/^/gm, ' ')}\n`
    const { functions, moduleLoops } = await measure(source)
    const f = functions.find((facts) => facts.name === 'f')
    expect([f?.mccabe, f?.nesting, f?.loops, f?.loopDepth]).toEqual(expected)
    expect(f).toMatchObject({ line: 1, lines: body.split('\n').length + 1 })
    expect(moduleLoops).toEqual({ count: 0, depth: 0 })
  })

  test('inner functions and methods count on their own, in the order of the text', async () => {
    const { functions } = await measure(
      'class A:\n def g(self):\n  if a: pass\n  def h():\n   for x in y: pass\n\n\n@wrap\ndef f():\n pass\n',
    )
    expect(functions.map(({ name, line, lines, mccabe }) => [name, line, lines, mccabe])).toEqual([
      ['g', 2, 4, 2],
      ['h', 4, 2, 2],
      ['f', 9, 2, 1],
    ])
  })

  test('a lambda outside of all functions stands for itself', async () => {
    const { functions } = await measure('f = lambda x: [y for y in x if y and x]\n')
    expect(functions).toMatchObject([{ name: 'lambda', mccabe: 4, loops: 1, loopDepth: 1 }])
  })

  test("the module's own loops are counted, also in a class", async () => {
    const { moduleLoops } = await measure(
      'for x in y:\n z = [a for a in x]\nclass A:\n b = [c for c in d]\n',
    )
    expect(moduleLoops).toEqual({ count: 3, depth: 2 })
  })
})

describe('lines of source', () => {
  test.for([
    ['blank lines and comments', '# a\n\nx = 1  # b\n   \ny = 2\n', 2],
    ['a string of many lines as one', '"""a\n\nb"""\n', 1],
    ['an expression over lines', 'x = (\n  1,\n\n  # c\n  2,\n)\n', 4],
    ['a # in a string', 'x = """\n# a\n"""\n', 1],
    ['mixed line ends', 'x = 1\r\ny = 2\rz = 3\n', 3],
    ['nothing', '', 0],
  ] as const)('%s', async ([, source, lines]) => {
    expect((await measure(source)).sourceLines).toBe(lines)
  })
})

describe('calls', () => {
  const named = async (source: string): Promise<string[]> =>
    (await measure(source)).calls.map(({ name, line }) => `${name} ${line}`)

  test.for([
    ['an attribute', 'np.linalg.lstsq(a, b)', ['lstsq 1']],
    ['an attribute that is only taken', 'x = 1\ng = np.linalg.lstsq', ['lstsq 2']],
    [
      'an import under another name',
      'from numpy.linalg import lstsq as f\nf(a)',
      ['lstsq 1', 'f 2'],
    ],
    ['a star', 'from numpy.linalg import *\nlstsq(a)', ['lstsq 2']],
    ['a literal for getattr', 'getattr(np.linalg, "lstsq")(a)', ['lstsq 1']],
    ['a literal for attrgetter', 'operator.attrgetter("linalg.lstsq")(np)', ['lstsq 1']],
  ] as const)('%s is seen', async ([, source, expected]) => {
    expect(await named(source)).toEqual(expect.arrayContaining([...expected]))
  })

  test.for([
    ["a function of the module's own", 'def lstsq(a):\n    return a\n\n\nlstsq(1)\n'],
    ['a name in a string or a comment', 'x = "lstsq"  # lstsq\n'],
    ['an import from elsewhere', 'from mine import lstsq\n'],
  ] as const)('%s is not', async ([, source]) => {
    expect((await named(source)).join()).not.toContain('lstsq')
  })
})

describe('what is suspicious', () => {
  test.for([
    ['exec("x")', 'dynamic-code exec'],
    ['f = eval', 'dynamic-code eval'],
    ['__import__("os")', 'dynamic-code __import__'],
    ['import importlib', 'dynamic-code importlib'],
    ['getattr(np, "lst" + "sq")', 'dynamic-code getattr'],
    ['getattr(f, "__globals__")', 'introspection __globals__'],
    ['import ctypes as c', 'native-code ctypes'],
    ['from numpy import ctypeslib', 'native-code numpy.ctypeslib'],
    ['import mmap', 'native-code mmap'],
    ['import os.path', 'process-or-network os'],
    ['from subprocess import run as r', 'process-or-network subprocess'],
    ['np.os.system("x")', 'process-or-network os'],
    ['open("impl.txt")', 'process-or-network open'],
    ['from pathlib import Path', 'process-or-network pathlib'],
    ['import threading', 'process-or-network threading'],
    ['import inspect', 'introspection inspect'],
    ['f.f_back.f_locals', 'introspection f_back'],
    ['x = __builtins__', 'introspection __builtins__'],
    ['import pickle', 'introspection pickle'],
    ['().__class__.__base__.__subclasses__()', 'introspection __subclasses__'],
    ['if x:\n    def f():\n        import gc', 'introspection gc'],
    ['import numpy as np\nnp.testing.runstring(text, {})', 'dynamic-code runstring'],
    ['from numpy.testing import runstring as r', 'dynamic-code numpy.testing.runstring'],
    ['from numpy import testing as t\nt.rundocs("x")', 'dynamic-code rundocs'],
    ['import typing\ntyping.get_type_hints(f)', 'dynamic-code get_type_hints'],
    ['from typing import get_type_hints as g', 'dynamic-code typing.get_type_hints'],
    ['import timeit', 'dynamic-code timeit'],
    ['import logging.config', 'dynamic-code logging.config'],
    ['import operator\noperator.attrgetter(a + b)(np)', 'dynamic-code attrgetter'],
    ['from operator import attrgetter as p\np(name)(np)', 'dynamic-code attrgetter'],
    ['from operator import methodcaller\nmethodcaller(name)(np)', 'dynamic-code methodcaller'],
    ['g = getattr\ng(np, "lst" + "sq")', 'dynamic-code getattr'],
    ['np.__getattribute__(name)', 'dynamic-code __getattribute__'],
    ['from operator import attrgetter\nattrgetter("__globals__")(f)', 'introspection __globals__'],
  ] as const)('%s', async ([source, expected]) => {
    const found = (await measure(source)).suspicious.map(({ kind, name }) => `${kind} ${name}`)
    expect(found).toContain(expected)
  })

  test('honest numeric code is not', async () => {
    const source = `import math
import re
from dataclasses import dataclass
import numpy as np

PATTERN = re.compile("a")


@dataclass
class Model:
    weights: np.ndarray


def fit(X, y, rng):
    w = np.select([X > 0], [X])
    return {"weights": np.linalg.norm(w), "e": math.e, "n": getattr(X, "shape"), "p": X.copy()}
`
    expect((await measure(source)).suspicious).toEqual([])
  })
})

describe('a hostile text', () => {
  const ifs = Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join('')
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n')
  const bombs: Readonly<Record<string, string>> = {
    'half a statement': 'x = (',
    'a NUL byte': 'x = 1\0',
    'a lone surrogate': 'x = "\ud800"',
    brackets: '('.repeat(100_000),
    'a long sum': `x = ${'1+'.repeat(130_000)}1`,
    'minus signs': `x = ${'-'.repeat(250_000)}1`,
    'nested ifs': ifs,
    'chained attributes': `x${'.a'.repeat(100_000)}`,
    'chained calls': `f${'()'.repeat(100_000)}`,
    'nested lambdas': `f = ${'lambda:'.repeat(30_000)}1`,
    'a chain of elif': `if x: pass\n${'elif x: pass\n'.repeat(15_000)}`,
    'a thousand names too many': lines(20_000, (index) => `f${index}()`),
    'functions without end': lines(12_000, (index) => `def f${index}(): pass`),
    'an unknown escape of the encoding': '# -*- coding: rot13 -*-\nk = (',
  }

  test('is not analysable, and is refused in our own words', () => {
    const names = Object.keys(bombs)
    const facts = measureAll(Object.values(bombs))
    expect(facts.map(({ analysable }, index) => `${names[index]}: ${analysable}`)).toEqual(
      names.map((name) => `${name}: false`),
    )
    const reasons = facts.map((it) => (it.analysable ? '' : it.why))
    expect(new Set(reasons)).not.toContain('it could not be measured')
  })

  test('with an encoding cookie or a long name is measured as it stands', async () => {
    const { functions } = await measure(
      `# -*- coding: utf-7 -*-\ndef ${'a'.repeat(100_000)}(): pass\n`,
    )
    expect(functions).toMatchObject([{ line: 2, name: 'a'.repeat(40) }])
  })

  test('is never executed', async () => {
    expect((await measure('import sys\nsys.exit(3)\nprint("x")\n')).calls).toContainEqual({
      name: 'exit',
      line: 2,
    })
  })
})
