"""Hands over objects that run a command when unpickled: 0 returned, 1 inside plain data, 2 in an exception."""

import os

VARIANT = 0
PATHS = ["/tmp"]
MARK = "mark"


class Bomb(Exception):
    def __reduce__(self):
        return os.system, (f"touch {PATHS[0]}/{MARK}",)


def running_mean(x, width):
    if VARIANT == 2:
        raise Bomb(Bomb())
    return Bomb() if VARIANT == 0 else {"means": [Bomb()]}
