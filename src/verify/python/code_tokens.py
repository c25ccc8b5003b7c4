"""What two modules have in common beneath names, formatting and order: a module as a list of tokens.

Reads {"source", "template"} as JSON on stdin, parses both texts and runs neither. The text may be hostile:
time, memory and the number of tokens are limited, and what cannot be read is a word. Prints {"problem":
null | "too-large" | "unreadable", "tokens": [[token, 1-based line], ...]}.

Left out is what a disguise changes for nothing: comments, docstrings, messages of errors, annotations,
names of the candidate's own, numbers other than 0, 1 and 2, statements that nothing uses, and what stands in the
template already. Operands and statements are sorted, so that another order is the same list. No
meaning has to survive: the list is compared and never run.
"""

import ast
import json
import resource
import sys

from code_names import Names
from live_code import live_functions, live_statements

MOST_CHARACTERS = 100_000
# An honest module has a few thousand.
MOST_TOKENS = 10_000
SECONDS, BYTES = 20, 1 << 30

COMMUTING = (ast.Add, ast.Mult, ast.BitAnd, ast.BitOr, ast.BitXor)
TURNED = {ast.Gt: ast.Lt, ast.GtE: ast.LtE}
BLOCKS = ("body", "orelse", "finalbody")
# No two functions run into each other: this stands between them, and the reader makes each one different.
BETWEEN = ""


class Reader:
    """Tokens with their lines of one function, or of what stands outside of any."""

    def __init__(self, names):
        self.names = names

    def block(self, statements):
        """Statements in an order that follows from their own tokens."""
        parts = [part for one in statements for part in self.statement(one)]
        return [pair for part in sorted(parts, key=_words) for pair in part]

    def statement(self, node):
        """Tokens of one statement; of an assignment of several at once, of each."""
        if isinstance(node, ast.Assign) and _is_parallel(node):
            for target, value in zip(node.targets[0].elts, node.value.elts):
                yield self.assigned([target], value, node)
        elif isinstance(node, ast.Assign):
            yield self.assigned(node.targets, node.value, node)
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            yield self.assigned([node.target], node.value, node)
        elif isinstance(node, ast.AugAssign):
            value = ast.copy_location(ast.BinOp(node.target, node.op, node.value), node)
            yield self.assigned([node.target], value, node)
        elif isinstance(node, ast.Raise):
            yield [("raise", node.lineno), *self.raised(node.exc)]
        elif not isinstance(node, (ast.Import, ast.ImportFrom, ast.AnnAssign, ast.Global, ast.Nonlocal)):
            yield self.generic(node)

    def assigned(self, targets, value, node):
        return [("=", node.lineno), *self.every(targets), *self.expression(value)]

    def raised(self, error):
        """The kind alone: messages are words for people."""
        kind = error.func if isinstance(error, ast.Call) else error
        return [] if kind is None else self.expression(kind)

    def every(self, nodes):
        return [pair for node in nodes for pair in self.expression(node)]

    def sorted(self, nodes):
        return [pair for part in sorted((self.expression(node) for node in nodes), key=_words) for pair in part]

    def expression(self, node):
        kind = type(node).__name__
        reader = getattr(self, "read_" + kind, None)
        return self.generic(node) if reader is None else reader(node)

    def generic(self, node):
        """Its kind, its expressions, and then its blocks."""
        line = getattr(node, "lineno", None)
        found = [] if line is None else [(type(node).__name__, line)]
        for field, value in ast.iter_fields(node):
            if field in BLOCKS and isinstance(value, list):
                found += [(field, value[0].lineno)] if value and field != "body" else []
                found += self.block(live_statements(value))
            elif isinstance(value, list):
                found += self.every([each for each in value if isinstance(each, ast.AST)])
            elif isinstance(value, ast.AST) and field not in ("ctx", "annotation", "returns"):
                found += self.expression(value)
        return found

    def read_Name(self, node):
        name = self.names.of_name(node.id)
        return [] if name is None else [(name, node.lineno)]

    def read_Attribute(self, node):
        return [(self.names.of_attribute(node.attr), node.lineno), *self.expression(node.value)]

    def read_Constant(self, node):
        value = node.value
        if value is None or isinstance(value, bool):
            word = str(value)
        elif isinstance(value, (int, float)):
            word = str(int(value)) if value in (0, 1, 2) else "number"
        else:
            word = "text"
        return [(word, node.lineno)]

    def read_JoinedStr(self, node):
        return [("text", node.lineno)]

    def read_BinOp(self, node):
        operator = type(node.op).__name__
        if not isinstance(node.op, COMMUTING):
            return [(operator, node.lineno), *self.every([node.left, node.right])]
        return [(operator, node.lineno), *self.sorted([node.left, node.right])]

    def read_BoolOp(self, node):
        return [(type(node.op).__name__, node.lineno), *self.sorted(node.values)]

    def read_UnaryOp(self, node):
        return [(type(node.op).__name__, node.lineno), *self.expression(node.operand)]

    def read_Compare(self, node):
        operators, sides = node.ops, [node.left, *node.comparators]
        if all(type(each) in TURNED for each in operators):
            operators, sides = [TURNED[type(each)]() for each in reversed(operators)], sides[::-1]
        words = [(type(each).__name__, node.lineno) for each in operators]
        is_even = len(operators) == 1 and isinstance(operators[0], (ast.Eq, ast.NotEq))
        return words + (self.sorted(sides) if is_even else self.every(sides))

    def read_Call(self, node):
        function = self.expression(node.func)
        keywords = sorted((self.keyword(each) for each in node.keywords), key=_words)
        return [("call", node.lineno), *function, *self.every(node.args), *sum(keywords, [])]

    def keyword(self, node):
        is_own = node.arg is None or node.arg in self.names.own
        named = [] if is_own else [(node.arg + "=", node.value.lineno)]
        return named + self.expression(node.value)

    def read_Lambda(self, node):
        return [("lambda", node.lineno), *self.expression(node.body)]

    def read_List(self, node):
        return self.collection(node, node.elts)

    def read_Tuple(self, node):
        return self.collection(node, node.elts)

    def read_Set(self, node):
        return self.collection(node, node.elts)

    def read_Dict(self, node):
        """Keys are often the template's words; a dictionary is the same in any order."""
        pairs = zip(node.keys, node.values)
        parts = [(self.expression(key) if key else []) + self.expression(value) for key, value in pairs]
        return [("Dict", node.lineno), *sum(sorted(parts, key=_words), [])]

    def collection(self, node, elements):
        """A table of constants is one thing, however long it is."""
        if len(elements) > 2 and all(isinstance(each, ast.Constant) for each in elements):
            return [("constants", node.lineno)]
        return [(type(node).__name__, node.lineno), *self.every(elements)]


