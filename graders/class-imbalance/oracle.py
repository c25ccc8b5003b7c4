"""Answers and data for the hidden tests, worked out in other ways than the reference."""

import numpy as np


def labels(rng, negatives, positives):
    """Labels (negatives + positives,) in random order."""
    return rng.permutation(np.repeat([0, 1], [negatives, positives]))


def table(rng, negatives, positives, d, distance=1.0):
    """Rows X (n, d) with unit spread and labels y (n,); class means lie `distance` apart."""
    y = labels(rng, negatives, positives)
    direction = rng.normal(size=d)
    direction *= distance / np.linalg.norm(direction)
    return rng.normal(size=(len(y), d)) + np.outer(y, direction), y


def tied_scores(rng, y):
    """Scores (n,) that tell the classes apart a little, multiples of 1/8, so that many are tied."""
    return rng.integers(-20, 20, len(y)) / 8 + y


def crowded_scores(rng, y):
    """Scores (n,) of which nearly all lie within 1e-9 of each other: bins hold them in one."""
    scores = 0.5 + (rng.integers(-500, 500, len(y)) + 300 * y) * 1e-12
    scores[:2] = 0.0, 1.0
    return scores


def rounded(shares):
    """Numbers of rows from shares of them, as a part gets them."""
    return np.floor(shares + 0.5).astype(int)


def part_sizes(y, fractions):
    """Rows of each class (2,) in training, validation and test, as a list of three arrays."""
    totals = np.array([np.sum(np.asarray(y) == label) for label in (0, 1)])
    val, test = (rounded(fraction * totals) for fraction in fractions[1:])
    return [totals - val - test, val, test]


def between(offsets):
    """Distances (...) from differences (..., d)."""
    return np.linalg.norm(offsets, axis=-1)


def neighbours(X, k):
    """Which rows (n, n) may be row i's neighbour: no farther than its k-th nearest other row."""
    distance = between(X[:, np.newaxis] - X)
    np.fill_diagonal(distance, np.inf)
    reach = np.sort(distance, axis=1)[:, min(k, len(X) - 1) - 1]
    return distance <= reach[:, np.newaxis] * (1 + 1e-9)


def nearest_segments(new, X, k):
    """For each new row the nearest line from a row to a neighbour: distance (m,), ends (m, 2)."""
    ends = np.argwhere(neighbours(X, k))
    starts, along = X[ends[:, 0]], X[ends[:, 1]] - X[ends[:, 0]]
    offset = new[:, np.newaxis] - starts
    lengths = np.maximum(np.sum(along**2, axis=1), 1e-300)
    share = np.clip(np.sum(offset * along, axis=2) / lengths, 0, 1)
    distance = np.linalg.norm(offset - share[:, :, np.newaxis] * along, axis=2)
    best = np.argmin(distance, axis=1)
    return distance[np.arange(len(new)), best], ends[best]


def class_weights(y):
    """Weights (2,) of a row of class 0 and of class 1."""
    return len(y) / 2 / np.bincount(y, minlength=2)


def scale(X):
    return np.sqrt(np.sum((X - np.mean(X, axis=0)) ** 2, axis=0) / len(X))


def sigmoid(logits):
    """The logistic function, without overflow; good to about 1e-16 absolutely."""
    return (1 + np.tanh(np.asarray(logits) / 2)) / 2


def summed(weights):
    """How often l2 stands beside the sum of the losses."""
    return 1.0


def slope(model, X, y, weights, l2):
    """The largest component of the gradient, as a share of the sum of weights."""
    errors = weights * (sigmoid(X @ model["coef"] + model["intercept"]) - y)
    pull = l2 * model["coef"] * summed(weights)
    gradient = [*(np.sum(X * errors[:, np.newaxis], axis=0) + pull), np.sum(errors)]
    return float(np.max(np.abs(gradient)) / np.sum(weights))


def average_precision(y, scores):
    """Mean over the positives of the precision at their own score."""
    positive = np.sort(scores[y == 1])
    hits = positive.size - np.searchsorted(positive, positive)
    flagged = y.size - np.searchsorted(np.sort(scores), positive)
    return float(np.mean(hits / flagged))


def f_beta(y, flagged, beta):
    """F-beta from counts, 0.0 for 0 / 0."""
    hits, misses = np.sum(flagged[y == 1]), np.sum(~flagged[y == 1])
    alarms = np.sum(flagged[y == 0])
    return (1 + beta**2) * hits / max(1, (1 + beta**2) * hits + beta**2 * misses + alarms)


def f_betas(y, scores, beta):
    """The distinct scores, ascending, and the F-beta of each of them as a threshold."""
    thresholds = np.unique(scores)
    return thresholds, np.array([f_beta(y, scores >= t, beta) for t in thresholds])


def rates(y, flagged):
    """Figures of 0/1 predictions."""
    hits = int(np.sum(flagged[y == 1]))
    return {
        "accuracy": float(np.mean(flagged == (y == 1))),
        "precision": hits / max(1, int(np.sum(flagged))),
        "recall": hits / max(1, int(np.sum(y == 1))),
        "f1": float(f_beta(y, flagged, 1.0)),
    }
