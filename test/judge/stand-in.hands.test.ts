import { afterAll, expect, test } from 'vitest'
import { OwnReview, outcomes } from './own-review.ts'

const GIVEN = `"""What was given."""
from __future__ import annotations
from dataclasses import dataclass
import functools
import numpy as np

@dataclass
class Row:
    x: float

def traced(function):
    @functools.wraps(function)
    def inner(*args, **kwargs): return function(*args, **kwargs)
    return inner

def double(x: float, *, times: int = 1, limits=(1, 2)) -> float:
    """Twice x."""
    return 2 * x * times

@traced
def count(rows, start=0): return len(rows) + start
`
const CORRECT = `"""hidden words"""
def double(x, *, times=1, limits=(1, 2), hidden=0):
    "hidden words"
    return 2 * x * times
def count(rows, start=0): return len(rows) + start
`

const review = new OwnReview(
  ['double', 'count'],
  { reference: CORRECT },
  { wrong: CORRECT.replace('2 * x', '3 * x') },
  { given: GIVEN },
)
afterAll(() => review.judge.close())

async function endings(files: string | Readonly<Record<string, string>>, by = review) {
  const runs = await by.run(files)
  return runs.map((one) => [...new Set(Object.values(outcomes(one)))].join())
}

const CAUGHT = ['passed', 'passed', 'failed: AssertionError']
const FAIR = ['passed', 'passed', 'passed']

test.each([
  [
    'reload in a fixture',
    `import importlib, pytest, under_review
@pytest.fixture(autouse=True)
def fresh(): importlib.reload(under_review)
def test_it(): assert under_review.double(1) == 2
def test_again(): assert under_review.double(2) == 4
`,
  ],
  [
    'taken out and imported anew',
    `import importlib, sys, pytest
@pytest.fixture
def module():
    sys.modules.pop("under_review", None)
    return importlib.import_module("under_review")
def test_it(module): assert module.double(1) == 2
def test_again(module):
    from under_review import double
    assert double is module.double and double(1) == 2
`,
  ],
  [
    'taken out by monkeypatch',
    `import sys
from under_review import *
def test_it(monkeypatch):
    monkeypatch.delitem(sys.modules, "under_review")
    import under_review as fresh
    assert fresh.double(1) == double(1) == 2
`,
  ],
  [
    'made from its spec',
    `import importlib.util
def fresh():
    spec = importlib.util.find_spec("under_review")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
def test_it(): assert fresh().double(1) == 2
def test_again():
    import under_review
    assert under_review.__spec__.name == "under_review" and fresh().double is not under_review.double
    assert fresh().double(1) == 2
`,
  ],
  [
    'a test file that is imported again',
    `import sys, importlib
from under_review import double
def test_it():
    importlib.reload(sys.modules["under_review"])
    importlib.invalidate_caches()
    from under_review import double as again
    assert again(1) == double(1) == 2
`,
  ],
])('the module can be imported again: %s', async (_, suite) => {
  expect(await endings(suite)).toEqual(CAUGHT)
})

test.each([
  [
    'signature',
    `import inspect, under_review
from under_review import double, count
def test_it():
    parameters = inspect.signature(double).parameters
    assert list(parameters) == ["x", "times", "limits"]
    assert parameters["times"].default == 1 and parameters["limits"].default == (1, 2)
    assert parameters["times"].kind is inspect.Parameter.KEYWORD_ONLY
    assert parameters["x"].default is inspect.Parameter.empty
    inspect.signature(double).bind(1, times=2)
def test_wrapped(): assert list(inspect.signature(count).parameters) == ["rows", "start"]
def test_argspec():
    spec = inspect.getfullargspec(double)
    assert spec.args == ["x"] and spec.kwonlydefaults["times"] == 1
`,
  ],
  [
    'what is written beside it',
    `import inspect, typing, under_review
from under_review import double
def test_docs():
    assert inspect.getdoc(double) == "Twice x." and under_review.__doc__ == "What was given."
def test_types(): assert typing.get_type_hints(double) == {"x": float, "times": int, "return": float}
def test_defaults(): assert double.__kwdefaults__ == {"times": 1, "limits": (1, 2)}
def test_names():
    assert double.__module__ == "under_review" and double.__name__ == double.__qualname__ == "double"
    assert inspect.isfunction(double) and callable(double)
    assert [name for name, _ in inspect.getmembers(under_review, inspect.isfunction)] == ["count", "double"]
    assert under_review.__name__ == "under_review"
`,
  ],
  [
    'a mock that takes what the function takes',
    `import pytest
from unittest import mock
import under_review
def test_it():
    double = mock.create_autospec(under_review.double, return_value=4)
    assert double(2, times=1) == 4
    with pytest.raises(TypeError): double(2, other=1)
`,
  ],
])('functions show what those of the given module show: %s', async (_, suite) => {
  expect(await endings(suite)).toEqual(FAIR)
})

test('what is hidden in a version is not shown, and nothing of the given module answers', async () => {
  const suite = `import inspect, under_review
from under_review import double
def test_it():
    assert "hidden" not in str(inspect.signature(double)) and "hidden" not in repr(vars(under_review))
    assert not hasattr(under_review, "Row") and not hasattr(double, "__wrapped__")
def test_call(): assert double(1) == 2
`
  expect(await endings(suite)).toEqual(['passed', 'passed', 'passed,failed: AssertionError'])
})

test.each(['raise SystemExit', 'def double(', 'double = count = 5'])(
  'a given module of which nothing can be shown costs no test: %s',
  async (given) => {
    const other = new OwnReview(
      ['double', 'count'],
      { reference: CORRECT },
      { wrong: CORRECT.replace('2 * x', '3 * x') },
      { given },
    )
    const suite = 'from under_review import double\ndef test_it(): assert double(1) == 2\n'
    expect(await endings(suite, other)).toEqual(CAUGHT)
    await other.judge.close()
  },
)
