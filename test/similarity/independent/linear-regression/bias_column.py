"""Linear regression with the bias folded into the weights: one matrix, one vector."""
import numpy as np


def _design(X):
    try:
        A = np.array(X, dtype=np.float64)
    except (TypeError, ValueError):
        raise ValueError("X is not a table of numbers")
    if A.ndim != 2 or 0 in A.shape or not np.all(np.isfinite(A)):
        raise ValueError("X has to be a finite table")
    return np.hstack((A, np.ones((A.shape[0], 1))))


def _theta(w, b, width):
    theta = np.concatenate([np.ravel(np.asarray(w, dtype=np.float64)), [float(b)]])
    if np.ndim(w) != 1 or theta.size != width or not np.isfinite(theta).all():
        raise ValueError("parameters do not fit X")
    return theta


def _column(y, rows):
    t = np.array(y, dtype=np.float64)
    if t.shape != (rows,) or np.isnan(t).any() or np.isinf(t).any():
        raise ValueError("y does not fit X")
    return t


def predict(X, weights, bias):
    A = _design(X)
    return A.dot(_theta(weights, bias, A.shape[1]))


def mse_cost(X, y, weights, bias):
    A = _design(X)
    r = A.dot(_theta(weights, bias, A.shape[1])) - _column(y, A.shape[0])
    return float(np.mean(np.square(r)))


def gradients(X, y, weights, bias):
    A = _design(X)
    r = A.dot(_theta(weights, bias, A.shape[1])) - _column(y, A.shape[0])
    g = A.T.dot(r) * (2.0 / r.size)
    return g[:-1], float(g[-1])


def fit(X, y, lr=0.1, max_iter=1000, tol=1e-9, standardize=True):
    A = _design(X)
    t = _column(y, A.shape[0])
    for value, floor in ((lr, 0.0), (max_iter, 0.5), (tol, -1e-300)):
        if not np.isfinite(value) or value <= floor:
            raise ValueError("a setting is out of range")
    if max_iter != round(max_iter):
        raise ValueError("max_iter is a count")
    shift = np.zeros(A.shape[1])
    inverse = np.ones(A.shape[1])
    if standardize:
        columns = A[:, :-1]
        shift[:-1] = np.average(columns, axis=0)
        spread = np.sqrt(np.average((columns - shift[:-1]) ** 2, axis=0))
        flat = spread <= 1e-12 * np.fmax(1.0, np.fabs(shift[:-1]))
        inverse[:-1] = np.where(flat, 0.0, 1.0 / np.where(flat, 1.0, spread))
        A = np.hstack(((columns - shift[:-1]) * inverse[:-1], A[:, -1:]))
    theta = np.zeros(A.shape[1])
    r = A.dot(theta) - t
    track = [float(np.mean(np.square(r)))]
    winner = (track[0], theta)
    outcome = "max_iter"
    while len(track) <= int(max_iter):
        theta = theta - lr * 2.0 / r.size * A.T.dot(r)
        with np.errstate(all="ignore"):
            r = A.dot(theta) - t
            value = float(np.mean(np.square(r)))
        if not np.isfinite(value) or value > track[0] * 10.0:
            theta, outcome = winner[1], "diverged"
            break
        track.append(value)
        winner = min(winner, (value, theta), key=lambda pair: pair[0])
        if np.fabs(track[-2] - value) <= track[-2] * tol:
            outcome = "converged"
            break
    raw = theta * inverse
    return dict(
        weights=raw[:-1],
        bias=float(raw[-1] - raw.dot(shift)),
        cost_history=np.asarray(track),
        n_iter=len(track) - 1,
        status=outcome,
    )


def max_stable_lr(X):
    A = _design(X)
    return float(2.0 / np.linalg.eigvalsh(2.0 * A.T.dot(A) / A.shape[0])[-1])
