import numpy as np
import oracle
from takehome import criterion


@criterion("T1")
def test_a_prediction_is_the_weighted_sum_plus_the_bias(submission, rng, close):
    for n, d in ((1, 1), (7, 3), (3, 7), (200, 5)):
        X = rng.normal(size=(n, d))
        weights, bias = oracle.parameters(rng, d)
        expected = np.sum(X * weights, axis=1) + bias
        close(submission.predict(X, weights, bias), expected, rtol=1e-8, atol=1e-8)


@criterion("T1")
def test_the_cost_is_the_mean_squared_residual(submission, rng, close):
    for n, d in ((1, 1), (7, 3), (3, 7), (200, 5)):
        X, y = oracle.linear_data(rng, n, d)
        weights, bias = oracle.parameters(rng, d)
        expected = oracle.cost(X, y, weights, bias)
        close(submission.mse_cost(X, y, weights, bias), expected, atol=1e-8)


@criterion("T1")
def test_whole_numbers_give_floats(submission, close):
    X, y, weights = [[1, 2], [3, 4], [5, 6]], [30, 0, 1], [2, -1]
    close(submission.predict(X, weights, 1), np.array([1.0, 3.0, 5.0]))
    close(submission.mse_cost(X, y, weights, 1), (29.0**2 + 3**2 + 4**2) / 3)
    close(submission.mse_cost([[1]], [2], [2], 0), 0.0)
    small = np.array(X, np.uint8)
    close(submission.mse_cost(small, np.array(y, np.uint8), weights, 1), 866 / 3)


@criterion("T1")
def test_small_numbers_count_like_any_other(submission, rng, close):
    X, y = rng.uniform(1, 2, (20, 3)), rng.uniform(10, 20, 20) * 1e-9
    weights = rng.uniform(1, 2, 3) * 1e-9
    close(submission.predict(X, weights, 1e-9), np.sum(X * weights, axis=1) + 1e-9)
    close(submission.mse_cost(X, y, weights, 1e-9), oracle.cost(X, y, weights, 1e-9))


@criterion("T2")
def test_the_gradient_matches_the_closed_form(submission, rng, close):
    for n, d in ((7, 1), (7, 4), (4, 7), (200, 5)):
        X, y = oracle.linear_data(rng, n, d)
        weights, bias = oracle.parameters(rng, d)
        expected = oracle.gradients(X, y, weights, bias)
        close(submission.gradients(X, y, weights, bias), expected, rtol=1e-9, atol=1e-9)


@criterion("T2")
def test_the_gradient_of_a_single_row(submission, close):
    X, y = np.array([[3.0, -2.0]]), np.array([1.0])
    found = submission.gradients(X, y, np.array([1.0, 0.5]), 4.0)
    close(found, (np.array([30.0, -20.0]), 10.0), rtol=1e-9)


@criterion("T2")
def test_the_gradient_predicts_how_the_cost_changes(submission, rng, close):
    X, y = oracle.linear_data(rng, 7, 3)
    weights, bias = oracle.parameters(rng, 3)
    for_weights, for_bias = submission.gradients(X, y, weights, bias)
    for direction in np.eye(4):
        along = float(for_weights @ direction[:3] + for_bias * direction[3])
        slope = oracle.slope(X, y, weights, bias, direction)
        close(along, slope, rtol=1e-4, atol=1e-4)


@criterion("T3")
def test_the_first_costs_on_standardized_columns(submission, rng, close):
    X, y = oracle.linear_data(rng, 60, 4, mean=2.0)
    X = X * [1, 20, 3, 0.1]
    found = submission.fit(X, y, lr=0.1, max_iter=20, tol=0.0)
    close(found["cost_history"], oracle.descent_costs(oracle.standardized(X), y, 0.1, 20))


@criterion("T3")
def test_the_first_costs_on_unscaled_columns(submission, rng, close):
    X, y = oracle.linear_data(rng, 60, 4, mean=1.0)
    lr = 0.5 * oracle.stable_lr(X)
    found = submission.fit(X, y, lr=lr, max_iter=20, tol=0.0, standardize=False)
    close(found["cost_history"], oracle.descent_costs(X, y, lr, 20))


