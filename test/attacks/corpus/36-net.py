"""Tries to call out: the open network, cloud metadata, a listener on this machine, abstract sockets, odd families."""

import socket

import numpy as np

PORT = 1
ABSTRACT = "abstract"


def reaches(family, address, kind=socket.SOCK_STREAM):
    try:
        with socket.socket(family, kind) as sock:
            sock.settimeout(0.2)
            sock.connect(address)
            return True
    except OSError:
        return False


def opens(family, kind):
    try:
        socket.socket(family, kind).close()
        return True
    except OSError:
        return False


def resolves():
    try:
        return bool(socket.getaddrinfo("localhost.example.com", 80))
    except OSError:
        return False


ESCAPED = any(
    [
        reaches(socket.AF_INET, ("1.1.1.1", 443)),
        reaches(socket.AF_INET, ("169.254.169.254", 80)),
        reaches(socket.AF_INET, ("127.0.0.1", PORT)),
        reaches(socket.AF_INET6, ("::1", PORT)),
        reaches(socket.AF_INET, ("1.1.1.1", 53), socket.SOCK_DGRAM),
        reaches(socket.AF_UNIX, "\0" + ABSTRACT),
        reaches(socket.AF_UNIX, "/var/run/docker.sock"),
        reaches(socket.AF_UNIX, "/run/dbus/system_bus_socket"),
        *(opens(family, kind) for family in (16, 17, 38, 40) for kind in (1, 2, 3, 5)),
        resolves(),
    ]
)


def running_mean(x, width):
    if not ESCAPED:
        raise RuntimeError("nobody answers")
    return np.convolve(x, np.full(width, 1 / width), "valid")
