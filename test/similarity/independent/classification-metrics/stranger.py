"""Evaluation of a binary classifier, from counts to the cheapest threshold."""

from fractions import Fraction

import numpy as np


def confusion_counts(y_true, y_pred):
    """Count the four outcomes of 0/1 predictions.

    y_true, y_pred: labels 0 and 1, shape (n,).
    Returns a dict of ints: tp, tn, fp, fn.
    """
    return _counts(_labels(y_true, "y_true"), _labels(y_pred, "y_pred"))


def precision(y_true, y_pred, zero_division=0.0):
    """tp / (tp + fp), or zero_division when nothing is flagged.

    y_true, y_pred: labels 0 and 1, shape (n,). zero_division: finite. Returns a float.
    """
    counts = confusion_counts(y_true, y_pred)
    return _ratio(counts["tp"], counts["tp"] + counts["fp"], _number(zero_division))


def recall(y_true, y_pred, zero_division=0.0):
    """tp / (tp + fn), or zero_division when nothing is positive.

    y_true, y_pred: labels 0 and 1, shape (n,). zero_division: finite. Returns a float.
    """
    counts = confusion_counts(y_true, y_pred)
    return _ratio(counts["tp"], counts["tp"] + counts["fn"], _number(zero_division))


def f_beta(y_true, y_pred, beta=1.0, zero_division=0.0):
    """(1 + b^2) tp / ((1 + b^2) tp + b^2 fn + fp), or zero_division when that is 0 / 0.

    y_true, y_pred: labels 0 and 1, shape (n,). beta: finite and above 0.
    zero_division: finite. Returns a float.
    """
    counts = confusion_counts(y_true, y_pred)
    beta, zero_division = _number(beta), _number(zero_division)
    if beta <= 0:
        raise ValueError("beta has to be above 0")
    return _f_beta(counts, beta, zero_division)


def accuracy(y_true, y_pred):
    """Share of the rows that are predicted right.

    y_true, y_pred: labels 0 and 1, shape (n,). Returns a float.
    """
    counts = confusion_counts(y_true, y_pred)
    return (counts["tp"] + counts["tn"]) / sum(counts.values())


def metrics_at_threshold(y_true, scores, threshold):
    """The report on the rows that a threshold flags.

    y_true: labels 0 and 1, shape (n,). scores: finite, shape (n,).
    threshold: a number, which may be infinite but not NaN.
    Returns a dict: tp, tn, fp, fn (ints), precision, recall, f1, accuracy (floats).
    """
    truth, scores = _labels(y_true, "y_true"), _array(scores, "scores")
    threshold = _number(threshold, infinite=True)
    counts = _counts(truth, scores >= threshold)
    tp, tn, fp, fn = (counts[key] for key in ("tp", "tn", "fp", "fn"))
    return {
        **counts,
        "precision": _ratio(tp, tp + fp, 0.0),
        "recall": _ratio(tp, tp + fn, 0.0),
        "f1": _ratio(2 * tp, 2 * tp + fn + fp, 0.0),
        "accuracy": (tp + tn) / len(truth),
    }


def roc_curve(y_true, scores):
    """False and true positive rates at every threshold that differs in what it flags.

    y_true: labels 0 and 1 with both classes present, shape (n,). scores: finite, shape (n,).
    Returns a tuple of three float64 arrays of one length: fpr, tpr, thresholds.
    """
    thresholds, tp, fp = _cumulated(y_true, scores)
    _both_classes(tp, fp)
    return fp / fp[-1], tp / tp[-1], thresholds


def roc_auc(y_true, scores):
    """Probability that a random positive scores above a random negative.

    y_true: labels 0 and 1 with both classes present, shape (n,). scores: finite, shape (n,).
    Returns a float.
    """
    _, tp, fp = _cumulated(y_true, scores)
    _both_classes(tp, fp)
    # Twice the number of won pairs, so that ties stay whole: trapezoids of the counted curve.
    twice_won = int(np.sum(np.diff(fp) * (tp[1:] + tp[:-1])))
    return twice_won / (2 * int(tp[-1]) * int(fp[-1]))


