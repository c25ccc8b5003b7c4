"""Facts of a module's text, taken from its syntax tree: sizes, complexity, loops, names it calls.

The text is parsed and never run. It may be hostile: whatever the parser cannot take makes the
module "not analysable", and so does a module with more functions or calls than any honest one.
"""

import ast
import io
import tokenize

FUNCTIONS = 2_000
CALLS = 8_000
SUSPECTS = 200
# Identifiers have no length limit in Python; no forbidden name is longer than this.
NAME = 40

# Names that numeric code has no need of, and what each would be good for: something for a reviewer
# to look at, no points. Only these words are reported, so no text of a candidate's hides in them.
SUSPECT_MODULES = {
    "dynamic-code": "importlib runpy code codeop imp zipimport pkgutil types",
    "native-code": "ctypes _ctypes cffi mmap numpy.ctypeslib numpy.f2py numpy.distutils",
    "process-or-network": (
        "os posix subprocess _posixsubprocess socket _socket sys threading _thread multiprocessing"
        " concurrent asyncio signal shutil pathlib tempfile glob io fcntl resource pty select"
        " selectors ssl http urllib ftplib smtplib xmlrpc socketserver atexit sched"
    ),
    "introspection": (
        "inspect gc linecache pickle _pickle marshal shelve dill traceback tracemalloc dis builtins"
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
    "dynamic-code": "exec eval __import__ import_module importlib",
    "native-code": "ctypes ctypeslib memmap __array_interface__",
    "process-or-network": (
        "os sys subprocess socket threading open fromfile tofile loadtxt savetxt genfromtxt"
    ),
    "introspection": (
        "inspect gc pickle marshal builtins linecache modules _getframe _current_frames f_back"
        " f_locals f_globals f_builtins f_code gi_frame cr_frame tb_frame __globals__ __builtins__"
        " __code__ __closure__ __subclasses__ __bases__ __base__ __mro__ __dict__ __loader__"
        " __spec__ __reduce__ __reduce_ex__ __traceback__ settrace setprofile"
    ),
}
_MODULES, _NAMES, _ATTRIBUTES = [
    {name: kind for kind, names in table.items() for name in names.split()}
    for table in (SUSPECT_MODULES, SUSPECT_NAMES, SUSPECT_ATTRIBUTES)
]

_DEFS = (ast.FunctionDef, ast.AsyncFunctionDef)
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_BLOCKS = (ast.If, *_LOOPS, ast.With, ast.AsyncWith, ast.Try, ast.TryStar, ast.Match)
_BRANCHES = (
    ast.If,
    *_LOOPS,
    ast.ExceptHandler,
    ast.IfExp,
    ast.Assert,
    ast.match_case,
    ast.comprehension,
)
_NO_CODE = frozenset(
    [
        tokenize.COMMENT,
        tokenize.NL,
        tokenize.NEWLINE,
        tokenize.INDENT,
        tokenize.DEDENT,
        tokenize.ENDMARKER,
    ]
)


def measure(source):
    """Measure a module's text.

    Returns {"analysable": False, "why": str}, or {"analysable": True, "sourceLines": int,
    "functions": [...], "moduleLoops": {"count", "depth"}, "calls": [{"name", "line"}],
    "suspicious": [{"kind", "name", "line"}]}. Lines are 1-based. Raises nothing.
    """
    try:
        return _facts(source)
    except SyntaxError:
        return _refused("it is not valid Python")
    except ValueError:
        return _refused("it holds characters that Python refuses")
    except RecursionError:
        return _refused("it is nested too deeply")
    except MemoryError:
        return _refused("it needs too much memory to parse")
    except Exception:  # a parser that trips over a text has not found it clean
        return _refused("it could not be parsed")


def _refused(why):
    return {"analysable": False, "why": why}


def _facts(source):
    tree = ast.parse(source)
    shapes = _shapes(tree)
    functions = [shape.facts() for shape in shapes[1:]]
    calls = _calls(tree)
    if len(functions) > FUNCTIONS or len(calls) > CALLS:
        return _refused("it has too many functions or calls")
    return {
        "analysable": True,
        "sourceLines": _source_lines(source),
        "functions": functions,
        "moduleLoops": {"count": shapes[0].loops, "depth": shapes[0].loop_depth},
        "calls": calls,
        "suspicious": _suspicious(tree),
    }


def _source_lines(source):
    """Lines that hold code: no blank lines, no comments, and one for a string of many lines.

    Long strings would otherwise buy a better density of findings.
    """
    tokens = tokenize.generate_tokens(io.StringIO(source, newline=None).readline)
    return len({token.start[0] for token in tokens if token.type not in _NO_CODE})


class _Shape:
    """Numbers of one function, or of the module outside its functions."""

    def __init__(self, name, node):
        self.name = name
        self.line = getattr(node, "lineno", 1)
        self.lines = getattr(node, "end_lineno", self.line) - self.line + 1
        self.mccabe = 1
        self.nesting = 0
        self.loops = 0
        self.loop_depth = 0

    def facts(self):
        return {
            "name": self.name[:NAME],
            "line": self.line,
            "lines": self.lines,
            "mccabe": self.mccabe,
            "nesting": self.nesting,
            "loops": self.loops,
            "loopDepth": self.loop_depth,
        }


def _shapes(tree):
    """The module's shape and then each function's, in the order of the text.

    A lambda belongs to the function around it; one outside of all functions stands for itself.
    """
    module = _Shape("", tree)
    shapes = [module]
    # A stack of our own instead of recursion: the depth of the text is the candidate's choice.
    stack = [(tree, module, 0, 0)]
    while stack:
        node, shape, nesting, loops = stack.pop()
        if isinstance(node, _DEFS) or (isinstance(node, ast.Lambda) and shape is module):
            shape, nesting, loops = _Shape(getattr(node, "name", "lambda"), node), 0, 0
            shapes.append(shape)
        _count(node, shape, nesting, loops)
        children = list(_children(node, nesting, loops))
        stack.extend((child, shape, *inside) for child, *inside in reversed(children))
    return [module, *sorted(shapes[1:], key=lambda shape: shape.line)]


def _count(node, shape, nesting, loops):
    shape.mccabe += isinstance(node, _BRANCHES)
    if isinstance(node, ast.comprehension):
        shape.mccabe += len(node.ifs)
    if isinstance(node, ast.BoolOp):
        shape.mccabe += len(node.values) - 1
    if isinstance(node, _BLOCKS):
        shape.nesting = max(shape.nesting, nesting + 1)
    if isinstance(node, (*_LOOPS, ast.comprehension)):
        shape.loops += 1
        shape.loop_depth = max(shape.loop_depth, loops + 1)


def _children(node, nesting, loops):
    """Each child with the number of blocks and of loops that it stands in."""
    if isinstance(node, _COMPREHENSIONS):
        yield from _comprehension_children(node, nesting, loops)
        return
    for field, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST):
                continue
            deeper = isinstance(node, _BLOCKS) and not _is_elif(node, field, child)
            yield child, nesting + deeper, loops + _repeats(node, field)


