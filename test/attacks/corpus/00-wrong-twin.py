"""The wrong twin: every attack that gets nowhere must score like this one or worse. Off by one in the divisor."""

import numpy as np


def running_mean(x, width):
    x = np.asarray(x, dtype=float)
    if x.ndim != 1 or not 1 <= width <= x.size:
        raise ValueError("bad width")
    total = np.concatenate([[0.0], np.cumsum(x)])
    return (total[width:] - total[:-width]) / (width + 1)
