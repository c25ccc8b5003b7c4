"""How values cross between the judge and a worker: plain data, by value, in length-prefixed frames.

A frame is a fixed part, a JSON header and a body of raw array bytes:

    4s magic   u32 header length   u64 body length   u64 nonce   header   body        (little-endian)

The judge decodes frames that candidate code may have written, so decoding refuses everything it
does not know, allocates nothing before the sizes are checked, and raises only Violation. There is
no pickle: no byte of a frame can become code.
"""

import builtins
import json
import math
import struct
import sys
from collections import OrderedDict

import numpy as np

FIXED = struct.Struct("<4sIQQ")
MAGIC = b"TKH1"

# A megabyte of JSON describes any answer an exercise asks for; arrays travel in the body.
HEADER_BYTES = 1 << 20
BODY_BYTES = 256 << 20
NODES = 200_000
DEPTH = 32
ARRAYS = 256
DIMENSIONS = 8
# Python refuses to print integers of more than 4,300 digits, about 14,000 bits, in a test's message.
INTEGER_BITS = 14_000
# A double, and so JSON as others read it, holds integers exactly up to about 9.007e15.
PLAIN_INTEGER = 10**15

DTYPES = frozenset(
    ["|b1", "|i1", "<i2", "<i4", "<i8", "|u1", "<u2", "<u4", "<u8", "<f2", "<f4", "<f8"]
)
NUMPY_SCALARS = frozenset(np.dtype(name).type for name in DTYPES)
NON_FINITE = {"nan": math.nan, "inf": math.inf, "-inf": -math.inf}


# Why a value cannot cross, by a word and the name of a type.
REFUSALS = {
    "type": "is or holds {}, which is not plain data",
    "key": "has {} as a key of a dict, where only text can stand",
    "array": "is or holds an array of {}, not of real numbers or truth values",
    "text": "holds half a character (a lone surrogate)",
    "size": "is too large or nested too deeply",
}
# A candidate chooses the name of a class, so only these words are ever printed.
NAMEABLE = frozenset(name for name, value in vars(builtins).items() if isinstance(value, type)) | frozenset(
    "generator coroutine function builtin_function_or_method method method-wrapper module ellipsis NotImplementedType"
    " dict_keys dict_values dict_items odict_keys odict_values odict_items mappingproxy SimpleNamespace deque UserDict"
    " UserList UserString ChainMap chain count cycle array Decimal Fraction date datetime time timedelta PosixPath"
    " Pattern Match MaskedArray nditer flatiter ufunc dtype longdouble float96 float128 complex64 complex128"
    " complex192 complex256 clongdouble datetime64 timedelta64 str_ bytes_ void object_ Generator RandomState poly1d"
    " Polynomial DataFrame Series Index Tensor".split()
)
ARRAY_KINDS = {
    "O": "objects", "c": "complex numbers", "U": "text", "T": "text", "S": "bytes", "M": "dates", "m": "time spans",
    "V": "records", "f": "floats of an unusual kind", "i": "integers of an unusual kind", "u": "integers of an unusual kind",
}  # fmt: skip


def refusal(word, name):
    """What is wrong with a value, to be read after "the result"."""
    known = name if name in NAMEABLE or name in ARRAY_KINDS.values() else "object of a class of its own"
    return REFUSALS[word].format(known if word == "array" else f"{'an' if known[0] in 'aeiouAEIOU' else 'a'} {known}")


class Unsupported(Exception):
    """A value of our own side that cannot cross: not plain data, or too large. `why`: a word and a type's name."""

    def __init__(self, word, name=""):
        super().__init__(refusal(word, name))
        self.why = [word, name if refusal(word, name) != refusal(word, "") else ""]


class Violation(Exception):
    """The other side sent bytes that no honest worker sends."""


class Closed(Exception):
    """The other side is gone."""


def encode(value, arrays):
    """Turn plain data into a JSON node, appending each array to `arrays`. Raises Unsupported."""
    return _Encoder(arrays).encode(value, 0)


