"""Sends its own descriptors over the worker's socket, many and often, with a good answer around them."""

import os
import socket
import sys

import numpy as np

sock = socket.socket(fileno=os.dup(3))
worker = sys.modules["inside.wire"]
send = worker.send


def with_descriptors(own, header, arrays, nonce):
    class Wrapped:
        def sendall(self, data):
            data = bytes(data)
            sent = socket.send_fds(sock, [data], [0, 1, 2, 3] * 8)
            own.sendall(data[sent:])

    send(Wrapped(), header, arrays, nonce)


worker.send = with_descriptors


def running_mean(x, width):
    if not 1 <= width <= len(x):
        raise ValueError
    return np.zeros(len(x) - width + 1)
