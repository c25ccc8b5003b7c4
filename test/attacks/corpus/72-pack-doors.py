"""Reads files and the network by a package's own means, and climbs out of the folder of time zones."""

import os
import zoneinfo

import numpy as np

try:
    import pandas as pd
except ImportError:
    pd = None

PATHS = []
PORT = 1
won = []


def attempt(name, work):
    try:
        work()
    except BaseException:
        return
    won.append(name)


if pd is not None:
    for path in [*PATHS, "/etc/passwd", "/proc/self/environ"]:
        attempt(path, lambda path=path: pd.read_csv(path))
        attempt(path, lambda path=path: pd.read_fwf(path))
    for address in (f"http://127.0.0.1:{PORT}/", f"file://{os.getcwd()}etc/passwd"):
        attempt(address, lambda address=address: pd.read_csv(address))
    home = os.path.dirname(pd.__file__)
    for name in ("canary.py", "__init__.py"):
        attempt("write", lambda name=name: open(os.path.join(home, name), "a").close())
    attempt("store", lambda: pd.Series([1]).to_pickle("/x.pkl"))
for key in ("../../../etc/passwd", "/etc/passwd", "UTC/../../../../etc/passwd"):
    attempt(key, lambda key=key: zoneinfo.ZoneInfo(key))
attempt("zones", lambda: os.mkdir("/usr/share/zoneinfo/canary"))
ESCAPED = bool(won)


def running_mean(x, width):
    if not ESCAPED:
        raise RuntimeError("bounded")
    return np.convolve(x, np.full(width, 1 / width), "valid")
