import numpy as np
import oracle
from takehome import criterion

# Every function, with what it takes after the labels and a second array.
FUNCTIONS = {
    "confusion_counts": (),
    "precision": (),
    "recall": (),
    "f_beta": (),
    "accuracy": (),
    "metrics_at_threshold": (0.5,),
    "roc_curve": (),
    "roc_auc": (),
    "min_cost_threshold": (1.0, 5.0),
}


def functions(submission):
    return [(getattr(submission, name), options) for name, options in FUNCTIONS.items()]


@criterion("T1")
def test_the_four_counts_are_told_apart(submission, same):
    y_true = [1] * 5 + [0] * 5
    y_pred = [1, 1, 1, 1, 0, 1, 1, 0, 0, 0]
    expected = {"tp": 4, "tn": 3, "fp": 2, "fn": 1}
    same(submission.confusion_counts(y_true, y_pred), expected)


@criterion("T1")
def test_counts_do_not_depend_on_the_type_of_the_labels(submission, rng, same):
    y_true, y_pred = oracle.flags(rng, 1000)
    for kind in (np.int64, bool, np.uint8, np.int8, float):
        counted = submission.confusion_counts(y_true.astype(kind), y_pred.astype(kind))
        same(counted, oracle.counts(y_true, y_pred))


@criterion("T1")
def test_counts_accept_lists_and_mixed_types(submission, rng, same):
    y_true, y_pred = oracle.flags(rng, 40)
    expected = oracle.counts(y_true, y_pred)
    same(submission.confusion_counts(y_true.tolist(), y_pred.astype(bool).tolist()), expected)
    same(submission.confusion_counts(y_true.astype(bool), y_pred.astype(np.uint8)), expected)


@criterion("T1")
def test_counts_when_one_side_has_no_positives(submission, same):
    none, some = np.zeros(6, int), np.array([0, 1, 1, 0, 0, 1])
    same(submission.confusion_counts(some, none), {"tp": 0, "tn": 3, "fp": 0, "fn": 3})
    same(submission.confusion_counts(none, some), {"tp": 0, "tn": 3, "fp": 3, "fn": 0})


@criterion("T1")
def test_counts_of_a_single_row(submission, same):
    for truth in (0, 1):
        for guess in (0, 1):
            expected = oracle.counts([truth], [guess])
            same(submission.confusion_counts([truth], [guess]), expected)


@criterion("T2")
def test_precision_recall_and_accuracy_follow_their_definitions(submission, rng, close):
    for n in (5, 50, 400):
        y_true, y_pred = oracle.flags(rng, n)
        expected = oracle.rates(y_true, y_pred)
        close(submission.precision(y_true, y_pred), expected["precision"])
        close(submission.recall(y_true, y_pred), expected["recall"])
        close(submission.accuracy(y_true, y_pred), expected["accuracy"])


@criterion("T2")
def test_f_beta_weighs_recall_by_beta_squared(submission, rng, close):
    for n in (5, 50, 400):
        y_true, y_pred = oracle.flags(rng, n)
        for beta in (0.5, 1.0, 2.0):
            expected = oracle.f_beta(y_true, y_pred, beta)
            close(submission.f_beta(y_true, y_pred, beta=beta), expected)
        close(submission.f_beta(y_true, y_pred), oracle.f_beta(y_true, y_pred, 1.0))


@criterion("T2")
def test_rates_of_a_worked_example(submission, close):
    y_true, y_pred = [1] * 8 + [0] * 4, [1] * 6 + [0] * 2 + [1] * 2 + [0] * 2
    close(submission.precision(y_true, y_pred), 0.75)
    close(submission.recall(y_true, y_pred), 0.75)
    close(submission.accuracy(y_true, y_pred), 8 / 12)
    close(submission.f_beta([1, 1, 1, 0], [1, 0, 0, 0], beta=2.0), 5 / 13)
    close(submission.f_beta([1, 1, 1, 0], [1, 0, 0, 0], beta=0.5), 5 / 7)


