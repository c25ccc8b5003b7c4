import numpy as np
import oracle
from takehome import criterion


def split(rng, noise=0.5):
    X, y = oracle.data(rng, 40, 6, noise=noise)
    return X[:25] - 2, y[:25], X[25:] - 2, y[25:]


def overfitting(rng):
    """Nearly as many columns as rows: the validation error falls and then rises."""
    while True:
        X, y = rng.normal(size=(60, 20)), 2 * rng.normal(size=60)
        parts = X[:24], y[:24] + X[:24, 0], X[24:], y[24:] + X[24:, 0]
        expected = oracle.early_stopping(*parts, oracle.rate(0.1), 400, 5)
        if 1 < expected["best_epoch"] and expected["stopped_epoch"] < 400:
            return parts


@criterion("T5")
def test_descent_stops_when_patience_is_used_up(submission, rng, close):
    parts, lr = overfitting(rng), oracle.rate(0.1)
    for patience in (1, 5):
        found = submission.gd_early_stopping(*parts, lr=lr, max_epochs=400, patience=patience)
        close(found, oracle.early_stopping(*parts, lr, 400, patience), rtol=1e-7)


@criterion("T5")
def test_descent_goes_on_to_the_last_epoch_while_it_improves(submission, rng, close):
    parts = split(rng)
    small, options = [part[:5].astype(int) for part in parts], (oracle.rate(2e-3), 6, 2)
    close(submission.gd_early_stopping(*small, *options), oracle.early_stopping(*small, *options), rtol=1e-7)
    lr = oracle.rate(0.02)
    for max_epochs in (1, 12):
        found = submission.gd_early_stopping(*parts, lr=lr, max_epochs=max_epochs, patience=3)
        close(found, oracle.early_stopping(*parts, lr, max_epochs, 3), rtol=1e-7)


@criterion("T5")
def test_a_small_gain_is_none(submission, rng, close, same):
    parts = split(rng)
    start = float(np.mean(parts[3] ** 2))
    lr = oracle.rate(0.04)
    for min_delta in (0.5, start):
        options = {"lr": lr, "max_epochs": 300, "patience": 4}
        found = submission.gd_early_stopping(*parts, **options, min_delta=min_delta)
        close(found, oracle.early_stopping(*parts, lr, 300, 4, min_delta), rtol=1e-7)
    # By default a gain of any size is one.
    small = parts[0], parts[1] * 2.0**-30, parts[2], parts[3] * 2.0**-30
    found = submission.gd_early_stopping(*small, lr=lr, max_epochs=12, patience=4)
    close(found, oracle.early_stopping(*small, lr, 12, 4), rtol=1e-7)
    # Exactly the gain that is asked for is too little: 4 falls to 1, by 3.
    tiny = [[1]], [1], [[1]], [2]
    lr = oracle.rate(0.5)
    found = submission.gd_early_stopping(*tiny, lr=lr, max_epochs=5, patience=1, min_delta=3)
    same((found["best_epoch"], found["stopped_epoch"]), (0, 1))
    close(found["val_history"], np.array([4.0, 1.0]))


@criterion("T5")
def test_patience_counts_epochs_in_a_row(submission, close):
    # A step that is nearly too large: the validation error goes up and down while it falls.
    X = np.array([[1.0], [-1.0], [2.0], [-2.0]])
    y = np.array([1.0, -1.0, 2.0, -2.0])
    val = np.array([[1.0], [0.5]]), np.array([0.2, 0.9])
    for lr in (oracle.rate(0.78), oracle.rate(0.9)):
        for patience in (1, 2, 3):
            found = submission.gd_early_stopping(X, y, *val, lr=lr, max_epochs=30, patience=patience)
            close(found, oracle.early_stopping(X, y, *val, lr, 30, patience), rtol=1e-7)


@criterion("T5")
def test_no_epoch_after_the_start_may_be_better(submission, rng, close, same):
    X, y, X_val, _ = split(rng)
    found = submission.gd_early_stopping(X, y, X_val, np.zeros(15), lr=0.01, max_epochs=9, patience=4)
    expected = oracle.early_stopping(X, y, X_val, np.zeros(15), 0.01, 9, 4)
    assert expected["best_epoch"] == 0
    close(found, expected, rtol=1e-7)
    # Without anything to learn no epoch differs from the start, and being equal is no improvement.
    found = submission.gd_early_stopping(X, 0 * y, X_val, y[:15], lr=0.01, max_epochs=9, patience=4)
    same((found["best_epoch"], found["stopped_epoch"]), (0, 4))


