import numpy as np
import oracle
from takehome import criterion


@criterion("T1")
def test_features_run_from_the_constant_to_the_highest_power(submission, rng, close):
    for n, degree in ((1, 0), (6, 1), (4, 7), (50, 9)):
        x = rng.uniform(-2, 2, n)
        close(submission.poly_features(x, degree), oracle.powers(x, degree))
    close(submission.poly_features([0, -2], 4), np.array([[1.0, 0, 0, 0, 0], [1, -2, 4, -8, 16]]))
    small = np.array([3, 100, 255], np.uint8)
    close(submission.poly_features(small, 5), oracle.powers(small, 5))


@criterion("T1")
def test_a_prediction_is_the_value_of_the_polynomial(submission, rng, close):
    for n, length in ((1, 1), (9, 1), (3, 8), (40, 4)):
        coef, x = rng.normal(size=length), rng.uniform(-2, 2, n)
        close(submission.predict_poly(coef, x), oracle.value(coef, x), rtol=1e-8, atol=1e-8)
    close(submission.predict_poly([1, -2, 3], np.array([20, 0], np.uint8)), np.array([1161.0, 1]))


@criterion("T1")
def test_a_fit_is_least_squares_in_increasing_powers(submission, rng, close):
    for n, degree in ((1, 0), (15, 0), (15, 1), (40, 4), (10, 9)):
        x, y = oracle.noisy_cubic(rng, n) if n > 1 else (np.array([2.0]), np.array([-5.0]))
        expected = oracle.fit(x, y, degree)
        close(submission.fit_poly(x, y, degree), expected, rtol=1e-6, atol=1e-8)
    close(submission.fit_poly([0, 1, 2, 4], [1, 3, 9, 33], 2), np.array([1.0, 0, 2]), atol=1e-8)


@criterion("T1")
def test_a_fit_survives_high_powers_of_large_inputs(submission, rng, close):
    for low, high in ((-4, 4), (0, 3)):
        x = rng.permutation(np.linspace(low, high, 40))
        coef = rng.uniform(1, 2, 10)
        y = oracle.value(coef, x)
        close(submission.fit_poly(x, y, 9), coef, rtol=1e-6, atol=1e-8)


@criterion("T1")
def test_of_equally_good_fits_the_shortest_is_returned(submission, rng, close):
    x, y = oracle.noisy_cubic(rng, 4)
    close(submission.fit_poly(x, y, 7), oracle.fit(x, y, 7), rtol=1e-6, atol=1e-8)
    close(submission.fit_poly([2.0], [10.0], 2), np.array([10.0, 20, 40]) / 21, rtol=1e-6)


@criterion("T1")
def test_repeated_inputs_are_averaged(submission, rng, close):
    places = np.array([-1.0, 0.5, 2.0])
    x, y = np.repeat(places, 3), rng.normal(size=9)
    found = submission.fit_poly(x, y, 2)
    close(oracle.value(found, places), y.reshape(3, 3).mean(axis=1), rtol=1e-6, atol=1e-8)
    close(submission.fit_poly(x, y, 5), oracle.fit(x, y, 5), rtol=1e-6, atol=1e-8)


@criterion("T2")
def test_the_parts_follow_their_definitions(submission, rng, close):
    for refits, points in ((7, 13), (13, 7), (2, 1), (5, 5)):
        predictions = rng.normal(size=(refits, points)) * rng.uniform(0.2, 3, points)
        f_true = rng.normal(size=points)
        expected = oracle.parts(predictions, f_true, 0.7)
        close(submission.decompose(predictions, f_true, 0.7), expected)


@criterion("T2")
def test_the_parts_of_a_worked_example(submission, close):
    predictions, f_true = np.array([[1, 0, 4], [3, 0, 7]], np.uint8), np.array([3, 2, 5], np.uint8)
    expected = {"bias2": 5.25 / 3, "variance": 3.25 / 3, "noise": 2.0}
    found = submission.decompose(predictions, f_true, 2)
    close(found, {**expected, "expected_mse": 8.5 / 3 + 2})
    found = submission.decompose(predictions.tolist(), f_true.tolist(), 0)
    close(found, {**expected, "noise": 0.0, "expected_mse": 8.5 / 3})


