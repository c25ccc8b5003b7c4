"""Never comes back, in ways that are hard to end. All at import time but 6, which hangs in one call."""

import os
import signal
import time

VARIANT = 0


def forever():
    while True:
        pass


def deaf():
    for number in range(1, 65):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            continue
    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
    try:
        if os.fork() == 0 and os.fork() == 0:
            os.setsid()
    except OSError:
        pass
    forever()


def closed():
    os.closerange(0, 64)
    time.sleep(60)


HANGS = [
    forever,
    lambda: time.sleep(60),
    lambda: os.kill(os.getpid(), signal.SIGSTOP),
    deaf,
    closed,
    lambda: 7 ** (10**9),
    lambda: time.sleep(60),
]
if VARIANT != 6:
    HANGS[VARIANT]()


def running_mean(x, width):
    if len(x) == 50:
        HANGS[VARIANT]()
    raise RuntimeError