@criterion("T6")
def test_the_share_of_zeros_and_the_scale_of_the_rest(submission, rng, close):
    A = rng.uniform(1, 2, (200, 300))
    for rate in (0.1, 0.5, 0.8):
        found = submission.dropout(A, rate, 7)
        kept = found != 0
        # Of 60,000 entries; 0.02 is ten standard deviations.
        assert abs(kept.mean() - (1 - rate)) < 0.02
        close(found[kept], A[kept] / (1 - rate), rtol=1e-12)
        # A row has 300 entries: seven standard deviations.
        assert np.abs(kept.mean(axis=1) - (1 - rate)).max() < 0.21
        assert np.abs(kept.mean(axis=0) - (1 - rate)).max() < 0.25


@criterion("T6")
def test_values_stay_as_they_are_without_training_and_without_a_rate(submission, rng, close):
    for shape in ((5,), (4, 3), (2, 3, 2)):
        A = rng.normal(size=shape)
        close(submission.dropout(A, 0.4, 1, training=False), A, rtol=1e-12)
        close(submission.dropout(A, 0, 1), A, rtol=1e-12)
        assert submission.dropout(A, 0.4, 1).shape == shape
    whole = np.array([[200, 3]], np.uint8)
    close(submission.dropout(whole, 0.0, 3), np.array([[200.0, 3.0]]))
    close(submission.dropout(whole, 0.9, 3, training=False), np.array([[200.0, 3.0]]))


@criterion("T6")
def test_a_seed_decides_what_is_dropped(submission, close):
    A = np.ones((30, 30))
    first, again, other = (submission.dropout(A, 0.5, seed) for seed in (3, 3, 4))
    close(again, first)
    assert np.any(other != first)
    # Each entry is on its own, so their number varies; the same of 100 forty times is out of reach.
    counts = [np.count_nonzero(submission.dropout(np.ones(100), 0.3, seed)) for seed in range(40)]
    assert len(set(counts)) > 1


@criterion("T7")
def test_the_means_and_standard_errors_of_the_folds(submission, rng, close):
    X, y = oracle.data(rng, 23, 3)
    alphas = [3.0, 0.01, 0.4]
    for kind, k in (("ridge", 5), ("ridge", 23), ("lasso", 4), ("ridge", 2)):
        losses = oracle.fold_losses(X, y, alphas, k, kind)
        found = submission.select_alpha(X, y, alphas, k, kind=kind)
        close(found["mean_mse"], losses.mean(axis=1), rtol=1e-5)
        close(found["se_mse"], oracle.standard_error(losses), rtol=1e-5)
        close(found["alpha"], alphas[int(losses.mean(axis=1).argmin())])
    close(submission.select_alpha(X, y, alphas, 5), submission.select_alpha(X, y, alphas, 5, "ridge", "min"))


@criterion("T7")
def test_the_two_rules_choose_differently(submission, rng, close):
    alphas = oracle.strength(np.array([0.5, 1e-3, 60.0, 8.0, 1e6]), 32)  # 32 of 40 rows are learnt
    chosen = largest = misled = 0.0
    while not chosen < largest < misled:
        X, y = oracle.data(rng, 40, 3, noise=4.0)
        losses = oracle.fold_losses(X, y, alphas, 5, "ridge")
        mean, se = losses.mean(axis=1), oracle.standard_error(losses)
        best = mean.argmin()
        chosen, largest = alphas[best], alphas[mean <= mean[best] + se[best]].max()
        misled = alphas[mean <= mean[best] + se].max()  # with each alpha's own standard error
    close(submission.select_alpha(X, y, alphas, 5, rule="min")["alpha"], chosen)
    close(submission.select_alpha(X, y, alphas, 5, rule="1se")["alpha"], largest)


@criterion("T7")
def test_of_equally_good_strengths_the_larger_is_taken(submission, rng, close):
    # Nothing to learn: beyond alpha_max all lassos are the same constant.
    X, y = oracle.data(rng, 20, 2)
    for alphas in ([1e6, 1e8, 1e7], [1e8, 1e6]):
        for rule in ("min", "1se"):
            found = submission.select_alpha(X, y, alphas, 4, kind="lasso", rule=rule)
            close(found["alpha"], 1e8)
    close(submission.select_alpha(X, y, [10**6, 10**7], 4, kind="lasso")["alpha"], 1e7)
    # Nothing to miss: every mean is on the limit.
    for kind in ("ridge", "lasso"):
        found = submission.select_alpha(X, np.zeros(20), [0.1, 9.0, 2.0], 4, kind=kind, rule="1se")
        close(found, {"alpha": 9.0, "mean_mse": np.zeros(3), "se_mse": np.zeros(3)})


