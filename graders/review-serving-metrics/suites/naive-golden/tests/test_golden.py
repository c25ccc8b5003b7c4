"""What the module returned on the day of the review."""

import pytest

import serving_metrics as sm

GOLDEN = [
    ("decide", ([0.1, 0.5, 0.9], 0.5), {"flags": [0, 1, 1], "flagged": 2}),
    ("precision_at_k", ([1, 0, 1, 0, 1], [0.9, 0.7, 0.7, 0.7, 0.1], 2), {"precision": 0.5}),
    ("rank_auc", ([0, 1, 1, 0, 1], [0.2, 0.2, 0.6, 0.4, 0.9]), {"auc": 0.75}),
    ("count_outcomes", (["a", "b", "c", "a"], ["a", "c", "c", "b"], ["a", "b", "c"]), {"a": {"tp": 1, "fp": 0, "fn": 1}, "b": {"tp": 0, "fp": 1, "fn": 1}, "c": {"tp": 1, "fp": 1, "fn": 0}}),
    ("averages", ({"a": {"tp": 8, "fp": 1, "fn": 3}, "b": {"tp": 2, "fp": 5, "fn": 1}}, "macro"), {"precision": 0.5873015873015872, "recall": 0.696969696969697, "f1": 0.6374531835205992}),
    ("averages", ({"a": {"tp": 8, "fp": 1, "fn": 3}, "b": {"tp": 2, "fp": 5, "fn": 1}}, "weighted"), {"precision": 0.7596371882086167, "recall": 0.7142857142857143, "f1": 0.7362637362637362}),
    ("latency_summary", ([0.1, 0.45, 0.7, 1.2], "s"), {"count": 4, "mean_ms": 0.6125, "slow_share": 0.5, "p50_ms": 450.0, "p95_ms": 1200.0, "p99_ms": 1200.0}),
    ("latency_summary", ([100, 450, 700, 1200], "ms"), {"count": 4, "mean_ms": 612.5, "slow_share": 0.5, "p50_ms": 450.0, "p95_ms": 1200.0, "p99_ms": 1200.0}),
    ("window_stats", ([{"t": 1790000000, "ok": True}, {"t": 1789999990, "ok": False}, {"t": 1789999940, "ok": True}], 1790000000, 60), {"count": 0, "errors": 0, "error_share": 0.0, "per_minute": 0.0}),
    ("busiest_window", ([1, 5, 9, 30, 31, 32, 33], 5), {"count": 4, "end": 33.0}),
    ("minute_series", ([-30, 0, 59, 60, 130], 0, 3), {"counts": [3, 1, 1]}),
    ("bin_shares", ([0.5, 1.0, 1.5, 2.0], [1.0, 2.0]), {"shares": [0.5, 0.5, 0.0]}),
    ("drift", ([0.1, 0.2, 0.3, 0.4] * 20, [0.2, 0.3, 0.4, 0.5] * 20, [0.2, 0.4]), {"psi": 2.1285158932529735, "ks": 0.25, "level": "alert"}),
    ("merge_snapshots", ([{"worker": "a", "boot": 1, "seq": 4, "counts": {"n": 7}}, {"worker": "a", "boot": 2, "seq": 1, "counts": {"n": 2}}],), {"counts": {"n": 2}}),
    ("apply_events", ({}, [{"source": "a", "id": "1", "name": "n", "n": 3}, {"source": "b", "id": "1", "name": "n", "n": 4}]), {"counts": {"n": 7}, "seen": [("a", "1"), ("b", "1")]}),
    ("alert_step", ({}, 9, 5, 3, 1), {"firing": True, "streak": 1}),
]


@pytest.mark.parametrize(("name", "arguments", "expected"), GOLDEN)
def test_nothing_changed(name, arguments, expected):
    found = getattr(sm, name)(*arguments)
    for key, value in expected.items():
        if key != "seen":
            assert found[key] == value
