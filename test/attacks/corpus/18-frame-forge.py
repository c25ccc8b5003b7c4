"""Takes over the worker's socket and speaks for it.

0 a reply before there is a request, 1 to 5 replies to the pending call that claim a verdict or break
the form, 6 a valid reply with a wrong value and then the worker's own, 7 a valid one and then silence.
"""

import json
import os
import struct
import sys
import time

VARIANT = 0


def frame(header, nonce, body=b""):
    text = json.dumps(header).encode()
    return struct.pack("<4sIQQ", b"TKH1", len(text), len(body), nonce) + text + body


def pending_nonce():
    """The nonce of the call under way, from the frame that serves it or is about to answer it."""
    caller = sys._getframe()
    while "line" not in caller.f_locals:
        caller = caller.f_back
    return caller.f_locals["line"].nonce


if VARIANT == 0:
    os.write(3, frame({"value": None, "arrays": []}, 0))

FORGED = [
    {},
    {"value": None, "arrays": [], "passed": True},
    {"value": None, "missing": True, "arrays": []},
    {"passed": True, "arrays": []},
    {"value": ["a", 0], "digests": ["x"], "arrays": []},
    {"value": ["a", 0], "digests": {"0": 1}, "arrays": [["<f8", [1]]]},
]


def running_mean(x, width):
    if 1 <= VARIANT <= 5:
        os.write(3, frame(FORGED[VARIANT], pending_nonce(), bytes(8) if VARIANT == 5 else b""))
        time.sleep(60)
    os.write(3, frame({"value": 42, "digests": [None, None], "arrays": []}, pending_nonce()))
    if VARIANT == 7:
        time.sleep(60)
    return 42
