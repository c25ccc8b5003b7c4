"""Small changes of a candidate's own lines: "what breaks if `>=` becomes `>` in line 48?".

Reads a module's text on stdin, parses it and never runs it. The text may be hostile: time and memory
are limited, and what cannot be read is a word. Prints {"problem": null | "too-large" | "unreadable",
"changes": [{"where": function, "line", "to": 1-based, "kind", "before", "after": texts of the code,
"start", "end": bytes of the UTF-8 text, "text": what stands there instead}]}.

Unlike `mutants`, which writes the whole module anew, it changes a few characters: line numbers stay, and
what people talk about is what the judge runs.
"""

import ast
import json
import re
import resource
import sys
from bisect import bisect_right

from mutants import COMMUTING, NEIGHBOUR, OTHER_OPERATOR

MOST_CHARACTERS = 100_000
MOST_CHANGES = 400
MOST_DROPPED_LINES = 4
MOST_SHOWN = 60
SECONDS, BYTES = 20, 1 << 30
LINE_END = r"\r\n|\r|\n"

SYMBOL = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.BitAnd: "&", ast.BitOr: "|", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==",
    ast.NotEq: "!=", ast.In: "in", ast.NotIn: "not in", ast.Is: "is", ast.IsNot: "is not", ast.And: "and", ast.Or: "or",
}  # fmt: skip
BOUNDARY = {ast.Lt, ast.LtE, ast.Gt, ast.GtE}
# What a reader of NumPy has to know apart, beside the neighbours that verify tries.
ALSO = {"array": "asarray", "std": "var", "var": "std", "argsort": "sort", "median": "mean", "nanmean": "mean"}


class Text:
    """A module's text with the places of its nodes as bytes."""

    def __init__(self, source):
        self.bytes = source.encode()
        self._starts = [0]
        for match in re.finditer(LINE_END.encode(), self.bytes):
            self._starts.append(match.end())

    def start(self, node):
        return self._starts[node.lineno - 1] + node.col_offset

    def end(self, node):
        return self._starts[node.end_lineno - 1] + node.end_col_offset

    def between(self, start, end):
        return self.bytes[start:end].decode()

    def whole(self, node):
        return self.start(node), self.end(node)

    def line(self, place):
        return bisect_right(self._starts, place)


