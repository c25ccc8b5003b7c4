import json

import numpy as np
import oracle
from takehome import criterion

# Ids 0 to 5 are established, 6 to 8 are new.
STATE = {
    "similarity": np.array(
        [
            [0, 0.5, 0.25, 0, 0.25, 0, 0, 0, 0],
            [0.5, 0, 0, 0.125, 0, 0, 0, 0, 0],
            [0.25, 0, 0, 0.75, 0, 0, 0, 0, 0],
            [0, 0.125, 0.75, 0, 0, 0, 0, 0, 0],
            [0.25, 0, 0, 0, 0, 0, 0, 0, 0],
            [0, 0, 0, 0, 0, 0, 0, 0, 0],
            *np.zeros((3, 9)),
        ]
    ),
    "popularity": np.array([5.0, 2, 3, 3, 4, 2, 0, 0, 0]),
    "features": np.array([[1.0, 0]] * 2 + [[0, 1.0]] * 3 + [[0, 0], [0, 1.0], [1, 0], [0, -1]]),
}


def ids(*values):
    return np.array(values, dtype=int)


def catalogue(rng, n_items=40):
    """A state without ties among items that somebody has."""
    return oracle.fitted(oracle.purchases(rng, 60, n_items), rng.normal(size=(n_items, 3)))


@criterion("T2")
def test_a_state_matches_a_sum_over_pairs(submission, rng, close):
    for n_users, n_items, d in ((12, 7, 3), (5, 20, 2), (1, 4, 1), (40, 1, 6)):
        R = rng.uniform(0, 5, (n_users, n_items)) * (rng.random((n_users, n_items)) < 0.5)
        features = rng.normal(size=(n_items, d)) * 10
        expected = oracle.fitted(R, features)
        close(submission.fit(R, features), expected, rtol=1e-9, atol=1e-9)


@criterion("T2")
def test_columns_and_features_without_a_value_stay_zero(submission, rng, close):
    R, features = oracle.purchases(rng, 9, 11), rng.normal(size=(11, 3))
    R[:, [3, 4]] = 0
    features[[0, 3, 10]] = 0
    found = submission.fit(R, features)
    close(found, oracle.fitted(R, features), rtol=1e-9, atol=1e-9)
    close(found["features"][[0, 3, 10]], np.zeros((3, 3)))
    nothing = {"similarity": np.zeros((2, 2)), "popularity": np.zeros(2)}
    close(submission.fit([[0, 0]], [[0], [0]]), {**nothing, "features": np.zeros((2, 1))})


@criterion("T2")
def test_popularity_counts_users_and_not_amounts(submission, same):
    R = np.array([[5, 0, 1, 0.1], [5, 0, 0, 0.1], [5, 0, 0, 0]])
    for table in (R, R * 1e-6, R.tolist()):
        same(submission.fit(table, np.eye(4))["popularity"], np.array([3.0, 0.0, 1.0, 2.0]))
    whole = np.ceil(R)
    for kind in (int, np.uint8, bool):
        same(submission.fit(whole.astype(kind), np.eye(4))["popularity"], np.array([3.0, 0, 1, 2]))


@criterion("T2")
def test_similarity_is_symmetric_and_no_item_is_its_own_neighbour(submission, rng, same, close):
    R = oracle.purchases(rng, 30, 25)
    found = submission.fit(R, rng.normal(size=(25, 2)))["similarity"]
    same(np.diag(found).copy(), np.zeros(25))
    close(found, found.T.copy(), atol=1e-12)
    assert np.all((found >= 0) & (found <= 1 + 1e-12))
    twins = submission.fit([[1, 2, 0], [3, 6, 0], [0, 0, 4]], np.eye(3))["similarity"]
    close(twins, np.array([[0, 1.0, 0], [1.0, 0, 0], [0, 0, 0]]), rtol=1e-9, atol=1e-9)


@criterion("T2")
def test_similarity_depends_on_directions_alone(submission, rng, close):
    R, features = oracle.purchases(rng, 20, 12), rng.normal(size=(12, 4))
    expected = oracle.fitted(R, features)
    # Fixed, for any seed has to meet pairs of tiny columns.
    sizes = np.repeat([1e-14, 1e-6, 1.0, 1e5], 3)
    found = submission.fit(R * sizes, features * sizes[:, np.newaxis])
    close(found, expected, rtol=1e-9, atol=1e-9)
    counts = rng.integers(0, 200, (30, 6))
    expected = oracle.fitted(counts.astype(float), np.eye(6))
    close(submission.fit(counts.astype(np.uint8), np.eye(6)), expected, rtol=1e-9, atol=1e-9)
    narrow = R.astype(np.float32)
    close(submission.fit(narrow, features), oracle.fitted(narrow.astype(float), features), rtol=1e-9, atol=1e-9)


