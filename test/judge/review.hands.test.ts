import { afterAll, describe, expect, test } from 'vitest'
import type { SuiteRun } from '../../src/judge/review-run.ts'
import { OwnReview, outcomes } from './own-review.ts'

const REFERENCE = `import os, time
import numpy as np

class Own(ValueError):
    pass

class Strange(Exception):
    pass

RAISED = {"key": KeyError("secret text"), "own": Own("secret text"), "strange": Strange("secret text"), "exit": SystemExit(3),
          "numpy": np.linalg.LinAlgError("secret text"), "unicode": UnicodeDecodeError("a", b"b", 0, 1, "c")}

def double(x):
    if isinstance(x, str):
        raise ValueError("secret text")
    return 2 * np.asarray(x)

def parts(n):
    return {"first": list(range(n)), "rest": (None, True, "é", float("nan"))}

def fails(how):
    raise RAISED[how]

def odd(how):
    if how == "hang":
        while True: pass
    if how == "die":
        os._exit(0)
    if how == "write":
        os.write(3, b"garbage" * 9)
        time.sleep(60)
    return "x" * int(how) if how.isdigit() else {1, 2}

def fill(x, rows=None, table=None):
    x[0] = 7.0
    rows.append([1])
    table["a"] = np.arange(2.0)
`
const OTHER = REFERENCE.replace('return {"first": list(range(n)),', 'return {"first": [*range(n)],')
const WRONG = REFERENCE.replace('2 * np', '3 * np')
const FUNCTIONS = ['double', 'parts', 'fails', 'odd', 'fill', 'gone']
const LIMITS = { callSeconds: 1, totalSeconds: 6, memoryBytes: 2 ** 30, outputBytes: 2 ** 20 }

const review = new OwnReview(
  FUNCTIONS,
  { reference: REFERENCE, other: OTHER },
  { wrong: WRONG },
  { limits: LIMITS },
)
afterAll(() => review.judge.close())

/** All runs in the order of the setup, correct modules twice. */
async function run(files: string | Readonly<Record<string, string>>) {
  const runs = await review.run(files)
  expect(runs.map((one) => one.variant)).toEqual([
    'reference',
    'reference',
    'other',
    'other',
    'wrong',
  ])
  return runs
}

function same(runs: readonly SuiteRun[]): SuiteRun | undefined {
  const [first] = runs
  expect(runs.map((one) => ({ ...one, variant: '' }))).toEqual(
    runs.map(() => ({ ...first, variant: '' })),
  )
  return first
}

const ORDINARY = {
  'conftest.py': `import pytest
@pytest.fixture(scope="session")
def three(): return 3
SHARED = 4
`,
  'test_a.py': `import numpy as np
import pytest
from under_review import double
import under_review
from conftest import SHARED
from numpy.testing import assert_allclose
from pathlib import Path

@pytest.fixture
def row(three):
    yield np.arange(float(three))

@pytest.mark.parametrize("by", [1, 2], ids=["one", "two"])
def test_doubles(row, by):
    assert_allclose(under_review.double(row * by), [0, 2 * by, 4 * by])
    assert Path(__file__).name == "test_a.py"

def test_approx():
    assert double([0.1, 0.2]) == pytest.approx([0.2, 0.4])

def test_refuses():
    with pytest.raises(ValueError):
        double("text")

class TestClass:
    def setup_method(self):
        self.x = SHARED
    def test_method(self):
        assert double(self.x) == 8

@pytest.mark.skip
def test_skipped(): raise ValueError

@pytest.mark.xfail
def test_expected_to_fail(): assert double(1) == 5

@pytest.mark.xfail(strict=True)
def test_expected_strictly(): pass

def test_patches(monkeypatch, recwarn, request):
    monkeypatch.setattr(under_review, "double", lambda x: x)
    assert under_review.double(1) == 1

@pytest.fixture
def broken(): raise KeyError
def test_error(broken): pass

def test_fails(): assert False
def test_fails_by_word(): pytest.fail("text")
`,
  'test_b.py': `import unittest
from test_a import double
class Case(unittest.TestCase):
    def setUp(self): self.y = 1
    def test_case(self): self.assertEqual(double(self.y), 2)
`,
  'test_c.py': 'import pytest\npytest.skip("none", allow_module_level=True)\n',
}

