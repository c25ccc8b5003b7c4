"""What is told of processes that ended, in place and by Python's own words: one JSON document a line."""

import json
import os
import signal
import sys
import time

sys.path.insert(0, sys.argv[1])
from inside import reaper as module  # noqa: E402


def exits(status):
    os._exit(status)


def dies():
    os.kill(os.getpid(), signal.SIGTERM)


def takes():
    bytearray(b"x" * (40 << 20))
    end = time.process_time() + 0.2
    while time.process_time() < end:
        pass
    os._exit(0)


def told(reaper, *works):
    pids = []
    for work in works:
        pids.append(os.fork())
        if pids[-1] == 0:
            work()
            os._exit(99)
    while reaper.wait():
        pass
    heard = []
    reaper.say(lambda ended, rows: heard.append(module.read(ended, bytes(rows))))
    return [(status, round(seconds, 1), faults > 5000) for status, seconds, faults in map(heard[0].get, pids)], sum(reaper._rows)


for in_place in (True, False):
    reaper = module.Reaper()
    if not in_place:
        reaper._libc = None
    print(json.dumps([told(reaper, lambda: exits(0), lambda: exits(217), dies), told(reaper, takes), told(reaper)]))
