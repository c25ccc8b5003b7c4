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
    # There is no line from a single row of the minority.
    rejects(submission.oversample, X[:4], [0, 1, 0, 0])
    for bad in (X[:, 0], not_finite, X[:, :1]):
        rejects(submission.predict_proba, MODEL, bad)
    for bad in (np.nan, np.inf):
        rejects(submission.predict_proba, {**MODEL, "intercept": bad}, X)
        rejects(submission.predict_proba, {**MODEL, "coef": np.array([1.0, bad])}, X)


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


@criterion("T9")
def test_without_a_positive_there_is_nothing_to_rank(submission, rejects):
    for y in ([0], [0, 0, 0]):
        for function in (submission.average_precision, submission.tune_threshold):
            rejects(function, y, np.arange(float(len(y))))


@criterion("T9")
def test_a_whole_float_is_a_count_and_any_other_number_is_none(submission, same, rejects):
    same(submission.smote(X, 4.0, 2.0, 3.0), submission.smote(X, 4, 2, 3))
    for function, options in (
        (submission.stratified_split, (Y, 7)),
        (submission.oversample, (X, Y, 2, 7)),
        (submission.undersample, (X, Y, 7)),
        (submission.run_experiment, (X, Y, "undersample", 7)),
    ):
        same(function(*options[:-1], 7.0), function(*options))
        for bad in (0.5, -1, np.nan, np.inf):
            rejects(function, *options[:-1], bad)
    for bad in (1.5, np.nan, np.inf, -np.inf):
        rejects(submission.smote, X, bad)
        rejects(submission.smote, X, 3, bad)
        rejects(submission.smote, X, 3, 2, bad)
        rejects(submission.oversample, X, Y, bad)


@criterion("T9")
def test_what_is_returned_has_exact_types(submission, typed):
    vector, table, rows = np.zeros(2), np.zeros((2, 2)), np.arange(2)
    model = {"coef": vector, "intercept": 0.0}
    rates = dict.fromkeys(["accuracy", "precision", "recall", "f1", "average_precision"], 0.0)
    parts = {"train_idx": rows, "val_idx": rows, "test_idx": rows, "n_fit_rows": 0}
    experiment = {**parts, "mean": vector, "scale": vector, **model, "threshold": 0.0, **rates}
    kinds = {int: np.uint8, bool: np.float32, np.uint8: np.uint8, float: int, np.float32: np.float32}
    for kind, rows_kind in kinds.items():
        y, whole = Y.astype(kind), (2 * X).astype(rows_kind)
        typed(submission.majority_baseline(y), rates)
        typed(submission.stratified_split(y, 0), (rows,) * 3)
        typed(submission.smote(whole, 2), table)
        for function in (submission.oversample, submission.undersample):
            typed(function(whole, y), (table, vector))
        typed(submission.class_weights(y), vector)
        typed(submission.fit_logistic(whole, y, l2=1), model)
        typed(submission.predict_proba(MODEL, whole), vector)
        typed(submission.average_precision(y, whole[:, 0]), 0.0)
        typed(submission.tune_threshold(y, whole[:, 0]), 0.0)
        for strategy in ("none", "oversample", "undersample", "class_weight"):
            typed(submission.run_experiment(whole, y, strategy), experiment)
