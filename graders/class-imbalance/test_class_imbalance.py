import numpy as np
import oracle
from takehome import criterion

KINDS = (int, bool, np.uint8, np.int8, float)


def assert_optimal(model, X, y, weights, l2):
    assert oracle.slope(model, X, y, weights, l2) <= 1e-6 * (1 + 1e-6)


@criterion("T1")
def test_finding_nothing_is_accurate_in_999_of_1000_cases(submission, same, close):
    nothing = {"precision": 0.0, "recall": 0.0, "f1": 0.0}
    for negatives, positives in ((999, 1), (7, 3), (199, 100)):
        y, n = np.repeat([1, 0], [positives, negatives]), negatives + positives
        expected = {"accuracy": negatives / n, **nothing, "average_precision": positives / n}
        for kind in KINDS:
            close(submission.majority_baseline(y.astype(kind)), expected)
    expected = {"accuracy": 1.0, **nothing, "average_precision": 0.0}
    same(submission.majority_baseline([0, 0]), expected)


@criterion("T1")
def test_positives_may_be_the_larger_class_and_class_0_wins_a_tie(submission, close):
    for negatives, positives in ((1, 999), (3, 4), (0, 3)):
        share = positives / (negatives + positives)
        expected = {"accuracy": share, "precision": share, "recall": 1.0}
        expected |= {"f1": 2 * share / (1 + share), "average_precision": share}
        close(submission.majority_baseline([1] * positives + [0] * negatives), expected)
    ones = {"accuracy": 1.0, "precision": 1.0, "recall": 1.0, "f1": 1.0, "average_precision": 1.0}
    close(submission.majority_baseline([1]), ones)
    tie = {"accuracy": 0.5, "precision": 0.0, "recall": 0.0, "f1": 0.0, "average_precision": 0.5}
    for y in ([1, 0], [0, 1, 1, 0, 1, 0]):
        close(submission.majority_baseline(y), tie)


@criterion("T4")
def test_weights_are_inverse_to_the_size_of_the_class(submission, close):
    for negatives, positives in ((999, 1), (1, 999), (12, 3), (5, 11), (4, 4), (150, 130)):
        y = np.repeat([1, 0], [positives, negatives])
        expected = oracle.class_weights(y)
        for kind in KINDS:
            close(submission.class_weights(y.astype(kind)), expected)
        close(submission.class_weights(y.tolist()), expected)


@criterion("T4")
def test_weighted_both_classes_count_the_same(submission, rng, close):
    for negatives, positives in ((90, 7), (8, 51), (1, 1)):
        y = oracle.labels(rng, negatives, positives)
        weights = submission.class_weights(y)[y]
        total = negatives * float(oracle.class_weights(y)[0])
        close(float(weights[y == 0].sum()), total)
        close(float(weights[y == 1].sum()), total)


@criterion("T5")
def test_the_gradient_vanishes_at_the_solution(submission, rng, same):
    for l2 in (0.1, 1.0, 25.0):
        for negatives, positives, d in ((60, 20, 3), (300, 12, 5), (5, 4, 8)):
            X, y = oracle.table(rng, negatives, positives, d)
            model = submission.fit_logistic(X, y, l2=l2)
            same(model["coef"].shape, (d,))
            assert_optimal(model, X, y, np.ones(len(y)), l2)
    assert_optimal(submission.fit_logistic(X, y), X, y, np.ones(len(y)), 1.0)


@criterion("T5")
def test_weights_count_in_the_loss(submission, rng):
    X, y = oracle.table(rng, 150, 30, 4)
    for weights in (
        rng.uniform(0, 3, 180),
        rng.integers(0, 3, 180),
        np.where(y == 1, 3.0, 0.6),
        np.full(180, 1e-3),
        np.full(180, 50),
    ):
        for l2 in (0.1, 1.0, 25.0):
            model = submission.fit_logistic(X, y, sample_weight=weights, l2=l2)
            assert_optimal(model, X, y, weights, l2)


