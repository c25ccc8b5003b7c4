"""Leaves word for its next run at each place where something might stay, and looks whether there is any."""

import builtins
import os
import socket
import sys
import tempfile

import numpy as np
import pytest
from under_review import score

MARK = "remembered_by_a_suite"
FOLDERS = ["/", "/run", "/tmp", "/run/inside", "/dev/shm", "/var/tmp", os.path.dirname(pytest.__file__)]


def found():
    if any(hasattr(place, MARK) for place in (builtins, sys, np, pytest, os)):
        return True
    if MARK in os.environ or any(os.path.exists(f"{folder}/{MARK}") for folder in FOLDERS):
        return True
    return os.fstat(1).st_size > 0


SEEN = found()
for place in (builtins, sys, np, pytest, os):
    setattr(place, MARK, True)
os.environ[MARK] = "1"
for folder in [*FOLDERS, tempfile.tempdir or "/tmp"]:
    try:
        open(f"{folder}/{MARK}", "w").close()
    except OSError:
        pass
for attempt in (
    lambda: os.memfd_create(MARK),
    lambda: socket.socket(socket.AF_UNIX).bind(f"\0{MARK}"),
    lambda: os.write(1, MARK.encode()),
    lambda: os.kill(-1, 9),
    lambda: os.kill(1, 9),
    lambda: os.mkfifo(f"/tmp/{MARK}"),
):
    try:
        attempt()
    except OSError:
        pass


def test_nothing_is_left():
    assert not SEEN


def test_each_run_begins_alike():
    score(float(np.random.random()))
    np.random.seed()