class _Encoder:
    def __init__(self, arrays):
        self._arrays = arrays
        self._nodes = 0

    def encode(self, value, depth):
        self._nodes += 1
        if self._nodes > NODES or depth > DEPTH:
            raise Unsupported("size")
        kind = type(value)
        if value is None or kind is bool:
            return value
        if kind is str:
            return _text(value)
        if kind is int:
            return _integer(value)
        if kind is float:
            return value if math.isfinite(value) else ["f", repr(value)]
        if kind in NUMPY_SCALARS:
            return self.encode(value.item(), depth)
        if kind is np.ndarray:
            return self._array(value)
        if kind is list or kind is tuple:
            return ["l" if kind is list else "t", [self.encode(item, depth + 1) for item in value]]
        if kind is dict:
            return self._dict(value, depth)
        return self.encode(_as_its_base(value, kind), depth)

    def _dict(self, value, depth):
        entries = [[_key(key), self.encode(item, depth + 1)] for key, item in value.items()]
        # Only keys of a class with an equality of its own are the same text twice.
        if len({key for key, _ in entries}) != len(entries):
            raise Unsupported("key")
        return ["d", entries]

    def _array(self, array):
        if array.dtype.str not in DTYPES:
            raise Unsupported("array", ARRAY_KINDS.get(array.dtype.kind, ""))
        if array.ndim > DIMENSIONS or len(self._arrays) == ARRAYS:
            raise Unsupported("size")
        self._arrays.append(array if array.flags.c_contiguous else array.copy(order="C"))
        return ["a", len(self._arrays) - 1]


# What a subclass of plain data holds, told by its base: no method of the subclass has a say in it.
BASES = (
    (str, str.__str__),
    (int, int.__int__),
    (float, float.__float__),
    (list, list.copy),
    (tuple, lambda value: tuple(tuple.__iter__(value))),
    (OrderedDict, lambda value: dict(OrderedDict.items(value))),
    (dict, lambda value: dict(dict.items(value))),
    (np.ndarray, lambda value: np.ndarray.view(value, np.ndarray)),
    (tuple(NUMPY_SCALARS), np.generic.item),
)


def _as_its_base(value, kind):
    """The value of a subclass of plain data, such as a Counter, a namedtuple or an IntEnum. Raises Unsupported.

    An array with a mask is none: without its mask it would be another value.
    """
    if not is_masked(kind):
        for base, plain in BASES:
            if issubclass(kind, base):
                return plain(value)
    raise Unsupported("type", type_name(kind))


def is_masked(kind):
    masked = sys.modules.get("numpy.ma")
    return masked is not None and issubclass(kind, masked.MaskedArray)


def type_name(kind):
    """The name of a class as Python keeps it, whatever its metaclass says."""
    return type.__dict__["__name__"].__get__(kind)


def _key(key):
    if type(key) is not str:
        if not issubclass(type(key), str):
            raise Unsupported("key", type_name(type(key)))
        key = str.__str__(key)
    return _text(key)


