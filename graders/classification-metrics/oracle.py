"""Answers and data for the hidden tests, worked out in other ways than the reference."""

import numpy as np

# What a rate is where its denominator is 0.
UNDEFINED = 0.0
# What a tie of a positive and a negative is worth.
TIE = 0.5
# On which side of equal scores a threshold falls, for np.searchsorted.
SIDE = "left"


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
    """F-beta, from counts."""
    table = counts(y, flagged)
    weighted_errors = beta * beta * table["fn"] + table["fp"]
    if table["tp"] == 0:
        return 0.0 if weighted_errors > 0 else UNDEFINED
    return 1 / (1 + weighted_errors / ((1 + beta * beta) * table["tp"]))


def rates(y, flagged):
    """Precision, recall, F1 and the share of the rows that are right."""
    right = {
        "precision": np.asarray(y)[np.asarray(flagged, bool)],
        "recall": np.asarray(flagged)[np.asarray(y, bool)],
    }
    return {
        **{name: float(np.mean(hits)) if hits.size else UNDEFINED for name, hits in right.items()},
        "f1": f_beta(y, flagged, 1.0),
        "accuracy": float(np.mean(np.equal(y, flagged))),
    }


def report(y, scores, threshold):
    """The threshold report."""
    flagged = is_flagged(scores, threshold)
    return with_summary({**counts(y, flagged), **rates(y, flagged)})


def with_summary(found):
    """A report with the one share of all rows that it sums up by."""
    share = found.pop("accuracy")
    return {**found, "accuracy": share}


def is_flagged(scores, threshold):
    """Which scores a threshold flags."""
    return scores >= threshold


def candidates(scores):
    """The thresholds that differ in what they flag, highest first."""
    return np.append(np.inf, np.unique(scores)[::-1])


def flags_from(scores, lowest):
    """The candidate that flags the scores from `lowest` up and no others."""
    found = candidates(scores)
    flagged = is_flagged(np.asarray(scores), found[:, np.newaxis]).sum(axis=1)
    return float(found[np.flatnonzero(flagged == np.sum(np.greater_equal(scores, lowest)))[0]])


def roc_curve(y, scores):
    """Rates at every threshold, by comparing each score with each threshold."""
    thresholds = candidates(scores)
    flagged = is_flagged(scores, thresholds[:, np.newaxis])
    return flagged[:, y == 0].mean(axis=1), flagged[:, y == 1].mean(axis=1), thresholds


def roc_auc(y, scores):
    """Mean over the positives of the share of negatives that they beat."""
    negatives = np.sort(scores[y == 0])
    below = np.searchsorted(negatives, scores[y == 1], "left")
    tied = np.searchsorted(negatives, scores[y == 1], "right") - below
    return float(np.mean(below + TIE * tied) / negatives.size)


def cost(total, rows):
    """The cost that is reported, of the total over all rows."""
    return float(total)


def cheapest(y, scores, cost_fp, cost_fn):
    """The best of all candidate thresholds, each one's errors counted on its own."""
    thresholds = candidates(scores)
    negatives, positives = np.sort(scores[y == 0]), np.sort(scores[y == 1])
    fp = negatives.size - np.searchsorted(negatives, thresholds, SIDE)
    fn = np.searchsorted(positives, thresholds, SIDE)
    total = cost_fp * fp + cost_fn * fn
    ties = np.flatnonzero(total == total.min())
    best = int(ties[0])
    return {
        "threshold": float(thresholds[best]),
        "cost": cost(total[best], len(y)),
        "fp": int(fp[best]),
        "fn": int(fn[best]),
    }
