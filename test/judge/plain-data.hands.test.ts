import { afterAll, describe, expect, test } from 'vitest'
import { endings, OwnSuite } from './own-suite.ts'

/** Answers of classes that are a kind of plain data, each with what it is worth. */
const ACCEPTED: Readonly<Record<string, readonly [code: string, worth: string]>> = {
  ordered_dict: ['collections.OrderedDict(b=[1.5], a=2)', "{'b': [1.5], 'a': 2}"],
  moved_ordered_dict: ['moved()', "{'a': 2, 'b': 1}"],
  default_dict: ['collections.defaultdict(int, a=1)', "{'a': 1}"],
  counter: ['collections.Counter(["a", "a", "b"])', "{'a': 2, 'b': 1}"],
  own_dict: ['type("Result", (dict,), {})(a=1.5)', "{'a': 1.5}"],
  named_tuple: ['collections.namedtuple("Fit", "slope bias")(1.5, 2.5)', '(1.5, 2.5)'],
  own_list: ['type("Rows", (list,), {})([1, 2])', '[1, 2]'],
  own_tuple: ['type("Pair", (tuple,), {})((1, 2))', '(1, 2)'],
  numpy_keys: ['{np.str_("a"): np.float64(1.5)}', "{'a': 1.5}"],
  numpy_text: ['np.array(["a", "b"])[1]', "'b'"],
  enum_keys: ['{Colour.RED: Level.HIGH}', "{'red': 3}"],
  int_enum: ['Level.HIGH', '3'],
  own_int: ['type("Count", (int,), {})(7)', '7'],
  own_float: ['type("Share", (float,), {})(0.25)', '0.25'],
  own_numpy_float: ['type("Share", (np.float64,), {})(0.25)', '0.25'],
  own_numpy_int: ['type("Count", (np.int32,), {})(7)', '7'],
  numpy_bool: ['np.bool_(True)', 'True'],
  nested: [
    '[collections.Counter("a"), (Level.HIGH, {"x": collections.OrderedDict()})]',
    "[{'a': 1}, (3, {'x': {}})]",
  ],
  matrix: ['np.matrix([[1.0, 2.0]])', 'np.array([[1.0, 2.0]])'],
  own_array: ['np.arange(3.0).view(type("Own", (np.ndarray,), {}))', 'np.arange(3.0)'],
  lying_dict: [
    'type("Sly", (dict,), {"items": None, "keys": None, "__iter__": None, "__len__": lambda s: 9})(a=1)',
    "{'a': 1}",
  ],
  lying_text: [
    'type("Sly", (str,), {"__str__": lambda s: "b", "encode": lambda s: b"b"})("a")',
    "'a'",
  ],
  lying_float: ['type("Sly", (float,), {"__float__": lambda s: 9.0})(0.25)', '0.25'],
}

/** Answers that are no plain data, each with what is said of it. */
const REFUSED: Readonly<Record<string, readonly [code: string, said: string]>> = {
  a_set: ['{1, 2}', 'is or holds a set, which is not plain data'],
  a_generator: ['(i for i in range(3))', 'is or holds a generator, which is not plain data'],
  keys: ['{"a": 1}.keys()', 'is or holds a dict_keys, which is not plain data'],
  in_a_list: ['[1, range(3)]', 'is or holds a range, which is not plain data'],
  a_complex: ['1j', 'is or holds a complex, which is not plain data'],
  a_fraction: ['fractions.Fraction(1, 3)', 'is or holds a Fraction, which is not plain data'],
  a_function: ['len', 'is or holds a builtin_function_or_method, which is not plain data'],
  masked: [
    'np.ma.masked_array([1.0], [True])',
    'is or holds a MaskedArray, which is not plain data',
  ],
  own_class: [
    'type("secret 3.75", (), {})()',
    'is or holds an object of a class of its own, which is not plain data',
  ],
  int_keys: ['{1: 2}', 'has an int as a key of a dict, where only text can stand'],
  objects: [
    'np.array([1, None])',
    'is or holds an array of objects, not of real numbers or truth values',
  ],
  complexes: [
    'np.array([1j])',
    'is or holds an array of complex numbers, not of real numbers or truth values',
  ],
  texts: ['np.array(["a"])', 'is or holds an array of text, not of real numbers or truth values'],
  big_endian: [
    'np.arange(3, dtype=">f8")',
    'is or holds an array of floats of an unusual kind, not of real numbers or truth values',
  ],
  surrogate: ['"\\ud800"', 'holds half a character (a lone surrogate)'],
  huge: ['[0] * 300_000', 'is too large or nested too deeply'],
  huge_integer: ['1 << 20_000', 'is too large or nested too deeply'],
}

const SOURCE = `import collections, enum, fractions
import numpy as np

class Colour(str, enum.Enum):
    RED = "red"

class Level(enum.IntEnum):
    HIGH = 3

def moved():
    result = collections.OrderedDict(b=1, a=2)
    result.move_to_end("b")
    return result

${Object.entries({ ...ACCEPTED, ...REFUSED })
  .map(([name, [code]]) => `def ${name}():\n    return ${code}\n`)
  .join('\n')}
`

const bodies = (
  cases: Readonly<Record<string, readonly [string, string]>>,
  worth: (text: string) => string,
) =>
  Object.fromEntries(
    Object.entries(cases).map(([name, [, text]]) => [
      name,
      `same(submission.${name}(), ${worth(text)})`,
    ]),
  )

describe('an answer counts by its value', () => {
  const accepted = new OwnSuite(
    {
      ...bodies(ACCEPTED, (text) => text),
      order: "assert list(submission.moved()) == ['a', 'b']",
    },
    SOURCE,
  )
  const refused = new OwnSuite(
    bodies(REFUSED, () => '1'),
    SOURCE,
  )
  afterAll(() => Promise.all([accepted.close(), refused.close()]))

  test('a subclass of plain data is worth what its base holds', async () => {
    const said = endings(await accepted.grade(SOURCE))
    expect(Object.keys(said)).toHaveLength(Object.keys(ACCEPTED).length + 1)
    expect(Object.entries(said).filter(([, ending]) => ending !== 'passed')).toEqual([])
  })

  test('anything else is refused, and its type is named where it is a known one', async () => {
    const said = endings(await refused.grade(SOURCE))
    const expected = Object.entries(REFUSED).map(([name, [, text]]) => [
      name,
      `wrong-value: the result ${text}`,
    ])
    expect(said).toEqual(Object.fromEntries(expected))
  })
})
