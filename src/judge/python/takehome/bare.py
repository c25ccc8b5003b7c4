"""The hidden tests in one process, without a judge: for authors at work and as the benchmark's yardstick.

`python3 -m pytest -p takehome.bare graders/<id>` with TAKEHOME_SOLUTION naming a Python file runs
the same tests against that file. It protects nothing: never point it at a stranger's code.
"""

import importlib.util
import os
import time

import numpy as np
import pytest

from takehome.failures import CandidateError

pytest_plugins = ["takehome.fixtures"]

# As in the judge: what a call did to larger arguments is not observed.
OBSERVED_BYTES = 1 << 20


@pytest.fixture(scope="session")
def seed():
    return os.environ.get("TAKEHOME_SEED", "takehome")


@pytest.fixture(scope="session")
def submission():
    return InProcess(os.environ["TAKEHOME_SOLUTION"])


@pytest.fixture(scope="session")
def reference(request):
    return InProcess(request.session.items[0].path.parent / "reference.py")


class Last:
    """What is known of the latest call: `seconds` it took, `mutated` positions or names of arguments."""

    seconds = 0.0
    mutated = ()


class InProcess:
    def __init__(self, path):
        spec = importlib.util.spec_from_file_location("solution", path)
        self._module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self._module)
        self.last = Last()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        function = getattr(self._module, name, None)
        if function is None:
            raise CandidateError("raised", f"the module has no {name}")
        return lambda *args, **kwargs: self._call(function, args, kwargs)

    def _call(self, function, args, kwargs):
        before = {key: value.copy() for key, value in _arrays(args, kwargs) if value.nbytes <= OBSERVED_BYTES}
        start = time.perf_counter()
        try:
            return _plain(function(*args, **kwargs))
        finally:
            self.last.seconds = time.perf_counter() - start
            self.last.mutated = [
                key
                for key, value in _arrays(args, kwargs)
                if key in before and value.tobytes() != before[key].tobytes()
            ]

    def within(self, seconds, work):
        return self.seconds(work) <= seconds

    def seconds(self, work):
        start = time.perf_counter()
        work(self)
        return time.perf_counter() - start


def _arrays(args, kwargs):
    named = [*enumerate(args), *kwargs.items()]
    return [(key, value) for key, value in named if isinstance(value, np.ndarray)]


def _plain(value):
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(_plain(item) for item in value)
    return value
