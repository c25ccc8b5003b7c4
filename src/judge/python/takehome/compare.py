"""Strict comparison of a submission's answer with what is expected.

Ordinary comparison is full of holes: an empty array is "all close" to anything, NaN is never
"greater than the tolerance", and a scalar broadcasts over an array. So shapes are compared first,
exactly; values must be finite unless the expected one is not; and the messages are short and made
here, because a difference engine on hostile text can take minutes.

Values and types are two questions. `close` and `same` take any real numbers that are the right
ones: an int for a float, int64 labels for float64. `typed` asks for the exact types alone, so that a
wrong dtype costs the contract and not the mathematics. A list is no array to either.
"""

import math

import numpy as np

from takehome.failures import Mismatch

# What real numbers may be stored as: truth values, integers with or without a sign, floats.
REAL = "biuf"
# Entries that are compared at a time: as Python's numbers, which mixed kinds become, they need some 50 MB.
PIECE = 1 << 20


def close(actual, expected, rtol=1e-8, atol=0.0):
    """Check that `actual` has the shape of `expected` and equals it within a tolerance.

    expected: a number, bool, str, None, an array, or a list, tuple or dict of these. Where a float is
    expected, |actual - expected| <= atol + rtol * |expected|; everything else is compared exactly.
    A dict needs the keys of `expected` and may have others. Raises Mismatch.
    """
    _compare(actual, expected, rtol, atol, "the result")


def same(actual, expected):
    """Check that `actual` has the shape of `expected` and equals it exactly. Raises Mismatch."""
    _compare(actual, expected, 0.0, 0.0, "the result")


def typed(actual, like):
    """Check that `actual` has the type of `like`, whatever its values are. Raises Mismatch.

    like: as for `close`. Arrays need its dtype and number of dimensions, dicts its keys and no others,
    tuples its length. Lists may have any length; what is beyond the last entry of `like` is like it.
    """
    _compare_types(actual, like, "the result")


def _compare(actual, expected, rtol, atol, name):
    actual, expected = _plain(actual), _plain(expected)
    if isinstance(expected, np.ndarray):
        _compare_arrays(_array(actual, name), expected, rtol, atol, name)
    elif isinstance(expected, (bool, int, float)):
        _compare_scalars(_scalar(actual, expected, name), expected, rtol, atol, name)
    elif isinstance(expected, dict):
        _compare_dicts(actual, expected, rtol, atol, name)
    elif isinstance(expected, (list, tuple)):
        _compare_entries(actual, expected, rtol, atol, name)
    elif type(actual) is not type(expected):
        raise Mismatch(f"{name} should be {_kind(expected)}, not {_kind(actual)}")
    elif actual != expected:
        raise Mismatch(f"{name} differs from the expected value")


def _plain(value):
    """NumPy's scalars as Python's."""
    return value.item() if isinstance(value, np.generic) else value


def _array(actual, name):
    if type(actual) is not np.ndarray or actual.dtype.kind not in REAL:
        raise Mismatch(f"{name} should be an array of real numbers, not {_kind(actual)}")
    return actual


def _scalar(actual, expected, name):
    if type(actual) is np.ndarray and actual.shape == () and actual.dtype.kind in REAL:
        actual = actual.item()
    if type(actual) not in (bool, int, float):
        raise Mismatch(f"{name} should be {_kind(expected)}, not {_kind(actual)}")
    return actual


def _compare_scalars(actual, expected, rtol, atol, name):
    if not isinstance(expected, float):
        # Python compares an int with a float exactly, whatever their size.
        if actual != expected:
            raise Mismatch(f"{name} differs from the expected value")
        return
    try:
        found = np.asarray(float(actual))
    except OverflowError:
        raise Mismatch(f"{name} differs from the expected value") from None
    _compare_arrays(found, np.asarray(expected), rtol, atol, name)


def _compare_dicts(actual, expected, rtol, atol, name):
    if not isinstance(actual, dict):
        raise Mismatch(f"{name} should be a dict, not {_kind(actual)}")
    missing = sorted(expected.keys() - actual.keys())
    if missing:
        raise Mismatch(f"{name} should have the keys {', '.join(sorted(expected))}")
    for key, value in expected.items():
        _compare(actual[key], value, rtol, atol, f"{key}")


