import numpy as np
import oracle
from takehome import criterion


@criterion("T1")
def test_near_copies_of_kept_columns_are_dropped(submission, rng, same):
    X = oracle.table(rng, 80, 9, rank=3)
    X[:, 4] = 3 - 2 * X[:, 1]
    X[:, 6] = X[:, 0]
    for threshold in (0.5, 0.8, 0.95, 1):
        same(submission.correlation_filter(X, threshold), oracle.correlation_filter(X, threshold))
    same(submission.correlation_filter(X), oracle.correlation_filter(X, 0.95))
    same(submission.correlation_filter([[-1, -1], [1, 1], [-1, -1], [1, 1]], 1), np.array([0, 1]))


@criterion("T1")
def test_a_dropped_column_drops_no_other(submission, rng, same):
    # b is close to a and c is close to b, but a and c are not close: c stays.
    noise = rng.normal(size=(50, 2))
    a, c = np.linalg.qr(noise - noise.mean(axis=0))[0].T
    chain = np.column_stack([a, a + c, c])
    same(submission.correlation_filter(chain, 0.6), np.array([0, 2]))
    same(submission.correlation_filter(-chain[:, ::-1], 0.6), np.array([0, 2]))
    # Just above the threshold is above it, and just below is not.
    for size, left in ((0.6 + 1e-9, 1), (0.6 - 1e-9, 2)):
        pair = np.column_stack([a, size * a + np.sqrt(1 - size**2) * c])
        same(submission.correlation_filter(pair, 0.6).shape, (left,))


@criterion("T1")
def test_columns_of_one_value_are_dropped(submission, rng, same):
    X = rng.normal(size=(30, 2))
    for constant in (0.1, 0.0, 1e6 + 0.1):
        wide = np.insert(X, 1, constant, axis=1)
        same(submission.correlation_filter(wide), np.array([0, 2]))
        nothing = submission.correlation_filter(np.full((30, 2), constant))
        same(nothing.shape, (0,))
    same(submission.correlation_filter([[5]]).shape, (0,))
    barely = np.insert(X, 1, 1 + 1e-9 * rng.normal(size=30), axis=1)
    same(submission.correlation_filter(barely, 1), np.array([0, 1, 2]))
    same(submission.correlation_filter(np.array([[200, 1], [100, 250], [3, 9]], np.uint8), 1), np.array([0, 1]))


@criterion("T2")
def test_the_columns_that_say_most_are_taken(submission, rng, same):
    X = oracle.table(rng, 60, 7)
    y = X @ [0, 3, -4, 0.5, 0, 1, -0.2] + rng.normal(size=60)
    for k in range(1, 8):
        same(submission.select_k_best(X, y, k), oracle.select_k_best(X, y, k))
    same(submission.select_k_best(X * [1, 1e6, 1, 1e-6, 1, 1, 1] + 1e3, y, 3), oracle.select_k_best(X, y, 3))
    # Correlations that differ in their ninth digit.
    noise = rng.normal(size=(40, 2))
    target, other = np.linalg.qr(noise - noise.mean(axis=0))[0].T
    alike = np.column_stack([target + 0.5 * other, target + (0.5 - 1e-8) * other])
    same(submission.select_k_best(alike, target, 1), np.array([1]))


@criterion("T2")
def test_a_negative_correlation_counts_as_much(submission, rng, same):
    y = rng.normal(size=40)
    X = np.column_stack([y + 2 * rng.normal(size=40), -y, rng.normal(size=40)])
    same(submission.select_k_best(X, y, 1), np.array([1]))
    small = np.array([[0, 250], [100, 125], [200, 0]], np.uint8)
    same(submission.select_k_best(small, np.array([0, 100, 255], np.uint8), 2), np.array([0, 1]))


