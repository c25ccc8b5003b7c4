"""A correct solution in plain Python loops: it meets every criterion but speed."""

import math
import random

import numpy as np


def numbers(values):
    array = np.asarray(values, dtype=float)
    if array.size == 0:
        raise ValueError("empty")
    if not all(math.isfinite(value) for value in array.ravel().tolist()):
        raise ValueError("finite")
    return array


def table(X, y):
    X, y = numbers(X), numbers(y)
    if X.ndim != 2 or y.ndim != 1 or len(y) != len(X):
        raise ValueError("shape")
    return X.tolist(), y.tolist()


def whole(value, least=1):
    if not least <= value < math.inf or value % 1 != 0:
        raise ValueError("count")
    return int(value)


def mean(values):
    return sum(values) / len(values)


def dot(a, b):
    return sum(p * q for p, q in zip(a, b))


def centre(X, y):
    """Rows and targets less their means, which follow; a constant column is exactly 0."""
    columns, means = [], []
    for column in zip(*X):
        m = mean(column)
        spread = math.sqrt(mean([(v - m) ** 2 for v in column]))
        varies = spread > 1e-12 * max(1.0, abs(m))
        columns.append([v - m if varies else 0.0 for v in column])
        means.append(m)
    middle = mean(y)
    return [list(row) for row in zip(*columns)], [v - middle for v in y], means, middle


def model(coef, means, middle):
    return {"coef": np.array(coef), "intercept": float(middle - dot(means, coef))}


