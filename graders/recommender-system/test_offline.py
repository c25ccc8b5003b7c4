import numpy as np
import oracle
from takehome import criterion


def fitted_state(rng, n_items=40):
    return oracle.fitted(oracle.purchases(rng, 60, n_items), rng.normal(size=(n_items, 3)))


@criterion("T1")
def test_precision_of_worked_examples(submission, close):
    for relevant, ranked, k, expected in (
        ([7, 3, 11], [3, 5, 7, 0, 11], 3, 2 / 3),
        ([7, 3, 11], [3, 5, 7, 0, 11], 1, 1.0),
        ([0], [4, 0], 1, 0.0),
        ([2, 9], [9, 2], 2, 1.0),
    ):
        close(submission.precision_at_k(relevant, ranked, k), expected, rtol=1e-9)


@criterion("T1")
def test_the_precision_of_short_lists(submission, close):
    for relevant, ranked, k, hits in (
        ([1, 2, 3], [1, 2, 3], 10, 3),
        ([5], [5], 4, 1),
        ([5], [], 3, 0),
        ([], [5, 6], 2, 0),
        ([], [], 1, 0),
    ):
        expected = hits / max(1, oracle.places(ranked, k))
        close(submission.precision_at_k(relevant, ranked, k), expected, rtol=1e-9)
        as_arrays = np.array(relevant, dtype=int), np.array(ranked, dtype=np.uint8)
        close(submission.precision_at_k(*as_arrays, k), expected, rtol=1e-9)


@criterion("T1")
def test_precision_counts_the_hits(submission, rng, close):
    for size in (1, 8, 40):
        for k in (1, 5, 30):
            relevant, ranked = oracle.some_ids(rng, 50, 12), oracle.some_ids(rng, 50, size)
            expected = oracle.precision(relevant, ranked, k)
            close(submission.precision_at_k(relevant, ranked, k), expected, rtol=1e-9)


@criterion("T1")
def test_ndcg_of_worked_examples(submission, close):
    second, fourth = oracle.discount(2), oracle.discount(4)
    two, three = oracle.gained(2), oracle.gained(3)
    for gains, ranked, k, expected in (
        ([3, 0, 1, 2], [0, 3, 2, 1], 4, 1.0),
        ([3, 0, 1, 2], [2, 0], 2, (1 + three / second) / (three + two / second)),
        ([0, 1, 0, 1], [0, 1, 2, 3], 4, (1 / second + 1 / fourth) / (1 + 1 / second)),
        ([0.5, 0, 0], [1, 0], 2, 1 / second),
    ):
        close(submission.ndcg_at_k(gains, ranked, k), expected, rtol=1e-9)


@criterion("T1")
def test_ndcg_adds_up_discounted_gains(submission, rng, close):
    for n_items, size, k in ((6, 6, 6), (30, 12, 5), (30, 4, 10), (9, 9, 40), (1, 1, 1)):
        for gains in (rng.integers(0, 5, n_items), rng.uniform(0, 3, n_items)):
            ranked = oracle.some_ids(rng, n_items, size)
            expected = oracle.ndcg(gains.tolist(), ranked, k)
            close(submission.ndcg_at_k(gains, ranked, k), expected, rtol=1e-9)
            close(submission.ndcg_at_k(gains.tolist(), np.array(ranked), k), expected, rtol=1e-9)


@criterion("T1")
def test_the_ideal_list_is_that_of_the_whole_catalogue(submission, rng, close):
    gains = rng.permutation(np.repeat([0, 1, 3], [20, 5, 2]))
    best, second = np.flatnonzero(gains == 3), np.flatnonzero(gains == 1)
    close(submission.ndcg_at_k(gains, second, 1), 1 / oracle.gained(3), rtol=1e-9)
    close(submission.ndcg_at_k(gains, best, 2), 1.0, rtol=1e-9)
    expected = oracle.ndcg(gains.tolist(), best.tolist(), 6)
    assert expected < 1
    close(submission.ndcg_at_k(gains, best, 6), expected, rtol=1e-9)
    close(submission.ndcg_at_k(gains, np.argsort(-gains), 50), 1.0, rtol=1e-9)


@criterion("T1")
def test_ndcg_is_zero_where_nothing_is_gained(submission, close):
    for gains, ranked in (([0, 0, 0], [2, 1]), ([0.0], [0]), ([1, 2], []), ([0, 5, 0], [0, 2])):
        close(submission.ndcg_at_k(gains, ranked, 3), 0.0)
    close(submission.ndcg_at_k([0, 0, 0, 2], [0, 1, 2, 3], 3), 0.0)
    close(submission.ndcg_at_k([1e-13, 0], [0], 1), 1.0)


