"""A laboratory for polynomial regression: bias, variance, learning curves and a diagnosis."""


def poly_features(x, degree):
    """The powers of x as columns: x**0, x**1, .. x**degree.

    x: (n,). degree: a count of at least 0.
    Returns an array (n, degree + 1).
    """
    raise NotImplementedError


def fit_poly(x, y, degree):
    """Least-squares coefficients of a polynomial, in increasing powers.

    x, y: (n,). degree: a count of at least 0; more coefficients than rows are fine.
    Returns an array (degree + 1,). Of equally good coefficients, those with the least norm.
    """
    raise NotImplementedError


def predict_poly(coef, x):
    """Values of a polynomial.

    coef: in increasing powers, any length. x: (n,).
    Returns an array (n,).
    """
    raise NotImplementedError


def decompose(predictions, f_true, noise_var):
    """Split the expected squared error of a model that was refitted R times.

    predictions: (R, m), one row for each of R >= 2 refits. f_true: (m,), the values without noise.
    noise_var: variance of the noise, at least 0.
    Returns a dict of floats: bias2, variance, noise, expected_mse.
    """
    raise NotImplementedError


def simulate(x_train, x_test, coef_true, degree, noise_sd, n_rep, seed):
    """Decompose the error of polynomial fits to samples of a known polynomial.

    x_train: (n,). x_test: (m,). coef_true: the truth, in increasing powers, any length.
    degree: of the fitted polynomials, a count of at least 0. noise_sd: at least 0.
    n_rep: refits, a count of at least 2. seed: a count of at least 0.
    Returns a dict of floats: bias2, variance, noise, expected_mse, empirical_mse.
    """
    raise NotImplementedError


def learning_curve(x, y, x_val, y_val, degree, train_sizes):
    """Errors of fits on the first s rows, for each s of train_sizes.

    x, y: (n,). x_val, y_val: (m,). degree: a count of at least 0.
    train_sizes: (k,), counts from 1 to n in any order, at least one.
    Returns a dict of arrays (k,): train_mse, val_mse.
    """
    raise NotImplementedError


def diagnose(train_mse, val_mse, target_mse, tol=0.25):
    """Name the dominant problem at the last point of a learning curve.

    train_mse, val_mse: (k,). target_mse: the error aimed at, above 0. tol: at least 0.
    Returns a str: "high_bias", "high_variance", "both" or "ok".
    """
    raise NotImplementedError
