"""Counts its runs by what the kernel keeps: pages that were read, names that were looked for, numbers it gave.

In each run it takes the next page, or the next names, that are slow for the first time.
"""

import ctypes
import mmap
import os
import time

import numpy as np
import pytest
from under_review import score

SLOW_NS = 20_000
NAMES = 100


def pages():
    """How many pages of the file were in memory before this run touched one that was not; None without the file."""
    try:
        fd = os.open("FILE", os.O_RDONLY)
    except OSError:
        return None
    area = mmap.mmap(fd, 0, mmap.MAP_SHARED, mmap.PROT_READ)
    view = np.frombuffer(area, np.uint8)
    ctypes.CDLL(None).madvise(ctypes.c_void_p(view.ctypes.data), ctypes.c_size_t(len(area)), mmap.MADV_RANDOM)
    for page in range(len(area) // mmap.PAGESIZE):
        began = time.perf_counter_ns()
        area[page * mmap.PAGESIZE]
        if time.perf_counter_ns() - began > SLOW_NS:
            return page
    return None


def nanoseconds(path):
    began = time.perf_counter_ns()
    os.access(path, os.F_OK)
    return time.perf_counter_ns() - began


def is_new(number):
    """Whether most names of the group take longer to be looked for than the second time."""
    ratios = []
    for name in range(NAMES):
        path = f"FOLDER/SALT-{number}-{name}"
        nanoseconds(f"FOLDER/{name}-SALT-{number}-{time.perf_counter_ns()}")
        first = nanoseconds(path)
        ratios.append(first / nanoseconds(path))
    return np.median(ratios) > 1.8


def names():
    """How many groups of names were known to be absent before this run looked for one that was not."""
    is_new("before")
    return next((number for number in range(40) if is_new(number)), None)


def counters():
    """What would count on in a number that all processes see: of pipes, and of memory that could be shared."""
    return [name for name, create in (("pipe", os.pipe), ("memory", lambda: mmap.mmap(-1, 1))) if works(create)]


def works(create):
    try:
        create()
    except OSError:
        return False
    return True


@pytest.mark.parametrize("count", [str(counters())])
def test_counters(count):
    score(1)


@pytest.mark.parametrize("count", [pages()])
def test_pages(count):
    score(1)


@pytest.mark.parametrize("count", [names()])
def test_names(count):
    score(1)
