"""Linear regression by batch gradient descent."""


def predict(X, weights, bias):
    """Predictions of a linear model.

    X: (n, d). weights: (d,). bias: a finite number.
    Returns an array (n,). Raises ValueError for weights of another length than d.
    """
    raise NotImplementedError


def mse_cost(X, y, weights, bias):
    """Mean of the squared residuals, without a factor 1/2.

    X: (n, d). y: (n,). weights: (d,). bias: a finite number.
    Returns a float. Raises ValueError for a target of shape (n, 1).
    """
    raise NotImplementedError


def gradients(X, y, weights, bias):
    """Exact gradient of mse_cost.

    X: (n, d). y: (n,). weights: (d,). bias: a finite number.
    Returns a tuple: an array (d,) for the weights, a float for the bias.
    Raises ValueError for a target of shape (n, 1).
    """
    raise NotImplementedError


def fit(X, y, lr=0.1, max_iter=1000, tol=1e-9, standardize=True):
    """Fit weights and bias by full-batch gradient descent from zero.

    X: (n, d). y: (n,). lr: step size, finite and above 0.
    max_iter: updates, a count of at least 1.
    tol: relative change of the cost that ends the descent, finite and at least 0.
    standardize: descend on standardised columns, return parameters for the original ones.
    Returns a dict: weights (d,), bias (float), cost_history (n_iter + 1,), n_iter (int),
    status ("converged", "max_iter" or "diverged").
    """
    raise NotImplementedError


def max_stable_lr(X):
    """Largest step below which descent on X, unscaled and with the bias, is stable.

    X: (n, d). Returns a float: 2 / the largest eigenvalue of the Hessian of mse_cost.
    """
    raise NotImplementedError
