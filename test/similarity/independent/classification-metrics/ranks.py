"""Metrics by sorting and searching, in plain steps."""
import math
from operator import itemgetter

import numpy as np


class Rows:
    """Checked labels beside checked predictions or scores."""

    def __init__(self, y_true, other, other_is_labels):
        self.y = np.asarray(y_true, dtype=float)
        self.v = np.asarray(other, dtype=float)
        for each in (self.y, self.v):
            if each.ndim != 1:
                raise ValueError("expected one dimension")
            if each.size == 0:
                raise ValueError("expected values")
            if np.isnan(each).any() or np.isinf(each).any():
                raise ValueError("expected finite values")
        if self.y.size != self.v.size:
            raise ValueError("expected equal lengths")
        for each in [self.y, self.v] if other_is_labels else [self.y]:
            if np.logical_and(each != 0, each != 1).any():
                raise ValueError("expected 0 and 1")

    def split(self):
        return np.sort(self.v[self.y == 1]), np.sort(self.v[self.y == 0])

    def need_both(self):
        if self.y.min() == self.y.max():
            raise ValueError("expected both classes")


def _is_number(value, low=-math.inf, strict=False):
    fine = isinstance(value, (int, float, np.number)) and math.isfinite(value)
    if not fine or value < low or (strict and value == low):
        raise ValueError(f"{value} is out of range")


def confusion_counts(y_true, y_pred):
    rows = Rows(y_true, y_pred, True)
    right = rows.y == rows.v
    said = rows.v == 1
    result = {}
    result["tp"] = int(np.count_nonzero(right & said))
    result["tn"] = int(np.count_nonzero(right & ~said))
    result["fp"] = int(np.count_nonzero(said & ~right))
    result["fn"] = rows.y.size - sum(result.values())
    return result


def precision(y_true, y_pred, zero_division=0.0):
    _is_number(zero_division)
    tp, fp = itemgetter("tp", "fp")(confusion_counts(y_true, y_pred))
    if tp + fp == 0:
        return float(zero_division)
    return tp / (tp + fp)


def recall(y_true, y_pred, zero_division=0.0):
    _is_number(zero_division)
    tp, fn = itemgetter("tp", "fn")(confusion_counts(y_true, y_pred))
    if tp + fn == 0:
        return float(zero_division)
    return tp / (tp + fn)


def f_beta(y_true, y_pred, beta=1.0, zero_division=0.0):
    _is_number(zero_division)
    _is_number(beta, 0, strict=True)
    tp, fp, fn = itemgetter("tp", "fp", "fn")(confusion_counts(y_true, y_pred))
    square = beta**2
    below = tp + square * tp + square * fn + fp
    if below == 0:
        return float(zero_division)
    return float(tp * (square + 1) / below)


def accuracy(y_true, y_pred):
    rows = Rows(y_true, y_pred, True)
    return 1 - float(np.abs(rows.y - rows.v).sum()) / rows.y.size


def metrics_at_threshold(y_true, scores, threshold):
    if math.isnan(threshold):
        raise ValueError("no threshold")
    rows = Rows(y_true, scores, False)
    predicted = np.greater_equal(rows.v, threshold).astype(float)
    pair = (rows.y, predicted)
    return dict(
        confusion_counts(*pair),
        precision=precision(*pair),
        recall=recall(*pair),
        f1=f_beta(*pair),
        accuracy=accuracy(*pair),
    )


def _at_or_above(ordered, marks):
    return ordered.size - np.searchsorted(ordered, marks, side="left")


def roc_curve(y_true, scores):
    rows = Rows(y_true, scores, False)
    rows.need_both()
    ones, zeros = rows.split()
    marks = np.hstack([np.inf, np.unique(rows.v)[::-1]])
    return _at_or_above(zeros, marks) / zeros.size, _at_or_above(ones, marks) / ones.size, marks


def roc_auc(y_true, scores):
    rows = Rows(y_true, scores, False)
    rows.need_both()
    ones, zeros = rows.split()
    lower = np.searchsorted(zeros, ones, side="left")
    upper = np.searchsorted(zeros, ones, side="right")
    return float(np.mean((lower + upper) / 2.0) / zeros.size)


def min_cost_threshold(y_true, scores, cost_fp, cost_fn):
    _is_number(cost_fp, 0)
    _is_number(cost_fn, 0)
    if cost_fp + cost_fn == 0:
        raise ValueError("nothing costs anything")
    rows = Rows(y_true, scores, False)
    ones, zeros = rows.split()
    best = None
    for mark in [math.inf, *sorted(set(rows.v.tolist()), reverse=True)]:
        fp = int(_at_or_above(zeros, mark))
        fn = int(ones.size - _at_or_above(ones, mark))
        cost = float(cost_fp * fp + cost_fn * fn)
        if best is None or cost < best["cost"]:
            best = {"threshold": float(mark), "cost": cost, "fp": fp, "fn": fn}
    return best
