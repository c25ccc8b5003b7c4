"""The judge's process: collects an exercise's hidden tests once, then grades each submission in a fork.

It speaks JSON lines. In, first line: {"grader": folder, "module": file, "packs": [...], "unsafe": bool,
"parallel": int, "limits": {...}, "evidence": null or as takehome.evidence.numbers takes it}; then one line a
submission: {"id", "source": text or null, "seed"}, with "evidence": text where there is such a file,
or for a solution that is tried out {"id", "source", "trial": {"seeds": [...], and what Judge.grade takes}}.
Out: {"kind": ...} as in src/judge/judge-message.ts. No candidate code ever enters this process or
its forks, and nothing of ours is in the environment it is started with: no credential is in any of them.
"""

import json
import os
import platform
import signal
import sys

from takehome import proof, sandbox
from takehome.bad_news import told
from takehome.forks import Forks, Lines, Pool, writer
from takehome.limits import GRACE_SECONDS
from takehome.runtime import packs_of
from takehome.spent import Spent


def main():
    out = os.dup(1)
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    lines = Lines(0)
    server = Server(json.loads(lines.first()), lines, writer(out))
    try:
        server.start()
    except sandbox.Unavailable as error:
        server.say({"kind": "unavailable", "code": error.code, "detail": str(error)})
    except BaseException as error:
        server.say(told(error))
    # Taking pytest and NumPy apart in order takes longer than a small criterion, and somebody waits for the end.
    sys.stderr.flush()
    os._exit(0)


class Server:
    def __init__(self, setup, lines, say):
        self._setup = setup
        self._packs = packs_of(setup)
        self._lines = lines
        self.say = say
        self._spare = self._second = None
        self._spent = Spent()
        self._variant = None

    def start(self):
        """Boot the first sandbox while this process loads pytest, then collect and serve.

        NumPy comes before: what it loads here is what a sandbox needs.
        """
        self._spent.part("Python")
        options = sandbox.readable(sandbox.variants(self._setup["unsafe"]), self._packs)
        self._spent.part("NumPy and what a sandbox needs")
        proof.plant_secret()
        self._spare = self._boot(options[0])
        self._spent.part("launching a sandbox")
        pytest = _pytest()

        from takehome import fixtures
        from takehome.judge import Judge

        self._spent.part("pytest")
        hidden = [self._setup["grader"]]
        self._variant, self._spare = proof.proven(options, self._spare, self._boot, self._packs, hidden)
        proof.lift_secret()
        self._spent.part("canary")
        self._spent.others("canary's worker", self._spare.take_spent())
        # It boots on another processor while the tests are collected.
        self._second = self._boot(self._variant) if self._setup["parallel"] > 1 else None
        judge = Judge(self._serve)
        sys.stdout = open(os.devnull, "w")
        status = pytest.main(_pytest_arguments(self._setup["grader"]), plugins=[fixtures, judge])
        if judge.problems or status not in (0, 1, 5):
            self.say({"kind": "broken-exercise", "problems": judge.problems or [_stopped(status)]})

    def _boot(self, variant):
        return sandbox.Sandbox(variant, proof.worker_limits(self._setup["limits"]), self._packs)

    def _serve(self, judge, session):
        from takehome.grade import Grade
        from takehome.judge import collected

        if judge.problems:
            return
        self._spent.part("collecting tests")
        self._spent.others("zygote", [self._spare.zygote_spent()])
        ready = {"tests": collected(session), **versions(self._packs), "spent": self._spent.parts}
        self.say({"kind": "ready", "sandbox": self._variant, **ready})
        pool = Pool(lambda: self._boot(self._variant), [box for box in (self._second, self._spare) if box])
        work = _Grading(Grade, judge, session, self._setup)
        try:
            Forks(self._lines, self.say, self._setup["parallel"], [pool], work).serve()
        except BaseException as error:
            # pytest would make a stop of the hidden tests of it, which are the hiring team's.
            self.say(told(error))


class _Grading:
    """What is done for a submission; see `Forks`."""

    def __init__(self, kind, judge, session, setup):
        self._kind, self._judge, self._session, self._setup = kind, judge, session, setup

    def seconds(self, job):
        own = self._setup["limits"]["total_seconds"] + (self._setup.get("evidence") or {}).get("total_seconds", 0)
        return own + GRACE_SECONDS

    def spare_boxes(self, job):
        """One more sandbox makes a grade quicker; what is tried out by the thousand keeps all processors busy anyway."""
        return 0 if "trial" in job else 1

    def do(self, job, boxes):
        """The tests of one module, by all sandboxes there are."""
        grade = self._kind(job, self._judge, self._session, boxes[0], self._setup)
        if "trial" in job:
            return {"kind": "tried", "runs": [*grade.try_out()]}
        return grade.shared(boxes[1]) if len(boxes) > 1 else grade.alone()

    def after(self, message, boxes):
        before = [box.zygote_spent() for box in boxes]

        def when_emptied():
            if message["kind"] == "graded":
                for box, then in zip(boxes, before):
                    message["spent"] += _after(box, then)

        return when_emptied


def _after(box, before):
    """What a submission's last worker cost, and all of it the zygote, as parts of the work."""
    spent = Spent()
    spent.others("worker of the last", box.take_spent())
    spent.others("zygote", [tuple(after - then for after, then in zip(box.zygote_spent(), before))])
    return spent.parts


def versions(packs):
    """What the tests ran on: a name that is missing in it is no fault of a candidate's."""
    import numpy

    found = sandbox.found_runtime(packs).versions
    versions = [{"name": name, "version": version} for name, version in found.items()]
    return {"python": platform.python_version(), "numpy": numpy.__version__, "packs": versions}


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
