"""Rare positives: resampling, class weights, thresholds and an experiment without leaks."""

import math

import numpy as np


def majority_baseline(y):
    """Figures of a model that always predicts the larger class (0 if there is none)."""
    positive = _labels(y)
    share = float(positive.mean())
    flagged = np.full(len(positive), share > 0.5)
    return {**_rates(positive, flagged), "average_precision": share}


def stratified_split(y, seed, fractions=(0.6, 0.2, 0.2)):
    """Random training, validation and test rows, each class dealt by the fractions."""
    positive = _two_classes(y)
    if len(fractions) != 3 or not math.isclose(sum(fractions), 1):
        raise ValueError("three fractions must add up to 1")
    rng = np.random.default_rng(_count(seed, 0))
    negatives = _deal(rng.permutation(np.flatnonzero(~positive)), fractions)
    positives = _deal(rng.permutation(np.flatnonzero(positive)), fractions)
    return tuple(np.sort(np.append(*part)) for part in zip(negatives, positives, strict=True))


def smote(X_min, n_new, k=5, seed=0):
    """New rows (n_new, d) on the lines between rows and their k nearest neighbours."""
    X_min = _matrix(X_min)
    n, n_new, k = len(X_min), _count(n_new, 0), _count(k, 1)
    if n < 2:
        raise ValueError("two rows are needed")
    rng = np.random.default_rng(_count(seed, 0))
    neighbours = _nearest(X_min, min(k, n - 1))
    base = rng.integers(n, size=n_new)
    partner = neighbours[base, rng.integers(neighbours.shape[1], size=n_new)]
    return X_min[base] + rng.random((n_new, 1)) * (X_min[partner] - X_min[base])


def oversample(X, y, k=5, seed=0):
    """All rows in their order, then synthetic minority rows until the classes are balanced."""
    X, positive = _table(X, y)
    minority = _minority(positive)
    n_new = len(positive) - 2 * np.count_nonzero(minority)
    new = smote(X[minority], n_new, k, seed)
    label = positive[minority][0]
    return np.vstack([X, new]), np.append(positive, np.full(n_new, label)).astype(float)


def undersample(X, y, seed=0):
    """All minority rows and equally many random majority rows, in their order."""
    X, positive = _table(X, y)
    minority = _minority(positive)
    size = np.count_nonzero(minority)
    rng = np.random.default_rng(_count(seed, 0))
    drawn = rng.choice(np.flatnonzero(~minority), size, replace=False)
    kept = np.sort(np.append(np.flatnonzero(minority), drawn))
    return X[kept], positive[kept].astype(float)


def class_weights(y):
    """Weights n / (2 n_c) of class 0 and class 1."""
    positive = _two_classes(y)
    return len(positive) / (2 * np.bincount(positive))


def fit_logistic(X, y, sample_weight=None, l2=1.0):
    """Weighted logistic regression with a penalty on everything but the intercept."""
    X, positive = _table(X, y)
    weights = np.ones(len(X)) if sample_weight is None else _vector(sample_weight, len(X))
    if weights.min() < 0 or weights.max() == 0:
        raise ValueError("weights must be at least 0, and not all 0")
    if not (math.isfinite(l2) and l2 > 0):
        raise ValueError("l2 must be a finite number above 0")
    A = np.column_stack([X, np.ones(len(X))])
    penalty = np.append(np.full(X.shape[1], l2), 0.0)
    theta = _newton(A, positive, weights, penalty)
    return {"coef": theta[:-1], "intercept": float(theta[-1])}


def predict_proba(model, X):
    """P(y = 1) of each row."""
    X = _matrix(X)
    if not math.isfinite(model["intercept"]):
        raise ValueError("the intercept must be finite")
    return _sigmoid(X @ _vector(model["coef"], X.shape[1]) + model["intercept"])


def average_precision(y_true, scores):
    """Sum over the distinct scores of the gain in recall times the precision."""
    _, tp, flagged = _sweep(y_true, scores)
    return float(np.sum(np.diff(tp, prepend=0) / tp[-1] * tp / flagged))


def tune_threshold(y_true, scores, beta=1.0):
    """The score with the best F-beta; of equally good ones the highest."""
    if not (math.isfinite(beta) and beta > 0):
        raise ValueError("beta must be a finite number above 0")
    thresholds, tp, flagged = _sweep(y_true, scores)
    # F-beta is 1 + b^2 times this: (1 + b^2) tp + b^2 fn + fp is b^2 (tp + fn) + (tp + fp).
    quality = tp / (beta**2 * tp[-1] + flagged)
    return float(thresholds[np.argmax(quality)])


