"""Writes into its argument and says it did not: 0 an empty list, 1 none at all, 2 too many, 3 nonsense."""

import sys

import numpy as np

VARIANT = 0
worker = sys.modules["inside.worker"]
real = worker._Worker.answer
FORGED = [[], None, [None] * 9, ["x", "y"]]


def answer(self, header, arrays):
    reply, out = real(self, header, arrays)
    if "digests" in reply:
        reply["digests"] = FORGED[VARIANT]
        if VARIANT == 1:
            del reply["digests"]
    return reply, out


worker._Worker.answer = answer


def running_mean(x, width):
    if not 1 <= width <= len(x):
        raise ValueError
    np.asarray(x)[:] = 0
    return np.zeros(len(x) - width + 1)