test('ordinary tests say what they say in an ordinary pytest', async () => {
  const runs = await run(ORDINARY)
  const right = same(runs.slice(0, 4))
  expect(right).toMatchObject({ ended: null, detail: '' })
  expect(outcomes(right)).toEqual({
    'tests/test_a.py::test_doubles[one]': 'passed',
    'tests/test_a.py::test_doubles[two]': 'passed',
    'tests/test_a.py::test_approx': 'passed',
    'tests/test_a.py::test_refuses': 'passed',
    'tests/test_a.py::TestClass::test_method': 'passed',
    'tests/test_a.py::test_skipped': 'skipped',
    'tests/test_a.py::test_expected_to_fail': 'failed: AssertionError',
    'tests/test_a.py::test_expected_strictly': 'passed',
    'tests/test_a.py::test_patches': 'passed',
    'tests/test_a.py::test_error': 'error: KeyError',
    'tests/test_a.py::test_fails': 'failed: AssertionError',
    'tests/test_a.py::test_fails_by_word': 'failed: Failed',
    'tests/test_b.py::Case::test_case': 'passed',
  })
  const failing = runs[4]?.tests.filter(({ outcome }) => outcome === 'failed') ?? []
  expect(failing.map(({ name }) => name.replace(/.*::/, ''))).toEqual([
    'test_doubles[one]',
    'test_doubles[two]',
    'test_approx',
    'test_method',
    'test_expected_to_fail',
    'test_fails',
    'test_fails_by_word',
    'test_case',
  ])
})

test('a transcript tells replies apart, also those that an earlier test got for a later one', async () => {
  const runs = await run(`import pytest
from under_review import double
def test_before(): pass
@pytest.fixture(scope="module")
def four(): return double(2)
def test_one(four): assert four > 0
def test_two(four): assert four == 4
`)
  const [right, wrong] = [runs[0], runs[4]].map((one) =>
    one?.tests.map(({ transcript }) => transcript),
  )
  expect(right?.[0]).toBe(wrong?.[0])
  expect(right?.[1]).not.toBe(wrong?.[1])
  expect(right?.[2]).not.toBe(wrong?.[2])
  same(runs.slice(0, 4))
})

const UNLOADED: Readonly<
  Record<string, readonly [files: string | object, detail: string | RegExp]>
> = {
  'a failing import': ['import nothing_like_it', 'tests/test_it.py: ModuleNotFoundError'],
  'a name that the module has not': [
    'from under_review import absent',
    'tests/test_it.py: ImportError',
  ],
  'no Python': ['def test_a():\n    x = = 1\n', 'tests/test_it.py is no Python: line 2'],
  'no Python in one file of two': [
    { 'test_a.py': 'def test_a(): pass', 'test_b.py': '(' },
    'tests/test_b.py is no Python: line 1',
  ],
  'an exit': ['raise SystemExit(0)', 'tests/test_it.py: SystemExit'],
  'an interrupt': ['raise KeyboardInterrupt', 'tests/test_it.py: KeyboardInterrupt'],
  'its own exception': [
    'class A(Exception): pass\nraise A',
    'tests/test_it.py: an exception of its own',
  ],
  'a class that cannot be collected': [
    'import pytest\n@pytest.mark.parametrize("a", 5)\ndef test_a(a): pass',
    'tests/test_it.py: TypeError',
  ],
  'a broken conftest': [
    { 'conftest.py': '1/0', 'test_a.py': 'def test_a(): pass' },
    'tests/conftest.py: ZeroDivisionError',
  ],
  'a name that cannot be imported': [
    { 'test_a.b.py': 'def test_a(): pass' },
    'tests/test_a.b.py has no name of a test file',
  ],
  'a file that is no text': [
    { 'test_a.py': '# \ud800\ndef test_a(): pass' },
    'tests/test_a.py cannot be read: the module is too large or not text',
  ],
  'a character that no Python has': [
    'x = 1\0',
    /^tests\/test_it.py (is no Python: line 1|is no Python|cannot be read: raised ValueError)$/,
  ],
}

