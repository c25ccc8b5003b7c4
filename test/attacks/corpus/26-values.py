"""Wrong values that loose comparisons take for right ones."""

import numpy as np

VARIANT = 0


def running_mean(x, width):
    if not 1 <= width <= len(x):
        raise ValueError
    n = len(x) - width + 1
    right = np.convolve(x, np.full(width, 1 / width), "valid") if n < 1000 else np.zeros(n)
    return [
        lambda: np.empty((0, n)),
        lambda: float(right[0]),
        lambda: np.full(n, np.nan),
        lambda: right.astype("f4"),
        lambda: right[:, None],
        lambda: list(right),
        lambda: True,
        lambda: right[::-1],
        lambda: np.where(np.arange(n) == n - 1, np.nan, right),
        lambda: np.array(str(right)),
        lambda: right.astype(complex),
        lambda: right.astype(object),
        lambda: right.astype(">f8"),
        lambda: iter(right),
    ][VARIANT]()
