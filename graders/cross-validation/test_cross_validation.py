import numpy as np
import oracle
from takehome import criterion


@criterion("T4")
def test_a_fit_is_ridge_on_standardized_columns(submission, rng, close):
    for n, d in ((1, 1), (12, 1), (30, 4), (5, 8)):
        X, y = oracle.scaled_data(rng, n, d)
        for alpha in (0.1, 3.0, 500.0):
            found = submission.fit_ridge(X, y, alpha)
            close(found, oracle.ridge(X, y, alpha), rtol=1e-6, atol=1e-8)


@criterion("T4")
def test_without_penalty_a_fit_is_least_squares(submission, rng, close):
    X, y = oracle.scaled_data(rng, 40, 3)
    A = np.column_stack([np.ones(40), X])
    expected = A @ np.linalg.lstsq(A, y, rcond=None)[0]
    found = submission.fit_ridge(X, y, 0)
    close(found, oracle.ridge(X, y, 0), rtol=1e-6, atol=1e-8)
    close(submission.predict_ridge(found, X), expected, rtol=1e-6, atol=1e-8)


@criterion("T4")
def test_columns_that_say_the_same_share_their_weight(submission, rng, close):
    # Columns of -1 and 1 that are orthogonal; the second stands there twice.
    corners = np.array([[a, b, b, c] for a in (-1, 1) for b in (-1, 1) for c in (-1, 1)])
    y = rng.normal(size=8)
    for alpha in (0, 4.0):
        found = submission.fit_ridge(corners, y, alpha)
        shared = corners.T @ y / (np.array([8.0, 16, 16, 8]) + alpha)
        close(found["coef"], shared, rtol=1e-6, atol=1e-8)
    # Six columns of four rows: each says the opposite of another one.
    wide = np.array([[1, 1, 1, -1, -1, -1], [1, -1, -1, 1, 1, -1]])
    wide = np.vstack([wide, [[-1, 1, -1, 1, -1, 1], [-1, -1, 1, -1, 1, 1]]])
    expected = oracle.ridge(wide, y[:4], 0)
    close(submission.fit_ridge(wide, y[:4], 0), expected, rtol=1e-6, atol=1e-8)


@criterion("T4")
def test_nearly_equal_columns_are_told_apart(submission, rng, close):
    # Any direct solver has four digits here. A small number that somebody adds for stability costs all.
    X, y = oracle.scaled_data(rng, 20, 2)
    alike = np.column_stack([X[:, 0], X[:, 0] + 1e-4 * np.std(X[:, 0]) * rng.normal(size=20), X[:, 1]])
    close(submission.fit_ridge(alike, y, 0)["coef"], oracle.ridge(alike, y, 0)["coef"], rtol=1e-4)


@criterion("T4")
def test_a_constant_column_changes_nothing(submission, rng, close):
    X, y = oracle.scaled_data(rng, 25, 2)
    for alpha in (0, 2.0):
        plain = oracle.ridge(X, y, alpha)
        for constant in (0.0, 0.1, -7.0, 1e6 + 0.1):
            found = submission.fit_ridge(np.insert(X, 1, constant, axis=1), y, alpha)
            expected = {
                "mean": np.insert(plain["mean"], 1, constant),
                "scale": np.insert(plain["scale"], 1, 1.0),
                "coef": np.insert(plain["coef"], 1, 0.0),
                "intercept": plain["intercept"],
            }
            close(found, expected, rtol=1e-6, atol=1e-9)
    for mean, spread in ((1, 1e-8), (0, 1e-11)):
        barely = np.insert(X, 1, mean + spread * rng.normal(size=25), axis=1)
        close(submission.fit_ridge(barely, y, 1.0)["scale"], np.std(barely, axis=0), rtol=1e-6)


