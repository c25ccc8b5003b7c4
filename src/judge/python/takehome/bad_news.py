"""Whose news an error is that ended a job of the judge: the machine's, which may do better next time, or ours."""

import errno
import traceback

from takehome.failures import TestAlarm
from takehome.sandbox import Broken

# What an operating system says where it has no more of something.
SHORTAGES = {
    *(errno.EAGAIN, errno.ENOMEM, errno.ENOBUFS),
    *(errno.EMFILE, errno.ENFILE, errno.ENOSPC, errno.EDQUOT, errno.EIO),
}


class Bug(Exception):
    """A bug of ours in another process of the judge; its message ends with the traceback there."""


def told(error):
    """The end of a job as a message: {"kind": "failed" or "bug", "detail"}. A bug's detail is its traceback."""
    if is_of_the_world(error):
        return {"kind": "failed", "detail": f"{type(error).__name__}: {error}"}
    return {"kind": "bug", "detail": "".join(traceback.format_exception(type(error), error, error.__traceback__))}


def is_of_the_world(error):
    """A sandbox that broke, or a machine that lacked memory, files or time. An alarm may ring just after its test."""
    if isinstance(error, OSError):
        return isinstance(error, ConnectionError) or error.errno in SHORTAGES
    return isinstance(error, (Broken, MemoryError, TestAlarm))
