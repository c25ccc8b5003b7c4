"""Running means by plain loops."""

import numpy as np


def running_mean(x, width):
    """Means of each run of `width` neighbours of x, as float64 of shape (len(x) - width + 1,)."""
    if np.ndim(x) != 1:
        raise ValueError("x must be one-dimensional")
    x = [float(value) for value in x]
    if not 1 <= width <= len(x):
        raise ValueError("width must be in 1..len(x)")
    if width % 1 != 0 or any(value != value or abs(value) == float("inf") for value in x):
        raise ValueError("width must be whole, and x finite")
    width = int(width)
    means = []
    for start in range(len(x) - width + 1):
        total = 0.0
        for offset in range(width):
            total += x[start + offset]
        means.append(total / width)
    return np.array(means)
