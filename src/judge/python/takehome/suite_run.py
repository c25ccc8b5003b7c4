"""One suite of a candidate's against one variant of a module: two sandboxes, and the judge between them.

The suite's worker asks for calls and says how its tests ended; the variant's worker is called as a
submission is. Values are decoded and encoded again on their way. The suite's side learns of the variant
its replies, and nothing else.
"""

import builtins
import hashlib
import json
import time

from inside import wire
from inside.worker import PRINTABLE_ERRORS
from takehome.failures import CandidateError
from takehome.replies import value_of
from takehome.sandbox import Broken
from takehome.submission import Submission

MOST_TESTS = 1000
LONGEST_NAME = 300
# A variant that hangs costs so many times the time of one call; then it is not called again in this run.
MOST_LOST = 2
OUTCOMES = ("passed", "failed", "error", "skipped")
REASONS = PRINTABLE_ERRORS | {"", "Failed", "an exception of its own"}
# What the tests are told, whatever the variant said: no text of a variant reaches them.
RAISED = "the module raised this"
# A result may grow on its way: we write down what a variant's worker wrote in another way.
TOO_LARGE = ["raised", "RuntimeError", "the result is too large"]


def _takes_a_text(kind):
    try:
        kind("")
    except TypeError:
        return False
    return True


# Exceptions of the module that are raised on the tests' side as what they are.
CROSSING = {
    name
    for name, kind in vars(builtins).items()
    if isinstance(kind, type) and issubclass(kind, Exception) and _takes_a_text(kind)
} | {"LinAlgError"}


def compiled(box, file, source, limits):
    """The bytecode of a variant that loads, made in a sandbox. Raises CandidateError."""
    module = Submission(box, file, source, limits)
    module.read()
    module._load()
    module.fresh()
    _, code = module.compiled()
    return code


class Variant(Submission):
    """A variant of the module, in a worker of its own.

    code: as of `compiled`. limits: of all calls in a run together, and of each.
    """

    def __init__(self, box, file, code, limits):
        super().__init__(box, file, None, limits)
        self._code = code
        self._losses = 0
        self._last_loss = None

    def answer(self, name, args, kwargs):
        """What the tests' side is told of a call: ["value", result, changed arguments] or ["raised", class, text]."""
        if self._losses == MOST_LOST:
            return self._last_loss
        self._load_if_needed()
        request = {"name": name, "args": args, "kwargs": kwargs, "watch": False, "carry": True}
        try:
            return self._answer(self._exchange("call", request), args, kwargs)
        except CandidateError as error:
            return self._no_answer(error)

    def _load_if_needed(self):
        """Whatever the calls before took: tests that use up a variant's time are no failure of ours."""
        spent, self._spent = self._spent, 0.0
        try:
            self._load()
        except CandidateError as error:
            raise Broken(f"a variant did not load: {error}") from error
        finally:
            self._spent += spent

    def _answer(self, reply, args, kwargs):
        if "value" in reply:
            return ["value", *_result_and_changes(reply["value"], args, kwargs)]
        if "missing" in reply:
            return ["raised", "AttributeError", "the module has no such function"]
        if "misfit" in reply:
            return ["raised", "TypeError", "the function does not take these arguments"]
        if "unsupported" in reply:
            return ["raised", "RuntimeError", f"the result {wire.refusal(*reply['unsupported'])}"]
        base, name = reply["raised"]
        kind = name if name in CROSSING else base if base != "other" else "RuntimeError"
        return ["raised", kind, RAISED]

    def _no_answer(self, error):
        if error.reason == "wrong-value":
            return ["raised", "TypeError", "an argument cannot cross to the module"]
        late = error.reason == "timed-out"
        loss = ["raised", *(("TimeoutError", "no answer in time") if late else ("RuntimeError", "the module's process ended"))]
        self._losses, self._last_loss = self._losses + 1, loss
        return loss


def _result_and_changes(value, args, kwargs):
    """The parts of a variant's reply. A variant is the hiring team's; a wrong reply is a broken exercise all the same."""
    known = {*range(len(args)), *kwargs}
    if type(value) is not list or len(value) != 2 or type(value[1]) is not list:
        raise Broken("a variant's worker sent no result")
    for pair in value[1]:
        if type(pair) is not list or len(pair) != 2 or type(pair[0]) not in (int, str) or pair[0] not in known:
            raise Broken("a variant's worker sent no changes")
    return value


