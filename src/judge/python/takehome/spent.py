"""What the parts of a judge's work cost, for `npm run bench -- --profile`. No verdict depends on it."""

import resource
import time


class Spent:
    """Parts in the order they ended: [name, wall seconds or None, processor seconds, page faults]."""

    def __init__(self):
        self.parts = []
        # A process and each fork of it count from 0.
        self._last = (time.monotonic(), 0.0, 0)

    def part(self, name):
        """All since the last part belongs to this one."""
        now = (time.monotonic(), *cost_of(resource.getrusage(resource.RUSAGE_SELF)))
        self.parts.append([name, *(after - before for before, after in zip(self._last, now))])
        self._last = now

    def others(self, name, costs):
        """A part that other processes did: [(processor seconds, page faults)], none of it this one's."""
        for cost in costs:
            self.parts.append([name, None, *cost])


def cost_of(usage):
    """(processor seconds, page faults) of what the kernel tells of a process."""
    return usage.ru_utime + usage.ru_stime, usage.ru_minflt