@criterion("T3")
def test_candidates_of_a_worked_example(submission, same):
    for history, n, expected in (
        ([0], 8, ids(1, 4, 2, 3, 5)),
        ([0], 2, ids(1, 4)),
        ([2], 3, ids(3, 0, 4)),
        ([0, 2], 4, ids(3, 1, 4, 5)),
        ([5], 5, ids(0, 4, 2, 3, 1)),
    ):
        same(submission.candidates(STATE, history, n), expected)


@criterion("T3")
def test_candidates_are_sorted_by_similarity_then_popularity_then_id(submission, rng, same):
    for n_items, size, n in ((10, 2, 5), (30, 4, 12), (30, 1, 40), (60, 9, 20), (5, 2, 1)):
        state = oracle.tied_state(rng, n_items)
        history = oracle.some_ids(rng, n_items, size)
        same(submission.candidates(state, history, n), oracle.candidates(state, history, n))


@criterion("T3")
def test_candidates_from_a_fitted_state(submission, rng, same):
    state = catalogue(rng)
    for size, n in ((1, 10), (6, 25), (20, 100)):
        history = oracle.some_ids(rng, 40, size)
        same(submission.candidates(state, history, n), oracle.candidates(state, history, n))


@criterion("T3")
def test_no_item_of_the_history_comes_back(submission, rng, same):
    state = oracle.tied_state(rng, 25)
    for size in (1, 10, 24):
        history = oracle.some_ids(rng, 25, size)
        for n_new in (0, 10):
            found = submission.candidates(state, np.array(history), 60, n_new)
            assert not set(found.tolist()) & set(history)
            same(found, oracle.candidates(state, history, 60, n_new))


@criterion("T3")
def test_equally_similar_items_are_sorted_by_popularity_and_then_by_id(submission, same):
    state = {
        "similarity": np.zeros((6, 6)),
        "popularity": np.array([1.0, 3, 2, 3, 1, 2]),
        "features": np.eye(6)[::-1],
    }
    same(submission.candidates(state, [], 6), ids(1, 3, 2, 5, 0, 4))
    state["similarity"][0, 1:] = state["similarity"][1:, 0] = 0.5
    same(submission.candidates(state, [0], 4), ids(1, 3, 2, 5))
    state["similarity"][0, 4] = state["similarity"][4, 0] = 0.625
    same(submission.candidates(state, [0], 4), ids(4, 1, 3, 2))
    state["similarity"][0, 5] = state["similarity"][5, 0] = 0.5 + 2.0**-13
    same(submission.candidates(state, [0], 2), ids(4, 5))


@criterion("T3")
def test_similarities_that_nearly_agree_are_told_apart(submission, same):
    similarity = np.zeros((3, 3))
    similarity[0, 1:] = similarity[1:, 0] = [0.5, 0.5 + 2.0**-28]
    state = {"similarity": similarity, "popularity": np.array([3.0, 2, 1]), "features": np.eye(3)}
    same(submission.candidates(state, [0], 2), ids(2, 1))


@criterion("T3")
def test_more_places_than_items_stay_empty(submission, rng, same):
    state = oracle.tied_state(rng, 12, share_new=0.4)
    established = int(np.sum(state["popularity"] > 0))
    for n in (12, 13, 1000):
        found = submission.candidates(state, [], n)
        same(found.shape, (established,))
        same(found, oracle.candidates(state, [], n))


@criterion("T3")
def test_new_items_come_only_in_their_own_places(submission, rng, same):
    for _ in range(5):
        state = oracle.tied_state(rng, 20, share_new=0.5)
        history = oracle.some_ids(rng, 20, 3)
        found = submission.candidates(state, history, 15)
        assert np.all(state["popularity"][found.astype(int)] > 0)
        same(found, submission.candidates(state, history, 15, 0))
        same(found, oracle.candidates(state, history, 15))


@criterion("T3")
def test_ids_are_integers_even_when_there_are_none(submission, same):
    same(submission.candidates(STATE, list(range(6)), 4), ids())
    same(submission.candidates(STATE, list(range(9)), 4, 2), ids())
    same(submission.candidates(STATE, np.array([3.0, 2.0]), 2), ids(0, 1))
    same(submission.candidates(STATE, np.array([2, 3], np.uint8), 2), ids(0, 1))


@criterion("T4")
def test_a_new_user_gets_what_most_others_have(submission, rng, same):
    same(submission.candidates(STATE, [], 4), ids(0, 4, 2, 3))
    same(submission.candidates(STATE, np.array([]), 4), ids(0, 4, 2, 3))
    same(submission.recommend(STATE, [], 5, n_candidates=6, n_new=2), ids(0, 4, 2, 3, 6))
    for state in (oracle.tied_state(rng, 30), catalogue(rng)):
        for n in (5, 50):
            same(submission.candidates(state, [], n), oracle.candidates(state, [], n))


