"""Claims sizes that nobody can hold: 0 header, 1 body, 2 a huge array table, 3 a body that never comes."""

import os
import struct
import sys
import time

VARIANT = 0


def running_mean(x, width):
    caller = sys._getframe()
    while "line" not in caller.f_locals:
        caller = caller.f_back
    nonce = caller.f_locals["line"].nonce
    header = b'{"value":["a",0],"arrays":[["<f8",[33554432]]]}'
    sizes = [(2**32 - 1, 0), (10, 2**62), (2**20 + 1, 0), (len(header), 256 << 20)][VARIANT]
    os.write(3, struct.pack("<4sIQQ", b"TKH1", *sizes, nonce) + header)
    if VARIANT == 3:
        os._exit(0)
    time.sleep(60)
