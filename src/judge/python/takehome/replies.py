"""What a worker may answer, read strictly: a reply is understood, or it ends the worker."""

from inside import wire
from inside.worker import PRINTABLE_ERRORS
from takehome.failures import CandidateError, raised

BASES = ("ValueError", "TypeError", "other")


def understood(reply, arrays, operation, watched):
    """The value of a reply, or its header where it says that there is no value. Raises wire.Violation.

    watched: how many digests were asked for; None for an operation that has none.
    Returns {"value", "digests"?}, {"missing": True}, {"misfit": True}, {"unsupported"} or {"raised"}.
    """
    if set(reply) == ({"value"} if watched is None else {"value", "digests"}):
        if not _are_digests(reply.get("digests", []), watched or 0):
            raise wire.Violation("not as many digests as arguments")
        return {**reply, "value": _checked(wire.decode(reply["value"], arrays), operation)}
    if arrays or len(reply) != 1:
        raise wire.Violation("unknown reply")
    ((word, content),) = reply.items()
    if not _says_that_there_is_no_value(word, content, operation):
        raise wire.Violation("unknown reply")
    return reply


def _are_digests(digests, count):
    # All of them: an argument without a digest would count as unchanged.
    return type(digests) is list and len(digests) == count and all(one is None or type(one) is str for one in digests)


def _checked(value, operation):
    """The value, of the shape that its operation gives: our own code looks into all but a call's."""
    right = {
        "call": True,
        "load": value is None,
        "read": type(value) is dict and set(value) == {"facts", "code"},
        "compile": type(value) is dict and set(value) == {"code", "line"},
        "suite": type(value) is dict and set(value) == {"ended", "file", "error"},
        "canary": type(value) is list and all(type(name) is str for name in value),
    }[operation]
    if not right:
        raise wire.Violation("not the value that was asked for")
    return value


def _says_that_there_is_no_value(word, content, operation):
    if word in ("missing", "misfit"):
        return content is True and operation == "call"
    if word not in ("raised", "unsupported") or type(content) is not list or len(content) != 2:
        return False
    return all(type(text) is str for text in content) and content[0] in (BASES if word == "raised" else wire.REFUSALS)


def value_of(reply, name):
    """The value of an understood reply to a call of `name`. Raises the CandidateError that stands for there being none."""
    if "missing" in reply:
        raise CandidateError("raised", f"the module has no function {name}")
    if "misfit" in reply:
        # No TypeError: that a function cannot be called as the task says is no refusal of bad input.
        raise CandidateError("raised", f"the function {name} does not take the arguments of the task")
    if "raised" in reply:
        base, error = reply["raised"]
        raise raised(base, error if error in PRINTABLE_ERRORS else "an exception of its own")
    if "unsupported" in reply:
        raise CandidateError("wrong-value", f"the result {wire.refusal(*reply['unsupported'])}")
    return reply["value"]
