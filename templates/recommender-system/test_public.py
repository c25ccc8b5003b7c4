import numpy as np
import pytest

import recommender as rec

R = [[1, 1, 0], [2, 0, 0], [2, 2, 0]]
FEATURES = [[3, 4], [0, 2], [0, 0]]
STATE = {
    "similarity": [[0, 0.5, 0, 0], [0.5, 0, 0.25, 0], [0, 0.25, 0, 0], [0, 0, 0, 0]],
    "popularity": [2, 4, 3, 0],
    "features": [[1, 0], [0, 1], [1, 0], [0, 1]],
}


def test_a_ranking_is_measured():
    assert rec.precision_at_k([1, 4, 5], [4, 0, 1, 2], 2) == 0.5
    assert rec.precision_at_k([1], [1], 5) == pytest.approx(0.2)
    assert rec.ndcg_at_k([2, 0, 1], [0, 2], 2) == pytest.approx(1.0)
    assert rec.ndcg_at_k([1, 0, 0], [2, 0], 2) == pytest.approx(1 / np.log2(3))


def test_a_state_is_fitted():
    state = rec.fit(R, FEATURES)
    cosine = 5 / (3 * np.sqrt(5))
    np.testing.assert_allclose(state["similarity"], [[0, cosine, 0], [cosine, 0, 0], [0, 0, 0]])
    np.testing.assert_allclose(state["popularity"], [3, 2, 0])
    np.testing.assert_allclose(state["features"], [[0.6, 0.8], [0, 1], [0, 0]])


def test_a_new_user_gets_what_is_popular():
    np.testing.assert_array_equal(rec.candidates(STATE, [], 2), [1, 2])
    np.testing.assert_array_equal(rec.candidates(STATE, [], 3, n_new=1), [1, 2, 3])


def test_both_stages_use_the_history():
    np.testing.assert_array_equal(rec.candidates(STATE, [1], 4, n_new=2), [0, 2, 3])
    np.testing.assert_array_equal(rec.rank(STATE, [1], [0, 2, 3], (1, 1, 0), 2), [3, 0])
    np.testing.assert_array_equal(rec.recommend(STATE, [1], 2), [3, 0])
    found = rec.evaluate(STATE, [[1], [0]], [[3], []], 2)
    expected = {"precision": 0.5, "ndcg": 1.0, "coverage": 0.5, "n_users": 1}
    assert found == pytest.approx(expected)


def test_an_experiment_is_sized_and_read():
    assert rec.sample_size_per_arm(0.10, 0.02) == 3841
    found = rec.ab_test(100, 1000, 150, 1000)
    assert found["diff"] == pytest.approx(0.05)
    assert found["z"] == pytest.approx(3.3806, abs=1e-4)
    assert found["significant"] is True
    assert sorted(found) == ["ci_high", "ci_low", "diff", "p_value", "significant", "z"]


def test_the_contract_shown_once():
    table = np.array(R, dtype=np.uint8)
    state = rec.fit(table, FEATURES)
    assert all(values.dtype == np.float64 for values in state.values())
    assert rec.candidates(STATE, [], 2.0).dtype.kind == "i"
    assert rec.rank(STATE, [], [], (1, 1, 0), 2).dtype.kind == "i"
    assert isinstance(rec.precision_at_k([1], [2], 1.0), float)
    assert isinstance(rec.sample_size_per_arm(0.1, 0.02), int)
    np.testing.assert_array_equal(table, R)
    with pytest.raises(ValueError):
        rec.precision_at_k([1, 2], [3, 3], 2)
    for bad in (0, 1.5, np.nan):
        with pytest.raises(ValueError):
            rec.candidates(STATE, [], bad)
    with pytest.raises(ValueError):
        rec.ab_test(2.5, 10, 3, 10)
    with pytest.raises(ValueError):
        rec.rank(STATE, [], [1], (1, np.inf, 0), 2)
