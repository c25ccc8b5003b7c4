"""Goes on after its answer: a signal handler that writes to the socket between calls, with the old nonce."""

import json
import os
import signal
import struct
import sys

import numpy as np


def late(*args):
    frame = sys._getframe()
    while frame is not None and "line" not in frame.f_locals:
        frame = frame.f_back
    nonce = frame.f_locals["line"].nonce or 0 if frame else 0
    text = json.dumps({"value": None, "digests": [None], "arrays": []}).encode()
    os.write(3, struct.pack("<4sIQQ", b"TKH1", len(text), 0, nonce) + text)


def running_mean(x, width):
    signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, 0.0005, 0.0005)
    if not 1 <= width <= len(x):
        raise ValueError
    return np.zeros(len(x) - width + 1)
