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
    mixed = np.column_stack([X, X[:, 0] - 2 * X[:, 2]])
    for alpha in (0, 0.3):
        close(submission.ridge(mixed, y, alpha), oracle.ridge(mixed, y, alpha), rtol=1e-6, atol=1e-9)


@criterion("T1")
def test_small_columns_count_as_well(submission, rng, close):
    # A small number that somebody adds for stability is large beside these, and so is a limit for zeros.
    X, y = oracle.data(rng, 30, 3)
    for scale in (1e-3, 1e-9):
        close(submission.ridge(X * scale, y, 0), oracle.ridge(X * scale, y, 0), rtol=1e-6)
    # Eigenvalues of the products are far apart here, and few digits of the smallest are left: it counts all the same.
    uneven = X * np.array([1, 1e-7, 1])
    close(submission.ridge(uneven, y, 0), oracle.ridge(uneven, y, 0), rtol=0.2)


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
    nothing = {"coef": np.zeros(2), "intercept": float(y.mean())}
    for constant, alpha in ((0.1, 0.5), (3.0, 0)):
        close(submission.ridge(np.full((6, 2), constant), y, alpha), nothing, atol=1e-9)
    varied = rng.normal(size=(6, 2))
    plain, found = submission.ridge(varied, y, 0), submission.ridge(np.insert(varied, 1, 0.1, axis=1), y, 0)
    close(found["coef"], np.insert(plain["coef"], 1, 0.0), rtol=1e-6, atol=1e-9)
    # The mean of such a column is a little off, and all that is left of it is that.
    for n in (7, 30, 31):
        rows = np.column_stack([np.full(n, 1e6 + 0.1), np.arange(n)])
        wave = np.sin(rows[:, 1])
        plain = oracle.ridge(rows[:, 1:], wave, 0)
        close(submission.ridge(rows, wave, 0), {**plain, "coef": np.append(0.0, plain["coef"])}, rtol=1e-6, atol=1e-9)
    X = np.array([[200, 3], [100, 250], [7, 90]], np.uint8)
    target = np.array([250, 4, 90], np.uint8)
    close(submission.ridge(X, target, 2), oracle.ridge(X, target, 2), rtol=1e-6)
    # Between these two, 32 bits have no mean.
    narrow = np.array([[1e7], [1e7 + 1]], np.float32)
    close(submission.ridge(narrow, [0, 1], 1), oracle.ridge(narrow, [0, 1], 1), rtol=1e-6)


@criterion("T2")
def test_the_soft_threshold_of_any_shape(submission, rng, close):
    for shape in ((7,), (3, 4), (2, 3, 2)):
        z = rng.normal(0, 2, shape)
        expected = np.where(z > 0.7, z - 0.7, np.where(z < -0.7, z + 0.7, 0.0))
        close(submission.soft_threshold(z, 0.7), expected, rtol=1e-8)
        close(submission.soft_threshold(z, 0), z, rtol=1e-8)
        close(submission.soft_threshold(z * 2.0**-60, 0.7 * 2.0**-60), expected * 2.0**-60, rtol=1e-8)
    close(submission.soft_threshold([-2, 2, 5, 1], 2), np.array([0.0, 0.0, 3.0, 0.0]))
    close(submission.soft_threshold(np.array([3, 200], np.uint8), 5), np.array([0.0, 195.0]))


@criterion("T2")
def test_alpha_max_is_the_largest_pull_of_a_column(submission, rng, close):
    for n, d in ((30, 4), (5, 9)):
        X, y = oracle.data(rng, n, d)
        pulls = [abs(np.cov(column, y, ddof=0)[0, 1]) for column in X.T]
        close(submission.alpha_max(X, y), 2 * oracle.SHARE * float(max(pulls)), rtol=1e-8)
    close(submission.alpha_max([[0], [1]], [-1, -5]), 2 * oracle.SHARE, rtol=1e-8)
    X, y = np.array([[0], [200]], np.uint8), np.array([250, 0], np.uint8)
    close(submission.alpha_max(X, y), 2 * oracle.SHARE * 12500)


