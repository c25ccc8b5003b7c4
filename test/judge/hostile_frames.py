"""Hostile frames against inside.wire: prints one JSON line a case, {"name", "outcome", "seconds", "grown"}.

argv: the folder of the project's Python packages. `outcome` is the name of what was raised or "value";
`seconds`: of processor time; `grown`: MiB by which the case raised the peak of this process's memory.
"""

import json
import math
import random
import resource
import socket
import struct
import sys
import threading
import time

import numpy as np

sys.path.insert(0, sys.argv[1])

from inside import wire

NONCE = 7
DTYPES = sorted(wire.DTYPES)


def fixed(header_bytes, body_bytes=0, magic=b"TKH1", nonce=NONCE):
    return struct.pack("<4sIQQ", magic, header_bytes, body_bytes, nonce)


def raw(text, body=b"", **other):
    text = text if isinstance(text, bytes) else text.encode()
    return fixed(len(text), len(body), **other) + text + body


def frame(value, arrays=(), body=b""):
    return raw(json.dumps({"value": value, "arrays": arrays}), body)


def unsent(value, arrays, size):
    text = json.dumps({"value": value, "arrays": arrays}).encode()
    return fixed(len(text), size) + text


def until(deadline):
    """Patience that ends at a time.monotonic() value."""

    def patience():
        if time.monotonic() >= deadline:
            raise TimeoutError
        return deadline - time.monotonic() + 0.001

    return patience


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def outcome_of(data, seconds=1.0, keep_open=False):
    """What a judge makes of these bytes, followed by the end of the stream or by silence."""
    ours, theirs = socket.socketpair()
    writer = threading.Thread(target=write, args=(theirs, data, keep_open))
    writer.start()
    try:
        header, arrays, _ = wire.receive(ours, NONCE, until(time.monotonic() + seconds))
        wire.decode(header["value"], arrays)
        return "value"
    except KeyError:
        return "no value"
    except (wire.Violation, wire.Closed, TimeoutError) as error:
        return type(error).__name__
    finally:
        ours.close()
        writer.join()
        theirs.close()


def write(sock, data, keep_open):
    try:
        for part in [data] if isinstance(data, bytes) else data:
            sock.sendall(part)
        if not keep_open:
            sock.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def drip(data):
    for byte in data:
        yield bytes([byte])
        time.sleep(0.2)


def nest(depth):
    return '{"value":' + "[" * depth + "]" * depth + ',"arrays":[]}'