@criterion("T2")
def test_bias_and_variance_add_up_to_the_error_against_the_truth(submission, rng, close):
    for refits, points in ((3, 20), (20, 3)):
        predictions, f_true = rng.normal(1, 2, (refits, points)), rng.normal(size=points)
        found = submission.decompose(predictions, f_true, 0.0)
        error = float(np.mean((predictions - f_true) ** 2))
        close(found["bias2"] + found["variance"], error)
        close(found["expected_mse"], error)


@criterion("T2")
def test_equal_refits_have_no_variance_and_biases_do_not_cancel(submission, rng, close):
    f_true = rng.normal(size=6)
    shifts = np.array([1.0, -1, 2, -2, 3, -3])
    expected = {"bias2": 28 / 6, "variance": 0.0, "noise": 0.25, "expected_mse": 28 / 6 + 0.25}
    found = submission.decompose(np.tile(f_true + shifts, (4, 1)), f_true, 0.25)
    close(found, expected, rtol=1e-8, atol=1e-12)


@criterion("T2")
def test_values_far_from_zero_lose_no_precision(submission, rng, close):
    predictions = rng.integers(-8, 9, (8, 11)) / 4
    f_true = rng.integers(-8, 9, 11) / 4
    expected = oracle.parts(predictions, f_true, 0.5)
    close(submission.decompose(predictions + 2.0**24, f_true + 2.0**24, 0.5), expected)


@criterion("T4")
def test_the_curve_holds_the_errors_of_fits_on_the_first_rows(submission, rng, close):
    for n, n_val, degree, sizes in (
        (40, 60, 3, [8, 15, 25, 40]),
        (30, 7, 1, [5, 10, 30]),
        (12, 12, 0, [1, 2, 12]),
        (25, 1, 5, [20]),
    ):
        x, y = oracle.noisy_cubic(rng, n)
        x_val, y_val = rng.uniform(-1, 1, n_val), rng.normal(size=n_val)
        expected = oracle.curve(x, y, x_val, y_val, degree, sizes)
        found = submission.learning_curve(x, y, x_val, y_val, degree, sizes)
        close(found, expected, rtol=1e-5, atol=1e-9)


@criterion("T4")
def test_fewer_rows_than_coefficients_are_fitted_exactly(submission, rng, close):
    x, y = oracle.noisy_cubic(rng, 9)
    x_val, y_val = oracle.noisy_cubic(rng, 14)
    sizes = [1, 2, 3, 5, 6]
    found = submission.learning_curve(x, y, x_val, y_val, 5, sizes)
    close(found["train_mse"], np.zeros(5), atol=1e-9)
    close(found, oracle.curve(x, y, x_val, y_val, 5, sizes), rtol=1e-5, atol=1e-9)


@criterion("T4")
def test_sizes_may_come_in_any_order_and_twice(submission, rng, close):
    x, y = oracle.noisy_cubic(rng, 20)
    x_val, y_val = oracle.noisy_cubic(rng, 11)
    sizes = [20, 4, 11, 4]
    expected = oracle.curve(x, y, x_val, y_val, 2, sizes)
    for given in (sizes, np.array(sizes), np.array(sizes, np.uint8)):
        found = submission.learning_curve(x, y, x_val, y_val, 2, given)
        close(found, expected, rtol=1e-5, atol=1e-9)


@criterion("T4")
def test_rows_after_the_size_play_no_part(submission, rng, close):
    x, y = oracle.noisy_cubic(rng, 30)
    x_val, y_val = oracle.noisy_cubic(rng, 10)
    expected = oracle.curve(x[:17], y[:17], x_val, y_val, 2, [6, 17])
    x[17:], y[17:] = 50 + rng.normal(size=13), -1e3
    found = submission.learning_curve(x, y, x_val, y_val, 2, [6, 17])
    close(found, expected, rtol=1e-5, atol=1e-9)


