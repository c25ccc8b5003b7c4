"""Process 1 of the sandbox: it has NumPy and the packs loaded, forks a fresh worker on request and kills it again.

It never sees candidate code, hidden tests or the reference: sources reach a worker through the
worker's own socket, so nothing of one worker is in the memory of the next.
"""

import gc
import importlib
import json
import os
import resource
import signal
import socket

from inside import worker
from inside.reaper import Reaper, own_cost
from inside.structure import measure

WARM_UP = "def f(x):\n    return [i for i in range(2)]  # a comment\n"


HELLO = b"!"


def main(control_fd, options):
    """Serve `spawn` and `reset` on the control socket until the judge closes it.

    options: {"contained": bool, "worker_uid": int | None, "limits": {name: int}, "loads": [[pack, modules]],
    "suites": whether workers run tests}.
    """
    control = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, fileno=control_fd)
    lacking = _load(options["loads"])
    # What first use creates, such as the tokenizer's expressions, is created once for all workers.
    measure(WARM_UP)
    if options["suites"] and lacking is None:
        from inside import suite

        lacking = None if suite.warm_up() else "pytest, in a version that runs tests here"
    worker.seed_numpy()
    # A collection in a forked worker would write to, and so copy, every page of the loaded modules.
    gc.collect()
    gc.freeze()
    _say(control, {"ready": lacking})
    children, reaper = [], Reaper()
    while True:
        message, fds, _, _ = socket.recv_fds(control, 64, 2)
        if message == b"spawn\n":
            children.append(_spawn(*fds, control, options))
            for fd in fds:
                os.close(fd)
            _say(control, {"spawned": children[-1]})
        elif message == b"reset\n":
            _kill_all(children, options["contained"], reaper)
            own = [0.0, 0] if options["suites"] else own_cost()
            reaper.say(lambda pids, rows: _say_ended(control, {"workers": children, "pids": pids, "zygote": own}, rows))
            children.clear()
        else:
            _kill_all(children, options["contained"], reaper)
            os._exit(0)


def _load(packs):
    """Import what candidates may use, once for all of them. Returns the pack that does not load, and why, or None."""
    for name, modules in packs:
        try:
            for module in modules:
                importlib.import_module(module)
        except Exception as error:  # whatever a package raises that misses something here
            return f"{name} ({type(error).__name__}: {error})"[:500]
    return None


def _say(control, message):
    control.sendall(json.dumps(message).encode() + b"\n")


def _spawn(worker_fd, output_fd, control, options):
    pid = os.fork()
    if pid:
        return pid
    try:
        os.setsid()
        control.detach()
        _only_these_descriptors(worker_fd, output_fd)
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, fileno=3)
        # The kernel adds who sent it: so the judge learns by what number this process goes outside.
        sock.send(HELLO)
        _limit(options)
        worker.serve(sock)
    finally:
        os._exit(0)


def _only_these_descriptors(worker_fd, output_fd):
    """0, 1 and 2 are the bounded output, 3 is the worker's socket; nothing else is open."""
    worker_copy, output_copy = os.dup(worker_fd), os.dup(output_fd)
    for target, source in enumerate([output_copy, output_copy, output_copy, worker_copy]):
        os.dup2(source, target)
    os.closerange(4, 4096)


def _limit(options):
    # A print beyond the output limit ends the process: candidate output is never needed.
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    for name, value in options["limits"].items():
        try:
            resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (value, value))
        except (AttributeError, ValueError, OSError):
            if options["contained"]:
                raise
    if options["worker_uid"] is not None:
        os.setgroups([])
        os.setresgid(options["worker_uid"], options["worker_uid"], options["worker_uid"])
        os.setresuid(options["worker_uid"], options["worker_uid"], options["worker_uid"])


def _kill_all(children, contained, reaper):
    """End every process but this one."""
    for _ in range(1000):
        _kill(children, contained)
        while reaper.wait():
            pass
        if not _any_left(contained):
            break


def _say_ended(control, facts, rows):
    _say(control, {"ended": {**facts, "bytes": len(rows)}})
    control.sendall(rows)


def _kill(children, contained):
    """As process 1 of its own namespace, -1 means everybody else; outside one, only our own workers."""
    for target in [-1] if contained else [-pid for pid in children]:
        try:
            os.kill(target, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass


def _any_left(contained):
    if not contained:
        return False
    try:
        os.kill(-1, 0)
    except ProcessLookupError:
        return False
    return True
