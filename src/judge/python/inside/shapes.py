"""Sizes, complexity and loops of a module's functions, taken from its syntax tree.

`check.py` of every template holds this file's text from _DEFS on, so that candidates measure as the grader does.
"""

import ast
import io
import tokenize

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


def source_lines(source):
    """Lines that hold code: no blank lines, no comments, and one for a string of many lines.

    Long strings would otherwise buy a better density of findings.
    """
    tokens = tokenize.generate_tokens(io.StringIO(source, newline=None).readline)
    return len({token.start[0] for token in tokens if token.type not in _NO_CODE})


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


def shapes_of(tree):
    """The module's shape and then each function's, in the order of the text.

    A lambda belongs to the function around it; one outside of all functions stands for itself.
    """
    module = Shape("", tree)
    shapes = [module]
    # A stack of our own instead of recursion: the depth of the text is the candidate's choice.
    stack = [(tree, module, 0, 0)]
    while stack:
        node, shape, nesting, loops = stack.pop()
        if isinstance(node, _DEFS) or (isinstance(node, ast.Lambda) and shape is module):
            shape, nesting, loops = Shape(getattr(node, "name", "lambda"), node), 0, 0
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
