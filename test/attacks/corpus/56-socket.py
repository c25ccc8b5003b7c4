"""Breaks the worker's own socket: ends, options, owners, a swapped descriptor."""

import fcntl
import os
import signal
import socket

import numpy as np

VARIANT = 0
sock = socket.socket(fileno=os.dup(3))


def owned():
    fcntl.fcntl(3, fcntl.F_SETOWN, 1)
    fcntl.fcntl(3, 10, signal.SIGINT)
    fcntl.fcntl(3, fcntl.F_SETFL, os.O_ASYNC)


def swapped():
    ours, theirs = socket.socketpair()
    os.dup2(theirs.detach(), 3)
    os.close(sock.detach())
    ours.shutdown(socket.SHUT_WR)


def small():
    for option in (socket.SO_SNDBUF, socket.SO_RCVBUF):
        sock.setsockopt(socket.SOL_SOCKET, option, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, b"\x00" * 8 + b"\x01" + b"\x00" * 7)


BREAKS = [
    lambda: sock.shutdown(socket.SHUT_WR),
    lambda: sock.shutdown(socket.SHUT_RD),
    lambda: sock.shutdown(socket.SHUT_RDWR),
    lambda: os.close(3),
    swapped,
    small,
    owned,
    lambda: sock.setsockopt(socket.SOL_SOCKET, 42, 1),
    lambda: sock.setblocking(False),
]


def running_mean(x, width):
    BREAKS[VARIANT]()
    if not 1 <= width <= len(x):
        raise ValueError
    return np.zeros(len(x) - width + 1)
