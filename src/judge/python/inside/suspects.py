"""What numeric code has no need of, for a reviewer to look at: no points hang on it."""

import ast
import textwrap

from inside.names import attributes_of, is_name, is_reach_handed_on, owner_of, texts_of
from inside.scopes import own_names
from inside.unusual import LIBRARIES, ORDINARY_MODULES, PrivateNames, encoded_line, reaching_texts, unusual_import

# Names that numeric code has no need of, and what each would be good for: something for a reviewer
# to look at, no points. Only these words are reported, so no text of a candidate's hides in them.
SUSPECT_MODULES = {
    "dynamic-code": (
        "importlib runpy code codeop imp zipimport pkgutil types timeit doctest profile cProfile unittest"
        " logging.config typing.get_type_hints typing.ForwardRef numpy.testing.runstring pandas.eval"
        " numpy.testing.rundocs numpy.testing.measure"
    ),
    "native-code": (
        "ctypes _ctypes cffi mmap numpy.ctypeslib numpy.f2py numpy.distutils scipy.LowLevelCallable"
    ),
    "process-or-network": (
        "os posix subprocess _posixsubprocess socket _socket sys threading _thread multiprocessing"
        " concurrent asyncio signal shutil pathlib tempfile glob io fcntl resource pty select"
        " selectors ssl http urllib ftplib smtplib xmlrpc socketserver atexit sched"
    ),
    "introspection": (
        "inspect gc linecache pickle _pickle marshal shelve dill joblib pandas.read_pickle traceback tracemalloc dis builtins"
        " faulthandler pdb bdb trace"
    ),
}
SUSPECT_NAMES = {
    "dynamic-code": "exec eval compile __import__ __annotations__ singledispatch singledispatchmethod",
    "process-or-network": "open",
    "introspection": "__builtins__ __loader__ __spec__ globals locals vars",
}
# As attributes only names that no array, dict or `re` has: `np.select` and `re.compile` are honest.
SUSPECT_ATTRIBUTES = {
    "dynamic-code": (
        "exec eval __import__ import_module importlib runstring rundocs get_type_hints ForwardRef"
        " _evaluate _eval_type evaluate_forward_ref safe_eval __annotations__ singledispatch singledispatchmethod"
    ),
    "native-code": "ctypes ctypeslib memmap __array_interface__ LowLevelCallable",
    "process-or-network": (
        "os sys subprocess socket threading open fromfile tofile loadtxt savetxt genfromtxt"
    ),
    "introspection": (
        "inspect gc pickle read_pickle marshal builtins linecache modules _getframe _current_frames f_back"
        " f_locals f_globals f_builtins f_code gi_frame cr_frame tb_frame __globals__ __builtins__"
        " __code__ __closure__ __subclasses__ __bases__ __base__ __mro__ __dict__ __loader__"
        " __spec__ __reduce__ __reduce_ex__ __traceback__ __self__ settrace setprofile"
    ),
}
# Of these, what a layer, a price or a host may have as well: suspicious where they may be a library's.
ORDINARY = frozenset(
    "importlib os sys subprocess socket threading open inspect gc pickle marshal builtins linecache modules".split()
)
# Texts to look for code in.
TEXTS, TEXT_BYTES = 200, 1 << 17
# Letters of other scripts that look like one of ASCII's.
LOOK_ALIKES = frozenset("аеорсухіјѕһԁԛԝҽӏАВЕКМНОРСТУХІЈЅЗԌԜοΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսոհցԝᴏᴠᴡᴢꓲꓳ")
_MODULES, _NAMES, _ATTRIBUTES = [
    {name: kind for kind, names in table.items() for name in names.split()}
    for table in (SUSPECT_MODULES, SUSPECT_NAMES, SUSPECT_ATTRIBUTES)
]


def find_suspicious(tree, nodes, found):
    """Adds (line, kind, name) of each that needs no knowledge of what a name stands for. nodes: all of the tree's."""
    own = own_names(tree)
    for node in nodes:
        if node not in own:
            found.update((node.lineno, *hit) for hit in _suspects(node))
    found.update((line, "dynamic-code", "def") for line in _lines_of_hidden_code(nodes))
    found.update((line, "dynamic-code", "text") for line in reaching_texts(nodes))
    encoded = encoded_line(nodes)
    if encoded is not None:
        found.add((encoded, "encoded-text", "text"))


