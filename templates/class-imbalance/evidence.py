"""The numbers of the write-up, computed again by the functions of class_imbalance.py."""


def evidence():
    """The average precision of each strategy on the test part of data of your own.

    Returns a dict of floats: ap_none, ap_oversample, ap_undersample, ap_class_weight.
    """
    raise NotImplementedError
