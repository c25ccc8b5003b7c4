"""Everything from one 2 x 2 table of counts."""
import numpy as np


def _check(labels, kind):
    values = np.array(labels, dtype=float, copy=True)
    if values.ndim != 1 or len(values) < 1 or not np.isfinite(values).all():
        raise ValueError(f"{kind}: one row of finite numbers is needed")
    if kind == "labels" and set(np.unique(values)) - {0.0, 1.0}:
        raise ValueError("labels are 0 and 1")
    return values


def _table(truth, guess):
    truth, guess = _check(truth, "labels"), _check(guess, "labels")
    if truth.shape != guess.shape:
        raise ValueError("not as many labels as predictions")
    return np.bincount((2 * truth + guess).astype(int), minlength=4).reshape(2, 2)


def _divide(top, bottom, otherwise):
    if not np.isfinite(otherwise):
        raise ValueError("zero_division")
    try:
        return int(top) / int(bottom) if isinstance(top, np.integer) else top / bottom
    except ZeroDivisionError:
        return float(otherwise)


def confusion_counts(y_true, y_pred):
    (tn, fp), (fn, tp) = _table(y_true, y_pred).tolist()
    return {"tp": tp, "tn": tn, "fp": fp, "fn": fn}


def precision(y_true, y_pred, zero_division=0.0):
    table = _table(y_true, y_pred)
    return _divide(table[1, 1], table[:, 1].sum(), zero_division)


def recall(y_true, y_pred, zero_division=0.0):
    table = _table(y_true, y_pred)
    return _divide(table[1, 1], table[1].sum(), zero_division)


def f_beta(y_true, y_pred, beta=1.0, zero_division=0.0):
    if not 0 < beta < float("inf"):
        raise ValueError("beta")
    weights = np.array([[0.0, 1.0], [beta * beta, 1 + beta * beta]])
    table = _table(y_true, y_pred)
    return _divide(float(weights[1, 1] * table[1, 1]), float((weights * table).sum()), zero_division)


def accuracy(y_true, y_pred):
    table = _table(y_true, y_pred)
    return float(table.trace() / table.sum())


def metrics_at_threshold(y_true, scores, threshold):
    if threshold != threshold:
        raise ValueError("threshold")
    guess = np.where(_check(scores, "scores") >= threshold, 1, 0)
    report = confusion_counts(y_true, guess)
    for name, rate in (("precision", precision), ("recall", recall), ("f1", f_beta), ("accuracy", accuracy)):
        report[name] = rate(y_true, guess)
    return report


def _steps(y_true, scores):
    """Distinct scores downwards, and how many of each class lie at each."""
    truth, scores = _check(y_true, "labels"), _check(scores, "scores")
    if truth.shape != scores.shape:
        raise ValueError("lengths")
    distinct, where = np.unique(-scores, return_inverse=True)
    hits = np.bincount(where, weights=truth, minlength=len(distinct))
    return -distinct, hits, np.bincount(where, minlength=len(distinct)) - hits


def roc_curve(y_true, scores):
    distinct, hits, misses = _steps(y_true, scores)
    if not hits.sum() or not misses.sum():
        raise ValueError("one class alone")
    up = [np.concatenate(([0.0], np.cumsum(each) / each.sum())) for each in (misses, hits)]
    return up[0], up[1], np.concatenate(([np.inf], distinct))


def roc_auc(y_true, scores):
    _, hits, misses = _steps(y_true, scores)
    if not hits.sum() or not misses.sum():
        raise ValueError("one class alone")
    beaten = misses.sum() - np.cumsum(misses)
    return float((hits * (beaten + misses / 2)).sum() / hits.sum() / misses.sum())


def min_cost_threshold(y_true, scores, cost_fp, cost_fn):
    costs = np.array([cost_fp, cost_fn], dtype=float)
    if not np.isfinite(costs).all() or (costs < 0).any() or not costs.any():
        raise ValueError("costs")
    distinct, hits, misses = _steps(y_true, scores)
    wrong = np.array([np.r_[0, np.cumsum(misses)], hits.sum() - np.r_[0, np.cumsum(hits)]])
    total = costs @ wrong
    at = int(total.argmin())
    return {
        "threshold": float(np.r_[np.inf, distinct][at]),
        "cost": float(total[at]),
        "fp": int(wrong[0, at]),
        "fn": int(wrong[1, at]),
    }
