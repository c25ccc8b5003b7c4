import numpy as np
import oracle
from takehome import criterion

X = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 0.0]])
Y = np.array([1.0, 2.0, 4.0])
WEIGHTS = np.array([0.5, -1.0])


def calls(submission, X=X, y=Y, weights=WEIGHTS):
    """Every function, with its required arguments."""
    return [
        (submission.predict, (X, weights, 0.5)),
        (submission.mse_cost, (X, y, weights, 0.5)),
        (submission.gradients, (X, y, weights, 0.5)),
        (submission.fit, (X, y)),
        (submission.max_stable_lr, (X,)),
    ]


@criterion("T7")
def test_rows_that_are_no_finite_table_are_rejected(submission, rejects):
    for call, args in calls(submission):
        call(*args)
    nan, infinite = X.copy(), X.copy()
    nan[1, 0], infinite[2, 1] = np.nan, -np.inf
    flat, deep, no_rows, no_columns = X[:, 0], X[np.newaxis], np.empty((0, 2)), np.empty((3, 0))
    for bad in (nan, infinite, flat, deep, no_columns):
        for call, args in calls(submission, X=bad):
            rejects(call, *args)
    for call, args in calls(submission, X=no_rows, y=[]):
        rejects(call, *args)
    rejects(submission.predict, no_columns, [], 0.5)


@criterion("T7")
def test_a_target_of_another_shape_is_rejected_and_never_broadcast(submission, rejects):
    with_target = [calls(submission)[index] for index in (1, 2, 3)]
    for call, (rows, target, *rest) in with_target:
        call(rows, target, *rest)
        for bad in (target[:, np.newaxis], target[np.newaxis], target[:1], [*target, 0.0], 2.0):
            rejects(call, rows, bad, *rest)
        for bad in (np.nan, np.inf):
            rejects(call, rows, [1.0, bad, 4.0], *rest)
        rejects(call, rows[:1], [[1.0]], *rest)


@criterion("T7")
def test_weights_that_do_not_match_the_columns_are_rejected(submission, rejects):
    for call, args in calls(submission)[:3]:
        call(*args)
    for bad in ([1.0], [1.0, 2.0, 3.0], [[0.5], [-1.0]], [[0.5, -1.0]], 0.5, [], [0.5, np.nan]):
        for call, args in calls(submission, weights=bad)[:3]:
            rejects(call, *args)


@criterion("T7")
def test_settings_out_of_range_are_rejected(submission, rejects):
    submission.fit(X, Y, lr=1e-9, max_iter=1, tol=0.0)
    for bad in ({"lr": 0.0}, {"lr": -0.1}, {"max_iter": 0}, {"max_iter": -3}, {"tol": -1e-9}):
        rejects(submission.fit, X, Y, **bad)
    for bad in (np.nan, np.inf, -np.inf):
        for name in ("lr", "max_iter", "tol"):
            rejects(submission.fit, X, Y, **{name: bad})
        rejects(submission.predict, X, WEIGHTS, bad)
        rejects(submission.mse_cost, X, Y, WEIGHTS, bad)
        rejects(submission.gradients, X, Y, WEIGHTS, bad)


@criterion("T7")
def test_inputs_are_not_modified(submission, same):
    for call, args in [*calls(submission), (submission.fit, (X, Y, 0.01, 20, 0.0, False))]:
        call(*args)
        same(submission.last.mutated, [])


@criterion("T7")
def test_lists_and_numbers_of_any_size_are_as_good_as_float_arrays(submission, close):
    small, target, weights = X.astype(np.uint8), Y.astype(np.uint8), np.array([3, -1], np.int8)
    as_floats = calls(submission, weights=weights.astype(float))
    as_integers = calls(submission, small, target, weights)
    as_lists = calls(submission, small.tolist(), target.tolist(), weights.tolist())
    as_singles = calls(submission, *(part.astype(np.float32) for part in (X, Y, weights)))
    for floats, *others in zip(as_floats, as_integers, as_lists, as_singles, strict=True):
        call, args = floats
        expected = call(*args)
        assert expected is not None
        for _, other in others:
            close(call(*other), expected)


@criterion("T7")
def test_a_whole_float_is_a_count_and_any_other_number_is_none(submission, same, rejects):
    for max_iter in (1, 7):
        expected = submission.fit(X, Y, lr=0.01, max_iter=max_iter)
        same(submission.fit(X, Y, lr=0.01, max_iter=float(max_iter)), expected)
    for bad in (1.5, 0.5):
        rejects(submission.fit, X, Y, max_iter=bad)


@criterion("T7")
def test_what_is_returned_has_exact_types(submission, typed):
    vector = np.zeros(2)
    model = {"weights": vector, "bias": 0.0, "cost_history": vector, "n_iter": 0, "status": ""}
    for kind in (float, np.float32, np.uint8, int):
        rows, target, weights = X.astype(kind), Y.astype(kind), np.array([3, 1], kind)
        typed(submission.predict(rows, weights, 1), vector)
        typed(submission.mse_cost(rows, target, weights, 1), 0.0)
        typed(submission.gradients(rows, target, weights, 1), (vector, 0.0))
        for options in ({}, {"lr": 50}, {"max_iter": 1}, {"standardize": False, "lr": 0.01}):
            typed(submission.fit(rows, target, **options), model)
        typed(submission.max_stable_lr(rows), 0.0)


@criterion("T8")
def test_fifty_thousand_rows_are_fitted_quickly(submission, rng, speed, close, same):
    X, y = oracle.linear_data(rng, 50_000, 20)

    def work(solution):
        return solution.fit(X, y, lr=0.01, max_iter=200, tol=0.0)

    answers = speed(work)
    same(answers["cost_history"].shape, (201,))
    expected = oracle.descent_costs(oracle.standardized(X), y, 0.01, 200)
    close(answers["cost_history"], expected, rtol=1e-6)
