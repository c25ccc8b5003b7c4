"""Facts of a module's text, taken from its syntax tree: sizes, complexity, loops, names it calls.

The text is parsed and never run. It may be hostile: whatever the parser cannot take makes the
module "not analysable", and so does a module with more functions or calls than any honest one.
"""

import ast
import collections

from inside.library_names import calls_of, numpy_names_of, unknown_imports
from inside.names import Names
from inside.shapes import counted_statements, shapes_of, source_lines
from inside.suspects import find_reached, find_suspicious, look_alikes

FUNCTIONS = 2_000
CALLS = 8_000
SUSPECTS = 200
# A table of a thousand lines is one statement, and would hide any density of findings. Results from before
# `statements` was told go by this; of the others code-lines.ts takes at most two.
LINES_PER_STATEMENT = 4


def measure(source):
    """Measure a module's text.

    Returns {"analysable": False, "why": str, "suspicious": [...]}, or {"analysable": True, "sourceLines": int,
    "functions": [...], "moduleLoops": {"count", "depth"}, "calls": [{"name", "line"}],
    "suspicious": [{"kind", "name", "line"}], "numpyNames": [{"name", "line"}], "statements": int,
    "lookAlikes": [line], "unknownImports": [line]}. A refusal of the parser has its "line". Lines are
    1-based. Raises nothing.
    """
    # What is found before anything fails is told all the same: a text that trips us up must not hide it.
    suspicious = set()
    try:
        return _facts(source, suspicious)
    except SyntaxError as error:
        return _refused("it is not valid Python", suspicious) | {"line": max(0, error.lineno or 0)}
    except ValueError:
        return _refused("it holds characters that Python refuses", suspicious)
    except RecursionError:
        return _refused("it is nested too deeply", suspicious)
    except MemoryError:
        return _refused("it needs too much memory to parse", suspicious)
    except Exception:  # a parser that trips over a text has not found it clean
        return _refused("it could not be parsed", suspicious)


def _refused(why, suspicious):
    return {"analysable": False, "why": why, "suspicious": _in_order(suspicious)}


def _facts(source, suspicious):
    """suspicious: a set of (line, kind, name), filled before all else is measured."""
    tree = ast.parse(source)
    # A candidate waits for this at every push, and most of it is walking: once for all.
    nodes = [*ast.walk(tree)]
    find_suspicious(tree, nodes, suspicious)
    names = Names(nodes)
    find_reached(nodes, names, suspicious)
    shapes, forms = shapes_of(tree, nodes)
    functions = [shape.facts() for shape in shapes[1:]]
    calls = calls_of(nodes, names)
    if len(functions) > FUNCTIONS or len(calls) > CALLS:
        return _refused("it has too many functions or calls", suspicious)
    statements, padding = counted_statements(forms)
    return {
        "analysable": True,
        "sourceLines": min(source_lines(source, padding), LINES_PER_STATEMENT * statements),
        "statements": statements,
        "lookAlikes": look_alikes(nodes),
        "functions": functions,
        "moduleLoops": {"count": shapes[0].loops, "depth": shapes[0].loop_depth},
        "calls": calls,
        "suspicious": _in_order(suspicious),
        "numpyNames": numpy_names_of(nodes, names),
        "unknownImports": unknown_imports(nodes),
    }


def _in_order(suspicious):
    """The first of each kind: many of one must not push out another."""
    of_kind, found = collections.Counter(), []
    for line, kind, name in sorted(suspicious):
        of_kind[kind] += 1
        if of_kind[kind] <= SUSPECTS:
            found.append({"kind": kind, "name": name, "line": line})
    return found
