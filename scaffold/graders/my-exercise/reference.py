"""Running means by differences of a cumulative sum."""

import numpy as np


def running_mean(x, width):
    """Means of each run of `width` neighbours of x, as float64 of shape (len(x) - width + 1,)."""
    x = np.asarray(x, dtype=float)
    if x.ndim != 1 or not 1 <= width <= x.size:
        raise ValueError("x must be one-dimensional and width in 1..len(x)")
    if width % 1 != 0 or not np.isfinite(x).all():
        raise ValueError("width must be whole, and x finite")
    width = int(width)
    total = np.concatenate([[0.0], np.cumsum(x)])
    return (total[width:] - total[:-width]) / width
