"""Tries to become many: fork, vfork, spawn, threads, subprocesses."""

import ctypes
import os
import subprocess
import threading

import numpy as np


def forked():
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    return True


def forever(attempt):
    for _ in range(2000):
        try:
            attempt()
            return True
        except (OSError, RuntimeError):
            continue
    return False


libc = ctypes.CDLL(None, use_errno=True)
ESCAPED = any(
    [
        forever(forked),
        forever(lambda: threading.Thread(target=int).start()),
        forever(lambda: subprocess.run(["/bin/true"])),
        forever(lambda: os.posix_spawn("/usr/bin/true", ["true"], {})),
        libc.syscall(56, 17, 0, 0, 0, 0) >= 0,
        libc.syscall(58) >= 0,
    ]
)


def running_mean(x, width):
    if not ESCAPED:
        raise RuntimeError("alone")
    return np.convolve(x, np.full(width, 1 / width), "valid")
