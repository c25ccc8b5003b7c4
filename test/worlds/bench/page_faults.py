"""What a page fault costs here, in microseconds of processor time: prints a JSON object.

Python's memory is copied page by page in every fork that touches it, so this says how figures of
another machine compare.
"""

import json
import mmap
import os
import resource

PAGES = 1 << 14
SIZE = mmap.PAGESIZE


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def cost(visit):
    """Microseconds a page for the first visit of all pages, without those that the loop itself takes."""
    times = []
    for _ in range(2):
        before = cpu()
        visit()
        times.append(cpu() - before)
    return 1e6 * (times[0] - times[1]) / PAGES


def in_fork(visit):
    ours, theirs = os.pipe()
    if os.fork() == 0:
        os.write(theirs, json.dumps(cost(visit)).encode())
        os._exit(0)
    os.close(theirs)
    os.wait()
    return json.loads(os.read(ours, 100))


def main():
    memory = mmap.mmap(-1, PAGES * SIZE, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    # Huge pages would make one fault of 512.
    if hasattr(mmap, "MADV_NOHUGEPAGE"):
        memory.madvise(mmap.MADV_NOHUGEPAGE)

    def write():
        for at in range(0, PAGES * SIZE, SIZE):
            memory[at] = 1

    def read():
        for at in range(0, PAGES * SIZE, SIZE):
            memory[at]

    new = cost(write)
    print(json.dumps({"new page": new, "page copied after a fork": in_fork(write), "page read after a fork": in_fork(read)}))


main()
