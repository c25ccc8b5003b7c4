"""Stopwatches on a machine that is slow or stops, by a clock that the test moves: prints each case, one JSON line a case."""

import json
import sys

sys.path.insert(0, sys.argv[1])
from takehome.clock import Patience, Starved, Stopwatch
from takehome.stalls import FRESH_SECONDS, Stalls, longest_wait, read_pressures, total_of


def say(name, came):
    print(json.dumps({"name": name, "came": came}))


class Machine:
    """Time goes on by `step`; for parts of it the worker computes (`run`), the judge runs or waits for a processor
    (`judge`, `queue`), and somebody waits (`io`, `memory`).
    """

    def __init__(self):
        self.now, self.run, self.io, self.memory, self.judge, self.queue = 1000.0, 0.0, 7.0, 3.0, 2.0, 1.0

    def step(self, seconds, run=0.0, io=0.0, memory=0.0, judge=0.0, queue=0.0):
        self.now += seconds
        self.judge += judge * seconds
        self.queue += queue * seconds
        self.run += run * seconds
        self.io += io * seconds
        self.memory += memory * seconds

    def watch(self):
        stalls = Stalls(lambda: (self.io, self.memory), lambda: self.now)
        return Stopwatch(Reads(lambda: (self.run, 0.0)), Reads(lambda: (self.judge, self.queue)), stalls, lambda: self.now)


class Reads:
    def __init__(self, read):
        self.read = read


def taken(seconds, **shares):
    machine = Machine()
    watch = machine.watch()
    machine.step(seconds, **shares)
    return round(watch.seconds(), 6)


def ends_after(limit, **shares):
    """How long by the wall a worker is waited for, and how that ends."""
    machine = Machine()
    patience = Patience(machine.watch(), limit)
    for _ in range(100_000):
        try:
            machine.step(patience(), **shares)
        except (TimeoutError, Starved) as error:
            return [type(error).__name__, round(machine.now - 1000)]
    return ["still waiting", round(machine.now - 1000)]


def sleeps_after_a_queue(queued, stopped):
    """The time of a worker that sleeps a second, while the judge waits for a processor first and is stopped then."""
    machine = Machine()
    watch = machine.watch()
    patience = Patience(watch, 10)
    patience()
    machine.step(queued, queue=1.0)
    patience()
    machine.step(stopped + 1)
    return round(watch.seconds(), 6)


def sleeps(seconds, stopped, queue=0.0):
    """The time of a worker that sleeps, with a judge that is stopped, or in a queue, for part of it."""
    machine = Machine()
    watch = machine.watch()
    patience = Patience(watch, 10)
    machine.step(patience())
    patience()
    machine.step(stopped, queue=queue)
    machine.step(seconds - 1)
    return round(watch.seconds(), 6)


say("no wait", taken(4))
say("one second for the disk", taken(4, io=0.25))
say("one second for memory, which is on the disk", taken(4, io=0.25, memory=0.25))
say("another waits for the disk while this one computes", taken(4, run=1.0, io=1.0))
say("another waits for the disk all the time while this one sleeps", taken(4, io=1.0))
say("shorter than a reading is fresh", taken(FRESH_SECONDS / 2, io=1.0))
say("hangs", ends_after(10))
say("hangs, on a disk that is never there", ends_after(10, io=1.0, memory=1.0))
say("computes, on a disk that is never there", ends_after(10, run=1.0, io=1.0))

say("sends it byte by byte, which the judge takes all its time to receive", ends_after(10, judge=0.9))
say("so as well, with others beside it", ends_after(10, judge=0.45, queue=0.45))
say("a large answer", taken(4, judge=0.25))
say("the judge is stopped for an hour", sleeps(1.5, 3600))
say("the judge is in a queue for a minute", sleeps(1.5, 60, queue=1.0))
say("the judge is stopped after it was in a queue", sleeps_after_a_queue(3, 2))
say("the judge is stopped for a moment", sleeps(1.5, 0.25))
say("a total", total_of(b"some avg10=0.00 avg60=0.00 avg300=0.00 total=1500000\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=9\n"))
say("no total", [total_of(b""), total_of(b"full avg10=0.00 avg60=0.00 avg300=0.00 total=9\n"), total_of(b"some\n")])
say("no kinds of wait", longest_wait((), ()))
say("of this machine", [type(seconds).__name__ for seconds in read_pressures()])