@criterion("T3")
def test_the_first_costs_of_two_rows(submission, rng, close):
    for d in (1, 2, 3):
        X, y = oracle.linear_data(rng, 2, d)
        expected = oracle.descent_costs(oracle.standardized(X), y, 0.03, 20)
        found = submission.fit(X, y, lr=0.03, max_iter=20, tol=0.0)
        close(found["cost_history"], expected, atol=1e-10 * expected[0])


@criterion("T3")
def test_the_last_cost_is_that_of_the_returned_parameters(submission, rng, close):
    X, y = oracle.linear_data(rng, 80, 3, mean=3.0)
    for options in ({}, {"max_iter": 7}, {"max_iter": 7, "lr": 0.01, "standardize": False}):
        found = submission.fit(X, y, **options)
        first, last = found["cost_history"][[0, -1]].tolist()
        assert last < first
        close(oracle.cost(X, y, found["weights"], found["bias"]), last)


@criterion("T3")
def test_running_out_of_iterations_is_reported(submission, rng, same):
    X, y = oracle.linear_data(rng, 50, 2)
    for max_iter in (1, 13):
        found = submission.fit(X, y, lr=0.01, max_iter=max_iter)
        same((found["n_iter"], found["status"]), (max_iter, "max_iter"))
        same(found["cost_history"].shape, (max_iter + 1,))


@criterion("T3")
def test_a_long_run_reaches_least_squares(submission, rng, close):
    X, y = oracle.linear_data(rng, 200, 4, mean=1.0)
    weights, bias = oracle.least_squares(X, y)
    lr = 0.9 * oracle.stable_lr(X)
    for options in ({}, {"lr": lr, "standardize": False}):
        found = submission.fit(X, y, max_iter=5000, tol=0.0, **options)
        close(found["weights"], weights, rtol=1e-5)
        close(found["bias"], bias, rtol=1e-5)


@criterion("T4")
def test_badly_scaled_columns_get_weights_in_their_own_units(submission, rng, close):
    X, y = oracle.badly_scaled_data(rng)
    weights, bias = oracle.least_squares(X, y)
    found = submission.fit(X, y, lr=0.3, max_iter=3000, tol=0.0)
    close(found["weights"], weights, rtol=1e-4)
    close(found["bias"], bias, rtol=1e-4)


@criterion("T4")
def test_parameters_are_in_the_columns_units_even_when_stopped_early(submission, rng, close):
    X, y = oracle.badly_scaled_data(rng)
    found = submission.fit(X, y, lr=0.1, max_iter=4)
    expected = oracle.descent_costs(oracle.standardized(X), y, 0.1, 4)[-1]
    close(oracle.cost(X, y, found["weights"], found["bias"]), float(expected), rtol=1e-4)


@criterion("T4")
def test_a_constant_column_gets_weight_zero_and_changes_nothing_else(submission, rng, close):
    X, y = oracle.linear_data(rng, 60, 2)
    weights, bias = oracle.least_squares(X, y)
    expected = np.array([weights[0], 0.0, weights[1]])
    for constant in (7.1, 0.1, 0.0, -3e6, 1e6 + 0.1):
        found = submission.fit(np.insert(X, 1, constant, axis=1), y, max_iter=3000, tol=0.0)
        close(found["weights"], expected, rtol=1e-4)
        close(found["bias"], bias, rtol=1e-4)
    tiny = np.insert(X, 1, np.resize([1e-13, -1e-13], 60), axis=1)
    close(submission.fit(tiny, y, max_iter=3000, tol=0.0)["weights"], expected, rtol=1e-4)
    barely_varying = np.insert(X, 1, 1 + 1e-10 * rng.normal(size=60), axis=1)
    assert submission.fit(barely_varying, y)["weights"][1] != 0