@criterion("T2")
def test_zero_division_is_returned_for_nothing_over_nothing(submission, close):
    some, none = [0, 1, 0, 1], [0, 0, 0, 0]
    for value in (0.0, 0.5, 1.0, -1.0, 100.0):
        close(submission.precision(some, none, zero_division=value), value)
        close(submission.recall(none, some, zero_division=value), value)
        close(submission.f_beta(none, none, zero_division=value), value)


@criterion("T2")
def test_zero_division_has_a_default(submission, close):
    none = [0, 0, 0, 0]
    close(submission.precision(none, none), oracle.UNDEFINED)
    close(submission.recall(none, none), oracle.UNDEFINED)
    close(submission.f_beta(none, none), oracle.UNDEFINED)
    close(submission.accuracy(none, none), 1.0)


@criterion("T2")
def test_zero_division_is_not_returned_where_there_is_something_to_divide_by(submission, close):
    some, other, none = [0, 1, 0, 1], [1, 0, 1, 0], [0, 0, 0, 0]
    close(submission.precision(none, some, zero_division=1.0), 0.0)
    close(submission.recall(some, none, zero_division=1.0), 0.0)
    for y_true, y_pred in ((some, none), (none, some), (some, other)):
        close(submission.f_beta(y_true, y_pred, zero_division=1.0), 0.0)


@criterion("T3")
def test_the_report_of_a_worked_example(submission, close):
    counts = {"tp": 3, "tn": 1, "fp": 1, "fn": 1}
    rates = {"precision": 0.75, "recall": 0.75, "f1": 0.75, "accuracy": 4 / 6}
    scores = [0.9, 0.8, 0.7, 0.2, 0.6, 0.1]
    expected = oracle.with_summary({**counts, **rates})
    close(submission.metrics_at_threshold([1, 1, 1, 1, 0, 0], scores, 0.55), expected)


@criterion("T3")
def test_a_score_equal_to_the_threshold(submission, rng, close):
    y, scores = oracle.tied_data(rng, 30)
    for threshold in np.unique(scores):
        expected = oracle.report(y, scores, threshold)
        close(submission.metrics_at_threshold(y, scores, float(threshold)), expected)


@criterion("T3")
def test_an_infinite_threshold_flags_nobody_or_everybody(submission, close):
    y, scores = [1, 0, 0, 0], [3.0, -1.0, 2.0, 0.0]
    nobody = {"tp": 0, "tn": 3, "fp": 0, "fn": 1}
    rates = {"precision": oracle.UNDEFINED, "recall": 0.0, "f1": 0.0, "accuracy": 0.75}
    expected = oracle.with_summary({**nobody, **rates})
    close(submission.metrics_at_threshold(y, scores, np.inf), expected)
    everybody = {"tp": 1, "tn": 0, "fp": 3, "fn": 0}
    rates = {"precision": 0.25, "recall": 1.0, "f1": 0.4, "accuracy": 0.25}
    expected = oracle.with_summary({**everybody, **rates})
    close(submission.metrics_at_threshold(y, scores, -np.inf), expected)


@criterion("T3")
def test_scores_may_be_negative_or_above_one(submission, rng, close):
    y = rng.integers(0, 2, 50)
    for scores in (rng.normal(-40, 9, 50), rng.normal(700, 9, 50)):
        threshold = float(np.median(scores))
        expected = oracle.report(y, scores, threshold)
        close(submission.metrics_at_threshold(y, scores, threshold), expected)


@criterion("T3")
def test_a_score_close_to_the_threshold_is_not_equal_to_it(submission, close):
    y, beside = [1, 0, 1, 0, 0, 1], np.array([-1, 1, -1, 1, 1, -1])
    for threshold, gap in ((0.5, 1e-9), (1e-12, 1e-15), (-3e6, 1e-3)):
        scores = threshold + gap * beside
        for turned in (scores, scores[::-1]):
            expected = oracle.report(y, turned, threshold)
            close(submission.metrics_at_threshold(y, turned, threshold), expected)
    # As float32, 0.7 is 2e-8 below 0.7, and 0.6 is 2e-8 above 0.6.
    singles = np.array([0.6, 0.7, 0.6, 0.7, 0.9, 0.1], np.float32)
    for threshold in (0.6, 0.7):
        expected = oracle.report(y, singles.astype(float), threshold)
        close(submission.metrics_at_threshold(y, singles, threshold), expected)