def _compare_entries(actual, expected, rtol, atol, name):
    if type(actual) is not type(expected):
        raise Mismatch(f"{name} should be {_kind(expected)}, not {_kind(actual)}")
    if len(actual) != len(expected):
        raise Mismatch(f"{name} should have {len(expected)} entries, not {len(actual)}")
    for index, (one, other) in enumerate(zip(actual, expected)):
        _compare(one, other, rtol, atol, f"{name}[{index}]")


def _compare_arrays(actual, expected, rtol, atol, name):
    if actual.shape != expected.shape:
        raise Mismatch(f"{name} should have shape {expected.shape}, not {actual.shape}")
    pieces = _pieces(actual, expected)
    wrong = sum(int(np.count_nonzero(_differ(one, other, rtol, atol))) for one, other in pieces)
    if wrong:
        raise Mismatch(f"{wrong} of {expected.size} values of {name} differ{_by_how_much(actual, expected)}")


def _pieces(actual, expected):
    """Both arrays in pieces of the same places: what is made of a piece to compare it is many times as large."""
    one, other = actual.reshape(-1), expected.reshape(-1)
    return [(one[start : start + PIECE], other[start : start + PIECE]) for start in range(0, one.size, PIECE)]


def _differ(actual, expected, rtol, atol):
    if expected.dtype.kind == "f":
        return ~_near(actual.astype(float), expected, rtol, atol)
    if actual.dtype.kind != expected.dtype.kind:
        # NumPy compares these as doubles, which take 2**53 + 1 for 2**53.
        return actual.astype(object) != expected.astype(object)
    return actual != expected


def _near(actual, expected, rtol, atol):
    with np.errstate(invalid="ignore", over="ignore"):
        near = np.abs(actual - expected) <= atol + rtol * np.abs(expected)
    same_special = (actual == expected) | (np.isnan(actual) & np.isnan(expected))
    return np.where(np.isfinite(expected), near & np.isfinite(actual), same_special)


def _by_how_much(actual, expected):
    if expected.dtype.kind != "f":
        return ""
    with np.errstate(invalid="ignore", over="ignore"):
        worst = float(np.max([np.max(np.abs(one.astype(float) - other)) for one, other in _pieces(actual, expected)]))
    return f", the largest by {worst:.2e}" if math.isfinite(worst) else ""


def _compare_types(actual, like, name):
    like = _plain(like)
    if type(actual) is not type(like):
        raise Mismatch(f"{name} should be {_kind(like)}, not {_kind(actual)}")
    if isinstance(like, np.ndarray):
        if not _dtype_fits(actual.dtype, like.dtype):
            raise Mismatch(f"{name} should have dtype {like.dtype}, not {actual.dtype}")
        if actual.ndim != like.ndim:
            raise Mismatch(f"{name} should have {like.ndim} dimensions, not {actual.ndim}")
    elif isinstance(like, dict):
        if actual.keys() != like.keys():
            raise Mismatch(f"{name} should have the keys {', '.join(sorted(like))} and no others")
        for key, value in like.items():
            _compare_types(actual[key], value, f"{key}")
    elif isinstance(like, tuple):
        if len(actual) != len(like):
            raise Mismatch(f"{name} should have {len(like)} entries, not {len(actual)}")
        for index, (one, other) in enumerate(zip(actual, like)):
            _compare_types(one, other, f"{name}[{index}]")
    elif isinstance(like, list) and like:
        for index, one in enumerate(actual):
            _compare_types(one, like[min(index, len(like) - 1)], f"{name}[{index}]")


def _dtype_fits(actual, like):
    """Floats and bools have one right dtype; integers may have any width, for platforms differ there."""
    if like.kind in "iu":
        return actual.kind in "iu"
    return actual == like


def _kind(value):
    if isinstance(value, np.ndarray):
        return f"an array of {value.dtype}"
    return {type(None): "None"}.get(type(value), f"a {type(value).__name__}")
