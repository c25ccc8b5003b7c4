import numpy as np
import oracle
from takehome import criterion


@criterion("T4")
def test_the_state_of_every_step(submission, rng, close):
    for n, d in ((90, 9), (30, 12)):
        X, y = oracle.dirty(rng, n, d)
        for threshold, k, count in ((0.95, None, 3), (0.6, 3, 2), (0.95, 4, 1)):
            found = submission.fit_pipeline(X, y, corr_threshold=threshold, k=k, n_components=count)
            close(found, oracle.pipeline(X, y, threshold, k, count), rtol=1e-7, atol=1e-9)


@criterion("T4")
def test_no_more_columns_are_selected_than_are_left(submission, rng, close):
    X, y = oracle.dirty(rng, 50, 8)
    found = submission.fit_pipeline(X, y, k=100, n_components=2)
    close(found, oracle.pipeline(X, y, 0.95, None, 2), rtol=1e-7, atol=1e-9)


@criterion("T4")
def test_what_is_left_out_has_its_usual_value(submission, rng, close):
    X, y = oracle.dirty(rng, 60, 8)
    usual = submission.fit_pipeline(X, y)
    spelt = submission.fit_pipeline(X, y, corr_threshold=0.95, k=None, n_components=0.95)
    close(usual, spelt)
    reached = np.cumsum(usual["explained_variance_ratio"])
    assert reached[-1] >= 0.95 - 1e-9 and (len(reached) == 1 or reached[-2] < 0.95)


@criterion("T4")
def test_medians_are_those_of_the_cells_that_are_there(submission, close):
    X = [[np.nan, 1.0, 9.0], [3.0, np.nan, 2.0], [5.0, 4.0, np.nan], [100.0, 8.0, 4.0]]
    found = submission.fit_pipeline(X, [1.0, 2.0, 3.0, 4.0], corr_threshold=1, n_components=1)
    close(found["median"], np.array([5.0, 4.0, 4.0]))
    close(found["mean"], np.array([113 / 4, 17 / 4, 19 / 4]))
    close(found["scale"][1:2], np.array([oracle.scale_of([1.0, 4.0, 4.0, 8.0])]))


@criterion("T5")
def test_new_rows_meet_the_fitted_state(submission, rng, close):
    X, y = oracle.dirty(rng, 80, 9)
    new, _ = oracle.dirty(rng, 40, 9, share=0.3)
    # Serving meets other data: nothing may be estimated from it.
    new = new * 3 + 50
    # The columns that say most of y say most of -y: whatever is drawn, some of them with a minus.
    for k, count, target in ((None, 3, y), (3, 2, y), (3, 2, -y)):
        state = submission.fit_pipeline(X, target, k=k, n_components=count)
        expected = oracle.transform(oracle.pipeline(X, target, 0.95, k, count), new)
        close(submission.transform(state, new), expected, rtol=1e-6, atol=1e-8)


@criterion("T5")
def test_a_row_alone_comes_out_as_in_a_batch(submission, rng, close):
    X, y = oracle.dirty(rng, 60, 8)
    state = submission.fit_pipeline(X, y, n_components=3)
    new, _ = oracle.dirty(rng, 12, 8, share=0.4)
    batch = submission.transform(state, new)
    for i in range(12):
        close(submission.transform(state, new[i : i + 1]), batch[i : i + 1], rtol=1e-6, atol=1e-9)
    close(submission.transform(state, np.full((1, 8), np.nan)).shape[0], 1)


@criterion("T5")
def test_a_state_of_lists_does_the_same(submission, rng, close, same):
    X, y = oracle.dirty(rng, 60, 8)
    state = submission.fit_pipeline(X, y, k=4, n_components=2)
    stored = oracle.as_json(state)
    close(submission.transform(stored, X), submission.transform(state, X), rtol=1e-9)
    by_hand = {
        "n_features_in": 3,
        "keep": [0, 2],
        "median": [1.0, 5.0],
        "mean": [2.0, 4.0],
        "scale": [2.0, 0.5],
        "pca_mean": [1.0, -1.0],
        "components": [[0.6, 0.8]],
        "explained_variance_ratio": [1.0],
    }
    close(submission.transform(by_hand, [[6, 9, 3], [np.nan, 0, np.nan]]), np.array([[-0.2], [1.5]]), rtol=1e-9)


@criterion("T5")
def test_training_rows_come_out_without_correlation(submission, rng):
    X, y = oracle.dirty(rng, 100, 9)
    state = submission.fit_pipeline(X, y, n_components=4)
    features = submission.transform(state, X)
    np.testing.assert_allclose(features.mean(axis=0), 0, atol=1e-8)
    spread = np.cov(features.T)
    np.testing.assert_allclose(spread - np.diag(np.diag(spread)), 0, atol=1e-7)
    assert np.all(np.diff(np.diag(spread)) <= 1e-9)


