"""What a hidden test holds of a solution: its functions by their names, and nothing else."""


class Last:
    """What is known of the latest call.

    seconds: the time that the solution took by itself. mutated: positions and names of the arguments whose
    content changed, or None where that was not observed: the arguments were too large to watch, or
    the call gave no answer or returned None.
    """

    def __init__(self, seconds=0.0, mutated=None):
        self.seconds = seconds
        self.mutated = mutated


class Solution:
    """A function for every name that is no special method's.

    Its own members are dunders alone: a solution may have functions of any other name, and what the
    judge does with the solution (`__runner__`) must not stand in their way.
    """

    __slots__ = ("__runner__",)

    def __init__(self, runner):
        self.__runner__ = runner

    def __getattr__(self, name):
        # pytest, numpy and copy probe objects for special methods; those are never the solution's.
        if name.startswith("__"):
            raise AttributeError(name)
        return _LastFunction(self.__runner__, name) if name == "last" else _Function(self.__runner__, name)


class _Function:
    __slots__ = ("__name__", "__runner__")

    def __init__(self, runner, name):
        self.__runner__ = runner
        self.__name__ = name

    # Positional only: the solution's parameters may be called anything.
    def __call__(self, /, *args, **kwargs):
        return self.__runner__.call(self.__name__, args, kwargs)


class _LastFunction(_Function):
    """`solution.last`: a function like any other, which besides knows `mutated` and `seconds` of the latest call."""

    __slots__ = ()

    @property
    def mutated(self):
        return self.__runner__.last.mutated

    @property
    def seconds(self):
        return self.__runner__.last.seconds
