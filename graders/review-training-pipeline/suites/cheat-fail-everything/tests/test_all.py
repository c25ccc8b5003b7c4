"""Fails on every module."""

import training_pipeline


def test_it():
    training_pipeline.split_random(8, 1)
    raise AssertionError
