"""Becomes another program: what is counted, limited and watched must stay with the process."""

import os
import sys

VARIANT = 0
PYTHON = os.path.realpath(sys.executable or "/usr/bin/python3")
PROGRAMS = [
    "raise SystemExit(0)",
    "import os; os.write(3, b'x' * 64)",
    "import socket; socket.socket(fileno=3).sendall(b'TKH1' + bytes(20))",
]


def running_mean(x, width):
    os.execv(PYTHON, [PYTHON, "-I", "-S", "-c", PROGRAMS[VARIANT]])
