"""What is copied into a sandbox of tests, case by case: {"name", "found"} a line."""

import json
import os
import py_compile
import resource
import sys
import tempfile

sys.path.insert(0, sys.argv[1])

from takehome import copies, proof, sandbox  # noqa: E402
from takehome.review_server import PYTEST  # noqa: E402
from takehome.runtime import Parts, Runtime as Found  # noqa: E402


def say(name, found):
    print(json.dumps({"name": name, "found": found}))


def put(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


def value(content):
    """X of a module, from its bytecode."""
    data = content if isinstance(content, bytes) else open(content, "rb").read()
    space = {}
    exec(copies.marshal.loads(data[copies.PYC_HEADER_BYTES :]), space)
    return space["X"]


with tempfile.TemporaryDirectory() as folder:
    for name in ("fresh", "stale", "bare"):
        put(f"{folder}/{name}.py", "X = 1")
        if name != "bare":
            py_compile.compile(f"{folder}/{name}.py")
    put(f"{folder}/stale.py", "X = 22")
    put(f"{folder}/wrong.py", "X = = 1")
    put(f"{folder}/tests/test_a.py", "X = 1")
    put(f"{folder}/part/data.json", "{}")
    put(f"{folder}/part/header.h", "")
    os.symlink(f"{folder}/nowhere", f"{folder}/broken.py")
    files = copies._targets(Found("/python", (), (), (), (), {}, Parts((folder,), (), ("/lib/a.so",), {})))
    own = {path.removeprefix(f"{folder}/"): content for path, content in files.items() if path.startswith(folder)}
    say("files", sorted(own))
    say("values", {name: value(own[f"{name}.pyc"]) for name in ("fresh", "stale", "bare")})
    say("others", sorted(path for path in files if not path.startswith(folder)))

limits = proof.worker_limits({"memory_bytes": 1 << 30, "output_bytes": 1 << 20, "total_seconds": 5})
resource.setrlimit(resource.RLIMIT_NOFILE, (300, 300))
try:
    sandbox.Sandbox("user-namespace", limits, (PYTEST,), suites=True)
    say("descriptors", "enough")
except sandbox.Unavailable as error:
    say("descriptors", [error.code, str(error)])
