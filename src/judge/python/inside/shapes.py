"""Sizes, complexity and loops of a module's functions, taken from its syntax tree.

`check.py` of every template holds the text of applied.py and of this file from _DEFS on, so that candidates
measure as the grader does.
"""

import ast
import collections
import io
import tokenize

from inside.applied import applied_functions

# Identifiers have no length limit in Python; no forbidden name is longer than this.
NAME = 40

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
_OPERATORS = (ast.operator, ast.unaryop, ast.cmpop, ast.boolop, ast.expr_context)
# Statements of one form that count as lines of code, or a share of those of rarer forms. Among 340 modules of
# Python and NumPy only tables and stubs have more.
SAME_FORM, SAME_FORM_SHARE = 40, 3
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


def source_lines(source, padding):
    """Lines that hold code: no blank lines, no comments, no padding, and one for a string of many lines.

    Long strings and padding would otherwise buy a better density of findings. padding: the lines of statements
    that do not count.
    """
    tokens = tokenize.generate_tokens(io.StringIO(source, newline=None).readline)
    return len({token.start[0] for token in tokens if token.type not in _NO_CODE} - padding)


def counted_statements(forms):
    """How many statements count, and the lines of the others. forms: (statement, its form) of each."""
    forms = [(node, frozenset(form)) for node, form in forms]
    counts = collections.Counter(form for _, form in forms)
    rare = sum(count for count in counts.values() if count <= SAME_FORM)
    most = max(SAME_FORM, rare // SAME_FORM_SHARE)
    seen, counted, others = collections.Counter(), set(), set()
    for node, form in forms:
        seen[form] += 1
        (counted if seen[form] <= most else others).update(_own_lines(node))
    return sum(min(most, count) for count in counts.values()), others - counted


def _own_lines(statement):
    """Lines of a statement, without those of the statements in it."""
    inside = getattr(statement, "body", None)
    end = max(statement.lineno, inside[0].lineno - 1) if inside else statement.end_lineno
    return range(statement.lineno, end + 1)


class Shape:
    """Numbers of one function, or of the module outside its functions."""

    def __init__(self, name, node):
        self.name = name
        self.line = getattr(node, "lineno", 1)
        self.lines = getattr(node, "end_lineno", self.line) - self.line + 1
        self.mccabe = 1
        self.nesting = 0
        self.loops = 0
        self.loop_depth = 0

    def loop(self, around):
        """Counts a loop that stands in so many others."""
        self.loops += 1
        self.loop_depth = max(self.loop_depth, around + 1)

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


def shapes_of(tree, nodes):
    """The module's shape and then each function's, in the order of the text, and (statement, form) of each.

    A lambda belongs to the function around it; one outside of all functions stands for itself. The form is the
    kind of the statement and the kinds of expressions in it, without names, values and operators.
    nodes: all of the tree's, as `ast.walk` gives them.
    """
    module = Shape("", tree)
    shapes, forms, applied = [module], [], applied_functions(nodes)
    # A stack of our own instead of recursion: the depth of the text is the candidate's choice.
    stack = [(tree, module, set(), 0, 0)]
    while stack:
        node, shape, form, nesting, loops = stack.pop()
        if isinstance(node, _DEFS) or (isinstance(node, ast.Lambda) and shape is module):
            shape, nesting, loops = Shape(getattr(node, "name", "lambda"), node), 0, 0
            shapes.append(shape)
        if isinstance(node, ast.stmt):
            form = {node.__class__}
            forms.append((node, form))
        elif not isinstance(node, _OPERATORS):
            form.add(node.__class__)
        _count(node, shape, nesting, loops)
        if node in applied:
            shape.loop(loops)
        children = list(_children(node, nesting, loops, applied.get(node)))
        stack.extend((child, shape, form, *inside) for child, *inside in reversed(children))
    return [module, *sorted(shapes[1:], key=lambda shape: shape.line)], forms


def _count(node, shape, nesting, loops):
    shape.mccabe += isinstance(node, _BRANCHES)
    if isinstance(node, ast.comprehension):
        shape.mccabe += len(node.ifs)
    if isinstance(node, ast.BoolOp):
        shape.mccabe += len(node.values) - 1
    if isinstance(node, _BLOCKS):
        shape.nesting = max(shape.nesting, nesting + 1)
    if isinstance(node, (*_LOOPS, ast.comprehension)):
        shape.loop(loops)


def _children(node, nesting, loops, function):
    """Each child with the number of blocks and of loops that it stands in. function: the child that is applied."""
    if isinstance(node, _COMPREHENSIONS):
        yield from _comprehension_children(node, nesting, loops)
        return
    for field, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST):
                continue
            deeper = isinstance(node, _BLOCKS) and not _is_elif(node, field, child)
            yield child, nesting + deeper, loops + (_repeats(node, field) or child is function)


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
