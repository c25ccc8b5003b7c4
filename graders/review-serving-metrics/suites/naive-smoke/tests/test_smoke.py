import pytest

import serving_metrics as sm


def test_decide():
    result = sm.decide([0.1, 0.4, 0.6, 0.9], 0.5)
    assert list(result["flags"]) == [0, 0, 1, 1]


def test_precision_at_k():
    result = sm.precision_at_k([1, 0, 1, 0], [0.9, 0.8, 0.7, 0.1], 2)
    assert result["precision"] == pytest.approx(0.5)


def test_precision_at_k_bad_k():
    with pytest.raises(ValueError):
        sm.precision_at_k([1, 0], [0.5, 0.4], 0)


def test_auc():
    assert sm.rank_auc([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8])["auc"] == pytest.approx(0.75)
    assert sm.rank_auc([0, 1], [0.1, 0.9])["auc"] == pytest.approx(1.0)


def test_count_outcomes():
    counts = sm.count_outcomes(["cat", "dog", "cat"], ["cat", "cat", "dog"], ["cat", "dog"])
    assert counts["cat"]["tp"] == 1
    assert counts["cat"]["fp"] == 1
    assert counts["cat"]["fn"] == 1
    assert counts["dog"]["tp"] == 0


def test_averages():
    counts = {"a": {"tp": 8, "fp": 2, "fn": 2}, "b": {"tp": 5, "fp": 5, "fn": 5}}
    assert sm.averages(counts, "macro")["precision"] == pytest.approx(0.65)
    assert sm.averages(counts, "micro")["precision"] == pytest.approx(0.65)
    assert sm.averages(counts, "weighted")["recall"] == pytest.approx(0.65)


def test_unknown_average():
    with pytest.raises(ValueError):
        sm.averages({"a": {"tp": 1, "fp": 1, "fn": 1}}, "foo")


def test_latency():
    result = sm.latency_summary([100, 200, 300, 400, 1000], "ms")
    assert result["count"] == 5
    assert result["mean_ms"] == pytest.approx(400)
    assert result["p50_ms"] == 300
    assert result["slow_share"] == pytest.approx(0.2)


def test_latency_seconds():
    result = sm.latency_summary([0.1, 0.2, 0.3], "s")
    assert result["p50_ms"] == pytest.approx(200)


def test_window_stats():
    events = [{"t": 10, "ok": True}, {"t": 50, "ok": False}, {"t": 55, "ok": True}]
    result = sm.window_stats(events, 60, 20)
    assert result["count"] == 2
    assert result["errors"] == 1
    assert result["error_share"] == pytest.approx(0.5)
    assert result["per_minute"] == pytest.approx(6)


def test_busiest_window():
    assert sm.busiest_window([1, 2, 3, 50, 100], 10)["count"] == 3


def test_minute_series():
    assert list(sm.minute_series([0, 10, 70, 130], 0, 3)["counts"]) == [2, 1, 1]


def test_bin_shares():
    shares = sm.bin_shares([0.5, 1.5, 1.7, 2.5], [1, 2])["shares"]
    assert list(shares) == pytest.approx([0.25, 0.5, 0.25])


def test_drift_of_the_same_data_is_ok():
    data = [x / 10 for x in range(100)]
    result = sm.drift(data, data, [2.5, 5, 7.5])
    assert result["psi"] == pytest.approx(0)
    assert result["ks"] == pytest.approx(0)
    assert result["level"] == "ok"


def test_drift_alert():
    assert sm.drift([1.0] * 100, [9.0] * 100, [5])["level"] == "alert"


def test_merge_snapshots():
    snapshots = [
        {"worker": "a", "boot": 1, "seq": 1, "counts": {"n": 5}},
        {"worker": "a", "boot": 1, "seq": 2, "counts": {"n": 8}},
        {"worker": "b", "boot": 1, "seq": 1, "counts": {"n": 3}},
    ]
    assert sm.merge_snapshots(snapshots)["counts"] == {"n": 11}


def test_apply_events():
    event = {"source": "a", "id": "1", "name": "n", "n": 5}
    state = sm.apply_events({}, [event, event])
    assert state["counts"]["n"] == 5


def test_alert():
    state = sm.alert_step({}, 10, 5, 3, 2)
    assert not state["firing"]
    state = sm.alert_step(state, 10, 5, 3, 2)
    assert state["firing"]
    state = sm.alert_step(state, 1, 5, 3, 2)
    assert not state["firing"]
