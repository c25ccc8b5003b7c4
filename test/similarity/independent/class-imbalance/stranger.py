"""Rare positives: resampling, class weights, thresholds and an experiment without leaks."""

import operator
from fractions import Fraction

import numpy as np

STRATEGIES = ("none", "oversample", "undersample", "class_weight")
CHUNK = 2_000_000


def majority_baseline(y):
    """The figures of a model that always predicts the larger class, or 0 if there is none.

    y: labels 0 and 1, (n,); one class alone is fine.
    Returns a dict of floats: accuracy, precision, recall, f1, average_precision.
    """
    y = _labels(y)
    share = float(np.mean(y))
    if share > 0.5:
        rates = {"precision": share, "recall": 1.0, "f1": 2 * share / (1 + share)}
        return {"accuracy": share, **rates, "average_precision": share}
    rates = {"precision": 0.0, "recall": 0.0, "f1": 0.0}
    return {"accuracy": float(np.mean(~y)), **rates, "average_precision": share}


def stratified_split(y, seed, fractions=(0.6, 0.2, 0.2)):
    """Deal the rows of each class at random to training, validation and test.

    y: labels 0 and 1 of both classes, (n,). seed: a count of at least 0.
    fractions: of training, validation and test; above 0, with sum 1.
    Returns a tuple of three integer arrays of row numbers, each ascending.
    """
    y, generator = _both_classes(_labels(y)), np.random.default_rng(_count(seed, 0))
    fractions = _array(fractions, 1)
    if len(fractions) != 3 or fractions.min() <= 0 or abs(fractions.sum() - 1) > 1e-9:
        raise ValueError("fractions are three numbers above 0 with sum 1")
    dealt = []
    for label in (0, 1):
        rows = generator.permutation(np.flatnonzero(y == label))
        n_val, n_test = np.floor(fractions[1:] * len(rows) + 0.5).astype(int)
        if min(n_val, n_test, len(rows) - n_val - n_test) < 1:
            raise ValueError("every part needs a row of each class")
        dealt.append(np.split(rows, [len(rows) - n_val - n_test, len(rows) - n_test]))
    return tuple(np.sort(np.concatenate(part)) for part in zip(*dealt, strict=True))


def smote(X_min, n_new, k=5, seed=0):
    """Random rows on the lines between rows of X_min and their nearest neighbours.

    X_min: (n, d), two or more rows. n_new: a count of at least 0.
    k: neighbours, a count of at least 1. seed: a count of at least 0.
    Returns an array (n_new, d).
    """
    X = _array(X_min, 2)
    n_new, k, seed = _count(n_new, 0), _count(k, 1), _count(seed, 0)
    if len(X) < 2:
        raise ValueError("one row has no neighbour")
    generator = np.random.default_rng(seed)
    k = min(k, len(X) - 1)
    first = generator.integers(len(X), size=n_new)
    place = generator.integers(k, size=n_new)
    steps = generator.random((n_new, 1))
    used, where = np.unique(first, return_inverse=True)
    second = _neighbours(X, used, k)[where, place]
    return X[first] + steps * (X[second] - X[first])


def oversample(X, y, k=5, seed=0):
    """All rows, followed by synthetic rows of the minority until the classes are balanced.

    X: (n, d). y: labels 0 and 1 of both classes, (n,). k, seed: as for smote.
    Returns a tuple of float64 arrays: rows, labels.
    """
    X, y, minority = _table(X, y)
    k, seed = _count(k, 1), _count(seed, 0)
    rare = X[y == minority]
    n_new = len(X) - 2 * len(rare)
    if n_new == 0:
        return X.copy(), y.astype(float)
    rows = np.concatenate([X, smote(rare, n_new, k, seed)])
    return rows, np.concatenate([y, np.full(n_new, minority)]).astype(float)


def undersample(X, y, seed=0):
    """All rows of the minority and equally many random ones of the majority, in their order.

    X: (n, d). y: labels 0 and 1 of both classes, (n,). seed: a count of at least 0.
    Returns a tuple of float64 arrays: rows, labels.
    """
    X, y, minority = _table(X, y)
    generator = np.random.default_rng(_count(seed, 0))
    rare, common = np.flatnonzero(y == minority), np.flatnonzero(y != minority)
    drawn = generator.choice(common, size=len(rare), replace=False)
    rows = np.sort(np.concatenate([rare, drawn]))
    return X[rows], y[rows].astype(float)


def class_weights(y):
    """Weights n / (2 n_c) of class 0 and class 1.

    y: labels 0 and 1 of both classes, (n,). Returns an array (2,).
    """
    y = _both_classes(_labels(y))
    return len(y) / (2 * np.bincount(y, minlength=2))


