"""The judge's process of a review exercise: runs each candidate's tests against every variant of a module.

It speaks JSON lines. In, first line: {"module": file, "functions": [...], "given": source that the candidate has,
or null, "packs": [...], "unsafe": bool, "parallel": int, "limits": {...}, "variants": [{"id", "correct": bool,
"source"}]}; then one line a suite: {"id", "files": [{"path", "text"}]}. Out: {"kind": ...} as in src/judge/review-judge.ts. The variants' sources are in the
memory of this process and its forks alone; tests run in one sandbox, variants in another.
"""

import importlib.util
import json
import os
import re
import secrets
import signal
import sys
import time

from takehome import proof, sandbox
from takehome.bad_news import told
from takehome.forks import Forks, Lines, Pool, writer
from takehome.limits import GRACE_SECONDS
from takehome.runtime import Pack, packs_of
from takehome.server import versions

# All that versions of pytest since 7.2 import; what is not there is not needed.
PYTEST = Pack(
    "pytest",
    "pytest",
    (
        *("_pytest", "pluggy", "iniconfig", "packaging", "attr", "attrs", "py", "pygments"),
        *("exceptiongroup", "tomli", "typing_extensions"),
    ),
    (),
    # The other one is what tests of numbers import first.
    ("pytest", "numpy.testing"),
)
# Each is imported by its name.
TEST_FILE = re.compile(r"tests/(test_[^/.]+|conftest)\.py")
# Correct variants twice: a test that ends in two ways for the same replies is found out.
TIMES = {True: 2, False: 1}
# All runs of a suite together may take so many times what the tests of one may take: tests, variants and judge. A
# quarter of that for each run on average, so that more modules leave no test less time.
LEAST_FACTOR = 10
RUNS_PER_FACTOR = 4
# Endings of a run in which no test ran.
UNTRIED = ("did-not-load", "no-tests", "too-many-tests")
# Where tests compute without an end, the judge is to see it before the kernel, which tells it from no crash.
CPU_FACTOR = 3


def main():
    out = os.dup(1)
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    lines = Lines(0)
    say = writer(out)
    try:
        serve(json.loads(lines.first()), lines, say)
    except sandbox.Unavailable as error:
        say({"kind": "unavailable", "code": error.code, "detail": str(error)})
    except BaseException as error:
        say(told(error))
    sys.stderr.flush()
    os._exit(0)


def serve(setup, lines, say):
    if importlib.util.find_spec("pytest") is None:
        raise sandbox.Unavailable("no-pytest", f"{sys.executable} has no pytest that can be imported")
    packs = packs_of(setup)
    both = (*packs, PYTEST)
    limits = proof.worker_limits({**setup["limits"], "total_seconds": CPU_FACTOR * setup["limits"]["total_seconds"]})
    boot = {
        "tests": lambda variant: sandbox.Sandbox(variant, limits, both, suites=True),
        "module": lambda variant: sandbox.Sandbox(variant, limits, packs),
    }
    options = sandbox.readable(sandbox.variants(setup["unsafe"]), both)
    proof.plant_secret()
    variant, tests = proof.proven(options, None, boot["tests"], both, [])
    variant, module = proof.proven([variant], None, boot["module"], packs, [])
    proof.lift_secret()
    work = _Work(setup, module)
    if work.problems:
        say({"kind": "broken-exercise", "problems": work.problems})
        return
    found = versions(both)
    pytest = found["packs"].pop()["version"]
    say({"kind": "ready", "sandbox": variant, **found, "pytest": pytest})
    pools = [Pool(lambda: boot["tests"](variant), [tests]), Pool(lambda: boot["module"](variant), [module])]
    Forks(lines, say, setup["parallel"], pools, work).serve()


class _Work:
    """What is done for a suite; see `Forks`. The variants are compiled once."""

    def __init__(self, setup, box):
        self._setup = setup
        self._codes = {}
        self.problems = []
        for one in setup["variants"]:
            self._compile(one, box)

    def _compile(self, one, box):
        from takehome.failures import CandidateError
        from takehome.suite_run import compiled

        try:
            self._codes[one["id"]] = compiled(box, self._setup["module"], one["source"], self._setup["limits"])
        except CandidateError as error:
            self.problems.append({"where": one["id"], "what": str(error)})
        box.reset()

    def seconds(self, job):
        # The last run begins within the time, and tests, variant and judge each have a limit there.
        return budget(self._setup) + 3 * self._setup["limits"]["total_seconds"] + GRACE_SECONDS

    def spare_boxes(self, job):
        return 0

    def do(self, job, boxes):
        return {"kind": "ran", "runs": _Job(self._setup, self._codes, boxes).runs(job, self._order())}

    def after(self, message, boxes):
        return lambda: None

    def _order(self):
        """[(number in the setup, which time)]. Drawn anew, and by no seed that anybody knows: tests can count the
        processes before theirs, and what they count must not tell them whom they meet.
        """
        runs = [(at, again) for at, one in enumerate(self._setup["variants"]) for again in range(TIMES[one["correct"]])]
        secrets.SystemRandom().shuffle(runs)
        return runs


def budget(setup):
    """Seconds for all runs of one suite."""
    runs = sum(TIMES[one["correct"]] for one in setup["variants"])
    return max(LEAST_FACTOR, runs / RUNS_PER_FACTOR) * setup["limits"]["total_seconds"]


class _Job:
    def __init__(self, setup, codes, boxes):
        from takehome.suite_run import Suite

        self._setup, self._codes = setup, codes
        self._tests_box, self._module_box = boxes
        self._suite = Suite(self._tests_box, setup["module"], setup["functions"], setup["limits"], setup["given"])
        self._spent = 0.0

    def runs(self, job, order):
        """One run for each place in the order, in the order of the setup. Raises Broken where a sandbox failed."""
        misnamed = [file["path"] for file in job["files"] if not TEST_FILE.fullmatch(file["path"])]
        broken = f"{misnamed[0]} has no name of a test file" if misnamed else self._suite.compile(job["files"])
        same = None if broken is None else _ending("did-not-load", broken)
        done = {}
        for run in order:
            if same is None and self._spent > budget(self._setup):
                # Which runs there was time for is chance: the same tests would get other points each time.
                late = _ending("timed-out", "the time for all runs was used up")
                return [self._named(each, late) for each in sorted(order)]
            one = self._setup["variants"][run[0]]
            result = same or self._run(one)
            same = same or self._for_all_others(one, result)
            done[run] = self._named(run, result)
        return [done[run] for run in sorted(done)]

    def _named(self, run, result):
        variant = self._setup["variants"][run[0]]["id"]
        return {"variant": variant, **{key: result[key] for key in ("tests", "ended", "detail")}}

    def _run(self, one):
        from takehome.suite_run import Variant

        variant = Variant(self._module_box, self._setup["module"], self._codes[one["id"]], self._setup["limits"])
        ours = time.process_time()
        result = self._suite.run(variant)
        self._spent += self._suite.spent_seconds + variant.spent_seconds + time.process_time() - ours
        self._suite.fresh()
        variant.fresh()
        return result

    def _for_all_others(self, one, result):
        """What all runs after this one give, where that is known."""
        if result["ended"] in UNTRIED and not result["asked"]:
            return result
        if result["ended"] == "timed-out" and one["correct"]:
            return _ending("timed-out", result["detail"])
        return None


def _ending(ended, detail):
    return {"tests": [], "ended": ended, "detail": detail, "asked": False}