@criterion("T4")
def test_a_new_user_gets_new_items_by_id(submission, rng, same):
    same(submission.candidates(STATE, [], 6, n_new=2), ids(0, 4, 2, 3, 6, 7))
    state = oracle.tied_state(rng, 30, share_new=0.5)
    found = submission.candidates(state, [], 12, 12)
    same(found, np.flatnonzero(state["popularity"] == 0)[:12])
    same(submission.rank(STATE, [], [8, 6, 7], (1.0, 1.0, 0.1), 3), ids(6, 7, 8))


@criterion("T4")
def test_a_user_without_a_profile_still_gets_recommendations(submission, same):
    # Nothing is known of item 5, and items 6 and 8 cancel.
    for history, expected in (
        ([5], ids(0, 4, 2, 6, 7)),
        ([6, 8], ids(0, 4, 2, 7)),
        ([8, 5, 6], ids(0, 4, 2, 7)),
    ):
        same(submission.candidates(STATE, history, 5, n_new=2), expected)
        ranked = submission.rank(STATE, history, [1, 3, 0], (0.0, 1.0, 0.0), 3)
        same(ranked, ids(0, 1, 3))


@criterion("T4")
def test_new_items_are_sorted_by_likeness_to_the_profile(submission, rng, same):
    same(submission.candidates(STATE, [2], 5, n_new=3), ids(3, 0, 6, 7, 8))
    same(submission.candidates(STATE, [1], 5, n_new=3), ids(0, 3, 7, 6, 8))
    same(submission.candidates(STATE, [1, 0, 3], 5, n_new=2), ids(2, 4, 5, 7, 6))
    alike = np.array([[1.0, 0], [0.6, 0.8], [0.6001, np.sqrt(1 - 0.6001**2)]])
    state = {"similarity": np.zeros((3, 3)), "popularity": np.array([1.0, 0, 0]), "features": alike}
    same(submission.candidates(state, [0], 2, n_new=2), ids(2, 1))
    for state in (oracle.tied_state(rng, 50, 0.5), catalogue(rng, 60)):
        for size in (1, 3, 10):
            history = oracle.some_ids(rng, len(state["popularity"]), size)
            for n, n_new in ((20, 6), (8, 7), (30, 15)):
                expected = oracle.candidates(state, history, n, n_new)
                same(submission.candidates(state, history, n, n_new), expected)


@criterion("T4")
def test_likenesses_that_nearly_agree_are_told_apart(submission, same):
    closer = 0.6 + 2.0**-28
    alike = np.array([[1.0, 0], [0.6, 0.8], [closer, np.sqrt(1 - closer**2)]])
    state = {"similarity": np.zeros((3, 3)), "popularity": np.array([1.0, 0, 0]), "features": alike}
    same(submission.candidates(state, [0], 2, n_new=2), ids(2, 1))


@criterion("T4")
def test_places_that_one_kind_cannot_fill_are_not_given_to_the_other(submission, rng, same):
    same(submission.candidates(STATE, [0], 8, n_new=5), ids(1, 4, 2, 7, 6, 8))
    same(submission.candidates(STATE, [1, 2, 3, 4, 5], 6, n_new=1), ids(0, 6))
    state = oracle.tied_state(rng, 10, share_new=0.0)
    same(submission.candidates(state, [], 9, 6), oracle.candidates(state, [], 9, 6))
    nobody = {**state, "popularity": np.zeros(10)}
    same(submission.candidates(nobody, [], 9, 4), ids(0, 1, 2, 3))
    same(submission.candidates(nobody, [], 9), ids())


@criterion("T4")
def test_all_places_may_be_for_new_items(submission, rng, same):
    same(submission.candidates(STATE, [4], 2, n_new=2), ids(6, 7))
    for _ in range(3):
        state = oracle.tied_state(rng, 30, share_new=0.6)
        history = oracle.some_ids(rng, 30, 4)
        found = submission.candidates(state, history, 7, 7)
        assert np.all(state["popularity"][found.astype(int)] == 0)
        same(found, oracle.candidates(state, history, 7, 7))


@criterion("T4")
def test_a_history_may_hold_new_items(submission, rng, same):
    same(submission.candidates(STATE, [7], 5, n_new=2), ids(0, 4, 2, 6, 8))
    same(submission.candidates(STATE, [6, 1], 4, n_new=2), ids(0, 3, 7, 8))
    for _ in range(3):
        state = oracle.tied_state(rng, 24, share_new=0.5)
        new = np.flatnonzero(state["popularity"] == 0)
        history = [*new[:2].tolist(), int(np.argmax(state["popularity"]))]
        expected = oracle.candidates(state, history, 12, 6)
        same(submission.candidates(state, history, 12, 6), expected)


