"""Facts of a module's text, taken from its syntax tree: sizes, complexity, loops, names it calls.

The text is parsed and never run. It may be hostile: whatever the parser cannot take makes the
module "not analysable", and so does a module with more functions or calls than any honest one.
"""

import ast
import builtins
import sys
import textwrap

from inside.shapes import NAME, shapes_of, source_lines
from inside.wire import is_text

FUNCTIONS = 2_000
CALLS = 8_000
NUMPY_NAMES = 1_000
SUSPECTS = 200
# A table of a thousand lines is one statement, and would hide any density of findings. Results from before
# `statements` was told go by this; of the others code-lines.ts takes at most two.
LINES_PER_STATEMENT = 4
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
    "dynamic-code": "exec eval compile __import__",
    "process-or-network": "open",
    "introspection": "__builtins__ __loader__ __spec__ globals locals vars",
}
# As attributes only names that no array, dict or `re` has: `np.select` and `re.compile` are honest.
SUSPECT_ATTRIBUTES = {
    "dynamic-code": (
        "exec eval __import__ import_module importlib runstring rundocs get_type_hints ForwardRef"
        " _evaluate _eval_type evaluate_forward_ref safe_eval"
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
# Modules within NumPy, by their last names: handed around as values, they hide what is taken of them.
SUBMODULES = frozenset(
    "linalg random fft ma polynomial lib core _core testing matlib char rec emath ctypeslib umath _linalg"
    " _umath_linalg numeric multiarray function_base".split()
)
FUNCTIONS_NAMED_ALIKE = frozenset(["numpy.random.random", "numpy.fft.fft"])
# What ships in sandboxes beside the standard library.
LIBRARIES = ("numpy", "scipy", "sklearn", "pandas")
REACHING = ("getattr", "setattr", "delattr", "attrgetter", "methodcaller", "__getattribute__", "__getattr__")
ALIAS_ROUNDS = 5
ORIGINS = 8
# Links of a chain that are followed, each in three calls of Python's thousand; honest ones have ten. What lies
# deeper may be anything.
DEPTH = 150
DEEP = frozenset(["?"])
# Texts to look for code in.
TEXTS, TEXT_BYTES = 200, 1 << 17

_BUILTINS = frozenset(vars(builtins))

# Letters of other scripts that look like one of ASCII's.
LOOK_ALIKES = frozenset("аеорсухіјѕһԁԛԝҽӏАВЕКМНОРСТУХІЈЅЗԌԜοΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսոհցԝᴏᴠᴡᴢꓲꓳ")

_MODULES, _NAMES, _ATTRIBUTES = [
    {name: kind for kind, names in table.items() for name in names.split()}
    for table in (SUSPECT_MODULES, SUSPECT_NAMES, SUSPECT_ATTRIBUTES)
]


def measure(source):
    """Measure a module's text.

    Returns {"analysable": False, "why": str, "suspicious": [...]}, or {"analysable": True, "sourceLines": int,
    "functions": [...], "moduleLoops": {"count", "depth"}, "calls": [{"name", "line"}],
    "suspicious": [{"kind", "name", "line"}], "numpyNames": [{"name", "line"}], "statements": int,
    "lookAlikes": [line], "unknownImports": [line]}. A refusal of the parser has its "line". Lines are
    1-based. Raises nothing.
    """
    # What is found before anything fails is told all the same: a text that trips us up must not hide it.
    suspicious = set()
    try:
        return _facts(source, suspicious)
    except SyntaxError as error:
        return _refused("it is not valid Python", suspicious) | {"line": max(0, error.lineno or 0)}
    except ValueError:
        return _refused("it holds characters that Python refuses", suspicious)
    except RecursionError:
        return _refused("it is nested too deeply", suspicious)
    except MemoryError:
        return _refused("it needs too much memory to parse", suspicious)
    except Exception:  # a parser that trips over a text has not found it clean
        return _refused("it could not be parsed", suspicious)


def _refused(why, suspicious):
    return {"analysable": False, "why": why, "suspicious": _in_order(suspicious)}


def _facts(source, suspicious):
    """suspicious: a set of (line, kind, name), filled before all else is measured."""
    tree = ast.parse(source)
    _find_suspicious(tree, suspicious)
    shapes = shapes_of(tree)
    functions = [shape.facts() for shape in shapes[1:]]
    calls = _calls(tree)
    if len(functions) > FUNCTIONS or len(calls) > CALLS:
        return _refused("it has too many functions or calls", suspicious)
    statements = sum(isinstance(node, ast.stmt) for node in ast.walk(tree))
    return {
        "analysable": True,
        "sourceLines": min(source_lines(source), LINES_PER_STATEMENT * statements),
        "statements": statements,
        "lookAlikes": _look_alikes(tree),
        "functions": functions,
        "moduleLoops": {"count": shapes[0].loops, "depth": shapes[0].loop_depth},
        "calls": calls,
        "suspicious": _in_order(suspicious),
        "numpyNames": _numpy_names(tree),
        "unknownImports": _unknown_imports(tree),
    }


def _unknown_imports(tree):
    """Lines that import a module which is neither of the standard library nor loaded here already."""
    lines = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""] if node.level == 0 else [""]
        else:
            continue
        if not all(_is_known(name.split(".")[0]) for name in names):
            lines.add(node.lineno)
    return sorted(lines)[:TEXTS]


def _is_known(name):
    return name in sys.stdlib_module_names or name in sys.modules or name == "numpy"


def _calls(tree):
    """What a module takes of libraries by name: attributes, imports from NumPy and the packs, names that it calls.

    An attribute counts where it may be a library's: of a name that an import or an alias of one binds.
    `self.seed` is the module's own, as long as no library is handed around as a value.
    """
    names = _Names(tree)
    found = {
        (name[:NAME], node.lineno)
        for node in ast.walk(tree)
        for name in _named(node, names)
    }
    if names.handed_around and any(_is_reach_handed_on(node, names) for node in names.loads):
        # What it is applied to is not known: any text may be the name of an attribute.
        found |= {(name[:NAME], node.lineno) for node in ast.walk(tree) for name in _texts([node])}
    return [{"name": name, "line": line} for name, line in sorted(found, key=lambda it: it[::-1])]


def _named(node, names):
    if isinstance(node, (ast.Attribute, ast.Match)):
        return [name for name, owner in _attributes(node) if names.may_be_library(owner)]
    if isinstance(node, ast.Subscript):
        # A library's __dict__ by key.
        return _texts([node.slice]) if names.origins(node.value) else []
    if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in LIBRARIES:
        return [alias.name for alias in node.names]
    if isinstance(node, ast.Call):
        return _called(node, names)
    return []


def _is_reach_handed_on(node, names):
    """Whether `getattr` or one of its kin stands here as a value, as in `reduce(getattr, path, module)`."""
    return names.reaches(node) is not None


def _called(call, names):
    found = []
    if isinstance(call.func, ast.Name) and not names.is_own(call.func.id):
        found = [call.func.id, *(path.split(".")[-1] for path in names.origins(call.func))]
    reach = names.reaches(call.func)
    if reach == "getattr" and call.args:
        return found + (_texts(call.args[1:2]) if names.may_be_library(call.args[0]) else [])
    if reach == "__getattribute__":
        return found + (_texts(call.args) if names.may_be_library(_owner(call)) else [])
    # What the getter is applied to is not known here.
    return found + (_texts(call.args) if reach is not None and names.handed_around else [])


def _texts(nodes):
    """The parts of the dotted names that stand there as text."""
    return [part for node in nodes if _is_name(node) for part in node.value.split(".")]


def _is_name(node):
    """Whether it is text that can be a name. Half a character is none, and could not be told to the judge."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and is_text(node.value)


def _numpy_names(tree):
    """Where a module first uses each name of NumPy, in full, and each attribute as one of an array's.

    None of a module that asks which names there are: it has another way where one is missing.
    """
    names = _Names(tree)
    if any(_asks_for_names(node, names) for node in ast.walk(tree)):
        return []
    takes_all = "numpy.*" in names.origins(ast.Name("*"))
    guarded = {child for node in ast.walk(tree) if isinstance(node, ast.Try) for child in ast.walk(node)}
    found = {}
    for node in ast.walk(tree):
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


def _find_suspicious(tree, found):
    """Adds (line, kind, name) of each; first those that need no knowledge of what a name stands for."""
    for node in ast.walk(tree):
        found.update((node.lineno, *hit) for hit in _suspects(node))
    found.update((line, "dynamic-code", "def") for line in _lines_of_hidden_code(tree))
    names = _Names(tree)
    for node in ast.walk(tree):
        found.update((node.lineno, *hit) for hit in _reached(node, names))


def _in_order(suspicious):
    return [{"kind": kind, "name": name, "line": line} for line, kind, name in sorted(suspicious)[:SUSPECTS]]


def _suspects(node):
    if isinstance(node, ast.Import):
        return [hit for alias in node.names for hit in _suspect_import(alias.name)]
    if isinstance(node, ast.ImportFrom):
        module = node.module or ""
        paths = [module, *(f"{module}.{alias.name}" for alias in node.names)]
        return [hit for path in paths for hit in _suspect_import(path)]
    if isinstance(node, ast.Name):
        return _suspect_name(node.id)
    attributes = [name for name, _ in _attributes(node) if name not in ORDINARY]
    return [hit for name in attributes for hit in _suspect_attribute(name)]


def _attributes(node):
    """Attributes that a node takes, each with what it is taken of. A pattern takes them, too: `case object(os=m)`."""
    if isinstance(node, ast.Attribute):
        return [(node.attr, node.value)]
    if isinstance(node, ast.Match):
        patterns = [part for case in node.cases for part in ast.walk(case.pattern)]
        return [(name, node.subject) for part in patterns if isinstance(part, ast.MatchClass) for name in part.kwd_attrs]
    return []


def _reached(node, names):
    """Hits for `getattr` and its kin, called or handed on, and for ordinary words where a library has them."""
    if node in names.loads and _is_reach_handed_on(node, names):
        return [("dynamic-code", names.reaches(node))]
    if isinstance(node, ast.Call):
        return _suspect_call(node, names)
    taken = [name for name, owner in _attributes(node) if name in ORDINARY and names.may_be_library(owner)]
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
    if not given or not all(map(_is_name, given)):
        return [("dynamic-code", reach)]
    texts = [name for name in _texts(given) if name not in ORDINARY or _may_reach_library(call, reach, names)]
    return [hit for name in texts for hit in _suspect_attribute(name) + _suspect_name(name)]


def _may_reach_library(call, reach, names):
    """Whether what a call takes by its text may be a library's."""
    if reach in ("getattr", "setattr", "delattr"):
        return names.may_be_library(call.args[0])
    # What a getter is applied to is not known here.
    return names.handed_around or (reach == "__getattribute__" and names.may_be_library(_owner(call)))


def _owner(call):
    """What `__getattribute__` is taken of. Under another name, that name stands for it."""
    return call.func.value if isinstance(call.func, ast.Attribute) else call.func


class _Names:
    """Names that are bound anywhere in the module: scopes are not told apart, and all bindings count."""

    def __init__(self, tree):
        self._own = set()
        self._origins = {}
        self._known = {}
        self._depth = 0
        self._aliases = []
        for node in ast.walk(tree):
            self._bind(node)
        for _ in range(ALIAS_ROUNDS):
            if not self._follow_aliases():
                break
        self.handed_around = any(self._hands_around(node) for node in ast.walk(tree))
        self.loads = _values_handed_on(tree)

    def origins(self, node):
        """Dotted paths of libraries that an expression may be, or be made by."""
        if node not in self._known:
            if self._depth == DEPTH:
                return DEEP
            self._depth += 1
            self._known[node] = self._origins_of(node)
            self._depth -= 1
        return self._known[node]

    def _origins_of(self, node):
        if isinstance(node, ast.Name):
            # What nothing binds comes from an import of everything.
            unbound = node.id not in self._own and node.id not in self._origins and node.id not in _BUILTINS
            return frozenset([node.id]) if unbound else self._origins.get(node.id, frozenset())
        if isinstance(node, ast.Attribute):
            return frozenset(f"{path}.{node.attr}"[:200] for path in self.origins(node.value))
        if isinstance(node, (ast.Subscript, ast.Starred, ast.Await, ast.NamedExpr)):
            return self.origins(node.value)
        if isinstance(node, ast.Call):
            return self._called(node)
        if isinstance(node, ast.IfExp):
            return self.origins(node.body) | self.origins(node.orelse)
        return frozenset()

    def _called(self, call):
        reach = self.reaches(call.func)
        if reach == "getattr" and len(call.args) > 1 and _is_name(call.args[1]):
            return frozenset(f"{path}.{call.args[1].value}"[:200] for path in self.origins(call.args[0]))
        return self.origins(call.func)

    def may_be_library(self, node):
        """Whether an attribute of this expression may be a library's."""
        # An AttributeError has the object that lacks the attribute.
        is_of_error = isinstance(node, ast.Attribute) and node.attr == "obj"
        return is_of_error or bool(self.origins(node)) or (self.handed_around and not isinstance(node, ast.Constant))

    def is_own(self, name):
        """Whether the module itself makes what this name stands for, and no import does."""
        return name in self._own and not self._origins.get(name)

    def reaches(self, func):
        """Which of the functions that take an attribute by its text this is, under whatever name; or None."""
        if isinstance(func, ast.Attribute):
            return func.attr if func.attr in REACHING else None
        if not isinstance(func, ast.Name):
            return None
        known = [path.split(".")[-1] for path in self._origins.get(func.id, ())]
        known += [func.id] if func.id not in self._own else []
        return next((name for name in known if name in REACHING), None)

    def _bind(self, node):
        if isinstance(node, ast.Import):
            for alias in node.names:
                self._add(alias.asname or alias.name.split(".")[0], alias.name if alias.asname else alias.name.split(".")[0])
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                self._add(alias.asname or alias.name, f"{node.module or ''}.{alias.name}")
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            self._own.add(node.name)
        elif isinstance(node, ast.arg):
            self._own.add(node.arg)
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.NamedExpr)):
            self._assign(node)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            self._own.add(node.id)
        elif isinstance(node, ast.ExceptHandler) and node.name is not None:
            self._own.add(node.name)
        elif isinstance(node, ast.Match):
            self._match(node)

    def _assign(self, node):
        for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
            if isinstance(target, ast.Name) and node.value is not None:
                self._aliases.append((target.id, node.value))
            elif isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = zip(target.elts, node.value.elts)
                self._aliases += [(one.id, other) for one, other in pairs if isinstance(one, ast.Name)]

    def _match(self, node):
        """What a pattern takes may be the subject or any part of it."""
        for part in (part for case in node.cases for part in ast.walk(case.pattern)):
            name = part.rest if isinstance(part, ast.MatchMapping) else getattr(part, "name", None)
            if name is not None:
                self._own.add(name)
                self._aliases.append((name, node.subject))

    def _follow_aliases(self):
        changed = False
        for name, value in self._aliases:
            origins = self.origins(value)
            if isinstance(value, ast.Name) and value.id in REACHING and value.id not in self._own:
                origins |= {value.id}
            for path in origins - self._origins.get(name, frozenset()):
                changed |= self._add(name, path)
        return changed

    def _add(self, name, path):
        known = self._origins.get(name, frozenset())
        if len(known) >= ORIGINS or path in known:
            return False
        self._origins[name] = known | {path}
        self._known.clear()
        return True

    def _hands_around(self, node):
        """Whether a library is a value here: an argument, an item, an attribute, a result."""
        if isinstance(node, ast.Call) and self.reaches(node.func) == "getattr":
            return any(map(self._is_library, node.args[1:]))
        if isinstance(node, ast.Assign) and all(isinstance(target, ast.Name) for target in node.targets):
            return False
        if isinstance(node, ast.ClassDef) and any(isinstance(it, (ast.Import, ast.ImportFrom)) for it in _class_scope(node)):
            return True
        values = _VALUES.get(type(node))
        return values is not None and any(map(self._is_library, values(node)))

    def _is_library(self, node):
        named = [it for it in _alternatives(node) if isinstance(it, (ast.Name, ast.Attribute))]
        paths = {path for it in named for path in self.origins(it)} - FUNCTIONS_NAMED_ALIKE
        return any("." not in path or path.split(".")[-1] in SUBMODULES for path in paths)


