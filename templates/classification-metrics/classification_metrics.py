"""Evaluation of a binary classifier, from counts to the cheapest threshold."""


def confusion_counts(y_true, y_pred):
    """Count the four outcomes of 0/1 predictions.

    y_true, y_pred: labels 0 and 1, shape (n,).
    Returns a dict of ints: tp, tn, fp, fn.
    """
    raise NotImplementedError


def precision(y_true, y_pred, zero_division=0.0):
    """tp / (tp + fp), or zero_division when nothing is flagged.

    y_true, y_pred: labels 0 and 1, shape (n,). zero_division: finite. Returns a float.
    """
    raise NotImplementedError


def recall(y_true, y_pred, zero_division=0.0):
    """tp / (tp + fn), or zero_division when nothing is positive.

    y_true, y_pred: labels 0 and 1, shape (n,). zero_division: finite. Returns a float.
    """
    raise NotImplementedError


def f_beta(y_true, y_pred, beta=1.0, zero_division=0.0):
    """(1 + b^2) tp / ((1 + b^2) tp + b^2 fn + fp), or zero_division when that is 0 / 0.

    y_true, y_pred: labels 0 and 1, shape (n,). beta: finite and above 0.
    zero_division: finite. Returns a float.
    """
    raise NotImplementedError


def accuracy(y_true, y_pred):
    """Share of the rows that are predicted right.

    y_true, y_pred: labels 0 and 1, shape (n,). Returns a float.
    """
    raise NotImplementedError


def metrics_at_threshold(y_true, scores, threshold):
    """The report on the rows that a threshold flags.

    y_true: labels 0 and 1, shape (n,). scores: finite, shape (n,).
    threshold: a number, which may be infinite but not NaN.
    Returns a dict: tp, tn, fp, fn (ints), precision, recall, f1, accuracy (floats).
    """
    raise NotImplementedError


def roc_curve(y_true, scores):
    """False and true positive rates at every threshold that differs in what it flags.

    y_true: labels 0 and 1 with both classes present, shape (n,). scores: finite, shape (n,).
    Returns a tuple of three float64 arrays of one length: fpr, tpr, thresholds.
    """
    raise NotImplementedError


def roc_auc(y_true, scores):
    """Probability that a random positive scores above a random negative.

    y_true: labels 0 and 1 with both classes present, shape (n,). scores: finite, shape (n,).
    Returns a float.
    """
    raise NotImplementedError


def min_cost_threshold(y_true, scores, cost_fp, cost_fn):
    """The threshold at which errors cost least.

    y_true: labels 0 and 1, shape (n,). scores: finite, shape (n,).
    cost_fp, cost_fn: cost of one error of each kind, finite, at least 0 and not both 0.
    Returns a dict: threshold, cost (floats), fp, fn (ints).
    """
    raise NotImplementedError
