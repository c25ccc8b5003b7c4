import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { measureAll } from './measure-source.ts'

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

describe('an ordinary word as an attribute of a value is not suspicious', () => {
  const HONEST: readonly string[] = [
    'class Net:\n    def __init__(self):\n        self.modules = []\n    def add(self, layer):\n        self.modules.append(layer)',
    'def last(layers):\n    return [layer.modules for layer in layers]',
    'def gap(row):\n    return row.open - row.close',
    'def gaps(frame):\n    return [row.open for row in frame.itertuples()]',
    'class Door:\n    def open(self):\n        return self.sys.open',
    'def f(host):\n    return host.os, host.socket, host.threading',
    'def f(car):\n    car.inspect()\n    return car.gc',
    'def f(jar):\n    jar.pickle = 1\n    del jar.marshal',
    'def f(row):\n    return getattr(row, "open"), getattr(row, "modules")',
    'def f(row):\n    match row:\n        case Row(open=x, modules=y):\n            return x + y',
    'import numpy as np\nclass Net:\n    dtype = np.float64\n    def f(self, x):\n        return np.dot(self.modules, x)',
    'import numpy as np\ndef f(rows):\n    noise = np.random.random(3)\n    return sum(noise), [row.open for row in rows]',
    'import numpy as np\ndef f(rows, x):\n    waves = np.fft.fft(x)\n    return abs(waves), rows[0].open',
    'def f(rows):\n    try:\n        return rows[0].open\n    except IndexError as error:\n        raise ValueError(str(error)) from error',
  ]
  each(HONEST, (found) => expect(found).toEqual([]))
})

describe('what may be a library, or can only be the interpreter, is', () => {
  const NP = 'import numpy as np\n'
  const ATTACKS: readonly string[] = [
    `${NP}np.os.system("x")`,
    `${NP}np.linalg.linalg.sys.modules`,
    `${NP}def f(m):\n    return m.os\nf(np)`,
    `${NP}def f(m=np):\n    return m.os`,
    `${NP}def f(m):\n    return m.os\nf(np if 1 else 0)`,
    `${NP}def f(m):\n    return m.os\nf((n := np))`,
    `${NP}class A:\n    m = np\nA.m.os`,
    `${NP}class A:\n    if 1:\n        m: object = np\nA.m.os`,
    'class A:\n    import numpy as m\nA.m.os',
    `${NP}class A:\n    def __init_subclass__(cls, m):\n        m.os\nclass B(A, m=np): pass`,
    `${NP}class A: pass\nA.m = np\nA.m.os`,
    `${NP}class A: pass\nA.m: object = np\nA.m.os`,
    `${NP}[np][0].os`,
    `${NP}[np for _ in (1,)][0].os`,
    `${NP}{1: np for _ in (1,)}[1].os`,
    `${NP}for m in [np]:\n    m.os`,
    `${NP}def f():\n    return np\nf().os`,
    `${NP}def f():\n    yield np\nnext(f()).os`,
    `${NP}(lambda: np)().os`,
    `${NP}@(lambda f: np)\ndef m(): pass\nm.os`,
    `${NP}getattr(np, "os")`,
    `${NP}g = getattr\ng(np, "os")`,
    `${NP}np.__getattribute__("os")`,
    `${NP}g = np.__getattribute__\ng("os")`,
    `${NP}import operator\noperator.attrgetter("os")(np)`,
    `${NP}match np:\n    case object(os=m):\n        m.system("x")`,
    `${NP}try:\n    np.nothing\nexcept AttributeError as e:\n    e.obj.os`,
    'import typing\ntyping.sys.modules',
    'from numpy import *\nlinalg.os',
    'import running_mean\nrunning_mean.np.os',
    'len.__self__.open("x")',
    'def f(x):\n    return x.__class__.__base__.__subclasses__()',
    'def f(x):\n    return x.ctypes.data',
    'def f(x):\n    x.tofile("a")',
    'def f(frame):\n    return frame.eval("1")',
    'def f(x):\n    match x:\n        case object(__globals__=g):\n            return g',
  ]
  each(ATTACKS, (found) => expect(found).not.toEqual([]))
})

test('attacks on the judge are flagged as before', () => {
  const folder = join(import.meta.dirname, '../attacks/corpus')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py'))
    .sort()
  const found = suspects(names.map((name) => readFileSync(join(folder, name), 'utf8')))
  // Twins of what is honest, values as they come back, and files that the exercise does not ask for.
  const NOTHING = /^(?:00|22|23|24|26|27|28|40|63|73)-|^1[0125]-/
  const silent = names.filter((_, index) => found[index]?.length === 0)
  expect(silent.filter((name) => !NOTHING.test(name))).toEqual([])
})
