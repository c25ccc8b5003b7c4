"""Dies by a signal in the call: 0 SIGKILL, 1 SIGSEGV, 2 SIGABRT."""

import os

VARIANT = 0


def running_mean(x, width):
    os.kill(os.getpid(), [9, 11, 6][VARIANT])