@criterion("T5")
def test_separable_classes_have_a_finite_solution(submission, rng):
    for l2 in (0.1, 1.0):
        X, y = oracle.table(rng, 40, 10, 2, distance=15.0)
        assert_optimal(submission.fit_logistic(X, y, None, l2), X, y, np.ones(50), l2)
        one_column = np.linspace(-2, 2, 12)[:, np.newaxis]
        model = submission.fit_logistic(one_column, one_column[:, 0] > 1, l2=l2)
        assert_optimal(model, one_column, one_column[:, 0] > 1, np.ones(12), l2)
    # With weak penalties, Newton's steps are many, or too long.
    one_in_a_thousand = np.append(np.linspace(-3, 3, 999), 8.0)[:, np.newaxis], 4, 1e-3
    wide = np.append(-np.arange(1.0, 101), np.arange(1.0, 101))[:, np.newaxis], 0, 1e-2
    for X, limit, l2 in (one_in_a_thousand, wide):
        y, ones = (X[:, 0] > limit).astype(int), np.ones(len(X))
        l2 /= oracle.summed(ones)
        assert_optimal(submission.fit_logistic(X, y, l2=l2), X, y, ones, l2)


@criterion("T5")
def test_columns_may_differ_in_scale_and_lie_off_zero(submission, rng):
    X, y = oracle.table(rng, 200, 40, 4)
    X = (X + [3, -2, 0, 2]) * [0.2, 1, 8, 3]
    for l2 in (1.0, 25.0):
        assert_optimal(submission.fit_logistic(X, y, l2=l2), X, y, np.ones(240), l2)


@criterion("T5")
def test_the_intercept_is_not_penalized(submission, close):
    y = np.array([1] + [0] * 19)
    for l2 in (1.0, 1e4):
        model = submission.fit_logistic(np.zeros((20, 2)), y, l2=l2)
        close(model["coef"], np.zeros(2), atol=1e-4)
        close(model["intercept"], -float(np.log(19)), rtol=1e-4)
        weighted = submission.fit_logistic(np.zeros((20, 2)), y, np.where(y == 1, 19, 1), l2)
        close(weighted["intercept"], 0.0, atol=1e-4)


@criterion("T5")
def test_a_weight_of_3_is_three_rows_and_a_weight_of_0_none(submission, rng, close):
    X, y = oracle.table(rng, 70, 30, 3)
    times = rng.integers(0, 4, 100)
    weighted = submission.fit_logistic(X, y, times)
    repeated = submission.fit_logistic(np.repeat(X, times, axis=0), np.repeat(y, times))
    close(weighted, repeated, rtol=1e-3, atol=1e-4)
    turned = submission.fit_logistic(X, 1 - y, times)
    mirrored = {"coef": -turned["coef"], "intercept": -turned["intercept"]}
    close(mirrored, weighted, rtol=1e-3, atol=1e-4)


@criterion("T5")
def test_probabilities_follow_from_the_logits(submission, rng, close):
    for n, d in ((1, 1), (7, 3), (50, 4)):
        X = rng.normal(size=(n, d))
        model = {"coef": rng.normal(size=d), "intercept": float(rng.normal())}
        expected = 1 / (1 + np.exp(-np.sum(X * model["coef"], axis=1) - model["intercept"]))
        close(submission.predict_proba(model, X), expected)
    model = {"coef": np.array([2.0, -1.0]), "intercept": 0.5}
    close(submission.predict_proba(model, [[1, 1], [0, 0]]), oracle.sigmoid([1.5, 0.5]))


@criterion("T5")
def test_probabilities_stay_finite_at_logits_of_1000(submission, close):
    model = {"coef": np.array([1000.0]), "intercept": 0.0}
    found = submission.predict_proba(model, [[-1.0], [-0.75], [0.0], [0.75], [1.0]])
    close(found, np.array([0, 0, 0.5, 1, 1]), atol=1e-12)
    model = {"coef": np.array([1.0]), "intercept": -1000.0}
    close(submission.predict_proba(model, [[0.0], [1000.0]]), np.array([0, 0.5]), atol=1e-12)


