"""How long processes of this machine have waited for a disk, or for memory that comes back from one.

A solution that imports a part of SciPy for the first time waits until the disk has it, which takes seconds on
a fresh machine. The kernel tells of no single process how long it waited so (`kernel.task_delayacct` is off by
default), but it does of all together: https://docs.kernel.org/accounting/psi.html
"""

import time
from pathlib import Path

# "some": the time in which at least one process waited; `total` in microseconds.
PRESSURES = (Path("/proc/pressure/io"), Path("/proc/pressure/memory"))
# A reading serves all exchanges of this time: most of them take a thousandth of a second.
FRESH_SECONDS = 0.05


class Stalls:
    """Seconds since the machine started, read again when the last reading is old."""

    def __init__(self, read=None, now=time.monotonic):
        self._read, self._now = read or read_pressures, now
        self._at, self._seconds = float("-inf"), ()

    def recent(self):
        """The seconds of each kind of wait, at most FRESH_SECONDS old."""
        now = self._now()
        if now - self._at > FRESH_SECONDS:
            self._at, self._seconds = now, self._read()
        return self._seconds


def read_pressures():
    """The seconds of each kind of wait since the machine started; 0 where the kernel counts none."""
    return tuple(map(_total, PRESSURES))


def longest_wait(before, after):
    """Seconds between two readings. Memory that comes back from a disk counts as both kinds, and once here."""
    return max((then - since for since, then in zip(before, after)), default=0.0)


def _total(path):
    try:
        return total_of(path.read_bytes())
    except OSError:
        return 0.0


def total_of(text):
    """The seconds in the line "some avg10=0.00 avg60=0.00 avg300=0.00 total=0"; 0 where there is no such line."""
    lines = [line.split() for line in text.splitlines()]
    totals = [words[-1].removeprefix(b"total=") for words in lines if words[:1] == [b"some"]]
    return int(totals[0]) / 1e6 if totals and totals[0].isdigit() else 0.0