def fit_logistic(X, y, sample_weight=None, l2=1.0):
    """Logistic regression with weighted rows, a penalty l2 / 2 on coef and a free intercept.

    X: (n, d). y: labels 0 and 1 of both classes, (n,).
    sample_weight: (n,), at least 0 and not all 0; None for 1 each. l2: finite and above 0.
    Returns a dict: coef (d,), intercept (float).
    """
    X, y, _ = _table(X, y)
    weight = np.ones(len(X)) if sample_weight is None else _array(sample_weight, 1)
    if len(weight) != len(X) or weight.min() < 0 or weight.max() == 0:
        raise ValueError("sample_weight needs one number of at least 0 per row, not all 0")
    l2 = _positive(l2)
    # A free intercept allows for other origins, and Newton for other units: both help rounding.
    top = weight.max()
    total = (weight / top).sum()
    share = weight / top / total
    centre = share @ X
    spread = np.sqrt(share @ (X - centre) ** 2)
    unit = np.where(spread > 1e-12 * np.maximum(1, np.abs(centre)), spread, 1.0)
    Z = np.column_stack([(X - centre) / unit, np.ones(len(X))])
    ridge = np.append(l2 / top / total / unit**2, 0.0)
    theta = _newton(Z, y, share, ridge)
    coef = theta[:-1] / unit
    return {"coef": coef, "intercept": float(theta[-1] - coef @ centre)}


def predict_proba(model, X):
    """P(y = 1) of each row.

    model: a dict as fit_logistic returns it, of finite numbers. X: (n, d). Returns an array (n,).
    """
    X = _array(X, 2)
    if not isinstance(model, dict) or not {"coef", "intercept"} <= set(model):
        raise ValueError("the model needs coef and intercept")
    coef, intercept = _array(model["coef"], 1), _number(model["intercept"])
    if len(coef) != X.shape[1]:
        raise ValueError("the model was fitted on another number of columns")
    return _sigmoid(X @ coef + intercept)


def average_precision(y_true, scores):
    """Sum of precision times gain in recall over the distinct scores, highest first.

    y_true: labels 0 and 1 with at least one 1, (n,). scores: finite, (n,). Returns a float.
    """
    _, tp, flagged = _cumulated(y_true, scores)
    gains = np.diff(tp, prepend=0) / tp[-1]
    return float(gains @ (tp / flagged))


def tune_threshold(y_true, scores, beta=1.0):
    """The score t with the best F-beta for score >= t; of equally good ones the highest.

    y_true: labels 0 and 1 with at least one 1, (n,). scores: finite, (n,).
    beta: finite and above 0. Returns a float.
    """
    thresholds, tp, flagged = _cumulated(y_true, scores)
    beta = _positive(beta)
    # F is (1 + b^2) tp / (flagged + b^2 positives). Divided by 1 + b^2, nothing overflows.
    on_flagged, on_positives = 1 / (1 + beta * beta), 1 / (1 + (1 / beta) * (1 / beta))
    quality = tp / (flagged * on_flagged + tp[-1] * on_positives)
    near = quality >= quality.max() * (1 - 1e-12)
    # Rounding does not decide: the few that look alike are compared in fractions. Among those
    # with the same tp the first flags fewest.
    _, first = np.unique(tp[near], return_index=True)
    close = np.flatnonzero(near)[first]
    extra = Fraction(beta) ** 2 * int(tp[-1])
    exact = [(int(flagged[at]) + extra) / int(tp[at]) for at in close]
    return float(thresholds[close[exact.index(min(exact))]])


def run_experiment(X, y, strategy, seed=0, l2=1.0, beta=1.0):
    """Split, scale, resample or weight the training part, fit, tune on validation, report on test.

    X: (n, d). y: labels 0 and 1 of both classes, (n,).
    strategy: "none", "oversample", "undersample" or "class_weight".
    seed: a count of at least 0. l2: as for fit_logistic. beta: as for tune_threshold.
    Returns a dict: train_idx, val_idx, test_idx (integer arrays), n_fit_rows (int: rows that the
    model was fitted on), mean, scale, coef (d,), intercept, threshold, average_precision,
    precision, recall, f1, accuracy (floats).
    """
    X, y, _ = _table(X, y)
    l2, beta, seed = _positive(l2), _positive(beta), _count(seed, 0)
    if not isinstance(strategy, str) or strategy not in STRATEGIES:
        raise ValueError(f"strategy is one of {STRATEGIES}")
    train, val, test = stratified_split(y, seed)
    mean, std = X[train].mean(axis=0), X[train].std(axis=0)
    scale = np.where(std <= 1e-12 * np.maximum(1, np.abs(mean)), 1.0, std)
    Z = (X - mean) / scale
    rows, labels, weight = _prepared(Z[train], y[train], strategy, seed)
    model = fit_logistic(rows, labels, weight, l2)
    threshold = tune_threshold(y[val], predict_proba(model, Z[val]), beta)
    scores = predict_proba(model, Z[test])
    return {
        "train_idx": train,
        "val_idx": val,
        "test_idx": test,
        "n_fit_rows": len(rows),
        "mean": mean,
        "scale": scale,
        **model,
        "threshold": threshold,
        "average_precision": average_precision(y[test], scores),
        **_report(y[test], scores >= threshold),
    }