@criterion("T4")
def test_a_constant_fit_has_the_errors_of_the_mean(submission, rng, close):
    x, y = oracle.noisy_cubic(rng, 12)
    x_val, y_val = oracle.noisy_cubic(rng, 5)
    sizes = [2, 7, 12]
    expected = {
        "train_mse": np.array([np.var(y[:size]) for size in sizes]),
        "val_mse": np.array([np.var(y_val) + (y_val.mean() - y[:s].mean()) ** 2 for s in sizes]),
    }
    found = submission.learning_curve(x, y, x_val, y_val, 0, sizes)
    close(found, expected, rtol=1e-5, atol=1e-9)


# The last training and validation error, the target and tol, and the name of the problem.
DIAGNOSES = [
    (1.0, 1.0, 1.0, 0.25, "ok"),
    (1.2, 1.3, 1.0, 0.25, "ok"),
    (0.1, 0.2, 4.0, 0.25, "ok"),
    (1.5, 1.6, 1.0, 0.25, "high_bias"),
    (3.0, 1.0, 1.0, 0.25, "high_bias"),
    (0.1, 0.5, 1.0, 0.25, "high_variance"),
    (1.0, 9.0, 1.0, 0.25, "high_variance"),
    (1.5, 1.8, 1.0, 0.25, "both"),
    (30.0, 90.0, 10.0, 1.0, "both"),
    (30.0, 39.0, 10.0, 1.0, "high_bias"),
    (19.0, 30.0, 10.0, 1.0, "high_variance"),
    (19.0, 28.0, 10.0, 1.0, "ok"),
]


@criterion("T5")
def test_every_combination_is_named(submission, same):
    for train, val, target, tol, name in DIAGNOSES:
        same(submission.diagnose([train], [val], target, tol), name)
        same(submission.diagnose([train] * 3, [val] * 3, target, tol=tol), name)
        for unit in (2.0**-60, 2.0**60):
            same(submission.diagnose([train * unit], [val * unit], target * unit, tol), name)


@criterion("T5")
def test_tol_is_a_quarter_unless_asked_otherwise(submission, same):
    same(submission.diagnose([2.4], [2.8], 2.0), "ok")
    same(submission.diagnose([2.6], [3.2], 2.0), "both")
    same(submission.diagnose([2.6], [2.6], 2), "high_bias")
    same(submission.diagnose([2], [3], 2), "high_variance")


@criterion("T5")
def test_a_value_on_the_limit_is_not_yet_a_problem(submission, same):
    same(submission.diagnose([1.25], [1.5], 1.0), "ok")
    same(submission.diagnose([5.0], [6.0], 4.0), "ok")
    same(submission.diagnose([6.0], [8.0], 4.0, 0.5), "ok")
    same(submission.diagnose([6.0], [8.0 + 1e-9], 4.0, 0.5), "high_variance")
    same(submission.diagnose([6.0 + 1e-9], [8.0], 4.0, 0.5), "high_bias")


@criterion("T5")
def test_without_tolerance_any_excess_counts(submission, same):
    same(submission.diagnose([2.0], [2.0], 2.0, 0.0), "ok")
    same(submission.diagnose([2.0], [2.0 + 1e-9], 2.0, 0.0), "high_variance")
    same(submission.diagnose([2.0 + 1e-9], [2.0], 2.0, 0.0), "high_bias")
    same(submission.diagnose([2.5], [2.75], 2.0, 0), "both")


@criterion("T5")
def test_only_the_last_point_counts(submission, same):
    same(submission.diagnose([0.1, 0.5, 0.9], [9.0, 4.0, 1.0], 1.0), "ok")
    same(submission.diagnose([9.0, 1.0], [9.0, 1.1], 1.0), "ok")
    same(submission.diagnose([0.2, 0.9, 1.8], [8.0, 3.0, 1.9], 1.0), "high_bias")
    same(submission.diagnose([1.0, 1.0, 0.5], [1.0, 1.0, 1.5], 1.0), "high_variance")
    same(submission.diagnose([1.0, 1.0, 2.0], [1.0, 1.0, 3.0], 1.0), "both")
    # Falling is not enough, and neither is a curve that is better on average.
    same(submission.diagnose([0.1, 0.2, 0.3, 2.0], [0.4, 0.4, 0.4, 2.1], 1.0), "high_bias")
