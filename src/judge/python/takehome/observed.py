"""What a call did to its arguments, as far as anybody looks."""

import numpy as np

from inside.worker import digests

# The arrays of a call are observed up to this size together; beyond it only time would be spent.
OBSERVED_BYTES = 1 << 20


def before_call(args, kwargs):
    """One digest of each argument; None where they are too large to be observed."""
    return digests(args, kwargs) if _size(args, kwargs) <= OBSERVED_BYTES else None


def mutated(before, after, args, kwargs):
    """Positions and names of what changed between two lists of digests; None where nobody looked."""
    if before is None:
        return None
    names = [*range(len(args)), *kwargs]
    return [name for name, one, other in zip(names, before, after) if one != other]


def _size(args, kwargs):
    return sum(value.nbytes for value in [*args, *kwargs.values()] if isinstance(value, np.ndarray))
