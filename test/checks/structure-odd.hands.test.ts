import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureAll } from './measure-source.ts'
import { oddModule } from './odd-python.ts'

describe('odd but legal Python is measured, and nothing in it hides a suspicious name', () => {
  const deep = (piece: string, times: number): string => `x = np${piece.repeat(times)}\n`
  const ODD: Readonly<Record<string, string>> = {
    'an alias of __getattribute__': 'g = np.__getattribute__\ndef _():\n    g("pi")\n',
    'an alias of an alias': 'g = np.__getattribute__\nh = g\nh("pi")\n',
    '__getattribute__ as a result': 'g = f(np.__getattribute__)\ng("pi")\n',
    'a name that nothing binds': '__getattribute__("pi")\n',
    '__getattribute__ without arguments': 'np.__getattribute__()\ng = np.__getattribute__\ng()\n',
    'getattr without arguments': 'def _():\n    getattr()\n',
    'getattr with one argument': 'getattr(np)\n',
    'getattr with names only': 'getattr(o=np, name="pi")\n',
    'getattr with a starred argument': 'getattr(*[np, "pi"])\n',
    'hasattr without arguments': 'def _():\n    hasattr()\n',
    'setattr and delattr without arguments': 'def _():\n    setattr()\n    delattr()\n',
    'an alias of getattr without arguments': 'g = getattr\ndef _():\n    g()\n',
    'an attribute by a huge number': `def _():\n    return getattr(np, 0x${'f'.repeat(5_000)}).x\n`,
    'half a character as a name': 'getattr(np, "\\ud800").x(getattr(np, "a\\ud800.b"))\n',
    'a key that is half a character': 'np.__dict__["\\ud800"]\n',
    'a long chain of attributes': deep('.a', 700),
    'a long chain of calls': deep('()', 700),
    'a long chain of items': deep('[0]', 700),
    'a long chain of all': deep('.a()[0]', 200),
    'a long chain of else': `x = f(np${' if x else np'.repeat(700)})\n`,
    'a long chain of getattr': `x = ${'getattr('.repeat(60)}np${', "a")'.repeat(60)}\n`,
    'patterns of all kinds':
      'match np:\n    case object(a=[*_, {"k": b, **c}]) | None as d:\n        b.e()\n    case _:\n        pass\n',
    'an assignment of unequal lengths': 'a, *b = np, 1, 2\n(c, d), e = f()\n',
    'a star of the package': 'from . import *\nfrom .. import x\n',
  }

  const facts = measureAll(Object.values(ODD).map((source) => `import ctypes\n${source}`))

  test.for(Object.keys(ODD).map((name, index) => [name, index] as const))('%s', ([, index]) => {
    expect(facts[index]).toMatchObject({
      analysable: true,
      suspicious: expect.arrayContaining([{ kind: 'native-code', name: 'ctypes', line: 1 }]),
    })
    // Half a character could not cross to the judge, and nothing else with it.
    expect(JSON.stringify(facts[index])).not.toMatch(/\\ud[89a-f]/)
  })

  test('any other', () => {
    const modules = fc.array(oddModule, { minLength: 150, maxLength: 150 })
    const lost = fc.sample(modules, 4).flatMap((sources) => {
      const facts = measureAll(sources.map((source) => `import ctypes\n${source}\n`))
      return facts.flatMap((one, index) =>
        one.analysable && one.suspicious.some(({ name }) => name === 'ctypes')
          ? []
          : [`${one.analysable ? 'nothing found' : one.why}: ${sources[index]}`],
      )
    })
    // The shortest says most.
    expect(lost.sort((a, b) => a.length - b.length)[0]).toBeUndefined()
  })
})

test('what cannot be measured in full still tells the suspicious names that were found', () => {
  const calls = Array.from({ length: 9_000 }, (_, index) => `np.f${index}()`).join('\n')
  const [facts] = measureAll([`import ctypes\nimport numpy as np\n${calls}\n`])
  expect(facts).toMatchObject({
    analysable: false,
    suspicious: [{ kind: 'native-code', name: 'ctypes', line: 1 }],
  })
})