def _values_handed_on(tree):
    """Names and attributes that are read, and neither called nor given another name."""
    used = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            used.add(node.func)
        elif isinstance(node, ast.Assign) and all(isinstance(target, ast.Name) for target in node.targets):
            used.add(node.value)
    return {
        node
        for node in ast.walk(tree)
        if isinstance(node, (ast.Name, ast.Attribute)) and isinstance(node.ctx, ast.Load) and node not in used
    }


def _alternatives(node):
    """The values that an expression may be: `a if b else (c := d)` is one of two."""
    stack, found = [node], []
    while stack:
        it = stack.pop()
        if isinstance(it, ast.IfExp):
            stack += [it.body, it.orelse]
        elif isinstance(it, (ast.Starred, ast.NamedExpr)):
            stack.append(it.value)
        else:
            found.append(it)
    return found


def _given(call):
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def _kept_by_class(node):
    """What a class is given, and what its own names stand for: others take it as an attribute of the class."""
    assigned = [it.value for it in _class_scope(node) if isinstance(it, (ast.Assign, ast.AnnAssign))]
    return [*assigned, *(keyword.value for keyword in node.keywords)]


def _blocks_of(statement):
    """The statements that stand directly in a compound one."""
    parts = [*ast.iter_child_nodes(statement)]
    held = [part for part in parts if isinstance(part, (ast.ExceptHandler, ast.match_case))]
    parts += [child for part in held for child in ast.iter_child_nodes(part)]
    return [part for part in parts if isinstance(part, ast.stmt)]