def _prepared(Z, y, strategy, seed):
    """Rows, labels and weights to fit on."""
    if strategy == "oversample":
        return *oversample(Z, y, seed=seed), None
    if strategy == "undersample":
        return *undersample(Z, y, seed=seed), None
    return Z, y, class_weights(y)[y] if strategy == "class_weight" else None


def _report(y, flagged):
    tp, fp = int(np.sum(flagged & (y == 1))), int(np.sum(flagged & (y == 0)))
    positives = int(y.sum())
    return {
        "precision": tp / (tp + fp) if tp + fp else 0.0,
        "recall": tp / positives,
        "f1": 2 * tp / (positives + tp + fp),
        "accuracy": float(np.mean(flagged == y)),
    }


def _neighbours(X, rows, k):
    """The k other rows nearest to each of some rows, by differences, in chunks of memory."""
    X = np.ldexp(X, -int(np.frexp(np.abs(X).max())[1]))
    step = max(1, CHUNK // len(X))
    found = [np.empty((0, k), dtype=int)]
    for start in range(0, len(rows), step):
        part = rows[start : start + step]
        distance = np.zeros((len(part), len(X)))
        for column in X.T:
            distance += (column[part, np.newaxis] - column) ** 2
        distance[np.arange(len(part)), part] = np.inf
        found.append(np.argpartition(distance, k - 1, axis=1)[:, :k])
    return np.concatenate(found)


def _newton(Z, y, share, ridge):
    """Minimizer of the weighted mean log-loss plus sum(ridge * theta^2) / 2."""
    theta = np.zeros(Z.shape[1])
    loss, slope, curve = _loss(Z, y, share, ridge, theta)
    for _ in range(200):
        if np.abs(slope).max() <= 1e-14:
            break
        move = np.linalg.solve(curve + 1e-300 * np.eye(len(theta)), -slope)
        for halving in range(40):
            trial = theta + move / 2**halving
            found = _loss(Z, y, share, ridge, trial)
            if found[0] <= loss + 1e-4 * (slope @ move) / 2**halving:
                break
        # Where the loss is as low as rounding allows, a step still counts if the slope shrinks.
        if found[0] >= loss and np.abs(found[1]).max() >= np.abs(slope).max():
            trial = theta + move
            found = _loss(Z, y, share, ridge, trial)
            if np.abs(found[1]).max() >= np.abs(slope).max():
                break
        theta, (loss, slope, curve) = trial, found
    return theta


def _loss(Z, y, share, ridge, theta):
    """Loss, gradient and Hessian."""
    logits = Z @ theta
    p = _sigmoid(logits)
    loss = share @ (np.logaddexp(0, logits) - y * logits) + ridge @ theta**2 / 2
    slope = Z.T @ (share * (p - y)) + ridge * theta
    q = share * p * _sigmoid(-logits)
    return loss, slope, (Z.T * q) @ Z + np.diag(ridge)


def _sigmoid(logits):
    return np.exp(-np.logaddexp(0, -logits))


def _cumulated(y_true, scores):
    """The distinct scores, highest first, with the tp and the rows that each flags."""
    y, scores = _labels(y_true), _array(scores, 1)
    if len(y) != len(scores):
        raise ValueError("lengths differ")
    if not y.any():
        raise ValueError("there is no positive")
    order = np.argsort(-scores, kind="stable")
    ranked = scores[order]
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    return ranked[last], np.cumsum(y[order])[last], last + 1


def _table(X, y):
    """Rows, labels as integers, and the label of the minority."""
    X, y = _array(X, 2), _both_classes(_labels(y))
    if len(X) != len(y):
        raise ValueError("X and y differ in length")
    return X, y, int(2 * y.sum() <= len(y))


def _both_classes(y):
    if y.all() or not y.any():
        raise ValueError("both classes are needed")
    return y.astype(int)


def _labels(values):
    y = _array(values, 1)
    if not np.isin(y, (0, 1)).all():
        raise ValueError("labels are 0 and 1")
    return y == 1


def _array(values, ndim):
    try:
        array = np.asarray(values, dtype=float)
    except (TypeError, OverflowError) as error:
        raise ValueError("not an array of numbers") from error
    if array.ndim != ndim or array.size == 0:
        raise ValueError(f"{ndim} dimensions and values are needed, not shape {array.shape}")
    if not np.isfinite(array).all():
        raise ValueError("all values have to be finite")
    return array


def _number(value):
    return float(_array([value], 1)[0])


def _positive(value):
    number = _number(value)
    if number <= 0:
        raise ValueError(f"not above 0: {value!r}")
    return number


def _count(value, low):
    try:
        count = operator.index(value)
    except TypeError:
        count = int(_number(value))
        if count != value:
            raise ValueError(f"not a whole number: {value!r}") from None
    if count < low:
        raise ValueError(f"below {low}: {value!r}")
    return count
