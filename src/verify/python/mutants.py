"""Small changes of a correct solution, made from its syntax tree: what a hidden test has to notice.

Reads a module's text on stdin and prints a JSON list of
{"where": function, "line": 1-based, "statement": its first line, "change": "before -> after",
"kind": a word, "source": the changed module}.
The kinds of change are those that mutation testing has found to stand in for real faults: another
operator, another comparison, another constant, an off-by-one, a dropped statement, arguments swapped
or left out, a neighbouring NumPy function, NaN or infinity accepted; and the slips of slips.py.
A kind is that of slips.py, "boundary" where a limit itself changes sides, or "plain".
"""

import ast
import json
import sys

from slips import changed, slips

OTHER_OPERATOR = {
    ast.Add: [ast.Sub],
    ast.Sub: [ast.Add],
    ast.Mult: [ast.Div],
    ast.Div: [ast.Mult],
    ast.FloorDiv: [ast.Div],
    ast.Mod: [ast.Mult],
    ast.Pow: [ast.Mult],
    ast.BitAnd: [ast.BitOr],
    ast.BitOr: [ast.BitAnd],
    # The boundary first, then the opposite.
    ast.Lt: [ast.LtE, ast.GtE],
    ast.LtE: [ast.Lt, ast.Gt],
    ast.Gt: [ast.GtE, ast.LtE],
    ast.GtE: [ast.Gt, ast.Lt],
    ast.Eq: [ast.NotEq],
    ast.NotEq: [ast.Eq],
    ast.In: [ast.NotIn],
    ast.NotIn: [ast.In],
    ast.Is: [ast.IsNot],
    ast.IsNot: [ast.Is],
    ast.And: [ast.Or],
    ast.Or: [ast.And],
}
NEIGHBOUR = {
    one: other
    for pair in [
        ("min", "max"),
        ("minimum", "maximum"),
        ("argmin", "argmax"),
        ("any", "all"),
        ("floor", "ceil"),
        ("sum", "mean"),
        ("zeros", "ones"),
        ("zeros_like", "ones_like"),
    ]
    for one, other in [pair, pair[::-1]]
}

COMMUTING = {"min", "max", "minimum", "maximum", "logaddexp", "array_equal", "isclose", "allclose"}
SMALLEST = 1e-6


def mutants(source):
    """Every mutant of a module's text, in the order of its lines, without two of the same text."""
    tree = ast.parse(source)
    known = {ast.unparse(tree)}
    found = []
    for path, node, where, statement in _places(tree, [], "", ""):
        for kind, replacement in _replacements(node):
            # What a helper gives is not what a candidate was asked for.
            if kind == "zeroed" and where.startswith("_"):
                continue
            text = ast.unparse(_with(tree, path, replacement))
            if text not in known and _compiles(text):
                known.add(text)
                change = f"{_short(node)} -> {_short(replacement)}"
                place = {"where": where, "line": node.lineno, "statement": statement, "kind": kind}
                found.append({**place, "change": change, "source": text})
    return sorted(found, key=lambda mutant: mutant["line"])


def _places(node, path, where, statement):
    """All of the tree that decides a result, each as (path, node, function, first line of the statement)."""
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        where = node.name
    for field, value in ast.iter_fields(node):
        children = enumerate(value) if isinstance(value, list) else [(None, value)]
        for index, child in children:
            if isinstance(child, ast.AST) and not _decides_nothing(node, field, child):
                here = [*path, (field, index)]
                line = _short(child) if isinstance(child, ast.stmt) else statement
                if hasattr(child, "lineno"):
                    yield here, child, where, line
                yield from _places(child, here, where, line)


def _decides_nothing(parent, field, child):
    """Docstrings, texts of errors, imports, annotations; and operators, which change with what holds them."""
    return (
        field in ("annotation", "returns", "ctx", "op", "ops")
        or isinstance(child, (ast.Import, ast.ImportFrom))
        or isinstance(parent, (ast.Raise, ast.JoinedStr))
        or (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant))
        or _is_call_of(child, "errstate")  # only silences warnings, which nobody reads
    )


def _is_call_of(node, name):
    return isinstance(node, ast.Call) and getattr(node.func, "attr", None) == name


