"""Returns arrays that are not what they say: 0 freed memory, 1 no strides, 2 a lying size, 3 a buffer that is gone, 4 read-only."""

import ctypes

import numpy as np

VARIANT = 0


def dangling():
    array = np.zeros(1000)
    address = array.ctypes.data
    del array
    return np.ctypeslib.as_array((ctypes.c_double * 1000).from_address(address))


def wild():
    return np.ctypeslib.as_array((ctypes.c_double * 1000).from_address(8))


def strides():
    return np.lib.stride_tricks.as_strided(np.zeros(1), (1 << 40,), (0,))


def lying():
    return np.lib.stride_tricks.as_strided(np.zeros(4), (1 << 20,))


def gone():
    array = np.zeros(1 << 20)
    array.resize(1 << 21, refcheck=False)
    return array


def running_mean(x, width):
    if not 1 <= width <= len(x):
        raise ValueError
    return [dangling, wild, strides, lying, gone][VARIANT]()
