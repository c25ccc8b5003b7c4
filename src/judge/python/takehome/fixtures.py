"""The fixtures of a hidden test. `submission` itself comes from the plugin that is loaded:
`takehome.judge` in the sandbox, `takehome.bare` in-process for authors and benchmarks.
"""

import hashlib
import math

import numpy as np
import pytest

from takehome import compare
from takehome.failures import CandidateError, NotRejected, TooSlow
from takehome.sandbox import Broken

# Between a good solution and plain loops lie factors of 16 and more; 8 leaves room for slow machines,
# and 2 s is what any vectorised solution of the workloads stays well below.
SPEED_FLOOR_SECONDS = 2.0
SPEED_FACTOR = 8.0


@pytest.fixture
def close():
    """close(actual, expected, rtol, atol): see `takehome.compare.close`."""
    return compare.close


@pytest.fixture
def same():
    """same(actual, expected): see `takehome.compare.same`."""
    return compare.same


@pytest.fixture
def typed():
    """typed(actual, like): see `takehome.compare.typed`."""
    return compare.typed


@pytest.fixture
def rejects():
    """rejects(call, *args, **kwargs): the call must raise ValueError (or another `error=`)."""
    return _rejects


def _rejects(call, /, *args, error=ValueError, **kwargs):
    try:
        call(*args, **kwargs)
    except error as refusal:
        # An error of the test's own, made of a strange answer perhaps, is no refusal.
        if not isinstance(refusal, CandidateError):
            raise
        return
    raise NotRejected(f"the bad input was accepted; {error.__name__} was expected")


@pytest.fixture
def rng(request, seed):
    """A NumPy generator of this test's own, drawn from the assignment's seed."""
    return np.random.default_rng(derive(seed, request.node.name))


def derive(seed, name):
    """An integer seed for one test of one assignment: equal for equal text, unrelated otherwise."""
    return int.from_bytes(hashlib.sha256(f"{seed}\0{name}".encode()).digest()[:16], "little")


@pytest.fixture
def speed(submission, reference):
    """speed(work): work(solution) must be quick, next to the same work by the reference.

    Both by the time that they took themselves, whatever else the machine does (`takehome.clock`).
    Returns what `work` returned of the submission in the run that was quick enough.

    The allowance is max(2 s, 8 x the reference's best of two). The reference runs only for a
    submission that needed more than the 2 s everybody has, so that a quick one costs one run.
    """

    runner = submission.__runner__

    def check(work):
        _refuse_to_fill(work)
        given = []

        def run(solution):
            given[:] = [work(solution)]

        if not runner.within(SPEED_FLOOR_SECONDS, run):
            allowed = max(SPEED_FLOOR_SECONDS, SPEED_FACTOR * min(reference.seconds(work) for _ in range(2)))
            tries = 2 if allowed > SPEED_FLOOR_SECONDS else 1  # the floor has been tried once already
            if not any(runner.within(allowed, run) for _ in range(tries)):
                # In whole seconds: the exact allowance tells how long the reference took on this machine.
                raise TooSlow(f"took longer than the {math.ceil(allowed)} s allowed")
        return given[0]

    return check


def _refuse_to_fill(work):
    """Refuses a work that has an empty dict, list or set of its test to put answers in.

    The reference does the same work. A submission that is slow once and then answers nothing at all would be
    judged by the answers that the reference left there.
    """
    for cell in work.__closure__ or ():
        kept = cell.cell_contents
        if isinstance(kept, (dict, list, set)) and not kept:
            raise Broken("the work of speed() must return its answers: what it fills, the reference fills as well")