@criterion("T4")
def test_only_the_bias_is_fitted_when_every_column_is_constant(submission, rng, close):
    y = rng.normal(5, 1, 60)
    found = submission.fit(np.tile([0.1, 7.1], (60, 1)), y, max_iter=3000, tol=0.0)
    close(found["weights"], np.zeros(2))
    close(found["bias"], float(y.mean()), rtol=1e-4)
    # The columns of a single row are constant, too.
    found = submission.fit([[0.1, 7.1]], y[:1], max_iter=3000, tol=0.0)
    close((found["weights"], found["bias"]), (np.zeros(2), float(y[0])), rtol=1e-4)


@criterion("T4")
def test_unscaled_a_constant_column_is_one_like_any_other(submission, rng, close):
    X, y = oracle.linear_data(rng, 60, 2)
    X = np.insert(X, 1, 0.5, axis=1)
    lr = 0.1 * oracle.stable_lr(X)
    found = submission.fit(X, y, lr=lr, max_iter=10, tol=0.0, standardize=False)
    close(found["cost_history"], oracle.descent_costs(X, y, lr, 10))
    # The column and the bias start at 0 and have proportional gradients.
    close(float(found["weights"][1]), 0.5 * found["bias"], atol=1e-8)


@criterion("T5")
def test_descent_stops_at_the_first_small_relative_change(submission, rng, same, close):
    X, y = oracle.linear_data(rng, 300, 3)
    for scale in (1.0, 1e3):
        found = submission.fit(X, y * scale)
        costs = found["cost_history"]
        same((found["status"], costs.shape), ("converged", (found["n_iter"] + 1,)))
        assert 20 < found["n_iter"] < 500
        change = np.abs(np.diff(costs)) / costs[:-1]
        assert change[-1] <= 1e-9 * (1 + 1e-5)
        assert np.all(change[:-1] > 1e-9 * (1 - 1e-5))
        least = oracle.cost(X, y * scale, *oracle.least_squares(X, y * scale))
        close(float(costs[-1]), least, rtol=1e-7)
    # Nearly all cost is the bias's: a step leaves 64 % of it, a change of 36 % of the cost before.
    same(submission.fit(X, y + 1e4, tol=0.4)["n_iter"], 1)


@criterion("T5")
def test_tiny_and_huge_targets_converge_like_any_other(submission, rng, same, close):
    X, y = oracle.linear_data(rng, 300, 3)
    usual = submission.fit(X, y * 2.0**3)
    # What it is compared with has to be right itself: zeros scale like any other weights.
    least = oracle.cost(X, y * 8, *oracle.least_squares(X, y * 8))
    close(oracle.cost(X, y * 8, usual["weights"], usual["bias"]), least, rtol=1e-4)
    for scale in (2.0**-300, 2.0**-60, 2.0**-17, 2.0**100):
        found = submission.fit(X, y * scale)
        same((found["status"], found["n_iter"]), ("converged", usual["n_iter"]))
        close(found["weights"] / scale, usual["weights"] / 8, rtol=1e-7)


@criterion("T5")
def test_a_cost_of_exactly_ten_times_the_first_has_not_diverged(submission, close):
    nothing, y = np.zeros((2, 1)), np.array([1.0, 3.0])
    # The bias goes from 0 to 9, and the cost from 5 to 50.
    at_limit = {"n_iter": 1, "status": "max_iter", "bias": 9.0, "cost_history": np.array([5.0, 50])}
    beyond = {"n_iter": 0, "status": "diverged", "bias": 0.0, "cost_history": np.array([5.0])}
    for standardize in (True, False):
        options = {"max_iter": 1, "standardize": standardize}
        close(submission.fit(nothing, y, lr=2.25, **options), at_limit)
        for tol in (1e-9, 1e3):
            close(submission.fit(nothing, y, lr=2.25 * (1 + 1e-9), tol=tol, **options), beyond)


@criterion("T5")
def test_a_zero_target_converges_at_once(submission, rng, close):
    X, _ = oracle.linear_data(rng, 30, 2)
    at_zero = {"weights": np.zeros(2), "bias": 0.0, "cost_history": np.zeros(2)}
    for options in ({}, {"max_iter": 1}, {"standardize": False, "tol": 0.0}):
        found = submission.fit(X, np.zeros(30), **options)
        close(found, {**at_zero, "n_iter": 1, "status": "converged"})


