"""Ends in the call: 0 politely, 1 with status 0 at once, 2 by KeyboardInterrupt, 3 by GeneratorExit."""

import os
import sys

VARIANT = 0


def running_mean(x, width):
    if VARIANT == 0:
        sys.exit(0)
    if VARIANT == 1:
        os._exit(0)
    raise [KeyboardInterrupt, GeneratorExit][VARIANT - 2]