def changes(source):
    """Every change that leaves a module which can be read and says something else."""
    tree = ast.parse(source)
    text = Text(source)
    found = list(_found(tree, text, ""))
    step = max(1, -(-len(found) // MOST_CHANGES))
    known, kept = {ast.unparse(tree)}, []
    for change in found[::step]:
        changed = text.bytes[: change["start"]] + change["text"].encode() + text.bytes[change["end"] :]
        try:
            said = ast.unparse(ast.parse(changed.decode()))
            compile(changed, "changed", "exec", dont_inherit=True)
        except (SyntaxError, ValueError):
            continue
        if said not in known:
            known.add(said)
            kept.append(change)
    return kept


def _found(node, text, where):
    for child in ast.iter_child_nodes(node):
        if _says_nothing(node, child):
            continue
        inside = child.name if isinstance(child, (ast.FunctionDef, ast.ClassDef)) else where
        for kind, start, end, instead, before, after, shown in _edits(child, node, text):
            yield {
                "where": inside,
                "line": text.line(shown[0]),
                "to": text.line(shown[1]),
                "kind": kind,
                "before": _short(before),
                "after": _short(after),
                "start": start,
                "end": end,
                "text": instead,
            }
        yield from _found(child, text, inside)


def _says_nothing(parent, child):
    """Imports, annotations, docstrings, texts for people, defaults that a page states, and what runs in no test."""
    if isinstance(child, (ast.Import, ast.ImportFrom, ast.Raise, ast.JoinedStr)):
        return True
    if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
        return True
    if isinstance(child, ast.If) and "__name__" in ast.unparse(child.test):
        return True
    if child in getattr(parent, "decorator_list", ()):
        return True
    if isinstance(parent, ast.arguments) and child in (*parent.defaults, *parent.kw_defaults):
        return True
    return child is getattr(parent, "annotation", None) or child is getattr(parent, "returns", None)


def _short(words):
    line = " ".join(words.split())
    return line if len(line) <= MOST_SHOWN else line[: MOST_SHOWN - 1] + "…"


def _edits(node, parent, text):
    """(kind, start, end, what stands there instead, the words before, the words after, where the words before stand).

    Where they stand is their first byte and the one behind their last: a question names the lines of these.
    """
    if isinstance(node, ast.Compare):
        yield from _compared(node, text)
    elif isinstance(node, ast.BinOp):
        yield from _operators("arithmetic", node.left, node.right, node.op, text)
    elif isinstance(node, ast.BoolOp):
        if len(node.values) == 2:
            yield from _operators("logic", *node.values, node.op, text)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        match = re.match(r"not\s+|not(?=\()", text.between(text.start(node), text.end(node)))
        if match:
            shown = text.whole(node)
            whole = text.between(*shown)
            instead = _line_ends(match.group())
            yield "comparison", shown[0], shown[0] + match.end(), instead, whole, whole[match.end() :], shown
    elif isinstance(node, ast.Constant):
        yield from _numbers(node, text)
    elif isinstance(node, ast.Call):
        yield from _calls(node, text)
    elif isinstance(node, ast.stmt):
        yield from _dropped(node, parent, text)


def _compared(node, text):
    sides = [node.left, *node.comparators]
    for index, op in enumerate(node.ops):
        # A condition turned round breaks nearly everything, as a number on the other side does.
        kind = "boundary" if type(op) in BOUNDARY else "comparison"
        yield from _operators(kind, sides[index], sides[index + 1], op, text)


def _operators(kind, left, right, op, text):
    """The operator alone, where it stands by itself between both sides."""
    start, end = text.end(left), text.start(right)
    gap, symbol = text.between(start, end), SYMBOL.get(type(op))
    if symbol is None or "#" in gap or not re.fullmatch(r"[\s)\\]*" + re.escape(symbol) + r"[\s(\\]*", gap):
        return
    at = start + len(gap[: gap.index(symbol)].encode())
    for index, other in enumerate(OTHER_OPERATOR.get(type(op), [])):
        instead = SYMBOL[other]
        named = "comparison" if kind == "boundary" and index > 0 else kind
        yield named, at, at + len(symbol), instead, symbol, instead, (at, at + len(symbol))


def _numbers(node, text):
    value, whole = node.value, text.between(text.start(node), text.end(node))
    if isinstance(value, bool):
        others = [not value]
    elif isinstance(value, int):
        others = [value + 1, *([value - 1] if value > 0 else [])]
    elif isinstance(value, float) and value >= 1e-6:
        others = [value * 2]
    else:
        return
    for other in others:
        yield "number", *text.whole(node), repr(other), whole, repr(other), text.whole(node)


def _calls(node, text):
    whole = text.between(text.start(node), text.end(node))
    func = node.func
    name = getattr(func, "attr", getattr(func, "id", ""))
    other = NEIGHBOUR.get(name) or (ALSO.get(name) if isinstance(func, ast.Attribute) else None)
    if other:
        end = text.end(func)
        shown = end - len(name.encode()), end
        yield "neighbour", *shown, other, name, other, shown
    if name == "copy" and isinstance(func, ast.Attribute) and not node.args and not node.keywords:
        start = text.end(func.value)
        if text.between(start, text.end(node)) == ".copy()":
            yield "copy", start, text.end(node), "", whole, whole.removesuffix(".copy()"), text.whole(node)
    arguments = [*node.args, *node.keywords]
    for index, argument in enumerate(arguments):
        if isinstance(argument, ast.keyword) and argument.arg and index > 0:
            start, end = text.end(arguments[index - 1]), text.end(argument)
            if re.fullmatch(r"\s*,\s*", text.between(start, text.start(argument))):
                shown = text.whole(argument)
                yield "argument", start, end, _line_ends(text.between(start, end)), text.between(*shown), "", shown
    if name not in COMMUTING and len(node.args) >= 2:
        first, second = node.args[:2]
        if not isinstance(first, ast.Starred) and not isinstance(second, ast.Starred):
            one, two = (text.between(text.start(each), text.end(each)) for each in (first, second))
            gap = text.between(text.end(first), text.start(second))
            instead = two + gap + one
            shown = text.start(first), text.end(second)
            yield "order", *shown, instead, one + gap + two, instead, shown


def _dropped(node, parent, text):
    """A guard, an update or an effect left out; what only binds a name would be missed at once."""
    is_guard = isinstance(node, ast.If) and not node.orelse
    is_effect = isinstance(node, ast.AugAssign) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call))
    is_store = isinstance(node, ast.Assign) and all(isinstance(one, ast.Subscript) for one in node.targets)
    if not (is_guard or is_effect or is_store) or node.end_lineno - node.lineno >= MOST_DROPPED_LINES:
        return
    if is_guard and isinstance(parent, ast.If) and node in parent.orelse:
        return
    whole = text.between(text.start(node), text.end(node))
    shown = text.whole(node)
    yield "dropped", *shown, "pass" + _line_ends(whole), re.split(LINE_END, whole)[0].strip(), "", shown
    if isinstance(node, ast.AugAssign):
        yield from _operators("arithmetic", node.target, node.value, node.op, text)


def _line_ends(words):
    """What stays of words that are left out. No line moves: what follows keeps its number."""
    return "".join(re.findall(LINE_END, words))


def main():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    source = sys.stdin.buffer.read().decode("utf-8", "replace")
    if len(source) > MOST_CHARACTERS:
        return {"problem": "too-large", "changes": []}
    try:
        return {"problem": None, "changes": changes(source)}
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return {"problem": "unreadable", "changes": []}


if __name__ == "__main__":
    json.dump(main(), sys.stdout)
