"""Answers and data for the hidden tests, worked out in other ways than the reference."""

import itertools

import numpy as np

# What the lasso's loss takes of the mean squared residual.
SHARE = 0.5


def data(rng, n, d, noise=0.3, scales=None):
    """Rows X (n, d) away from 0 and targets y (n,) of which the first three columns decide most."""
    X = rng.normal(2.0, 1.0, (n, d)) * (np.ones(d) if scales is None else scales)
    weights = np.zeros(d)
    weights[:3] = [3.0, -2.0, 1.5][: min(3, d)]
    return X, X @ weights + 5 + noise * rng.normal(size=n)


def correlated_data(rng, n, d):
    """As `data`, with neighbouring columns that share most of what they say."""
    X = rng.normal(size=(n, 1)) + 0.3 * rng.normal(size=(n, d))
    return X, X[:, 0] - X[:, 1] + 0.1 * rng.normal(size=n)


def ridge(X, y, alpha):
    """Coefficients and intercept by the rows that a penalty amounts to, and the pseudo-inverse."""
    X, y = np.asarray(X, float), np.asarray(y, float)
    d = X.shape[1]
    penalty = np.sqrt(summed_penalty(alpha, len(y))) * np.eye(d)
    rows = np.vstack([X - X.mean(axis=0), penalty])
    coef = np.linalg.pinv(rows, rcond=1e-11) @ np.concatenate([y - y.mean(), np.zeros(d)])
    return {"coef": coef, "intercept": float(np.mean(y - X @ coef))}


def summed_penalty(alpha, n):
    """What the squares of ridge's coefficients weigh against a sum of squared residuals."""
    return alpha


def strength(penalty, n):
    """The alpha of ridge that weighs so much against a sum."""
    return penalty / summed_penalty(1.0, n)


def lasso(X, y, alpha):
    """Coefficients and intercept: the best of all ways to choose signs, for few columns."""
    Z, target = X - X.mean(axis=0), y - y.mean()
    n, d = X.shape
    found, lowest = np.zeros(d), np.inf
    for signs in itertools.product((-1, 0, 1), repeat=d):
        signs = np.array(signs)
        some = Z[:, signs != 0]
        w = np.zeros(d)
        w[signs != 0] = np.linalg.solve(some.T @ some, some.T @ target - n * alpha / (2 * SHARE) * signs[signs != 0])
        value = objective(X, y, alpha, w)
        if value < lowest:
            found, lowest = w, value
    return {"coef": found, "intercept": float(np.mean(y - X @ found))}


def objective(X, y, alpha, coef):
    """What the lasso minimises, with the best intercept for `coef`."""
    residual = y - y.mean() - (X - X.mean(axis=0)) @ coef
    return float(SHARE * np.mean(residual**2) + alpha * np.abs(coef).sum())


def largest_pull(X, y):
    """The alpha from which on nothing is left of the lasso."""
    return float(2 * SHARE * np.abs((X - X.mean(axis=0)).T @ (y - y.mean())).max() / len(y))


def optimality_gap(X, y, alpha, coef):
    """How far the lasso's conditions are from holding: 0 at the optimum."""
    Z, target = X - X.mean(axis=0), y - y.mean()
    pull = 2 * SHARE * Z.T @ (target - Z @ coef) / len(y)
    active = coef != 0
    gaps = np.where(active, np.abs(pull - alpha * np.sign(coef)), np.abs(pull) - alpha)
    return float(gaps.max(initial=0.0))


def sweeps(X, y, alpha, count, coef):
    """Coefficients after some sweeps of coordinate descent, from the definition."""
    Z, target, coef = X - X.mean(axis=0), y - y.mean(), np.array(coef, float)
    for _ in range(count):
        for j in range(len(coef)):
            others = target - np.delete(Z, j, axis=1) @ np.delete(coef, j)
            pull = Z[:, j] @ others / len(y)
            coef[j] = np.sign(pull) * max(abs(pull) - alpha / (2 * SHARE), 0) / np.mean(Z[:, j] ** 2)
    return coef


def rate(step):
    """The lr with which a descent goes so far along the mean of residual times row."""
    return step / 2


def early_stopping(X, y, X_val, y_val, lr, max_epochs, patience, min_delta=0.0):
    """The whole descent first, then the place where it would have stopped."""
    rows = np.column_stack([X, np.ones(len(X))])
    val_rows = np.column_stack([X_val, np.ones(len(X_val))])
    path = [np.zeros(rows.shape[1])]
    for _ in range(max_epochs):
        path.append(path[-1] - lr / rate(1) / len(y) * (rows.T @ (rows @ path[-1] - y)))
    losses = np.array([np.mean((val_rows @ w - y_val) ** 2) for w in path])
    best, stopped = 0, max_epochs
    for epoch in range(1, max_epochs + 1):
        if losses[epoch] < losses[best] - min_delta:
            best = epoch
        elif epoch - best >= patience:
            stopped = epoch
            break
    return {
        "coef": path[best][:-1],
        "intercept": float(path[best][-1]),
        "val_history": losses[: stopped + 1],
        "best_epoch": best,
        "stopped_epoch": stopped,
    }


def fold_losses(X, y, alphas, k, kind):
    """Mean squared error (m, k) of each alpha on each of k consecutive folds."""
    larger = range(len(y) % k)
    sizes = [len(y) // k + (fold in larger) for fold in range(k)]
    ends = np.cumsum(sizes)
    fit = ridge if kind == "ridge" else lasso
    losses = np.zeros((len(alphas), k))
    for fold, (size, end) in enumerate(zip(sizes, ends)):
        test = np.isin(np.arange(len(y)), np.arange(end - size, end))
        for i, alpha in enumerate(alphas):
            model = fit(X[~test], y[~test], alpha)
            errors = X[test] @ model["coef"] + model["intercept"] - y[test]
            losses[i, fold] = np.mean(errors**2)
    return losses


def standard_error(losses):
    """The standard error (m,) of the mean of each row (k,) of losses."""
    return losses.std(axis=1, ddof=1) / np.sqrt(losses.shape[1])
