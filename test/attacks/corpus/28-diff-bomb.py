"""Long texts and lists that are costly to explain: 0 lines of noise, 1 ten million entries, 2 a gigabyte of repr."""

import random

VARIANT = 0


class Loud(Exception):
    def __repr__(self):
        return "x" * 10**9

    __str__ = __repr__


def running_mean(x, width):
    if VARIANT == 0:
        return "\n".join("".join(random.choices("ab ", k=60)) for _ in range(400))
    if VARIANT == 1:
        return [0.0] * 10**7
    raise Loud
