"""Which names of a module a function binds for itself: such a name is never the interpreter's.

Where a function's own name is not bound yet, Python raises an error and looks no further. In a module and in
a class it looks further, so there a binding hides nothing.
https://docs.python.org/3/reference/executionmodel.html#resolution-of-names
"""

import ast

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def own_names(tree):
    """The `ast.Name` nodes that stand for what a function around them binds."""
    found = set()
    # Nodes to look at: names that are bound there, and names that are bound in functions around it.
    stack = [(tree, frozenset(), frozenset())]
    while stack:
        node, bound, around = stack.pop()
        if isinstance(node, ast.Name) and node.id in bound:
            found.add(node)
        stack += _parts(node, bound, around)
    return found


def _parts(node, bound, around):
    """The nodes within this one, each with the names that are bound there and around it."""
    if isinstance(node, _FUNCTIONS):
        own, shared = _bindings(_body(node))
        inside = (around | own | _arguments(node.args)) - shared
        return _each(_outside(node), bound, around) + _each(_body(node), inside, inside)
    if isinstance(node, ast.ClassDef):
        own, shared = _bindings(node.body)
        return _each(_outside(node), bound, around) + _each(node.body, around - own - shared, around)
    if isinstance(node, _COMPREHENSIONS):
        first, *others = node.generators
        inside = around | _bindings([part.target for part in node.generators])[0]
        rest = [first.target, *first.ifs, *others, *_results(node)]
        return _each([first.iter], bound, around) + _each(rest, inside, inside)
    return _each(ast.iter_child_nodes(node), bound, around)


def _each(nodes, bound, around):
    return [(node, bound, around) for node in nodes]


def _outside(scope):
    """What belongs to a function or class and is evaluated outside of it."""
    body = set(_body(scope))
    return [part for part in ast.iter_child_nodes(scope) if part not in body]


def _body(scope):
    return scope.body if isinstance(scope.body, list) else [scope.body]


def _results(node):
    return [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]


def _arguments(arguments):
    plain = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    starred = [part for part in (arguments.vararg, arguments.kwarg) if part is not None]
    return {part.arg for part in plain + starred}


def _bindings(nodes):
    """Names that are bound in this scope itself, and those that it says are the module's."""
    own, shared, stack = set(), set(), [(node, False) for node in nodes]
    while stack:
        node, in_comprehension = stack.pop()
        if isinstance(node, ast.Global):
            shared.update(node.names)
        elif isinstance(node, ast.NamedExpr):
            # It binds in the function around a comprehension, too.
            own.add(node.target.id)
        elif not in_comprehension:
            own.update(_bound_by(node))
        if not isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
            within = in_comprehension or isinstance(node, _COMPREHENSIONS)
            stack += [(part, within) for part in ast.iter_child_nodes(node)]
    return frozenset(own), frozenset(shared)


def _bound_by(node):
    if isinstance(node, ast.Name):
        return [] if isinstance(node.ctx, ast.Load) else [node.id]
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return [node.name]
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return [alias.asname or alias.name.split(".")[0] for alias in node.names]
    names = (node.rest,) if isinstance(node, ast.MatchMapping) else (getattr(node, "name", None),)
    bindings = (ast.ExceptHandler, ast.MatchAs, ast.MatchStar, ast.MatchMapping)
    return [name for name in names if name is not None] if isinstance(node, bindings) else []