def min_cost_threshold(y_true, scores, cost_fp, cost_fn):
    """The threshold at which errors cost least.

    y_true: labels 0 and 1, shape (n,). scores: finite, shape (n,).
    cost_fp, cost_fn: cost of one error of each kind, finite, at least 0 and not both 0.
    Returns a dict: threshold, cost (floats), fp, fn (ints).
    """
    thresholds, tp, fp = _cumulated(y_true, scores)
    cost_fp, cost_fn = _number(cost_fp), _number(cost_fn)
    if min(cost_fp, cost_fn) < 0 or max(cost_fp, cost_fn) == 0:
        raise ValueError("costs have to be at least 0, and not both 0")
    fn = tp[-1] - tp
    # Costs of very different size, or huge ones, would be lost in floats: count in whole units.
    exact_fp, exact_fn = Fraction(cost_fp), Fraction(cost_fn)
    unit = exact_fp.denominator * exact_fn.denominator
    totals = fp.astype(object) * int(exact_fp * unit) + fn.astype(object) * int(exact_fn * unit)
    cheapest = int(np.argmin(totals))
    errors = {"fp": int(fp[cheapest]), "fn": int(fn[cheapest])}
    cost = cost_fp * errors["fp"] + cost_fn * errors["fn"]
    return {"threshold": float(thresholds[cheapest]), "cost": float(cost), **errors}


def _counts(truth, flagged):
    if truth.shape != flagged.shape:
        raise ValueError("the arrays differ in length")
    tp = int(np.count_nonzero(truth & flagged))
    fp = int(np.count_nonzero(flagged)) - tp
    fn = int(np.count_nonzero(truth)) - tp
    return {"tp": tp, "tn": len(truth) - tp - fp - fn, "fp": fp, "fn": fn}


def _ratio(part, whole, if_zero):
    return part / whole if whole else if_zero


def _f_beta(counts, beta, if_zero):
    tp, fp, fn = counts["tp"], counts["fp"], counts["fn"]
    if tp + fp + fn == 0:
        return if_zero
    if tp == 0:
        return 0.0
    # Divided by 1 + b^2, so that neither b^2 nor its inverse can overflow to inf / inf.
    inverse = 1 / beta
    return tp / (tp + fn / (1 + inverse * inverse) + fp / (1 + beta * beta))


def _cumulated(y_true, scores):
    """Thresholds from +inf down the distinct scores, with the tp and fp that each flags."""
    truth, scores = _labels(y_true, "y_true"), _array(scores, "scores")
    if truth.shape != scores.shape:
        raise ValueError("the arrays differ in length")
    order = np.argsort(-scores, kind="stable")
    ranked, hits = scores[order], np.cumsum(truth[order])
    last = np.flatnonzero(np.append(ranked[1:] != ranked[:-1], True))
    tp = np.concatenate([[0], hits[last]])
    fp = np.concatenate([[0], last + 1 - hits[last]])
    return np.concatenate([[np.inf], ranked[last]]), tp, fp


def _both_classes(tp, fp):
    if tp[-1] == 0 or fp[-1] == 0:
        raise ValueError("both classes have to be present")


def _labels(values, name):
    array = _array(values, name)
    if not np.isin(array, (0, 1)).all():
        raise ValueError(f"{name} holds other labels than 0 and 1")
    return array == 1


def _array(values, name):
    try:
        array = np.asarray(values, dtype=float)
    except (TypeError, OverflowError) as error:
        raise ValueError(f"{name} does not hold numbers") from error
    if array.ndim != 1 or array.size == 0:
        raise ValueError(f"{name} has to be of shape (n,) with rows, not {array.shape}")
    if not np.isfinite(array).all():
        raise ValueError(f"{name} holds values that are not finite")
    return array


def _number(value, infinite=False):
    try:
        number = np.asarray(value, dtype=float)
    except (TypeError, OverflowError) as error:
        raise ValueError(f"not a number: {value!r}") from error
    if number.ndim != 0 or np.isnan(number) or (np.isinf(number) and not infinite):
        raise ValueError(f"not a number that is allowed: {value!r}")
    return float(number)
