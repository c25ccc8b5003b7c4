"""Why a test failed: each failure carries one word, chosen here and never by candidate code.

The words are those of `FailureReason` in src/judge/judge-message.ts.
"""


class Mismatch(AssertionError):
    """The submission answered, and the answer is wrong."""

    reason = "wrong-value"


class NotRejected(AssertionError):
    """Bad input was accepted."""

    reason = "did-not-raise"


class TooSlow(AssertionError):
    """The answer came, but not within the time the reference's speed allows."""

    reason = "too-slow"


class TestAlarm(BaseException):
    """The test itself ran too long. Not an Exception: no test may swallow it."""

    __test__ = False


class CandidateError(Exception):
    """The submission gave no answer: it raised, crashed, hung or sent what is not plain data."""

    def __init__(self, reason, detail):
        super().__init__(detail)
        self.reason = reason


class CandidateValueError(CandidateError, ValueError):
    """A ValueError of the submission, so that a test can expect it."""


class CandidateTypeError(CandidateError, TypeError):
    """A TypeError of the submission, so that a test can expect it."""


def raised(base, type_name):
    """The exception to raise on the test's side for one raised by the submission.

    base: "ValueError", "TypeError" or "other", the nearest of the three by inheritance.
    type_name: what the submission called it; shown only when it is a plain built-in name.
    """
    kind = {"ValueError": CandidateValueError, "TypeError": CandidateTypeError}.get(base, CandidateError)
    return kind("raised", f"raised {type_name}")
