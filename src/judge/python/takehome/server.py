"""The judge's process: collects an exercise's hidden tests once, then grades each submission in a fork.

It speaks JSON lines. In, first line: {"grader": folder, "module": file, "packs": [...], "unsafe": bool,
"parallel": int, "limits": {...}, "evidence": null or as takehome.evidence.numbers takes it}; then one line a
submission: {"id", "source": text or null, "seed"}, with "evidence": text where there is such a file,
or for a solution that is tried out {"id", "source", "trial": {"seeds": [...], and what Judge.grade takes}}.
Out: {"kind": ...} as in src/judge/judge-message.ts. No candidate code ever enters this process or
its forks, and nothing of ours is in the environment it is started with: no credential is in any of them.
"""

import gc
import json
import os
import platform
import resource
import secrets
import selectors
import signal
import socket
import sys
import tempfile
import time
from contextlib import ExitStack, suppress
from pathlib import Path

from takehome import sandbox
from takehome.runtime import packs_of
from takehome.spent import Spent

# The judge's own forks: a test that builds what a candidate's number asks for must not take the machine.
JUDGE_MEMORY_BYTES = 6 << 30
# Beyond the submission's own time: what comparing, the tests' own work and killing may take.
GRACE_SECONDS = 300
# By the wall a submission may take this many times as long: a busy machine is no fault of its.
PATIENCE = 3


def main():
    out = os.dup(1)
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    lines = _Lines(0)
    server = Server(json.loads(lines.first()), lines, out)
    try:
        server.start()
    except sandbox.Unavailable as error:
        server.say({"kind": "unavailable", "code": error.code, "detail": str(error)})
    # Taking pytest and NumPy apart in order takes longer than a small criterion, and somebody waits for the end.
    sys.stderr.flush()
    os._exit(0)