CASES = {
    "a good frame": (frame(["a", 0], [["<f8", [1]]], bytes(8)), "value"),
    "another nonce": (raw('{"value":1,"arrays":[]}', nonce=8), "Violation"),
    "bad magic": (raw('{"value":1,"arrays":[]}', magic=b"TKH2"), "Violation"),
    "a header of 4 GiB": (fixed(2**32 - 1), "Violation"),
    "a body of 10 GiB": (fixed(2, 10 << 30), "Violation"),
    "a body of 2**62": (fixed(2, 2**62), "Violation"),
    "a truncated fixed part": (b"TKH1\x02", "Closed"),
    "a truncated header": (fixed(100) + b"{}", "Closed"),
    "a truncated body": (frame(["a", 0], [["<f8", [1]]], bytes(8))[:-1], "Closed"),
    "nothing at all": (b"", "Closed"),
    "a body longer than its table": (frame(1, [], bytes(8)), "Violation"),
    "a body shorter than its table": (frame(["a", 0], [["<f8", [2]]], bytes(8)), "Violation"),
    "not JSON": (raw("{"), "Violation"),
    "an empty header": (raw(""), "Violation"),
    "a list": (raw("[]"), "Violation"),
    "no array table": (raw('{"value":1}'), "Violation"),
    "NaN": (raw('{"value":NaN,"arrays":[]}'), "Violation"),
    "Infinity": (raw('{"value":-Infinity,"arrays":[]}'), "Violation"),
    "1e400": (raw('{"value":1e400,"arrays":[]}'), "Violation"),
    "duplicate keys": (raw('{"value":1,"value":2,"arrays":[]}'), "Violation"),
    "bad UTF-8": (raw(b'{"value":"\xff","arrays":[]}'), "Violation"),
    "400,000 deep": (raw(nest(400_000)), "Violation"),
    "900,000 digits": (raw('{"value":' + "9" * 900_000 + ',"arrays":[]}'), "Violation"),
    "900,000 hex digits": (frame(["i", "0x" + "f" * 900_000]), "Violation"),
    "300,000 empty lists": (raw('{"value":["l",[' + ",".join(["[]"] * 300_000) + ']],"arrays":[]}'), "Violation"),
    "300,000 zeros": (frame(["l", [0] * 300_000]), "Violation"),
    "a float of 900,000 digits": (raw('{"value":0.' + "1" * 900_000 + ',"arrays":[]}'), "value"),
    "not a node": (frame([]), "Violation"),
    "an object as a node": (frame({"a": 1}), "Violation"),
    "an unknown tag": (frame(["r", 0]), "Violation"),
    "an unhashable tag": (frame([[], 0]), "Violation"),
    "a long integer that is no text": (frame(["i", 5]), "Violation"),
    "an integer without 0x": (frame(["i", "ff"]), "Violation"),
    "a number by another name": (frame(["f", "infinity"]), "Violation"),
    "an unhashable number": (frame(["f", []]), "Violation"),
    "dict entries that are none": (frame(["d", [["a"]]]), "Violation"),
    "a dict key that is a list": (frame(["d", [[["l", []], 1]]]), "Violation"),
    "a dict key twice": (frame(["d", [["a", 1], ["a", 2]]]), "Violation"),
    "33 lists in each other": (raw('{"value":' + '["l",[' * 34 + "]]" * 34 + ',"arrays":[]}'), "Violation"),
    "an array that is not there": (frame(["a", 0]), "Violation"),
    "an array by a negative number": (frame(["a", -1], [["<f8", [1]]], bytes(8)), "Violation"),
    "an array by a truth value": (frame(["a", False], [["<f8", [1]]], bytes(8)), "Violation"),
    "an array nobody uses": (frame(1, [["<f8", [1]]], bytes(8)), "Violation"),
    "one array 50,000 times": (frame(["l", [["a", 0]] * 50_000], [["<f8", [1000]]], bytes(8000)), "Violation"),
    "5,000 arrays": (frame(["l", [["a", n] for n in range(5000)]], [["<f8", [0]]] * 5000), "Violation"),
    "objects": (frame(["a", 0], [["|O", [1]]], bytes(8)), "Violation"),
    "fields": (frame(["a", 0], [["i4,O", [1]]], bytes(8)), "Violation"),
    "a huge item": (frame(["a", 0], [["S2000000000", [0]]]), "Violation"),
    "a subarray": (frame(["a", 0], [["(1000000,1000000)f8", [0]]]), "Violation"),
    "a dtype that is a list": (frame(["a", 0], [[["<f8"], [1]]], bytes(8)), "Violation"),
    "big-endian floats": (frame(["a", 0], [[">f8", [1]]], bytes(8)), "Violation"),
    "a negative size": (frame(["a", 0], [["<f8", [-1]]]), "Violation"),
    "two negative sizes": (frame(["a", 0], [["<f8", [-1, -1]]], bytes(8)), "Violation"),
    "a truth value as a size": (frame(["a", 0], [["<f8", [True]]], bytes(8)), "Violation"),
    "a float as a size": (frame(["a", 0], [["<f8", [1.0]]], bytes(8)), "Violation"),
    "a size that overflows": (frame(["a", 0], [["<f8", [2**33]]]), "Violation"),
    "sizes that overflow beside a zero": (frame(["a", 0], [["<f8", [0, 2**32, 2**32]]]), "Violation"),
    "sizes that wrap around to 8": (frame(["a", 0], [["<f8", [2**32, 2**32, 1]]], bytes(8)), "Violation"),
    "nine dimensions": (frame(["a", 0], [["<f8", [1] * 9]], bytes(8)), "Violation"),
    "a third word in the table": (frame(["a", 0], [["<f8", [1], 0]], bytes(8)), "Violation"),
    "a table that is an object": (raw('{"value":1,"arrays":{}}'), "Violation"),
    "a truth value of 2": (frame(["a", 0], [["|b1", [2]]], b"\x01\x02"), "Violation"),
    "a lone surrogate": (raw('{"value":"\\ud800","arrays":[]}'), "Violation"),
    "a lone surrogate as a key": (raw('{"value":["d",[["\\udfff",1]]],"arrays":[]}'), "Violation"),
}
SILENT = {
    "200 MB that never come": (unsent(["a", 0], [["<f8", [25_000_000]]], 200_000_000), "TimeoutError"),
    "one byte at a time": (drip(frame(1)), "TimeoutError"),
    "silence": (b"", "TimeoutError"),
}


def report(name, expected, work):
    before, start = peak(), time.process_time()
    outcome = work()
    seconds, grown = time.process_time() - start, peak() - before
    print(json.dumps({"name": name, "expected": expected, "outcome": outcome, "seconds": seconds, "grown": grown}))


def valid_frames(rng):
    """A few frames of every shape, to be mutated."""
    values = [None, 1.5, ["x", (True, 10**30)], {"a": np.arange(6.0).reshape(2, 3), "b": [np.array([True])]}]
    for value in [*values, [plain(rng, 0) for _ in range(5)]]:
        arrays = []
        node = wire.encode(value, arrays)
        table = [[array.dtype.str, list(array.shape)] for array in arrays]
        yield frame(node, table, b"".join(array.tobytes() for array in arrays))


