"""Wrong values against takehome.compare: prints one JSON line a case, {"name", "refused"}.

argv: the folder of the project's Python packages.
"""

import json
import resource
import sys

import numpy as np

sys.path.insert(0, sys.argv[1])

from takehome.compare import close, same, typed
from takehome.failures import Mismatch

RIGHT = np.array([0.25, 0.5, 1.0])
ONES = np.ones(3)
COUNTS = np.array([2**53 + 1, 3])

WRONG = {
    "empty rows": (np.empty((0, 3)), RIGHT),
    "empty": (np.empty(0), RIGHT),
    "a scalar for a constant array": (1.0, ONES),
    "a 0-d array for a constant array": (np.array(1.0), ONES),
    "one entry for a constant array": (np.ones(1), ONES),
    "NaN": (np.full(3, np.nan), RIGHT),
    "one NaN": (np.array([0.25, np.nan, 1.0]), RIGHT),
    "inf": (np.full(3, np.inf), RIGHT),
    "complex numbers": (ONES.astype(complex), ONES),
    "objects": (RIGHT.astype(object), RIGHT),
    "a column": (RIGHT[:, None], RIGHT),
    "a row": (RIGHT[None, :], RIGHT),
    "transposed": (np.arange(6.0).reshape(3, 2), np.arange(6.0).reshape(2, 3)),
    "a list for an array": (RIGHT.tolist(), RIGHT),
    "an array for a list": (RIGHT, RIGHT.tolist()),
    "a tuple for a list": ((0.25, 0.5), [0.25, 0.5]),
    "rounded to whole numbers": (np.array([0, 0, 1]), RIGHT),
    "truth values of other numbers": (np.array([True, False, True]), RIGHT),
    "a huge integer for a float": (10**400, 0.5),
    "half a count": (1.5, 1),
    "a short list": ([], [0.25]),
    "a long list": ([0.25, 0.25], [0.25]),
    "False for 1": (False, 1),
    "2 for True": (2, True),
    "None": (None, 1.0),
    "NaN for a float": (float("nan"), 0.5),
    "inf for a float": (float("inf"), 0.5),
    "a finite number for inf": (1e308, float("inf")),
    "the other inf": (float("-inf"), float("inf")),
    "a number for NaN": (np.zeros(1), np.array([np.nan])),
    "a missing key": ({}, {"a": 1.0}),
    "nested": ({"a": [np.zeros(3)]}, {"a": [RIGHT]}),
    "a string": ("0.5", 0.5),
    "a count beyond double precision": (np.array([2**53, 3]), COUNTS),
    "an unsigned count beyond double precision": (np.array([2**53, 3], dtype="u8"), COUNTS),
    "a masked array": (np.ma.masked_all(3), RIGHT),
    "a matrix": (np.matrix(RIGHT), RIGHT),
}
# The right numbers in another type: they are the mathematics that was asked for, and not the contract.
OTHER_TYPES = {
    "integers": (np.array([1, 1, 1]), ONES),
    "single precision": (RIGHT.astype("f4"), RIGHT),
    "half precision": (RIGHT.astype("f2"), RIGHT),
    "truth values": (ONES.astype(bool), ONES),
    "floats for integers": (np.array([2.0, 3.0]), np.array([2, 3])),
    "integers for truth values": (np.array([1, 0]), np.array([True, False])),
    "a 0-d array for a float": (np.array(0.5), 0.5),
    "True for 1": (True, 1),
    "1 for True": (1, True),
    "1 for 1.0": (1, 1.0),
    "1.0 for 1": (1.0, 1),
    "a key too many": ({"a": 1.0, "b": 1.0}, {"a": 1.0}),
    "a nested int": ({"a": [1]}, {"a": [1.0]}),
}
OTHER_VALUES = {
    "other numbers": (np.zeros(3), RIGHT),
    "another length": (np.zeros(7), RIGHT),
    "integers of another width": (COUNTS.astype("u8"), COUNTS),
    "a NumPy scalar expected": (0.25, np.float64(0.5)),
    "a longer list": ([(1.0, np.zeros(2))] * 3, [(0.5, np.ones(1))]),
    "an empty list": ([], [0.5]),
    "a dict": ({"b": np.zeros(0, int), "a": False}, {"a": True, "b": COUNTS}),
}
HONEST = {
    "an array": (RIGHT.copy(), RIGHT),
    "a NumPy scalar expected": (0.5, np.float64(0.5)),
    "integers of another width": (COUNTS.astype("u8"), COUNTS),
    "NaN where NaN is expected": (np.array([np.nan, 1.0]), np.array([np.nan, 1.0])),
    "inf where inf is expected": (float("inf"), float("inf")),
    "plain data": ({"b": [1, "x", None, True], "a": (0.5,)}, {"a": (0.5,), "b": [1, "x", None, True]}),
    "nothing where nothing is expected": (np.empty((0, 3)), np.empty((0, 3))),
}


def refused(check, actual, expected):
    try:
        check(actual, expected)
    except Mismatch as error:
        return len(str(error)) < 300
    return False


for check, *tables in (
    (close, (WRONG, True), (HONEST, False), (OTHER_TYPES, False)),
    (same, (WRONG, True), (HONEST, False), (OTHER_TYPES, False)),
    (typed, (OTHER_TYPES, True), (HONEST, False), (OTHER_VALUES, False)),
):
    for cases, verdict in tables:
        for name, (actual, expected) in cases.items():
            outcome = refused(check, actual, expected)
            print(json.dumps({"name": f"{check.__name__}: {name}", "refused": outcome, "expected": verdict}))

near, far = RIGHT * (1 + 1e-9), RIGHT * (1 + 1e-7)
print(json.dumps({"name": "close: within the tolerance", "refused": refused(close, near, RIGHT), "expected": False}))
print(json.dumps({"name": "close: beyond the tolerance", "refused": refused(close, far, RIGHT), "expected": True}))
print(json.dumps({"name": "same: within a tolerance", "refused": refused(same, near, RIGHT), "expected": True}))


def address_space():
    with open("/proc/self/statm") as pages:
        return int(pages.read().split()[0]) * resource.getpagesize()


# Both sides may be a submission's, and as large as a frame. What a comparison makes of them must not take the machine.
large = np.zeros(1 << 24, np.uint8)
other = np.zeros(1 << 24, bool)
room = address_space() + (100 << 20)
resource.setrlimit(resource.RLIMIT_AS, (room, room))
print(json.dumps({"name": "same: large, of two kinds", "refused": refused(same, large, other), "expected": False}))
print(json.dumps({"name": "close: large, as floats", "refused": refused(close, large, other.astype(np.float32)), "expected": False}))
other[-1] = True
print(json.dumps({"name": "same: large, the last differs", "refused": refused(same, large, other), "expected": True}))