@criterion("T5")
def test_the_state_holds_no_rows(submission, rng):
    X, y = oracle.dirty(rng, 400, 8)
    state = submission.fit_pipeline(X, y, n_components=2)
    # Numbers in arrays, and no key besides: a dict or a text in the state could hold the whole table.
    numbers = {key: np.asarray(value, dtype=float) for key, value in state.items()}
    columns = len(numbers["keep"])
    shapes = {key: (columns,) for key in ("keep", "median", "mean", "scale", "pca_mean")}
    shapes |= {"n_features_in": (), "components": (2, columns), "explained_variance_ratio": (2,)}
    assert {key: value.shape for key, value in numbers.items()} == shapes
    assert columns <= 8


@criterion("T6")
def test_the_index_by_its_formula(submission, rng, close):
    reference = rng.normal(size=400)
    for current in (rng.normal(size=300), rng.normal(0.7, 1, 300), rng.normal(0, 3, 50), reference):
        for n_bins in (2, 5, 10):
            expected = oracle.psi(reference, current, n_bins)
            close(submission.psi(reference, current, n_bins), expected, rtol=1e-8, atol=1e-12)
    close(submission.psi(reference, reference + 1), oracle.psi(reference, reference + 1, 10), rtol=1e-8)
    # Cuts that differ from their fourth decimal on.
    small = reference * 1e-4
    close(submission.psi(small, 2 * small), oracle.psi(small, 2 * small, 10), rtol=1e-8)


@criterion("T6")
def test_a_value_on_a_cut_has_its_bin(submission, close):
    reference = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
    for current in ([3.0], [2.9], [3.0, 3.0, 2.0], [5.0, 1.0]):
        close(submission.psi(reference, current, 2), oracle.psi(reference, current, 2), rtol=1e-8)


@criterion("T6")
def test_few_different_values_give_few_bins(submission, rng, close):
    for reference in (rng.integers(0, 3, 200).astype(float), np.array([0.0] * 90 + [1.0] * 10), np.full(20, 7.0)):
        for current in (rng.integers(0, 3, 100), np.full(30, 7), np.array([0, 1])):
            expected = oracle.psi(reference, np.asarray(current, float), 10)
            close(submission.psi(reference, current), expected, rtol=1e-8, atol=1e-12)


@criterion("T6")
def test_empty_bins_are_finite(submission, close):
    near = submission.psi(np.arange(100.0), np.full(10, 1e6), 4)
    expected = 3 * (1e-4 - 0.25) * np.log(1e-4 / 0.25) + 0.75 * np.log(1 / 0.25)
    close(near, float(expected), rtol=1e-8)


@criterion("T6")
def test_a_share_below_the_floor_is_lifted_to_it(submission, close):
    ranks, lone = np.arange(20_000.0), np.append(0.0, np.full(19_999, 19_999.0))
    few, most = 1e-4, 19_999 / 20_000
    expected = 3 * (few - 0.25) * np.log(few / 0.25) + (most - 0.25) * np.log(most / 0.25)
    close(submission.psi(ranks, lone, 4), float(expected), rtol=1e-8)
    close(submission.psi(lone, ranks, 4), float(2 * (most - few) * np.log(most / few)), rtol=1e-8)


@criterion("T7")
def test_every_column_is_looked_at(submission, rng, close, same):
    X = rng.normal(size=(300, 5))
    new = rng.normal(size=(200, 5)) + [0, 2, 0, 0.5, 0]
    for options in ({}, {"n_bins": 4}, {"psi_threshold": 0.01}, {"psi_threshold": 5.0}, {"max_share": 0.5}):
        expected = np.array([oracle.psi(X[:, j], new[:, j], options.get("n_bins", 10)) for j in range(5)])
        found = submission.drift_report(X, new, **options)
        drifted = expected > options.get("psi_threshold", 0.2)
        share = float(np.mean(drifted))
        close(found, {"psi": expected, "drifted": drifted, "share": share, "retrain": share > options.get("max_share", 0.1)}, rtol=1e-8, atol=1e-12)


@criterion("T7")
def test_limits_that_are_met_exactly_trigger_nothing(submission, rng, same):
    X = rng.normal(size=(100, 4))
    new = X + [0, 9, 0, 0]
    same(submission.drift_report(X, new, max_share=0.25)["retrain"], False)
    same(submission.drift_report(X, new, max_share=0.24)["retrain"], True)
    # Half the values were in each bin, now 76 and 24 of 100: an index of 0.2997.
    ranks, moved = np.arange(100.0)[:, np.newaxis], np.repeat([75.0, 25.0], [76, 24])[:, np.newaxis]
    same(submission.drift_report(ranks, moved, n_bins=2)["share"], 1.0)
    level = float(submission.drift_report(X, new)["psi"][1])
    same(submission.drift_report(X, new, psi_threshold=level)["share"], 0.0)
    same(submission.drift_report(X, X, psi_threshold=0, max_share=0)["retrain"], False)
    same(submission.drift_report(X[:, 1:2], new[:, 1:2])["share"], 1.0)
