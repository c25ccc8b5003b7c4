import numpy as np
import oracle
from takehome import criterion


@criterion("T1")
def test_ridge_meets_the_closed_form(submission, rng, close):
    for n, d in ((40, 4), (6, 12), (1, 3)):
        X, y = oracle.data(rng, n, d)
        for alpha in (1e-3, 1, 30.0, 1e5):
            close(submission.ridge(X, y, alpha), oracle.ridge(X, y, alpha), rtol=1e-6, atol=1e-9)


@criterion("T1")
def test_without_a_penalty_the_shortest_solution_is_taken(submission, rng, close):
    X, y = oracle.data(rng, 30, 3)
    close(submission.ridge(X, y, 0), oracle.ridge(X, y, 0), rtol=1e-6)
    wide, target = oracle.data(rng, 5, 9)
    close(submission.ridge(wide, target, 0), oracle.ridge(wide, target, 0), rtol=1e-6, atol=1e-9)
    found = submission.ridge(np.column_stack([X, X[:, 0]]), y, 0)["coef"]
    close(found[:1], found[3:], rtol=1e-6)
    close(found[:1] + found[3:], oracle.ridge(X, y, 0)["coef"][:1], rtol=1e-6)


@criterion("T1")
def test_the_intercept_is_not_penalised(submission, rng, close):
    X, y = oracle.data(rng, 25, 3)
    here, there = submission.ridge(X, y, 7.0), submission.ridge(X, y + 1000, 7.0)
    close(there["coef"], here["coef"], rtol=1e-6)
    close(there["intercept"], here["intercept"] + 1000, rtol=1e-6)
    close(submission.ridge(X, y, 1e12)["intercept"], float(y.mean()), rtol=1e-6)


@criterion("T1")
def test_constant_columns_and_small_integers(submission, rng, close):
    y = rng.normal(size=6)
    flat = np.full((6, 2), 0.1)
    close(submission.ridge(flat, y, 0.5), {"coef": np.zeros(2), "intercept": float(y.mean())}, atol=1e-9)
    X = np.array([[200, 3], [100, 250], [7, 90]], np.uint8)
    target = np.array([250, 4, 90], np.uint8)
    close(submission.ridge(X, target, 2), oracle.ridge(X, target, 2), rtol=1e-6)


@criterion("T2")
def test_the_soft_threshold_of_any_shape(submission, rng, close):
    for shape in ((7,), (3, 4), (2, 3, 2)):
        z = rng.normal(0, 2, shape)
        expected = np.where(z > 0.7, z - 0.7, np.where(z < -0.7, z + 0.7, 0.0))
        close(submission.soft_threshold(z, 0.7), expected, rtol=1e-8)
        close(submission.soft_threshold(z, 0), z, rtol=1e-8)
    close(submission.soft_threshold([-2, 2, 5, 1], 2), np.array([0.0, 0.0, 3.0, 0.0]))
    close(submission.soft_threshold(np.array([3, 200], np.uint8), 5), np.array([0.0, 195.0]))


@criterion("T2")
def test_alpha_max_is_the_largest_pull_of_a_column(submission, rng, close):
    for n, d in ((30, 4), (5, 9)):
        X, y = oracle.data(rng, n, d)
        pulls = [abs(np.cov(column, y, ddof=0)[0, 1]) for column in X.T]
        close(submission.alpha_max(X, y), float(max(pulls)), rtol=1e-8)
    close(submission.alpha_max([[0], [1]], [-1, -5]), 1.0, rtol=1e-8)
    close(submission.alpha_max(np.array([[0], [200]], np.uint8), np.array([250, 0], np.uint8)), 12500.0)


@criterion("T3")
def test_the_lasso_meets_its_conditions(submission, rng, same):
    wide = oracle.data(rng, 20, 40)
    scaled = oracle.data(rng, 60, 6, scales=np.array([0.3, 4, 1, 2, 0.5, 3]))
    for X, y in (wide, scaled, oracle.correlated_data(rng, 50, 8)):
        largest = np.abs((X - X.mean(axis=0)).T @ (y - y.mean())).max() / len(y)
        for share in (0.5, 0.1, 0.01):
            found = submission.lasso(X, y, share * largest)
            assert oracle.optimality_gap(X, y, share * largest, found["coef"]) <= 1e-6 * largest
            same(found["converged"], True)


@criterion("T3")
def test_the_lasso_finds_the_same_as_proximal_gradients(submission, rng, close):
    X, y = oracle.data(rng, 50, 5)
    for alpha in (0.02, 0.5, 2):
        found = submission.lasso(X, y, alpha)
        close({name: found[name] for name in ("coef", "intercept")}, oracle.lasso(X, y, alpha), rtol=1e-6, atol=1e-7)
    found = submission.lasso(X, y, 0)["coef"]
    close(found, oracle.ridge(X, y, 0)["coef"], rtol=1e-6)


