"""Metrics by comparing every row with every threshold at once."""
from functools import wraps

import numpy as np


def checked(*kinds):
    """Turns the first arguments of a function into arrays of one length."""

    def decorate(function):
        @wraps(function)
        def call(*args, **kwargs):
            arrays = [_array(value, kind) for value, kind in zip(args, kinds)]
            if len({len(each) for each in arrays}) > 1:
                raise ValueError("the arrays differ in length")
            return function(*arrays, *args[len(kinds):], **kwargs)

        return call

    return decorate


def _array(value, kind):
    array = np.atleast_1d(np.asarray(value, dtype=np.float64))
    if np.ndim(value) != 1 or not array.size:
        raise ValueError("give a list of values")
    if not np.isfinite(array.sum()) and not np.isfinite(array).all():
        raise ValueError("give finite values")
    if kind == "label":
        if not ((array == 0) | (array == 1)).all():
            raise ValueError("give zeros and ones")
        return array.astype(bool)
    return array


def share(part, whole, instead=0.0):
    if np.isnan(instead) or np.isinf(instead):
        raise ValueError("zero_division has to be finite")
    return float(instead) if whole == 0 else float(part) / float(whole)


@checked("label", "label")
def confusion_counts(y_true, y_pred):
    cells = {"tp": (True, True), "tn": (False, False), "fp": (False, True), "fn": (True, False)}
    return {name: int(((y_true == is_true) & (y_pred == is_said)).sum()) for name, (is_true, is_said) in cells.items()}


@checked("label", "label")
def precision(y_true, y_pred, zero_division=0.0):
    return share(y_true[y_pred].sum(), y_pred.sum(), zero_division)


@checked("label", "label")
def recall(y_true, y_pred, zero_division=0.0):
    return share(y_pred[y_true].sum(), y_true.sum(), zero_division)


@checked("label", "label")
def f_beta(y_true, y_pred, beta=1.0, zero_division=0.0):
    if not np.isfinite(beta) or beta <= 0:
        raise ValueError("beta has to be above 0")
    both = (y_true & y_pred).sum()
    # (1 + b2) tp + b2 fn + fp is b2 times the positives plus the flagged rows.
    return share((1 + beta**2) * both, beta**2 * y_true.sum() + y_pred.sum(), zero_division)


@checked("label", "label")
def accuracy(y_true, y_pred):
    return share((~(y_true ^ y_pred)).sum(), y_true.size)


@checked("label", "score")
def metrics_at_threshold(y_true, scores, threshold):
    if np.isnan(threshold):
        raise ValueError("give a number")
    y_pred = scores >= threshold
    rates = {"precision": precision, "recall": recall, "f1": f_beta, "accuracy": accuracy}
    return confusion_counts(y_true, y_pred) | {name: rate(y_true, y_pred) for name, rate in rates.items()}


def _grid(y_true, scores):
    """Thresholds from above, and the flagged rows of each class at each of them."""
    cuts = np.append(np.inf, np.flip(np.unique(scores)))
    flagged = scores[None, :] >= cuts[:, None]
    return cuts, flagged[:, y_true].sum(axis=1), flagged[:, ~y_true].sum(axis=1)


@checked("label", "score")
def roc_curve(y_true, scores):
    if y_true.all() or (~y_true).all():
        raise ValueError("both classes have to be there")
    cuts, yes, no = _grid(y_true, scores)
    return no / (~y_true).sum(), yes / y_true.sum(), cuts


@checked("label", "score")
def roc_auc(y_true, scores):
    if y_true.all() or (~y_true).all():
        raise ValueError("both classes have to be there")
    gaps = np.subtract.outer(scores[y_true], scores[~y_true])
    return float(((gaps > 0) + 0.5 * (gaps == 0)).mean())


@checked("label", "score")
def min_cost_threshold(y_true, scores, cost_fp, cost_fn):
    if min(cost_fp, cost_fn) < 0 or max(cost_fp, cost_fn) <= 0 or not np.isfinite(cost_fp + cost_fn):
        raise ValueError("costs have to be finite, at least 0 and not both 0")
    cuts, yes, no = _grid(y_true, scores)
    missed = y_true.sum() - yes
    bill = cost_fp * no + cost_fn * missed
    first = np.argmin(bill)
    return dict(threshold=float(cuts[first]), cost=float(bill[first]), fp=int(no[first]), fn=int(missed[first]))
