"""Loops without a loop's word: what applies a function of the module to one element after the other.

`check.py` of every template holds this file's text from _OF_NUMPY on.
"""

import ast

_OF_NUMPY = frozenset(["vectorize", "frompyfunc", "apply_along_axis"])
_APPLYING = _OF_NUMPY.union("map filter reduce accumulate starmap filterfalse takewhile dropwhile".split())
# Names for names, and calls of calls, that are followed.
ROUNDS = 4
_FUNCTION_KEYWORDS = frozenset(["pyfunc", "func1d", "func", "function"])


def applied_functions(nodes):
    """Expressions that loop by applying a function, each with the function: calls, and decorators with None.

    It is a lambda, or a function or class of the module, also wrapped as in `partial(row, w)`. What Python or a
    library brings, as in `map(int, words)`, is no loop of the module's.
    """
    found = {}
    if not any(_named(node) in _APPLYING for node in nodes):
        return found
    known = _Known(nodes)
    for node in nodes:
        if isinstance(node, ast.Call):
            function = known.function_given_to(node)
            if function is not None and known.is_own(function):
                found[node] = function
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found |= {one: None for one in node.decorator_list if known.applies(one)}
    return found


def _named(node):
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else node.name if isinstance(node, ast.alias) else None


class _Known:
    """What the names of a module stand for, whatever their scope."""

    def __init__(self, nodes):
        self.imported, self.own, self.handed, self.bound = {}, set(), set(), set()
        self.applying, self.made, self.values = {}, set(), []
        for node in nodes:
            self._bind(node)
        for _ in range(ROUNDS):
            before = len(self.made), len(self.applying)
            for name, value in self.values:
                self._follow(name, value)
            if before == (len(self.made), len(self.applying)):
                break

    def _follow(self, name, value):
        """Takes a name for what it is assigned, under the names that are known so far."""
        is_itself = isinstance(value, ast.Name) and value.id == name in _APPLYING
        applying = name if is_itself else self.applies(value)
        if applying is not None:
            self.applying[name] = applying
        elif name not in self.made and self.is_own(value, ()):
            self.made.add(name)

    def _bind(self, node):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            self.imported |= {one.asname or one.name.split(".")[0]: one.name for one in node.names}
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            self.own.add(node.name)
        elif isinstance(node, ast.arg):
            self.handed.add(node.arg)
        elif isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            self.bound.add(node.id)
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.NamedExpr)):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                self._assign(target, node.value)

    def _assign(self, target, value):
        several = isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple)
        for name, one in zip(target.elts, value.elts) if several else [(target, value)]:
            if isinstance(name, ast.Name) and one is not None:
                self.values.append((name.id, one))

    def function_given_to(self, call, rounds=ROUNDS):
        """The function that a call applies to one element after the other, if it does; or None."""
        applying, given = self.applies(call.func, rounds), call.args
        if applying is None and given and not isinstance(given[0], ast.Call):
            # As in `partial(map, row)`.
            applying, given = self.applies(given[0], rounds), given[1:]
        if applying is None:
            return None
        named = [one.value for one in call.keywords if one.arg in _FUNCTION_KEYWORDS]
        return next(iter([*named, *given[applying == "accumulate" :]]), None)

    def applies(self, node, rounds=ROUNDS):
        """Which of the functions that apply others this is, under whatever name; or None."""
        if isinstance(node, ast.Attribute):
            # `np.add.reduce` and its kin are no loops.
            own = node.attr in _OF_NUMPY or self._path(node.value) in ("builtins", "functools", "itertools")
            return node.attr if node.attr in _APPLYING and own and self._path(node) else None
        if isinstance(node, ast.Call):
            # As in `partial(np.vectorize, otypes=[float])`, or a decorator with options.
            if not rounds or self.function_given_to(node, rounds - 1) is not None:
                return None
            return self.applies(node.args[0] if node.args else node.func, rounds - 1)
        if not isinstance(node, ast.Name):
            return None
        if node.id in self.applying:
            return self.applying[node.id]
        name = self.imported.get(node.id, node.id)
        hidden = node.id in self.own or node.id in self.handed or node.id in self.bound
        return name if name in _APPLYING and not hidden else None

    def is_own(self, function, handed=None):
        """Whether the module makes this function, or is handed it."""
        if isinstance(function, ast.Name) and function.id in (self.handed if handed is None else handed):
            return True
        stack = [function]
        while stack:
            node = stack.pop()
            name = getattr(node, "id", None)
            if isinstance(node, ast.Lambda) or name in self.own or name in self.made:
                return True
            if isinstance(node, ast.Attribute):
                if node.attr in self.own and not self._path(node):
                    return True
            elif isinstance(node, ast.Call):
                # What a function of the module returns, or one of a library makes of its first argument.
                stack += [node.func, *node.args[:1]]
            else:
                stack += ast.iter_child_nodes(node)
        return False

    def _path(self, node):
        """The import that an expression is taken of; or None."""
        while isinstance(node, ast.Attribute):
            node = node.value
        return self.imported.get(node.id) if isinstance(node, ast.Name) else None