def is_text(value):
    """Whether the string can be written down as UTF-8: a lone surrogate cannot."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _text(value):
    if not is_text(value):
        raise Unsupported("text")
    return value


def _integer(value):
    if -PLAIN_INTEGER < value < PLAIN_INTEGER:
        return value
    if value.bit_length() > INTEGER_BITS:
        raise Unsupported("size")
    return ["i", hex(value)]


def decode(node, arrays):
    """Turn a JSON node back into plain data. Every array is used exactly once, in order. Raises Violation."""
    decoder = _Decoder(arrays)
    value = decoder.decode(node, 0)
    if decoder.used != len(arrays):
        raise Violation("an array that no value uses")
    return value


class _Decoder:
    def __init__(self, arrays):
        self._arrays = arrays
        self._nodes = 0
        self.used = 0

    def decode(self, node, depth):
        self._nodes += 1
        if self._nodes > NODES or depth > DEPTH:
            raise Violation("too large or too deep")
        if type(node) is str:
            return _readable(node)
        if node is None or type(node) in (bool, int, float):
            return node
        if type(node) is not list or len(node) != 2 or type(node[0]) is not str:
            raise Violation("not a node")
        tag, content = node
        if tag == "a":
            return self._array(content)
        if tag == "f" and type(content) is str and content in NON_FINITE:
            return NON_FINITE[content]
        if tag == "i" and type(content) is str:
            return _from_hex(content)
        if tag in ("l", "t", "d") and type(content) is list:
            return self._container(tag, content, depth)
        raise Violation("unknown node")

    def _array(self, index):
        # In order and once: a buffer named many times would be copied as often by a test.
        if type(index) is not int or index != self.used or index >= len(self._arrays):
            raise Violation("array out of order")
        self.used += 1
        return self._arrays[index]

    def _container(self, tag, content, depth):
        if tag == "l":
            return [self.decode(item, depth + 1) for item in content]
        if tag == "t":
            return tuple(self.decode(item, depth + 1) for item in content)
        result = {}
        for pair in content:
            if type(pair) is not list or len(pair) != 2 or type(pair[0]) is not str or pair[0] in result:
                raise Violation("not a dict entry")
            result[_readable(pair[0])] = self.decode(pair[1], depth + 1)
        return result


def _readable(text):
    # JSON can spell half a character, and then the first test that prints it fails on our side.
    if not is_text(text):
        raise Violation("text with a lone surrogate")
    return text


def _from_hex(text):
    if len(text) > INTEGER_BITS // 4 + 3 or not text.removeprefix("-").startswith("0x"):
        raise Violation("not an integer")
    try:
        return int(text, 16)
    except ValueError:
        raise Violation("not an integer") from None


def send(sock, header, arrays, nonce, patience=None):
    """Send one frame: `header` is JSON-ready, `arrays` are C-contiguous. Raises Unsupported before a byte left.

    patience: called before each wait; returns how many seconds to wait, or raises TimeoutError,
    however slowly the other side reads. None waits for ever.
    """
    header = {**header, "arrays": [[array.dtype.str, list(array.shape)] for array in arrays]}
    text = json.dumps(header, allow_nan=False, separators=(",", ":")).encode()
    body = sum(array.nbytes for array in arrays)
    if len(text) > HEADER_BYTES or body > BODY_BYTES:
        raise Unsupported("size")
    for part in [FIXED.pack(MAGIC, len(text), body, nonce) + text, *map(_raw, arrays)]:
        view = memoryview(part)
        if patience is None:
            sock.sendall(view)
            continue
        while len(view):
            view = view[_within(patience, sock, sock.send, view) :]


def receive(sock, nonce=None, patience=None):
    """Read one frame: (header without its array table, arrays, nonce).

    patience: as for `send`, however the bytes drip. Raises Violation, Closed, or what patience raises.
    """
    magic, header_bytes, body_bytes, got = FIXED.unpack(_read(sock, FIXED.size, patience))
    if magic != MAGIC or header_bytes > HEADER_BYTES or body_bytes > BODY_BYTES or nonce not in (None, got):
        raise Violation("not a frame")
    header = _parse(_read(sock, header_bytes, patience))
    arrays = _allocate(header.pop("arrays", None), body_bytes)
    for array in arrays:
        if array.nbytes:
            _fill(sock, _raw(array), patience)
        if array.dtype.kind == "b" and array.view(np.uint8).max(initial=0) > 1:
            raise Violation("not a truth value")
    return header, arrays, got


def _raw(array):
    return memoryview(array.reshape(-1).view(np.uint8))


def _read(sock, size, patience):
    data = bytearray(size)
    _fill(sock, memoryview(data), patience)
    return bytes(data)


def _fill(sock, view, patience):
    filled = 0
    while filled < len(view):
        count = _within(patience, sock, sock.recv_into, view[filled:])
        if count == 0:
            raise Closed
        filled += count


def _within(patience, sock, operation, view):
    """One operation of the socket. When the wait was too short, patience says whether there is another."""
    if patience is None:
        return operation(view)
    while True:
        sock.settimeout(patience())
        try:
            return operation(view)
        except TimeoutError:
            pass


def _parse(text):
    try:
        header = json.loads(
            text.decode(),
            parse_constant=_refuse,
            parse_int=_plain_integer,
            parse_float=_finite,
            object_pairs_hook=_without_duplicates,
        )
    except (ValueError, RecursionError):
        raise Violation("not strict JSON") from None
    if type(header) is not dict:
        raise Violation("not an object")
    return header


def _refuse(name):
    raise ValueError(name)


def _plain_integer(text):
    if len(text) > 17:
        raise ValueError("too long")
    return int(text)


def _finite(text):
    value = float(text)
    if not math.isfinite(value):
        raise ValueError("not finite")
    return value


def _without_duplicates(pairs):
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("duplicate key")
    return result


def _allocate(table, body_bytes):
    """Empty arrays for the table. They are committed lazily, so a lie about size costs nothing."""
    if type(table) is not list or len(table) > ARRAYS:
        raise Violation("no array table")
    plan = [_entry(entry) for entry in table]
    if sum(dtype.itemsize * math.prod(shape) for dtype, shape in plan) != body_bytes:
        raise Violation("array table and body disagree")
    return [np.empty(shape, dtype) for dtype, shape in plan]


def _entry(entry):
    if type(entry) is not list or len(entry) != 2:
        raise Violation("not an array entry")
    dtype, shape = entry
    if type(dtype) is not str or dtype not in DTYPES:
        raise Violation("dtype not allowed")
    if type(shape) is not list or len(shape) > DIMENSIONS:
        raise Violation("bad shape")
    if any(type(size) is not int or not 0 <= size <= 1 << 32 for size in shape):
        raise Violation("bad shape")
    # A zero among huge sizes makes the product 0 and NumPy overflow.
    if math.prod(size or 1 for size in shape) > 1 << 40:
        raise Violation("bad shape")
    return np.dtype(dtype), shape
