"""What of this machine a sandbox needs: the interpreter that runs here, its library, NumPy, the packs that
an exercise asks for, and what they load.

Read from what this process has really loaded: in a prefix that was moved (conda, uv, a tool cache, a
copied folder) the interpreter's own notes name the place where it was built.
"""

import functools
import glob
import importlib
import importlib.util
import json
import os
import sys
from pathlib import Path
from typing import NamedTuple

# Extension modules of the standard library that no numeric code needs, and that load a desktop's libraries.
UNWANTED_MODULES = ("_tkinter",)
# Where bwrap finds its own way, or what no path is needed for.
SYSTEM_PATHS = ("/usr/lib64", "/etc/alternatives", "/etc/ld.so.cache")
# bwrap takes 9,000 words at most, three for each copy. Those of an exercise, with their data, have more files.
COPIED_PACKS = ("pytest",)
PACKAGE_FOLDERS = ("site-packages", "dist-packages")
ENTRIES = 1000


class NoNumPy(Exception):
    """NumPy cannot be imported here."""


class NoPack(Exception):
    """A pack that the exercise asks for cannot be imported here."""


class Pack(NamedTuple):
    """As in src/judge/packs.ts."""

    name: str
    module: str
    brings: tuple
    reads: tuple
    loads: tuple


def packs_of(setup):
    """The packs of a judge's setup line."""
    return tuple(
        Pack(one["name"], one["module"], *(tuple(one[kind]) for kind in ("brings", "reads", "loads")))
        for one in setup["packs"]
    )


class Parts(NamedTuple):
    """For a sandbox that gets copies and no mounts, see copies.py: files and folders to copy, those of packs that are
    too many to copy, shared libraries, and {name: file} of libraries with more than one name.
    """

    code: tuple
    mounted: tuple
    libraries: tuple
    links: dict


class Runtime:
    """python: the interpreter's file. modules: folders to import from. libraries: value for LD_LIBRARY_PATH or None.

    paths: files and folders to mount, none inside another. hidden: folders of installed packages below
    them, of which a sandbox sees NumPy and the packs alone. links: {name: file} of libraries with more
    than one name. versions: {name: version} of the packs. parts: what `paths` is made of.
    """

    def __init__(self, python, modules, paths, hidden, links, versions, parts):
        self.python, self.modules, self.versions, self.parts = python, modules, versions, parts
        self.paths, self.hidden, self.links = paths, hidden, links
        self.libraries = os.environ.get("LD_LIBRARY_PATH")

    def unreadable_to_others(self, with_parents):
        """The first path that an unprivileged user could not read, or None."""
        for path in self.paths:
            for folder in reversed(Path(path).parents) if with_parents else ():
                if not folder.stat().st_mode & 0o001:
                    return str(folder)
            needed = 0o005 if os.path.isdir(path) else 0o004
            if os.stat(path).st_mode & needed != needed:
                return path
        return None

    def outside(self, folder):
        """Paths in a folder of the machine that no sandbox may see, with what is mounted left out."""
        mounted = [*self.paths, *self.links]
        if not any(_is_in(path, folder) for path in mounted):
            return [folder] if os.path.exists(folder) else []
        if any(_is_in(folder, path) for path in mounted):
            return []
        try:
            names = sorted(os.listdir(folder))
        except OSError:
            return []
        return [path for name in names for path in self.outside(os.path.join(folder, name))][:ENTRIES]


@functools.cache
def runtime(packs=()):
    """This process's. Loads NumPy. Raises NoNumPy and NoPack."""
    python = os.path.realpath(getattr(sys, "_base_executable", None) or sys.executable)
    numpy = _numpy_folder()
    stdlib = os.path.realpath(os.path.dirname(os.__file__))
    by_pack = {pack.name: _pack_paths(pack) for pack in packs}
    packages = [path for paths in by_pack.values() for path in paths]
    loaded, versions = _loaded_files(stdlib, packs)
    system = {os.path.dirname(path) for path in loaded if os.path.basename(path).startswith(("libc.so", "libc-"))}
    own = [path for path in sys.path if os.path.basename(path) == "lib-dynload" or path.endswith(".zip")]
    code = [stdlib, *map(os.path.realpath, own), numpy, f"{numpy}.libs", *packages]
    reads = [path for pack in packs for path in pack.reads]
    # The loader, by the name that programs ask for it.
    loaders = [os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path)) for path in glob.glob("/lib*/ld-*.so*")]
    wanted = [python, *code, *system, *loaded, *SYSTEM_PATHS, *reads, *loaders]
    wanted += ["/lib64"] if not os.path.islink("/lib64") else []
    folders = [path for path in wanted if os.path.isdir(path)]
    hidden = [os.path.join(stdlib, name) for name in PACKAGE_FOLDERS if os.path.isdir(os.path.join(stdlib, name))]
    modules = list(dict.fromkeys(os.path.dirname(path) for path in [numpy, *packages]))
    many = [path for name, paths in by_pack.items() if name not in COPIED_PACKS for path in paths]
    copied = [path for path in (*code, "/etc/ld.so.cache") if os.path.exists(path) and path not in many]
    mounted = tuple(path for path in (*many, *reads) if os.path.exists(path))
    parts = Parts(tuple(copied), mounted, (*loaded, *loaders), _other_names(loaded, []))
    return Runtime(python, modules, _outermost(wanted, hidden), hidden, _other_names(loaded, folders), versions, parts)


