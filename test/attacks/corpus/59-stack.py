"""Overflows the stack in C: 0 by recursion without a limit, 1 in compile, 2 by address, 3 in a sort."""

import ctypes
import sys

VARIANT = 0
sys.setrecursionlimit(10**9)


def recurse(*args):
    return recurse(*args)


class Sly:
    def __lt__(self, other):
        return sorted([Sly(), Sly()])


def running_mean(x, width):
    return [
        recurse,
        lambda: compile("(" * 10**5 + ")" * 10**5, "x", "eval"),
        lambda: ctypes.string_at(0),
        lambda: sorted([Sly(), Sly()]),
    ][VARIANT]()
