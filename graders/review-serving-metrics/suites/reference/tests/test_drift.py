"""Drift, and the alert that follows: definitions, and every limit from both sides."""

import math

import numpy as np
import pytest

import serving_metrics as sm

EDGES = [-1.0, 0.0, 1.0]


def near(expected):
    return pytest.approx(expected, rel=1e-9, abs=1e-12)


def by_hand(values):
    bins = [sum(edge <= value for edge in EDGES) for value in values]
    return [bins.count(number) / len(values) for number in range(len(EDGES) + 1)]


VALUES = [-5, -1, -0.5, 0, 0, 0.25, 1, 1.5, 99, -1.0]


def test_a_value_on_an_edge_is_in_the_bin_above():
    for make in (list, tuple, np.array):
        assert list(sm.bin_shares(make(VALUES), make(EDGES))["shares"]) == near(by_hand(VALUES))


def test_values_beyond_the_edges_have_bins():
    assert list(sm.bin_shares([-7, 8, 9, 9], EDGES)["shares"]) == near([0.25, 0, 0, 0.75])


def psi(reference, current):
    shares = zip(by_hand(reference), by_hand(current), strict=True)
    pairs = [(max(r, 1e-4), max(c, 1e-4)) for r, c in shares]
    return sum((c - r) * math.log(c / r) for r, c in pairs)


def ks(reference, current):
    def below(values, x):
        return np.mean([v <= x for v in values])

    return max(abs(below(reference, x) - below(current, x)) for x in [*reference, *current])


def samples():
    rng = np.random.default_rng(7)
    for shift in (-1.5, 0.0, 0.4, 2.0):
        reference = np.round(rng.normal(0, 1, 150), 1).tolist()
        yield reference, np.round(rng.normal(shift, 1, 60), 1).tolist()


def test_psi_and_ks_by_their_definitions():
    for reference, current in samples():
        found = sm.drift(reference, current, EDGES)
        expected = [psi(reference, current), ks(reference, current)]
        assert [found["psi"], found["ks"]] == near(expected)


def test_empty_bins_count_as_a_small_share():
    low, high = [-2.0] * 60, [2.0] * 60
    for pair in ((low, high), (low + high, high), (high, low + high)):
        assert sm.drift(*pair, EDGES)["psi"] == near(psi(*pair))


def test_equal_samples_do_not_drift():
    found = sm.drift(VALUES * 6, VALUES * 12, EDGES)
    assert [found["psi"], found["ks"]] == near([0.0, 0.0])
    assert found["level"] == "ok"


def test_limits_are_reached_at_their_value():
    for reference, current in samples():
        at = sm.drift(reference, current, EDGES)["psi"]
        below, above = at * 0.999, at * 1.001

        limits = [(at, above), (below, above), (above, above), (below, at), (below, below)]
        levels = [
            sm.drift(reference, current, EDGES, warn=warn, alert=alert)["level"]
            for warn, alert in limits
        ]
        assert levels == ["warn", "warn", "ok", "alert", "alert"]


def test_limits_of_psi_that_hold_unless_others_are_named():
    reference = [-0.5] * 50 + [0.5] * 50
    for share, expected in ((60, "ok"), (65, "ok"), (66, "warn"), (73, "warn"), (74, "alert")):
        found = sm.drift(reference, [-0.5] * share + [0.5] * (100 - share), EDGES)
        value = psi(reference, [-0.5] * share + [0.5] * (100 - share))
        assert expected == ("alert" if value >= 0.25 else "warn" if value >= 0.1 else "ok")
        assert found["level"] == expected


def test_few_rows_are_told_whatever_the_psi():
    for rows, expected in ((1, "few"), (49, "few"), (50, "alert")):
        assert sm.drift([-2.0] * 10, [2.0] * rows, EDGES)["level"] == expected
    assert sm.drift([-2.0] * 100, [2.0] * 9, EDGES, min_rows=9)["level"] == "alert"
    assert sm.drift([-2.0] * 100, [2.0] * 9, EDGES, min_rows=10)["level"] == "few"


def firing(values, limit, clear, patience):
    state, seen = {}, []
    for value in values:
        state = sm.alert_step(state, value, limit, clear, patience)
        seen.append(int(state["firing"]))
    return seen


def test_an_alert_starts_after_as_many_values_at_its_limit():
    assert firing([5, 4.9, 5.1], 5, 3, 1) == [1, 1, 1]
    assert firing([5, 5, 5, 5], 5, 3, 3) == [0, 0, 1, 1]
    assert firing([5, 5, 4.9, 5, 5, 5], 5, 3, 3) == [0, 0, 0, 0, 0, 1]


def test_an_alert_ends_below_clear_and_begins_anew():
    assert firing([9, 9, 4, 3, 2.9, 4, 9, 9], 5, 3, 2) == [0, 1, 1, 1, 0, 0, 0, 1]
    assert firing([9, 9, 9, 9, 0, 9, 9], 5, 3, 2) == [0, 1, 1, 1, 0, 0, 1]


def test_clear_above_the_limit_is_refused():
    assert firing([5, 5, 4], 5, 5, 1) == [1, 1, 0]
    with pytest.raises(ValueError):
        sm.alert_step({}, 1, 5, 6, 1)
