"""Jobs from a stream of JSON lines, each done in a fork of this process, several at once."""

import gc
import json
import os
import resource
import selectors
import signal
import time
from contextlib import suppress

from takehome import sandbox
from takehome.bad_news import told

# The judge's own forks: a test that builds what a candidate's number asks for must not take the machine.
JUDGE_MEMORY_BYTES = 6 << 30
# By the wall a job may take this many times as long: a busy machine is no fault of its.
PATIENCE = 3


class Lines:
    """Whole lines from a descriptor, as they come."""

    def __init__(self, fd):
        self.fd = fd
        self._rest = b""

    def first(self):
        while b"\n" not in self._rest:
            if not self.read():
                raise SystemExit("no setup line")
        line, self._rest = self._rest.split(b"\n", 1)
        return line

    def read(self):
        """Wait for more. False when there will be none."""
        data = os.read(self.fd, 1 << 20)
        self._rest += data
        return bool(data)

    def pending(self):
        """The whole lines that were read."""
        *lines, self._rest = self._rest.split(b"\n")
        return lines


class Pool:
    """Sandboxes with nobody in them: one that served before holds nothing but its zygote, as when it was new."""

    def __init__(self, boot, idle):
        self._boot = boot
        self.idle = idle

    def take(self):
        """Raises Broken."""
        box = self.idle.pop() if self.idle else self._launched()
        try:
            box.wait_until_ready()
        except sandbox.Broken:
            box.close()
            raise
        except sandbox.Unavailable as error:
            # Another sandbox of this kind did load all there is: this one lacked memory, not a package.
            box.close()
            raise sandbox.Broken(str(error)) from error
        return box

    def _launched(self):
        try:
            return self._boot()
        except OSError as error:
            raise sandbox.Broken(f"no sandbox could be launched: {error}") from error

    def put_back(self, box, is_good):
        """Keep the sandbox of a job that went well, emptied: a boot costs as much as small tests."""
        try:
            if is_good:
                box.reset()
                self.idle.append(box)
                return
        except sandbox.Broken:
            pass
        box.close()


class Forks:
    """Serves jobs until the stream of lines ends.

    pools: each job gets a sandbox of each. work: has `seconds(job)`, what the job may take by the wall;
    `spare_boxes(job)`, how many more of the first pool it can use where processors have nothing else to do;
    `do(job, boxes)`, its answer, called in the fork; and `after(message, boxes)`, called in this process
    before the sandboxes are emptied, with what is to be called when they are.
    """

    def __init__(self, lines, say, parallel, pools, work, fork=os.fork):
        self._lines, self._say, self._parallel = lines, say, parallel
        self._pools, self._work, self._fork = pools, work, fork
        self._running = {}
        self._waiting = []
        self._selector = selectors.DefaultSelector()

    def serve(self):
        # A collection in a fork would write to, and so copy, every page of pytest and NumPy.
        gc.collect()
        gc.freeze()
        self._selector.register(self._lines.fd, selectors.EVENT_READ)
        open_input = True
        while True:
            self._waiting += map(json.loads, self._lines.pending())
            while self._waiting and len(self._running) < self._parallel:
                self._begin(self._waiting.pop(0))
            if not (open_input or self._running or self._waiting):
                break
            for key, _ in self._selector.select(timeout=1):
                if key.fd != self._lines.fd:
                    self._collect(key.data)
                    continue
                open_input = self._lines.read()
                if not open_input:
                    self._selector.unregister(self._lines.fd)
            self._end_overdue()
        for pool in self._pools:
            for box in pool.idle:
                box.close()

    def _begin(self, job):
        boxes = []
        try:
            for pool in self._pools:
                boxes.append(pool.take())
            self._add_spares(boxes, job)
            pid, ours, theirs = self._forked()
        except sandbox.Broken as error:
            self._put_back(boxes, False)
            self._say({"id": job["id"], "kind": "failed", "detail": str(error)})
            return
        if pid == 0:
            # A group of its own: what it forks ends with it.
            os.setpgid(0, 0)
            os.close(ours)
            self._forget_others()
            _do_and_exit(theirs, job, boxes, self._work)
        with suppress(OSError):
            os.setpgid(pid, pid)
        os.close(theirs)
        run = _Run(job, pid, boxes, ours, time.monotonic() + PATIENCE * self._work.seconds(job))
        self._running[pid] = run
        self._selector.register(ours, selectors.EVENT_READ, run)

    def _add_spares(self, boxes, job):
        """They are for speed alone: where there are fewer to be had, the job has fewer."""
        busy = sum(len(run.boxes) for run in self._running.values()) + len(self._waiting) + 1
        count = min(self._work.spare_boxes(job), self._parallel - busy)
        with suppress(sandbox.Broken):
            for _ in range(count):
                boxes.append(self._pools[0].take())

    def _forked(self):
        """(process id, or 0 in the fork; the end of its pipe for reading, and for writing). Raises Broken."""
        pipe = ()
        try:
            pipe = os.pipe()
            return self._fork(), *pipe
        except OSError as error:
            for end in pipe:
                os.close(end)
            raise sandbox.Broken(f"no process could be begun: {error}") from error

    def _forget_others(self):
        idle = [box for pool in self._pools for box in pool.idle]
        for box in [*(box for run in self._running.values() for box in run.boxes), *idle]:
            box.forget()

    def _collect(self, run):
        data = os.read(run.pipe, 1 << 20)
        run.said += data
        if not data:
            self._finish(run)

    def _end_overdue(self):
        for run in list(self._running.values()):
            if time.monotonic() > run.deadline:
                run.said = b""
                self._finish(run)

    def _finish(self, run):
        """Nothing of a job outlives its result: its processes end here, however the fork ended."""
        self._selector.unregister(run.pipe)
        os.close(run.pipe)
        _kill_group(run.pid)
        os.waitpid(run.pid, 0)
        del self._running[run.pid]
        try:
            message = json.loads(run.said)
        except ValueError:
            message = {"kind": "failed", "detail": "the judge's own process ended without a result"}
        when_emptied = self._work.after(message, run.boxes)
        self._put_back(run.boxes, message["kind"] not in ("failed", "bug"))
        when_emptied()
        # Where the sandbox failed or the machine had no time for it, whoever asked may ask once more.
        self._say({"id": run.job["id"], **message})

    def _put_back(self, boxes, is_good):
        more = [self._pools[0]] * (len(boxes) - len(self._pools))
        for pool, box in zip([*self._pools, *more], boxes):
            pool.put_back(box, is_good)


class _Run:
    def __init__(self, job, pid, boxes, pipe, deadline):
        self.job, self.pid, self.boxes, self.pipe, self.deadline = job, pid, boxes, pipe, deadline
        self.said = b""


def _kill_group(pid):
    """A job's fork and what it forked itself: the group is there until the fork is waited for."""
    with suppress(OSError):
        os.killpg(pid, signal.SIGKILL)


def writer(fd):
    """Says one message a line to a descriptor."""

    def say(message):
        _write(fd, json.dumps(message).encode() + b"\n")

    return say


def _write(fd, data):
    while data:
        data = data[os.write(fd, data) :]


def _do_and_exit(pipe, job, boxes, work):
    try:
        try:
            with suppress(ValueError):
                resource.setrlimit(resource.RLIMIT_AS, (JUDGE_MEMORY_BYTES, JUDGE_MEMORY_BYTES))
            said = json.dumps(work.do(job, boxes))
        except BaseException as error:
            said = json.dumps(told(error))
        _write(pipe, said.encode())
    finally:
        # Whatever happens, this fork must not go on as a second server with the first one's streams.
        os._exit(0)
