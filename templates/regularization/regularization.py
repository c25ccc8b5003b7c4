"""Ridge, lasso, early stopping and dropout."""


def ridge(X, y, alpha):
    """Least squares with an L2 penalty.

    X: (n, d). y: (n,). alpha: finite, at least 0.
    Returns a dict: coef (d,), intercept (float). With alpha 0, the shortest of equal solutions.
    """
    raise NotImplementedError


def soft_threshold(z, t):
    """Each value moved towards 0 by t, and to exactly 0 within.

    z: any shape. t: finite, at least 0. Returns an array of the shape of z.
    """
    raise NotImplementedError


def alpha_max(X, y):
    """Smallest alpha for which all coefficients of the lasso are 0.

    X: (n, d). y: (n,). Returns a float.
    """
    raise NotImplementedError


def lasso(X, y, alpha, max_sweeps=5000, tol=1e-10, coef_init=None):
    """Least squares with an L1 penalty, by cyclic coordinate descent.

    X: (n, d). y: (n,). alpha, tol: finite, at least 0. max_sweeps: a count of at least 1.
    coef_init: (d,), or None for zeros.
    Returns a dict: coef (d,), intercept (float), n_sweeps (int), converged (bool).
    """
    raise NotImplementedError


def lasso_path(X, y, alphas):
    """Coefficients of the lasso for several penalties.

    X: (n, d). y: (n,). alphas: (m,), at least 0, one or more in any
    order. Returns an array (m, d).
    """
    raise NotImplementedError


def gd_early_stopping(X_train, y_train, X_val, y_val, lr, max_epochs, patience, min_delta=0.0):
    """Gradient descent that stops when the validation error no longer improves.

    X_train: (n, d). y_train: (n,). X_val: (m, d). y_val: (m,). lr: finite
    and above 0. max_epochs, patience: counts of at least 1. min_delta: finite, at least 0.
    Returns a dict: coef (d,), intercept (float), val_history (stopped_epoch + 1,),
    best_epoch (int), stopped_epoch (int).
    """
    raise NotImplementedError


def dropout(A, rate, seed, training=True):
    """Entries set to 0 at random, the others scaled up to make up for it.

    A: any shape. rate: at least 0 and below 1. seed: a count of at least 0.
    Returns an array of the shape of A; the values of A when not training.
    """
    raise NotImplementedError


def select_alpha(X, y, alphas, k, kind="ridge", rule="min"):
    """Strength of a penalty chosen by cross-validation on k consecutive folds.

    X: (n, d). y: (n,). alphas: (m,), at least 0, one or more. k: a count from 2 to n.
    kind: "ridge" or "lasso". rule: "min" or "1se".
    Returns a dict: alpha (float), mean_mse (m,), se_mse (m,).
    """
    raise NotImplementedError