@criterion("T5")
def test_every_type_of_label_is_fitted_alike(submission, rng, close):
    X, y = oracle.table(rng, 60, 25, 2)
    expected = submission.fit_logistic(X, y.astype(float))
    assert_optimal(expected, X, y, np.ones(85), 1.0)
    for labels in (*(y.astype(kind) for kind in KINDS), y.tolist()):
        close(submission.fit_logistic(X.tolist(), labels), expected, rtol=1e-3, atol=1e-4)


@criterion("T6")
def test_average_precision_of_worked_examples(submission, close):
    for y, scores, expected in (
        ([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8], 0.5 * 1 + 0.5 * 2 / 3),
        ([1, 0, 1, 0, 0], [5.0, 4.0, 3.0, 2.0, 1.0], 0.5 * 1 + 0.5 * 2 / 3),
        ([1, 0, 0, 1], [0.7, 0.7, 0.2, 0.2], 0.5),
        ([0, 1, 0, 1, 1], [0.9, 0.6, 0.6, 0.6, 0.1], 2 / 3 * 2 / 4 + 1 / 3 * 3 / 5),
    ):
        close(submission.average_precision(y, scores), expected, rtol=1e-9)


@criterion("T6")
def test_average_precision_groups_ties(submission, rng, close):
    for negatives, positives in ((1, 1), (6, 3), (200, 9), (150, 150)):
        y = oracle.labels(rng, negatives, positives)
        scores = oracle.tied_scores(rng, y)
        expected = oracle.average_precision(y, scores)
        close(submission.average_precision(y, scores), expected, rtol=1e-9)


@criterion("T6")
def test_average_precision_without_ties(submission, rng, close):
    for negatives, positives in ((30, 2), (500, 25)):
        y = oracle.labels(rng, negatives, positives)
        scores = rng.normal(size=len(y)) + y
        expected = oracle.average_precision(y, scores)
        close(submission.average_precision(y, scores), expected, rtol=1e-9)


@criterion("T6")
def test_average_precision_does_not_depend_on_the_order_of_the_rows(submission, rng, close):
    y = oracle.labels(rng, 60, 20)
    scores = oracle.tied_scores(rng, y)
    expected = oracle.average_precision(y, scores)
    for order in (np.lexsort((y, scores)), np.lexsort((-y, -scores)), rng.permutation(80)):
        close(submission.average_precision(y[order], scores[order]), expected, rtol=1e-9)


@criterion("T6")
def test_average_precision_depends_only_on_the_ranking(submission, rng, close):
    y = oracle.labels(rng, 100, 20)
    scores = oracle.tied_scores(rng, y)
    expected = oracle.average_precision(y, scores)
    squashed = 1 / (1 + np.exp(-scores))
    for same_order in (scores * 1e-4, scores * 2.0**-60, scores + 2.0**20, squashed):
        close(submission.average_precision(y, same_order), expected, rtol=1e-9)


@criterion("T6")
def test_average_precision_is_exact_where_scores_crowd_together(submission, rng, close):
    for negatives, positives in ((60, 9), (3000, 200)):
        y = oracle.labels(rng, negatives, positives)
        scores = oracle.crowded_scores(rng, y)
        expected = oracle.average_precision(y, scores)
        close(submission.average_precision(y, scores), expected, rtol=1e-9)


@criterion("T6")
def test_equal_scores_have_the_share_of_positives(submission, close):
    for y in ([1] + [0] * 99, [1, 0, 1, 1, 0], [1, 1]):
        found = submission.average_precision(y, [-0.25] * len(y))
        close(found, sum(y) / len(y), rtol=1e-9)


@criterion("T6")
def test_the_best_and_the_worst_ranking(submission, rng, close):
    for negatives, positives in ((99, 1), (40, 8)):
        y = oracle.labels(rng, negatives, positives)
        ranking = y + rng.uniform(0, 0.9, len(y))
        close(submission.average_precision(y, ranking), 1.0, rtol=1e-9)
        worst = np.mean(np.arange(1, positives + 1) / (negatives + np.arange(1, positives + 1)))
        close(submission.average_precision(y, -ranking), float(worst), rtol=1e-9)
    close(submission.average_precision([1], [3.0]), 1.0, rtol=1e-9)
    close(submission.average_precision([1, 1, 1], [3.0, 1.0, 2.0]), 1.0, rtol=1e-9)