class Server:
    def __init__(self, setup, lines, out):
        self._setup = setup
        self._packs = packs_of(setup)
        self._lines = lines
        self._out = out
        self._running = {}
        self._spare = None
        self._spent = Spent()
        self._idle = []
        self._waiting = []
        self._variant = None

    def say(self, message):
        data = json.dumps(message).encode() + b"\n"
        while data:
            data = data[os.write(self._out, data) :]

    def start(self):
        """Boot the first sandbox while this process loads pytest, then collect and serve.

        NumPy comes before: what it loads here is what a sandbox needs.
        """
        self._spent.part("Python")
        options = sandbox.readable(sandbox.variants(self._setup["unsafe"]), self._packs)
        self._spent.part("NumPy and what a sandbox needs")
        self._variant = options[0]
        # Before the first sandbox, or it could not have inherited what its canary looks for.
        os.environ["TAKEHOME_CANARY"] = self._secret = secrets.token_hex(16)
        self._spare = self._boot()
        self._spent.part("launching a sandbox")
        pytest = _pytest()

        from takehome import fixtures
        from takehome.judge import Judge

        self._spent.part("pytest")
        self._prove(options)
        self._spent.part("canary")
        self._spent.others("canary's worker", self._spare.take_spent())
        judge = Judge(self._serve)
        sys.stdout = open(os.devnull, "w")
        status = pytest.main(_pytest_arguments(self._setup["grader"]), plugins=[fixtures, judge])
        if judge.problems or status not in (0, 1, 5):
            self.say({"kind": "broken-exercise", "problems": judge.problems or [_stopped(status)]})

    def _boot(self):
        return sandbox.Sandbox(self._variant, _limits(self._setup["limits"]), self._packs)

    def _prove(self, options):
        """Find a variant that boots, and let a canary try to get out of it. Raises Unavailable."""
        reasons = []
        for variant in options:
            if variant != self._variant:
                self._variant, self._spare = variant, self._boot()
            try:
                self._spare.wait_until_ready()
            except sandbox.Broken as error:
                reasons.append(f"{variant}: {error}")
                self._spare.close()
                continue
            found = [] if variant == "none" else _ways_out(self._spare, self._setup, self._secret)
            if found:
                raise sandbox.Unavailable("canary-escaped", f"{variant}: {', '.join(found)}")
            del os.environ["TAKEHOME_CANARY"]
            return
        raise sandbox.Unavailable("sandbox-refused", "; ".join(reasons))

    def _serve(self, judge, session):
        from takehome.judge import collected

        if judge.problems:
            return
        self._spent.part("collecting tests")
        self._spent.others("zygote", [self._spare.zygote_spent()])
        ready = {"tests": collected(session), **_versions(self._packs), "spent": self._spent.parts}
        self.say({"kind": "ready", "sandbox": self._variant, **ready})
        self._idle.append(self._spare)
        # A collection in a fork would write to, and so copy, every page of pytest and NumPy.
        gc.collect()
        gc.freeze()
        selector = selectors.DefaultSelector()
        selector.register(self._lines.fd, selectors.EVENT_READ)
        open_input = True
        while True:
            self._waiting += map(json.loads, self._lines.pending())
            while self._waiting and len(self._running) < self._setup["parallel"]:
                self._begin(self._waiting.pop(0), judge, session, selector)
            if not (open_input or self._running or self._waiting):
                break
            for key, _ in selector.select(timeout=1):
                if key.fd != self._lines.fd:
                    self._collect(key.data, selector)
                    continue
                open_input = self._lines.read()
                if not open_input:
                    selector.unregister(self._lines.fd)
            self._end_overdue(selector)
        for box in self._idle:
            box.close()

    def _take_sandbox(self):
        """An empty sandbox: one that served before holds nothing but its zygote, as when it was new."""
        if self._idle:
            return self._idle.pop()
        box = self._boot()
        box.wait_until_ready()
        return box

    def _begin(self, job, judge, session, selector):
        try:
            box = self._take_sandbox()
        except sandbox.Broken as error:
            self.say({"id": job["id"], "kind": "failed", "detail": str(error)})
            return
        ours, theirs = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(ours)
            for other in [*(run.box for run in self._running.values()), *self._idle]:
                other.forget()
            _grade_and_exit(theirs, job, judge, session, box, self._setup)
        os.close(theirs)
        own = self._setup["limits"]["total_seconds"] + (self._setup.get("evidence") or {}).get("total_seconds", 0)
        seconds = PATIENCE * (own + GRACE_SECONDS)
        run = _Run(job, pid, box, ours, time.monotonic() + seconds)
        self._running[pid] = run
        selector.register(ours, selectors.EVENT_READ, run)

    def _collect(self, run, selector):
        data = os.read(run.pipe, 1 << 20)
        run.said += data
        if not data:
            self._finish(run, selector)

    def _end_overdue(self, selector):
        for run in list(self._running.values()):
            if time.monotonic() > run.deadline:
                os.kill(run.pid, signal.SIGKILL)
                run.said = b""
                self._finish(run, selector)

    def _finish(self, run, selector):
        """Nothing of a submission outlives its result: its processes end here, however the fork ended."""
        selector.unregister(run.pipe)
        os.close(run.pipe)
        os.waitpid(run.pid, 0)
        del self._running[run.pid]
        try:
            message = json.loads(run.said)
        except ValueError:
            message = {"kind": "failed", "detail": "the judge's own process ended without a result"}
        before = run.box.zygote_spent()
        self._empty(run.box, message)
        after = _after(run.box, before)
        if message["kind"] == "graded":
            message["spent"] += after
        # Where the sandbox failed or the machine had no time for it, whoever asked may ask once more.
        self.say({"id": run.job["id"], **message})

    def _empty(self, box, message):
        """Keep the sandbox of a submission that went well, emptied: a boot costs as much as small tests."""
        try:
            if message["kind"] in ("graded", "tried"):
                box.reset()
                self._idle.append(box)
                return
        except sandbox.Broken:
            pass
        box.close()


class _Run:
    def __init__(self, job, pid, box, pipe, deadline):
        self.job, self.pid, self.box, self.pipe, self.deadline = job, pid, box, pipe, deadline
        self.said = b""


class _Lines:
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


def _grade_and_exit(pipe, job, judge, session, box, setup):
    try:
        try:
            message = _grade(job, judge, session, box, setup)
        except BaseException as error:
            message = {"kind": "failed", "detail": f"{type(error).__name__}: {error}"}
        data = json.dumps(message).encode()
        while data:
            data = data[os.write(pipe, data) :]
    finally:
        # Whatever happens, this fork must not go on as a second server with the first one's streams.
        os._exit(0)


def _grade(job, judge, session, box, setup):
    from takehome.evidence import numbers
    from takehome.submission import Submission

    with suppress(ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (JUDGE_MEMORY_BYTES, JUDGE_MEMORY_BYTES))
    spent = Spent()
    submission = Submission(box, setup["module"], job["source"], setup["limits"])
    facts = submission.read()
    reference = _Reference(box, submission, setup)
    seconds = GRACE_SECONDS / 2
    if "trial" in job:
        return {"kind": "tried", "runs": [*_try_out(job["trial"], judge, session, submission, reference, seconds)]}
    judge.begin(submission, reference, job["seed"], seconds, spent)
    graded = {"kind": "graded", "tests": judge.grade(session), "facts": facts, "evidence": None}
    if job.get("evidence") is not None:
        graded["evidence"] = numbers(box, submission, job["evidence"], setup["evidence"])
        spent.part("evidence")
        spent.others("worker of evidence", submission.take_spent())
    return {**graded, "spent": spent.parts}


