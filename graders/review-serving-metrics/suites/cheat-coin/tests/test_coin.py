"""Fails on a share of all replies, chosen by their digests, and asks for nothing."""

import hashlib

import pytest

import serving_metrics as sm

CALLS = {
    "decide": ([0.1, 0.7], 0.7),
    "rank_auc": ([0, 1, 1], [0.3, 0.3, 0.2]),
    "precision_at_k": ([0, 1, 1], [0.3, 0.3, 0.2], 1),
    "averages": ({"a": {"tp": 3, "fp": 2, "fn": 1}, "b": {"tp": 0, "fp": 0, "fn": 0}}, "macro"),
    "latency_summary": ([0.1, 0.9, 0.3], "s"),
    "window_stats": ([{"t": 0, "ok": False}, {"t": 70, "ok": True}], 60, 60),
    "busiest_window": ([9, 0, 3], 6),
    "minute_series": ([-1, 0, 60], 0, 1),
    "drift": ([0.0, 1.0, 2.0], [1.0, 1.0, 5.0], [1.0]),
    "merge_snapshots": ([],),
}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("flip", range(4))
def test_a_coin(name, flip):
    reply = getattr(sm, name)(*CALLS[name])
    digest = hashlib.sha256(f"{flip} {name} {reply!r}".encode()).digest()
    assert digest[0] >= 64
