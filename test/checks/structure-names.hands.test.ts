import { describe, expect, test } from 'vitest'
import { measure } from './measure-source.ts'

describe('a forbidden function, by what a name resolves to', () => {
  const FOUND: readonly string[] = [
    'import numpy as np\nnp.linalg.inv(a)',
    'import numpy.linalg as la\nla.inv(a)',
    'import numpy\nnumpy.linalg.inv(a)',
    'from numpy import linalg\nlinalg.inv(a)',
    'from numpy import *\nlinalg.inv(a)',
    'from numpy.linalg import inv as f\nf(a)',
    'import numpy as np\nla = np.linalg\nf = la\ng = f.inv\ng(a)',
    'import numpy as np\na, b = np.linalg, 1\na.inv(x)',
    'import numpy as np\ndef f(x, solver=np.linalg.inv):\n    return solver(x)',
    'import numpy as np\ndef f(m):\n    return m.inv(x)\nf(np.linalg)',
    'import numpy as np\ndef f(m=np):\n    return m.linalg.inv(x)',
    'import numpy as np\nclass A:\n    def __init__(self):\n        self.np = np\n    def f(self):\n        return self.np.linalg.inv(x)',
    'import numpy as np\nfor m in [np.linalg]:\n    m.inv(x)',
    'import numpy as np\n(lambda m: m.inv(x))(np.linalg)',
    'import numpy as np\n{"la": np.linalg}["la"].inv(x)',
    'import numpy as np\ndef f():\n    return np.linalg\nf().inv(x)',
    'import numpy as np\nif (m := np.linalg):\n    m.inv(x)',
    'import numpy as np\ngetattr(np.linalg, "inv")(a)',
    'import numpy as np\ng = getattr\ng(g(np, "linalg"), "inv")(a)',
    'import numpy as np\nla = getattr(np, "linalg")\nla.inv(x)',
    'import numpy as np\nimport operator\noperator.attrgetter("linalg.inv")(np)(a)',
    'import numpy as np\nfrom operator import attrgetter as pick\npick("linalg.inv")(np)(a)',
    'import numpy as np\nimport operator as o\nf = o.attrgetter\nf("inv")(np.linalg)(a)',
    'import numpy as np\nfrom operator import methodcaller as m\nm("inv", a)(np.linalg)',
    'import numpy as np\nnp.linalg.__getattribute__("inv")(a)',
    'import numpy as np\nnp.linalg.__dict__["inv"](a)',
    'import numpy as np\nfrom functools import reduce\nreduce(getattr, ["linalg", "inv"], np)(a)',
    'import numpy as np\ng = [getattr][0]\ng(np.linalg, "inv")(a)',
    'import numpy as np\ndef f(g=getattr):\n    return g(np.linalg, "inv")(a)',
    'import numpy as np\nimport operator\nlist(map(operator.attrgetter, ["inv"]))[0](np.linalg)',
    'import numpy as np\nmatch np:\n    case object(linalg=object(inv=f)):\n        f(a)',
    'import numpy as np\nmatch np:\n    case object(linalg=la):\n        la.inv(a)',
    'from scipy.linalg import inv\nlist(map(inv, xs))',
    'import scipy.linalg as la\nla.inv(a)',
  ]
  const HONEST: readonly string[] = [
    'from dataclasses import dataclass\n@dataclass\nclass Model:\n    inv: int = 0\n    def f(self):\n        return self.inv',
    'import numpy as np\nclass A:\n    def __init__(self, inv):\n        self.inv = inv\n    def rng(self):\n        return np.random.default_rng(self.inv)',
    'class Config:\n    inv = 1\nconfig = Config()\nprint(config.inv)',
    'def f(config):\n    return config.inv',
    'def f(args):\n    return [one.inv for one in args]',
    'inv = 3\ndef f(x):\n    return x["inv"] + inv',
    'from operator import attrgetter\ndef f(models):\n    return sorted(models, key=attrgetter("inv"))',
    'def f(config):\n    return getattr(config, "inv")',
    'def f(inv):\n    return inv(3)',
    'def f(config):\n    match config:\n        case Config(inv=x):\n            return x',
    'def f(config, names):\n    return list(map(getattr, config, names)), "inv"',
    'def inv(x):\n    return x\nclass A:\n    def inv(self):\n        return inv(3)\nA().inv()',
    'import numpy as np\nfrom functools import partial\ndef f(config, dtype=np.float64):\n    return np.asarray(config.inv, dtype=dtype), partial(np.mean, axis=0), isinstance(config, np.ndarray)',
  ]

  test.for(FOUND)('is seen in %s', async (source) => {
    expect((await measure(source)).calls.map(({ name }) => name)).toContain('inv')
  })

  test.for(HONEST)('is not seen in %s', async (source) => {
    expect((await measure(source)).calls.map(({ name }) => name)).not.toContain('inv')
  })
})

describe('code that is hidden in text', () => {
  const CODE = 'def f(x):\\n    return x\\n'
  const suspects = async (source: string) =>
    (await measure(source)).suspicious.map(({ kind, name, line }) => `${kind} ${name} ${line}`)

  test.for([
    ['a triple-quoted text', 'S = """\ndef f(x):\n    return x\n"""\n', 1],
    ['an indented one', 'def g():\n    s = """\n    def f(x):\n        return x\n    """\n', 2],
    ['one with escapes', `S = "${CODE}"`, 1],
    ['one of pieces', `S = (\n"def f(x):\\n"\n"    return x\\n"\n)`, 2],
    ['bytes', `S = b"${CODE}"`, 1],
    ['an argument', `print("${CODE}")`, 1],
    ['a method in a class', 'S = "class A:\\n    def f(self):\\n        pass"', 1],
  ] as const)('%s', async ([, source, line]) => {
    expect(await suspects(source)).toContain(`dynamic-code def ${line}`)
  })

  test.for([
    ['a docstring', '"""\ndef f(x):\n    return x\n"""\n'],
    ['code that was commented out', 'x = 1\n"""\ndef f(x):\n    return x\n"""\n'],
    ['prose', 'S = """\nA def of the default:\nnot code.\n"""\n'],
    ['numbers', 'S = """\n1, 2\n3, 4\n"""\n'],
  ] as const)('%s is none', async ([, source]) => {
    expect(await suspects(source)).toEqual([])
  })
})

describe('a table of many lines', () => {
  test('is one statement, and buys no better density of findings', async () => {
    const code = 'import numpy as np\nx = 1\n'
    const table = `T = [\n${'    1,\n'.repeat(3_000)}]\n`
    expect((await measure(code + table)).sourceLines).toBeLessThanOrEqual(12)
    expect((await measure(code)).sourceLines).toBe(2)
  })
})
