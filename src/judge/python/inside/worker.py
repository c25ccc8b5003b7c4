"""The process that runs candidate code: it loads one module and answers calls, one at a time.

Candidate code shares this process and may take over the socket. All it can say with it is an
answer to the call under way, which the judge then compares like any other. Where it is tests that
run, they may ask before that: one question, and then the judge's answer.
"""

import builtins
import hashlib
import inspect
import json
import marshal
import random
import sys
import types

import numpy as np

from inside import wire
from inside.structure import measure

PRINTABLE_ERRORS = frozenset(
    name for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, BaseException)
) | {"LinAlgError"}


def seed_numpy():
    """The same seed for everybody: unseeded code gives the same answers on every run. Once for all workers,
    because every page that a worker writes to is copied.
    """
    np.random.seed(0)


def serve(sock):
    """Answer the judge's frames until it closes the socket or kills this process."""
    # As `seed_numpy`, but after the fork, because Python seeds `random` anew there.
    random.seed(0)
    line = Line(sock)
    worker = _Worker(line)
    while True:
        try:
            header, arrays = line.receive()
        except wire.Closed:
            return
        reply, out = worker.answer(header, arrays)
        try:
            line.send(reply, out)
        except wire.Unsupported as error:
            line.send({"unsupported": error.why}, [])


class Line:
    """This end of the conversation. Whatever is sent carries the nonce of the judge's latest frame."""

    def __init__(self, sock):
        self._sock = sock
        self.nonce = None

    def receive(self):
        """(header, arrays). Raises Closed."""
        header, arrays, self.nonce = wire.receive(self._sock)
        return header, arrays

    def send(self, header, arrays):
        wire.send(self._sock, header, arrays, self.nonce)

    def ask(self, question):
        """What the judge answers while its own request is under way: both plain data. Raises Unsupported."""
        arrays = []
        self.send({"ask": wire.encode(question, arrays)}, arrays)
        header, arrays = self.receive()
        return wire.decode(header["value"], arrays)


class _Worker:
    def __init__(self, line):
        self._line = line
        self._module = None

    def answer(self, header, arrays):
        operations = {"read": _read, "load": self._load, "call": self._call, "canary": _canary}
        operations |= {"compile": _compile, "suite": self._suite}
        out = []
        try:
            return operations[header["op"]](wire.decode(header["value"], arrays), out), out
        except wire.Unsupported as error:
            return {"unsupported": error.why}, []
        except BaseException as error:  # SystemExit and KeyboardInterrupt are answers too
            return {"raised": _describe(error)}, []

    def _load(self, value, out):
        code = marshal.loads(value["code"].tobytes())
        module = types.ModuleType(value["name"])
        module.__file__ = value["file"]
        sys.modules[value["name"]] = module
        exec(code, module.__dict__)
        self._module = module
        return {"value": None}

    def _call(self, value, out):
        function = getattr(self._module, value["name"], None)
        if not callable(function):
            return {"missing": True}
        before = digests(value["args"], value["kwargs"]) if value.get("carry") else None
        try:
            result = function(*value["args"], **value["kwargs"])
        except TypeError as error:
            # Raised before a line of the function ran: by the call, or by a function of C.
            if error.__traceback__.tb_next is None and _does_not_fit(function, value["args"], value["kwargs"]):
                return {"misfit": True}
            raise
        if before is not None:
            return {"value": wire.encode([result, _changed(before, value["args"], value["kwargs"])], out)}
        reply = {"value": wire.encode(result, out)}
        if value["watch"]:
            reply["digests"] = digests(value["args"], value["kwargs"])
        return reply


    def _suite(self, value, out):
        from inside import suite

        return {"value": wire.encode(suite.run(value, self._line), out)}


def _compile(value, out):
    from inside import suite

    return {"value": wire.encode(suite.compile_file(value), out)}


def _changed(before, args, kwargs):
    """[[position or name, content]] of the arguments that are not what they were and still are plain data."""
    named = [*enumerate(args), *kwargs.items()]
    return [[key, value] for (key, value), was in zip(named, before) if _digest(value) not in (was, None)]


def _read(value, out):
    """Facts of the source text and its bytecode, made before any of it has run.

    Compiled from the very text that was reviewed: no file, no cached bytecode, no search path. Once
    for all workers of a submission, because compiling touches, and so copies, much of the heap.
    """
    facts = measure(value["source"]) if value["measured"] else None
    try:
        code = compile(value["source"], value["file"], "exec", dont_inherit=True)
    except SyntaxError:
        # The facts say on which line.
        return {"value": wire.encode({"facts": facts, "code": None}, out)}
    bytecode = np.frombuffer(marshal.dumps(code), np.uint8)
    return {"value": wire.encode({"facts": facts, "code": bytecode}, out)}


def _canary(value, out):
    from inside.canary import escapes

    return {"value": wire.encode(escapes(value), out)}


def digests(args, kwargs):
    """One digest of each argument's content, in order; None for what is no longer plain data.

    To forge the digest of an unchanged argument, code has to keep the unchanged bytes: that is the
    same work as not changing them.
    """
    return [_digest(value) for value in [*args, *kwargs.values()]]


def _digest(value):
    arrays = []
    try:
        node = wire.encode(value, arrays)
    except wire.Unsupported:
        return None
    digest = hashlib.blake2b(json.dumps(node).encode(), digest_size=16)
    for array in arrays:
        digest.update(f"{array.dtype.str}{array.shape}".encode())
        digest.update(array.data if array.size else b"")
    return digest.hexdigest()


def _does_not_fit(function, args, kwargs):
    """Whether the function cannot be called with these arguments at all."""
    try:
        inspect.signature(function).bind(*args, **kwargs)
    except TypeError:
        return True
    except ValueError:  # a function of C that tells no signature
        pass
    return False


def _describe(error):
    """[the nearest of "ValueError", "TypeError" and "other" by inheritance, the exception's name]."""
    kind = type(error)  # not its __class__, which an exception may make up
    base = next((known.__name__ for known in (ValueError, TypeError) if issubclass(kind, known)), "other")
    name = wire.type_name(kind)
    return [base, name if name in PRINTABLE_ERRORS else "an exception of its own"]
