import math

import numpy as np
import oracle
from takehome import criterion

X, FEATURES = np.array([[2.0, 0.0, 1.0], [0.0, 0.0, 3.0]]), np.array([[1.0, 2.0], [0, 1], [3, 1]])
STATE = {
    "similarity": np.array([[0.0, 0, 0.5], [0, 0, 0], [0.5, 0, 0]]),
    "popularity": np.array([1.0, 0.0, 2.0]),
    "features": np.eye(3)[:, :2],
}
WEIGHTS = (1.0, 1.0, 0.1)


@criterion("T7")
def test_the_z_test_compares_b_with_a(submission, rng, close):
    cases = [(100, 1000, 150, 1000), (150, 1000, 100, 1000), (40, 800, 46, 500), (3, 7, 5, 9)]
    for _ in range(20):
        n_a, n_b = rng.integers(50, 50_000, 2).tolist()
        cases.append((int(rng.integers(1, n_a)), n_a, int(rng.integers(1, n_b)), n_b))
    for case in cases:
        close(submission.ab_test(*case), oracle.ab_test(*case, 0.05), rtol=1e-7, atol=1e-9)


@criterion("T7")
def test_alpha_sets_the_width_of_the_interval_and_the_verdict(submission, close, same):
    # The p-value of this pair is 0.0335.
    case = (200, 2000, 241, 2000)
    for alpha in (0.001, 0.01, 0.05, 0.2, 0.9):
        found = submission.ab_test(*case, alpha=alpha)
        close(found, oracle.ab_test(*case, alpha), rtol=1e-7, atol=1e-9)
        same(found["significant"], alpha > 0.04)
    p_value = submission.ab_test(*case)["p_value"]
    same(submission.ab_test(*case, alpha=p_value)["significant"], oracle.is_significant(p_value, p_value))
    same(submission.ab_test(*case, alpha=p_value * (1 - 1e-9))["significant"], False)
    same(submission.ab_test(*case, alpha=p_value * (1 + 1e-9))["significant"], True)


@criterion("T7")
def test_arms_in_which_nobody_or_everybody_converts(submission, close):
    nothing = {"diff": 0.0, "z": 0.0, "p_value": 1.0, "ci_low": 0.0, "ci_high": 0.0}
    for case in ((0, 50, 0, 70), (50, 50, 70, 70), (1, 1, 1, 1)):
        close(submission.ab_test(*case), {**nothing, "significant": False})
    for case in ((0, 400, 6, 400), (400, 400, 391, 400), (0, 30, 30, 30), (7, 70, 3, 30), (1, 2, 2, 2), (1, 2, 0, 2)):
        close(submission.ab_test(*case), oracle.ab_test(*case, 0.05), rtol=1e-7, atol=1e-9)


@criterion("T7")
def test_the_size_of_an_arm(submission, rng, same):
    same(submission.sample_size_per_arm(0.10, 0.02), 3841)
    for p_base, mde, alpha, power in (
        (0.05, 0.01, 0.05, 0.8),
        (0.05, 0.01, 0.01, 0.9),
        (0.3, -0.04, 0.2, 0.95),
        (0.5, 0.1, 0.05, 0.5),
        (0.012, -0.003, 0.1, 0.7),
        *((*rng.uniform([0.1, 0.02], [0.8, 0.1]).tolist(), 0.05, 0.8) for _ in range(10)),
    ):
        exact = oracle.sample_size(p_base, mde, alpha, power)
        if abs(exact - round(exact)) > 1e-6:
            found = submission.sample_size_per_arm(p_base, mde, alpha=alpha, power=power)
            same(found, math.ceil(exact))


@criterion("T7")
def test_the_size_is_the_same_for_a_rise_and_for_the_fall_back(submission, same):
    for low, high in ((0.25, 0.375), (0.5, 0.53125), (0.0625, 0.078125)):
        rise = submission.sample_size_per_arm(low, high - low)
        same(submission.sample_size_per_arm(high, low - high), rise)
        same(submission.sample_size_per_arm(1 - low, low - high), rise)
        assert submission.sample_size_per_arm(low, high - low, power=0.9) > rise
        assert submission.sample_size_per_arm(low, high - low, alpha=0.01) > rise
        # Below a half, the quantile of the power is negative.
        fewest = math.ceil(oracle.sample_size(low, high - low, 0.05, 0.2))
        same(submission.sample_size_per_arm(low, high - low, power=0.2), fewest)