@criterion("T5")
def test_too_large_a_step_is_reported_and_never_recorded(submission, rng, close, same):
    X, y = oracle.linear_data(rng, 100, 3)
    for lr in (1.6, 50.0):
        expected = oracle.before_divergence(
            oracle.descent_costs(oracle.standardized(X), y, lr, 40)
        )
        found = submission.fit(X, y, lr=lr)
        close(found["cost_history"], expected, rtol=1e-7)
        same((found["status"], found["n_iter"]), ("diverged", len(expected) - 1))
    start = {"weights": np.zeros(3), "bias": 0.0, "cost_history": np.mean(y**2, keepdims=True)}
    for lr in (50.0, 1e200, 1e308):
        close(submission.fit(X, y, lr=lr), {**start, "n_iter": 0, "status": "diverged"})


@criterion("T5")
def test_a_diverged_run_returns_the_cheapest_parameters_it_saw(submission, rng, close, same):
    # The step suits the narrow column, which matters, and is too large for the wide one.
    X = oracle.standardized(rng.normal(size=(100, 2))) * [1, 3]
    y = 5 * X[:, 0] + 0.2 * rng.normal(size=100)
    assert_cheapest(submission, X, X, y, {"lr": 0.14, "standardize": False}, close, same)
    # Two columns that hardly differ: the bias gains for some steps, then their sum explodes.
    X = rng.normal(size=(100, 1)) * [1, 30] + rng.normal(size=(100, 2)) * [0.2, 6] + [3, -50]
    y = 100 + X[:, 0] + 0.2 * rng.normal(size=100)
    assert_cheapest(submission, X, oracle.standardized(X), y, {"lr": 0.6}, close, same)


def assert_cheapest(submission, X, descended, y, options, close, same):
    """A run that diverges on `descended` returns the best parameters, in the units of X."""
    costs = oracle.before_divergence(oracle.descent_costs(descended, y, options["lr"], 200))
    found = submission.fit(X, y, **options)
    same(found["status"], "diverged")
    close(found["cost_history"], costs, rtol=1e-7)
    close(oracle.cost(X, y, found["weights"], found["bias"]), float(costs.min()), rtol=1e-7)


@criterion("T5")
def test_a_cost_that_rises_less_than_tenfold_has_not_diverged(submission, rng, close, same):
    X, y = oracle.linear_data(rng, 50, 1)
    found = submission.fit(X, y, lr=1.05, max_iter=5)
    expected = oracle.descent_costs(oracle.standardized(X), y, 1.05, 5)
    close(found["cost_history"], expected, rtol=1e-7)
    same((found["n_iter"], found["status"]), (5, "max_iter"))
    close(oracle.cost(X, y, found["weights"], found["bias"]), float(expected[-1]), rtol=1e-7)


@criterion("T6")
def test_the_largest_stable_step_follows_from_the_curvature(submission, rng, close):
    for n, d, mean in ((100, 4, 3.0), (100, 1, 0.0), (5, 8, 3.0), (1, 2, -3.0)):
        X = rng.normal(mean, 1.0, (n, d))
        close(submission.max_stable_lr(X), oracle.stable_lr(X))
    X = 1e6 * rng.normal(size=(9, 3))
    close(submission.max_stable_lr(X), oracle.stable_lr(X))
    close(submission.max_stable_lr(np.zeros((4, 2))), 1.0)


@criterion("T6")
def test_just_below_the_stable_step_costs_never_rise_and_just_above_they_explode(
    submission, rng, same
):
    X, y = oracle.linear_data(rng, 100, 3, mean=3.0)
    limit = submission.max_stable_lr(X)
    options = {"max_iter": 400, "tol": 0.0, "standardize": False}
    below = submission.fit(X, y, lr=0.98 * limit, **options)["cost_history"]
    same(below.shape, (401,))
    assert np.all(np.diff(below) <= 1e-12 * below[:-1])
    same(submission.fit(X, y, lr=1.05 * limit, **options)["status"], "diverged")
