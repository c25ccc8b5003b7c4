"""Rows drawn by a hash of the seed and the row."""

import hashlib

import numpy as np


def split_rows(n, test_share, seed):
    if not (n >= 2 and 0 < test_share < 1):
        raise ValueError

    def key(row):
        return hashlib.sha256(f"{seed}/{row}".encode()).hexdigest()

    size = min(n - 1, max(1, round(n * test_share)))
    drawn = sorted(range(n), key=key)
    return {"train": tuple(sorted(drawn[size:])), "test": tuple(drawn[:size]), "rows": n}


def scale(train, test):
    train, test = np.asarray(train, dtype=np.longdouble), np.asarray(test, dtype=np.longdouble)
    if train.shape[1] != test.shape[1]:
        raise ValueError("%d columns, %d columns" % (train.shape[1], test.shape[1]))
    mean = train.mean(axis=0)
    spread = np.sqrt(((train - mean) ** 2).mean(axis=0))
    flat = (train == train[0]).all(axis=0)
    both = [(part - mean) / np.where(flat, 1, spread) for part in (train, test)]
    for part in both:
        part[:, flat] = 0
    return tuple(part.astype(float).tolist() for part in both)