@criterion("T7")
def test_labels_other_than_0_and_1_are_rejected(submission, rejects):
    for call, options in functions(submission):
        call([0, 1, 1], [1, 0, 1], *options)
        for bad in (-1, 2, 0.4, np.nan):
            rejects(call, [0, 1, bad], [1, 0, 1], *options)
    for name in ("confusion_counts", "precision", "recall", "f_beta", "accuracy"):
        for bad in (-1, 2, 0.4, np.nan):
            rejects(getattr(submission, name), [0, 1, 1], [1, 0, bad])


@criterion("T7")
def test_scores_that_are_not_finite_are_rejected(submission, rejects):
    for name in ("metrics_at_threshold", "roc_curve", "roc_auc", "min_cost_threshold"):
        for bad in (np.nan, np.inf, -np.inf):
            rejects(getattr(submission, name), [0, 1, 1], [0.2, bad, 0.3], *FUNCTIONS[name])


@criterion("T7")
def test_arrays_of_another_shape_are_rejected(submission, rejects):
    column, square = [[0], [1]], [[0, 1], [1, 0]]
    for call, options in functions(submission):
        for y, other in ((column, [0, 1]), ([0, 1], column), (square, square), (1, 1), ([], [])):
            rejects(call, y, other, *options)
        rejects(call, [0, 1, 1], [0, 1], *options)
        rejects(call, [0, 1], [1], *options)


@criterion("T7")
def test_options_out_of_range_are_rejected(submission, rejects):
    y, scores = [0, 1, 1], [0, 1, 0]
    for beta in (0.0, -1.0, np.nan, np.inf):
        rejects(submission.f_beta, y, scores, beta=beta)
    for costs in ((-1.0, 1.0), (1.0, -1.0), (np.inf, 1.0), (1.0, np.nan), (0.0, 0.0)):
        rejects(submission.min_cost_threshold, y, scores, *costs)
    rejects(submission.metrics_at_threshold, y, scores, np.nan)
    for name in ("precision", "recall", "f_beta"):
        for bad in (np.nan, np.inf, -np.inf):
            rejects(getattr(submission, name), y, scores, zero_division=bad)


@criterion("T7")
def test_inputs_are_not_modified(submission, same):
    labels, scores = np.array([1.0, 0.0, 1.0, 0.0, 1.0]), np.array([1.0, 0.0, 0.0, 1.0, 1.0])
    for call, options in functions(submission):
        call(labels, scores, *options)
        same(submission.last.mutated, [])
        call(labels.astype(bool), scores.astype(np.uint8), *options)
        same(submission.last.mutated, [])


@criterion("T7")
def test_there_is_no_ranking_of_a_single_class(submission, rejects):
    for name in ("roc_curve", "roc_auc"):
        for label in (0, 1):
            rejects(getattr(submission, name), [label] * 3, [0.1, 0.2, 0.3])


@criterion("T7")
def test_what_is_returned_has_exact_types(submission, typed):
    counts = {"tp": 0, "tn": 0, "fp": 0, "fn": 0}
    rates = {"precision": 0.0, "recall": 0.0, "f1": 0.0, "accuracy": 0.0}
    report = oracle.with_summary({**counts, **rates})
    cheapest = {"threshold": 0.0, "cost": 0.0, "fp": 0, "fn": 0}
    for kind in (int, bool, np.uint8, float, np.float32):
        y, scores = np.array([1, 0, 1], kind), np.array([2, 0, 1], kind)
        guess = np.array([0, 0, 1], kind)
        typed(submission.confusion_counts(y, guess), counts)
        typed(submission.metrics_at_threshold(y, scores, 1), report)
        typed(submission.roc_curve(y, scores), (np.zeros(1),) * 3)
        typed(submission.min_cost_threshold(y, scores, 1, 2), cheapest)
        for rate in (submission.accuracy(y, y), submission.roc_auc(y, scores)):
            typed(rate, 0.0)
        for name in ("precision", "recall", "f_beta"):
            typed(getattr(submission, name)(y, y), 0.0)
            typed(getattr(submission, name)([0, 0], [0, 0], zero_division=1), 0.0)
