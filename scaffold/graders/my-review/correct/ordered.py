"""Rows in order, as small integers, with more keys than asked for."""

import numpy as np


def split_rows(n, test_share, seed):
    if n < 2:
        raise ValueError("too few rows")
    if not 0 < test_share < 1:
        raise ValueError("no such share")
    size = int(np.clip(np.rint(n * test_share), 1, n - 1))
    drawn = np.random.RandomState(seed).choice(n, size, replace=False)
    is_test = np.zeros(n, dtype=bool)
    is_test[drawn] = True
    rows = np.arange(n, dtype=np.int32)
    return {"seed": seed, "size": size, "train": rows[~is_test], "test": rows[is_test]}


def scale(train, test):
    train, test = np.array(train, dtype=float), np.array(test, dtype=float)
    if train.shape[1:] != test.shape[1:]:
        raise ValueError("tables do not fit")
    center = train.sum(axis=0) / len(train)
    spread = np.sqrt(((train - center) ** 2).sum(axis=0) / len(train))
    varies = train.max(axis=0) > train.min(axis=0)
    weight = np.divide(1.0, spread, out=np.zeros_like(spread), where=varies)
    return [(train - center) * weight, ((test - center) * weight)]