def _class_scope(node):
    """The statements of a class, without those of its functions and inner classes."""
    stack, found = list(node.body), []
    while stack:
        statement = stack.pop()
        found.append(statement)
        if not isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            stack.extend(_blocks_of(statement))
    return found


# The parts of a node that are handed on as values.
_VALUES = {
    ast.Call: _given,
    ast.Return: lambda node: [node.value],
    ast.Yield: lambda node: [node.value],
    ast.Lambda: lambda node: [node.body],
    ast.arguments: lambda node: [*node.defaults, *node.kw_defaults],
    ast.List: lambda node: node.elts,
    ast.Set: lambda node: node.elts,
    ast.Tuple: lambda node: node.elts if isinstance(node.ctx, ast.Load) else [],
    ast.Dict: lambda node: node.values,
    ast.For: lambda node: [node.iter],
    ast.comprehension: lambda node: [node.iter],
    ast.Assign: lambda node: [node.value],
    ast.AnnAssign: lambda node: [] if isinstance(node.target, ast.Name) else [node.value],
    ast.ClassDef: _kept_by_class,
    ast.ListComp: lambda node: [node.elt],
    ast.SetComp: lambda node: [node.elt],
    ast.GeneratorExp: lambda node: [node.elt],
    ast.DictComp: lambda node: [node.value],
    ast.BoolOp: lambda node: node.values,
}


def _lines_of_hidden_code(tree):
    """Lines of texts of several lines that are Python with a function in them, and no docstrings.

    A text that is a statement of its own is dropped by the compiler: it can be a docstring or a comment.
    """
    inert = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = [
        node
        for node in ast.walk(tree)
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


def _look_alikes(tree):
    """Lines with a name that only looks like ASCII: letters of another script among ASCII's, or nothing but look-alikes."""
    lines = set()
    for node in ast.walk(tree):
        for field in ("id", "attr", "arg", "name", "asname"):
            name = getattr(node, field, None)
            if isinstance(name, str) and not name.isascii() and any(map(_looks_like_ascii, name.split("_"))):
                lines.add(getattr(node, "lineno", 1))
    return sorted(lines)[:TEXTS]


def _looks_like_ascii(part):
    letters = [letter for letter in part if letter.isalpha()]
    strange = [letter for letter in letters if letter in LOOK_ALIKES]
    return bool(strange) and all(letter.isascii() or letter in LOOK_ALIKES for letter in letters)
