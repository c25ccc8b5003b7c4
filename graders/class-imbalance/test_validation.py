import numpy as np
from takehome import criterion

X = np.array([[0.0, 1.0], [2.0, 0.5], [1.0, 1.5], [3.0, 2.0], [4.0, 1.0], [2.5, 3.0]] * 3)
Y = np.array([0, 1, 0, 0, 1, 0] * 3)
SCORES = np.arange(18) / 20
MODEL = {"coef": np.array([1.0, -2.0]), "intercept": 0.5}


def with_labels(submission, y=Y):
    """Every function that takes labels, with its required arguments."""
    return [
        (submission.majority_baseline, (y,)),
        (submission.average_precision, (y, SCORES)),
        (submission.tune_threshold, (y, SCORES)),
        *with_both_classes(submission, y=y),
    ]


def with_both_classes(submission, y=Y):
    return [
        (submission.stratified_split, (y, 0)),
        (submission.class_weights, (y,)),
        *with_rows(submission, y=y),
    ]


def with_rows(submission, X=X, y=Y):
    return [
        (submission.oversample, (X, y)),
        (submission.undersample, (X, y)),
        (submission.fit_logistic, (X, y)),
        (submission.run_experiment, (X, y, "oversample")),
    ]


@criterion("T9")
def test_labels_other_than_0_and_1_and_single_classes_are_rejected(submission, rejects):
    for call, args in with_labels(submission):
        call(*args)
    for bad in (2, -1, 0.5, np.nan, np.inf):
        for call, args in with_labels(submission, [bad, *Y[1:]]):
            rejects(call, *args)
    for label in (0, 1):
        for call, args in with_both_classes(submission, np.full(18, label)):
            rejects(call, *args)


@criterion("T9")
def test_arrays_of_another_shape_or_without_numbers_are_rejected(submission, rejects):
    for bad in (Y[:, np.newaxis], Y[np.newaxis], 1, []):
        for call, args in with_labels(submission, bad):
            rejects(call, *args)
    for call, args in with_labels(submission, Y[:-1])[1:3] + with_rows(submission, y=Y[:-1]):
        rejects(call, *args)
    not_finite = X.copy()
    not_finite[4, 1] = np.nan
    for bad in (X[:, 0], X[np.newaxis], np.empty((18, 0)), not_finite, X[:-1]):
        for call, args in with_rows(submission, X=bad):
            rejects(call, *args)
    for bad in (X[:, 0], not_finite, np.empty((0, 2)), np.empty((18, 0)), X[:1]):
        rejects(submission.smote, bad, 3)
    for bad in (X[:, 0], not_finite, X[:, :1]):
        rejects(submission.predict_proba, MODEL, bad)


@criterion("T9")
def test_scores_and_weights_out_of_range_are_rejected(submission, rejects):
    for function in (submission.average_precision, submission.tune_threshold):
        for bad in (np.nan, np.inf, -np.inf):
            rejects(function, Y, [bad, *SCORES[1:]])
        for bad in (SCORES[:-1], SCORES[:, np.newaxis], 0.5, []):
            rejects(function, Y, bad)
    ones = np.ones(18)
    submission.fit_logistic(X, Y, ones)
    for bad in ([-0.1, *ones[1:]], [np.nan, *ones[1:]], 0 * ones, ones[1:], ones[:, np.newaxis]):
        rejects(submission.fit_logistic, X, Y, bad)


@criterion("T9")
def test_options_out_of_range_are_rejected(submission, rejects):
    rejects(submission.smote, X, -1)
    for bad in (0, -2):
        rejects(submission.smote, X, 3, k=bad)
        rejects(submission.oversample, X, Y, k=bad)
    for bad in (0.0, -1.0, np.nan, np.inf):
        rejects(submission.fit_logistic, X, Y, l2=bad)
        rejects(submission.run_experiment, X, Y, "none", l2=bad)
        rejects(submission.tune_threshold, Y, SCORES, bad)
        rejects(submission.run_experiment, X, Y, "none", beta=bad)
    for bad in ("smote", "", "NONE", "weights"):
        rejects(submission.run_experiment, X, Y, bad)
    for bad in (
        (0.6, 0.2),
        (0.6, 0.2, 0.1),
        (0.6, 0.2, 0.3),
        (0.8, 0.2, 0.0),
        (0.25, 0.25, 0.25, 0.25),
        (1.2, 0.2, -0.4),
        (np.nan, 0.4, 0.4),
    ):
        rejects(submission.stratified_split, Y, 0, bad)


@criterion("T9")
def test_inputs_are_not_modified(submission, same):
    ones = np.ones(18)
    shuffled = SCORES[::-1].copy()
    calls = [
        *with_labels(submission, Y.astype(float)),
        (submission.average_precision, (Y, shuffled)),
        (submission.tune_threshold, (Y, shuffled)),
        (submission.smote, (X, 5)),
        (submission.fit_logistic, (X, Y.astype(float), ones)),
        (submission.predict_proba, (MODEL, X)),
        *[
            (submission.run_experiment, (X, Y.astype(float), strategy))
            for strategy in ("none", "undersample", "class_weight")
        ],
    ]
    for call, args in calls:
        call(*args)
        same(submission.last.mutated, [])