test.each(Object.entries(UNLOADED))('a suite with %s does not load', async (_, [files, detail]) => {
  const runs = await run(files as string)
  const said = typeof detail === 'string' ? detail : expect.stringMatching(detail)
  expect(same(runs)).toMatchObject({ ended: 'did-not-load', detail: said, tests: [] })
})

const UNCOUNTED: Readonly<Record<string, readonly [code: string, ended: string, detail: string]>> =
  {
    'no test': ['x = 1', 'no-tests', 'there is no test'],
    'an empty file': ['', 'no-tests', 'there is no test'],
    '1,001 tests': [
      'import pytest\n@pytest.mark.parametrize("a", range(1_001))\ndef test_a(a): pass',
      'too-many-tests',
      'there are more than 1000 tests',
    ],
    '10,000 tests': [
      'import pytest\n@pytest.mark.parametrize("a", range(10_000))\ndef test_a(a): pass',
      'too-many-tests',
      'there are more than 1000 tests',
    ],
  }

test.each(Object.entries(UNCOUNTED))(
  'a suite with %s loads, and is told as that',
  async (_, [code, ended, detail]) => {
    expect(same(await run(code))).toMatchObject({ ended, detail, tests: [] })
  },
)

const ENDED: Readonly<Record<string, readonly [code: string, ended: string, detail: RegExp]>> = {
  'a loop without end': ['while True: pass', 'timed-out', /^gave no answer in time$/],
  'os._exit': ['import os; os._exit(0)', 'crashed', /^the process ended itself$/],
  'the end of pytest': ['import pytest; pytest.exit("x")', 'crashed', /^the tests ended pytest$/],
  'an interrupt': ['raise KeyboardInterrupt', 'crashed', /^the tests ended pytest$/],
  'more output than there may be': [
    'import os\n    while True: os.write(1, bytes(1 << 16))',
    'crashed',
    /ended by signal 25$/,
  ],
}

test.each(Object.entries(ENDED))(
  'a run that %s ends keeps the tests before it',
  async (_, [code, ended, detail]) => {
    const runs = await run(`def test_a(): pass\ndef test_b():\n    ${code}\ndef test_c(): pass\n`)
    const [first] = runs
    expect(first).toMatchObject({ ended, detail: expect.stringMatching(detail) })
    expect(new Set(runs.map((one) => one.ended))).toEqual(new Set([ended]))
    const most = runs.map(({ tests }) => tests.length)
    expect(Math.max(...most)).toBe(ended === 'timed-out' ? 2 : 1)
  },
)

test('what tests print, and an exit of a test, end nothing', async () => {
  const [first] = await run(`import sys
def test_prints():
    for _ in range(100): print("x" * 1_000_000)
    sys.stderr.write("y" * 3_000_000)
def test_exits(): sys.exit(0)
def test_after(): pass
def test_fixtures_of_files(tmp_path): pass
def test_output(capsys):
    print("a"); assert capsys.readouterr().out == "a\\n"
`)
  expect(outcomes(first)).toEqual({
    test_prints: 'passed',
    test_exits: 'failed: SystemExit',
    test_after: 'passed',
    test_fixtures_of_files: 'skipped',
    test_output: 'passed',
  })
})

test('an exception of the module arrives by its class, with a text of ours', async () => {
  const [first] = await run(`import numpy as np
import pytest
from under_review import double, fails, gone, odd
@pytest.mark.parametrize("how, kind", [("key", KeyError), ("own", ValueError), ("strange", RuntimeError), ("exit", RuntimeError),
                                       ("numpy", np.linalg.LinAlgError), ("unicode", ValueError)])
def test_class(how, kind):
    with pytest.raises(kind) as caught: fails(how)
    assert type(caught.value) is kind and caught.value.args == ("the module raised this",)
def test_missing():
    with pytest.raises(AttributeError): gone()
def test_misfit():
    with pytest.raises(TypeError): double()
def test_no_plain_result():
    with pytest.raises(RuntimeError): odd("set")
def test_no_plain_argument():
    with pytest.raises(TypeError): double(object())
`)
  expect(new Set(Object.values(outcomes(first)))).toEqual(new Set(['passed']))
})

