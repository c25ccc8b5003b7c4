"""Writes without end: 0 standard output, 1 standard error, 2 one byte at a time, 3 through print."""

import os
import signal
import time

VARIANT = 0
if VARIANT == 1:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
while True:
    if VARIANT == 3:
        print("flood" * 10_000)
    else:
        os.write(2 if VARIANT == 1 else 1, b"A" * (1 if VARIANT == 2 else 65536))
    if VARIANT == 2:
        time.sleep(0.05)
