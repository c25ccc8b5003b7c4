"""What of a module is used: statements and functions that nothing needs are no part of its likeness."""

import ast

ENDS = (ast.Return, ast.Raise, ast.Break, ast.Continue)


def live_functions(tree, given):
    """Functions and methods that are reached from the names the template gives and from outside of any function."""
    functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]
    named = {}
    for one in functions:
        named.setdefault(one.name, []).append(one)
    outside = [one for one in tree.body if not isinstance(one, ast.FunctionDef)]
    reached, waiting = set(), [*given, *(name for one in outside for name in _used(one))]
    while waiting:
        name = waiting.pop()
        if name in named and name not in reached:
            reached.add(name)
            waiting += [each for one in named[name] for each in _used(one)]
    inner = {id(each) for one in functions for each in ast.walk(one) if each is not one}
    is_method = {id(each) for one in ast.walk(tree) if isinstance(one, ast.ClassDef) for each in one.body}
    # What stands in a function is read with it.
    return [one for one in functions if (one.name in reached or id(one) in is_method) and id(one) not in inner]


def _used(node):
    for each in ast.walk(node):
        if isinstance(each, ast.Name):
            yield each.id
        elif isinstance(each, ast.Attribute):
            yield each.attr


def live_statements(statements, is_function=False):
    """Without what says nothing, what is never come to, and (of a whole function) names that nobody reads."""
    kept = _reached([one for one in statements if not _says_nothing(one)])
    while is_function:
        read = {name for one in kept for name in _loaded(one)}
        used = [one for one in kept if not _only_binds_others(one, read)]
        if len(used) == len(kept):
            break
        kept = used
    return kept


def _says_nothing(node):
    if isinstance(node, ast.Pass):
        return True
    if isinstance(node, ast.Expr):
        return not any(isinstance(each, (ast.Call, ast.Yield, ast.YieldFrom, ast.Await)) for each in ast.walk(node))
    is_branch = isinstance(node, (ast.If, ast.While)) and isinstance(node.test, ast.Constant)
    return is_branch and not node.test.value and not node.orelse


def _reached(statements):
    for index, one in enumerate(statements):
        if isinstance(one, ENDS):
            return statements[: index + 1]
    return statements


def _loaded(node):
    return (each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load))


def _only_binds_others(node, read):
    """An assignment to plain names of which none is read."""
    if not isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
        return False
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    stored = [each for target in targets for each in ast.walk(target) if not isinstance(each, ast.expr_context)]
    if not all(isinstance(each, (ast.Name, ast.Tuple, ast.Starred)) for each in stored):
        return False
    return not any(isinstance(each, ast.Name) and each.id in read for each in stored)
