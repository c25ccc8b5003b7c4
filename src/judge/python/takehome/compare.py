"""Strict comparison of a submission's answer with what is expected.

Ordinary comparison is full of holes: an empty array is "all close" to anything, NaN is never
"greater than the tolerance", `True == 1`, and a scalar broadcasts over an array. So type, shape and
dtype are compared first, exactly; values must be finite unless the expected one is not; and the
messages are short and made here, because a difference engine on hostile text can take minutes.
"""

import math

import numpy as np

from takehome.failures import Mismatch


def close(actual, expected, rtol=1e-8, atol=0.0):
    """Check that `actual` has the type and shape of `expected` and equals it within a tolerance.

    expected: float, int, bool, str, None, an array, or a list, tuple or dict of these. Floats are
    compared as |actual - expected| <= atol + rtol * |expected|, everything else exactly.
    Raises Mismatch.
    """
    _compare(actual, expected, rtol, atol, "the result")


def same(actual, expected):
    """Check that `actual` equals `expected` exactly: type, shape, dtype and every value. Raises Mismatch."""
    _compare(actual, expected, 0.0, 0.0, "the result")


def _compare(actual, expected, rtol, atol, name):
    if isinstance(expected, np.generic):
        expected = expected.item()
    if type(actual) is not type(expected):
        raise Mismatch(f"{name} should be {_kind(expected)}, not {_kind(actual)}")
    if isinstance(expected, np.ndarray):
        _compare_arrays(actual, expected, rtol, atol, name)
    elif isinstance(expected, dict):
        _compare_dicts(actual, expected, rtol, atol, name)
    elif isinstance(expected, (list, tuple)):
        if len(actual) != len(expected):
            raise Mismatch(f"{name} should have {len(expected)} entries, not {len(actual)}")
        for index, (one, other) in enumerate(zip(actual, expected)):
            _compare(one, other, rtol, atol, f"{name}[{index}]")
    elif isinstance(expected, float):
        _compare_arrays(np.asarray(actual), np.asarray(expected), rtol, atol, name)
    elif actual != expected:
        raise Mismatch(f"{name} differs from the expected value")


def _compare_dicts(actual, expected, rtol, atol, name):
    if actual.keys() != expected.keys():
        raise Mismatch(f"{name} should have the keys {', '.join(sorted(expected))}")
    for key, value in expected.items():
        _compare(actual[key], value, rtol, atol, f"{key}")


def _compare_arrays(actual, expected, rtol, atol, name):
    if actual.shape != expected.shape:
        raise Mismatch(f"{name} should have shape {expected.shape}, not {actual.shape}")
    if not _dtype_fits(actual.dtype, expected.dtype):
        raise Mismatch(f"{name} should have dtype {expected.dtype}, not {actual.dtype}")
    if actual.dtype.kind != expected.dtype.kind:
        # Signed beside unsigned, NumPy compares as doubles, which take 2**53 + 1 for 2**53.
        wrong = int(np.count_nonzero(actual.astype(object) != expected.astype(object)))
    elif expected.dtype.kind != "f":
        wrong = int(np.count_nonzero(actual != expected))
    else:
        wrong = int(np.count_nonzero(~_near(actual, expected, rtol, atol)))
    if wrong:
        raise Mismatch(f"{wrong} of {expected.size} values of {name} differ{_by_how_much(actual, expected)}")


def _dtype_fits(actual, expected):
    """Floats and bools have one right dtype; integers may have any width, for platforms differ there."""
    if expected.kind in "iu":
        return actual.kind in "iu"
    return actual == expected


def _near(actual, expected, rtol, atol):
    with np.errstate(invalid="ignore", over="ignore"):
        near = np.abs(actual - expected) <= atol + rtol * np.abs(expected)
    same_special = (actual == expected) | (np.isnan(actual) & np.isnan(expected))
    return np.where(np.isfinite(expected), near & np.isfinite(actual), same_special)


def _by_how_much(actual, expected):
    if expected.dtype.kind != "f":
        return ""
    with np.errstate(invalid="ignore", over="ignore"):
        worst = float(np.max(np.abs(actual - expected)))
    return f", the largest by {worst:.2e}" if math.isfinite(worst) else ""


def _kind(value):
    if isinstance(value, np.ndarray):
        return f"an array of {value.dtype}"
    return {type(None): "None"}.get(type(value), f"a {type(value).__name__}")