class Suite(Submission):
    """The candidate's tests, in a worker of their own; `run` is called once for each variant."""

    title = "the tests"

    def __init__(self, box, module, functions, limits, given=None):
        """given: the text of the module that the candidate has."""
        # A test computes as long as it wants within the time of the whole run.
        super().__init__(box, "", None, {**limits, "call_seconds": limits["total_seconds"]})
        self._module, self._functions, self._given = module, functions, given
        self._given_code = None
        self._variant = None
        self._paths, self._codes = [], []

    def compile(self, files):
        """Read the files, before any of them runs. Returns None, or one sentence where a file is no Python."""
        self._ran = True  # no run is to differ from the others, so none goes on in this worker
        if self._given is not None:
            self._given_code = self._given_compiled()
        for file in sorted(files, key=lambda one: one["path"]):
            path = file["path"]
            try:
                compiled = self._compiled(file["text"], path)
            except CandidateError as error:
                return f"{path} cannot be read: {error}"
            if compiled["code"] is None:
                line = compiled["line"]
                return f"{path} is no Python{f': line {line}' if type(line) is int and line > 0 else ''}"
            self._paths.append(path)
            self._codes.append(compiled["code"])
        return None

    def _given_compiled(self):
        try:
            return self._compiled(self._given, self._module)["code"]
        except CandidateError:
            return None  # it was written by the hiring team, and no candidate pays for it

    def _compiled(self, text, path):
        self._source = text
        return value_of(self._exchange("compile", {"source": self._sendable_source(), "file": path}), path)

    def run(self, variant):
        """Run the suite against one variant, in a fresh worker.

        Returns {"tests", "ended", "detail"} as `SuiteRun` of src/judge/review-run.ts has them, with "asked":
        whether anything of the variant was asked for.
        """
        self.fresh()
        self._variant, self._spent = variant, 0.0
        self._tests, self._names, self._running = [], set(), None
        self._transcript, self._asked = hashlib.blake2b(digest_size=16), False
        # What the judge itself takes, for decoding and encoding what is sent, has the same limit.
        self._until = time.process_time() + self._limits["total_seconds"]
        self._ran = True
        value = {"module": self._module.removesuffix(".py"), "functions": self._functions}
        value |= {"given": self._given_code, "files": self._paths, "codes": self._codes}
        try:
            ended, detail = self._ending(value_of(self._exchange("suite", value), "pytest"))
        except _TooMany:
            self.fresh()
            ended, detail = "too-many-tests", f"there are more than {MOST_TESTS} tests"
        except CandidateError as error:
            ended = error.reason if error.reason in ("timed-out", "broke-protocol") else "crashed"
            detail = str(error)
            self._end_running(ended)
        return {"tests": self._tests, "ended": ended, "detail": detail, "asked": self._asked}

    def _end_running(self, ended):
        """A test in which the time ran out has failed; whatever ended a run otherwise can be the test's own doing."""
        if ended == "timed-out" and self._running is not None and len(self._tests) < MOST_TESTS:
            self._note(self._running, "failed", "TimeoutError")

    def _ending(self, said):
        if said["ended"] == "done" and self._tests:
            return None, ""
        if said["ended"] == "done":
            return "no-tests", "there is no test"
        if said["ended"] != "did-not-load":
            return "crashed", "the tests ended pytest"
        file = said["file"] if said["file"] in self._paths else "a test file"
        return "did-not-load", f"{file}: {said['error'] if said['error'] in REASONS else 'an exception of its own'}"

    def _converse(self, header, arrays):
        """One request, and all that is asked until its reply: each of our frames has a nonce that the next one has to carry."""
        while True:
            try:
                reply, arrays = super()._converse(header, arrays)
            except wire.Unsupported:
                # Before a byte left.
                header, arrays = _written(TOO_LARGE)
                continue
            if set(reply) != {"ask"}:
                return reply, arrays
            self._nothing_unsolicited()
            if time.process_time() > self._until:
                raise TimeoutError
            header, arrays = _written(self._answer(wire.decode(reply["ask"], arrays)))

    def _answer(self, question):
        """Raises Violation where it is none."""
        if type(question) is list and question:
            asked, *content = question
            if asked == "call" and _is_call(content, self._functions):
                return self._call(*content)
            if asked == "test" and _is_test(content) and content[0] not in self._names:
                return self._note(*content)
            if asked == "begun" and len(content) == 1 and _is_name(content[0]):
                return self._begin(content[0])
            if asked == "collected" and len(content) == 1 and type(content[0]) is int:
                return self._count(content[0])
        raise wire.Violation("not a question")

    def _call(self, name, args, kwargs):
        self._asked = True
        self._add(["call", name, args, kwargs])
        try:
            answer = self._variant.answer(name, args, kwargs)
        except OSError as error:
            # Ours: what goes wrong at the variant's socket is told otherwise.
            raise Broken(f"the variant could not be asked: {error}") from error
        try:
            self._add(answer)
        except wire.Unsupported:
            answer = TOO_LARGE
            self._add(answer)
        return answer

    def _begin(self, name):
        # A name that was said before ends nothing: pytest may run one test twice.
        self._running = name if name not in self._names else None

    def _note(self, name, outcome, reason):
        """How a test ended, with all that the suite has heard until then: that is what its verdict can be made of."""
        self._count(len(self._names) + 1)
        self._names.add(name)
        self._running = None
        transcript = self._transcript.hexdigest()
        self._tests.append({"name": name, "outcome": outcome, "transcript": transcript, "reason": reason})

    def _count(self, tests):
        if tests > MOST_TESTS:
            raise _TooMany

    def _add(self, said):
        arrays = []
        text = json.dumps(wire.encode(said, arrays)).encode()
        self._transcript.update(len(text).to_bytes(8, "little") + text)
        for array in arrays:
            self._transcript.update(f"{array.dtype.str}{array.shape}".encode())
            self._transcript.update(array.data if array.size else b"")


class _TooMany(Exception):
    """More tests than a suite may have."""


def _written(answer):
    """The frame for an answer."""
    arrays = []
    return {"value": wire.encode(answer, arrays)}, arrays


def _is_call(content, functions):
    if len(content) != 3:
        return False
    name, args, kwargs = content
    return type(name) is str and name in functions and type(args) is list and type(kwargs) is dict


def _is_test(content):
    if len(content) != 3 or not all(type(text) is str for text in content):
        return False
    name, outcome, reason = content
    return _is_name(name) and outcome in OUTCOMES and reason in REASONS


def _is_name(name):
    return type(name) is str and 0 < len(name) <= LONGEST_NAME
