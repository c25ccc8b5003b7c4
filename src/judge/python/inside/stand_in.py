"""The module that a candidate's tests import: its functions ask the judge, and plain data goes out and comes back.

What it shows beside that, signatures and docstrings, is of the module that the candidate has, and the same
whichever module answers.
"""

import builtins
import importlib.util
import inspect
import itertools
import marshal
import os
import sys
import types
from array import array
from collections import UserList, deque
from collections.abc import Iterator, Mapping, Set, ValuesView

import numpy as np

from inside import wire

# `Set` is also what keys() and items() give, in the order of their dict.
LISTED = (range, Set, ValuesView, Iterator, deque, UserList, array)
# What is raised here for an exception of the module: NumPy's own beside the builtin ones.
OTHER_ERRORS = {"LinAlgError": np.linalg.LinAlgError}


class StandIn:
    """Finds and loads the module as Python does it with a file, so that tests may import it again or reload it.

    line: has `ask`. given: bytecode of the module that the candidate has, or None.
    """

    def __init__(self, name, folder, functions, line, given=None):
        self._name, self._path = name, os.path.join(folder, f"{name}.py")
        self._functions, self._line = functions, line
        self._given = _loaded(name, given)

    def find_spec(self, name, path=None, target=None):
        return importlib.util.spec_from_loader(name, self, origin=self._path) if name == self._name else None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.__doc__ = self._given.__doc__
        module.__file__ = self._path
        for name in self._functions:
            function = _asking(name, self._line)
            function.__module__ = self._name
            _show(function, getattr(self._given, name, None))
            setattr(module, name, function)
        module.__all__ = list(self._functions)


def _loaded(name, code):
    """The module that the candidate has; an empty one where there is none, or none that loads."""
    module = types.ModuleType(name)
    if code is not None:
        # A dataclass looks there for its module.
        sys.modules[name] = module
        try:
            exec(marshal.loads(code.tobytes()), module.__dict__)
        except BaseException:  # as of an import: also SystemExit
            pass
        del sys.modules[name]
    return module


def _show(function, given):
    """Let a function that asks show what the given one shows to who inspects it."""
    if not callable(given):
        return
    try:
        function.__signature__ = inspect.signature(given)
        function.__doc__ = given.__doc__
        function.__annotations__ = dict(given.__annotations__)
        function.__defaults__, function.__kwdefaults__ = given.__defaults__, given.__kwdefaults__
    except (AttributeError, TypeError, ValueError, NameError):
        pass  # a class, or a type that only a checker knows: what was shown before stays


def _asking(name, line):
    def function(*args, **kwargs):
        try:
            answer = _ask(line, name, list(args), kwargs)
        except wire.Unsupported as error:
            raise TypeError(f"an argument {error}") from None
        if answer[0] == "raised":
            _, kind, text = answer
            raise (OTHER_ERRORS.get(kind) or getattr(builtins, kind))(text)
        _, result, changed = answer
        for key, after in changed:
            _change(args[key] if type(key) is int else kwargs[key], after)
        return result

    function.__name__ = function.__qualname__ = name
    return function


def _ask(line, name, args, kwargs):
    try:
        return line.ask(["call", name, args, kwargs])
    except wire.Unsupported:
        # An ordinary test calls with a range or a set where a list is meant; the module would take either.
        return line.ask(["call", name, _plain(args), _plain(kwargs)])


def _plain(value):
    """The value with plain data for what says the same, at any depth: a list for whatever only lists its items, a dict
    for whatever maps, and for an array of another kind what it holds.

    A set has no order, so its list is sorted: the same call has the same argument in every run.
    """
    if isinstance(value, (np.ndarray, np.generic)) and value.dtype.str not in wire.DTYPES:
        value = _of_numpy(value)
    if isinstance(value, Mapping) and type(value) is not dict:
        value = dict(value.items())
    if isinstance(value, (set, frozenset)):
        value = sorted(value, key=repr)
    elif isinstance(value, LISTED):
        value = list(itertools.islice(value, wire.NODES))
    if type(value) in (list, tuple):
        return type(value)(map(_plain, value))
    return {key: _plain(item) for key, item in value.items()} if type(value) is dict else value


def _of_numpy(value):
    """Doubles for longer floats, numbers in the order of bytes that is usual here, and lists of texts and objects."""
    if wire.is_masked(type(value)):
        return value
    if value.dtype.kind in "iuf":
        usual = np.float64 if value.dtype.itemsize > 8 else value.dtype.newbyteorder("<")
        return value.astype(usual)
    return value.tolist() if value.dtype.kind in "UTO" else value


def _change(argument, after):
    """Do to an argument what the module did to its copy."""
    if isinstance(argument, np.ndarray):
        argument[...] = after
    elif isinstance(argument, list):
        argument[:] = after
    elif isinstance(argument, dict):
        argument.clear()
        argument.update(after)
