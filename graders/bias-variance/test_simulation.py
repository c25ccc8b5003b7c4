import numpy as np
import oracle
from takehome import criterion

CUBIC = np.array([0.5, -1.0, 2.0, 3.0])


def assert_near(found, expected):
    for key, (value, allowance) in expected.items():
        assert abs(found[key] - value) <= allowance + 1e-12


def scatter(simulations):
    """Standard deviations of what simulations find, with the keys of `oracle.deviations`."""
    keys = ("bias2", "variance", "expected_mse", "empirical_mse")
    columns = {key: np.array([parts[key] for parts in simulations]) for key in keys}
    columns["rest"] = columns["empirical_mse"] - columns["expected_mse"]
    return {key: float(np.std(column, ddof=1)) for key, column in columns.items()}


@criterion("T3")
def test_a_simulation_finds_the_exact_bias_and_variance(submission, rng):
    for degree in (0, 1, 3, 9):
        for noise_sd in (0.3, 2.0):
            x_train, x_test = rng.permutation(np.linspace(-1, 1, 30)), rng.uniform(-1, 1, 21)
            expected = oracle.simulated(x_train, x_test, CUBIC, degree, noise_sd, 4000)
            seed = int(rng.integers(2**31))
            found = submission.simulate(x_train, x_test, CUBIC, degree, noise_sd, 4000, seed)
            assert_near(found, expected)


@criterion("T3")
def test_the_truth_may_be_shorter_or_longer_than_the_fit(submission, rng):
    x_train = np.linspace(-1.5, 1, 12)
    for coef_true, degree in (([2], 2), ([0, 0, 1], 2), ([1, 0, -2, 0, 0, 3], 2), ([1, 2], 0)):
        for x_test in (x_train, np.array([-1.0, 0.5])):
            expected = oracle.simulated(x_train, x_test, np.array(coef_true), degree, 1.0, 3000)
            seed = int(rng.integers(2**31))
            found = submission.simulate(x_train, x_test, coef_true, degree, 1, 3000, seed)
            assert_near(found, expected)


@criterion("T3")
def test_the_parts_add_up(submission, rng, close):
    x_train, x_test = rng.uniform(-1, 1, 15), rng.uniform(-1, 1, 4)
    for noise_sd in (0.5, 3):
        found = submission.simulate(x_train, x_test, CUBIC, 2, noise_sd, 50, 7)
        close(found["noise"], float(noise_sd**2))
        total = found["bias2"] + found["variance"] + found["noise"]
        close(found["expected_mse"], total)
        # Measured on labels, not added up from the parts.
        assert abs(found["empirical_mse"] - total) > 1e-10 * total


@criterion("T3")
def test_without_noise_only_the_bias_is_left(submission, rng, close):
    many, few, x_test = np.linspace(-1, 1, 18), np.array([0.5, 2.0, 0.5]), rng.uniform(-1, 1, 9)
    # With fewer distinct inputs than coefficients, a fit is the shortest of the best ones.
    for x_train in (rng.permutation(many), few, few[:1]):
        for degree in (0, 2, 3, 5):
            bias2 = oracle.bias2(x_train, x_test, CUBIC, degree)
            expected = {"bias2": bias2, "variance": 0.0, "noise": 0.0, "expected_mse": bias2}
            found = submission.simulate(x_train, x_test, CUBIC, degree, 0, 5, 3)
            close(found, {**expected, "empirical_mse": bias2}, rtol=1e-8, atol=1e-12)


@criterion("T3")
def test_the_parts_stay_small_where_the_truth_is_far_from_zero(submission, rng):
    x_train, x_test, truth = np.linspace(-1, 1, 12), rng.uniform(-1, 1, 7), np.array([1e8])
    for degree in (0, 2):
        expected = oracle.simulated(x_train, x_test, truth, degree, 0.1, 3000)
        seed = int(rng.integers(2**31))
        found = submission.simulate(x_train, x_test, truth, degree, 0.1, 3000, seed)
        assert_near(found, expected)


@criterion("T3")
def test_a_richer_model_trades_bias_for_variance(submission, rng):
    x = rng.permutation(np.linspace(-1, 1, 40))
    seed = int(rng.integers(2**31))
    found = [submission.simulate(x, x, CUBIC, degree, 0.5, 4000, seed) for degree in range(7)]
    bias2 = np.array([parts["bias2"] for parts in found])
    variance = np.array([parts["variance"] for parts in found])
    assert np.all(np.diff(variance) > 0)
    assert np.all(np.diff(bias2[:4]) < 0)
    assert np.all(bias2[3:] < 0.01 * variance[3:])


