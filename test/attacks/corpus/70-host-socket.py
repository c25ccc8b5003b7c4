"""Uses the worker's socket, which was made in the host's network: asks about its devices and peer, gives it a name."""

import ctypes
import fcntl
import socket
import struct

import numpy as np

won = []


def attempt(name, work, *args):
    try:
        work(*args)
        won.append(name)
    except OSError:
        pass


sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, fileno=3)
for request in range(0x8900, 0x89A0):  # SIOCGIFCONF and what is around it
    attempt("ioctl", fcntl.ioctl, 3, request, bytearray(struct.pack("16s24x", b"lo")))
attempt("bind", sock.bind, "\0takehome-attack")
attempt("listen", sock.listen)
attempt("connect", sock.connect, "\0takehome-attack")
for option in (5, 31, 55, 59, 71, 77):  # SO_DONTROUTE, SO_PEERSEC, ..., SO_PEERGROUPS, SO_NETNS_COOKIE, SO_PEERPIDFD
    attempt("getsockopt", sock.getsockopt, socket.SOL_SOCKET, option, 64)
for option in (5, 16, 26, 32, 33, 50):  # credentials, filters and buffers by force
    attempt("setsockopt", sock.setsockopt, socket.SOL_SOCKET, option, 1 << 20)
attempt("getpeername", sock.getpeername)
libc = ctypes.CDLL(None, use_errno=True)
if libc.syscall(434, 1, 0) >= 0:
    won.append("pidfd_open")
sock.detach()
ESCAPED = bool(won)


def running_mean(x, width):
    if not ESCAPED:
        raise RuntimeError("bounded")
    return np.convolve(x, np.full(width, 1 / width), "valid")
