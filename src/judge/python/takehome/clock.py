"""How much time a worker took by itself, as the kernel accounts it, read from outside the worker.

A worker's time is what it computes and what it sleeps. That it waits for a processor while others
run, for a disk, or while the host of a virtual machine runs somebody else, is the machine's doing and costs
nobody a point. Where the kernel tells nothing of this (no Linux, no sandbox), it is the time by the wall.
"""

import os
import time
from contextlib import suppress

from takehome.sandbox import Broken
from takehome.stalls import FRESH_SECONDS, Stalls, longest_wait

# By the wall an exchange may take this many times what it may take of the worker's own time, and some
# seconds: a machine that is busier than that cannot grade. Four times was too little for two cores
# with four busy loops and a second grader beside them; nobody waits longer where there is time.
STARVED_FACTOR = 20
STARVED_SECONDS = 10
# How often a long wait looks at the clock of the host.
LOOK_SECONDS = 1.0
SHORTEST_WAIT = 0.005
# Who waits for the disk is not known, and a submission that sleeps could read all the while. So waits for a disk
# are at most this part of the time by the wall: one that hangs is told so after twice its time.
DISK_PART = 0.5
# What the judge itself may take to receive one answer: the largest takes it less than one second. All beyond is the
# doing of a worker that sends it byte by byte, and is that worker's time.
JUDGE_SECONDS = 5.0
# A judge that comes back from a wait this much later than it asked, and neither ran nor waited for a processor, was
# stopped: with its virtual machine, its container or its control group.
STOPPED_SECONDS = 0.5
USER_TICKS = os.sysconf("SC_CLK_TCK")

_STALLS = Stalls()


class Starved(Broken):
    """The machine was too busy to say whether the submission is slow."""


class Clock:
    """Of one process: the seconds it has run, and those it was ready to run and did not. `pid` may be None."""

    def __init__(self, pid):
        self._latest = (0.0, 0.0)
        self._fd = None
        if pid is not None:
            with suppress(OSError):
                self._fd = os.open(f"/proc/{pid}/schedstat", os.O_RDONLY)

    def read(self):
        """(seconds run, seconds waited for a processor); the last ones known when the process is gone."""
        if self._fd is not None:
            # sum_exec_runtime and run_delay of the kernel's scheduler, in nanoseconds.
            with suppress(OSError, ValueError):
                run, waited, _ = os.pread(self._fd, 100, 0).split()
                self._latest = (int(run) / 1e9, int(waited) / 1e9)
        return self._latest

    def close(self):
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None


class Stopwatch:
    """The worker's own time since this moment, while the judge waits for it."""

    def __init__(self, worker, judge, stalls=_STALLS, now=time.monotonic):
        self._worker, self._judge, self._stalls, self._now = worker, judge, stalls, now
        self._since = now()
        self._run, self._waited = worker.read()
        self._judge_run, self._judge_waited = judge.read()
        self._stolen = None
        self._stalled = stalls.recent()
        self._stopped = 0.0
        self._wait = None

    def wall(self):
        return self._now() - self._since

    def waits(self, seconds):
        """The judge waits for so long now, at most."""
        self._end_wait()
        # In so short a time the judge has done too little to be mistaken for a stop.
        before = self._judge.read() if self.wall() >= STOPPED_SECONDS else (self._judge_run, self._judge_waited)
        self._wait = (self._now(), seconds, sum(before))

    def seconds(self):
        """Computing and sleeping: all the time but what the worker and disks waited, the judge took and the host stole."""
        self._end_wait()
        wall = self.wall()
        run, waited = self._worker.read()
        others = (waited - self._waited) + self._judges() + self._stopped
        if self._stolen is not None:
            others += _stolen_seconds() - self._stolen
        if wall > FRESH_SECONDS:
            others += min(longest_wait(self._stalled, self._stalls.recent()), DISK_PART * wall)
        return max(run - self._run, wall - others, 0.0)

    def look_at_the_host(self):
        if self._stolen is None:
            self._stolen = _stolen_seconds()

    def _judges(self):
        run, waited = self._judge.read()
        return min(run - self._judge_run, JUDGE_SECONDS) + waited - self._judge_waited

    def _end_wait(self):
        if self._wait is None:
            return
        since, asked, before = self._wait
        self._wait = None
        late = self._now() - since - asked
        if late > STOPPED_SECONDS:
            late -= sum(self._judge.read()) - before
            self._stopped += late if late > STOPPED_SECONDS else 0.0


class Patience:
    """How long to wait for the worker, asked before each wait and again when that was too short."""

    def __init__(self, stopwatch, seconds):
        self._stopwatch = stopwatch
        self._seconds = seconds

    def __call__(self):
        """Seconds to wait now. Raises TimeoutError when the worker has had its time, Starved when the machine had none."""
        wall = self._stopwatch.wall()
        if wall >= LOOK_SECONDS:
            self._stopwatch.look_at_the_host()
        taken = wall if wall < self._seconds else self._stopwatch.seconds()
        if taken >= self._seconds:
            raise TimeoutError
        if wall > STARVED_FACTOR * self._seconds + STARVED_SECONDS:
            raise Starved(f"the machine is too busy: {taken:.1f} s of work took longer than {wall:.0f} s")
        wait = min(LOOK_SECONDS, max(SHORTEST_WAIT, self._seconds - taken))
        self._stopwatch.waits(wait)
        return wait


def _stolen_seconds():
    """Seconds that the host of this virtual machine gave to others, on all processors."""
    try:
        with open("/proc/stat", "rb") as stat:
            return int(stat.readline().split()[8]) / USER_TICKS
    except (OSError, ValueError, IndexError):
        return 0.0
