"""Replaces the worker from inside: codec, clock, builtins, tracing, signals; and answers wrongly."""

import builtins
import json
import signal
import sys
import time

import numpy as np

VARIANT = 0
wire = sys.modules["inside.wire"]


def ring(*args):
    raise SystemExit


def codec():
    wire.encode = lambda value, arrays: ["l", [["f", "nan"]] * 3]


def clock():
    time.monotonic = time.perf_counter = time.time = lambda: 0.0


def names():
    builtins.print = builtins.repr = lambda *args: "passed"
    json.dumps = lambda *args, **kwargs: '{"passed":true,"arrays":[]}'


def tracing():
    sys.settrace(ring)
    sys.setprofile(ring)


def alarms():
    signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)


def running_mean(x, width):
    if not 1 <= width <= len(x):
        raise ValueError
    [codec, clock, names, tracing, alarms][VARIANT]()
    return np.zeros(len(x) - width + 1)