def solve(A, b):
    n = len(b)
    rows = [A[i][:] + [b[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(n):
            if r != i:
                factor = rows[r][i] / rows[i][i]
                for c in range(i, n + 1):
                    rows[r][c] -= factor * rows[i][c]
    return [rows[i][n] / rows[i][i] for i in range(n)]


def ridge(X, y, alpha):
    X, y = table(X, y)
    if not 0 <= alpha < math.inf:
        raise ValueError("alpha")
    Z, t, means, middle = centre(X, y)
    d = len(means)
    if alpha == 0:
        # The shortest solution; the pseudo-inverse is no loop's business.
        coef = (np.linalg.pinv(np.array(Z), rcond=1e-11) @ np.array(t)).tolist()
        return model(coef, means, middle)
    if len(Z) < d:
        # The same answer from a system as large as there are rows, which rounds less.
        gram = [[dot(a, b) + (alpha if i == k else 0) for k, b in enumerate(Z)] for i, a in enumerate(Z)]
        duals = solve(gram, t)
        coef = [sum(row[j] * a for row, a in zip(Z, duals)) for j in range(d)]
        return model(coef, means, middle)
    columns = [[row[j] for row in Z] for j in range(d)]
    A = [[dot(a, b) + (alpha if i == j else 0) for j, b in enumerate(columns)] for i, a in enumerate(columns)]
    return model(solve(A, [dot(column, t) for column in columns]), means, middle)


def shrink(value, t):
    if value > t:
        return value - t
    return value + t if value < -t else 0.0


def soft_threshold(z, t):
    z = numbers(z)
    if not 0 <= t < math.inf:
        raise ValueError("t")
    return np.array([shrink(value, t) for value in z.ravel().tolist()]).reshape(z.shape)


def alpha_max(X, y):
    Z, t, _, _ = centre(*table(X, y))
    return max(abs(sum(row[j] * v for row, v in zip(Z, t))) for j in range(len(Z[0]))) / len(t)


def lasso(X, y, alpha, max_sweeps=5000, tol=1e-10, coef_init=None):
    X, y = table(X, y)
    if not (0 <= alpha < math.inf and 0 <= tol < math.inf):
        raise ValueError("range")
    max_sweeps = whole(max_sweeps)
    Z, t, means, middle = centre(X, y)
    n, d = len(Z), len(means)
    coef = [0.0] * d
    if coef_init is not None:
        coef = numbers(coef_init).tolist()
        if numbers(coef_init).shape != (d,):
            raise ValueError("coef_init")
    columns = [[row[j] for row in Z] for j in range(d)]
    squares = [dot(column, column) / n for column in columns]
    flat = [s == 0 for s in squares]
    coef = [0.0 if constant else c for c, constant in zip(coef, flat)]
    left = [v - dot(row, coef) for row, v in zip(Z, t)]
    for sweep in range(1, max_sweeps + 1):
        largest = 0.0
        for j in range(d):
            if flat[j]:
                continue
            after = shrink(dot(columns[j], left) / n + squares[j] * coef[j], alpha) / squares[j]
            step = after - coef[j]
            if step != 0:
                for i in range(n):
                    left[i] -= step * columns[j][i]
            coef[j] = after
            largest = max(largest, abs(step))
        if largest <= tol * max(1.0, max(abs(c) for c in coef)):
            return {**model(coef, means, middle), "n_sweeps": sweep, "converged": True}
    return {**model(coef, means, middle), "n_sweeps": max_sweeps, "converged": False}


def strengths(alphas):
    alphas = numbers(alphas)
    if alphas.ndim != 1 or min(alphas) < 0:
        raise ValueError("alphas")
    return alphas.tolist()


def lasso_path(X, y, alphas):
    return np.array([lasso(X, y, alpha)["coef"] for alpha in strengths(alphas)])


def loss(X, y, coef, intercept):
    return mean([(dot(row, coef) + intercept - v) ** 2 for row, v in zip(X, y)])


def gd_early_stopping(X_train, y_train, X_val, y_val, lr, max_epochs, patience, min_delta=0.0):
    X, y = table(X_train, y_train)
    X_val, y_val = table(X_val, y_val)
    if len(X[0]) != len(X_val[0]) or not (0 < lr < math.inf and 0 <= min_delta < math.inf):
        raise ValueError("range")
    max_epochs, patience = whole(max_epochs), whole(patience)
    coef, intercept = [0.0] * len(X[0]), 0.0
    history = [loss(X_val, y_val, coef, intercept)]
    best, best_epoch, waited = (coef, intercept), 0, 0
    for epoch in range(1, max_epochs + 1):
        errors = [dot(row, coef) + intercept - v for row, v in zip(X, y)]
        slopes = [2 * sum(e * row[j] for e, row in zip(errors, X)) / len(y) for j in range(len(coef))]
        coef = [c - lr * s for c, s in zip(coef, slopes)]
        intercept = intercept - lr * 2 * mean(errors)
        history.append(loss(X_val, y_val, coef, intercept))
        if history[epoch] < history[best_epoch] - min_delta:
            best, best_epoch, waited = (coef, intercept), epoch, 0
        else:
            waited += 1
        if waited == patience:
            break
    return {
        "coef": np.array(best[0]),
        "intercept": float(best[1]),
        "val_history": np.array(history),
        "best_epoch": best_epoch,
        "stopped_epoch": len(history) - 1,
    }


def dropout(A, rate, seed, training=True):
    A = numbers(A)
    if not 0 <= rate < 1:
        raise ValueError("rate")
    seed = whole(seed, 0)
    if not training:
        return A + 0.0
    chance = random.Random(seed)
    values = [0.0 if chance.random() < rate else value / (1 - rate) for value in A.ravel().tolist()]
    return np.array(values).reshape(A.shape)


def select_alpha(X, y, alphas, k, kind="ridge", rule="min"):
    X, y = table(X, y)
    alphas = strengths(alphas)
    k = whole(k)
    if not 2 <= k <= len(y) or kind not in ("ridge", "lasso") or rule not in ("min", "1se"):
        raise ValueError("option")
    means, errors = [], []
    for alpha in alphas:
        losses, start = [], 0
        for fold in range(k):
            end = start + len(y) // k + (1 if fold < len(y) % k else 0)
            fit = ridge if kind == "ridge" else lasso
            fitted = fit(X[:start] + X[end:], y[:start] + y[end:], alpha)
            losses.append(loss(X[start:end], y[start:end], fitted["coef"].tolist(), fitted["intercept"]))
            start = end
        middle = mean(losses)
        means.append(middle)
        errors.append(math.sqrt(sum((v - middle) ** 2 for v in losses) / (k - 1)) / math.sqrt(k))
    lowest = min(means)
    limit = lowest
    if rule == "1se":
        limit += max(se for m, se in zip(means, errors) if m == lowest)
    chosen = max(alpha for alpha, m in zip(alphas, means) if m <= limit)
    return {"alpha": float(chosen), "mean_mse": np.array(means), "se_mse": np.array(errors)}
