"""Looks for the modules under review, their names, and anything of the judge's, wherever a test can look."""

import ctypes
import gc
import os
import re
import sys

from under_review import score

BAIT = re.compile("takehome-" + "bait-[0-9a-f]{16}")
LIBRARIES = ("/usr/lib", "/usr/local/lib", "/lib", "/opt", os.path.dirname(os.__file__))


def test_files():
    for folder, _, files in os.walk("/"):
        if folder.startswith(LIBRARIES):
            continue
        for name in files:
            assert not BAIT.search(name) and "review_server" not in name and "under_review" not in name
            try:
                with open(os.path.join(folder, name), "rb") as file:
                    assert not BAIT.search(file.read(1 << 20).decode("latin-1"))
            except OSError:
                continue


def test_environment():
    assert not BAIT.search(repr(dict(os.environ)))
    assert not BAIT.search(repr(sys.argv))


def test_processes():
    assert not os.path.exists("/proc/self") and not os.path.exists("/sys/kernel")


def test_descriptors():
    for fd in range(4, 4096):
        try:
            os.fstat(fd)
        except OSError:
            continue
        assert False


def test_objects():
    score(1.0)
    for thing in gc.get_objects():
        if type(thing) in (dict, list, tuple):
            assert not BAIT.search(repr(thing)[:100_000])
    assert not any(name.startswith("takehome") for name in sys.modules)


def test_frames():
    score(1.0)
    frame = sys._getframe()
    while frame is not None:
        for name, value in list(frame.f_locals.items()):
            assert not BAIT.search(f"{name} {value!r}"[:100_000])
        frame = frame.f_back


def test_memory():
    """What lies around a reply in the heap."""
    reply = score([1.0] * 100)
    for thing in (reply, reply[0]):
        page = id(thing) & ~0xFFF
        assert not BAIT.search(ctypes.string_at(page, 0x1000).decode("latin-1"))
