"""Sends its input and a mark out by every text a failure has."""

import sys
import warnings

VARIANT = 0
MARK = "mark"


class Meta(type):
    @property
    def __name__(cls):
        return MARK


def running_mean(x, width):
    """replaced"""
    secret = f"{MARK} {x!r} {width!r}"
    running_mean.__doc__ = secret
    warnings.warn(secret)
    print(secret, file=sys.stderr)
    error = [
        ValueError(secret),
        RuntimeError(secret),
        type(MARK, (Exception,), {})(secret),
        type(MARK, (ValueError,), {"__module__": MARK})(secret),
        Meta("Odd", (Exception,), {})(secret),
        ExceptionGroup(secret, [KeyError(secret)]),
        SystemExit(secret),
        type("Failed", (BaseException,), {"__module__": "_pytest.outcomes"})(secret),
    ][VARIANT]
    error.add_note(secret)
    raise error from RuntimeError(secret)
