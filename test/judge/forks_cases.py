"""Jobs where no sandbox or no process can be had: prints what was said of each job, one JSON line a case."""

import errno
import json
import os
import sys

sys.path.insert(0, sys.argv[1])
from takehome.clock import Starved
from takehome.failures import TestAlarm
from takehome.forks import Forks, Lines, Pool
from takehome.memory import NoMemory
from takehome.sandbox import Broken, Unavailable


class Box:
    """A sandbox that is there; `fails` is raised when it is waited for."""

    def __init__(self, fails=None):
        self._fails = fails
        self.closed = False

    def wait_until_ready(self):
        if self._fails is not None:
            raise self._fails

    def reset(self):
        pass

    def forget(self):
        pass

    def close(self):
        self.closed = True


class Boots:
    """Sandboxes one after the other: None for one that works, an error that launching raises, or a box."""

    def __init__(self, *plan):
        self._plan = list(plan)
        self.boxes = []

    def __call__(self):
        planned = self._plan.pop(0) if self._plan else None
        if isinstance(planned, BaseException):
            raise planned
        self.boxes.append(planned or Box())
        return self.boxes[-1]


class Work:
    """The answer to a job is how many sandboxes it got."""

    def __init__(self, spares, fails=None):
        self._spares, self._fails = spares, fails

    def seconds(self, job):
        return 60

    def spare_boxes(self, job):
        return self._spares

    def do(self, job, boxes):
        if self._fails is not None:
            raise self._fails
        return {"kind": "done", "boxes": len(boxes)}

    def after(self, message, boxes):
        return lambda: None


def said(boots, jobs, work, fork):
    read, write = os.pipe()
    os.write(write, b"".join(json.dumps({"id": str(each)}).encode() + b"\n" for each in range(jobs)))
    os.close(write)
    heard = []
    pool = Pool(boots, [])
    Forks(Lines(read), heard.append, 4, [pool], work, fork).serve()
    os.close(read)
    return sorted(heard, key=lambda message: message["id"])


def case(name, *plan, jobs=1, spares=0, fork=os.fork, fails=None):
    boots = Boots(*plan)
    try:
        heard = [message.get("boxes", message["kind"]) for message in said(boots, jobs, Work(spares, fails), fork)]
    except (Exception, Broken) as error:
        heard = f"the judge ended: {type(error).__name__}"
    print(json.dumps({"name": name, "heard": heard, "open": sum(not box.closed for box in boots.boxes)}))


def fork_after(failures):
    left = [failures]

    def fork():
        left[0] -= 1
        if left[0] >= 0:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        return os.fork()

    return fork


SHORT = OSError(12, "Cannot allocate memory")
case("all there", spares=2)
case("a spare that does not launch", None, None, SHORT, spares=2)
case("a spare that does not boot", None, None, Box(Broken("it said nothing")), spares=2)
case("no spare", None, SHORT, spares=2)
case("the first does not launch", SHORT, jobs=2)
case("the first does not boot", Box(Broken("it said nothing")), jobs=2)
case("the first lacks a package all at once", Box(Unavailable("no-package", "MemoryError")), jobs=2)
case("no process", jobs=2, fork=fork_after(1))
case("no process with a spare", jobs=1, spares=1, fork=fork_after(1))

for error in (
    *(Broken("it said nothing"), NoMemory("none"), Starved("no time"), MemoryError(), TestAlarm()),
    *(OSError(code, os.strerror(code)) for code in (errno.EAGAIN, errno.ENOMEM, errno.EMFILE, errno.ENOSPC)),
    *(BrokenPipeError(), ConnectionResetError()),
    *(TypeError("no"), KeyError("no"), AssertionError(), RecursionError(), SystemExit(1), KeyboardInterrupt()),
    *(FileNotFoundError(errno.ENOENT, "no"), UnicodeDecodeError("utf-8", b"x", 0, 1, "no")),
):
    case(f"ended by {type(error).__name__}", fails=error)
