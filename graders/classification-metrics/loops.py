"""Right answers by plain loops: for every threshold all rows, for every positive all negatives."""

import math

import numpy as np


def confusion_counts(y_true, y_pred):
    truth, guess = _checked(y_true, y_pred)
    _check_labels(guess)
    counts = {"tp": 0, "tn": 0, "fp": 0, "fn": 0}
    for i in range(len(truth)):
        if truth[i] == 1 and guess[i] == 1:
            counts["tp"] += 1
        elif truth[i] == 1:
            counts["fn"] += 1
        elif guess[i] == 1:
            counts["fp"] += 1
        else:
            counts["tn"] += 1
    return counts


def precision(y_true, y_pred, zero_division=0.0):
    _check_finite(zero_division)
    c = confusion_counts(y_true, y_pred)
    flagged = c["tp"] + c["fp"]
    return c["tp"] / flagged if flagged > 0 else float(zero_division)


def recall(y_true, y_pred, zero_division=0.0):
    _check_finite(zero_division)
    c = confusion_counts(y_true, y_pred)
    positive = c["tp"] + c["fn"]
    return c["tp"] / positive if positive > 0 else float(zero_division)


def f_beta(y_true, y_pred, beta=1.0, zero_division=0.0):
    if not 0 < beta < math.inf:
        raise ValueError("beta")
    _check_finite(zero_division)
    c = confusion_counts(y_true, y_pred)
    top = (1 + beta * beta) * c["tp"]
    bottom = top + beta * beta * c["fn"] + c["fp"]
    return top / bottom if bottom > 0 else float(zero_division)


def accuracy(y_true, y_pred):
    c = confusion_counts(y_true, y_pred)
    return (c["tp"] + c["tn"]) / (c["tp"] + c["tn"] + c["fp"] + c["fn"])


def metrics_at_threshold(y_true, scores, threshold):
    if threshold != threshold:
        raise ValueError("threshold")
    truth, values = _checked(y_true, scores)
    guess = []
    for value in values:
        guess.append(1 if value >= threshold else 0)
    report = confusion_counts(truth, guess)
    report["precision"] = precision(truth, guess)
    report["recall"] = recall(truth, guess)
    report["f1"] = f_beta(truth, guess)
    report["accuracy"] = accuracy(truth, guess)
    return report


def roc_curve(y_true, scores):
    truth, values = _checked(y_true, scores)
    positives, negatives = _by_class(truth, values)
    if not positives or not negatives:
        raise ValueError("one class")
    thresholds = _candidates(values)
    fpr, tpr = [], []
    for threshold in thresholds:
        fpr.append(_count_flagged(negatives, threshold) / len(negatives))
        tpr.append(_count_flagged(positives, threshold) / len(positives))
    return np.array(fpr), np.array(tpr), np.array(thresholds)


def roc_auc(y_true, scores):
    truth, values = _checked(y_true, scores)
    positives, negatives = _by_class(truth, values)
    if not positives or not negatives:
        raise ValueError("one class")
    won = 0.0
    for positive in positives:
        for negative in negatives:
            if positive > negative:
                won += 1.0
            elif positive == negative:
                won += 0.5
    return won / (len(positives) * len(negatives))


def min_cost_threshold(y_true, scores, cost_fp, cost_fn):
    for cost in (cost_fp, cost_fn):
        if not 0 <= cost < math.inf:
            raise ValueError("cost")
    if cost_fp == 0 and cost_fn == 0:
        raise ValueError("costs")
    truth, values = _checked(y_true, scores)
    positives, negatives = _by_class(truth, values)
    best = None
    for threshold in _candidates(values):
        fp = _count_flagged(negatives, threshold)
        fn = len(positives) - _count_flagged(positives, threshold)
        cost = float(cost_fp * fp + cost_fn * fn)
        if best is None or cost < best["cost"]:
            best = {"threshold": threshold, "cost": cost, "fp": fp, "fn": fn}
    return best


def _checked(y_true, other):
    truth, values = np.asarray(y_true, dtype=float), np.asarray(other, dtype=float)
    if truth.ndim != 1 or values.ndim != 1 or len(truth) != len(values) or len(truth) == 0:
        raise ValueError("shape")
    truth, values = truth.tolist(), values.tolist()
    _check_labels(truth)
    for value in values:
        if not math.isfinite(value):
            raise ValueError("not finite")
    return truth, values


def _check_finite(value):
    if not math.isfinite(value):
        raise ValueError("not finite")


def _check_labels(labels):
    for label in labels:
        if label not in (0.0, 1.0):
            raise ValueError("label")


def _by_class(truth, values):
    positives, negatives = [], []
    for label, value in zip(truth, values, strict=True):
        (positives if label == 1 else negatives).append(value)
    return positives, negatives


def _candidates(values):
    return [math.inf, *sorted(set(values), reverse=True)]


def _count_flagged(values, threshold):
    count = 0
    for value in values:
        if value >= threshold:
            count += 1
    return count
