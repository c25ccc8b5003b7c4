"""Linear regression as small objects: a problem, a scaler and a run of the descent."""
from dataclasses import dataclass, field

import numpy as np


@dataclass
class Point:
    slope: np.ndarray
    offset: float
    cost: float


@dataclass
class Problem:
    table: np.ndarray
    target: np.ndarray

    def miss(self, slope, offset):
        return np.einsum("ij,j->i", self.table, slope) + offset - self.target

    def loss(self, slope, offset):
        gap = self.miss(slope, offset)
        return float(np.einsum("i,i->", gap, gap)) / gap.shape[0]

    def direction(self, slope, offset):
        gap = self.miss(slope, offset)
        return np.einsum("ij,i->j", self.table, gap) * 2 / gap.shape[0], 2 * float(np.average(gap))


class Scaler:
    def __init__(self, table, active):
        self.centre = table.mean(0) if active else np.zeros(table.shape[1])
        width = table.std(0) if active else np.ones(table.shape[1])
        self.moving = width > 1e-12 * np.maximum(np.abs(self.centre), 1)
        if not active:
            self.moving[:] = True
        self.width = np.ones_like(width)
        self.width[self.moving] = width[self.moving]

    def apply(self, table):
        out = table - self.centre
        out /= self.width
        out[:, ~self.moving] = 0
        return out

    def undo(self, slope, offset):
        slope = slope / self.width
        slope[~self.moving] = 0
        return slope, float(offset - sum(slope * self.centre))


@dataclass
class Descent:
    problem: Problem
    rate: float
    patience: float
    points: list = field(default_factory=list)

    def start(self):
        zero = np.zeros(self.problem.table.shape[1])
        self.points = [Point(zero, 0.0, self.problem.loss(zero, 0.0))]

    def step(self):
        """The state after one more update; None while it goes on."""
        last = self.points[-1]
        down, shift = self.problem.direction(last.slope, last.offset)
        slope, offset = last.slope - self.rate * down, last.offset - self.rate * shift
        point = Point(slope, offset, self.problem.loss(slope, offset))
        if not point.cost <= 10 * self.points[0].cost:
            return "diverged"
        self.points.append(point)
        return "converged" if abs(last.cost - point.cost) <= self.patience * last.cost else None

    def run(self, updates):
        self.start()
        for _ in range(updates):
            state = self.step()
            if state:
                return state
        return "max_iter"

    def result(self, state):
        if state == "diverged":
            return min(self.points, key=lambda each: each.cost)
        return self.points[-1]


def _numbers(thing, dims):
    found = np.asarray(thing, dtype="float64")
    problems = {
        "wrong number of dimensions": found.ndim != dims,
        "nothing in it": found.size < 1,
        "not finite": not np.isfinite(found).all(),
    }
    for words, wrong in problems.items():
        if wrong:
            raise ValueError(words)
    return found


def _problem(X, y):
    problem = Problem(_numbers(X, 2), _numbers(y, 1))
    if problem.table.shape[0] != problem.target.shape[0]:
        raise ValueError("rows")
    return problem


def predict(X, weights, bias):
    table, slope, offset = _numbers(X, 2), _numbers(weights, 1), _numbers(bias, 0)
    if table.shape[1] != slope.shape[0]:
        raise ValueError("columns")
    return np.einsum("ij,j->i", table, slope) + float(offset)


def mse_cost(X, y, weights, bias):
    predict(X, weights, bias)
    return _problem(X, y).loss(_numbers(weights, 1), bias)


def gradients(X, y, weights, bias):
    predict(X, weights, bias)
    return _problem(X, y).direction(_numbers(weights, 1), bias)


def fit(X, y, lr=0.1, max_iter=1000, tol=1e-9, standardize=True):
    given = _problem(X, y)
    _numbers([lr, tol, max_iter], 1)
    if lr <= 0 or tol < 0 or max_iter < 1 or int(max_iter) != max_iter:
        raise ValueError("settings")
    scaler = Scaler(given.table, standardize)
    descent = Descent(Problem(scaler.apply(given.table), given.target), lr, tol)
    with np.errstate(all="ignore"):
        state = descent.run(int(max_iter))
    final = descent.result(state)
    slope, offset = scaler.undo(final.slope, final.offset)
    losses = [point.cost for point in descent.points]
    return {"weights": slope, "bias": offset, "cost_history": np.array(losses), "n_iter": len(losses) - 1, "status": state}


def max_stable_lr(X):
    table = _numbers(X, 2)
    grown = np.c_[np.ones(len(table)), table]
    largest = np.linalg.svd(grown, compute_uv=False).max()
    return len(table) / largest**2
