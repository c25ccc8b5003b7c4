"""Workers that ended while the machine had little memory: prints what came of each, one JSON line a case."""

import json
import signal
import socket
import sys

sys.path.insert(0, sys.argv[1])
from takehome import proof, sandbox
from takehome.failures import CandidateError
from takehome.memory import NoMemory, counted, was_for_memory
from takehome.submission import Submission

LIMITS = {"call_seconds": 5, "total_seconds": 5}
KILLED, ABORTED = signal.SIGKILL, signal.SIGABRT
EXITED = 1 << 8


def say(name, came):
    print(json.dumps({"name": name, "came": came}))


class Box:
    """Its workers are gone at once, with the wait status."""

    def __init__(self, status):
        self._status = status

    def wait_until_ready(self):
        pass

    def spawn(self):
        ours, theirs = socket.socketpair()
        theirs.close()
        return ours, None

    def reset(self):
        return [self._status]


def outcome(work):
    try:
        work()
    except NoMemory:
        return "ours"
    except CandidateError as error:
        return f"{error.reason}: {error}"
    return "went on"


def submission(status, readings):
    counts = iter(readings)
    return Submission(Box(status), "m.py", "x = 1\n", LIMITS, lambda: next(counts))


def case(name, status, *readings):
    say(f"{name}, read", outcome(submission(status, readings).read))
    say(f"{name}, called", outcome(lambda: submission(status, readings).call("f", (), {})))


say("rise", was_for_memory(KILLED, {"a": 3}, {"a": 4}))
say("rise in one of two", was_for_memory(KILLED, {"a": 3, "b": 0}, {"a": 3, "b": 1}))
say("no rise", was_for_memory(KILLED, {"a": 3, "b": 7}, {"a": 3, "b": 7}))
say("no counters", was_for_memory(KILLED, {}, {}))
say("a counter that is gone", was_for_memory(KILLED, {"a": 3}, {}))
say("a counter that is new", was_for_memory(KILLED, {}, {"a": 3}))
say("a rise, but another signal", was_for_memory(ABORTED, {"a": 3}, {"a": 4}))
say("a rise, but an exit", was_for_memory(EXITED, {"a": 3}, {"a": 4}))

say("machine's counter", counted(b"nr_free_pages 12\noom_kill 5\noom_kill_x 6\n"))
say("group's counter", counted(b"low 0\noom 9\noom_kill 2\noom_group_kill 0\n"))
say("no such counter", counted(b"nr_free_pages 12\n"))

case("killed with a rise", KILLED, {"a": 1}, {"a": 2})
case("killed with none", KILLED, {"a": 1}, {"a": 1})
case("aborted with a rise", ABORTED, {"a": 1}, {"a": 2})
case("exited with a rise", EXITED, {"a": 1}, {"a": 2})
# What counts is the time since the present worker was begun: the first one's end is no excuse for the second.
again = submission(KILLED, [{"a": 1}, {"a": 1}, {"a": 2}, {"a": 2}])
say("killed, and a rise before the next", [outcome(lambda: again._exchange("read", {})) for _ in range(2)])


class Short(Box):
    is_private = False

    def spawn(self):
        raise NoMemory("the machine has too little memory")


proof.plant_secret()
try:
    proof.proven(["user-namespace"], Short(KILLED), None, (), [])
except sandbox.Unavailable as error:
    say("a canary without memory", error.code)
