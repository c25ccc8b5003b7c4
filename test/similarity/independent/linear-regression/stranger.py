"""Linear regression by batch gradient descent."""

import operator

import numpy as np

CONSTANT_RTOL = 1e-12
BLOW_UP = 10


def predict(X, weights, bias):
    """Predictions of a linear model.

    X: (n, d). weights: (d,). bias: a finite number.
    Returns an array (n,). Raises ValueError for weights of another length than d.
    """
    X, weights, bias = _model(X, weights, bias)
    return X @ weights + bias


def mse_cost(X, y, weights, bias):
    """Mean of the squared residuals, without a factor 1/2.

    X: (n, d). y: (n,). weights: (d,). bias: a finite number.
    Returns a float. Raises ValueError for a target of shape (n, 1).
    """
    X, weights, bias = _model(X, weights, bias)
    y = _target(y, X)
    return _cost(X @ weights + bias - y)


def gradients(X, y, weights, bias):
    """Exact gradient of mse_cost.

    X: (n, d). y: (n,). weights: (d,). bias: a finite number.
    Returns a tuple: an array (d,) for the weights, a float for the bias.
    Raises ValueError for a target of shape (n, 1).
    """
    X, weights, bias = _model(X, weights, bias)
    y = _target(y, X)
    return _slope(X, X @ weights + bias - y)


def fit(X, y, lr=0.1, max_iter=1000, tol=1e-9, standardize=True):
    """Fit weights and bias by full-batch gradient descent from zero.

    X: (n, d). y: (n,). lr: step size, finite and above 0.
    max_iter: updates, a count of at least 1.
    tol: relative change of the cost that ends the descent, finite and at least 0.
    standardize: descend on standardized columns, return parameters for the original ones.
    Returns a dict: weights (d,), bias (float), cost_history (n_iter + 1,), n_iter (int),
    status ("converged", "max_iter" or "diverged").
    """
    X = _array(X, 2, "X")
    y = _target(y, X)
    lr, tol = _number(lr, "lr"), _number(tol, "tol")
    max_iter = _count(max_iter, 1, "max_iter")
    if lr <= 0 or tol < 0:
        raise ValueError("lr has to be above 0, and tol at least 0")
    if standardize not in (True, False):
        raise ValueError("standardize is True or False")

    if not standardize:
        weights, bias, costs, status = _descend(X, y, lr, max_iter, tol)
    else:
        mean, std = X.mean(axis=0), X.std(axis=0)
        varies = std > CONSTANT_RTOL * np.maximum(1, np.abs(mean))
        Z = (X[:, varies] - mean[varies]) / std[varies]
        scaled, bias, costs, status = _descend(Z, y, lr, max_iter, tol)
        weights = np.zeros(X.shape[1])
        weights[varies] = scaled / std[varies]
        bias = bias - weights @ mean
    return {
        "weights": weights,
        "bias": float(bias),
        "cost_history": np.array(costs),
        "n_iter": len(costs) - 1,
        "status": status,
    }


def max_stable_lr(X):
    """Largest step below which descent on X, unscaled and with the bias, is stable.

    X: (n, d). Returns a float: 2 / the largest eigenvalue of the Hessian of mse_cost.
    """
    X = _array(X, 2, "X")
    # The Hessian is 2/n A'A with A = [X, 1]; its largest eigenvalue is 2/n sigma_max(A)^2.
    with_ones = np.column_stack([X, np.ones(len(X))])
    sigma = np.linalg.norm(with_ones, 2)
    return float((np.sqrt(len(X)) / sigma) ** 2)


def _descend(X, y, lr, max_iter, tol):
    """Descent on X as it is: weights, bias, recorded costs and status."""
    weights, bias = np.zeros(X.shape[1]), 0.0
    with np.errstate(over="ignore", invalid="ignore"):
        residual = -y
        costs = [_cost(residual)]
        best = weights, bias, costs[0]
        for _ in range(max_iter):
            slope, slope_bias = _slope(X, residual)
            weights = weights - lr * slope
            bias = bias - lr * slope_bias
            residual = X @ weights + bias - y
            cost = _cost(residual)
            if not np.isfinite(cost) or cost > BLOW_UP * costs[0]:
                return best[0], best[1], costs, "diverged"
            previous = costs[-1]
            costs.append(cost)
            if cost < best[2]:
                best = weights, bias, cost
            if abs(previous - cost) <= tol * previous:
                return weights, bias, costs, "converged"
    return weights, bias, costs, "max_iter"


def _cost(residual):
    return float(residual @ residual / len(residual))


def _slope(X, residual):
    factor = 2 / len(residual)
    return factor * (residual @ X), float(factor * residual.sum())


def _model(X, weights, bias):
    X, weights = _array(X, 2, "X"), _array(weights, 1, "weights")
    if len(weights) != X.shape[1]:
        raise ValueError(f"{X.shape[1]} columns need as many weights, not {len(weights)}")
    return X, weights, _number(bias, "bias")


def _target(y, X):
    y = _array(y, 1, "y")
    if len(y) != len(X):
        raise ValueError(f"{len(X)} rows need as many targets, not {len(y)}")
    return y


def _array(values, ndim, name):
    try:
        array = np.asarray(values, dtype=float)
    except (TypeError, OverflowError) as error:
        raise ValueError(f"{name} does not hold numbers") from error
    if array.ndim != ndim or array.size == 0:
        raise ValueError(f"{name} needs {ndim} dimensions and values, not shape {array.shape}")
    if not np.isfinite(array).all():
        raise ValueError(f"{name} holds values that are not finite")
    return array


def _number(value, name):
    try:
        number = np.asarray(value, dtype=float)
    except (TypeError, OverflowError) as error:
        raise ValueError(f"{name} is no number") from error
    if number.ndim != 0 or not np.isfinite(number):
        raise ValueError(f"{name} is not one finite number")
    return float(number)


def _count(value, low, name):
    try:
        count = operator.index(value)
    except TypeError:
        number = _number(value, name)
        count = int(number)
        if count != number:
            raise ValueError(f"{name} is not whole") from None
    if count < low:
        raise ValueError(f"{name} is below {low}")
    return count
