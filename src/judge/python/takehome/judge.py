"""The pytest plugin of the judge: it binds tests to criteria and turns their endings into evidence.

A test has passed only when this plugin says so, from pytest's own report in this process.
"""

import signal
import time

import pytest

from takehome.criterion import criterion_of
from takehome.failures import CandidateError, Mismatch, NotRejected, TestAlarm, TooSlow
from takehome.sandbox import Broken
from takehome.solution import Solution

# Test code can loop over what it was given: this much of the judge's own processor time, for what
# the machine does besides is not the candidate's fault. Calls have limits of their own.
TEST_SECONDS = 120


class Judge:
    """Collected once; then every submission is graded in a fork that `begin`s with its own proxies."""

    def __init__(self, serve):
        self._serve = serve
        self.problems = []

    @pytest.fixture(scope="session")
    def seed(self):
        return self._seed

    @pytest.fixture(scope="session")
    def submission(self):
        return Solution(self._submission)

    @pytest.fixture(scope="session")
    def reference(self):
        return self._reference

    def begin(self, submission, reference, seed, seconds, spent=None):
        """Get ready for one submission, whose tests may take so many seconds of this process's own together."""
        self._until = time.process_time() + seconds
        self._submission, self._reference, self._seed = submission, reference, seed
        self._criterion = None
        self._has_one_worker = False
        self._spent = spent
        self._evidence = []
        self._broken = None
        self._by_answers = []
        signal.signal(signal.SIGPROF, _ring)

    def grade(
        self, session, only=None, tests=None, untimed=False, first=None, until_failure=False, sparing=False, before=()
    ):
        """Run the collected tests. Returns one entry per test; raises Broken when the judge itself failed.

        only, tests, untimed: as `_asked_for` takes them; first: the criterion to begin with; until_failure: the first
        failed test is answer enough; before: what came of the same under another seed; sparing: after a `before`, one
        worker serves all criteria, and where a test failed then, its criterion alone is run. All are for trying out
        flawed solutions by the thousand: a submission is always graded by the whole suite, by a worker a criterion.
        """
        items = _asked_for(session.items, only, tests, untimed)
        failed = next((test for test in before if not test["passed"]), None)
        if failed is not None:
            first = failed["criterion"]
            if any(_key(item) == _key_of(failed) and not _follows_seed(item) for item in items):
                return [failed]
            if sparing:
                items = [item for item in items if criterion_of(item.function) == first]
        passed = {_key_of(test) for test in before if test["passed"]}
        items = [item for item in items if _key(item) not in passed or _may_change(item)]
        self._has_one_worker = sparing and bool(before)
        if until_failure:
            items.sort(key=lambda item: (criterion_of(item.function) != first, _is_timed(item)))
        self._run(session, items, until_failure)
        self._account()
        return self._evidence

    def grade_criteria(self, session, criteria):
        """Run the tests of these criteria, each as soon as it is named: for one of several processes that share them."""
        for criterion in criteria:
            self._run(session, [item for item in session.items if criterion_of(item.function) == criterion])
        self._account()
        return self._evidence

    def _run(self, session, items, until_failure=False):
        for item, following in zip(items, [*items[1:], None]):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self._broken:
                raise self._broken
            if until_failure and not self._evidence[-1]["passed"]:
                # As after a last test: no fixture is left over for another seed.
                session._setupstate.teardown_exact(None)
                break

    def _account(self):
        """What was done since the last time was for this criterion, or before the first for reading the source."""
        if self._spent is not None:
            name = self._criterion or "reading"
            self._spent.part(name)
            self._spent.others(f"worker of {name}", self._submission.take_spent())

    def pytest_collectreport(self, report):
        if report.failed:
            self.problems.append({"where": report.nodeid, "what": str(report.longrepr)[-2000:]})

    def pytest_collection_modifyitems(self, items):
        for item in items:
            if criterion_of(item.function) is None:
                self.problems.append({"where": item.nodeid, "what": "the test is bound to no criterion"})
        # One worker serves the tests of one criterion, so they run together.
        items.sort(key=lambda item: _natural(criterion_of(item.function) or ""))

    def pytest_runtestloop(self, session):
        self._serve(self, session)
        return True

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item):
        criterion = criterion_of(item.function)
        if criterion != self._criterion:
            # What a fresh worker costs is most of what small tests cost.
            if self._criterion is None or not self._has_one_worker:
                self._submission.fresh()
            self._account()
            self._criterion = criterion
        self._asked = self._submission.asked
        # Late tests still get their second: a suite that is slow with hostile answers ends with a
        # failed test, not with a judge that is ended from outside and has no result.
        signal.setitimer(signal.ITIMER_PROF, max(1, min(TEST_SECONDS, self._until - time.process_time())))
        yield
        signal.setitimer(signal.ITIMER_PROF, 0)

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_makereport(self, item, call):
        report = (yield).get_result()
        error = call.excinfo.value if call.excinfo else None
        if isinstance(error, Broken):
            self._broken = error
            return
        if isinstance(error, TestAlarm):
            self._submission.abandon("the test ran out of time")
        if call.when != "call":
            if error is None:
                return
            if not self._is_of_an_answer(error, call.when):
                self._broken = Broken(f"{item.name}: {call.when} failed: {error!r}")
                return
        # A worker that was lost fails its test, whatever the test made of the exception.
        error = error or self._submission.lost
        self._submission.lost = None
        passed = report.passed and error is None
        reason, detail = (None, "") if passed else _why(error)
        self._evidence.append(
            {"criterion": self._criterion, "name": item.name, "passed": passed, "reason": reason, "detail": detail}
        )

    def _is_of_an_answer(self, error, when):
        """Whether a fixture failed on what the submission answered. pytest raises it again where a later test uses it."""
        if isinstance(error, CandidateError) or any(error is one for one in self._by_answers):
            return True
        if when != "setup" or self._submission.asked == self._asked:
            return False
        self._by_answers.append(error)
        return True


