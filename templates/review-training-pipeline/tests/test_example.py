"""An example: one test that passes. Replace it by your own."""

from training_pipeline import split_random


def test_a_split_deals_every_row():
    parts = split_random(8, seed=1)
    assert sorted([*parts["train"], *parts["test"]]) == list(range(8))
