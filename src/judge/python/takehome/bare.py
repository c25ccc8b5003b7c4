"""The hidden tests in one process, without a judge: for authors at work and as the benchmark's yardstick.

`python3 -m pytest -p takehome.bare graders/<id>` with TAKEHOME_SOLUTION naming a Python file runs
the same tests against that file. It protects nothing: never point it at a stranger's code.
"""

import importlib.util
import os
import time

import pytest

from inside import wire
from inside.worker import digests
from takehome.failures import CandidateError, raised
from takehome.observed import before_call, mutated
from takehome.solution import Last, Solution

pytest_plugins = ["takehome.fixtures"]


@pytest.fixture(scope="session")
def seed():
    return os.environ.get("TAKEHOME_SEED", "takehome")


@pytest.fixture(scope="session")
def submission():
    return Solution(InProcess(os.environ["TAKEHOME_SOLUTION"]))


@pytest.fixture(scope="session")
def reference(request):
    return InProcess(request.session.items[0].path.parent / "reference.py")


class InProcess:
    """A module in this process, with what the judge's `Submission` has for tests and fixtures."""

    def __init__(self, path):
        spec = importlib.util.spec_from_file_location("solution", path)
        self._module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self._module)
        self.last = Last()

    def call(self, name, args, kwargs):
        function = getattr(self._module, name, None)
        if not callable(function):
            raise CandidateError("raised", f"the module has no function {name}")
        before = before_call(args, kwargs)
        result, start = None, time.perf_counter()
        try:
            result = _plain(function(*args, **kwargs))
            return result
        except CandidateError:
            raise
        except Exception as error:
            base = next((kind.__name__ for kind in (ValueError, TypeError) if isinstance(error, kind)), "other")
            raise raised(base, type(error).__name__) from error
        finally:
            seconds = time.perf_counter() - start
            after = None if result is None or before is None else digests(args, kwargs)
            self.last = Last(seconds, None if after is None else mutated(before, after, args, kwargs))

    def within(self, seconds, work):
        return self.seconds(work) <= seconds

    def seconds(self, work):
        start = time.perf_counter()
        work(Solution(self))
        return time.perf_counter() - start


def _plain(value):
    """The value as it would come back from a sandbox."""
    arrays = []
    try:
        return wire.decode(wire.encode(value, arrays), arrays)
    except wire.Unsupported as error:
        raise CandidateError("wrong-value", f"the result {error}") from None