def _replacements(node):
    """The changed copies of one node, each with its kind."""
    yield from slips(node)
    for replacement in _plain(node):
        at_limit = isinstance(node, ast.Compare) and _moves_limit(node, replacement)
        yield "boundary" if at_limit else "plain", replacement


def _moves_limit(node, replacement):
    sides = [{type(one), type(other)} for one, other in zip(node.ops, replacement.ops)]
    return {ast.Lt, ast.LtE} in sides or {ast.Gt, ast.GtE} in sides


def _plain(node):
    if isinstance(node, ast.stmt):
        yield from _dropped(node)
    if isinstance(node, (ast.BinOp, ast.BoolOp, ast.AugAssign)):
        for other in OTHER_OPERATOR.get(type(node.op), []):
            yield changed(node, op=other())
    elif isinstance(node, ast.Compare):
        for index, op in enumerate(node.ops):
            for other in OTHER_OPERATOR[type(op)]:
                yield changed(node, ops=[*node.ops[:index], other(), *node.ops[index + 1 :]])
    elif isinstance(node, ast.UnaryOp):
        yield node.operand
    elif isinstance(node, ast.Constant):
        for value in _other_values(node.value):
            yield changed(node, value=value)
    elif isinstance(node, ast.IfExp):
        yield changed(node, body=node.orelse, orelse=node.body)
    elif isinstance(node, ast.Call):
        yield from _other_calls(node)


def _dropped(node):
    if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Pass)):
        return
    if isinstance(node, ast.If) and node.orelse:
        yield ast.copy_location(ast.If(ast.Constant(True), node.body, []), node)
    # A raise stands alone below its condition, which is dropped with it.
    elif not isinstance(node, ast.Raise):
        yield ast.copy_location(ast.Pass(), node)


def _other_values(value):
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1, value - 1]
    if isinstance(value, float):
        # A tolerance that is twice as large is as good: no test should see it.
        return [] if 0 < value < SMALLEST else [value * 2] if value else [1.0]
    # Words with spaces are said to people.
    if isinstance(value, str) and value and " " not in value:
        return [value + "_"]
    return []


def _other_calls(node):
    commutes = getattr(node.func, "attr", getattr(node.func, "id", "")) in COMMUTING
    for index in range(0 if commutes else len(node.args) - 1):
        first, second = node.args[index : index + 2]
        if not isinstance(first, ast.Starred) and not isinstance(second, ast.Starred):
            yield changed(node, args=[*node.args[:index], second, first, *node.args[index + 2 :]])
    for index in range(len(node.keywords)):
        yield changed(node, keywords=node.keywords[:index] + node.keywords[index + 1 :])
    if isinstance(node.func, ast.Attribute) and node.func.attr == "isfinite":
        yield from _less_strict(node)
    if isinstance(node.func, ast.Attribute) and node.func.attr in NEIGHBOUR:
        yield changed(node, func=changed(node.func, attr=NEIGHBOUR[node.func.attr]))
    if isinstance(node.func, ast.Name) and node.func.id in NEIGHBOUR:
        yield changed(node, func=changed(node.func, id=NEIGHBOUR[node.func.id]))


def _less_strict(node):
    """NaN or infinity accepted: in an array the one that spreads, in a number the one that compares."""
    if getattr(node.func.value, "id", "") == "math":
        refused = changed(node, func=changed(node.func, attr="isnan"))
        yield ast.copy_location(ast.UnaryOp(ast.Not(), refused), node)
    else:
        refused = changed(node, func=changed(node.func, attr="isinf"))
        negated = ast.Call(changed(node.func, attr="logical_not"), [refused], [])
        yield ast.copy_location(negated, node)


def _with(tree, path, replacement):
    """A copy of the tree along the path, with another node at its end; the rest is shared."""
    if not path:
        return replacement
    (field, index), *rest = path
    value = getattr(tree, field)
    if index is None:
        return changed(tree, **{field: _with(value, rest, replacement)})
    children = list(value)
    children[index] = _with(children[index], rest, replacement)
    return changed(tree, **{field: children})


def _compiles(text):
    try:
        compile(text, "mutant", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def _short(node):
    """The first line of a node's text."""
    return "nothing" if isinstance(node, ast.Pass) else ast.unparse(node).split("\n")[0]


if __name__ == "__main__":
    sys.setrecursionlimit(10_000)
    json.dump(mutants(sys.stdin.read()), sys.stdout)
