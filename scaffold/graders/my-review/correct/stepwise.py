"""One value after the other, and floats for row numbers' places."""

import numpy as np


def split_rows(n, test_share, seed):
    if n < 2 or test_share >= 1 or test_share <= 0:
        raise ValueError("cannot split")
    size = min(max(int(n * test_share + 0.5), 1), n - 1)
    generator = np.random.Generator(np.random.Philox(seed))
    places = np.argsort(generator.random(n))
    return {"test": places[n - size :].tolist(), "train": places[: n - size], "share": size / n}


def scale(train, test):
    if len({len(row) for row in [*train, *test]}) != 1:
        raise ValueError("ragged")
    scaled = ([], [])
    for column in range(len(train[0])):
        count, mean, squares = 0, 0.0, 0.0
        for row in train:
            count += 1
            delta = row[column] - mean
            mean += delta / count
            squares += delta * (row[column] - mean)
        spread = (squares / count) ** 0.5
        flat = all(row[column] == train[0][column] for row in train)
        for part, out in zip((train, test), scaled, strict=True):
            out.append([0 if flat else (row[column] - mean) / spread for row in part])
    return tuple(np.array(out, dtype=float).T for out in scaled)