def collected(session):
    """What the suite holds: [[criterion, test name]], in the order they run."""
    return [[criterion_of(item.function), item.name] for item in session.items]


def by_cost(session):
    """The criteria of a suite; first those that measure time, which take longest."""
    timed = {}
    for item in session.items:
        criterion = criterion_of(item.function)
        timed[criterion] = timed.get(criterion, False) or _is_timed(item)
    return sorted(timed, key=lambda criterion: not timed[criterion])


def _asked_for(items, only, tests, untimed):
    """only: criteria to look at, or None; tests: those to look at, as `collected` names them, or None; untimed: whether
    tests that measure time are left out.
    """
    wanted = None if tests is None else {(criterion, name) for criterion, name in tests}
    return [
        item
        for item in items
        if (only is None or criterion_of(item.function) in only)
        and (wanted is None or _key(item) in wanted)
        and not (untimed and _is_timed(item))
    ]


def _key(item):
    return criterion_of(item.function), item.name


def _key_of(test):
    return test["criterion"], test["name"]


def _follows_seed(item):
    return "seed" in item.fixturenames


def _may_change(item):
    """Whether a test that passed under one seed has to be run under another: not where no seed is asked for,
    and not for time, which the numbers drawn hardly change and which costs as much as all the others.
    """
    return _follows_seed(item) and not _is_timed(item)


def _is_timed(item):
    """Whether a test measures time, which costs as much as all the others: where one failure is enough, it comes last."""
    return "speed" in item.fixturenames


def _natural(criterion):
    return (criterion[:1], int(criterion[1:]) if criterion[1:].isdigit() else 0)


def _ring(signum, frame):
    raise TestAlarm


def _why(error):
    """The reason's word and one sentence, both made of what this side knows."""
    if isinstance(error, (Mismatch, NotRejected, TooSlow, CandidateError)):
        return error.reason, str(error)
    if isinstance(error, TestAlarm):
        return "timed-out", "the test ran out of time"
    if isinstance(error, AssertionError):
        return "wrong-value", "an assertion about the result does not hold"
    if error is None:
        return "wrong-value", "the test was skipped, which counts as failed"
    return "wrong-value", f"the test could not use the result ({type(error).__name__})"
