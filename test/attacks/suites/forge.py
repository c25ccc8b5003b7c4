"""Writes frames of its own to the judge, with the nonce that is asked for, in the middle of a test."""

import json
import os
import struct
import time

from under_review import score

line = next(cell.cell_contents for cell in score.__closure__ if hasattr(cell.cell_contents, "nonce"))


def write(header, nonce=None, sizes=None, body=b""):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    nonce = line.nonce if nonce is None else nonce
    os.write(3, struct.pack("<4sIQQ", b"TKH1", *(sizes or (len(text), len(body))), nonce) + text + body)


def ask(*content, **other):
    write({"ask": ["l", list(content)], "arrays": [], **other})


def test_before():
    score(1.0)


def test_forges():
    FORGERY
    time.sleep(60)


def test_after():
    assert score(1.0) == 5