def with_ids(submission, wrong):
    """Every list of ids of every function, replaced by a wrong one."""
    return [
        (submission.precision_at_k, ([0], wrong, 2)),
        (submission.precision_at_k, (wrong, [0], 2)),
        *with_ids_of_the_catalogue(submission, wrong),
    ]


def with_ids_of_the_catalogue(submission, wrong):
    return [
        (submission.ndcg_at_k, ([1, 0, 2], wrong, 2)),
        (submission.candidates, (STATE, wrong, 2)),
        (submission.rank, (STATE, wrong, [0, 1], WEIGHTS, 2)),
        (submission.rank, (STATE, [0], wrong, WEIGHTS, 2)),
        (submission.recommend, (STATE, wrong, 2)),
        (submission.evaluate, (STATE, [wrong], [[1]], 2)),
        (submission.evaluate, (STATE, [[0]], [wrong], 2)),
    ]


@criterion("T8")
def test_repeated_unknown_and_broken_ids_are_rejected(submission, rejects):
    for call, args in with_ids(submission, [2, 1]):
        call(*args)
    for wrong in ([1, 1], [-1], [0, 1.5], [np.nan], [[0], [1]]):
        for call, args in with_ids(submission, wrong):
            rejects(call, *args)
    for wrong in ([3], [0, 100]):
        for call, args in with_ids_of_the_catalogue(submission, wrong):
            rejects(call, *args)


@criterion("T8")
def test_tables_of_another_shape_or_range_are_rejected(submission, rejects):
    submission.fit(X, FEATURES)
    not_finite = X + [[np.nan, 0, 0], [0, 0, 0]]
    for bad in (X[0], X[np.newaxis], np.empty((0, 3)), np.empty((2, 0)), -X, X[:, :2], not_finite):
        rejects(submission.fit, bad, FEATURES)
    for bad in (FEATURES[0], FEATURES[:2], np.empty((3, 0)), FEATURES + np.inf, np.eye(4)):
        rejects(submission.fit, X, bad)
    for bad in ([], [[1, 0, 2]], [1, -1, 0], [1, np.nan, 0], [np.inf, 0, 0]):
        rejects(submission.ndcg_at_k, bad, [0], 1)
    for bad in ((1.0, 1.0), (1.0, 1.0, 0.1, 0.0), [[1.0, 1.0, 0.1]], (1.0, np.nan, 0.1), 1.0):
        rejects(submission.rank, STATE, [0], [1, 2], bad, 2)
        rejects(submission.recommend, STATE, [0], 2, weights=bad)
    rejects(submission.evaluate, STATE, [[0], [2]], [[1]], 2)


@criterion("T8")
def test_numbers_of_places_out_of_range_are_rejected(submission, rejects):
    for bad in (0, -1, 1.5, np.nan, np.inf, -np.inf):
        rejects(submission.precision_at_k, [1], [1], bad)
        rejects(submission.ndcg_at_k, [1, 0], [1], bad)
        rejects(submission.candidates, STATE, [0], bad)
        rejects(submission.rank, STATE, [0], [1], WEIGHTS, bad)
        rejects(submission.recommend, STATE, [0], bad)
        rejects(submission.recommend, STATE, [0], 1, n_candidates=bad, n_new=0)
        rejects(submission.evaluate, STATE, [[0]], [[1]], bad)
    submission.candidates(STATE, [0], 4, 4)
    for bad in (-1, 5, 0.5, np.nan, np.inf):
        rejects(submission.candidates, STATE, [0], 4, bad)
        rejects(submission.recommend, STATE, [0], 2, n_candidates=4, n_new=bad)
        rejects(submission.evaluate, STATE, [[0]], [[1]], 2, n_candidates=4, n_new=bad)