def _numpy_folder():
    try:
        import numpy
        import numpy.fft
        import numpy.linalg
        import numpy.random
    except ImportError as error:
        raise NoNumPy(f"{sys.executable} has no NumPy that can be imported ({error})"[:500]) from None
    return os.path.realpath(os.path.dirname(numpy.__file__))


def _pack_paths(pack):
    """Files and folders of a pack, what it brings, and the libraries that wheels have beside them. Raises NoPack."""
    paths = [path for name in (pack.module, *pack.brings) if (path := _module_path(name))]
    if not paths or _module_path(pack.module) is None:
        raise NoPack(f"{sys.executable} has no {pack.name}")
    beside = [os.path.join(os.path.dirname(paths[0]), f"{name}.libs") for name in (pack.name.replace("-", "_"), *pack.brings)]
    return [*paths, *filter(os.path.isdir, beside)]


def _module_path(name):
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        return None
    return os.path.realpath(os.path.dirname(spec.origin) if spec.submodule_search_locations else spec.origin)


def _loaded_files(stdlib, packs):
    """(files that this process has mapped, and those it would map for the packs and the standard library's
    extensions; {name: version} of the packs). Raises NoPack.

    They are loaded in a fork, which keeps them out of this process.
    """
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            seen = _load_and_look(stdlib, packs)
            with open(theirs, "wb") as out:
                out.write(json.dumps(seen).encode())
        finally:
            os._exit(0)
    os.close(theirs)
    with open(ours, "rb") as pipe:
        said = pipe.read()
    os.waitpid(pid, 0)
    seen = json.loads(said) if said else {"why": "importing what it asks for ended the process"}
    if "why" in seen:
        raise NoPack(seen["why"][:500])
    files = {line.split(maxsplit=5)[5] for line in seen["maps"].splitlines() if line.count("/")}
    return sorted(path for path in files if ".so" in os.path.basename(path) and os.path.isfile(path)), seen["versions"]


def _load_and_look(stdlib, packs):
    versions = {}
    for pack in packs:
        try:
            for name in (pack.module, *pack.loads):
                importlib.import_module(name)
            versions[pack.name] = str(sys.modules[pack.module].__version__)
        except Exception as error:  # whatever a package raises that does not fit its NumPy
            return {"why": f"{sys.executable} cannot import {pack.name} ({type(error).__name__}: {error})"}
    _load_all(glob.glob(os.path.join(glob.escape(stdlib), "lib-dynload", "*.so")))
    with open("/proc/self/maps", "rb") as maps:
        return {"maps": os.fsdecode(maps.read()), "versions": versions}


def _load_all(extensions):
    try:
        import ctypes
    except ImportError:
        return
    for path in extensions:
        if not os.path.basename(path).startswith(UNWANTED_MODULES):
            try:
                ctypes.CDLL(path, os.RTLD_LAZY)
            except OSError:
                pass  # a module that does not load here does not load in the sandbox either


def _outermost(paths, hidden):
    """The paths that exist, without those inside another one, unless that one hides them."""
    found = sorted({os.path.normpath(path) for path in paths if os.path.exists(path)})
    shown = [path for path in found if any(_is_below(path, folder) for folder in hidden)]
    return [
        path
        for layer in ([path for path in found if path not in shown], shown)
        for path in layer
        if not any(_is_below(path, other) for other in layer)
    ]


def _other_names(loaded, folders):
    """Symbolic links beside the loaded libraries outside all mounted folders: a program asks for those names."""
    lone = [path for path in loaded if not any(_is_in(path, folder) for folder in folders)]
    links = {}
    for folder in {os.path.dirname(path) for path in lone}:
        for entry in os.scandir(folder):
            target = os.path.realpath(entry.path) if entry.is_symlink() and ".so" in entry.name else None
            if target in lone:
                links[entry.path] = target
    return links


def _is_below(path, folder):
    return path.startswith(f"{folder.rstrip('/')}/")


def _is_in(path, folder):
    return path == folder or _is_below(path, folder)
