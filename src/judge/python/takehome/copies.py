"""What a sandbox of tests sees of the machine: copies in memory of its own, and no file of the machine.

The kernel keeps which pages of a file were read and which names were looked for, for everybody who can see the
file. Tests that could see one would learn by the time of such a look what their earlier runs had left there.
Files in the sandbox's own memory are there as a whole, and so is every name. Only packs of an exercise are mounted.
"""

import contextlib
import functools
import importlib.util
import marshal
import os
import resource
from pathlib import Path

MAGIC = importlib.util.MAGIC_NUMBER
PYC_HEADER_BYTES = 16
# Not one of these is imported by code that is used, and together they are most of what is installed.
UNUSED_FOLDERS = frozenset(
    "__pycache__ test tests idlelib tkinter turtledemo lib2to3 ensurepip include site-packages dist-packages".split()
)
# But these: numpy.testing of NumPy 2.2 and 2.3 imports them.
USED_TESTS = ("_core/tests/__init__.py", "_core/tests/_natype.py")
UNUSED_SUFFIXES = (".pyi", ".pyx", ".pxd", ".h", ".c", ".cpp", ".f", ".f90", ".a", ".rst", ".md", ".txt", ".exe", ".html", ".css", ".js")
# Beside the copies, for what the judge has open itself.
OTHER_DESCRIPTORS = 256


class TooFewDescriptors(Exception):
    """This process may not open as many files at once as there are to be copied."""


@contextlib.contextmanager
def opened(found):
    """([words for bwrap], [descriptors that it has to inherit]) for a Runtime. Raises TooFewDescriptors."""
    files = _targets(found)
    _allow_descriptors(len(files) + OTHER_DESCRIPTORS)
    links = {path: file for path, file in found.parts.links.items() if path not in files}
    words, descriptors = _folders([*files, *links, *found.parts.mounted]), []
    # The kernel starts the one and the loader, which is among the others.
    programs = {found.python, *found.parts.libraries}
    with contextlib.ExitStack() as stack:
        for target, content in files.items():
            descriptors.append(_open(content))
            stack.callback(os.close, descriptors[-1])
            mode = ["--perms", "0555"] if target in programs else []
            words += [*mode, "--file", str(descriptors[-1]), target]
        words += [word for path, file in links.items() for word in ("--symlink", file, path)]
        yield [*words, *(word for path in found.parts.mounted for word in ("--ro-bind", path, path))], descriptors


@functools.cache
def _targets(found):
    """{target: the file to copy, or bytes}. Compiled code takes the place of its source, which nobody would read."""
    files = {found.python: found.python}
    for path in (path for top in found.parts.code for path in _files(top)):
        target, content = _compiled(path) if path.endswith(".py") else (path, path)
        files[target] = content
    return files | {path: os.path.realpath(path) for path in found.parts.libraries}


def _files(top):
    if not os.path.isdir(top):
        return [top]
    found = []
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if name not in UNUSED_FOLDERS and not name.startswith("config-"))
        paths = [os.path.join(folder, name) for name in sorted(names)]
        found += [path for path in paths if _is_read(path) and not path.endswith(UNUSED_SUFFIXES)]
    if os.path.basename(top) == "numpy":
        found += [path for path in (os.path.join(top, name) for name in USED_TESTS) if _is_read(path)]
    return found


def _is_read(path):
    return os.path.isfile(path) and os.access(path, os.R_OK)


def _compiled(path):
    """(target, file or bytes) of a module: its bytecode beside the place of its source; the source where that is no Python."""
    cached = importlib.util.cache_from_source(path)
    if _is_fresh(cached, path):
        return f"{path}c", cached
    with open(path, "rb") as file:
        source = file.read()
    try:
        code = compile(source, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return path, path
    return f"{path}c", MAGIC + bytes(12) + marshal.dumps(code)


def _is_fresh(cached, path):
    """Whether the bytecode is that of the source, as Python decides it by time and size."""
    try:
        with open(cached, "rb") as file:
            header = file.read(PYC_HEADER_BYTES)
    except OSError:
        return False
    state = os.stat(path)
    numbers = (0, int(state.st_mtime) & 0xFFFFFFFF, state.st_size & 0xFFFFFFFF)
    return header == MAGIC + b"".join(number.to_bytes(4, "little") for number in numbers)


def _open(content):
    if isinstance(content, str):
        return os.open(content, os.O_RDONLY | os.O_CLOEXEC)
    descriptor = os.memfd_create("code")
    os.write(descriptor, content)
    os.lseek(descriptor, 0, os.SEEK_SET)
    return descriptor


def _allow_descriptors(count):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < count:
        if hard != resource.RLIM_INFINITY and hard < count:
            raise TooFewDescriptors(f"{count} files are to be open at once, and only {hard} may be (`ulimit -Hn`)")
        resource.setrlimit(resource.RLIMIT_NOFILE, (count, hard))


def _folders(paths):
    parents = {str(parent) for path in paths for parent in Path(path).parents} - {"/"}
    return [word for parent in sorted(parents) for word in ("--perms", "0755", "--dir", parent)]


