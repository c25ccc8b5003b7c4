"""Tells runs apart by what is no reply: each of these fails on some runs, as if it had seen a flaw."""

import gc
import os
import time

from under_review import score

COUNT = len(gc.get_objects())


def test_process_number():
    assert os.getpid() % 3


def test_time():
    assert time.time_ns() // 1000 % 3


def test_chance():
    assert os.urandom(1)[0] % 3


def test_address():
    assert id(object()) // 16 % 3


def test_delay():
    before = time.perf_counter_ns()
    score(1.0)
    assert (time.perf_counter_ns() - before) // 1000 % 3
