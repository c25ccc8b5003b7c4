"""Random programs that use one name in nested scopes, held against Python's own compiler.

Prints one JSON line a program: its text, the lines where the compiler looks the name up in the module and beyond,
and the lines where `inside/scopes.py` does not take the name for a function's own.
"""

import ast
import dis
import json
import random
import sys
import types

sys.path.insert(0, sys.argv[1])
from inside.scopes import own_names

PROGRAMS = 600
BEYOND = ("LOAD_GLOBAL", "LOAD_NAME", "LOAD_FROM_DICT_OR_GLOBALS")
SIMPLE = [
    "open",
    "open = 1",
    "del open",
    "open += 1",
    "global open",
    "import x as open",
    "for open in x: pass",
    "with x as open: pass",
    "(lambda open: open)",
    "(lambda: open)",
    "(lambda: (open := 1))",
    "(open := 1)",
    "[open for open in x]",
    "[open for y in x]",
    "[y for y in open]",
    "[y for open in x for y in open]",
    "[(open := y) for y in x]",
    "[(lambda: (open := 1)) for y in x]",
    "{y: open for y in x if open}",
    "x = lambda y=open: y",
]
COMPOUND = [
    "def f():",
    "def f(open):",
    "def f(*open):",
    "def f(y=open):",
    "def f(y=lambda open: open):",
    "class A:",
    "class A(open):",
    "if x:",
    "for open in x:",
]


def block(draw, depth):
    """The lines of a block, not indented."""
    lines = []
    for _ in range(draw.randint(1, 3)):
        if depth == 0 or draw.random() < 0.5:
            lines.append(draw.choice(SIMPLE))
        else:
            lines += [draw.choice(COMPOUND), *(" " + line for line in block(draw, depth - 1))]
    return lines


def looked_up(code):
    """The lines of this code and all code within it that look the name up beyond their function."""
    line, found = None, set()
    for step in dis.get_instructions(code):
        line = step.starts_line if type(step.starts_line) is int else getattr(step, "line_number", None) or line
        if step.opname in BEYOND and step.argval == "open":
            found.add(line)
    inner = [constant for constant in code.co_consts if isinstance(constant, types.CodeType)]
    return found.union(*map(looked_up, inner))


def taken_for_others(tree):
    own = own_names(tree)
    changed = {node.target for node in ast.walk(tree) if isinstance(node, ast.AugAssign)}
    read = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and (isinstance(node.ctx, ast.Load) or node in changed)]
    return {node.lineno for node in read if node.id == "open" and node not in own}


draw = random.Random(7)
told = 0
while told < PROGRAMS:
    text = "\n".join(block(draw, 4))
    try:
        code = compile(text, "program", "exec")
    except SyntaxError:
        continue
    told += 1
    print(json.dumps({"text": text, "beyond": sorted(looked_up(code)), "taken": sorted(taken_for_others(ast.parse(text)))}))