@criterion("T8")
def test_rates_and_counts_out_of_range_are_rejected(submission, rejects):
    for p_base in (0.0, 1.0, -0.1, 1.05, np.nan):
        rejects(submission.sample_size_per_arm, p_base, 0.2 if p_base < 0.5 else -0.1)
    for mde in (0.0, 0.5, -0.5, 0.7, np.nan):
        rejects(submission.sample_size_per_arm, 0.5, mde)
    for bad in (0.0, 1.0, -0.1, 5, np.nan):
        rejects(submission.sample_size_per_arm, 0.1, 0.02, alpha=bad)
        rejects(submission.sample_size_per_arm, 0.1, 0.02, power=bad)
        rejects(submission.ab_test, 3, 10, 5, 10, bad)
    for bad in ((11, 10, 5, 10), (5, 10, 11, 10), (-1, 10, 5, 10), (5, 10, -1, 10)):
        rejects(submission.ab_test, *bad)
    for bad in ((0, 0, 5, 10), (5, 10, 0, 0)):
        rejects(submission.ab_test, *bad)
    for bad in (2.5, np.nan, np.inf):
        for place in range(4):
            case = [2, 10, 3, 10]
            case[place] = bad
            rejects(submission.ab_test, *case)
    for bad in (np.inf, -np.inf):
        rejects(submission.sample_size_per_arm, bad, 0.1)
        rejects(submission.sample_size_per_arm, 0.5, bad)


@criterion("T8")
def test_inputs_are_not_modified(submission, same):
    history, items = np.array([2.0]), np.array([1.0, 0.0])
    for call, args in (
        (submission.precision_at_k, (items, history, 2)),
        (submission.ndcg_at_k, (np.array([1.0, 0.0, 2.0]), items, 2)),
        (submission.fit, (X, FEATURES)),
        (submission.candidates, (STATE, history, 2)),
        (submission.rank, (STATE, history, items, np.array(WEIGHTS), 2)),
        (submission.recommend, (STATE, history, 2)),
    ):
        call(*args)
        same(submission.last.mutated, [])


@criterion("T8")
def test_nobody_with_held_out_items_is_an_error(submission, rejects):
    rejects(submission.evaluate, STATE, [[0], [2]], [[], []], 2)
    rejects(submission.evaluate, STATE, [], [], 2)


@criterion("T8")
def test_a_whole_float_is_a_count(submission, same):
    same(submission.precision_at_k([0, 1], [1, 2], 2.0), 0.5)
    same(submission.ndcg_at_k([1, 0], [0], 1.0), 1.0)
    same(submission.candidates(STATE, [], 3.0, 1.0), submission.candidates(STATE, [], 3, 1))
    same(submission.rank(STATE, [0.0], [1, 2.0], WEIGHTS, 1.0), submission.rank(STATE, [0], [1, 2], WEIGHTS, 1))
    same(submission.recommend(STATE, [], 2.0, 3.0, 1.0), submission.recommend(STATE, [], 2, 3, 1))
    expected = submission.evaluate(STATE, [[0]], [[1]], 2, 3, 1)
    same(submission.evaluate(STATE, [[0.0]], [[1.0]], 2.0, 3.0, 1.0), expected)
    same(submission.ab_test(3.0, 10.0, 5.0, 12.0), submission.ab_test(3, 10, 5, 12))


@criterion("T8")
def test_what_is_returned_has_exact_types(submission, typed):
    table, vector, ids = np.zeros((2, 2)), np.zeros(2), np.arange(2)
    for kind in (float, int, np.uint8, np.float32):
        state = {"similarity": table, "popularity": vector, "features": table}
        typed(submission.fit(X.astype(kind), FEATURES.astype(kind)), state)
    typed(submission.precision_at_k([], [], 1), 0.0)
    for gains in ([0, 0], [1, 2]):
        typed(submission.ndcg_at_k(gains, [0], 1), 0.0)
    for history in ([], [0], [0.0, 2.0], [0, 1, 2]):
        typed(submission.candidates(STATE, history, 2, 1), ids)
        typed(submission.recommend(STATE, history, 2), ids)
        typed(submission.rank(STATE, history, history, WEIGHTS, 2), ids)
    scores = {"precision": 0.0, "ndcg": 0.0, "coverage": 0.0, "n_users": 0}
    typed(submission.evaluate(STATE, [[0]], [[1]], 2), scores)
    typed(submission.sample_size_per_arm(0.5, 0.25), 0)
    test = dict.fromkeys(["diff", "z", "p_value", "ci_low", "ci_high"], 0.0)
    for case in ((0, 5, 0, 5), (3, 10, 5, 10), (0, 400, 60, 400)):
        typed(submission.ab_test(*case), {**test, "significant": False})
