"""The hidden tests in one process, without a judge: for authors at work and as the benchmark's yardstick.

`python3 -m pytest -p takehome.bare graders/<id>` with TAKEHOME_SOLUTION naming a Python file runs
the same tests against that file. It protects nothing: never point it at a stranger's code.
"""

import importlib.util
import os
import time

import numpy as np
import pytest

from inside import wire
from takehome.failures import CandidateError, raised
from takehome.solution import Last, Solution

pytest_plugins = ["takehome.fixtures"]

# As in the judge: what a call did to larger arguments is not observed.
OBSERVED_BYTES = 1 << 20


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
        before = {key: value.copy() for key, value in _arrays(args, kwargs) if value.nbytes <= OBSERVED_BYTES}
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
            mutated = None if result is None else _mutated(before, args, kwargs)
            self.last = Last(time.perf_counter() - start, mutated)

    def within(self, seconds, work):
        return self.seconds(work) <= seconds

    def seconds(self, work):
        start = time.perf_counter()
        work(Solution(self))
        return time.perf_counter() - start


def _arrays(args, kwargs):
    named = [*enumerate(args), *kwargs.items()]
    return [(key, value) for key, value in named if isinstance(value, np.ndarray)]


def _mutated(before, args, kwargs):
    changed = ((key, value) for key, value in _arrays(args, kwargs) if key in before)
    return [key for key, value in changed if value.tobytes() != before[key].tobytes()]


def _plain(value):
    """The value as it would come back from a sandbox."""
    arrays = []
    try:
        return wire.decode(wire.encode(value, arrays), arrays)
    except wire.Unsupported as error:
        raise CandidateError("wrong-value", f"the result {error}") from None