@criterion("T7")
def test_means_that_are_nearly_equal_are_no_tie(submission, rng, same):
    # Without noise a mean of one column grows with alpha, here by a billionth of itself or two.
    X = rng.normal(size=(24, 1))
    for size in (1.0, 2.0**-20):
        for kind in ("ridge", "lasso"):
            y = size * (30 * X[:, 0] - 1)
            alphas = oracle.strength(np.array([1.0, 1 + 1e-9]), 18) * (size if kind == "lasso" else 1)
            found = submission.select_alpha(X, y, alphas, 4, kind=kind)
            same(found["alpha"], float(alphas[0]))


@criterion("T7")
def test_no_row_is_learnt_and_tested_at_once(submission, close):
    # Rows in order of the target: consecutive folds have to guess beyond what they saw.
    X = np.linspace(0, 1, 12)[:, np.newaxis]
    y = np.round(X[:, 0] * 3) ** 2
    losses = oracle.fold_losses(X, y, [0.1], 3, "ridge")
    found = submission.select_alpha(X, y, [0.1], 3)
    close(found["mean_mse"], losses.mean(axis=1), rtol=1e-5)
    close(found["se_mse"], oracle.standard_error(losses), rtol=1e-5)


GOOD = [[1.0, 2.0], [3.0, 1.0], [0.0, 1.0]], [1.0, 2.0, 3.0]


@criterion("T8")
def test_bad_arrays_are_refused(submission, rejects):
    X, y = GOOD
    for bad_X, bad_y in (
        ([1.0, 2.0, 3.0], y),
        (X, [[1.0], [2.0], [3.0]]),
        (X, [1.0, 2.0]),
        ([], []),
        ([[], [], []], y),
        (np.zeros((0, 2)), []),
        ([[1.0, np.nan], [3.0, 1.0], [0.0, 1.0]], y),
        (X, [1.0, np.inf, 2.0]),
    ):
        rejects(submission.ridge, bad_X, bad_y, 1.0)
        rejects(submission.lasso, bad_X, bad_y, 1.0)
        rejects(submission.alpha_max, bad_X, bad_y)
        rejects(submission.lasso_path, bad_X, bad_y, [1.0])
        rejects(submission.gd_early_stopping, bad_X, bad_y, X, y, 0.1, 5, 2)
        rejects(submission.gd_early_stopping, X, y, bad_X, bad_y, 0.1, 5, 2)
        rejects(submission.select_alpha, bad_X, bad_y, [1.0], 2)
    rejects(submission.gd_early_stopping, X, y, [[1.0], [2.0]], [1.0, 2.0], 0.1, 5, 2)
    for bad in ([], [[1.0]], [1.0, -0.1], [np.nan]):
        rejects(submission.lasso_path, X, y, bad)
        rejects(submission.select_alpha, X, y, bad, 2)
    for bad in ([1.0], [[1.0, 2.0]], [1.0, np.nan]):
        rejects(submission.lasso, X, y, 1.0, coef_init=bad)
    rejects(submission.soft_threshold, [np.nan], 1.0)
    rejects(submission.dropout, [np.inf], 0.5, 0)


@criterion("T8")
def test_numbers_outside_their_range_are_refused(submission, rejects):
    X, y = GOOD
    rejects(submission.ridge, X, y, -0.1)
    rejects(submission.lasso, X, y, -0.1)
    rejects(submission.lasso, X, y, 0.1, tol=-1e-9)
    rejects(submission.soft_threshold, [1.0], -0.1)
    for bad in (0, -1, 1.5):
        rejects(submission.lasso, X, y, 0.1, max_sweeps=bad)
        rejects(submission.gd_early_stopping, X, y, X, y, 0.1, bad, 2)
        rejects(submission.gd_early_stopping, X, y, X, y, 0.1, 5, bad)
    for lr, min_delta in ((0, 0.0), (-0.1, 0.0), (0.1, -0.1)):
        rejects(submission.gd_early_stopping, X, y, X, y, lr, 5, 2, min_delta=min_delta)
    for rate in (-0.1, 1, 1.5):
        rejects(submission.dropout, [1.0], rate, 0)
    for k in (1, 4, 0, 2.5):
        rejects(submission.select_alpha, X, y, [1.0], k)
    for bad in (np.nan, np.inf, -np.inf):
        rejects(submission.ridge, X, y, bad)
        rejects(submission.soft_threshold, [1.0], bad)
        rejects(submission.lasso, X, y, bad)
        rejects(submission.lasso, X, y, 0.1, tol=bad)
        rejects(submission.lasso, X, y, 0.1, max_sweeps=bad)
        rejects(submission.lasso_path, X, y, [1.0, bad])
        rejects(submission.gd_early_stopping, X, y, X, y, bad, 5, 2)
        rejects(submission.gd_early_stopping, X, y, X, y, 0.1, bad, 2)
        rejects(submission.gd_early_stopping, X, y, X, y, 0.1, 5, bad)
        rejects(submission.gd_early_stopping, X, y, X, y, 0.1, 5, 2, bad)
        rejects(submission.dropout, [1.0], bad, 0)
        rejects(submission.select_alpha, X, y, [1.0], bad)
    for bad in (-1, 0.5, np.nan, np.inf):
        rejects(submission.dropout, [1.0], 0.5, bad)
    rejects(submission.select_alpha, X, y, [1.0], 2, kind="elastic")
    rejects(submission.select_alpha, X, y, [1.0], 2, rule="max")


