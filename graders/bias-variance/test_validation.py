import numpy as np
from takehome import criterion

X = np.array([0.0, 1.0, 2.0, 3.0])
Y = np.array([1.0, 0.0, 2.0, 5.0])
PREDICTIONS = np.array([[1.0, 2.0, 0.0], [3.0, 2.0, 1.0]])
NO_VECTORS = (
    [],
    3.0,
    [[1.0], [2.0], [0.0], [4.0]],
    [[1.0, 2.0, 0.0, 4.0]],
    [1.0, np.nan, 0.0, 4.0],
    [1.0, 2.0, -np.inf, 4.0],
)


def simulate(submission, x_train=X, x_test=Y, coef_true=(1, 2), degree=1, sd=0.5, n_rep=3):
    return submission.simulate(x_train, x_test, list(coef_true), degree, sd, n_rep, 0)


@criterion("T6")
def test_what_is_no_finite_vector_is_rejected(submission, rejects):
    submission.poly_features(X, 2)
    submission.fit_poly(X, Y, 2)
    submission.predict_poly(X, Y)
    submission.decompose(PREDICTIONS, X[:3], 0.5)
    submission.learning_curve(X, Y, X, Y, 1, [2])
    submission.diagnose(X, Y, 1.0)
    simulate(submission)
    for bad in NO_VECTORS:
        rejects(submission.poly_features, bad, 2)
        rejects(submission.fit_poly, bad, Y, 2)
        rejects(submission.fit_poly, X, bad, 2)
        rejects(submission.predict_poly, bad, X)
        rejects(submission.predict_poly, X, bad)
        rejects(submission.decompose, np.ones((3, 4)), bad, 0.5)
        rejects(submission.learning_curve, bad, Y, X, Y, 1, [2])
        rejects(submission.learning_curve, X, bad, X, Y, 1, [2])
        rejects(submission.learning_curve, X, Y, bad, Y, 1, [2])
        rejects(submission.learning_curve, X, Y, X, bad, 1, [2])
        rejects(submission.diagnose, bad, Y, 1.0)
        rejects(submission.diagnose, X, bad, 1.0)
        rejects(simulate, submission, x_train=bad)
        rejects(simulate, submission, x_test=bad)
    for bad in ([], [[1.0], [2.0]], [1.0, np.nan]):
        rejects(simulate, submission, coef_true=bad)


@criterion("T6")
def test_lengths_that_differ_are_rejected_and_never_broadcast(submission, rejects):
    for bad in ([1.0], [1.0, 2.0, 3.0], [*Y, 0.0]):
        rejects(submission.fit_poly, X, bad, 1)
        rejects(submission.decompose, np.ones((3, 4)), bad, 0.5)
        rejects(submission.learning_curve, X, bad, X, Y, 1, [2])
        rejects(submission.learning_curve, X, Y, X, bad, 1, [2])
        rejects(submission.diagnose, X, bad, 1.0)


@criterion("T6")
def test_refits_that_are_no_table_of_two_rows_are_rejected(submission, rejects):
    for bad in (PREDICTIONS[:1], PREDICTIONS[0], PREDICTIONS[np.newaxis], np.empty((0, 3))):
        rejects(submission.decompose, bad, [1.0, 2.0, 3.0], 0.5)
    rejects(submission.decompose, np.empty((2, 0)), [], 0.5)
    for bad in (np.nan, np.inf):
        rejects(submission.decompose, [[1.0, bad], [1.0, 2.0]], [1.0, 2.0], 0.5)


@criterion("T6")
def test_degrees_that_are_no_integers_from_0_are_rejected(submission, rejects):
    for bad in (-1, -7, 1.5):
        rejects(submission.poly_features, X, bad)
        rejects(submission.fit_poly, X, Y, bad)
        rejects(submission.learning_curve, X, Y, X, Y, bad, [2])
        rejects(simulate, submission, degree=bad)


@criterion("T6")
def test_numbers_out_of_range_are_rejected(submission, rejects):
    for bad in (-1e-9, -2, np.nan, np.inf):
        rejects(submission.decompose, PREDICTIONS, X[:3], bad)
        rejects(simulate, submission, sd=bad)
        rejects(submission.diagnose, X, Y, 1.0, bad)
    for bad in (0, -1.0, np.nan, np.inf):
        rejects(submission.diagnose, X, Y, bad)
    for bad in (1, 0, -3):
        rejects(simulate, submission, n_rep=bad)


@criterion("T6")
def test_sizes_outside_the_rows_are_rejected(submission, rejects):
    submission.learning_curve(X, Y, X, Y, 1, [1, 4])
    for bad in ([0, 2], [2, 5], [-1], [2, 2.5], [], [[2, 3]], 3, [2, np.nan]):
        rejects(submission.learning_curve, X, Y, X, Y, 1, bad)


@criterion("T6")
def test_what_is_returned_has_exact_types(submission, typed):
    vector, parts = np.zeros(4), dict.fromkeys(["bias2", "variance", "noise", "expected_mse"], 0.0)
    whole = np.array([0, 1, 2, 3])
    for x in (X, X.astype(np.float32), whole, whole.astype(np.uint8), whole.tolist()):
        typed(submission.poly_features(x, 2), np.zeros((4, 3)))
        typed(submission.fit_poly(x, x, 1), vector)
        typed(submission.predict_poly([1, 2], x), vector)
        typed(submission.learning_curve(x, x, x, x, 1, [2]), {"train_mse": vector, "val_mse": vector})
        for noise in (0, 1, 0.5):
            typed(submission.decompose([[1, 2], [3, 2]], [1, 0], noise), parts)
            found = submission.simulate(x, x, [1, 2], 1, noise, 3, 0)
            typed(found, {**parts, "empirical_mse": 0.0})
    typed(submission.diagnose([1], [1], 1), "ok")


@criterion("T6")
def test_a_whole_float_is_a_count_and_any_other_number_is_none(submission, same, rejects):
    for degree in (0, 2):
        same(submission.poly_features(X, float(degree)), submission.poly_features(X, degree))
        same(submission.fit_poly(X, Y, np.float64(degree)), submission.fit_poly(X, Y, degree))
    sizes = submission.learning_curve(X, Y, X, Y, 1, [2, 3])
    same(submission.learning_curve(X, Y, X, Y, 1.0, [2.0, 3.0]), sizes)
    expected = submission.simulate(X, Y, [1, 2], 1, 0.5, 3, 7)
    same(submission.simulate(X, Y, [1, 2], 1.0, 0.5, 3.0, 7.0), expected)
    large = submission.simulate(X, Y, [1, 2], 1, 0.5, 3, 2**40)
    same(submission.simulate(X, Y, [1, 2], 1, 0.5, 3, 2.0**40), large)
    for bad in (2.5, np.nan, np.inf, -np.inf):
        rejects(submission.poly_features, X, bad)
        rejects(simulate, submission, n_rep=bad)
        rejects(submission.simulate, X, Y, [1, 2], 1, 0.5, 3, bad)
    rejects(submission.simulate, X, Y, [1, 2], 1, 0.5, 3, -1)
