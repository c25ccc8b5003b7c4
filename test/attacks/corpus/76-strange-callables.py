"""Is no function: a class, a partial, an object whose signature lies, raises or tells of more than there is."""

import functools
import inspect

import numpy as np

VARIANT = 0


class Liar:
    def __call__(self, *args, **kwargs):
        raise TypeError("no line of mine ran")

    @property
    def __signature__(self):
        if VARIANT == 0:
            raise SystemExit(0)
        if VARIANT == 1:
            return inspect.Signature([inspect.Parameter("nothing", inspect.Parameter.KEYWORD_ONLY)])
        return "no signature"


class Refusal(TypeError):
    @property
    def __class__(self):
        return ValueError

    @property
    def __traceback__(self):
        return None


class Made:
    def __new__(cls, x, width):
        return np.zeros(3)


def refuses(*args):
    raise Refusal


running_mean = [Liar(), Liar(), Liar(), Made, functools.partial(int, base=10), refuses][VARIANT]
