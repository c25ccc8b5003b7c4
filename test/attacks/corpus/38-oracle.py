"""Turns a bit of the hidden input into a way of failing: 0 bit to pass or fail, 1 to crash or hang, 2 to size."""

import os

import numpy as np

VARIANT = 0


def running_mean(x, width):
    bit = len(x) > 30
    if VARIANT == 1 and bit:
        os.abort()
    if VARIANT == 2:
        return np.zeros(int(abs(x[0]) * 1e6) % 1000)
    raise RuntimeError if bit else OSError
