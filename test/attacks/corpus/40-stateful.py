"""Right only sometimes: 0 on the first call of its process, 1 for the public input, 2 for inputs it saw before."""

import numpy as np

VARIANT = 0
calls = []


def right(x, width):
    return np.convolve(x, np.full(width, 1 / width), "valid")


def running_mean(x, width):
    if not 1 <= width <= len(x):
        raise ValueError
    first = not calls
    calls.append(list(x))
    known = list(x) == [1.0, 3.0, 5.0] and width == 2 if VARIANT == 1 else list(x) in calls[:-1]
    if first if VARIANT == 0 else known:
        return right(x, width)
    return np.zeros(len(x) - width + 1)