@criterion("T6")
def test_an_evaluation_averages_over_the_users(submission, rng, close):
    for n_items, n_users, k, places, n_new in (
        (12, 5, 3, 6, 2),
        (30, 9, 5, 8, 0),
        (8, 3, 20, 5, 5),
        (30, 1, 1, 3, 1),
    ):
        state = oracle.tied_state(rng, n_items)
        histories = [oracle.some_ids(rng, n_items, size % 6) for size in range(n_users)]
        held_out = [oracle.some_ids(rng, n_items, 1 + size % 3) for size in range(n_users)]
        options = k, places, n_new, oracle.WEIGHTS
        found = submission.evaluate(state, histories, held_out, *options)
        close(found, oracle.evaluate(state, histories, held_out, *options))
    # One item is new, and the other places of new items stay empty: whoever fills them finds more.
    state, history, everything = oracle.tied_state(rng, 20, 0), oracle.some_ids(rng, 20, 3), list(range(20))
    found = submission.evaluate(state, [history], [everything], 6, 8, 5, oracle.WEIGHTS)
    close(found, oracle.evaluate(state, [history], [everything], 6, 8, 5, oracle.WEIGHTS))


@criterion("T6")
def test_users_without_held_out_items_do_not_count(submission, rng, close):
    state = oracle.tied_state(rng, 20)
    histories = [oracle.some_ids(rng, 20, size) for size in (3, 0, 5, 1)]
    held_out = [[], [4, 7, 9], [], [2]]
    options = {"k": 3, "n_candidates": 6, "n_new": 1, "weights": oracle.WEIGHTS}
    expected = oracle.evaluate(state, histories[1::2], held_out[1::2], **options)
    close(submission.evaluate(state, histories, held_out, **options), expected)


@criterion("T6")
def test_an_evaluation_has_the_defaults_of_a_recommendation(submission, rng, close):
    state = fitted_state(rng, 130)
    histories = [oracle.some_ids(rng, 130, size) for size in (0, 2, 7)]
    held_out = [oracle.some_ids(rng, 130, 30) for _ in histories]
    expected = oracle.evaluate(state, histories, held_out, 12, 100, 5, (1.0, 1.0, 0.1))
    close(submission.evaluate(state, histories, held_out, 12), expected)
    # Everything that was retrieved is shown: one candidate more or less changes the coverage.
    state = oracle.tied_state(rng, 170)
    state["popularity"] = np.append(1 + np.arange(150.0), np.zeros(20))
    every = [np.arange(170)]
    expected = oracle.evaluate(state, [[3]], every, 170, 100, 5, (1.0, 1.0, 0.1))
    close(submission.evaluate(state, [[3]], every, 170), expected)


@criterion("T6")
def test_coverage_counts_every_item_once(submission, close):
    popular = {"similarity": np.zeros((10, 10)), "features": np.zeros((10, 1))}
    popular["popularity"] = np.array([1.0, 9, 8, 7, 6, 5, 4, 3, 2, 0])
    found = submission.evaluate(popular, [[], [], [1]], [[1], [2], [3]], 2)
    expected = {"precision": 0.5, "coverage": 0.3, "n_users": 3}
    place = 1 / oracle.discount(2)
    close(found, {**expected, "ndcg": (1 + place + place) / 3})
    found = submission.evaluate(popular, [[], [1, 2]], [[0], [5, 9]], 30, n_candidates=30)
    assert found["coverage"] == 1.0
    # One of the 10 items that are left for the one, two of the 8 that are left for the other.
    close(found["precision"], (1 / oracle.places(range(10), 30) + 2 / oracle.places(range(8), 30)) / 2)


@criterion("T9")
def test_a_catalogue_of_1500_items_is_served_quickly(rng, speed, close):
    R = oracle.purchases(rng, 1000, 1500, share=0.05)
    features = rng.normal(size=(1500, 16))
    histories = [oracle.some_ids(rng, 1500, 3 + user) for user in range(20)]
    held_out = [oracle.some_ids(rng, 1500, 20) for _ in histories]

    def work(solution):
        state = solution.fit(R, features)
        return state, solution.evaluate(state, histories, held_out, 10)

    found, evaluated = speed(work)
    products = R.T @ R
    np.fill_diagonal(products, 0.0)
    lengths = np.maximum(np.linalg.norm(R, axis=0), 1e-300)
    close(found["similarity"], products / lengths / lengths[:, np.newaxis], atol=1e-9)
    close(found["popularity"], np.sum(R > 0, axis=0, dtype=float))
    close(found["features"], features / np.linalg.norm(features, axis=1, keepdims=True), atol=1e-9)
    options = 10, 100, 5, (1.0, 1.0, 0.1)
    close(evaluated, oracle.evaluate(found, histories, held_out, *options))
