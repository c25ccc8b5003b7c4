"""One sandbox: a bubblewrap container whose process 1 is the zygote, and the socket that steers it.

What is inside: a Python, NumPy, the packs that the exercise asks for, pytest where tests run, the
`inside` package, read-only. What is not: /proc, /sys, the network, any writable path, any environment,
any descriptor but the control socket and each worker's bounded output, the hidden tests, the reference.
"""

import contextlib
import itertools
import json
import os
import platform
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from inside import reaper
from takehome import copies, seccomp
from takehome.runtime import NoNumPy, NoPack, runtime

INSIDE = Path(__file__).resolve().parent.parent / "inside"
FACTS = ("applied", "shapes", "names", "scopes", "library_names", "unusual", "suspects", "structure")
MODULES = ("__init__", "wire", "worker", "zygote", *FACTS, "canary", "suite", "stand_in", "fixtures", "reaper")
RUN_FOLDERS = ("--perms", "0755", "--dir", "/run", "--perms", "0755", "--dir", "/run/inside")
SOCKET_BUFFER = 4 << 20
# Booting takes about 0.15 s; a machine that needs this long cannot time anything either.
BOOT_SECONDS = 60
RESET_SECONDS = 30
CLOSE_SECONDS = 5
# Linux's: with each message comes the sender's process id, uid and gid.
PASS_CREDENTIALS = getattr(socket, "SO_PASSCRED", None)
CREDENTIALS = struct.Struct("iII")
# A worker keeps what it has freed for what it needs next: a new page costs more than the work on it. Huge
# pages are not to be had inside, where the C library cannot read in /sys whether there are any.
KEEP_FREED = "glibc.malloc.mmap_threshold=33554432:glibc.malloc.trim_threshold=536870912"
ENVIRONMENT = {
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "LC_ALL": "C.UTF-8",
    "HOME": "/",
    "GLIBC_TUNABLES": KEEP_FREED,
}

# "user-namespace": bwrap makes its own user namespace. Root first becomes this uid, because a
# process that is root outside is exempt from RLIMIT_NPROC inside.
OUTSIDE_UID = 65534
# "root": where user namespaces are switched off, root builds the sandbox and each worker drops to
# a uid that no other sandbox uses at the same time: above this number, by its launcher's process id
# (at most 2**22) and a running number.
WORKER_UID_BASE = 1 << 30
SLOTS = 64
_slots = itertools.count()

BOOT = """
import json, sys
options = json.loads(sys.argv[2])
sys.path[:0] = options["path"]
from inside.zygote import main
main(int(sys.argv[1]), options)
"""


class Unavailable(Exception):
    """No sandbox can be made here. `code` is one of the words in src/judge/judge-message.ts."""

    def __init__(self, code, detail):
        super().__init__(detail)
        self.code = code


class Broken(BaseException):
    """The sandbox itself failed: never the candidate's fault, and nothing a test may swallow."""


def variants(unsafe):
    """The ways to contain a worker on this machine, best first. Raises Unavailable."""
    if unsafe:
        return ["none"]
    if sys.platform != "linux" or not shutil.which("bwrap", path="/usr/bin:/bin:/usr/local/bin"):
        raise Unavailable("no-bubblewrap", "bubblewrap is not installed")
    if platform.machine() not in seccomp.MACHINES:
        raise Unavailable("sandbox-refused", f"no table of system calls for {platform.machine()}")
    return ["user-namespace", "root"] if os.geteuid() == 0 else ["user-namespace"]


