"""Mistakes that good solutions were seen to make, as small changes of a correct one.

They passed hidden tests that noticed every other operator and constant. Some were noticed or not as the
seed drew the cases, which is worse: `mutants.py` names their kind, so that each is tried under several seeds.
"""

import ast
import copy

TINY = 1e-12
SORTING = {"sort", "argsort", "lexsort", "unique", "searchsorted"}
ZEROED = "(lambda value: value * (abs(value) >= 1e-06))"


def slips(node):
    """Yields (kind, changed copy) of one node.

    guard: a divisor with a tiny number added, so that nothing is divided by zero;
    rows: all rows where some were chosen, such as those of the training part;
    binned: values rounded to three decimals before they are put in order;
    zeroed: a result whose small values are taken for zero.
    """
    if isinstance(node, (ast.BinOp, ast.AugAssign)) and isinstance(node.op, ast.Div):
        yield from _guarded(node)
    elif isinstance(node, ast.Subscript) and _chooses_rows(node):
        yield "rows", node.value
    elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") in SORTING and node.args:
        yield "binned", changed(node, args=[_rounded(node.args[0]), *node.args[1:]])
    elif isinstance(node, ast.Return) and node.value is not None:
        yield from _zeroed(node)


def _guarded(node):
    field = "right" if isinstance(node, ast.BinOp) else "value"
    divisor = getattr(node, field)
    if not isinstance(divisor, ast.Constant):
        yield "guard", changed(node, **{field: ast.BinOp(divisor, ast.Add(), ast.Constant(TINY))})


def _chooses_rows(node):
    return isinstance(node.ctx, ast.Load) and isinstance(node.slice, ast.Name)


def _rounded(node):
    return ast.Call(ast.Attribute(ast.Name("np"), "round"), [node, ast.Constant(3)], [])


def _zeroed(node):
    """Each value of a tuple by itself. Words, conditions and dictionaries hold no small number."""
    parts = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
    for index, part in enumerate(parts):
        if isinstance(part, (ast.Name, ast.BinOp, ast.Call, ast.Subscript)):
            zeroed = ast.Call(ast.parse(ZEROED, mode="eval").body, [part], [])
            rest = [*parts[:index], zeroed, *parts[index + 1 :]]
            whole = changed(node.value, elts=rest) if len(parts) > 1 else zeroed
            yield "zeroed", changed(node, value=whole)


def changed(node, **fields):
    """A copy of a node with other fields; what it holds is shared."""
    other = copy.copy(node)
    for name, value in fields.items():
        setattr(other, name, value)
    return other
