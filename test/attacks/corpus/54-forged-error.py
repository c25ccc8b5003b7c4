"""Replies with errors that no worker reports: 0 an unhashable name, 1 a name of its own, 2 a number, 3 a base of its own, 4 no list."""

import sys

VARIANT = 0
MARK = "mark"
FORGED = [["ValueError", []], ["ValueError", MARK], ["ValueError", 7], [MARK, "ValueError"], MARK]
worker = sys.modules["inside.worker"]
worker._describe = lambda error: FORGED[VARIANT]


def running_mean(x, width):
    raise RuntimeError
