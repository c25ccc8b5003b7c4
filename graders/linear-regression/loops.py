"""A correct solution in plain Python loops: it meets every criterion but speed."""

import numpy as np


def predict(X, weights, bias):
    X = checked(X, 2)
    weights = checked(weights, 1)
    if not np.isfinite(bias):
        raise ValueError("bias")
    if len(weights) != len(X[0]):
        raise ValueError("one weight per column is needed")
    return np.array([predict_row(row, weights, bias) for row in X])


def predict_row(row, weights, bias):
    total = bias
    for value, weight in zip(row, weights):
        total += value * weight
    return total


def residuals(X, y, weights, bias):
    predicted = predict(X, weights, bias)
    y = checked(y, 1)
    if len(y) != len(predicted):
        raise ValueError("one target per row is needed")
    return [one - other for one, other in zip(predicted.tolist(), y)]


def mse_cost(X, y, weights, bias):
    return mean_square(residuals(X, y, weights, bias))


def mean_square(values):
    total = 0.0
    for value in values:
        total += value * value
    return total / len(values)


def gradients(X, y, weights, bias):
    errors = residuals(X, y, weights, bias)
    slopes, slope = descent_direction(checked(X, 2), errors)
    return np.array(slopes), slope


def descent_direction(rows, errors):
    n, d = len(rows), len(rows[0])
    slopes, slope = [0.0] * d, 0.0
    for row, error in zip(rows, errors):
        for j in range(d):
            slopes[j] += 2 * error * row[j] / n
        slope += 2 * error / n
    return slopes, slope


def fit(X, y, lr=0.1, max_iter=1000, tol=1e-9, standardize=True):
    inf = float("inf")
    if not 0 < lr < inf or not 0 <= tol < inf or not 1 <= max_iter < inf or max_iter % 1 != 0:
        raise ValueError("lr, max_iter or tol is out of range")
    max_iter = int(max_iter)
    rows, y = checked(X, 2), checked(y, 1)
    if len(rows) != len(y):
        raise ValueError("one target per row is needed")
    means, spreads = [0.0] * len(rows[0]), [1.0] * len(rows[0])
    if standardize:
        means, spreads = column_statistics(rows)
    scaled = []
    for row in rows:
        line = []
        for value, mean, spread in zip(row, means, spreads):
            line.append(0.0 if spread is None else (value - mean) / spread)
        scaled.append(line)
    weights, bias, history, status = descend(scaled, y, lr, max_iter, tol)
    original = []
    for weight, mean, spread in zip(weights, means, spreads):
        original.append(0.0 if spread is None else weight / spread)
        bias -= original[-1] * mean
    return {
        "weights": np.array(original),
        "bias": bias,
        "cost_history": np.array(history),
        "n_iter": len(history) - 1,
        "status": status,
    }


def column_statistics(rows):
    means, spreads = [], []
    for j in range(len(rows[0])):
        mean = 0.0
        for row in rows:
            mean += row[j] / len(rows)
        variance = 0.0
        for row in rows:
            variance += (row[j] - mean) ** 2 / len(rows)
        spread = variance**0.5
        constant = spread <= 1e-12 * max(1.0, abs(mean))
        means.append(mean)
        spreads.append(None if constant else spread)
    return means, spreads


def descend(rows, y, lr, max_iter, tol):
    weights, bias = [0.0] * len(rows[0]), 0.0
    errors = [-target for target in y]
    history = [mean_square(errors)]
    best_cost, best = history[0], (weights, bias)
    for _ in range(max_iter):
        slopes, slope = descent_direction(rows, errors)
        weights = [weight - lr * one for weight, one in zip(weights, slopes)]
        bias -= lr * slope
        errors = [predict_row(row, weights, bias) - target for row, target in zip(rows, y)]
        cost = mean_square(errors)
        if not cost <= 10 * history[0]:
            return best[0], best[1], history, "diverged"
        history.append(cost)
        if cost < best_cost:
            best_cost, best = cost, (weights, bias)
        if abs(history[-2] - cost) <= tol * history[-2]:
            return weights, bias, history, "converged"
    return weights, bias, history, "max_iter"


def max_stable_lr(X):
    """The largest eigenvalue comes from squaring the matrix until one direction is left."""
    rows = [[*row, 1.0] for row in checked(X, 2)]
    power = product(transposed(rows), rows)
    for _ in range(60):
        largest = max(max(abs(value) for value in row) for row in power)
        power = product([[value / largest for value in row] for row in power], power)
        largest = max(max(abs(value) for value in row) for row in power)
        power = [[value / largest for value in row] for row in power]
    start = max(power, key=lambda row: sum(value * value for value in row))
    length = sum(value * value for value in start)
    along = mean_square([predict_row(row, start, 0.0) for row in rows])
    return length / along


def transposed(rows):
    return [list(column) for column in zip(*rows)]


def product(left, right):
    columns = transposed(right)
    return [[predict_row(row, column, 0.0) for column in columns] for row in left]


def checked(values, ndim):
    array = np.asarray(values, dtype=float)
    if array.ndim != ndim or array.size == 0:
        raise ValueError(f"expected a non-empty array of {ndim} dimensions")
    if not np.isfinite(array).all():
        raise ValueError("NaN and infinity are not allowed")
    return array.tolist()
