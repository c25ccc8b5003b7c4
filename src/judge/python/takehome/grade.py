"""One module under the hidden tests, in a fork of the judge: by one sandbox, or by two at the same time."""

import time
from pathlib import Path

from takehome.evidence import numbers
from takehome.failures import CandidateError
from takehome.judge import by_cost, collected
from takehome.lanes import MOST_TASKS, shared
from takehome.limits import GRACE_SECONDS
from takehome.sandbox import Broken
from takehome.spent import Spent
from takehome.submission import Submission

# What the tests of one module may take of this process's own time.
OWN_SECONDS = GRACE_SECONDS / 2


class Grade:
    """job, setup: as `takehome.server` has them. judge, session: the collected tests. box: a sandbox with nobody in it."""

    def __init__(self, job, judge, session, box, setup):
        self._job, self._judge, self._session, self._box, self._setup = job, judge, session, box, setup
        self._spent = Spent()
        self._submission = Submission(box, setup["module"], job["source"], setup["limits"])
        # Nobody is told the facts of a trial.
        self._facts = self._submission.read(measured="trial" not in job)

    def try_out(self):
        """The tests of one module under several seeds: reading and compiling it is done once, and so are tests that
        ask for no seed.
        """
        trial = self._job["trial"]
        before = ()
        for seed in trial.pop("seeds"):
            self._begin(self._submission, self._box, seed)
            run = self._judge.grade(self._session, **trial, before=before)
            before = before or run
            yield run

    def alone(self):
        """One criterion after the other, and then the evidence file."""
        self._begin(self._submission, self._box, self._job["seed"], self._spent)
        tests = self._judge.grade(self._session)
        evidence = self._evidence(self._submission, self._box, self._spent)
        return self._graded(tests, evidence, self._spent.parts)

    def shared(self, other_box):
        """The same by two processes, each of which takes the next criterion when it is done with one.

        A criterion has fresh workers anyway, and its numbers follow from the seed and its tests' names. What
        is limited for a submission as a whole is added up: who used more than that is judged again, alone.
        """
        criteria = by_cost(self._session)
        if len(criteria) > MOST_TASKS:
            return self.alone()
        ours, theirs = shared(
            criteria,
            [
                lambda drawn: self._lane(self._submission, self._box, self._spent, drawn),
                lambda drawn: self._other_lane(other_box, drawn),
            ],
        )
        if self._submission.time_is_up(theirs["seconds"]) or ours["own"] + theirs["own"] > OWN_SECONDS:
            # Its worker knows what this criterion was asked, and is not to stand beside the next one's.
            self._submission.fresh()
            return Grade(self._job, self._judge, self._session, self._box, self._setup).alone()
        order = {(criterion, name): index for index, (criterion, name) in enumerate(collected(self._session))}
        tests = sorted([*ours["tests"], *theirs["tests"]], key=lambda test: order[test["criterion"], test["name"]])
        return self._graded(tests, theirs["evidence"], [*ours["spent"], *theirs["spent"]])

    def _other_lane(self, box, criteria):
        spent = Spent()
        submission = self._submission.elsewhere(box)
        evidence = None
        if self._job.get("evidence") is not None:
            submission.try_to_load()
            evidence = self._evidence(submission, box, spent)
        return {**self._lane(submission, box, spent, criteria), "evidence": evidence}

    def _lane(self, submission, box, spent, criteria):
        since = time.process_time()
        self._begin(submission, box, self._job["seed"], spent)
        tests = self._judge.grade_criteria(self._session, criteria)
        own = time.process_time() - since
        return {"tests": tests, "own": own, "seconds": submission.spent_seconds, "spent": spent.parts}

    def _begin(self, submission, box, seed, spent=None):
        reference = _Reference(box, submission, self._setup)
        self._judge.begin(submission, reference, seed, OWN_SECONDS, spent)

    def _evidence(self, submission, box, spent):
        if self._job.get("evidence") is None:
            return None
        found = numbers(box, submission, self._job["evidence"], self._setup["evidence"])
        spent.part("evidence")
        spent.others("worker of evidence", submission.take_spent())
        return found

    def _graded(self, tests, evidence, spent):
        return {"kind": "graded", "tests": tests, "facts": self._facts, "evidence": evidence, "spent": spent}


class _Reference:
    """The reference solution, timed in the same sandbox while nothing of the candidate's is alive in it."""

    def __init__(self, box, submission, setup):
        self._box, self._submission, self._setup = box, submission, setup

    def seconds(self, work):
        self._submission.fresh()
        source = self._source()
        reference = Submission(self._box, self._setup["module"], source, self._setup["limits"])
        reference.read(measured=False)
        try:
            return reference.seconds(work)
        except CandidateError as error:
            raise Broken(f"the reference solution failed: {error}") from error
        finally:
            reference.fresh()

    def _source(self):
        path = Path(self._setup["grader"]) / "reference.py"
        try:
            return path.read_text(encoding="utf-8")
        except OSError as error:
            # A test would be told of it, and fail.
            raise Broken(f"the reference solution could not be read: {error}") from error