@criterion("T4")
def test_predictions_use_the_spread_of_the_training_rows(submission, rng, close):
    X, y = oracle.scaled_data(rng, 20, 3)
    model = oracle.ridge(X, y, 1.5)
    for rows in (X, X[:1], X[7:9] * 100, rng.normal(size=(50, 3))):
        found = submission.predict_ridge(model, rows)
        close(found, oracle.predict(model, rows), rtol=1e-6, atol=1e-8)
    model = {"mean": [1.0], "scale": [2.0], "coef": [3.0], "intercept": 4.0}
    model = {key: np.array(value) if key != "intercept" else value for key, value in model.items()}
    close(submission.predict_ridge(model, [[5], [1]]), np.array([10.0, 4.0]))
    close(submission.predict_ridge(model, np.array([[0]], np.uint8)), np.array([2.5]))
    # Between these two, 32 bits have no mean.
    narrow = np.array([[1e7], [1e7 + 1]], np.float32)
    found = submission.fit_ridge(narrow, [0, 1], 1)
    close(found, oracle.ridge(narrow.astype(float), [0, 1], 1), rtol=1e-6)


@criterion("T4")
def test_scores_are_errors_on_the_test_rows(submission, rng, close):
    for n, d, k in ((30, 3, 5), (23, 2, 4), (8, 1, 8), (12, 10, 3)):
        X, y = oracle.scaled_data(rng, n, d)
        for splits in (oracle.blocks(n, k), oracle.time_blocks(n, 3, n // 5, 1)):
            for alpha in (0 if n > 4 * d else 0.01, 0.5, 40.0):
                expected = oracle.scored(oracle.losses(X, y, splits, alpha))
                close(submission.cross_validate(X, y, splits, alpha), expected, rtol=1e-6)


@criterion("T4")
def test_columns_are_standardized_within_each_training_set(submission, rng, close):
    X, y = oracle.drifting_data(rng, 60)
    for splits in (oracle.time_blocks(60, 4, 8, 2), oracle.blocks(60, 5)):
        for alpha in (1.0, 30.0):
            expected = oracle.scored(oracle.losses(X, y, splits, alpha))
            close(submission.cross_validate(X, y, splits, alpha), expected, rtol=1e-6)


@criterion("T4")
def test_splits_may_be_any_pairs_of_rows(submission, rng, close):
    X, y = oracle.scaled_data(rng, 26, 3)
    splits = oracle.random_splits(rng, 26, 5)
    expected = oracle.scored(oracle.losses(X, y, splits, 2.0))
    as_lists = [[train.tolist(), test.tolist()] for train, test in splits]
    small = [(train.astype(np.uint8), test.astype(np.int16)) for train, test in splits]
    for given in (splits, as_lists, small):
        close(submission.cross_validate(X, y, given, 2.0), expected, rtol=1e-6)
    left_out = np.delete(np.arange(26), np.concatenate(splits[0]))
    X[left_out], y[left_out] = 1e9, -1e9
    found = submission.cross_validate(X, y, [splits[0], splits[0]], 2.0)
    close(found["scores"], expected["scores"][[0, 0]], rtol=1e-6)
    close(found["std"], 0.0, atol=1e-12)


@criterion("T4")
def test_the_spread_of_two_scores_is_that_of_a_sample(submission, close):
    X, y = [[0], [0], [0], [0]], [1, 3, 5, 9]
    found = submission.cross_validate(X, y, [([0, 1], [2]), ([0, 1], [3, 2])], 1)
    expected = {"scores": np.array([9.0, 29.0]), "mean": 19.0, "std": 200.0**0.5}
    close(found, expected)


@criterion("T5")
def test_nested_scores_match_a_search_inside_every_outer_split(submission, rng, close):
    for n, d, inner_k in ((40, 3, 4), (31, 2, 5), (24, 12, 3), (24, 2, 2)):
        X, y = oracle.linear_data(rng, n, d, noise=3.0)
        alphas = [10.0, 0.0 if n > 5 * d else 0.1, 300.0, 1.0, 40.0]
        for splits in (oracle.blocks(n, 3), oracle.random_splits(rng, n, 4)):
            expected = oracle.nested(X, y, alphas, splits, inner_k)
            found = submission.nested_cv(X, y, alphas, splits, inner_k)
            close(found, expected, rtol=1e-6)


@criterion("T5")
def test_every_outer_split_has_an_alpha_of_its_own(submission, rng, close):
    # The first half follows a line, the second is noise without any.
    X = rng.normal(size=(80, 4))
    y = X @ np.array([2.0, -3.0, 1.0, 2.0]) + 0.1 * rng.normal(size=80)
    y[40:] = 4 * rng.normal(size=40)
    line, noise = np.arange(40), np.arange(40, 80)
    splits = [(line, noise), (noise, line)]
    found = submission.nested_cv(X, y, [1e5, 1e-3], splits, 5)
    close(found, oracle.nested(X, y, [1e5, 1e-3], splits, 5), rtol=1e-6)
    close(float(found["chosen_alphas"][0]), 1e-3)


@criterion("T5")
def test_outer_test_rows_play_no_part_in_the_choice(submission, rng, close):
    X = rng.normal(size=(60, 3))
    y = X @ np.array([2.0, -3.0, 1.0]) + 0.1 * rng.normal(size=60)
    splits = [(np.arange(20), np.arange(20, 60)), (np.arange(10, 30), np.arange(30, 60))]
    y[30:] *= -1  # there, the heaviest penalty would score best
    alphas = [0.01, 5.0, 1e6]
    expected = oracle.nested(X, y, alphas, splits, 4)
    found = submission.nested_cv(X, y, alphas, splits, 4)
    close(found, expected, rtol=1e-6)
    close(found["chosen_alphas"], np.array([0.01, 0.01]))


@criterion("T5")
def test_of_equal_losses_the_larger_alpha_is_chosen(submission, rng, close):
    X, splits = rng.normal(size=(12, 2)), oracle.blocks(12, 3)
    for alphas in ([1.0, 8.0, 0.0], [8.0, 1.0], [0.5, 8.0, 8.0, 2.0]):
        found = submission.nested_cv(X, np.full(12, 3.0), alphas, splits, 2)
        close(found["chosen_alphas"], np.full(3, 8.0))
        close(found["scores"], np.zeros(3), atol=1e-12)
    y = rng.integers(0, 9, 12)
    found = submission.nested_cv(np.full((12, 2), 4), y, [2, 1, 5, 3], splits, 2)
    close(found["chosen_alphas"], np.full(3, 5.0))


@criterion("T5")
def test_losses_that_are_nearly_equal_are_no_tie(submission, rng, same):
    # Without noise a loss of one column grows with alpha, here by a billionth of itself or two.
    X, splits = rng.normal(size=(24, 1)), oracle.blocks(24, 3)
    for size in (1.0, 2.0**-20):
        for alphas in ([1.0, 1 + 1e-9], [1 + 1e-9, 1.0]):
            found = submission.nested_cv(X, size * (3 * X[:, 0] - 1), alphas, splits, 2)
            same(found["chosen_alphas"], np.ones(3))


@criterion("T5")
def test_inner_folds_are_cut_from_the_training_rows_as_given(submission, rng, close):
    X, y = oracle.drifting_data(rng, 40)
    orders = [rng.permutation(30) for _ in range(6)]
    splits = [(order, np.arange(30, 40)) for order in [np.arange(30), *orders]]
    alphas = np.geomspace(0.01, 1000, 40)
    expected = oracle.nested(X, y, alphas, splits, 3)
    close(submission.nested_cv(X, y, alphas, splits, 3), expected, rtol=1e-6)


@criterion("T5")
def test_inner_folds_count_alike_whatever_their_size(submission, rng, close):
    alphas = [0.1, 1.0, 10.0, 100.0]
    for _ in range(3):
        X, y, splits = oracle.disputed_data(rng, alphas, 2, 7)
        expected = oracle.nested(X, y, alphas, splits, 2)
        close(submission.nested_cv(X, y, alphas, splits, 2), expected, rtol=1e-6)


@criterion("T5")
def test_a_single_alpha_gives_the_scores_of_plain_validation(submission, rng, close):
    X, y = oracle.linear_data(rng, 22, 3)
    splits = oracle.random_splits(rng, 22, 3)
    for alpha in (0, 6):
        plain = oracle.scored(oracle.losses(X, y, splits, alpha))
        expected = {**plain, "chosen_alphas": np.full(3, float(alpha))}
        close(submission.nested_cv(X, y, [alpha], splits, 11), expected, rtol=1e-6)


@criterion("T6")
def test_the_summary_follows_its_formulas(submission, rng, close):
    for k, size in ((2, 1), (5, 1), (30, 1), (5, 1e-14)):
        scores = size * rng.normal(5, 1, k)
        plain = oracle.scored(scores)
        cv = plain["std"] / plain["mean"]
        for max_cv in (0.9 * cv, 1.1 * cv):
            expected = {"mean": plain["mean"], "std": plain["std"], "cv": cv}
            found = submission.summarize(scores, max_cv=max_cv)
            close(found, {**expected, "unstable": max_cv < cv})


@criterion("T6")
def test_a_negative_mean_has_a_positive_variation(submission, close):
    expected = {"mean": -4.0, "std": 2.0, "cv": 0.5, "unstable": True}
    close(submission.summarize([-6, -4, -2]), expected)
    close(submission.summarize([-6, -4, -2], 0.75), {**expected, "unstable": False})


@criterion("T6")
def test_a_mean_of_zero_varies_without_bound(submission, close):
    expected = {"mean": 0.0, "std": 2.0, "cv": np.inf, "unstable": True}
    close(submission.summarize([-2, 0, 2]), expected)
    close(submission.summarize([-2.0, 0.0, 2.0], max_cv=1e9), expected)


@criterion("T6")
def test_equal_scores_are_stable(submission, close):
    for value in (3.0, -0.5, 0.0):
        expected = {"mean": value, "std": 0.0, "cv": 0.0, "unstable": False}
        close(submission.summarize([value] * 4), expected)
        close(submission.summarize([value] * 4, max_cv=0), expected)


@criterion("T6")
def test_a_variation_on_the_limit_is_not_yet_unstable(submission, close):
    expected = {"mean": 4.0, "std": 1.0, "cv": 0.25, "unstable": False}
    close(submission.summarize([3, 4, 5]), expected)
    close(submission.summarize([3, 4, 5], 0.25), expected)
    close(submission.summarize([3, 4, 5], 0.249), {**expected, "unstable": True})
    close(submission.summarize([3, 4, 5.001])["unstable"], True)


X = np.array([[0.0, 1.0], [1.0, 0.0], [2.0, 1.0], [3.0, 5.0], [4.0, 2.0], [5.0, 2.0]])
Y = np.array([1.0, 2.0, 2.0, 5.0, 4.0, 6.0])
SPLITS = [(np.array([0, 1, 2, 3]), np.array([4, 5])), (np.array([5, 4, 3]), np.array([0, 1]))]


def trained(submission, X=X, y=Y, splits=SPLITS, alpha=1.0):
    """The functions that fit, with their required arguments."""
    return [
        (submission.fit_ridge, (X, y, alpha)),
        (submission.cross_validate, (X, y, splits, alpha)),
        (submission.nested_cv, (X, y, [alpha, 2.0], splits, 2)),
    ]


@criterion("T7")
def test_tables_and_targets_of_another_shape_are_rejected(submission, rejects):
    for function, args in trained(submission):
        function(*args)
    nan, infinite = X.copy(), X.copy()
    nan[1, 0], infinite[4, 1] = np.nan, np.inf
    for bad in (nan, infinite, X[:, 0], X[np.newaxis], X[:, :0], X[:0], X[:5]):
        for function, args in trained(submission, X=bad):
            rejects(function, *args)
    hole = Y.copy()
    hole[5] = np.nan
    for bad in (Y[:, np.newaxis], Y[np.newaxis], Y[:1], Y[:5], [*Y, 0.0], 2.0, hole):
        for function, args in trained(submission, y=bad):
            rejects(function, *args)
    model = submission.fit_ridge(X, Y, 1.0)
    for bad in (nan, infinite, X[:, 0], X[:, :1], np.column_stack([X, Y]), X[:0], X[np.newaxis]):
        rejects(submission.predict_ridge, model, bad)


@criterion("T7")
def test_splits_that_leak_or_do_not_fit_are_rejected(submission, rejects):
    good = SPLITS[0]
    for train, test in (
        ([0, 1, 2, 3], [3, 4]),
        ([0, 1, 2, 3, 4, 5], [5]),
        ([0, 1, 2, 3], [4, 6]),
        ([0, 1, 2, 6], [4, 5]),
        ([0, 1, 2, 3], [4, -1]),
        ([-6, 1, 2, 3], [4, 5]),
        ([0, 1, 2, 3], []),
        ([], [4, 5]),
        ([0.0, 1.5, 2.0], [4, 5]),
        ([0, 1, 2, 3], [[4], [5]]),
        ([[0, 1], [2, 3]], [4, 5]),
    ):
        for splits in ([(train, test), good], [good, (train, test)]):
            for function, args in trained(submission, splits=splits)[1:]:
                rejects(function, *args)
    for too_few in ([], [good]):
        for function, args in trained(submission, splits=too_few)[1:]:
            rejects(function, *args)


@criterion("T7")
def test_settings_out_of_range_are_rejected(submission, rejects):
    submission.nested_cv(X.tolist(), Y.tolist(), [1], SPLITS, 2)
    for bad in (-1e-9, -0.5, -3, np.nan, np.inf):
        for function, args in trained(submission, alpha=bad):
            rejects(function, *args)
    for bad in ([], [[1.0]], 1.0, [1.0, -0.1]):
        rejects(submission.nested_cv, X, Y, bad, SPLITS, 2)
    submission.nested_cv(X, Y, [1.0], SPLITS, 3)
    for inner_k in (4, 5, 1, 0, -1, 2.5, np.nan, np.inf):
        rejects(submission.nested_cv, X, Y, [1.0], SPLITS, inner_k)
        rejects(submission.nested_cv, X, Y, [1.0, 2.0], SPLITS, inner_k)
    for bad in ([], [1.0], 3.0, [[1.0, 2.0]], [[1.0], [2.0]], [1.0, np.nan], [1.0, np.inf]):
        rejects(submission.summarize, bad)
    for bad in (-0.1, np.nan, np.inf):
        rejects(submission.summarize, [1.0, 2.0], bad)


@criterion("T7")
def test_inputs_are_not_modified(submission, rng, same):
    rows, y = oracle.linear_data(rng, 12, 2)
    labels = np.array([2, 0, 1, 1, 0, 2, 2, 1, 0])
    splits = oracle.random_splits(rng, 12, 3)
    for function, args in (
        (submission.stratified_kfold_indices, (labels, 3)),
        (submission.stratified_kfold_indices, (labels.astype(float), 3, True)),
        (submission.fit_ridge, (rows, y, 1.0)),
        (submission.predict_ridge, (oracle.ridge(rows, y, 1.0), rows)),
        (submission.cross_validate, (rows, y, splits, 1.0)),
        (submission.nested_cv, (rows, y, np.array([3.0, 1.0, 2.0]), splits, 3)),
        (submission.summarize, (np.array([3.0, 1.0, 2.0]),)),
    ):
        function(*args)
        same(submission.last.mutated, [])


@criterion("T7")
def test_models_and_scores_have_exact_types(submission, typed):
    vector, spread = np.zeros(2), {"mean": 0.0, "std": 0.0}
    model = {"mean": vector, "scale": vector, "coef": vector, "intercept": 0.0}
    for kind in (float, int, np.uint8, np.float32):
        rows, y = X.astype(kind), Y.astype(kind)
        found = submission.fit_ridge(rows, y, 1)
        typed(found, model)
        typed(submission.predict_ridge(found, rows), vector)
        scored = {**spread, "scores": vector}
        typed(submission.cross_validate(rows, y, SPLITS, 1), scored)
        nested = submission.nested_cv(rows, y, [1, 2], SPLITS, 2)
        typed(nested, {**scored, "chosen_alphas": vector})
    for scores in ([1, 2], [0, 0], [-1, 1], [2.0, 2.0]):
        typed(submission.summarize(scores), {**spread, "cv": 0.0, "unstable": False})


@criterion("T7")
def test_row_numbers_and_inner_folds_may_be_whole_floats(submission, close):
    floats = [(train.astype(float), test.tolist()) for train, test in SPLITS]
    expected = submission.nested_cv(X, Y, [1.0, 2.0], SPLITS, 2)
    close(submission.nested_cv(X, Y, [1.0, 2.0], floats, 2.0), expected)
    expected = submission.cross_validate(X, Y, SPLITS, 1.0)
    close(submission.cross_validate(X, Y, floats, 1.0), expected)