test('values cross as what they are, and what a call does to its arguments is seen', async () => {
  const [first] = await run(`import math
import numpy as np
from under_review import double, fill, parts
def test_plain():
    value = parts(2)
    assert list(value) == ["first", "rest"] and value["first"] == [0, 1]
    assert type(value["rest"]) is tuple and value["rest"][:3] == (None, True, "é") and math.isnan(value["rest"][3])
def test_arrays():
    value = double(np.array([[1, 2]], dtype="f4"))
    assert value.dtype == np.float32 and value.shape == (1, 2)
    assert double(10**30) == 2 * 10**30
def test_changes():
    x, rows, table = np.zeros(3)[::1], [], {"b": 1}
    assert fill(x, rows, table=table) is None
    assert x.tolist() == [7, 0, 0] and rows == [[1]] and table["a"].tolist() == [0, 1] and table["b"] == 1
`)
  expect(outcomes(first)).toEqual({
    test_plain: 'passed',
    test_arrays: 'passed',
    test_changes: 'passed',
  })
})

test('what is too large to cross is an exception, and never the end of the run', async () => {
  const [first] = await run(`import pytest
from under_review import double, odd
@pytest.mark.parametrize("less", range(0, 80, 8))
def test_result(less):
    size = 2**20 - less
    try:
        assert odd(str(size)) == "x" * size
    except RuntimeError:
        pass
def test_argument():
    with pytest.raises(TypeError): double("x" * 2**20)
def test_after(): assert double(1) == 2
`)
  expect(first).toMatchObject({ ended: null })
  expect(new Set(Object.values(outcomes(first)))).toEqual(new Set(['passed']))
})

describe('a module that gives no answer', () => {
  test('can be caught, and takes none of the time of the tests', async () => {
    const [first] = await run(`import pytest
from under_review import double, odd
def test_hangs():
    with pytest.raises(TimeoutError): odd("hang")
def test_lives_again(): assert double(2) == 4
def test_dies():
    with pytest.raises(RuntimeError): odd("die")
@pytest.mark.parametrize("n", range(20))
def test_is_left_alone(n):
    with pytest.raises(RuntimeError): odd("hang")
`)
    expect(first).toMatchObject({ ended: null })
    expect(new Set(Object.values(outcomes(first)))).toEqual(new Set(['passed']))
  })

  test('or writes what is none, has ended', async () => {
    const [first] = await run(`import pytest
from under_review import odd
def test_it():
    with pytest.raises(RuntimeError): odd("write")
`)
    expect(outcomes(first)).toEqual({ test_it: 'passed' })
  })
})

test('a module that does not load is a broken exercise', async () => {
  const broken = new OwnReview(['double'], { reference: REFERENCE }, { typo: 'def double(x:' })
  await expect(broken.judge.ready).rejects.toMatchObject({
    problems: [{ where: 'typo', what: 'the module did not load: raised SyntaxError' }],
  })
  await broken.judge.close()
})

test('tests for which the time of all runs is too short end in one way, whichever runs came first', async () => {
  const wrong = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`wrong-${at}`, WRONG]))
  const long = new OwnReview(['double'], { reference: REFERENCE }, wrong, {
    limits: { ...LIMITS, totalSeconds: 1 },
  })
  const runs = await long.run(`import time
from under_review import double
def test_it():
    end = time.process_time() + 0.35
    while time.process_time() < end: pass
    assert double(2) == 4
`)
  await long.judge.close()
  const endings = runs.map(({ ended, detail, tests }) => `${ended}: ${detail} ${tests.length}`)
  expect(new Set(endings)).toEqual(new Set(['timed-out: the time for all runs was used up 0']))
})
