"""Replies against takehome.submission: prints one JSON line a kind of reply, {"name", "wrong", "tried"}.

argv: the folder of the project's Python packages. `wrong` lists what reached the test besides a value or
a CandidateError that the reply stands for: an error of the judge's own would count as the candidate's.
"""

import json
import random
import socket
import sys
import threading

import numpy as np

sys.path.insert(0, sys.argv[1])

from inside import wire
from takehome.failures import CandidateError, CandidateTypeError, CandidateValueError
from takehome.solution import Solution
from takehome.submission import Submission

TRIES = 500
WORDS = ["value", "digests", "missing", "misfit", "raised", "unsupported", "arrays", "code", "facts", "", "echo"]
TEXTS = ["ValueError", "TypeError", "other", "KeyError", "an exception of its own", "type", "key", "size", "set", "x"]


class FakeSandbox:
    """Hands out sockets at whose other end a thread answers every frame with `answer(header, nonce)`: bytes or None."""

    def __init__(self, answer, hostile=None):
        self._answer = answer
        self._hostile = hostile

    def spawn(self):
        ours, theirs = socket.socketpair()
        threading.Thread(target=self._serve, args=(theirs,), daemon=True).start()
        return ours, None

    def reset(self):
        return []

    def _serve(self, sock):
        with sock:
            try:
                while True:
                    header, _, nonce = wire.receive(sock)
                    data = self._answer(header, nonce)
                    if data is None:
                        return
                    sock.sendall(data)
                    if header["op"] == self._hostile:
                        return  # or half a frame would be waited for
            except (wire.Closed, OSError):
                pass


def frame(header, nonce, arrays=()):
    table = [[array.dtype.str, list(array.shape)] for array in arrays]
    text = json.dumps({"arrays": table, **header} if isinstance(header, dict) else header).encode()
    body = b"".join(array.tobytes() for array in arrays)
    return wire.FIXED.pack(wire.MAGIC, len(text), len(body), nonce) + text + body


def anything(rng, depth=0):
    plain = [None, True, False, 0, 1, -1, 1.5, "", *TEXTS, "\u0000\u202e", ["l", []], ["d", []], ["a", 0], ["t", [1]]]
    if depth > 3 or rng.random() < 0.5:
        return rng.choice(plain)
    if rng.random() < 0.5:
        return [anything(rng, depth + 1) for _ in range(rng.randrange(4))]
    return {rng.choice(WORDS): anything(rng, depth + 1) for _ in range(rng.randrange(4))}


def nearly(rng):
    """Replies that an honest worker could give, and their neighbours."""
    texts = [rng.choice(TEXTS) for _ in range(rng.choice([2, 2, 2, 1, 3]))]
    texts = [rng.choice([text, text, text, anything(rng)]) for text in texts]
    value = rng.choice([None, 1.5, ["l", [1, 2]], ["d", [["facts", None], ["code", None]]], ["d", [["a", ["a", 0]]]]])
    reply = rng.choice(
        [
            {"value": value},
            {"value": value, "digests": [rng.choice([None, "aa", 1, []]) for _ in range(rng.randrange(4))]},
            {"missing": rng.choice([True, True, 1, "yes"])},
            {"misfit": rng.choice([True, True, 1, None])},
            {"raised": texts},
            {"unsupported": texts},
        ]
    )
    if rng.random() < 0.2:
        reply[rng.choice(WORDS)] = anything(rng)
    return reply


HONEST = {
    "read": {"value": ["d", [["facts", None], ["code", None]]]},
    "load": {"value": None},
    "call": {"raised": ["other", "KeyError"]},
}


def stands_for(error, said):
    """Whether an exception is one that the last reply may stand for."""
    if isinstance(error, CandidateValueError):
        return said.get("raised", [0])[0] == "ValueError"
    if isinstance(error, CandidateTypeError):
        return said.get("raised", [0])[0] == "TypeError"
    return type(error) is CandidateError


def arguments(rng):
    return [rng.choice([1.0, [1, 2], {"a": 1}, np.arange(3.0), "text", None]) for _ in range(rng.randrange(3))]


def fuzz(hostile_operation, make):
    rng = random.Random(f"{hostile_operation} 7")
    wrong = set()
    for _ in range(TRIES):
        said = {}

        def answer(header, nonce):
            if header["op"] != hostile_operation:
                return frame(HONEST[header["op"]], nonce)
            reply, arrays, ending = make(rng)
            said.clear()
            said.update(reply if isinstance(reply, dict) else {})
            return ending(frame(reply, nonce, arrays))

        submission = Submission(FakeSandbox(answer, hostile_operation), "a.py", "x = 1", {"call_seconds": 5, "total_seconds": 5000})
        try:
            submission.read()
            Solution(submission).anything(*arguments(rng))
        except BaseException as error:
            if not stands_for(error, said):
                wrong.add(f"{error!r} by {said!r}")
        try:
            submission.canary({}) if hostile_operation == "canary" else None
        except BaseException as error:
            if type(error) is not CandidateError and not isinstance(error, CandidateError):
                wrong.add(f"{error!r} by {said!r}")
        submission.fresh()
    return sorted(wrong)[:5]


def whole(data):
    return data


def free(rng):
    return anything(rng), [], whole


def near(rng):
    arrays = [np.arange(2.0)] if rng.random() < 0.3 else []
    return nearly(rng), arrays, whole


def cut(rng):
    def ending(data):
        kind = rng.randrange(4)
        if kind == 0:
            return None
        return data + b"more" if kind == 1 else data[: rng.randrange(len(data))] + bytes(40) if kind == 2 else bytes(24)

    return nearly(rng), [], ending


def unsendable():
    """Arguments that cannot cross: the test's doing, and never a TypeError that a test could expect."""
    wrong = []
    deep = []
    for _ in range(50):
        deep = [deep]
    for argument in [object(), {1, 2}, 1j, len, np.array([object()]), {1: 2}, "\ud800", 1 << 20_000, deep, b"x"]:
        submission = Submission(
            FakeSandbox(lambda header, nonce: frame(HONEST[header["op"]], nonce)),
            "a.py", "x = 1", {"call_seconds": 5, "total_seconds": 50},
        )  # fmt: skip
        submission.read()
        try:
            Solution(submission).anything(argument)
            wrong.append(f"{argument!r} crossed")
        except BaseException as error:
            if type(error) is not CandidateError:
                wrong.append(f"{error!r} by {argument!r}")
        submission.fresh()
    return wrong


for operation in ("read", "load", "call", "canary"):
    for make in (free, near, cut):
        print(json.dumps({"name": f"{make.__name__} to {operation}", "wrong": fuzz(operation, make)}))
print(json.dumps({"name": "unsendable arguments", "wrong": unsendable()}))
