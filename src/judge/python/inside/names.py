"""What the names of a module may stand for: where a library, or a function that reaches into one, may be behind them."""

import ast
import builtins

from inside.wire import is_text

# Modules within NumPy, by their last names: handed around as values, they hide what is taken of them.
SUBMODULES = frozenset(
    "linalg random fft ma polynomial lib core _core testing matlib char rec emath ctypeslib umath _linalg"
    " _umath_linalg numeric multiarray function_base".split()
)
FUNCTIONS_NAMED_ALIKE = frozenset(["numpy.random.random", "numpy.fft.fft"])
REACHING = ("getattr", "setattr", "delattr", "attrgetter", "methodcaller", "__getattribute__", "__getattr__")
ALIAS_ROUNDS = 5
ORIGINS = 8
# Links of a chain that are followed, each in three calls of Python's thousand; honest ones have ten. What lies
# deeper may be anything.
DEPTH = 150
DEEP = frozenset(["?"])
_BUILTINS = frozenset(vars(builtins))


class Names:
    """Names that are bound anywhere in the module: scopes are not told apart, and all bindings count.

    nodes: all of the module's, as `ast.walk` gives them.
    """

    def __init__(self, nodes):
        self._own = set()
        self._origins = {}
        self._known = {}
        self._depth = 0
        self._aliases = []
        for node in nodes:
            self._bind(node)
        for _ in range(ALIAS_ROUNDS):
            if not self._follow_aliases():
                break
        self.handed_around = any(self._hands_around(node) for node in nodes)
        self.loads = _values_handed_on(nodes)

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
        if reach == "getattr" and len(call.args) > 1 and is_name(call.args[1]):
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
            for path in sorted(origins - self._origins.get(name, frozenset())):
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


def _values_handed_on(nodes):
    """Names and attributes that are read, and neither called nor given another name."""
    used = set()
    for node in nodes:
        if isinstance(node, ast.Call):
            used.add(node.func)
        elif isinstance(node, ast.Assign) and all(isinstance(target, ast.Name) for target in node.targets):
            used.add(node.value)
    return {
        node
        for node in nodes
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


def is_reach_handed_on(node, names):
    """Whether `getattr` or one of its kin stands here as a value, as in `reduce(getattr, path, module)`."""
    return names.reaches(node) is not None


def attributes_of(node):
    """Attributes that a node takes, each with what it is taken of. A pattern takes them, too: `case object(os=m)`."""
    if isinstance(node, ast.Attribute):
        return [(node.attr, node.value)]
    if isinstance(node, ast.Match):
        patterns = [part for case in node.cases for part in ast.walk(case.pattern)]
        return [(name, node.subject) for part in patterns if isinstance(part, ast.MatchClass) for name in part.kwd_attrs]
    return []


def owner_of(call):
    """What `__getattribute__` is taken of. Under another name, that name stands for it."""
    return call.func.value if isinstance(call.func, ast.Attribute) else call.func


def texts_of(nodes):
    """The parts of the dotted names that stand there as text."""
    return [part for node in nodes if is_name(node) for part in node.value.split(".")]


def is_name(node):
    """Whether it is text that can be a name. Half a character is none, and could not be told to the judge."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and is_text(node.value)