def mutated(rng, data):
    data = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(len(data))
        kind = rng.randrange(4)
        if kind == 0:
            data[place] = rng.choice(b'\x00\xff[]{}",:-0123456789eaflitd\\') if place >= 4 else rng.randrange(256)
        elif kind == 1:
            del data[place : place + rng.randint(1, 8)]
        elif kind == 2:
            data[place:place] = data[max(0, place - 9) : place]
        else:
            data[place] ^= 1 << rng.randrange(8)
        data = data or bytearray(b"T")
    # Half of them keep true lengths, so that the mutation reaches the decoder.
    if rng.random() < 0.5 and len(data) > 24:
        header = data[24:].split(b"]]}")[0] + b"]]}" if b"]]}" in data else data[24:]
        data[:24] = fixed(min(len(header), len(data) - 24), max(0, len(data) - 24 - len(header)))
    return bytes(data)


def fuzz():
    rng = random.Random(20)
    frames = list(valid_frames(rng))
    slowest, outcomes = 0.0, set()
    for _ in range(5000):
        data = mutated(rng, rng.choice(frames))
        ours, theirs = socket.socketpair()
        with ours, theirs:
            theirs.sendall(data)
            theirs.shutdown(socket.SHUT_WR)
            start = time.process_time()
            try:
                header, arrays, _ = wire.receive(ours, NONCE, until(time.monotonic() + 1))
                wire.decode(header.get("value"), arrays)
                outcomes.add("value")
            except (wire.Violation, wire.Closed, TimeoutError) as error:
                outcomes.add(type(error).__name__)
            except BaseException as error:
                outcomes.add(f"{error!r} by {data!r}")
            slowest = max(slowest, time.process_time() - start)
    return f"{' '.join(sorted(outcomes))}{' slowly' if slowest > 1 else ''}"


def plain(rng, depth):
    kinds = [
        lambda: rng.choice([None, True, False, 0.0, -0.0, math.nan, math.inf, -math.inf, "", "\U0001f40d\u2028\x00"]),
        lambda: rng.choice([0, -1, 10**15, -(10**15), 2**63, -(2**64), 10**4000]),
        lambda: rng.uniform(-1, 1) * 10.0 ** rng.randint(-300, 300),
        lambda: "".join(chr(rng.choice([rng.randrange(0xD800), rng.randrange(0xE000, 0x110000)])) for _ in range(5)),
        lambda: array(rng),
        lambda: [plain(rng, depth + 1) for _ in range(rng.randrange(4))],
        lambda: tuple(plain(rng, depth + 1) for _ in range(rng.randrange(4))),
        lambda: {f"k{index}\u0301": plain(rng, depth + 1) for index in range(rng.randrange(4))},
    ]
    return rng.choice(kinds[:5] if depth > 4 else kinds)()


def array(rng):
    shape = [rng.choice([0, 1, 2, 5]) for _ in range(rng.randrange(4))]
    dtype = np.dtype(rng.choice(DTYPES))
    data = rng.randbytes(math.prod(shape) * dtype.itemsize)
    result = np.frombuffer(bytes(byte & 1 for byte in data) if dtype.kind == "b" else data, dtype).reshape(shape)
    return rng.choice([result, np.asfortranarray(result), result[::-1] if shape else result])


def identical(one, other):
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        return one.dtype == other.dtype and one.shape == other.shape and one.tobytes() == other.tobytes()
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(identical, one, other))
    if isinstance(one, dict):
        return list(one) == list(other) and all(identical(one[key], other[key]) for key in one)
    return struct.pack("d", one) == struct.pack("d", other) if isinstance(one, float) else one == other


def round_trips():
    rng = random.Random(30)
    for _ in range(1500):
        value, arrays = plain(rng, 0), []
        ours, theirs = socket.socketpair()
        with ours, theirs:
            header = {"value": wire.encode(value, arrays)}
            wire.send(theirs, header, arrays, NONCE)
            header, arrays, _ = wire.receive(ours, NONCE, until(time.monotonic() + 5))
            if not identical(value, wire.decode(header["value"], arrays)):
                return f"changed: {value!r}"
    return "identical"


for name, (data, expected) in CASES.items():
    report(name, expected, lambda data=data: outcome_of(data))
report("an honest frame of 80,000 lists", "value", lambda: outcome_of(frame(["l", [["l", []]] * 80_000])))
for name, (data, expected) in SILENT.items():
    report(name, expected, lambda data=data: outcome_of(data, seconds=0.3, keep_open=True))
report("5,000 mutated frames", "Closed Violation value", fuzz)
report("1,500 values", "identical", round_trips)
