"""Numbers that a candidate's own program gives again: `evidence()` of a file that may import the module.

It is candidate code like the module and runs in the same sandbox, in workers of its own, under limits
of its own. It is given nothing, and nothing hidden is near it.
"""

import marshal
import math

import numpy as np

from takehome.failures import CandidateError
from takehome.submission import Submission

ENTRY = "evidence"
# Two fresh workers: a number that depends on an unseeded generator or on the clock is another one then.
RUNS = 2
# A few names more than the exercise asks for are no harm.
MOST_NAMES = 100
# A module of which every function fails: what is the same with it owes nothing to the candidate's functions.
HOLLOW = """
def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return _fails

def _fails(*args, **kwargs):
    raise RuntimeError("there is nothing behind this function")
"""


class _Beside(Submission):
    """The evidence file, loaded into its worker after the module."""

    def __init__(self, box, file, source, limits, module):
        super().__init__(box, file, source, limits)
        self.title = file
        self._module = module
        self.is_hollow = False

    def _load_code(self):
        file, code = self._module.compiled()
        if self.is_hollow:
            code = np.frombuffer(marshal.dumps(compile(HOLLOW, file, "exec")), np.uint8)
        try:
            self._load_one(file, code)
        except CandidateError as error:
            # A module that was too slow is tried again, as everywhere.
            raise CandidateError(error.reason, f"{file}: {error}") from None
        super()._load_code()


def numbers(box, module, source, asked):
    """What the runs gave: {"reason", "detail", "values", "alone"}. Raises Broken where the sandbox failed.

    module: the Submission that was graded. asked: {"file", "names", "call_seconds", "total_seconds"}.
    values: for each run a list with a finite float for each name, or the word that says why there is none;
    no runs where one of them gave no dict, and then the reason's word and one sentence.
    alone: the same list where a hollow module stands for the candidate's; empty where that gave nothing.
    """
    module.fresh()
    beside = _Beside(box, asked["file"], source, asked, module)
    try:
        beside.read()
        values = [_run(beside, asked["names"]) for _ in range(RUNS)]
        return {"reason": None, "detail": "", "values": values, "alone": _alone(beside, asked["names"])}
    except CandidateError as error:
        return {"reason": error.reason, "detail": str(error), "values": [], "alone": []}
    finally:
        beside.fresh()


def _alone(beside, names):
    beside.is_hollow = True
    try:
        return _run(beside, names)
    except CandidateError:
        return []


def _run(beside, names):
    beside.fresh()
    result = beside.call(ENTRY, (), {})
    if type(result) is not dict:
        raise CandidateError("wrong-value", "the result is not a dict")
    if len(result) > MOST_NAMES:
        raise CandidateError("wrong-value", f"the result has more than {MOST_NAMES} names")
    return [_plain(result[name]) if name in result else "missing" for name in names]


def _plain(value):
    """A finite float; else "not-a-number" or "not-finite"."""
    if type(value) is np.ndarray and value.ndim == 0:
        value = value.item()
    # Not isinstance: a truth value is no number that somebody measured.
    if type(value) not in (int, float):
        return "not-a-number"
    try:
        number = float(value)
    except OverflowError:
        return "not-finite"
    return number if math.isfinite(number) else "not-finite"