@criterion("T8")
def test_inputs_stay_as_they_were_and_limits_are_allowed(submission, rng, same):
    X, y = oracle.data(rng, 12, 3)
    start, alphas = np.ones(3), np.array([0.1, 1.0])
    for call, arguments in (
        (submission.ridge, (X, y, 0)),
        (submission.soft_threshold, (X, 0)),
        (submission.alpha_max, (X, y)),
        (submission.lasso, (X, y, 0, 1, 0, start)),
        (submission.lasso_path, (X, y, alphas)),
        (submission.gd_early_stopping, (X, y, X, y, 0.01, 1, 1, 0)),
        (submission.dropout, (X, 0.5, 1)),
        (submission.dropout, (X, 0.5, 1, False)),
        (submission.select_alpha, (X, y, alphas, 12)),
        (submission.select_alpha, (X, y, alphas, 2, "lasso", "1se")),
    ):
        call(*arguments)
        same(submission.last.mutated, [])


@criterion("T8")
def test_a_whole_float_is_a_count(submission, same):
    X, y = GOOD
    same(submission.lasso(X, y, 0.1, 3.0), submission.lasso(X, y, 0.1, 3))
    descent = submission.gd_early_stopping(X, y, X, y, 0.01, 5, 2)
    same(submission.gd_early_stopping(X, y, X, y, 0.01, 5.0, 2.0), descent)
    A = np.ones((4, 6))
    same(submission.dropout(A, 0.5, 3.0), submission.dropout(A, 0.5, 3))
    same(submission.select_alpha(X, y, [1.0], 2.0), submission.select_alpha(X, y, [1.0], 2))


@criterion("T8")
def test_what_is_returned_has_exact_types(submission, typed):
    vector, table = np.zeros(2), np.zeros((2, 2))
    model = {"coef": vector, "intercept": 0.0}
    descent = {**model, "val_history": vector, "best_epoch": 0, "stopped_epoch": 0}
    choice = {"alpha": 0.0, "mean_mse": vector, "se_mse": vector}
    for kind in (float, int, np.uint8, np.float32):
        X, y = np.array(GOOD[0]).astype(kind), np.array(GOOD[1]).astype(kind)
        typed(submission.ridge(X, y, 1), model)
        typed(submission.soft_threshold(X, 1), table)
        typed(submission.alpha_max(X, y), 0.0)
        for alpha in (0, 1, 100):
            typed(submission.lasso(X, y, alpha), {**model, "n_sweeps": 0, "converged": True})
        typed(submission.lasso_path(X, y, [1, 2]), table)
        for epochs in (1, 4):
            typed(submission.gd_early_stopping(X, y, X, y, 0.01, epochs, 2), descent)
        typed(submission.gd_early_stopping(X, y, X, 0 * y, 0.01, 4, 1), descent)
        for training in (True, False):
            typed(submission.dropout(X, 0, 1, training), table)
        for fit in ("ridge", "lasso"):
            typed(submission.select_alpha(X, y, [1, 2], 2, fit), choice)


@criterion("T9")
def test_a_path_and_a_long_descent_are_quick(rng, speed, close, same):
    X, y = oracle.correlated_data(rng, 8000, 10)
    largest = oracle.largest_pull(X, y)
    alphas = largest * np.logspace(-1, 0, 10)
    rows, target = oracle.data(rng, 5000, 50)
    parts = rows[:4000] - 2, target[:4000], rows[4000:] - 2, target[4000:]

    options = {"lr": oracle.rate(0.04), "max_epochs": 600, "patience": 600}

    def work(solution):
        return solution.lasso_path(X, y, alphas), solution.gd_early_stopping(*parts, **options)

    path, found = speed(work)
    same(path.shape, (10, 10))
    for alpha, coef in zip(alphas, path):
        assert oracle.optimality_gap(X, y, alpha, coef) <= 1e-6 * largest
    losses = oracle.early_stopping(*parts, **options)["val_history"]
    close(found["val_history"], losses, rtol=1e-7)
    same(found["stopped_epoch"], 600)
    # Late epochs are equally good but for rounding: any of them may be the best.
    reached = np.mean((parts[2] @ found["coef"] + found["intercept"] - parts[3]) ** 2)
    close((reached, losses[found["best_epoch"]]), (losses.min(), losses.min()), rtol=1e-7)
