"""What numeric code seldom needs, and what the lists of suspects.py cannot name one by one: there are too many doors.

Other modules of the standard library, names that a library keeps to itself, and text that is data in disguise.
"""

import ast
import re
import sys

from inside.names import attributes_of, is_name, owner_of

LIBRARIES = frozenset(["numpy", "scipy", "sklearn", "pandas"])
# What numeric code imports of the standard library.
ORDINARY_MODULES = frozenset(
    "__future__ abc argparse array bisect calendar cmath collections contextlib copy csv dataclasses datetime"
    " decimal enum fractions functools graphlib hashlib heapq itertools json logging math numbers operator pprint queue"
    " random re statistics struct textwrap time typing warnings zlib zoneinfo".split()
)
# What stands beside NumPy in an environment, and none of it is for a candidate's module.
TOOLS = frozenset("pip setuptools pkg_resources wheel _pytest inside takehome".split())
_STANDARD = frozenset(sys.stdlib_module_names) | {"imp", "distutils", "asyncore", "asynchat", "smtpd"}
_KNOWN = _STANDARD | LIBRARIES | TOOLS
# Names with an underscore that are meant for others, or that many use.
_FOR_OTHERS = frozenset("_replace _asdict _make _fields _field_defaults _typing _rand".split()).union(
    *(dir(kind) for kind in (float, list, dict, type)),
    "__version__ __all__ __future__ __main__ __matmul__ __wrapped__".split(),
)
# Words that look like base64, base85 or hexadecimal digits, and how many characters of them a module may hold.
_WORD = re.compile(r"[!-~]{24,}")
ENCODED_CHARS = 256
_SWITCHES = 0.25
# Names of the interpreter's within a text, as in `get_field("0.__globals__", ())`, and calls that run one.
_REACHING_TEXT = re.compile(
    r"__(?:globals|builtins|annotations|code|closure|subclasses|import|loader|spec)__"
    r"|(?<![\w.])(?:exec|eval|compile|__import__)\s*\(\s*[^\s)]"
)


def unusual_import(node):
    """(kind, name) of each module that an import statement takes and numeric code seldom needs."""
    if isinstance(node, ast.Import):
        return [hit for alias in node.names for hit in _unusual_path(alias.name.split("."))]
    if node.level or not node.module:
        return []
    module = node.module.split(".")
    hits = [hit for alias in node.names for hit in _unusual_path([*module, alias.name])]
    # A module of the standard library that another one has imported: `from re import copyreg`.
    borrowed = [alias.name for alias in node.names if module[0] in ORDINARY_MODULES and _is_unusual(alias.name)]
    return hits + [("unusual-import", name) for name in borrowed]


def _unusual_path(path):
    if path[0] not in _KNOWN and path[0] not in sys.modules:
        # It is not there, and hides nothing.
        return []
    if path[0] not in LIBRARIES and path[0] not in ORDINARY_MODULES:
        return [("unusual-import", path[0] if path[0] in _STANDARD else "other")]
    return [("private-name", "_")] if any(map(_is_private, path)) else []


def _is_unusual(name):
    return name in _STANDARD and name not in ORDINARY_MODULES


def _is_private(name):
    return name.startswith("_") and name not in _FOR_OTHERS


class PrivateNames:
    """Which names with an underscore a module takes of a library. nodes: all of the module's."""

    def __init__(self, nodes, names):
        self._names = names
        self._foreign = _missing_roots(nodes)
        self._own = _own_private(nodes) if names.handed_around else frozenset()

    def taken(self, node):
        """(kind, name) of each that this node takes, and of each module of the standard library within another."""
        if isinstance(node, ast.Call):
            reach = self._names.reaches(node.func)
            if reach is None:
                return []
            pairs = _by_text(node, reach)
        else:
            pairs = attributes_of(node)
        return [hit for name, owner in pairs for hit in self._hits(name, owner)]

    def _hits(self, name, owner):
        if _is_private(name):
            return [("private-name", "_")] if self._is_of_library(name, owner) else []
        if _is_unusual(name) and owner is not None and self._names.origins(owner) & ORDINARY_MODULES:
            return [("unusual-import", name)]
        return []

    def _is_of_library(self, name, owner):
        paths = frozenset() if owner is None else self._names.origins(owner)
        if any(path.split(".")[0] not in self._foreign for path in paths):
            return True
        # What is handed around may be one; what the module names so itself is its own.
        unknown = owner is None or self._names.may_be_library(owner)
        return self._names.handed_around and unknown and name not in self._own


def _by_text(call, reach):
    """Names that `getattr` and its kin take, each with its owner, or None where that is not known here."""
    if reach in ("getattr", "setattr", "delattr"):
        given, owner = call.args[1:2], call.args[0] if call.args else None
    else:
        given, owner = call.args, owner_of(call) if reach == "__getattribute__" else None
    return [(part, owner) for node in given if is_name(node) for part in node.value.split(".")]


def _missing_roots(nodes):
    """Modules that are imported and not there, as far as is known: their names are no library's."""
    paths = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    paths += [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    return {path.split(".")[0] for path in paths} - _KNOWN - sys.modules.keys()


def _own_private(nodes):
    """Names with an underscore that the module itself defines or writes."""
    named = {getattr(node, "name", None) for node in nodes if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    named |= {getattr(node, "attr", getattr(node, "id", None)) for node in nodes if _is_written(node)}
    return named


def _is_written(node):
    return isinstance(node, (ast.Attribute, ast.Name)) and isinstance(node.ctx, ast.Store)


def reaching_texts(nodes):
    """Lines of texts that name the interpreter's own names or call what runs text. Docstrings are none."""
    inert = {node.value for node in nodes if isinstance(node, ast.Expr)}
    texts = [node for node in nodes if isinstance(node, ast.Constant) and node not in inert]
    return sorted({node.lineno for node in texts if isinstance(node.value, str) and _REACHING_TEXT.search(node.value)})


def encoded_line(nodes):
    """The first line with a text that looks like encoded data, if the module holds more than a little; or None.

    Docstrings count as well: a module can read its own.
    """
    texts = [node for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes))]
    sizes = {node: _encoded_chars(node.value) for node in texts if len(node.value) >= 24}
    lines = [node.lineno for node, size in sizes.items() if size]
    return min(lines) if sum(sizes.values()) >= ENCODED_CHARS else None


def _encoded_chars(value):
    # A byte that is no ASCII becomes half a character, which cannot be printed.
    text = value.decode("ascii", "surrogateescape") if isinstance(value, bytes) else value
    strange = 0 if text.isprintable() else sum(not (it.isprintable() or it.isspace()) for it in text)
    return strange + sum(map(len, filter(_is_encoded, _WORD.findall(text))))


def _is_encoded(word):
    """Whether letters, capitals and digits take turns as they do in no word, and many different ones."""
    if "://" in word or len(set(word)) < 12:
        return False
    kinds = [it.isdigit() + 2 * it.isupper() for it in word if it.isalnum()]
    switches = sum(one != other for one, other in zip(kinds, kinds[1:]))
    return len(kinds) >= 16 and any(it % 2 for it in kinds) and switches >= _SWITCHES * len(kinds)
