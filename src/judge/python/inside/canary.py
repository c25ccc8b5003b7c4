"""What a worker tries in order to get out, before any candidate code is let in.

Each probe returns True when it got out. The judge refuses to grade when one does, and also when a
probe could not be run: a sandbox that is not proved is no sandbox.
"""

import fcntl
import mmap
import os
import resource
import signal
import socket
import stat
import threading


F_SETLEASE, F_NOTIFY = 1024, 1026
SIOCGIFCONF = 0x8912
SO_PEERPIDFD = 77


def escapes(bait):
    """Names of the probes that got out.

    bait: what the judge planted outside: {"environment": a value in its environment, "files": paths
    that exist outside, "port": a TCP port it listens on at 127.0.0.1, "abstract": the name of an
    abstract UNIX socket it listens on, "private": whether all files are to be in the sandbox's own memory}.
    """
    probes = {
        "environment": lambda: _environment(bait["environment"]),
        "files": lambda: any(os.path.exists(path) for path in bait["files"]),
        "proc": lambda: os.path.exists("/proc/self") or os.path.exists("/sys/kernel"),
        "descriptors": _descriptors,
        "tcp": lambda: _connects(socket.AF_INET, ("127.0.0.1", bait["port"])),
        "abstract-socket": lambda: _connects(socket.AF_UNIX, "\0" + bait["abstract"]),
        "netlink": lambda: _opens(lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW).close()),
        "fork": _fork,
        "thread": _thread,
        "write": _write,
        "raise-limits": _raise_limits,
        "kill": _kill_the_zygote,
        "limit-others": lambda: _opens(lambda: resource.prlimit(1, resource.RLIMIT_CORE, (0, 0))),
        "become-root": lambda: os.getuid() == 0 or _opens(lambda: os.setuid(0)),
        "user-namespace": lambda: _unshare(0x10000000),
        "memfd": lambda: _opens(lambda: os.close(os.memfd_create("canary"))),
        "attributes": lambda: _allowed(lambda: os.setxattr(1, "user.canary", b"")),
        "locks": lambda: _allowed(lambda: fcntl.flock(1, fcntl.LOCK_SH)) or _allowed(lambda: fcntl.lockf(1, fcntl.LOCK_EX)),
        "leases": lambda: any(_allowed(lambda: fcntl.fcntl(1, command, 0)) for command in (F_SETLEASE, F_NOTIFY)),
        "page-cache": lambda: _allowed(lambda: os.posix_fadvise(1, 0, 0, os.POSIX_FADV_DONTNEED)),
        "shared-files": lambda: bait["private"] and _shared_files(),
        "counters": lambda: _opens(os.pipe) or _opens(lambda: mmap.mmap(-1, 1)),
        "disks": lambda: _allowed(lambda: os.fsync(1)),
        "socket": _name_the_socket,
    }
    return [name for name, probe in probes.items() if probe()]


def _opens(attempt):
    try:
        attempt()
    except (OSError, RuntimeError, ValueError):
        return False
    return True


def _allowed(attempt):
    """Whether the call was tried at all: refused by the filter, it says EPERM, and nothing else does here."""
    try:
        attempt()
    except PermissionError:
        return False
    except OSError:
        pass
    return True


def _name_the_socket():
    """Whether the worker's socket can be asked, or be given a name that the host's processes see."""
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, fileno=os.dup(3))
    with sock:
        return (
            _allowed(lambda: sock.getsockopt(socket.SOL_SOCKET, SO_PEERPIDFD))
            or _allowed(lambda: sock.bind("\0takehome-canary"))
            or _opens(lambda: fcntl.ioctl(3, SIOCGIFCONF, bytes(16)))
        )


def _environment(secret):
    return any(secret in f"{name}={value}" for name, value in os.environ.items())


def _descriptors():
    """Anything open beyond the bounded output and the worker's socket."""
    return any(_opens(lambda: os.fstat(fd)) for fd in range(4, 4096)) or not stat.S_ISSOCK(os.fstat(3).st_mode)


def _connects(family, address):
    def attempt():
        with socket.socket(family, socket.SOCK_STREAM) as sock:
            sock.settimeout(1)
            sock.connect(address)

    return _opens(attempt)


def _fork():
    def attempt():
        if os.fork() == 0:
            os._exit(0)

    return _opens(attempt)


def _thread():
    return _opens(lambda: threading.Thread(target=int).start())


def _write():
    """A writable directory anywhere, or a file system mounted for writing at its root."""
    for folder, _, _ in os.walk("/"):
        if os.access(folder, os.W_OK):
            return True
    return not os.statvfs("/").f_flag & os.ST_RDONLY


def _shared_files():
    """A file on another device than those that are made of memory: the root, and where our own modules are."""
    own = {os.stat("/").st_dev, os.stat(__file__).st_dev}
    return any(
        os.lstat(os.path.join(folder, name)).st_dev not in own
        for folder, folders, names in os.walk("/")
        for name in (*folders, *names)
    )


def _kill_the_zygote():
    """Never gets out by itself: the judge's next request to process 1 tells whether it lived."""
    for target in (1, -1):
        _opens(lambda target=target: os.kill(target, signal.SIGKILL))
    return False


def _raise_limits():
    return any(
        resource.getrlimit(limit)[1] == resource.RLIM_INFINITY
        or _opens(lambda limit=limit: resource.setrlimit(limit, (resource.RLIM_INFINITY,) * 2))
        for limit in (resource.RLIMIT_AS, resource.RLIMIT_NPROC, resource.RLIMIT_FSIZE, resource.RLIMIT_CPU)
    )


def _unshare(flag):
    # os.unshare is Python 3.12's; ctypes reaches the same call on 3.11.
    import ctypes

    return ctypes.CDLL(None).unshare(flag) == 0
