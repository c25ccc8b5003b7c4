"""Evaluation of a binary classifier: counts, rates, ranking quality and the cheapest threshold."""

import math

import numpy as np


def confusion_counts(y_true, y_pred):
    """Count the four outcomes of 0/1 predictions, as a dict of ints."""
    return _counts(*_labelled(y_true, _labels(y_pred)))


def precision(y_true, y_pred, zero_division=0.0):
    """Share of the flagged rows that are positive."""
    counts = confusion_counts(y_true, y_pred)
    return _ratio(counts["tp"], counts["tp"] + counts["fp"], zero_division)


def recall(y_true, y_pred, zero_division=0.0):
    """Share of the positive rows that are flagged."""
    counts = confusion_counts(y_true, y_pred)
    return _ratio(counts["tp"], counts["tp"] + counts["fn"], zero_division)


def f_beta(y_true, y_pred, beta=1.0, zero_division=0.0):
    """Weighted harmonic mean of precision and recall; beta > 1 favours recall."""
    if not (math.isfinite(beta) and beta > 0):
        raise ValueError("beta must be a finite number above 0")
    counts = confusion_counts(y_true, y_pred)
    hits = (1 + beta**2) * counts["tp"]
    return _ratio(hits, hits + beta**2 * counts["fn"] + counts["fp"], zero_division)


def accuracy(y_true, y_pred):
    """Share of the rows that are predicted right."""
    positive, flagged = _labelled(y_true, _labels(y_pred))
    return float(np.mean(positive == flagged))


def metrics_at_threshold(y_true, scores, threshold):
    """Counts and rates of the rows that a threshold flags."""
    if math.isnan(threshold):
        raise ValueError("the threshold must not be NaN")
    positive, scores = _labelled(y_true, _vector(scores))
    flagged = scores >= threshold
    return {
        **_counts(positive, flagged),
        "precision": precision(positive, flagged),
        "recall": recall(positive, flagged),
        "f1": f_beta(positive, flagged),
        "accuracy": accuracy(positive, flagged),
    }


def roc_curve(y_true, scores):
    """False and true positive rates from the point where nobody is flagged to that of everybody."""
    thresholds, tp, fp = _sweep_two_classes(y_true, scores)
    return fp / fp[-1], tp / tp[-1], thresholds


def roc_auc(y_true, scores):
    """Probability that a random positive scores above a random negative."""
    _, tp, fp = _sweep_two_classes(y_true, scores)
    pairs_won = np.sum(np.diff(fp) * (tp[1:] + tp[:-1])) / 2
    return float(pairs_won / (tp[-1] * fp[-1]))


def min_cost_threshold(y_true, scores, cost_fp, cost_fn):
    """Threshold at which errors cost least, with their cost and their counts."""
    if not all(math.isfinite(cost) and cost >= 0 for cost in (cost_fp, cost_fn)):
        raise ValueError("costs must be finite and not negative")
    if cost_fp == cost_fn == 0:
        raise ValueError("one of the costs must be above 0")
    thresholds, tp, fp = _sweep(*_labelled(y_true, _vector(scores)))
    fn = tp[-1] - tp
    costs = cost_fp * fp + cost_fn * fn
    # Thresholds descend.
    cheapest = np.flatnonzero(costs == costs.min())
    best = cheapest[0]
    return {
        "threshold": float(thresholds[best]),
        "cost": float(costs[best]),
        "fp": int(fp[best]),
        "fn": int(fn[best]),
    }


def _vector(values):
    vector = np.asarray(values, dtype=float)
    if vector.ndim != 1 or vector.size == 0:
        raise ValueError("expected a non-empty one-dimensional array")
    if not np.isfinite(vector).all():
        raise ValueError("NaN and infinity are not allowed")
    return vector


def _labels(values):
    labels = _vector(values)
    if not np.isin(labels, (0, 1)).all():
        raise ValueError("labels must be 0 or 1")
    return labels == 1


def _labelled(y_true, rows):
    positive = _labels(y_true)
    if len(positive) != len(rows):
        raise ValueError("both arrays must have the same length")
    return positive, rows


def _counts(positive, flagged):
    return {
        "tp": int(np.sum(positive & flagged)),
        "tn": int(np.sum(~positive & ~flagged)),
        "fp": int(np.sum(~positive & flagged)),
        "fn": int(np.sum(positive & ~flagged)),
    }


def _ratio(numerator, denominator, zero_division):
    if not math.isfinite(zero_division):
        raise ValueError("zero_division must be finite")
    return float(numerator / denominator if denominator else zero_division)


def _sweep(positive, scores):
    """Thresholds, descending, with the true and false positives each of them flags."""
    order = np.argsort(-scores)
    ranked = scores[order]
    last_of_ties = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    tp = np.cumsum(positive[order])[last_of_ties]
    fp = last_of_ties + 1 - tp
    return np.append(np.inf, ranked[last_of_ties]), np.append(0, tp), np.append(0, fp)


def _sweep_two_classes(y_true, scores):
    positive, scores = _labelled(y_true, _vector(scores))
    if positive.all() or not positive.any():
        raise ValueError("both classes are needed")
    return _sweep(positive, scores)