@criterion("T2")
def test_of_equal_columns_the_first_are_taken(submission, rng, same):
    X = np.insert(rng.normal(size=(20, 1)), [0, 1, 1], [0.1, 7.0, 0.3], axis=1)
    for k, expected in ((1, [1]), (2, [0, 1]), (3, [0, 1, 2]), (4, [0, 1, 2, 3])):
        same(submission.select_k_best(X, X[:, 1] ** 3, k), np.array(expected))
    many = np.tile([0.1, 3.0], (20, 50))
    many[:, 70] = rng.normal(size=20)
    same(submission.select_k_best(many, many[:, 70], 40), np.append(np.arange(39), 70))


@criterion("T3")
def test_components_variances_and_ratios(submission, rng, close):
    for n, d in ((50, 4), (6, 11), (2, 3), (40, 1)):
        X = oracle.table(rng, n, d)
        most = min(n - 1, d)
        for count in (1, most):
            close(submission.fit_pca(X, count), oracle.pca(X, count), rtol=1e-6, atol=1e-8)
    whole = submission.fit_pca(oracle.table(rng, 5, 8), 5)
    assert whole["components"].shape == (5, 8) and whole["explained_variance"].shape == (5,)


@criterion("T3")
def test_components_have_their_sign(submission, rng):
    for scale in (1, -1):
        found = submission.fit_pca(scale * oracle.table(rng, 30, 6), 6)["components"]
        assert all(oracle.leading(component) > 0 for component in found)
        np.testing.assert_allclose(found @ found.T, np.eye(6), atol=1e-9)


@criterion("T3")
def test_as_few_components_as_reach_a_share(submission, rng, same):
    X = oracle.apart(rng, 40, [5, 3, 1.5, 0.5])
    for share, count in ((0.01, 1), (0.4999, 1), (0.5001, 2), (0.7999, 2), (0.94, 3), (0.9501, 4), (0.999, 4)):
        same(submission.fit_pca(X, share)["components"].shape, (count, 4))
        same(submission.fit_pca(X, share)["mean"].shape, (4,))
    for count in (1, 3, 4, np.int64(2)):
        same(submission.fit_pca(X, count)["explained_variance_ratio"].shape, (int(count),))


@criterion("T3")
def test_a_share_that_is_met_exactly_is_reached_and_one_just_above_is_not(submission, rng, same):
    # Rounded, a sum of 0.5 or 0.8 comes out below the share in every third draw or so.
    for _ in range(40):
        X = oracle.apart(rng, 20, [5, 3, 1.5, 0.5])
        for share, count in ((0.5, 1), (0.5 + 1e-9, 2), (0.8, 2), (0.8 + 1e-9, 3)):
            same(submission.fit_pca(X, share)["components"].shape, (count, 4))


@criterion("T3")
def test_the_mean_is_taken_away(submission, rng, close):
    X = oracle.table(rng, 30, 3)
    here, there = submission.fit_pca(X, 2), submission.fit_pca(X + 1000, 2)
    close(there["components"], here["components"], rtol=1e-5, atol=1e-7)
    close(there["explained_variance"], here["explained_variance"], rtol=1e-5)
    close(submission.fit_pca(np.array([[0, 250], [100, 3]], np.uint8), 1)["mean"], np.array([50.0, 126.5]))
    # Between these two, 32 bits have no mean.
    narrow = np.array([[1e7], [1e7 + 1]], np.float32)
    close(submission.fit_pca(narrow, 1), oracle.pca(narrow.astype(float), 1), rtol=1e-6)


GOOD = [[1.0, 2.0], [3.0, 1.0], [0.0, 1.0]], [1.0, 2.0, 3.0]