@criterion("T6")
def test_average_precision_of_whole_number_scores(submission, close):
    y, scores = np.array([0, 1, 0, 1, 0]), np.array([0, 200, 3, 3, 1])
    for kind in (np.uint8, int, float):
        for label in KINDS:
            found = submission.average_precision(y.astype(label), scores.astype(kind))
            close(found, 0.5 + 0.5 * 2 / 3, rtol=1e-9)


@criterion("T7")
def test_no_other_score_has_a_better_f_beta(submission, rng, same):
    for negatives, positives in ((5, 2), (80, 9), (250, 60)):
        y = oracle.labels(rng, negatives, positives)
        crowded = oracle.crowded_scores(rng, y)
        for scores in (oracle.tied_scores(rng, y), rng.normal(size=len(y)) + y, crowded):
            for beta in (0.5, 1.0, 2.0):
                found = submission.tune_threshold(y, scores, beta)
                thresholds, values = oracle.f_betas(y, scores, beta)
                assert found in thresholds
                assert values[thresholds == found] >= values.max() - 1e-12
        same(submission.tune_threshold(y, scores), submission.tune_threshold(y, scores, 1.0))


@criterion("T7")
def test_thresholds_of_a_worked_example(submission, same):
    y = [1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    scores = [0.9, 0.8, 0.7, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.01]
    for beta, expected in ((0.25, 0.9), (1.0, 0.7), (2, 0.7), (6.0, 0.05)):
        same(submission.tune_threshold(y, scores, beta=beta), expected)


@criterion("T7")
def test_a_score_equal_to_the_threshold_is_flagged(submission, same):
    for y, scores, expected in (
        ([1, 1, 0, 0], [4.0, 3.0, 2.0, 1.0], 3.0),
        ([1, 1, 1, 0], [-0.5, -0.5, -0.5, -2.0], -0.5),
        ([0, 0, 1], [0.0, 0.0, 0.0], 0.0),
        ([1, 1], [7.0, 1e-9], 1e-9),
        ([1], [1e300], 1e300),
    ):
        same(submission.tune_threshold(y, scores), expected)


@criterion("T7")
def test_of_equally_good_thresholds_the_highest_is_taken(submission, same):
    for y, beta, expected in (
        ([0, 1, 0, 0, 0, 1], 1.0, -2.0),
        ([1, 0, 1, 0, 0, 1], 1.0, -3.0),
        ([0, 0, 1, 0, 0, 0, 0, 1], 1.0, -3.0),
        ([1, 1, 0, 1, 1, 0], 0.5, -2.0),
        ([0, 1, 1, 0, 1, 0, 1], 0.5, -3.0),
    ):
        scores = -np.arange(1.0, len(y) + 1)
        same(submission.tune_threshold(y, scores, beta), expected)
        backwards = submission.tune_threshold(y[::-1], scores[::-1].copy(), beta)
        same(backwards, expected)


@criterion("T7")
def test_a_large_beta_finds_everyone_and_a_small_one_makes_no_mistake(submission, rng, same):
    y = oracle.labels(rng, 70, 12)
    scores = rng.normal(size=82) + y
    scores[np.flatnonzero(y)[0]] = scores.max() + 1
    everyone = float(scores[y == 1].min())
    safest = float(np.min(scores[scores > scores[y == 0].max()]))
    same(submission.tune_threshold(y, scores, 1000.0), everyone)
    same(submission.tune_threshold(y, scores, 1e-3), safest)


@criterion("T7")
def test_a_threshold_of_whole_number_scores(submission, same):
    y, scores = np.array([0, 1, 0, 1, 0]), np.array([0, 200, 3, 7, 1])
    for kind in (np.uint8, int, float):
        for label in KINDS:
            same(submission.tune_threshold(y.astype(label), scores.astype(kind)), 7.0)
