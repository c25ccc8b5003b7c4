"""Latencies with their units, and windows with both of their ends."""

import math

import numpy as np
import pytest

import serving_metrics as sm

NOW = 1_790_000_000


def near(expected):
    return pytest.approx(expected, rel=1e-9, abs=1e-12)


def test_seconds_and_milliseconds_tell_the_same_story():
    ms = [120.0, 480.0, 520.0, 900.0, 30.0]
    for durations, unit in ((ms, "ms"), ([one / 1000 for one in ms], "s"), (np.array(ms), "ms")):
        found = sm.latency_summary(durations, unit, percentiles=[50])
        assert found["count"] == 5
        assert [found["mean_ms"], found["slow_share"], found["p50_ms"]] == near([410.0, 0.4, 480.0])


def test_slow_is_above_the_limit_in_milliseconds():
    for durations, unit in (([400, 500, 501], "ms"), ([0.25, 0.5, 0.75], "s")):
        assert sm.latency_summary(durations, unit)["slow_share"] == near(1 / 3)
    assert sm.latency_summary([0.25, 0.5, 0.75], "s", slow_ms=200)["slow_share"] == near(1.0)
    assert sm.latency_summary([100, 200, 300], "ms", slow_ms=250)["slow_share"] == near(1 / 3)


def test_percentiles_are_recorded_durations_by_rank():
    wanted = (1, 5, 50, 90, 95, 99, 100)
    for n in (1, 2, 7, 19, 20, 21, 50, 100):
        durations = [7.0 * (one + 1) for one in range(n)]
        shuffled = np.random.default_rng(n).permutation(durations).tolist()
        found = sm.latency_summary(shuffled, "ms", percentiles=wanted)
        for q in wanted:
            fits = [d for d in durations if 100 * sum(other <= d for other in durations) >= q * n]
            assert found[f"p{q}_ms"] == near(min(fits))


def test_percentiles_of_the_default_list():
    found = sm.latency_summary([0.001 * one for one in range(1, 101)], "s")
    assert [found["p50_ms"], found["p95_ms"], found["p99_ms"]] == near([50.0, 95.0, 99.0])


def test_the_mean_keeps_double_precision():
    durations = [0.1 + one / 977 for one in range(3000)]
    expected = math.fsum(durations) / 3000
    assert sm.latency_summary(durations, "ms")["mean_ms"] == near(expected)
    assert sm.latency_summary(durations, "s")["mean_ms"] == near(1000 * expected)


def test_no_durations_give_no_figures():
    found = sm.latency_summary([], "s", percentiles=[50, 90])
    assert found["count"] == 0
    assert [found[key] for key in ("mean_ms", "slow_share", "p50_ms", "p90_ms")] == [None] * 4


def test_an_unknown_unit_is_refused():
    with pytest.raises(ValueError):
        sm.latency_summary([1.0], "us")


def stats(ages, width_s, failed=()):
    events = [{"t": NOW - age, "ok": age not in failed} for age in ages]
    found = sm.window_stats(events, NOW, width_s)
    return [found[key] for key in ("count", "errors", "error_share", "per_minute")]


def test_a_window_has_its_near_end_and_not_its_far_one():
    for age, inside in ((-60, 0), (-1, 0), (0, 1), (1, 1), (29, 1), (30, 0), (31, 0)):
        assert stats([age], 30) == near([inside, 0, 0.0, 2.0 * inside])
        assert stats([age], 30, failed=[age]) == near([inside, inside, inside, 2.0 * inside])


def test_errors_and_rates_of_a_window():
    assert stats([5, 40, 1, 90, 3, 7, 89], 90, failed=[1, 7]) == near([6, 2, 1 / 3, 4.0])
    assert stats([0, 1, 2], 7) == near([3, 0, 0.0, 180 / 7])
    assert stats([], 60) == [0, 0, 0.0, 0.0]


def busiest(times, width_s):
    found = sm.busiest_window(times, width_s)
    return found["count"], found["end"]


def test_the_busiest_window_by_the_definition():
    rng = np.random.default_rng(11)
    for width_s in (1, 5, 20):
        times = (NOW + rng.integers(0, 60, 40)).tolist()
        sizes = {end: sum(end - width_s < t <= end for t in times) for end in times}
        most = max(sizes.values())
        expected = most, min(end for end, size in sizes.items() if size == most)
        assert busiest(times, width_s) == expected
        assert busiest(sorted(times), width_s) == expected


def test_events_a_width_apart_share_no_window():
    assert busiest([NOW, NOW + 10, NOW + 20], 10) == (1, NOW)
    assert busiest([NOW, NOW + 10, NOW + 20], 11) == (2, NOW + 10)
    assert busiest([NOW + 3, NOW, NOW + 3], 3) == (2, NOW + 3)
    assert busiest([], 10) == (0, None)


def test_minutes_have_their_first_second_and_not_their_last():
    ages = [-61, -60, -59, -1, 0, 59, 60, 61, 119, 120, 180, 239, 240]
    counts = sm.minute_series([NOW + age for age in reversed(ages)], NOW, 4)["counts"]
    assert [int(one) for one in counts] == [2, 3, 1, 2]
    outside = sm.minute_series([NOW - 30, NOW + 300], NOW, 3)["counts"]
    assert [int(one) for one in outside] == [0, 0, 0]
    assert [int(one) for one in sm.minute_series([], NOW, 2)["counts"]] == [0, 0]
