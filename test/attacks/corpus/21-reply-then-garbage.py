"""Answers, and then sends bytes that nobody asked for: 0 a few, 1 four megabytes and a closed socket."""

import os

import numpy as np

from inside import wire

VARIANT = 0
send = wire.send


def send_more(sock, *args):
    send(sock, *args)
    if VARIANT == 0:
        os.write(3, b"garbage")
        return
    try:
        sock.setblocking(False)
        sock.send(bytes(4 << 20))
    finally:
        os.close(3)


wire.send = send_more


def running_mean(x, width):
    if not 1 <= width <= len(x):
        raise ValueError
    return np.zeros(len(x) - width + 1)
