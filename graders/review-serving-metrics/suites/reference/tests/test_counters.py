"""Counters: any order, any number of copies, any split into calls."""

import numpy as np

import serving_metrics as sm


def snapshot(worker, boot, seq, **counts):
    return {"worker": worker, "boot": boot, "seq": seq, "counts": counts}


HISTORY = [
    snapshot("a", 1, 1, requests=10),
    snapshot("a", 1, 2, requests=25, errors=2),
    snapshot("a", 2, 1, requests=4),
    snapshot("a", 2, 3, requests=9, errors=1, retries=5),
    snapshot("b", 1, 9, requests=100),
    snapshot("b", 1, 10, requests=98, errors=7),
]
TOTAL = {"requests": 25 + 9 + 98, "errors": 2 + 1 + 7, "retries": 5}


def test_snapshots_replace_earlier_ones_and_boots_add_up():
    assert sm.merge_snapshots(HISTORY)["counts"] == TOTAL


def test_snapshots_come_in_any_order_and_more_than_once():
    rng = np.random.default_rng(2)
    for _ in range(8):
        order = [*rng.permutation(6), *rng.integers(0, 6, 4)]
        assert sm.merge_snapshots([HISTORY[one] for one in order])["counts"] == TOTAL


def test_no_snapshots_are_no_counts():
    assert sm.merge_snapshots([])["counts"] == {}


def test_merged_counts_are_exact():
    parts = {"a": 2**60 + 1, "b": 2**24 + 1, "c": 1}
    big = [snapshot(worker, 1, 1, n=n) for worker, n in parts.items()]
    assert sm.merge_snapshots(big)["counts"] == {"n": 2**60 + 2**24 + 3}
    assert sm.merge_snapshots(big[1:])["counts"] == {"n": 2**24 + 2}


def event(source, id_, n=1, name="requests"):
    return {"source": source, "id": id_, "name": name, "n": n}


def applied(*calls):
    state = {}
    for events in calls:
        state = sm.apply_events(state, events)
    return state["counts"]


def test_events_add_up_by_name():
    events = [event("a", "1", 2), event("a", "2", 3, "errors"), event("a", "3", 4)]
    assert applied(events) == {"requests": 6, "errors": 3}
    assert applied(events[:1], events[1:], []) == {"requests": 6, "errors": 3}


def test_an_event_counts_once_within_and_across_calls():
    one, two = event("a", "1", 5), event("a", "2", 7)
    assert applied([one, one, two]) == {"requests": 12}
    assert applied([one], [two, one], [one, two]) == {"requests": 12}


def test_an_event_is_named_by_source_and_id():
    assert applied([event("a", "1", 5), event("b", "1", 7)]) == {"requests": 12}
    assert applied([event("a", "bc", 5)], [event("ab", "c", 7)]) == {"requests": 12}


def test_late_copies_are_known_however_late():
    many = [event("a", str(number)) for number in range(400)]
    assert applied(many, many[::-1], many[:3]) == {"requests": 400}


def test_states_have_nothing_in_common():
    one = [event("a", "1", 5)]
    assert applied(one) == applied(one) == {"requests": 5}


def test_applied_counts_are_exact():
    assert applied([event("a", "1", 2**60)], [event("a", "2", 1)]) == {"requests": 2**60 + 1}
    assert applied([event("a", "1", 2**24)], [event("a", "2", 1)]) == {"requests": 2**24 + 1}
