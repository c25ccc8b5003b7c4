import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../folders.ts'
import { measure, measureAll } from './measure-source.ts'

/** What is suspicious in each text, as `kind name`. */
function suspects(sources: readonly string[]): readonly (readonly string[])[] {
  return measureAll(sources).map((facts) =>
    facts.analysable ? facts.suspicious.map(({ kind, name }) => `${kind} ${name}`) : [facts.why],
  )
}

/** A test for each text, all of them measured by one process. */
function each(sources: readonly string[], check: (found: readonly string[]) => void): void {
  const found = suspects(sources)
  test.for(sources.map((source, index) => [source, index] as const))('%s', ([, index]) => {
    check(found[index] ?? ['not measured'])
  })
}

describe('a way to code that hides from the checks is suspicious', () => {
  each(
    [
      'from pydoc import locate\nlocate("builtins." + "ex" + "ec")("x")',
      'import pydoc as p\np.locate(name)',
      'import dataclasses\ndataclasses._create_fn("f", [], lines)',
      'from dataclasses import _create_fn as c\nc("f", [], lines)',
      'import dataclasses as d\nd._FuncBuilder({})',
      'import site\nsite.addpackage("a", "b", None)',
      'import rlcompleter',
      'import string\nstring.Formatter().get_field("0.__globals__", (f,), {})',
      'from string import Formatter',
      'import random\nrandom._os.system("x")',
      'from random import _os',
      'import random as r\ndef f(m):\n    return m._os\nf(r)',
      'import random\ngetattr(random, "_os")',
      'import random\ng = getattr\ng(random, "_os")',
      'from operator import attrgetter\nimport random\nattrgetter("_os.system")(random)',
      'import random\nmatch random:\n    case object(_os=m):\n        m.system("x")',
      'import copy\ncopy.types.FunctionType',
      'import typing\ntyping.types.CodeType(1)',
      'from re import copyreg',
      'from statistics import sys',
      'from numpy.lib.npyio import os',
      'import numpy as np\nnp._core.multiarray',
      'from numpy import *\nlinalg._umath_linalg.inv(a)',
      'from numpy.linalg import _umath_linalg',
      'import numpy.linalg._umath_linalg as u',
      'import weakref, code2',
      'import sqlite3',
      'import xml.etree',
      'import inside.worker',
      'import pip',
      'class C:\n    __annotations__ = {"a=1": int}',
      'class C: pass\nC.__annotations__["a"] = 1',
      'C = type("C", (), {"__annotations__": {}})',
      'from functools import singledispatch',
      'def f(x: "exec(\'y\')"): pass',
    ],
    (found) => expect(found).not.toEqual([]),
  )
})

describe('so is a text that looks like encoded data', () => {
  const bytes = Array.from({ length: 600 }, (_, index) => (index * index * 31 + 7 * index) % 251)
  const encoded = Buffer.from(bytes).toString('base64')
  const hex = Buffer.from(bytes).toString('hex')
  const pieces = (text: string, size: number) =>
    (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).map((piece) => `    "${piece}"`).join('\n')
  each(
    [
      `S = "${encoded}"`,
      `S = b"${encoded}"`,
      `S = "${hex}"`,
      `S = (\n${pieces(encoded, 60)}\n)`,
      `S = [\n${pieces(encoded, 40).replaceAll('\n', ',\n')}\n]`,
      `def f():\n    """${encoded}"""`,
      `S = b"${bytes.map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}"`,
    ],
    (found) => expect(found).toEqual(['encoded-text text']),
  )
})

describe('what honest numeric code does is not', () => {
  each(
    [
      'from __future__ import annotations\nimport argparse, bisect, collections, csv, dataclasses, datetime, enum, functools, hashlib, heapq, itertools, json, logging, math, operator, random, re, statistics, time, typing, warnings',
      'import matplotlib.pyplot as plt\nplt._show()',
      'from my_helpers import _checked\nimport mine\nmine._cache',
      'from collections import namedtuple\nPoint = namedtuple("Point", "x y")\np = Point(1, 2)._replace(x=3)\nprint(p._asdict(), Point._fields)',
      'import numpy as np\nclass Net:\n    def __init__(self, xp=np):\n        self._xp = xp\n        self._w = xp.zeros(3)\n    def f(self):\n        return self._w, self._g()\n    def _g(self):\n        return getattr(self, "_w")',
      'import numpy as np\nprint(np.__version__, np.float64.__name__, np.zeros(3).__class__.__name__)',
      'import numpy as np\n_EPS = np.finfo(float).eps\ndef _row(x):\n    return x.__matmul__(x)',
      'from typing import NamedTuple\nclass P(NamedTuple):\n    x: float\nP(1)._replace(x=2)',
      'from numpy._typing import NDArray',
      'import numpy as np\nr = np.random.mtrand._rand',
      'raise RuntimeError("call model.eval() or compile() before predict(X)")',
      'import time\nt = time.time()\nimport datetime\nd = datetime.datetime.now()',
      `"""See https://numpy.org/doc/stable/reference/random/${'A1b2'.repeat(100)}.html."""`,
      `"""\n${'='.repeat(300)}\n${'| name | value |\n'.repeat(50)}"""`,
      `"""${'np.linalg.norm(X[:,0],axis=1)**2+np.exp(-x) '.repeat(30)}"""`,
      `NAMES = [${'"customers_who_bought_this_item_also_bought", '.repeat(30)}]`,
      `TABLE = """${'1.25,3.5,4.75,6.125,8.0,9.5,10.25\n'.repeat(100)}"""`,
    ],
    (found) => expect(found).toEqual([]),
  )

  test('nor is any of the solutions that we ship', () => {
    const folder = join(ROOT, 'graders')
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?:reference|loops|oracle)\.py$/.test(name),
    )
    expect(names.length).toBeGreaterThan(20)
    const found = suspects(names.map((name) => readFileSync(join(folder, name), 'utf8')))
    const kinds = ['unusual-import', 'private-name', 'encoded-text', 'dynamic-code']
    const isNew = (hit: string) => kinds.some((kind) => hit.startsWith(kind))
    expect(names.filter((_, index) => found[index]?.some(isNew))).toEqual([])
  })
})

test('many suspicious lines of one kind push out no other', async () => {
  const { suspicious } = await measure(`${'exec("x")\n'.repeat(300)}import ctypes\n`)
  expect(suspicious.at(-1)).toEqual({ kind: 'native-code', name: 'ctypes', line: 301 })
})