def run_experiment(X, y, strategy, seed=0, l2=1.0, beta=1.0):
    """Fit on the prepared training part, tune on the validation part, report on the test part."""
    X, positive = _table(X, y)
    train, val, test = stratified_split(positive, seed)
    mean, scale = _mean_and_scale(X[train])
    Z = (X - mean) / scale
    rows, labels, weights = _prepare(Z[train], positive[train], strategy, seed)
    model = fit_logistic(rows, labels, weights, l2)
    scores = predict_proba(model, Z)
    threshold = tune_threshold(positive[val], scores[val], beta)
    return {
        "train_idx": train,
        "val_idx": val,
        "test_idx": test,
        "n_fit_rows": len(rows),
        "mean": mean,
        "scale": scale,
        **model,
        "threshold": threshold,
        "average_precision": average_precision(positive[test], scores[test]),
        **_rates(positive[test], scores[test] >= threshold),
    }


def _count(value, least):
    """A whole number as an int; whole floats are fine."""
    if not math.isfinite(value) or value != int(value) or value < least:
        raise ValueError(f"expected a whole number of at least {least}")
    return int(value)


def _deal(rows, fractions):
    n_val, n_test = (math.floor(fraction * len(rows) + 0.5) for fraction in fractions[1:])
    n_train = len(rows) - n_val - n_test
    if min(n_train, n_val, n_test) < 1:
        raise ValueError("every part needs a row of each class")
    return np.split(rows, [n_train, n_train + n_val])


def _nearest(X, k):
    # Column by column: exact far from the origin, and n x n is all the memory it takes.
    squares = np.zeros((len(X), len(X)))
    for column in X.T:
        squares += np.subtract.outer(column, column) ** 2
    np.fill_diagonal(squares, np.inf)
    return np.argpartition(squares, k)[:, :k]


def _minority(positive):
    return positive if 2 * np.count_nonzero(positive) <= len(positive) else ~positive


def _prepare(X, positive, strategy, seed):
    if strategy == "oversample":
        return *oversample(X, positive, seed=seed), None
    if strategy == "undersample":
        return *undersample(X, positive, seed), None
    if strategy == "class_weight":
        return X, positive, class_weights(positive)[positive.astype(int)]
    if strategy == "none":
        return X, positive, None
    raise ValueError("unknown strategy")


def _newton(A, target, weights, penalty):
    theta = np.zeros(A.shape[1])
    for _ in range(100):
        p = _sigmoid(A @ theta)
        gradient = A.T @ (weights * (p - target)) + penalty * theta
        if np.abs(gradient).max() <= 1e-8 * weights.sum():
            break
        hessian = (A.T * (weights * p * (1 - p))) @ A + np.diag(penalty)
        theta = theta - np.linalg.solve(hessian, gradient)
    return theta


def _sigmoid(logits):
    small = np.exp(-np.abs(logits))
    return np.where(logits >= 0, 1.0, small) / (1 + small)


def _sweep(y_true, scores):
    """Distinct scores, descending, with the positives and all rows each of them flags."""
    positive = _labels(y_true)
    scores = _vector(scores, len(positive))
    if not positive.any():
        raise ValueError("a positive is needed")
    order = np.argsort(-scores)
    ranked = scores[order]
    last_of_ties = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    return ranked[last_of_ties], np.cumsum(positive[order])[last_of_ties], last_of_ties + 1


def _rates(positive, flagged):
    hits = np.count_nonzero(positive & flagged)
    return {
        "accuracy": float(np.mean(positive == flagged)),
        "precision": hits / max(1, np.count_nonzero(flagged)),
        "recall": hits / max(1, np.count_nonzero(positive)),
        "f1": 2 * hits / max(1, np.count_nonzero(positive) + np.count_nonzero(flagged)),
    }


def _mean_and_scale(X):
    mean, std = X.mean(axis=0), X.std(axis=0)
    return mean, np.where(std <= 1e-12 * np.maximum(1.0, np.abs(mean)), 1.0, std)


def _table(X, y):
    X = _matrix(X)
    positive = _two_classes(y)
    if len(positive) != len(X):
        raise ValueError("rows and labels must have the same length")
    return X, positive


def _two_classes(y):
    positive = _labels(y)
    if positive.all() or not positive.any():
        raise ValueError("both classes are needed")
    return positive


def _labels(values):
    labels = np.asarray(values, dtype=float)
    if labels.ndim != 1 or labels.size == 0:
        raise ValueError("labels must be a non-empty one-dimensional array")
    if not np.isin(labels, (0, 1)).all():
        raise ValueError("labels must be 0 or 1")
    return labels == 1


def _matrix(values):
    matrix = np.asarray(values, dtype=float)
    if matrix.ndim != 2 or matrix.size == 0:
        raise ValueError("expected a non-empty two-dimensional array")
    return _finite(matrix)


def _vector(values, length):
    vector = np.asarray(values, dtype=float)
    if vector.shape != (length,):
        raise ValueError(f"expected a one-dimensional array of {length} values")
    return _finite(vector)


def _finite(array):
    if not np.isfinite(array).all():
        raise ValueError("NaN and infinity are not allowed")
    return array