@criterion("T3")
def test_the_lasso_meets_its_conditions(submission, rng, same):
    wide = oracle.data(rng, 30, 40)
    scaled = oracle.data(rng, 60, 6, scales=np.array([0.3, 4, 1, 2, 0.5, 3]))
    # Of many columns and a small alpha, one draw in a thousand needs more sweeps than there are.
    for (X, y), least in ((wide, 0.15), (scaled, 0.01), (oracle.correlated_data(rng, 50, 8), 0.01)):
        largest = oracle.largest_pull(X, y)
        for share in (0.99, 0.5, least):
            found = submission.lasso(X, y, share * largest)
            # A column that pulls less than alpha has a gap unless its coefficient is exactly 0.
            assert oracle.optimality_gap(X, y, share * largest, found["coef"]) <= 1e-6 * largest
            assert np.any(found["coef"] != 0)
            same(found["converged"], True)


@criterion("T3")
def test_no_other_signs_do_better(submission, rng, close):
    X, y = oracle.data(rng, 50, 4)
    for alpha in (0.02, 0.5, 2):
        found, best = submission.lasso(X, y, alpha), oracle.lasso(X, y, alpha)
        close({name: found[name] for name in best}, best, rtol=1e-6, atol=1e-7)
        reached = oracle.objective(X, y, alpha, found["coef"])
        close(reached, oracle.objective(X, y, alpha, best["coef"]), rtol=1e-9)
    close(submission.lasso(X, y, 0)["coef"], oracle.ridge(X, y, 0)["coef"], rtol=1e-6)
    small = np.array([[1, 200], [2, 7], [3, 90]], np.uint8), np.array([3, 250, 4], np.uint8)
    best = oracle.lasso(*(part.astype(float) for part in small), 0.2)
    close(submission.lasso(*small, 0.2)["coef"], best["coef"], rtol=1e-6)


@criterion("T3")
def test_tiny_coefficients_are_no_zeros(submission, rng, close):
    X, y = oracle.data(rng, 50, 3)
    best = oracle.lasso(X, y, 0.02)
    assert np.all(best["coef"] != 0)
    for scale in (2.0**-30, 2.0**-60, 2.0**20):
        small = {name: value * scale for name, value in best.items()}
        tol = 1e-12 * min(1.0, scale)
        found = submission.lasso(X, y * scale, 0.02 * scale, tol=tol)
        close({name: found[name] for name in small}, small, rtol=1e-6)
        found = submission.lasso(X / scale, y, 0.02 / scale, tol=tol)
        close(found["coef"], small["coef"], rtol=1e-6)


@criterion("T3")
def test_nothing_is_left_from_alpha_max_on(submission, rng, close):
    for n, d in ((80, 12), (6, 15)):
        X, y = oracle.data(rng, n, d)
        nothing = {"coef": np.zeros(d), "intercept": float(y.mean()), "n_sweeps": 1, "converged": True}
        for share in (1 + 1e-8, 50):
            close(submission.lasso(X, y, share * oracle.largest_pull(X, y)), nothing, rtol=1e-8)
        # From elsewhere the first sweep moves everything, and only the second finds it at rest.
        back = submission.lasso(X, y, 50 * oracle.largest_pull(X, y), coef_init=np.ones(d))
        close(back, {**nothing, "n_sweeps": 2}, rtol=1e-8)


@criterion("T3")
def test_sweeps_go_through_the_columns_in_order(submission, rng, close, same):
    X, y = oracle.correlated_data(rng, 40, 6)
    X, y, alpha = X + 2, y + 5, 0.05 * oracle.largest_pull(X, y)
    for count, start in ((1, None), (2, None), (1, np.linspace(-1, 1, 6))):
        options = {} if start is None else {"coef_init": start}
        found = submission.lasso(X, y, alpha, max_sweeps=count, **options)
        expected = oracle.sweeps(X, y, alpha, count, np.zeros(6) if start is None else start)
        close(found["coef"], expected, rtol=1e-7, atol=1e-9)
        close(found["intercept"], float(np.mean(y - X @ expected)), rtol=1e-7)
        same((found["n_sweeps"], found["converged"]), (count, False))


