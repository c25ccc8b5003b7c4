"""Modules that end their process where one function begins: a hidden test that passes on one does not run that function.

Reads a module's text on stdin and prints a JSON list of {"where": function, "source": the changed module}.
Functions of one name, such as methods of two classes, are changed together: `mutants.py` tells them apart by name alone.
"""

import ast
import json
import sys

# No `except` of the module and no expected error can take it for an answer.
END = "__import__('os')._exit(1)"


def tripwires(source):
    """One module for each name of a function, in the order of their lines."""
    names = dict.fromkeys(node.name for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    return [{"where": name, "source": _ending_in(name, source)} for name in names]


def _ending_in(name, source):
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == name:
            node.body = [ast.parse(END).body[0], *node.body]
    return ast.unparse(ast.fix_missing_locations(tree))


if __name__ == "__main__":
    json.dump(tripwires(sys.stdin.read()), sys.stdout)