class Sandbox:
    """A running sandbox. `variant` is one of `variants()`, `packs` are those of `packs_of()`.

    suites: whether its workers run tests; pytest is among the packs then.
    """

    def __init__(self, variant, limits, packs=(), suites=False):
        self._variant = variant
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        self._errors = tempfile.TemporaryFile()
        options = {"contained": variant != "none", "worker_uid": _worker_uid(variant), "limits": limits}
        found = found_runtime(packs)
        # Whether it sees no file of the machine's.
        self.is_private = suites and variant != "none" and not found.parts.mounted
        options |= {"path": found.modules, "loads": [[pack.name, pack.loads] for pack in packs], "suites": suites}
        files = [os.open(INSIDE / f"{name}.py", os.O_RDONLY) for name in MODULES]
        filters = [] if variant == "none" else [seccomp.program_fd()]
        stack = contextlib.ExitStack()
        try:
            shown, copied = _shown(variant, found, suites, stack)
            self._process = subprocess.Popen(
                _command(variant, found, theirs.fileno(), options, shown, files, filters),
                env={},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=self._errors,
                close_fds=True,
                pass_fds=[theirs.fileno(), *files, *filters, *copied],
                **_become(variant),
            )
        finally:
            theirs.close()
            stack.close()
            for fd in [*files, *filters]:
                os.close(fd)
        self._buffer = b""
        self._ready = False
        self._spent = []
        self._zygote = (0.0, 0)

    def wait_until_ready(self):
        """Block until the zygote has all loaded. Raises Broken with what bwrap said, Unavailable where a pack does not load."""
        if not self._ready:
            lacking = self._expect("ready", BOOT_SECONDS)
            if lacking is not None:
                raise Unavailable("no-package", f"in the sandbox, {sys.executable} cannot import {lacking}")
            self._ready = True

    def spawn(self):
        """A fresh worker: (its socket, its process id as this process sees it or None where nobody tells). Raises Broken."""
        self.wait_until_ready()
        try:
            return self._spawned()
        except (OSError, MemoryError) as error:
            # What this process or the machine lacks: nothing of a candidate's has run before the greeting.
            raise Broken(f"no worker could be begun: {error!r}") from error

    def _spawned(self):
        # An output of its own: what an earlier worker printed, or set on the file, says nothing to it.
        output = self._new_output()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        for end in (ours, theirs):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SOCKET_BUFFER)
            end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SOCKET_BUFFER)
        if PASS_CREDENTIALS:
            ours.setsockopt(socket.SOL_SOCKET, PASS_CREDENTIALS, 1)
        try:
            self._ask(b"spawn\n", "spawned", theirs.fileno(), output)
        finally:
            theirs.close()
            os.close(output)
        return ours, _greeted(ours)

    def _new_output(self):
        if self._variant != "none":
            return os.memfd_create("output", 0)
        # Outside a sandbox there may be no memfd (macOS); an unlinked file does the same.
        with tempfile.TemporaryFile() as file:
            return os.dup(file.fileno())

    def reset(self):
        """End every process but the zygote. Returns the wait statuses of the workers there were."""
        ended = self._ask(b"reset\n", "ended")
        rows = reaper.read(ended["pids"], ended["rows"])
        found = [rows.get(pid, (0, 0.0, 0)) for pid in ended["workers"]]
        self._spent += [tuple(cost) for _, *cost in found]
        self._zygote = tuple(ended["zygote"])
        return [status for status, *_ in found]

    def take_spent(self):
        """[(processor seconds, page faults)] of the workers that ended since this was asked last."""
        spent, self._spent = self._spent, []
        return spent

    def zygote_spent(self):
        """(processor seconds, page faults) of the zygote since it was started, as of the last reset."""
        return self._zygote

    def forget(self):
        """Close this process's handles without ending the sandbox: for a fork that does not own it."""
        self._control.close()
        self._errors.close()

    def close(self):
        """End the sandbox and every process in it."""
        self._control.close()
        # The zygote ends by itself then, and bwrap after it. Killing bwrap first would leave the
        # zygote to a signal that arrives later than the result of the submission.
        try:
            self._process.wait(CLOSE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._errors.close()

    def _ask(self, word, key, *fds):
        # A test's alarm in the middle would leave the answer lying there for the next question.
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGPROF])
        try:
            self._tell(word, *fds)
            return self._expect(key, RESET_SECONDS)
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, blocked)

    def _tell(self, word, *fds):
        try:
            if fds:
                socket.send_fds(self._control, [word], fds)
            else:
                self._control.sendall(word)
        except OSError as error:
            raise Broken(f"the sandbox stopped: {self._said()}") from error

    def _expect(self, key, seconds):
        deadline = time.monotonic() + seconds
        while b"\n" not in self._buffer:
            self._read(deadline, seconds)
        line, self._buffer = self._buffer.split(b"\n", 1)
        answer = json.loads(line)[key]
        return {**answer, "rows": self._take(answer["bytes"], deadline, seconds)} if key == "ended" else answer

    def _take(self, count, deadline, seconds):
        while len(self._buffer) < count:
            self._read(deadline, seconds)
        taken, self._buffer = self._buffer[:count], self._buffer[count:]
        return taken

    def _read(self, deadline, seconds):
        self._control.settimeout(max(0.001, deadline - time.monotonic()))
        try:
            data = self._control.recv(65536)
        except TimeoutError:
            raise Broken(f"the sandbox did not answer within {seconds} s") from None
        except OSError:
            data = b""
        if not data:
            raise Broken(f"the sandbox stopped: {self._said()}")
        self._buffer += data

    def _said(self):
        self._errors.seek(0)
        return self._errors.read(500).decode(errors="replace").strip() or "it said nothing"


def _greeted(sock):
    """Who greets at the other end, by the kernel's word. It is our own code: the candidate's comes later."""
    sock.settimeout(RESET_SECONDS)
    try:
        greeting, ancillary, _, _ = sock.recvmsg(1, socket.CMSG_SPACE(CREDENTIALS.size))
    except OSError:
        greeting = b""
    if not greeting:
        raise Broken("a worker ended before it began")
    if not PASS_CREDENTIALS:
        return None
    sock.setsockopt(socket.SOL_SOCKET, PASS_CREDENTIALS, 0)
    return next((CREDENTIALS.unpack(data)[0] for _, _, data in ancillary if len(data) == CREDENTIALS.size), None)