@criterion("T8")
def test_bad_tables_are_refused(submission, rejects):
    X, y = GOOD
    state = submission.fit_pipeline(X, y)
    for bad in ([1.0, 2.0, 3.0], [], [[], [], []], np.zeros((0, 2)), [[1.0, np.inf], [3.0, 1.0], [0.0, 1.0]]):
        rejects(submission.correlation_filter, bad)
        rejects(submission.select_k_best, bad, y, 1)
        rejects(submission.fit_pca, bad, 1)
        rejects(submission.fit_pipeline, bad, y)
        rejects(submission.transform, state, bad)
        rejects(submission.drift_report, bad, X)
        rejects(submission.drift_report, X, bad)
    missing = [[1.0, np.nan], [3.0, 1.0], [0.0, 1.0]]
    rejects(submission.correlation_filter, missing)
    rejects(submission.select_k_best, missing, y, 1)
    rejects(submission.fit_pca, missing, 1)
    rejects(submission.drift_report, missing, X)
    rejects(submission.drift_report, X, missing)
    for bad in ([1.0, 2.0], [[1.0], [2.0], [3.0]], [1.0, np.nan, 2.0], [1.0, np.inf, 2.0]):
        rejects(submission.select_k_best, X, bad, 1)
        rejects(submission.fit_pipeline, X, bad)
    for bad in ([], [[1.0]], [np.nan], [np.inf]):
        rejects(submission.psi, bad, [1.0])
        rejects(submission.psi, [1.0], bad)
    rejects(submission.drift_report, X, [[1.0], [2.0]])
    rejects(submission.transform, state, [[1.0]])
    rejects(submission.transform, state, [[1.0, 2.0, 3.0]])
    # Also in the column that the state leaves out, whichever that is.
    one = submission.fit_pipeline(X, y, k=1)
    rejects(submission.transform, one, [[np.inf, 1.0]])
    rejects(submission.transform, one, [[1.0, np.inf]])


@criterion("T8")
def test_numbers_outside_their_range_are_refused(submission, rejects):
    X, y = GOOD
    for threshold in (0, -0.5, 1.01):
        rejects(submission.correlation_filter, X, threshold)
        rejects(submission.fit_pipeline, X, y, corr_threshold=threshold)
    for k in (0, -1, 1.5):
        rejects(submission.select_k_best, X, y, k)
        rejects(submission.fit_pipeline, X, y, k=k)
    rejects(submission.select_k_best, X, y, 3)
    rejects(submission.fit_pipeline, [[1.0], [2.0], [4.0]], y, k=1.5)
    for n_components in (0, 3, 1.0, 2.0, 0.0, -0.5, 1.5, True, False, -1):
        rejects(submission.fit_pca, X, n_components)
        rejects(submission.fit_pipeline, X, y, n_components=n_components)
    for bad in (np.nan, np.inf, -np.inf):
        rejects(submission.correlation_filter, X, bad)
        rejects(submission.select_k_best, X, y, bad)
        rejects(submission.fit_pca, X, bad)
        rejects(submission.fit_pipeline, X, y, bad)
        rejects(submission.fit_pipeline, X, y, k=bad)
        rejects(submission.psi, y, y, bad)
        rejects(submission.drift_report, X, X, bad)
        rejects(submission.drift_report, X, X, psi_threshold=bad)
        rejects(submission.drift_report, X, X, max_share=bad)
    for n_bins in (1, 0, 2.5):
        rejects(submission.psi, y, y, n_bins)
        rejects(submission.drift_report, X, X, n_bins)
    rejects(submission.drift_report, X, X, psi_threshold=-0.1)
    for max_share in (-0.1, 1, 1.5):
        rejects(submission.drift_report, X, X, max_share=max_share)


@criterion("T8")
def test_what_has_nothing_to_learn_is_refused(submission, rejects):
    rejects(submission.select_k_best, GOOD[0], [0.1, 0.1, 0.1], 1)
    rejects(submission.fit_pca, [[1.0, 2.0]], 1)
    rejects(submission.fit_pca, [[1.0, 2.0], [1.0, 2.0]], 1)
    rejects(submission.fit_pca, np.full((3, 2), 0.1), 1)
    submission.fit_pca([[1.0, 2.0], [1.0, 3.0]], 1)
    submission.fit_pca([[0.0], [1e-9], [3e-9]], 1)
    submission.fit_pipeline(GOOD[0], [0.1, 0.1, 0.1])
    rejects(submission.fit_pipeline, np.full((3, 2), np.nan), [1.0, 2.0, 3.0])
    rejects(submission.fit_pipeline, [[0.1, np.nan], [0.1, 2.0], [0.1, 2.0]], [1.0, 2.0, 3.0])


