"""Whether the kernel ended a process because the machine had no memory left: that is nobody's failed test.

A worker is one process with a limit of its own (RLIMIT_AS; RLIMIT_NPROC is 1), below which the task allows it to
stay. What it asks for beyond that fails inside of it, as a MemoryError. So the kernel kills a worker only on a
machine that cannot give what the task allows. A worker that kills itself leaves the counters as they are, and it
sees none of them. Whoever uses up a small machine on purpose gets no points by it: the grading is tried again as
often as after any failure of ours (`askTwice` in src/grading), and then there is no grade.
"""

import os
import signal
from pathlib import Path

from takehome.sandbox import Broken

# How often the kernel has killed for want of memory, on the whole machine and in this control group:
# https://docs.kernel.org/admin-guide/cgroup-v2.html ("oom_kill" of memory.events; /proc/vmstat has the same word).
# Each is raised before the signal is sent. In some containers only the second is to be had.
WORD = b"oom_kill "
MACHINE = Path("/proc/vmstat")
GROUPS = Path("/sys/fs/cgroup")


class NoMemory(Broken):
    """The machine had too little memory to say what the submission does."""


def kills():
    """Readings of all counters that can be read here, by the counter's file."""
    found = {}
    for path in (MACHINE, *_own_group()):
        try:
            found[str(path)] = counted(path.read_bytes())
        except OSError:
            pass
    return found


def counted(text):
    """The counter in the text of such a file; 0 where it has none."""
    return next((int(line.split()[1]) for line in text.splitlines() if line.startswith(WORD)), 0)


def was_for_memory(status, before, after):
    """Whether a process with this wait status was killed for want of memory, by the readings around its life.

    Another process may have been the one that was killed. Then a submission that kills itself is tried once more.
    """
    if not os.WIFSIGNALED(status) or os.WTERMSIG(status) != signal.SIGKILL:
        return False
    return any(after.get(name, count) > count for name, count in before.items())


def _own_group():
    try:
        lines = Path("/proc/self/cgroup").read_text().splitlines()
    except (OSError, ValueError):
        return []
    return [GROUPS / line[3:].lstrip("/") / "memory.events" for line in lines if line.startswith("0::")]
