"""Plain lists, and the random numbers of Python."""

import math
import random


def split_rows(n, test_share, seed):
    if n < 2 or test_share <= 0 or test_share >= 1:
        raise ValueError("n or test_share")
    size = max(1, min(n - 1, math.floor(n * test_share + 0.5)))
    rows = list(range(n))
    random.Random(seed).shuffle(rows)
    return {"test": rows[:size], "train": rows[size:]}


def scale(train, test):
    if len(train[0]) != len(test[0]):
        raise ValueError("columns")
    columns = list(zip(*train, strict=True))
    means = [math.fsum(column) / len(column) for column in columns]
    spreads = [
        math.sqrt(math.fsum((value - mean) ** 2 for value in column) / len(column))
        for column, mean in zip(columns, means, strict=True)
    ]
    constant = [min(column) == max(column) for column in columns]

    def scaled(part):
        return [
            [
                0.0 if flat else (value - mean) / spread
                for value, mean, spread, flat in zip(row, means, spreads, constant, strict=True)
            ]
            for row in part
        ]

    return [scaled(train), scaled(test)]
