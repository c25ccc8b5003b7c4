"""Answers and data for the hidden tests, worked out in other ways than the reference."""

import numpy as np


def tied_data(rng, n):
    """Labels (n,) with both classes, n >= 2, and scores (n,) that tell them apart a little.

    Scores are multiples of 1/8, so that many are tied and adding a power of two to them is exact.
    """
    y = rng.permutation(np.append([0, 1], rng.integers(0, 2, n - 2)))
    scores = rng.integers(-20, 20, n) / 8 + y
    return y, scores


def crowded_data(rng, n):
    """Labels (n,) with both classes, and scores (n,) of which nearly all lie within 1e-9 of each other.

    The lowest and the highest score are far off: bins over the range hold all others in one.
    """
    y = rng.permutation(np.append([0, 1], rng.integers(0, 2, n - 2)))
    scores = 0.5 + (rng.integers(-500, 500, n) + 300 * y) * 1e-12
    scores[:2] = 0.0, 1.0
    return y, scores


def flags(rng, n):
    """Labels and 0/1 predictions, each (n,), independent of each other."""
    return rng.integers(0, 2, n), rng.integers(0, 2, n)


def counts(y, flagged):
    """The four counts, read from one histogram of the two columns together."""
    tn, fp, fn, tp = np.bincount(2 * np.asarray(y, int) + np.asarray(flagged, int), minlength=4)
    return {"tp": int(tp), "tn": int(tn), "fp": int(fp), "fn": int(fn)}


def f_beta(y, flagged, beta):
    """F-beta with 0.0 for 0/0."""
    table = counts(y, flagged)
    weighted_errors = beta * beta * table["fn"] + table["fp"]
    if table["tp"] == 0:
        return 0.0
    return 1 / (1 + weighted_errors / ((1 + beta * beta) * table["tp"]))


def report(y, scores, threshold):
    """The threshold report, from counts."""
    flagged = scores >= threshold
    table = counts(y, flagged)
    return {
        **table,
        "precision": table["tp"] / max(1, int(flagged.sum())),
        "recall": table["tp"] / max(1, int(np.sum(y))),
        "f1": f_beta(y, flagged, 1.0),
        "accuracy": (table["tp"] + table["tn"]) / len(y),
    }


def roc_curve(y, scores):
    """Rates at every threshold, by comparing each score with each threshold."""
    thresholds = np.append(np.inf, np.unique(scores)[::-1])
    flagged = scores >= thresholds[:, np.newaxis]
    return flagged[:, y == 0].mean(axis=1), flagged[:, y == 1].mean(axis=1), thresholds


def roc_auc(y, scores):
    """Mean over the positives of the share of negatives below, ties counted half."""
    negatives = np.sort(scores[y == 0])
    below = np.searchsorted(negatives, scores[y == 1], "left")
    not_above = np.searchsorted(negatives, scores[y == 1], "right")
    return float(np.mean(below + not_above) / (2 * negatives.size))


def cheapest(y, scores, cost_fp, cost_fn):
    """The best of all candidate thresholds, each one's errors counted on its own."""
    candidates = np.append(np.inf, np.unique(scores)[::-1])
    negatives, positives = np.sort(scores[y == 0]), np.sort(scores[y == 1])
    fp = negatives.size - np.searchsorted(negatives, candidates)
    fn = np.searchsorted(positives, candidates)
    total = cost_fp * fp + cost_fn * fn
    best = int(np.flatnonzero(total == total.min())[0])
    return {
        "threshold": float(candidates[best]),
        "cost": float(total[best]),
        "fp": int(fp[best]),
        "fn": int(fn[best]),
    }