@criterion("T8")
def test_a_whole_float_is_a_count(submission, same):
    X, y = GOOD
    same(submission.select_k_best(X, y, 1.0), submission.select_k_best(X, y, 1))
    same(submission.fit_pipeline(X, y, k=1.0), submission.fit_pipeline(X, y, k=1))
    same(submission.psi(y, [2, 2, 9], 3.0), submission.psi(y, [2, 2, 9], 3))
    same(submission.drift_report(X, X, 4.0), submission.drift_report(X, X, 4))


@criterion("T8")
def test_what_is_returned_has_exact_types(submission, typed):
    vector, table, ids = np.zeros(2), np.zeros((2, 2)), np.arange(2)
    pca = {"mean": vector, "components": table}
    pca |= {"explained_variance": vector, "explained_variance_ratio": vector}
    state = dict.fromkeys(["median", "mean", "scale", "pca_mean", "explained_variance_ratio"], vector)
    state |= {"n_features_in": 0, "keep": ids, "components": table}
    report = {"psi": vector, "drifted": np.array([True]), "share": 0.0, "retrain": True}
    for kind in (float, int, np.uint8, np.float32):
        X, y = np.array(GOOD[0]).astype(kind), np.array(GOOD[1]).astype(kind)
        typed(submission.correlation_filter(X), ids)
        typed(submission.correlation_filter(0 * X), ids)
        typed(submission.select_k_best(X, y, 1), ids)
        for count in (1, 0.9):
            typed(submission.fit_pca(X, count), pca)
        for k in (None, 1):
            typed(submission.fit_pipeline(X, y, k=k), state)
        typed(submission.transform(submission.fit_pipeline(X, y), X), table)
        typed(submission.psi(y, y), 0.0)
        for moved in (0, 50):
            typed(submission.drift_report(X, X + moved), report)


@criterion("T8")
def test_inputs_and_state_stay_as_they_are(submission, same):
    X, y = np.array(GOOD[0]), np.array(GOOD[1])
    holes = np.array([[1.0, np.nan], [3.0, 1.0], [0.0, 1.0], [2.0, 7.0]])
    state = submission.fit_pipeline(holes, np.arange(4.0))
    for call, arguments in (
        (submission.correlation_filter, (X,)),
        (submission.select_k_best, (X, y, 1)),
        (submission.fit_pca, (X, 1)),
        (submission.fit_pipeline, (holes, np.arange(4.0))),
        (submission.transform, (state, holes)),
        (submission.psi, (y[::-1].copy(), y[::-1].copy())),
        (submission.drift_report, (X, X + 1)),
    ):
        call(*arguments)
        same(submission.last.mutated, [])


@criterion("T9")
def test_wide_tables_are_quick_and_small(rng, speed, close, same):
    wide = rng.normal(size=(40, 12_000))
    X, y = oracle.table(rng, 400, 300, rank=150), rng.normal(size=400)
    new = oracle.table(rng, 4000, 300)

    def work(solution):
        state = solution.fit_pipeline(X, y, corr_threshold=0.9)
        return solution.fit_pca(wide, 5), state, solution.transform(state, new)

    pca, state, served = speed(work)
    close(pca, oracle.pca(wide, 5), rtol=1e-6, atol=1e-8)
    # No two columns are alike, so that all are kept.
    mean, scale = X.mean(axis=0), oracle.scale_of(X)
    fitted = oracle.pca((X - mean) / scale, 300)
    ratio = fitted["explained_variance_ratio"]
    count = int(np.argmax(np.cumsum(ratio) >= 0.95)) + 1
    expected = {"keep": np.arange(300), "mean": mean, "scale": scale}
    expected["median"] = np.array([oracle.middle(column) for column in X.T])
    expected |= {"components": fitted["components"][:count], "explained_variance_ratio": ratio[:count]}
    close(state, expected, rtol=1e-6, atol=1e-8)
    same(served.shape, (4000, count))
    some = rng.integers(0, 4000, 20)
    close(served[some], oracle.transform(state, new[some]), rtol=1e-6, atol=1e-8)
