"""Answers and data for the hidden tests, worked out in other ways than the reference."""

import numpy as np


def linear_data(rng, n, d, mean=0.0, noise=0.5):
    """Rows X (n, d) around `mean` with unit spread, and noisy targets y (n,) of a linear model.

    Slopes are between 1 and 3 in size and the intercept is 4, so that no parameter is near 0.
    """
    X = rng.normal(mean, 1.0, (n, d))
    slopes = rng.uniform(1, 3, d) * rng.choice([-1, 1], d)
    return X, X @ slopes + 4 + noise * rng.normal(size=n)


def badly_scaled_data(rng):
    """Seven columns with spreads from 1e-3 to 1e3, each lying about five spreads from 0."""
    X, y = linear_data(rng, 200, 7)
    return (X + 5) * 10.0 ** np.arange(-3, 4), y


def parameters(rng, d):
    """Some weights (d,) and a bias."""
    return rng.normal(size=d), float(rng.normal())


def cost(X, y, weights, bias):
    """Mean squared residual."""
    return float(np.mean(np.square(np.dot(X, weights) + bias - y)))


def gradients(X, y, weights, bias):
    """Gradient of the cost: the mean of every row's own gradient."""
    errors = np.dot(X, weights) + bias - y
    return np.mean(2 * errors[:, np.newaxis] * X, axis=0), float(np.mean(2 * errors))


def slope(X, y, weights, bias, direction, step=1e-5):
    """Central difference of the cost along a direction (d + 1,): the weights, then the bias."""
    ahead, behind = (
        cost(X, y, weights + sign * step * direction[:-1], bias + sign * step * direction[-1])
        for sign in (1, -1)
    )
    return (ahead - behind) / (2 * step)


def standardized(X):
    """Columns with mean 0 and population spread 1; none may be constant."""
    return (X - np.mean(X, axis=0)) / np.std(X, axis=0)


def descent_costs(X, y, lr, steps):
    """Costs (steps + 1,) of plain descent from zero; the bias is the weight of a column of ones."""
    A = np.column_stack([np.ones(len(X)), X])
    theta = np.zeros(A.shape[1])
    costs = [np.mean(y**2)]
    for _ in range(steps):
        theta = theta - lr * (2 / len(y)) * A.T.dot(A.dot(theta) - y)
        costs.append(np.mean((A.dot(theta) - y) ** 2))
    return np.array(costs)


def before_divergence(costs):
    """The costs (k,) up to the first that is above ten times the start; one of them must be."""
    return costs[: np.flatnonzero(costs > 10 * costs[0])[0]]


def least_squares(X, y):
    """Weights (d,) and bias with the least cost; columns are scaled first, for lstsq's sake."""
    scaled = np.linalg.lstsq(standardized(X), y - y.mean(), rcond=None)[0]
    weights = scaled / np.std(X, axis=0)
    return weights, float(y.mean() - np.mean(X, axis=0) @ weights)


def stable_lr(X):
    """2 / largest eigenvalue of the Hessian in the weights and the bias."""
    A = np.column_stack([np.ones(len(X)), X])
    return 2 / float(np.linalg.eigvalsh(2 * A.T @ A / len(X))[-1])