def find_reached(nodes, names, found):
    """Adds (line, kind, name) of what is suspicious by what its names may stand for."""
    private = PrivateNames(nodes, names)
    for node in nodes:
        if isinstance(node, (ast.Call, ast.Attribute, ast.Match, ast.Name)):
            found.update((node.lineno, *hit) for hit in _reached(node, names) + private.taken(node))


def _suspects(node):
    if isinstance(node, ast.Import):
        return [hit for alias in node.names for hit in _suspect_import(alias.name)] or unusual_import(node)
    if isinstance(node, ast.ImportFrom):
        module = node.module or ""
        paths = [module, *(f"{module}.{alias.name}" for alias in node.names)]
        hits = [hit for path in paths for hit in _suspect_import(path)]
        if module.split(".")[0] in LIBRARIES | ORDINARY_MODULES:
            hits += [hit for alias in node.names for hit in _suspect_attribute(alias.name)]
        return hits or unusual_import(node)
    if isinstance(node, ast.Name):
        return _suspect_name(node.id)
    attributes = [name for name, _ in attributes_of(node) if name not in ORDINARY]
    return [hit for name in attributes for hit in _suspect_attribute(name)]


def _reached(node, names):
    """Hits for `getattr` and its kin, called or handed on, and for ordinary words where a library has them."""
    if node in names.loads and is_reach_handed_on(node, names):
        return [("dynamic-code", names.reaches(node))]
    if isinstance(node, ast.Call):
        return _suspect_call(node, names)
    taken = [name for name, owner in attributes_of(node) if name in ORDINARY and names.may_be_library(owner)]
    return [hit for name in taken for hit in _suspect_attribute(name)]


def _suspect_import(path):
    """Hits for a dotted module path: its first name, its first two, and so on."""
    parts = path.split(".")
    prefixes = [".".join(parts[:length]) for length in range(1, min(len(parts), 4) + 1)]
    return [(_MODULES[name], name) for name in prefixes if name in _MODULES]


def _suspect_name(name):
    """Hits for a bare name that is read or written."""
    return [(_NAMES[name], name)] if name in _NAMES else []


def _suspect_attribute(name):
    """Hits for an attribute, called or not."""
    return [(_ATTRIBUTES[name], name)] if name in _ATTRIBUTES else []


def _suspect_call(call, names):
    """Hits for `getattr` and its kin: what the text names, or that it hides the name."""
    reach = names.reaches(call.func)
    if reach is None:
        return []
    given = call.args[1:2] if reach in ("getattr", "setattr", "delattr") else call.args
    if not given or not all(map(is_name, given)):
        return [("dynamic-code", reach)]
    texts = [name for name in texts_of(given) if name not in ORDINARY or _may_reach_library(call, reach, names)]
    return [hit for name in texts for hit in _suspect_attribute(name) + _suspect_name(name)]


def _may_reach_library(call, reach, names):
    """Whether what a call takes by its text may be a library's."""
    if reach in ("getattr", "setattr", "delattr"):
        return names.may_be_library(call.args[0])
    # What a getter is applied to is not known here.
    return names.handed_around or (reach == "__getattribute__" and names.may_be_library(owner_of(call)))


def _lines_of_hidden_code(nodes):
    """Lines of texts of several lines that are Python with a function in them, and no docstrings.

    A text that is a statement of its own is dropped by the compiler: it can be a docstring or a comment.
    """
    inert = {node.value for node in nodes if isinstance(node, ast.Expr)}
    texts = [
        node
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)) and node not in inert
    ]
    return sorted(node.lineno for node in texts[:TEXTS] if _is_code(node.value))


def _is_code(value):
    text = value.decode(errors="replace") if isinstance(value, bytes) else value
    if "\n" not in text.strip() or "def" not in text or len(text) > TEXT_BYTES:
        return False
    try:
        tree = ast.parse(textwrap.dedent(text))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return any(isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) for node in ast.walk(tree))


def look_alikes(nodes):
    """Lines with a name that only looks like ASCII: letters of another script among ASCII's, or nothing but look-alikes."""
    lines = set()
    for node in nodes:
        for field in ("id", "attr", "arg", "name", "asname"):
            name = getattr(node, field, None)
            if isinstance(name, str) and not name.isascii() and any(map(_looks_like_ascii, name.split("_"))):
                lines.add(getattr(node, "lineno", 1))
    return sorted(lines)[:TEXTS]


def _looks_like_ascii(part):
    letters = [letter for letter in part if letter.isalpha()]
    strange = [letter for letter in letters if letter in LOOK_ALIKES]
    return bool(strange) and all(letter.isascii() or letter in LOOK_ALIKES for letter in letters)
