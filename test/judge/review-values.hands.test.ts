import { expect, test } from 'vitest'
import { OwnReview, outcomes } from './own-review.ts'

test('whatever only lists its items arrives as a list', async () => {
  const echo = 'def echo(x):\n    return x\n'
  const review = new OwnReview(['echo'], { right: echo }, { wrong: 'def echo(x):\n    return 0\n' })
  const suite = `
import pytest
from under_review import echo

@pytest.mark.parametrize("given, wanted", [
    (range(3), [0, 1, 2]),
    ({"b", "a"}, ["a", "b"]),
    (frozenset([2, 1]), [1, 2]),
    ({"k": 1}.keys(), ["k"]),
    ({"k": 1}.values(), [1]),
    ({"k": 1}.items(), [("k", 1)]),
    (map(abs, [-1, 2]), [1, 2]),
    ((x for x in [1]), [1]),
    ([range(2), {"a": range(1)}], [[0, 1], {"a": [0]}]),
])
def test_listed(given, wanted):
    assert echo(given) == wanted

def test_object():
    with pytest.raises(TypeError):
        echo(object())
`
  const runs = await review.run(suite).finally(() => review.judge.close())
  const right = runs.find(({ variant }) => variant === 'right')
  expect(right?.tests.map(({ outcome }) => outcome)).toEqual(Array(10).fill('passed'))
})

test('what has an order keeps it, and only a set is sorted', async () => {
  const echo = 'def echo(x, y):\n    return x, y\n'
  const review = new OwnReview(
    ['echo'],
    { right: echo },
    { wrong: 'def echo(x, y):\n    return 0\n' },
  )
  const suite = `
import pytest
from collections import ChainMap, Counter, OrderedDict
from collections.abc import Set
from types import MappingProxyType
from under_review import echo

class Tags(frozenset):
    pass

class Ordered(Set):
    def __init__(self, *items): self._items = items
    def __contains__(self, item): return item in self._items
    def __iter__(self): return iter(self._items)
    def __len__(self): return len(self._items)

PLAIN = {"b": "y", "a": "z", "c": "x"}
COUNTS = Counter("baab")

@pytest.mark.parametrize("table", [
    PLAIN, OrderedDict(PLAIN), MappingProxyType(PLAIN), ChainMap(PLAIN),
], ids=range(4))
def test_views(table):
    assert echo(table.keys(), table.values()) == (["b", "a", "c"], ["y", "z", "x"])
    assert echo(table.items(), [table.keys()]) == ([("b", "y"), ("a", "z"), ("c", "x")], [["b", "a", "c"]])

@pytest.mark.parametrize("given, wanted", [
    (COUNTS.keys(), ["b", "a"]),
    (COUNTS.items(), [("b", 2), ("a", 2)]),
    (dict.fromkeys([10, 9, 2]).keys(), [10, 9, 2]),
    (Ordered("b", "a"), ["b", "a"]),
    ({"b", "a"}, ["a", "b"]),
    (Tags(["b", "a"]), ["a", "b"]),
    (PLAIN.keys() & {"a", "b"}, ["a", "b"]),
], ids=range(7))
def test_listed(given, wanted):
    assert echo(given, {"in": given}) == (wanted, {"in": wanted})
`
  const runs = await review.run(suite).finally(() => review.judge.close())
  const right = runs.find(({ variant }) => variant === 'right')
  expect(new Set(Object.values(outcomes(right)))).toEqual(new Set(['passed']))
  expect(right?.tests).toHaveLength(11)
})

test('arrays and tables of other kinds arrive as what they say', async () => {
  const echo = 'def echo(x):\n    return x\n'
  const review = new OwnReview(['echo'], { right: echo }, { wrong: 'def echo(x):\n    return 0\n' })
  const suite = `
from array import array
from collections import ChainMap, UserDict, UserList, deque
from types import MappingProxyType
import numpy as np
import pytest
from under_review import echo

RNG = np.random.default_rng(0)

@pytest.mark.parametrize("given", [
    RNG.choice(["a", "bc"], 200), np.array(["a", None], dtype=object), np.array([["a"], ["b"]]), np.array("a"),
    np.array([1, [2, "x"], range(0)], dtype=object)[:2], np.array([]).astype(str),
], ids=range(6))
def test_lists(given):
    assert echo(given) == given.tolist() and echo([given, 1]) == [given.tolist(), 1]

@pytest.mark.parametrize("given", [
    np.array([1, 2], ">i4"), np.array([[1.5, 2]], ">f8"), np.array([0.1, np.nan], np.longdouble), np.array([3], ">u2"),
], ids=range(4))
def test_arrays(given):
    np.testing.assert_array_equal(echo(given), given.astype(float))

def test_scalars():
    assert echo(np.longdouble("1.5")) == 1.5 and echo([np.str_("a")]) == ["a"]

@pytest.mark.parametrize("given, wanted", [
    (deque([1, 2]), [1, 2]), (UserList([1]), [1]), (array("d", [1.5]), [1.5]), ([deque()], [[]]),
    (MappingProxyType({"a": 1}), {"a": 1}), (UserDict(a=deque([1])), {"a": [1]}), (ChainMap({"a": 1}), {"a": 1}),
], ids=range(7))
def test_listed(given, wanted):
    assert echo(given) == wanted

@pytest.mark.parametrize("given, why", [
    ({1: 2}, "has an int as a key of a dict, where only text can stand"),
    (np.ma.array([1], mask=[True]), "MaskedArray"), (np.array([1j]), "complex numbers"), (np.array(["2026"], "M8[Y]"), "dates"),
], ids=range(4))
def test_refused(given, why):
    with pytest.raises(TypeError, match=why): echo(given)
`
  const runs = await review.run(suite).finally(() => review.judge.close())
  const right = runs.find(({ variant }) => variant === 'right')
  expect(Object.values(outcomes(right))).toEqual(Array(22).fill('passed'))
})