def _is_parallel(node):
    target, value = node.targets[0], node.value
    is_tuples = len(node.targets) == 1 and isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple)
    if not is_tuples or len(target.elts) != len(value.elts):
        return False
    return not any(isinstance(each, ast.Starred) for each in [*target.elts, *value.elts])


def _words(part):
    return [token for token, _ in part]


def tokens(source, template):
    """Functions one after the other, with a mark between them, and what stands outside of them first."""
    tree, given = ast.parse(source), ast.parse(template)
    known = _statements_of(given)
    reader = Reader(Names(tree, given))
    found = []
    for where, statements in _units(tree, {node.name for node in given.body if hasattr(node, "name")}):
        own = [one for one in statements if ast.dump(one) not in known.get(where, ())]
        found += [*reader.block(live_statements(own, is_function=where != "")), (BETWEEN, 0)]
    return found


def _units(tree, given):
    """(name, statements) of every function that is reached, methods among them."""
    outside = [one for one in tree.body if not isinstance(one, (ast.FunctionDef, ast.ClassDef))]
    yield "", outside
    for function in live_functions(tree, given):
        yield function.name, function.body


def _statements_of(template):
    """What the template says, by the function it says it in."""
    functions = [one for one in ast.walk(template) if isinstance(one, ast.FunctionDef)]
    inside = {one.name: {ast.dump(each) for each in one.body} for one in functions}
    return inside | {"": {ast.dump(one) for one in template.body}}


def main():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    asked = json.load(sys.stdin)
    if len(asked["source"]) > MOST_CHARACTERS:
        return {"problem": "too-large", "tokens": []}
    try:
        found = tokens(asked["source"], asked["template"])
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return {"problem": "unreadable", "tokens": []}
    if len(found) > MOST_TOKENS:
        return {"problem": "too-large", "tokens": []}
    return {"problem": None, "tokens": found}


if __name__ == "__main__":
    json.dump(main(), sys.stdout)
