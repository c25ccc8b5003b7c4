"""Answers and data for the hidden tests, worked out in other ways than the reference."""

import numpy as np


def linear_data(rng, n, d, noise=1.0):
    """Rows X (n, d) of unit spread around 0, and noisy targets y (n,) of a linear model."""
    X = rng.normal(size=(n, d))
    return X, X @ rng.uniform(0.5, 2, d) + 3 + noise * rng.normal(size=n)


def scaled_data(rng, n, d):
    """Like linear data, but every column has a scale and a mean of its own."""
    X, y = linear_data(rng, n, d)
    return (X + rng.uniform(-3, 3, d)) * 10.0 ** rng.uniform(-2, 2, d), y


def drifting_data(rng, n):
    """Rows X (n, 3) whose spread grows a hundredfold from the first to the last, and targets y."""
    growth = np.geomspace(1, 100, n)
    X = rng.normal(size=(n, 3)) * growth[:, np.newaxis]
    return X, X @ np.array([1.0, -2.0, 0.5]) / np.sqrt(growth) + rng.normal(size=n)


def blocks(n, k):
    """Test rows of plain k-fold: each block is cut from what is left of the rows."""
    tests, start = [], 0
    for left in range(k, 0, -1):
        size = -(-(n - start) // left)
        tests.append(np.arange(start, start + size))
        start += size
    return [(np.setdiff1d(np.arange(n), test), test) for test in tests]


def time_blocks(n, n_splits, size, gap):
    """Time-ordered splits, counted back from the last row."""
    splits, end = [], n
    for _ in range(n_splits):
        splits.append((np.arange(n)[: end - size - gap], np.arange(n)[end - size : end]))
        end -= size
    return splits[::-1]


def random_splits(rng, n, k):
    """k pairs of training and test rows in no order; pairs overlap, and rows are left out."""
    splits = []
    for _ in range(k):
        rows = rng.permutation(n)
        splits.append((rows[: n // 2], rows[n // 2 : n // 2 + n // 4 + 1]))
    return splits


def ridge(X, y, alpha):
    """Ridge from the singular vectors of the standardized columns."""
    mean, spread = np.mean(X, axis=0), np.std(X, axis=0)
    constant = spread <= 1e-12 * np.maximum(1, np.abs(mean))
    scale = np.where(constant, 1.0, spread)
    Z = np.where(constant, 0.0, (X - mean) / scale)
    left, sizes, right = np.linalg.svd(Z, full_matrices=False)
    seen = sizes > 1e-10 * sizes[0]
    along = left.T[seen] @ (y - np.mean(y)) * sizes[seen] / (sizes[seen] ** 2 + alpha)
    coef = along @ right[seen]
    return {"mean": mean, "scale": scale, "coef": coef, "intercept": float(np.mean(y))}


def predict(model, X):
    """Predictions, with weights for the columns as they are."""
    weights = model["coef"] / model["scale"]
    return np.dot(X, weights) + (model["intercept"] - np.dot(model["mean"], weights))


def losses(X, y, splits, alpha):
    """Test error of each split (k,)."""
    return np.array([np.mean(squares) for squares in _squares(X, y, splits, alpha)])


def pooled_loss(X, y, splits, alpha):
    """The error over all test rows together, which weighs larger folds more."""
    return float(np.mean(np.concatenate(_squares(X, y, splits, alpha))))


def scored(scores):
    """Scores with their mean and the spread of a sample."""
    mean = float(np.sum(scores) / len(scores))
    spread = float(np.sqrt(np.sum((scores - mean) ** 2) / (len(scores) - 1)))
    return {"scores": scores, "mean": mean, "std": spread}


def chosen(X, y, train, alphas, inner_k, loss=lambda *args: np.mean(losses(*args))):
    """The alpha with the least loss over the inner folds; of equal ones the largest."""
    found = {
        alpha: loss(X[train], y[train], blocks(len(train), inner_k), alpha) for alpha in alphas
    }
    return max(alpha for alpha in found if found[alpha] == min(found.values()))


def nested(X, y, alphas, splits, inner_k):
    """Outer scores with an alpha of its own for each split."""
    picks = [chosen(X, y, train, alphas, inner_k) for train, _ in splits]
    scores = [
        losses(X, y, [split], alpha)[0] for split, alpha in zip(splits, picks, strict=True)
    ]
    return {**scored(np.array(scores)), "chosen_alphas": np.array(picks, float)}


def disputed_data(rng, alphas, inner_k, rows):
    """Data and splits for which pooling the inner errors would choose another alpha."""
    while True:
        X, y = linear_data(rng, 2 * rows, 2, noise=3.0)
        trains = [np.arange(rows), np.arange(rows, 2 * rows)]
        plain = [chosen(X, y, train, alphas, inner_k) for train in trains]
        pooled = [chosen(X, y, train, alphas, inner_k, pooled_loss) for train in trains]
        if plain != pooled:
            return X, y, [(trains[0], trains[1]), (trains[1], trains[0])]


def _squares(X, y, splits, alpha):
    return [
        (predict(ridge(X[train], y[train], alpha), X[test]) - y[test]) ** 2
        for train, test in splits
    ]