def _comprehension_children(node, nesting, loops):
    for index, generator in enumerate(node.generators):
        yield generator, nesting, loops + index
    for field in ("elt", "key", "value"):
        if hasattr(node, field):
            yield getattr(node, field), nesting, loops + len(node.generators)


def _repeats(node, field):
    """Whether this part of a loop runs once for each turn of it."""
    if isinstance(node, ast.comprehension):
        return field != "iter"
    return isinstance(node, _LOOPS) and field not in ("iter", "orelse")


def _is_elif(node, field, child):
    """An `elif` stands in its parent's column; an `if` below an `else` is indented."""
    return (
        isinstance(node, ast.If)
        and field == "orelse"
        and len(node.orelse) == 1
        and isinstance(child, ast.If)
        and child.col_offset == node.col_offset
    )


def _calls(tree):
    """Every name that is called, imported from NumPy, or reached as an attribute or by its text.

    A bare name that the module defines itself is its own function and not a library's.
    """
    own = {node.name for node in ast.walk(tree) if isinstance(node, _DEFS)}
    found = {
        (name[:NAME], node.lineno)
        for node in ast.walk(tree)
        for name in _named(node, own)
    }
    return [{"name": name, "line": line} for name, line in sorted(found, key=lambda it: it[::-1])]


def _named(node, own):
    if isinstance(node, ast.Attribute):
        return [node.attr]
    if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "numpy":
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.Call):
        return []
    if not isinstance(node.func, ast.Name):
        return _literal_names(node) if isinstance(node.func, ast.Attribute) else []
    called = [] if node.func.id in own else [node.func.id]
    return called + _literal_names(node)


def _literal_names(call):
    """The attributes that `getattr(x, "name")` and `attrgetter("a.b")` reach."""
    name = call.func.id if isinstance(call.func, ast.Name) else call.func.attr
    if name not in ("getattr", "attrgetter", "methodcaller"):
        return []
    texts = [arg.value for arg in call.args if isinstance(arg, ast.Constant)]
    return [part for text in texts if isinstance(text, str) for part in text.split(".")]


def _suspicious(tree):
    found = set()
    for node in ast.walk(tree):
        for kind, name in _suspects(node):
            found.add((node.lineno, kind, name))
    first = sorted(found)[:SUSPECTS]
    return [{"kind": kind, "name": name, "line": line} for line, kind, name in first]


def _suspects(node):
    if isinstance(node, ast.Import):
        return [hit for alias in node.names for hit in _suspect_import(alias.name)]
    if isinstance(node, ast.ImportFrom):
        module = node.module or ""
        paths = [module, *(f"{module}.{alias.name}" for alias in node.names)]
        return [hit for path in paths for hit in _suspect_import(path)]
    if isinstance(node, ast.Name):
        return _suspect_name(node.id)
    if isinstance(node, ast.Attribute):
        return _suspect_attribute(node.attr)
    if isinstance(node, ast.Call):
        return _suspect_call(node)
    return []


def _suspect_import(path):
    """Hits for a dotted module path: its first name, and its first two."""
    first, *rest = path.split(".")
    prefixes = [first, f"{first}.{rest[0]}"] if rest else [first]
    return [(_MODULES[name], name) for name in prefixes if name in _MODULES]


def _suspect_name(name):
    """Hits for a bare name that is read or written."""
    return [(_NAMES[name], name)] if name in _NAMES else []


def _suspect_attribute(name):
    """Hits for an attribute, called or not."""
    return [(_ATTRIBUTES[name], name)] if name in _ATTRIBUTES else []


def _suspect_call(call):
    """Hits for `getattr` and its kin: what the text names, or that it hides the name."""
    if not isinstance(call.func, ast.Name) or call.func.id not in ("getattr", "setattr", "delattr"):
        return []
    name = call.args[1] if len(call.args) > 1 else None
    if isinstance(name, ast.Constant) and isinstance(name.value, str):
        return _suspect_attribute(name.value) + _suspect_name(name.value)
    return [("dynamic-code", call.func.id)]
