import fc from 'fast-check'

/** Expressions and statements that Python's parser takes, and that hardly anybody writes. */
type Tree = {
  readonly expression: string
  readonly parameters: string
  readonly given: string
  readonly pattern: string
  readonly statement: string
}

const NAME = fc.constantFrom(
  ...[
    'np',
    'g',
    'f',
    'x',
    '_',
    'open',
    'getattr',
    'setattr',
    'hasattr',
    'attrgetter',
    'methodcaller',
    'é',
  ],
)
const ATTRIBUTE = fc.constantFrom(
  ...[
    '__getattribute__',
    '__getattr__',
    'getattr',
    'attrgetter',
    'methodcaller',
    'linalg',
    'modules',
    'os',
    'T',
  ],
  ...['__globals__', '__version__', 'obj'],
)
const CONSTANT = fc.constantFrom(
  ...[
    '"pi"',
    '""',
    '"a.b..c"',
    '"\\ud800"',
    '"\\0"',
    'b"\\xff"',
    'f"{x!r:{g}}"',
    'f""',
    '...',
    'None',
  ],
  ...[
    '1e999',
    '0xff',
    '1j',
    `0x${'f'.repeat(5_000)}`,
    `"${'long '.repeat(100)}"`,
    '"""\ndef f(): pass\n"""',
  ],
)
const MODULE = fc.constantFrom('numpy', 'numpy.linalg', 'operator', '.', '..a', 'a.b.c.d.e.f', 'os')

const pieces = (...all: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...all.map((one) => (typeof one === 'string' ? fc.constant(one) : one)))
    .map((texts) => texts.join(''))

const joined = (one: fc.Arbitrary<string>, by: string, minLength = 0): fc.Arbitrary<string> =>
  fc.array(one, { minLength, maxLength: 3 }).map((texts) => texts.join(by))

const indented = (text: string): string => ` ${text.replaceAll('\n', '\n ')}`

const { statement } = fc.letrec<Tree>((tie) => {
  const e = pieces('(', tie('expression'), ')')
  const block = joined(tie('statement'), '\n', 1).map((text) => `:\n${indented(text)}`)
  return {
    expression: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      NAME,
      CONSTANT,
      pieces(e, '.', ATTRIBUTE),
      pieces(NAME, '.', ATTRIBUTE),
      pieces(e, '(', tie('given'), ')'),
      pieces(NAME, '(', tie('given'), ')'),
      pieces(NAME, '.', ATTRIBUTE, '(', tie('given'), ')'),
      pieces(e, '[', e, ', ', e, ':', e, ']'),
      pieces('lambda ', tie('parameters'), ': ', e),
      pieces(e, ' if ', e, ' else ', e),
      pieces(NAME, ' := ', e).map((text) => `(${text})`),
      pieces('[', e, ' for ', NAME, ', *_ in ', e, ' if ', e, ' async for x in ', e, ']'),
      pieces('{**', e, ', ', e, ': ', e, '}'),
      pieces('{*', e, ', ', e, '}'),
      pieces('(*', e, ', ', e, ')'),
      pieces('await ', e),
      pieces('yield ', e),
      pieces('yield from ', e),
      pieces(e, ' or ', e, ' and not ', e, ' < ', e, ' is ', e),
    ),
    given: joined(fc.oneof(e, pieces('*', e), pieces('k=', e), pieces('**', e)), ', ').map(ordered),
    parameters: fc.constantFrom('', 'x', 'x, /, y=np, *a, k=getattr, **g', '*, f=None', '*np'),
    pattern: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom('_', 'x', '1', '-1j', '"pi"', 'None', 'np.pi', '[]', '[_, *_]', '[*x]', '{}'),
      pieces('object(os=', tie('pattern'), ')'),
      pieces('np.ndarray(', tie('pattern'), ', T=', tie('pattern'), ')'),
      pieces('{"pi": ', tie('pattern'), ', **g}'),
      pieces('(1 | ', fc.constant('2'), ') as ', fc.constantFrom('x', 'np')),
    ),
    statement: fc.oneof(
      { maxDepth: 3 },
      e,
      pieces(NAME, ' = ', e),
      pieces(NAME, ', *', NAME, ' = ', e, ', ', e, ', ', e),
      pieces('(', NAME, ',), [', NAME, '] = ', e, ', ', e),
      pieces(e, '.', ATTRIBUTE, ' = ', NAME, ' = ', e),
      pieces(NAME, ': ', e),
      pieces('x.', ATTRIBUTE, ': ', e, ' = ', e),
      pieces(NAME, ' += ', e),
      pieces('del ', NAME, '.', ATTRIBUTE),
      pieces('import ', fc.constantFrom('numpy', 'numpy.linalg', 'os.path'), ' as ', NAME),
      pieces('import numpy.linalg, operator as ', NAME),
      pieces('from ', MODULE, ' import ', NAME, ' as ', NAME),
      pieces('from ', MODULE, ' import *'),
      pieces('global ', NAME),
      pieces('return ', e),
      pieces('@', e, '\nasync def f(', tie('parameters'), ') -> ', e, block),
      pieces('class x(', tie('given'), ')', block),
      pieces('for ', NAME, ' in ', e, block, '\nelse', block),
      pieces('async with ', e, ' as (', NAME, ', ', NAME, ')', block),
      pieces('try', block, '\nexcept ', e, ' as ', NAME, block, '\nfinally', block),
      pieces('try', block, '\nexcept* ', e, ' as ', NAME, block),
      pieces('match ', e, ':\n case ', tie('pattern'), ' if ', e, block.map(indented)),
    ),
  }
})

/** Arguments as Python wants them: those by name last, and nothing behind `**` but more of them. */
function ordered(given: string): string {
  return given.includes('*') || given.includes('k=') ? '*(), k=1, **{}' : given
}

export const oddModule: fc.Arbitrary<string> = joined(statement, '\n', 1)
