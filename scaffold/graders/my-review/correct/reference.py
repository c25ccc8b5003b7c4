"""The first correct module: flaws.yml changes it."""

import numpy as np


def split_rows(n, test_share, seed):
    if n < 2 or not 0 < test_share < 1:
        raise ValueError("needs two rows and a share between 0 and 1")
    size = min(max(round(n * test_share), 1), n - 1)
    rows = np.random.default_rng(seed).permutation(n)
    return {"train": rows[size:], "test": rows[:size]}


def scale(train, test):
    train, test = np.asarray(train, dtype=float), np.asarray(test, dtype=float)
    if train.shape[1] != test.shape[1]:
        raise ValueError("the parts have other columns")
    mean, spread = train.mean(axis=0), train.std(axis=0)
    constant = np.ptp(train, axis=0) == 0
    divisor = np.where(constant, 1.0, spread)
    scaled = [np.where(constant, 0.0, (part - mean) / divisor) for part in (train, test)]
    return scaled[0], scaled[1]