def _worker_uid(variant):
    return WORKER_UID_BASE + os.getpid() * SLOTS + next(_slots) % SLOTS if variant == "root" else None


def _become(variant):
    if variant == "user-namespace" and os.geteuid() == 0:
        return {"user": OUTSIDE_UID, "group": OUTSIDE_UID, "extra_groups": []}
    return {}


def _shown(variant, found, suites, stack):
    """(words for bwrap that bring what is to be seen of the machine, descriptors that it needs for them)."""
    if variant == "none":
        return [], []
    if not suites:
        return _mounts(found), []
    try:
        words, copied = stack.enter_context(copies.opened(found))
    except copies.TooFewDescriptors as error:
        raise Unavailable("sandbox-refused", str(error)) from None
    return [*RUN_FOLDERS, *words, *_root_links()], copied


def _command(variant, found, control_fd, options, shown, files, filters):
    path = [str(INSIDE.parent) if variant == "none" else "/run", *options["path"]]
    boot = [found.python, "-I", "-S", "-B", "-c", BOOT, str(control_fd), json.dumps({**options, "path": path})]
    environment = {**ENVIRONMENT, "LD_LIBRARY_PATH": found.libraries} if found.libraries else ENVIRONMENT
    if variant == "none":
        return ["/usr/bin/env", *(f"{name}={value}" for name, value in environment.items()), *boot]
    isolation = {
        "user-namespace": ["--unshare-user", "--disable-userns", "--uid", "1000", "--gid", "1000", "--cap-drop", "ALL"],
        # Process 1 keeps what it needs to make a worker somebody else and to end it, and nothing more.
        "root": ["--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID", "--cap-add", "CAP_KILL"],
    }[variant]
    return [
        shutil.which("bwrap", path="/usr/bin:/bin:/usr/local/bin"),
        *["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try"],
        *isolation,
        *["--hostname", "sandbox", "--die-with-parent", "--new-session", "--as-pid-1", "--clearenv"],
        *[word for name, value in environment.items() for word in ("--setenv", name, value)],
        *shown,
        *[word for name, fd in zip(MODULES, files) for word in _data(fd, f"/run/inside/{name}.py")],
        # bwrap's root is a writable file system without a size until it is closed.
        *["--seccomp", str(filters[0]), "--remount-ro", "/", "--chdir", "/", "--", *boot],
    ]


def _data(fd, target):
    """A mount of bytes, not of a path: it works for files in folders that the sandbox's uid cannot enter."""
    return ["--perms", "0444", "--ro-bind-data", str(fd), target]


def found_runtime(packs=()):
    """What is to be mounted. Raises Unavailable where NumPy or a pack is not there."""
    try:
        return runtime(packs)
    except NoNumPy as error:
        raise Unavailable("no-numpy", str(error)) from None
    except NoPack as error:
        raise Unavailable("no-package", str(error)) from None


def readable(options, packs=()):
    """Those of the variants in which an unprivileged process could read this Python. Raises Unavailable."""
    if options == ["none"] or os.geteuid() != 0:
        return options
    found = found_runtime(packs)
    # In a user namespace the mounts are made without root's rights, so the folders above count as well.
    obstacles = {variant: found.unreadable_to_others(variant == "user-namespace") for variant in options}
    if all(obstacles.values()):
        path = obstacles[options[-1]]
        raise Unavailable(
            "unreadable-python",
            f"{found.python} cannot be used: only its owner can read {path}, and candidate code runs as nobody",
        )
    return [variant for variant in options if not obstacles[variant]]


def _mounts(found):
    """Read-only mounts of the interpreter, its library, NumPy, the packs and the shared libraries, and no more.

    Never a whole prefix or /usr/lib: this project itself may be installed there.
    """
    mounts = [*RUN_FOLDERS]
    hidden = found.hidden
    within = [path for path in found.paths if any(path.startswith(f"{folder}/") for folder in hidden)]
    for path in [*found.paths, *found.links]:
        if path not in within:
            mounts += _parents(path)
            link = found.links.get(path)
            mounts += ["--symlink", link, path] if link else ["--ro-bind", path, path]
    for folder in hidden:
        mounts += ["--perms", "0755", "--tmpfs", folder]
    for path in within:
        mounts += ["--ro-bind", path, path]
    for folder in hidden:
        mounts += ["--remount-ro", folder]
    # No /dev: bwrap's own brings terminals and a writable devpts, and even the time of change of a
    # /dev/null tells a later worker of an earlier one. Python and NumPy need none.
    return mounts + _root_links()


def _root_links():
    return [word for link in ("/lib", "/lib64") if os.path.islink(link) for word in ("--symlink", os.readlink(link), link)]


def _parents(path):
    """Folders above a mount, made readable: as root bwrap would make them 0700."""
    folders = []
    for parent in reversed(Path(path).parents):
        if str(parent) != "/":
            folders += ["--perms", "0755", "--dir", str(parent)]
    return folders
