"""Modules that know the answers of the public tests and nothing else: what a hidden test has to see through.

Reads {"template": {path: text} of its Python files, "module": path, "reference": text} as JSON on stdin,
runs the public tests on the reference, and prints a JSON list of {"name", "source"}:

- constants: each function returns what it first returned, whatever it is asked;
- memorised: the answer of each public call, word for word, and a constant for any other call;
- lookup: the answer of the public call whose numbers are nearest.

Everything it runs is the exercise's own.
"""

import json
import os
import pickle
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

RECORDER = '''
import copy, functools, inspect, pickle, sys
sys.path.insert(0, {folder!r})
import reference_solution as _reference
_calls = []
def _recorded(name, function):
    @functools.wraps(function)
    def call(*args, **kwargs):
        asked = copy.deepcopy((args, kwargs))
        _calls.append((name, *asked, copy.deepcopy(function(*args, **kwargs))))
        with open({records!r}, "wb") as file:
            pickle.dump(_calls, file)
        return _calls[-1][-1]
    return call
for _name, _function in inspect.getmembers(_reference, inspect.isfunction):
    if not _name.startswith("_"):
        globals()[_name] = _recorded(_name, _function)
'''

CHEAT = '''
import numpy as np
from numpy import *
inf, nan = np.inf, np.nan
CALLS = {calls}
def _numbers(value):
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (list, tuple)):
        return [number for part in value for number in _numbers(part)]
    if isinstance(value, str) or value is None:
        return [float(sum(map(ord, value or "")))]
    return np.asarray(value, dtype=float).ravel().tolist()
def _distance(one, other):
    one, other = _numbers(one), _numbers(other)
    if len(one) != len(other):
        return 1e9 + abs(len(one) - len(other))
    return sum(abs(a - b) for a, b in zip(one, other))
'''

ANSWER = {
    "constants": "return CALLS[{name!r}][0][1]",
    "memorised": """
    for asked, answer in CALLS[{name!r}]:
        if repr(asked) == repr((args, kwargs)):
            return answer
    return CALLS[{name!r}][0][1]""",
    "lookup": "return min(CALLS[{name!r}], key=lambda call: _distance(call[0], (args, kwargs)))[1]",
}


def cheats(template, module, reference):
    """[{"name", "source"}] for a template's Python files and its reference solution."""
    calls = {}
    for name, args, kwargs, answer in _public_calls(template, module, reference):
        calls.setdefault(name, []).append(((args, kwargs), answer))
    np.set_printoptions(threshold=sys.maxsize, floatmode="unique")
    head = CHEAT.format(calls=repr(calls))
    return [
        {"name": name, "source": head + "\n".join(_function(known, body) for known in calls)}
        for name, body in ANSWER.items()
    ]


def _function(name, body):
    return f"def {name}(*args, **kwargs):\n    " + body.format(name=name).strip() + "\n"


def _public_calls(template, module, reference):
    """(function, args, kwargs, answer) of every call that came back, in the order of the public tests."""
    with tempfile.TemporaryDirectory() as folder:
        records = Path(folder) / "calls"
        recorder = RECORDER.format(folder=folder, records=str(records))
        for path, text in {**template, "reference_solution.py": reference, module: recorder}.items():
            (Path(folder) / path).write_text(text, encoding="utf-8")
        subprocess.run(
            [sys.executable, "-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull, folder],
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
            check=False,
        )
        return pickle.loads(records.read_bytes()) if records.exists() else []


if __name__ == "__main__":
    json.dump(cheats(**json.load(sys.stdin)), sys.stdout)
