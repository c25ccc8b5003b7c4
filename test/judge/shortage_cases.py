"""A judge that itself lacks descriptors or buffers: prints what came of it, one JSON line a case."""

import errno
import json
import os
import resource
import socket
import sys

sys.path.insert(0, sys.argv[1])
from inside import wire
from takehome.failures import CandidateError
from takehome.sandbox import Broken, Sandbox
from takehome.submission import Submission

LIMITS = {"call_seconds": 5, "total_seconds": 5}
SOURCE = """
def raises():
    raise OSError(12, "not ours")

def lacks():
    raise MemoryError
"""


def say(name, came):
    print(json.dumps({"name": name, "came": came}))


def outcome(work):
    try:
        return work()
    except Broken:
        return "ours"
    except CandidateError as error:
        return f"{error.reason}: {error}"
    except (OSError, MemoryError) as error:
        return f"the test heard {type(error).__name__}"


class Socket:
    """The judge's end: its operation fails with an error number."""

    def __init__(self, operation, number):
        self._fails = operation
        self._number = number

    def settimeout(self, seconds):
        pass

    def close(self):
        pass

    def send(self, data):
        return self._done("send") or len(data)

    def recv_into(self, view):
        return self._done("recv_into") or 0

    def _done(self, operation):
        if operation == self._fails:
            raise OSError(self._number, os.strerror(self._number))


class Box:
    """Its workers are behind that socket."""

    def __init__(self, socket):
        self._socket = socket

    def spawn(self):
        return self._socket, None

    def reset(self):
        return []


def asked(operation, number):
    submission = Submission(Box(Socket(operation, number)), "m.py", SOURCE, LIMITS)
    return outcome(lambda: submission._exchange("read", {}))


for operation in ("send", "recv_into"):
    for number in (errno.ENOBUFS, errno.ENOMEM, errno.EPIPE, errno.ECONNRESET):
        say(f"{operation} {errno.errorcode[number]}", asked(operation, number))

box = Sandbox("none", {})
box.wait_until_ready()
submission = Submission(box, "m.py", SOURCE, LIMITS)
submission.read()
for name in ("raises", "lacks"):
    say(f"a module that {name}", outcome(lambda: submission.call(name, (), {})))
submission.fresh()
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
for spare in range(3):
    least = os.dup(0)
    os.close(least)
    resource.setrlimit(resource.RLIMIT_NOFILE, (least + spare, hard))
    say(f"{spare} descriptors left", outcome(lambda: submission.call("raises", (), {})))
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
box.close()