@criterion("T3")
def test_removed_coefficients_are_exactly_zero(submission, rng, close, same):
    X, y = oracle.data(rng, 80, 12)
    largest = np.abs((X - X.mean(axis=0)).T @ (y - y.mean())).max() / len(y)
    nothing = {"coef": np.zeros(12), "intercept": float(y.mean()), "n_sweeps": 1, "converged": True}
    close(submission.lasso(X, y, 1.0001 * largest), nothing, rtol=1e-8)
    same(np.count_nonzero(submission.lasso(X, y, 0.99 * largest)["coef"]), 1)
    coef = submission.lasso(X, y, 0.3)["coef"]
    assert np.all(coef[:3] != 0) and np.count_nonzero(coef[3:]) <= 2


@criterion("T3")
def test_sweeps_go_through_the_columns_in_order(submission, rng, close, same):
    X, y = oracle.correlated_data(rng, 40, 6)
    for count, start in ((1, None), (2, None), (1, np.linspace(-1, 1, 6))):
        options = {} if start is None else {"coef_init": start}
        found = submission.lasso(X, y, 0.05, max_sweeps=count, **options)
        expected = oracle.sweeps(X, y, 0.05, count, np.zeros(6) if start is None else start)
        close(found["coef"], expected, rtol=1e-7, atol=1e-9)
        close(found["intercept"], float(np.mean(y - X @ expected)), rtol=1e-7)
        same((found["n_sweeps"], found["converged"]), (count, False))


@criterion("T3")
def test_descent_stops_after_the_first_small_sweep(submission, rng, same):
    X, y = oracle.data(rng, 40, 4)
    for scale, tol in ((1.0, 1e-3), (1e4, 1e-3), (1e-3, 1e-6), (1.0, 0.5), (1.0, None)):
        options = {} if tol is None else {"tol": tol}
        found = submission.lasso(X, y * scale, 0.1 * scale, **options)
        before, changes = np.zeros(4), []
        for _ in range(found["n_sweeps"]):
            after = oracle.sweeps(X, y * scale, 0.1 * scale, 1, before)
            changes.append(np.abs(after - before).max() / max(1, np.abs(after).max()))
            before = after
        limit = 1e-10 if tol is None else tol
        assert changes[-1] <= limit * 1.01 and all(change > limit * 0.99 for change in changes[:-1])
        same(found["converged"], True)
        last = submission.lasso(X, y * scale, 0.1 * scale, found["n_sweeps"], **options)
        same((last["n_sweeps"], last["converged"]), (found["n_sweeps"], True))
    # From there to nothing is a step, though what it ends at is all zero.
    start = submission.lasso(X, y, 1e6, coef_init=np.ones(4))
    same((start["n_sweeps"], start["converged"]), (2, True))


@criterion("T3")
def test_a_constant_column_gets_zero_and_changes_nothing_else(submission, rng, close):
    X, y = oracle.data(rng, 30, 3)
    for constant, alpha in ((0.1, 0.1), (1e6 + 0.1, 0), (0.1, 0), (0.0, 0.1)):
        plain = submission.lasso(X, y, alpha)
        wide = np.insert(X, 1, constant, axis=1)
        found = submission.lasso(wide, y, alpha, coef_init=[0, 9, 0, 0])
        close(found["coef"], np.insert(plain["coef"], 1, 0.0), rtol=1e-6)
        close(found["intercept"], plain["intercept"], rtol=1e-6)
    barely = np.insert(X, 1, 1 + 1e-9 * rng.normal(size=30), axis=1)
    assert submission.lasso(barely, y, 0.0, max_sweeps=1)["coef"][1] != 0


@criterion("T4")
def test_each_row_of_a_path_belongs_to_its_alpha(submission, rng, close):
    X, y = oracle.data(rng, 40, 4)
    alphas = [0.1, 3, 0.02, 1.0, 0.1]
    expected = np.array([oracle.lasso(X, y, alpha)["coef"] for alpha in alphas])
    close(submission.lasso_path(X, y, alphas), expected, rtol=1e-4, atol=1e-5)
    close(submission.lasso_path(X, y, [0])[0], oracle.ridge(X, y, 0)["coef"], rtol=1e-4)


@criterion("T4")
def test_a_start_at_the_solution_is_noticed(submission, rng):
    X, y = oracle.correlated_data(rng, 60, 10)
    cold = submission.lasso(X, y, 0.01)
    warm = submission.lasso(X, y, 0.01, coef_init=cold["coef"])
    assert cold["n_sweeps"] > 5 and warm["n_sweeps"] <= 2 and warm["converged"]