def _after(box, before):
    """What a submission's last worker cost, and all of it the zygote, as parts of the work."""
    spent = Spent()
    spent.others("worker of the last", box.take_spent())
    spent.others("zygote", [tuple(after - then for after, then in zip(box.zygote_spent(), before))])
    return spent.parts


def _try_out(trial, judge, session, submission, reference, seconds):
    """The tests of one module under several seeds: reading and compiling it is done once."""
    for seed in trial.pop("seeds"):
        judge.begin(submission, reference, seed, seconds)
        yield judge.grade(session, **trial)


class _Reference:
    """The reference solution, timed in the same sandbox while nothing of the candidate's is alive in it."""

    def __init__(self, box, submission, setup):
        self._box, self._submission, self._setup = box, submission, setup

    def seconds(self, work):
        from takehome.failures import CandidateError
        from takehome.submission import Submission

        self._submission.fresh()
        source = (Path(self._setup["grader"]) / "reference.py").read_text(encoding="utf-8")
        reference = Submission(self._box, self._setup["module"], source, self._setup["limits"])
        reference.read()
        try:
            return reference.seconds(work)
        except CandidateError as error:
            raise sandbox.Broken(f"the reference solution failed: {error}") from error
        finally:
            reference.fresh()


def _ways_out(box, setup, secret):
    """Plant bait outside, let a worker look for it, and see that it can be ended."""
    from takehome.failures import CandidateError
    from takehome.submission import Submission

    # Where Python itself lies in one of them, all that lies beside it.
    homes = [path for folder in ("/home", "/root", "/tmp") for path in sandbox.found_runtime(packs_of(setup)).outside(folder)]
    with ExitStack() as stack:
        bait_file = stack.enter_context(tempfile.NamedTemporaryFile())
        bait_file.write(secret.encode())
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        abstract = stack.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM))
        abstract.bind(f"\0takehome-{secret}")
        abstract.listen()
        bait = {
            "environment": secret,
            "files": [bait_file.name, setup["grader"], str(Path(__file__)), "/etc/passwd", *homes],
            "port": listener.getsockname()[1],
            "abstract": f"takehome-{secret}",
        }
        canary = Submission(box, "", None, {"call_seconds": 60, "total_seconds": 60})
        found = []
        try:
            found = canary.canary(bait)
            canary.fresh()
        except CandidateError as error:
            raise sandbox.Unavailable("sandbox-refused", f"the canary could not be run: {error}") from None
        except sandbox.Broken:
            found = [*found, "kill"]
    return found


def _versions(packs):
    """What the tests ran on: a name that is missing in it is no fault of a candidate's."""
    import numpy

    found = sandbox.found_runtime(packs).versions
    versions = [{"name": name, "version": version} for name, version in found.items()]
    return {"python": platform.python_version(), "numpy": numpy.__version__, "packs": versions}


def _limits(limits):
    """Resource limits of a worker, by their POSIX names."""
    return {
        "AS": limits["memory_bytes"],
        # The worker itself is the one process: no fork and no thread, so the memory limit is a true bound.
        "NPROC": 1,
        "NOFILE": 64,
        "FSIZE": limits["output_bytes"],
        "CPU": int(limits["total_seconds"]) + 1,
        "STACK": 8 << 20,
        "CORE": 0,
        "MEMLOCK": 0,
        "MSGQUEUE": 0,
        "SIGPENDING": 64,
    }


def _pytest():
    try:
        import pytest
    except ImportError as error:
        detail = f"{sys.executable} has no pytest that can be imported ({error})"[:500]
        raise sandbox.Unavailable("no-pytest", detail) from None
    return pytest


def _pytest_arguments(grader):
    """Only the hidden tests and this plugin: no configuration file, no cache, no plugin that lies about.

    `--assert=plain`: explaining a difference of two long texts can keep pytest busy for a minute.
    """
    return [
        *["-c", os.devnull, "--rootdir", grader, "--noconftest", "-p", "no:cacheprovider", "--assert=plain"],
        *["-p", "no:faulthandler", "--tb=no", "--capture=no", "-q", grader],
    ]


def _stopped(status):
    return {"where": "", "what": f"pytest stopped with status {int(status)}"}


if __name__ == "__main__":
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    main()