@criterion("T3")
def test_the_variance_of_two_refits_is_that_of_a_population(submission, rng):
    x_train, x_test = np.linspace(-1, 1, 20), np.linspace(-1, 1, 8)
    calls, start = 300, int(rng.integers(2**31))
    found = [
        submission.simulate(x_train, x_test, CUBIC, 4, 1.0, 2, start + call)["variance"]
        for call in range(calls)
    ]
    exact, allowance = oracle.simulated(x_train, x_test, CUBIC, 4, 1.0, 2)["variance"]
    assert abs(np.mean(found) - exact) <= allowance / np.sqrt(calls)


@criterion("T3")
def test_every_refit_and_every_point_has_noise_of_its_own(submission, rng):
    x_train = np.linspace(-1, 1, 40)
    for n_rep, points in ((5000, 1), (2, 5000)):
        for _ in range(4):
            x_test = rng.uniform(-1, 1, points)
            expected = oracle.simulated(x_train, x_test, CUBIC, 3, 1.0, n_rep)
            seed = int(rng.integers(2**31))
            found = submission.simulate(x_train, x_test, CUBIC, 3, 1.0, n_rep, seed)
            assert_near(found, {"empirical_mse": expected["empirical_mse"]})


@criterion("T3")
def test_simulations_scatter_from_seed_to_seed_as_refits_do(submission, rng):
    x_train, x_test = np.linspace(-1, 1, 9), np.array([-0.8, 0.1, 0.9])
    setting = x_train, x_test, CUBIC, 1, 0.5, 20
    seeds = rng.integers(2**31, size=300).tolist()
    found = scatter([submission.simulate(*setting, seed) for seed in seeds])
    # Honest ones stayed within 0.78 to 1.27 times the exact values in a million drawn runs.
    for key, deviation in oracle.deviations(*setting).items():
        assert 0.6 * deviation <= found[key] <= 1.6 * deviation


@criterion("T7")
def test_a_seed_gives_the_same_result_again(submission, rng, same):
    x_train, x_test = rng.uniform(-1, 1, 15), rng.uniform(-1, 1, 6)
    for seed in (0, 12345):
        once = submission.simulate(x_train, x_test, CUBIC, 2, 0.7, 30, seed)
        assert once is not None
        submission.simulate(x_train, x_test, CUBIC, 2, 0.7, 11, seed + 1)
        same(submission.simulate(x_train, x_test, CUBIC, 2, 0.7, 30, seed), once)


@criterion("T7")
def test_another_seed_gives_another_result(submission, rng):
    x_train, x_test = rng.uniform(-1, 1, 15), rng.uniform(-1, 1, 6)
    found = [submission.simulate(x_train, x_test, CUBIC, 2, 0.7, 30, seed) for seed in range(12)]
    for key in ("bias2", "variance", "empirical_mse"):
        assert len({parts[key] for parts in found}) == 12
    # Not by a last digit alone.
    found = scatter(found)
    for key, deviation in oracle.deviations(x_train, x_test, CUBIC, 2, 0.7, 30).items():
        assert found[key] >= 0.05 * deviation


@criterion("T6")
def test_inputs_are_not_modified(submission, rng, same):
    x, y, x_val, y_val = (rng.normal(size=n) for n in (9, 9, 5, 5))
    for function, args in (
        (submission.poly_features, (x, 3)),
        (submission.fit_poly, (x, y, 3)),
        (submission.predict_poly, (CUBIC, x)),
        (submission.decompose, (rng.normal(size=(4, 5)), x_val, 0.5)),
        (submission.simulate, (x, x_val, CUBIC, 2, 0.5, 20, 3)),
        (submission.learning_curve, (x, y, x_val, y_val, 2, np.array([9, 3, 5]))),
        (submission.learning_curve, (x, y, x_val, y_val, 2, np.array([9.0, 3, 5]))),
        (submission.diagnose, (np.array([1.0, 2.0]), np.array([3.0, 2.0]), 1.0)),
    ):
        function(*args)
        same(submission.last.mutated, [])


@criterion("T8")
def test_four_hundred_thousand_refits_are_quick(submission, rng, speed):
    x_train, x_test = np.linspace(-1, 1, 8), rng.uniform(-1, 1, 3)
    setting = x_train, x_test, CUBIC, 3, 0.5, 40_000
    seeds = rng.integers(2**31, size=10).tolist()

    def work(solution):
        return [solution.simulate(*setting, seed) for seed in seeds]

    answers = speed(work)
    for found in answers:
        assert_near(found, oracle.simulated(*setting))
    # A formula needs no refits and would not scatter. (A bias of 0 may show hardly any scatter.)
    found, exact = scatter(answers), oracle.deviations(*setting)
    for key in ("variance", "empirical_mse", "rest"):
        assert found[key] >= 0.05 * exact[key]
