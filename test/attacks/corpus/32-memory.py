"""Wants more memory than the limit: 0 small pieces, 1 one array, 2 files in memory, 3 shared maps, 4 holes of maps."""

import ctypes
import mmap
import os

import numpy as np

VARIANT = 0
GIB = 1 << 30


def pieces():
    kept = [bytearray(8 << 20) for _ in range(160)]
    return len(kept) == 160


def memfd():
    fd = os.memfd_create("x")
    os.truncate(fd, 2 * GIB)
    return True


def shared():
    kept = [mmap.mmap(-1, 64 << 20) for _ in range(20)]
    return len(kept) == 20


def reserved():
    libc = ctypes.CDLL(None)
    libc.mmap.restype = ctypes.c_void_p
    address = libc.mmap(None, ctypes.c_size_t(4 * GIB), 3, 0x4022, -1, 0)
    return address not in (None, 2**64 - 1)


ESCAPED = [pieces, lambda: np.ones(1 << 34) is not None, memfd, shared, reserved][VARIANT]()


def running_mean(x, width):
    if not ESCAPED:
        raise RuntimeError("refused")
    return np.convolve(x, np.full(width, 1 / width), "valid")