@criterion("T5")
def test_ranking_weighs_the_three_signals(submission, rng, same):
    same(submission.rank(STATE, [0], [5, 1, 4, 7, 2], (1, 0.125, 0.0), 5), ids(1, 2, 4, 7, 5))
    same(submission.rank(STATE, [0], [5, 1, 4, 7, 2], (0, 0, 1), 3), ids(4, 2, 1))
    same(submission.rank(STATE, [2], [8, 0, 6, 3], (0.5, -1.0, 0.0), 9), ids(8, 0, 3, 6))
    alike = {**STATE, "popularity": np.array([0.0, 1e8, 1e8 + 1, *np.ones(6)])}
    same(submission.rank(alike, [0], [1, 2], (0.0, 0.0, 1.0), 2), ids(2, 1))
    state = catalogue(rng)
    for weights in ((1.0, 1.0, 0.1), (0.3, 2.0, 0.0), (0.0, -1.0, 0.7), np.array([5, 1, 1])):
        # Of a history of two, both items would have the same signals, but for rounding.
        for size in (0, 3, 9):
            history, items = oracle.some_ids(rng, 40, size), oracle.some_ids(rng, 40, 25)
            for k in (1, 10, 60):
                expected = oracle.rank(state, history, items, weights, k)
                same(submission.rank(state, history, items, weights, k), expected)


@criterion("T5")
def test_equal_scores_are_sorted_by_id(submission, rng, same):
    items = oracle.some_ids(rng, 9, 9)
    same(submission.rank(STATE, [0], items, (0.0, 0.0, 0.0), 5), ids(0, 1, 2, 3, 4))
    same(submission.rank(STATE, [], items, (1.0, 1.0, 0.0), 20), np.arange(9))
    same(submission.rank(STATE, [3], [], (1.0, 1.0, 0.1), 4), ids())
    for n_items in (8, 40):
        state = oracle.tied_state(rng, n_items)
        for size in (0, 1, 5):
            history = oracle.some_ids(rng, n_items, size)
            items = np.array(oracle.some_ids(rng, n_items, n_items - 2))
            expected = oracle.rank(state, history, items.tolist(), oracle.WEIGHTS, 30)
            same(submission.rank(state, history, items, oracle.WEIGHTS, 30), expected)


@criterion("T5")
def test_recommendations_are_ranked_candidates(submission, rng, same):
    cases = ((40, 5, 8, 3), (40, 30, 12, 0), (15, 4, 6, 6), (9, 9, 50, 20))
    # In the last one a single item is new, and the places of new items stay empty.
    for n_items, k, places, n_new, share_new in (*((*case, 0.3) for case in cases), (20, 6, 8, 5, 0)):
        state = oracle.tied_state(rng, n_items, share_new)
        for size in (0, 1, 6):
            history = oracle.some_ids(rng, n_items, size)
            expected = oracle.recommend(state, history, k, places, n_new, oracle.WEIGHTS)
            same(submission.recommend(state, history, k, places, n_new, oracle.WEIGHTS), expected)
    same(submission.recommend(STATE, list(range(9)), 3), ids())


@criterion("T5")
def test_recommendations_have_the_stated_defaults(submission, rng, same):
    state = catalogue(rng, 150)
    for size in (0, 4):
        history = oracle.some_ids(rng, 150, size)
        expected = oracle.recommend(state, history, 150, 100, 5, (1.0, 1.0, 0.1))
        same(submission.recommend(state, history, 150), expected)
        expected = oracle.recommend(state, history, 7, 20, 10, (1.0, 1.0, 0.1))
        same(submission.recommend(state, history, k=7, n_candidates=20, n_new=10), expected)


@criterion("T5")
def test_a_state_survives_being_stored_as_json(submission, rng, same, close):
    R, features = oracle.purchases(rng, 50, 30), rng.normal(size=(30, 3))
    state = submission.fit(R, features)
    stored = json.loads(json.dumps({key: values.tolist() for key, values in state.items()}))
    history = oracle.some_ids(rng, 30, 4)
    users, held_out, items = [history, []], [[1, 2], [3]], list(range(20))
    # What the stages answer is tested elsewhere; here they answer alike.
    same(submission.candidates(stored, history, 12, 4), submission.candidates(state, history, 12, 4))
    weights = (1.0, 1.0, 0.1)
    same(submission.rank(stored, history, items, weights, 9), submission.rank(state, history, items, weights, 9))
    same(submission.recommend(stored, history, 8), submission.recommend(state, history, 8))
    close(submission.evaluate(stored, users, held_out, 5), submission.evaluate(state, users, held_out, 5))
    whole = {**stored, "popularity": [int(count) for count in stored["popularity"]]}
    same(submission.recommend(whole, [], 5), submission.recommend(state, [], 5))
