"""What a module takes of NumPy and the packs: names that it calls, names of NumPy, imports that nobody knows."""

import ast
import sys

from inside.names import attributes_of, is_reach_handed_on, owner_of, texts_of
from inside.shapes import NAME

NUMPY_NAMES = 1_000
UNKNOWN_IMPORTS = 200
# What ships in sandboxes beside the standard library.
LIBRARIES = ("numpy", "scipy", "sklearn", "pandas")


def calls_of(nodes, names):
    """What a module takes of libraries by name: attributes, imports from NumPy and the packs, names that it calls.

    An attribute counts where it may be a library's: of a name that an import or an alias of one binds.
    `self.seed` is the module's own, as long as no library is handed around as a value.
    """
    found = {
        (name[:NAME], node.lineno)
        for node in nodes
        for name in _named(node, names)
    }
    if names.handed_around and any(is_reach_handed_on(node, names) for node in names.loads):
        # What it is applied to is not known: any text may be the name of an attribute.
        found |= {(name[:NAME], node.lineno) for node in nodes for name in texts_of([node])}
    return [{"name": name, "line": line} for name, line in sorted(found, key=lambda it: it[::-1])]


def _named(node, names):
    if isinstance(node, (ast.Attribute, ast.Match)):
        return [name for name, owner in attributes_of(node) if names.may_be_library(owner)]
    if isinstance(node, ast.Subscript):
        # A library's __dict__ by key.
        return texts_of([node.slice]) if names.origins(node.value) else []
    if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in LIBRARIES:
        return [alias.name for alias in node.names]
    if isinstance(node, ast.Call):
        return _called(node, names)
    return []


def _called(call, names):
    found = []
    if isinstance(call.func, ast.Name) and not names.is_own(call.func.id):
        found = [call.func.id, *(path.split(".")[-1] for path in names.origins(call.func))]
    reach = names.reaches(call.func)
    if reach == "getattr" and call.args:
        return found + (texts_of(call.args[1:2]) if names.may_be_library(call.args[0]) else [])
    if reach == "__getattribute__":
        return found + (texts_of(call.args) if names.may_be_library(owner_of(call)) else [])
    # What the getter is applied to is not known here.
    return found + (texts_of(call.args) if reach is not None and names.handed_around else [])


def numpy_names_of(nodes, names):
    """Where a module first uses each name of NumPy, in full, and each attribute as one of an array's.

    None of a module that asks which names there are: it has another way where one is missing.
    """
    if any(_asks_for_names(node, names) for node in nodes):
        return []
    takes_all = "numpy.*" in names.origins(ast.Name("*"))
    guarded = {child for node in nodes if isinstance(node, ast.Try) for child in ast.walk(node)}
    found = {}
    for node in nodes:
        for path in [] if node in guarded else _numpy_paths(node, names, takes_all):
            found[path] = min(found.get(path, node.lineno), node.lineno)
    first = sorted(found.items(), key=lambda it: it[::-1])[:NUMPY_NAMES]
    return [{"name": path, "line": line} for path, line in first if len(path) <= NAME]


def _numpy_paths(node, names, takes_all):
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names if alias.name.startswith("numpy.")]
    if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "numpy":
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    if isinstance(node, ast.Name) and takes_all:
        return [f"numpy.{path}" for path in names.origins(node) if path == node.id]
    if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
        paths = [path for path in names.origins(node) if path.startswith("numpy.")]
        return [*paths, f"ndarray.{node.attr}"]
    return []


def _asks_for_names(node, names):
    if isinstance(node, ast.Attribute):
        return node.attr in ("__version__", "lib_version") and "numpy" in " ".join(names.origins(node))
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
        return False
    return node.func.id in ("hasattr", "getattr") and any("numpy" in path for path in names.origins(node.args[0]))


def unknown_imports(nodes):
    """Lines that import a module which is neither of the standard library nor loaded here already."""
    lines = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""] if node.level == 0 else [""]
        else:
            continue
        if not all(_is_known(name.split(".")[0]) for name in names):
            lines.add(node.lineno)
    return sorted(lines)[:UNKNOWN_IMPORTS]


def _is_known(name):
    return name in sys.stdlib_module_names or name in sys.modules or name == "numpy"
