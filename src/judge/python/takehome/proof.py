"""That a sandbox holds: nobody's code goes into one before a canary has tried to get out of it."""

import os
import secrets
import socket
import tempfile
from contextlib import ExitStack
from pathlib import Path

from takehome import sandbox

VARIABLE = "TAKEHOME_CANARY"


def plant_secret():
    """To be called before the first sandbox is launched: else it could not have inherited what its canary looks for."""
    os.environ[VARIABLE] = secrets.token_hex(16)


def lift_secret():
    del os.environ[VARIABLE]


def proven(options, box, boot, packs, bait_files):
    """(variant, its sandbox), of the first variant that boots and lets no canary out. Raises Unavailable.

    box: of the first option, launched already; boot: launches one of the named variant.
    bait_files: what is hidden from this sandbox, beside this project and the homes of the machine.
    """
    reasons = []
    for variant in options:
        box = box or boot(variant)
        try:
            box.wait_until_ready()
        except sandbox.Broken as error:
            reasons.append(f"{variant}: {error}")
            box.close()
            box = None
            continue
        found = [] if variant == "none" else _ways_out(box, packs, bait_files)
        if found:
            raise sandbox.Unavailable("canary-escaped", f"{variant}: {', '.join(found)}")
        return variant, box
    raise sandbox.Unavailable("sandbox-refused", "; ".join(reasons))


def _ways_out(box, packs, bait_files):
    """Plant bait outside, let a worker look for it, and see that it can be ended."""
    # Not before: they load NumPy, and that there is none is told in an orderly way.
    from takehome.clock import Starved
    from takehome.failures import CandidateError
    from takehome.memory import NoMemory
    from takehome.submission import Submission

    secret = os.environ[VARIABLE]
    # Where Python itself lies in one of them, all that lies beside it.
    homes = [path for folder in ("/home", "/root", "/tmp") for path in sandbox.found_runtime(packs).outside(folder)]
    with ExitStack() as stack:
        bait_file = stack.enter_context(tempfile.NamedTemporaryFile())
        bait_file.write(secret.encode())
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        abstract = stack.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM))
        abstract.bind(f"\0takehome-{secret}")
        abstract.listen()
        bait = {
            "environment": secret,
            "files": [bait_file.name, *bait_files, str(Path(__file__)), "/etc/passwd", *homes],
            "port": listener.getsockname()[1],
            "abstract": f"takehome-{secret}",
            "private": box.is_private,
        }
        canary = Submission(box, "", None, {"call_seconds": 60, "total_seconds": 60})
        found = []
        try:
            found = canary.canary(bait)
            canary.fresh()
        except (CandidateError, NoMemory, Starved) as error:
            raise sandbox.Unavailable("sandbox-refused", f"the canary could not be run: {error}") from None
        except sandbox.Broken:
            found = [*found, "kill"]
    return found


def worker_limits(limits):
    """Resource limits of a worker, by their POSIX names."""
    return {
        "AS": limits["memory_bytes"],
        # The worker itself is the one process: no fork and no thread, so the memory limit is a true bound.
        "NPROC": 1,
        "NOFILE": 64,
        "FSIZE": limits["output_bytes"],
        "CPU": int(limits["total_seconds"]) + 1,
        "STACK": 8 << 20,
        "CORE": 0,
        "MEMLOCK": 0,
        "MSGQUEUE": 0,
        "SIGPENDING": 64,
    }