@criterion("T3")
def test_descent_stops_after_the_first_small_sweep(submission, rng, same):
    X, y = oracle.correlated_data(rng, 40, 3)
    for scale, tol in ((1.0, 1e-3), (1e4, 1e-3), (0.01, 1e-5), (1.0, 0.1), (1.0, None)):
        alpha, target = 0.01 * scale * oracle.largest_pull(X, y), y * scale
        options = {} if tol is None else {"tol": tol}
        found = submission.lasso(X, target, alpha, **options)
        before, changes = np.zeros(3), []
        for _ in range(found["n_sweeps"]):
            after = oracle.sweeps(X, target, alpha, 1, before)
            changes.append(np.abs(after - before).max() / max(1, np.abs(after).max()))
            before = after
        limit = 1e-10 if tol is None else tol
        assert changes[-1] <= limit * 1.01 and all(change > limit * 0.99 for change in changes[:-1])
        # The sweep that is allowed last may be the one that is small enough.
        for count, converged in ((found["n_sweeps"], True), (found["n_sweeps"] - 1, False)):
            if count:
                again = submission.lasso(X, target, alpha, max_sweeps=count, **options)
                same((again["n_sweeps"], again["converged"]), (count, converged))


@criterion("T3")
def test_a_sweep_that_moves_exactly_as_much_as_allowed_is_the_last(submission, same):
    # One column of -1 and 1: the first sweep goes to its end at once, the second does not move.
    X, y = [[-1.0], [1.0]], np.array([-4.0, 4.0])
    for tol, n_sweeps in ((1.0, 1), (0.999, 2), (0, 2)):
        found = submission.lasso(X, y, 0, tol=tol)
        same((found["n_sweeps"], found["converged"]), (n_sweeps, True))
    same(submission.lasso(X, 0 * y, 0.1, tol=0)["n_sweeps"], 1)


@criterion("T3")
def test_a_descent_that_would_go_on_is_ended(submission, same):
    # Two columns that are nearly one take far more sweeps than the 5000 there are by default.
    main, other = np.array([1.0, -1, 1, -1]), np.array([1.0, 1, -1, -1])
    found = submission.lasso(np.column_stack([main, main + 0.003 * other]), main + other, 0)
    same((found["n_sweeps"], found["converged"]), (5000, False))


@criterion("T3")
def test_a_constant_column_gets_zero_and_changes_nothing_else(submission, rng, close):
    X, y = oracle.data(rng, 30, 3)
    for constant, alpha in ((0.1, 0.1), (1e6 + 0.1, 0), (0.1, 0), (0.0, 0.1)):
        plain = submission.lasso(X, y, alpha)
        found = submission.lasso(np.insert(X, 1, constant, axis=1), y, alpha, coef_init=[0, 9, 0, 0])
        close(found["coef"], np.insert(plain["coef"], 1, 0.0), rtol=1e-6)
        close(found["intercept"], plain["intercept"], rtol=1e-6)
    flips = np.where(np.arange(30) % 2, 1.0, -1.0)
    target = y + 20 * flips
    # Each column has a limit of its own, whatever its neighbours are like.
    for mean, spread, counts in ((1, 1.5, 1), (1, 0.7, 0), (0, 1.5, 1), (0, 0.7, 0), (8, 15, 1), (8, 5, 0)):
        barely = np.column_stack([mean + spread * 1e-12 * flips, X[:, 0] + 1e6])
        assert (submission.lasso(barely, target, 0, max_sweeps=1)["coef"][0] != 0) == bool(counts)


@criterion("T4")
def test_each_row_of_a_path_belongs_to_its_alpha(submission, rng, close):
    X, y = oracle.correlated_data(rng, 40, 3)
    alphas = [share * oracle.largest_pull(X, y) for share in (0.1, 2, 0.01, 0.4, 0.1)]
    expected = np.array([oracle.lasso(X, y, alpha)["coef"] for alpha in alphas])
    close(submission.lasso_path(X, y, alphas), expected, rtol=1e-4, atol=1e-5)
    close(submission.lasso_path(X, y, [0])[0], oracle.ridge(X, y, 0)["coef"], rtol=1e-4)


@criterion("T4")
def test_a_start_at_the_solution_is_noticed(submission, rng):
    X, y = oracle.correlated_data(rng, 60, 10)
    cold = submission.lasso(X, y, 0.01)
    warm = submission.lasso(X, y, 0.01, coef_init=cold["coef"])
    assert cold["n_sweeps"] > 5 and warm["n_sweeps"] <= 2 and warm["converged"]
