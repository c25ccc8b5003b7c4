"""The judge's side of a submission: calls cross to a worker in the sandbox, plain data comes back.

Nothing here raises a ValueError or TypeError of its own where a hidden test could catch it: the test
would take it for the submission's refusal.
"""

import json
import os
import secrets

from inside import wire
from takehome.clock import Clock, Patience, Stopwatch
from takehome.failures import CandidateError
from takehome.memory import NoMemory, kills, was_for_memory
from takehome.observed import before_call, mutated
from takehome.replies import understood, value_of
from takehome.sandbox import Broken
from takehome.solution import Last, Solution

# What a frame's header holds beside a module's source.
FRAMING_BYTES = 1 << 10


class Submission:
    """One module in one worker at a time; `fresh()` starts the next worker from the same frozen image.

    source: the module's text, or None when there is none to run.
    limits: {"call_seconds": float, "total_seconds": float}. count_kills: reads what `was_for_memory` compares.
    """

    title = "the module"

    def __init__(self, sandbox, file, source, limits, count_kills=kills):
        self._sandbox = sandbox
        self._count_kills = count_kills
        self._kills = {}  # as of when the present worker was begun
        self._file = file
        self._source = source
        self._code = None
        self._limits = limits
        self._spent = 0.0
        self._allowed = None
        self._socket = None
        self._clock = None
        self._own_clock = Clock("thread-self")
        self._ran = False  # anything but our own code, in the present worker
        self._loaded = False
        self._unloadable = None
        #: The failure that ended a worker since the last `fresh()`, for the report; a deadline of `within()` is none.
        self.lost = None
        self.last = Last()
        #: How often a function of it was called.
        self.asked = 0

    def read(self, measured=True):
        """Facts of the source text, or None where it is too hostile to read, or not to be measured. None of it has run.

        The first worker also compiles it. The bytecode goes to later workers unopened: nothing of a
        candidate's is unmarshalled outside the sandbox.
        """
        try:
            value = {"source": self._sendable_source(), "file": self._file, "measured": measured}
            read = self._twice_in_time(lambda: value_of(self._exchange("read", value), "read"))
        except CandidateError as error:
            self._unloadable = self._not_loaded(error)
            return None
        self._code = read["code"]
        if self._code is None:
            self._unloadable = self._not_loaded("raised SyntaxError")
        return read["facts"]

    def elsewhere(self, sandbox):
        """The same module, read already, for workers of another sandbox."""
        other = Submission(sandbox, self._file, self._source, self._limits, self._count_kills)
        other._code, other._unloadable = self._code, self._unloadable
        return other

    def try_to_load(self):
        """Load it into a worker, and remember where that fails, as a first call does."""
        try:
            self._load()
        except CandidateError:
            self.lost = None

    def time_is_up(self, others_seconds):
        """Whether it has used more than all its time, with so many seconds that were used elsewhere."""
        return self._spent + others_seconds > self._limits["total_seconds"]

    @property
    def spent_seconds(self):
        return self._spent

    def compiled(self):
        """(file, bytecode), for a worker that loads another file beside it. Raises CandidateError where it has none."""
        if self._unloadable is not None:
            raise CandidateError(self._unloadable.reason, f"{self._file} did not load")
        return self._file, self._code

    def canary(self, bait):
        """Names of the ways out of the sandbox that a worker found."""
        self._ran = True
        return value_of(self._exchange("canary", bait), "canary")

    def fresh(self):
        """End the worker, and with it all that the submission remembers."""
        # A worker that has only read the source is fresh: none of it has run there.
        if self._socket is not None and self._ran:
            self._hang_up()
            self._sandbox.reset()
        self._loaded = self._ran = False
        self.lost = None

    def take_spent(self):
        """As `Sandbox.take_spent`."""
        return self._sandbox.take_spent()

    def within(self, seconds, work):
        """Do the work in so much of the submission's time: False when that ran out, and the worker is gone then."""
        self._load()  # importing is no part of the work
        self._allowed = seconds
        try:
            work(Solution(self))
        except CandidateError as error:
            if error.reason != "timed-out" or self._allowed > 0:
                raise
            self.lost = None
            return False
        finally:
            left, self._allowed = self._allowed, None
        return left >= 0

    def seconds(self, work):
        """The submission's time for the work."""
        self._load()
        before = self._spent
        work(Solution(self))
        return self._spent - before

    def call(self, name, args, kwargs):
        """What the function returns for these arguments. Raises CandidateError."""
        self.asked += 1
        self._load()
        self.last = Last()
        request = {"name": name, "args": args, "kwargs": kwargs}
        before = before_call(args, kwargs)
        request["watch"] = before is not None
        spent = self._spent
        reply = self._exchange("call", request)
        value = value_of(reply, name)
        # What returned nothing did nothing: that it left its arguments alone is no merit.
        observed = None if value is None else mutated(before, reply.get("digests"), args, kwargs)
        self.last = Last(self._spent - spent, observed)
        return value

    def _load(self):
        if self._unloadable is not None:
            # A new one each time: a traceback grows with every raise of the same exception.
            raise CandidateError(self._unloadable.reason, str(self._unloadable))
        if self._loaded:
            return
        self._ran = True
        try:
            self._twice_in_time(self._load_code)
        except CandidateError as error:
            self._unloadable = self._not_loaded(error)
            raise self._unloadable from None
        self._loaded = True

    def _load_code(self):
        self._load_one(self._file, self._code)

    def _load_one(self, file, code):
        value = {"code": code, "file": file, "name": file.removesuffix(".py")}
        value_of(self._exchange("load", value), "load")

    def _not_loaded(self, why):
        return CandidateError("did-not-load", f"{self.title} did not load: {why}")

    def _twice_in_time(self, attempt):
        """The attempt; where it timed out, once more in a fresh worker, for the reason may be the machine's."""
        try:
            return attempt()
        except CandidateError as error:
            if error.reason != "timed-out":
                raise
        result = attempt()
        self.lost = None
        return result

    def _sendable_source(self):
        """The source, if it can cross: control characters grow sixfold on the way, past a frame's limit."""
        if self._source is None:
            raise CandidateError("did-not-load", "there is no module to load")
        if len(json.dumps(self._source)) > wire.HEADER_BYTES - FRAMING_BYTES or not wire.is_text(self._source):
            raise CandidateError("did-not-load", "the module is too large or not text")
        return self._source

    def _exchange(self, operation, value):
        """One request and its understood reply. Whatever is wrong with the reply ends the worker."""
        arrays = []
        watched = len(value["args"]) + len(value["kwargs"]) if value.get("watch") else None
        header = {"op": operation, "value": _encoded(value, arrays)}
        if self._socket is None:
            self._kills = self._count_kills()
            self._socket, pid = self._sandbox.spawn()
            self._clock = Clock(pid)
        try:
            reply, arrays = self._converse(header, arrays)
            reply = understood(reply, arrays, operation, watched)
            self._nothing_unsolicited()
        except TimeoutError:
            raise self._end("timed-out", "gave no answer in time") from None
        except (wire.Closed, ConnectionError):
            raise self._crashed() from None
        except OSError as error:
            # At a socket whose other end is there or gone, all else is what this machine lacks, such as buffers.
            raise Broken(f"the worker could not be asked: {error!r}") from error
        except wire.Violation:
            raise self._end("broke-protocol", "sent bytes that are not an answer") from None
        except wire.Unsupported as error:
            raise _unsendable(error) from None
        return reply

    def _converse(self, header, arrays):
        """Send a frame and receive one, at the expense of the submission's time."""
        stopwatch = Stopwatch(self._clock, self._own_clock)
        patience = Patience(stopwatch, self._seconds_left())
        nonce = secrets.randbits(64)
        try:
            wire.send(self._socket, header, arrays, nonce, patience)
            reply, arrays, _ = wire.receive(self._socket, nonce, patience)
            return reply, arrays
        finally:
            seconds = stopwatch.seconds()
            self._spent += seconds
            if self._allowed is not None:
                self._allowed -= seconds

    def _seconds_left(self):
        remaining = self._limits["total_seconds"] - self._spent
        if remaining <= 0:
            raise CandidateError("timed-out", "the time for the whole exercise was used up")
        seconds = min(self._limits["call_seconds"], remaining)
        return seconds if self._allowed is None else min(seconds, self._allowed)

    def _nothing_unsolicited(self):
        """An honest worker says nothing more until it is asked again."""
        self._socket.setblocking(False)
        try:
            extra = self._socket.recv(1)
        except BlockingIOError:
            return
        raise wire.Violation("unsolicited bytes") if extra else wire.Closed

    def _hang_up(self):
        self._socket.close()
        self._clock.close()
        self._socket = self._clock = None

    def _crashed(self):
        """Raises NoMemory where the machine is the reason."""
        status = self._end_worker()
        if was_for_memory(status, self._kills, self._count_kills()):
            raise NoMemory("the machine has too little memory: the kernel ended a process to get some")
        return self._lose("crashed", _how_it_ended(status))

    def _end(self, reason, detail):
        self._end_worker()
        return self._lose(reason, detail)

    def _end_worker(self):
        """Returns the worker's wait status."""
        self._hang_up()
        self._loaded = False
        statuses = self._sandbox.reset()
        return statuses[-1] if statuses else 0

    def _lose(self, reason, detail):
        self.lost = CandidateError(reason, detail)
        return self.lost

    def abandon(self, detail):
        """End the worker because the test around it ran out of time."""
        self.fresh()
        self.lost = CandidateError("timed-out", detail)


def _encoded(value, arrays):
    try:
        return wire.encode(value, arrays)
    except wire.Unsupported as error:
        raise _unsendable(error) from None


def _unsendable(error):
    """An argument that cannot cross: the test made it, out of the submission's answers perhaps."""
    return CandidateError("wrong-value", f"an argument of the test {error}")


def _how_it_ended(status):
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) != 9:
        return f"the process was ended by signal {os.WTERMSIG(status)}"
    return "the process ended itself"
