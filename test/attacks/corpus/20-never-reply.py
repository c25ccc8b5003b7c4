"""Says nothing: 0 never, 1 one byte at a time, slowly."""

import os
import time

VARIANT = 0

while True:
    time.sleep(0.2)
    if VARIANT == 1:
        os.write(3, b"T")
