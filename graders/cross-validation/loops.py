"""A correct solution in plain Python loops: it meets every criterion but speed."""

import math

import numpy as np


def kfold_indices(n, k, shuffle=False, seed=0):
    n, k, seed = whole(n), whole(k), whole(seed)
    if not 2 <= k <= n or seed < 0:
        raise ValueError("k")
    rows = list(range(n))
    if shuffle:
        rows = np.random.default_rng(seed).permutation(n).tolist()
    folds, start = [], 0
    for i in range(k):
        size = n // k + (1 if i < n % k else 0)
        folds.append(sorted(rows[start : start + size]))
        start += size
    return complements(folds, n)


def complements(folds, n):
    splits = []
    for test in folds:
        train = []
        for row in range(n):
            if row not in test:
                train.append(row)
        splits.append((np.array(train), np.array(test)))
    return splits


def stratified_kfold_indices(y, k, shuffle=False, seed=0):
    labels, k, seed = vector(y), whole(k), whole(seed)
    members = {}
    for row, label in enumerate(labels):
        if label % 1 != 0:
            raise ValueError("label")
        members.setdefault(label, []).append(row)
    smallest = min(len(rows) for rows in members.values())
    if len(members) < 2 or seed < 0 or not 2 <= k <= smallest:
        raise ValueError("classes")
    random = np.random.default_rng(seed)
    folds = [[] for _ in range(k)]
    for rows in members.values():
        if shuffle:
            rows = random.permutation(rows).tolist()
        for row in rows:
            emptiest = min(folds, key=len)
            emptiest.append(row)
    return complements([sorted(test) for test in folds], len(labels))


def time_series_split(n, n_splits, test_size=None, gap=0):
    n, n_splits, gap = whole(n), whole(n_splits), whole(gap)
    test_size = n // (n_splits + 1) if test_size is None else whole(test_size)
    if n_splits < 2 or test_size < 1 or gap < 0:
        raise ValueError("out of range")
    splits = []
    for i in range(n_splits):
        start = n - (n_splits - i) * test_size
        train = list(range(start - gap))
        if not train:
            raise ValueError("no training rows")
        splits.append((np.array(train), np.array(range(start, start + test_size))))
    return splits


def fit_ridge(X, y, alpha):
    rows, y = table(X), vector(y)
    same_length(rows, y)
    not_negative(alpha)
    mean, scale, scaled = [], [], []
    for column in zip(*rows):
        centre = average(column)
        spread = math.sqrt(average([(value - centre) ** 2 for value in column]))
        constant = spread <= 1e-12 * max(1.0, abs(centre))
        mean.append(centre)
        scale.append(1.0 if constant else spread)
        scaled.append([0.0 if constant else (value - centre) / spread for value in column])
    intercept = average(y)
    products, moments = [], []
    for i, one in enumerate(scaled):
        line = [dot(one, other) for other in scaled]
        line[i] += alpha
        products.append(line)
        moments.append(dot(one, [target - intercept for target in y]))
    coef = np.linalg.pinv(np.array(products), rcond=1e-12, hermitian=True) @ moments
    return {
        "mean": np.array(mean),
        "scale": np.array(scale),
        "coef": coef,
        "intercept": intercept,
    }


def predict_ridge(model, X):
    predictions = []
    for row in table(X):
        same_length(row, model["coef"])
        total = float(model["intercept"])
        for value, centre, spread, weight in zip(
            row, model["mean"].tolist(), model["scale"].tolist(), model["coef"].tolist()
        ):
            total += (value - centre) / spread * weight
        predictions.append(total)
    return np.array(predictions)


def cross_validate(X, y, splits, alpha):
    rows, y = table(X), vector(y)
    same_length(rows, y)
    splits = checked_splits(splits, len(y))
    scores = []
    for train, test in splits:
        scores.append(score(rows, y, train, test, alpha))
    return with_spread(scores)


def nested_cv(X, y, alphas, outer_splits, inner_k):
    rows, y = table(X), vector(y)
    same_length(rows, y)
    alphas = vector(alphas)
    outer_splits = checked_splits(outer_splits, len(y))
    scores, chosen = [], []
    for train, test in outer_splits:
        inner_rows = [rows[i] for i in train]
        inner_y = [y[i] for i in train]
        best, least = None, None
        for alpha in alphas:
            folds = kfold_indices(len(train), inner_k)
            loss = cross_validate(inner_rows, inner_y, folds, alpha)["mean"]
            if least is None or loss < least or (loss == least and alpha > best):
                best, least = alpha, loss
        chosen.append(best)
        scores.append(score(rows, y, train, test, best))
    result = with_spread(scores)
    result["chosen_alphas"] = np.array(chosen)
    return result


def score(rows, y, train, test, alpha):
    model = fit_ridge([rows[i] for i in train], [y[i] for i in train], alpha)
    predictions = predict_ridge(model, [rows[i] for i in test]).tolist()
    return average([(p - y[i]) ** 2 for p, i in zip(predictions, test)])


def with_spread(scores):
    mean = average(scores)
    squares = 0.0
    for value in scores:
        squares += (value - mean) ** 2
    std = math.sqrt(squares / (len(scores) - 1))
    return {"scores": np.array(scores), "mean": mean, "std": std}


def summarize(scores, max_cv=0.25):
    scores = vector(scores)
    not_negative(max_cv)
    if len(scores) < 2:
        raise ValueError("scores")
    found = with_spread(scores)
    mean, std = found["mean"], found["std"]
    if std == 0:
        cv = 0.0
    elif mean == 0:
        cv = math.inf
    else:
        cv = std / abs(mean)
    return {"mean": mean, "std": std, "cv": cv, "unstable": cv > max_cv}


def checked_splits(splits, n):
    if len(splits) < 2:
        raise ValueError("splits")
    checked = []
    for train, test in splits:
        if len(train) == 0 or len(test) == 0:
            raise ValueError("empty")
        for row in [*train, *test]:
            if row not in range(n):
                raise ValueError("no such row")
        for row in test:
            if row in train:
                raise ValueError("overlap")
        checked.append(([int(row) for row in train], [int(row) for row in test]))
    return checked


def average(values):
    return sum(values) / len(values)


def dot(one, other):
    total = 0.0
    for left, right in zip(one, other):
        total += left * right
    return total


def vector(values):
    return finite(values, 1).tolist()


def table(values):
    return finite(values, 2).tolist()


def finite(values, ndim):
    array = np.asarray(values, dtype=float)
    if array.ndim != ndim or array.size == 0:
        raise ValueError("shape")
    for value in array.ravel().tolist():
        if not math.isfinite(value):
            raise ValueError("not finite")
    return array


def same_length(left, right):
    if len(left) != len(right):
        raise ValueError("lengths differ")


def whole(value):
    if not math.isfinite(value) or value % 1 != 0:
        raise ValueError("no integer")
    return int(value)


def not_negative(value):
    if not 0 <= value < math.inf:
        raise ValueError("negative or not finite")
