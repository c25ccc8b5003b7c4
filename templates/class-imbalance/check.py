"""Run the public tests and measure class_imbalance.py as the grader does: lint, complexity and loops.

Start it with the Python of your environment: `python check.py`. It needs the packages of
requirements.txt, and it changes nothing. The exit code is 0 if there is nothing to mend.
"""

import ast
import io
import json
import subprocess
import sys
import tokenize
from pathlib import Path

MODULE = Path(__file__).with_name("class_imbalance.py")
RUFF_VERSION = "0.17.4"
LINT = (
    "check --isolated --ignore-noqa --target-version py313 --line-length 100"
    " --select E,F,W,I,B,UP,SIM,N,RET,C4 --ignore N803,N806"
).split()
MCCABE, LINES, NESTING, HOPELESS_MCCABE = 12, 60, 3, 24
LOOP_DEPTH, LOOP_COUNT = 2, 14
FORBIDDEN = frozenset(["seed"])
POINTS = {"lint": 4, "complexity": 3, "loops": 3}
NAME = 40
EVIDENCE, NAMES, SECONDS = "evidence.py", ["ap_none", "ap_oversample", "ap_undersample", "ap_class_weight"], 20


def main():
    source = MODULE.read_text(encoding="utf-8")
    try:
        found = measure(source)
    except (SyntaxError, ValueError) as error:
        print(f"{MODULE.name} is not valid Python: {error}")
        return 1
    reports = [tests_report(), lint_report(found), complexity_report(found), loops_report(found)]
    reports.append(evidence_report())
    print("\n\n".join("\n".join(lines) for lines, _ in reports))
    print("\nThe points for lint, complexity and loops count once a hidden test passes.")
    return 0 if all(is_fine for _, is_fine in reports) else 1


def tests_report():
    """The public tests, by pytest."""
    command = [sys.executable, "-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_public.py"]
    run = subprocess.run(command, cwd=MODULE.parent, capture_output=True, text=True)
    if "No module named pytest" in run.stderr:
        return ["Public tests: not run, for pytest is not installed.", *HOW_TO_INSTALL], False
    shown = run.stdout.strip().splitlines()
    if run.returncode == 0:
        return [f"Public tests: {shown[-1] if shown else 'passed'}"], True
    return ["Public tests:", *shown, *run.stderr.strip().splitlines()], False


HOW_TO_INSTALL = [f"  {sys.executable} -m pip install -r requirements.txt"]


def lint_report(found):
    """What ruff finds, and what it costs."""
    command = [sys.executable, "-m", "ruff", *LINT, "--no-cache", "--output-format", "json", MODULE.name]
    run = subprocess.run(command, cwd=MODULE.parent, capture_output=True, text=True)
    if "No module named ruff" in run.stderr:
        return ["Lint: not checked, for ruff is not installed.", *HOW_TO_INSTALL], False
    try:
        findings = json.loads(run.stdout)
    except ValueError:
        return ["Lint: not checked, for ruff ended with an error.", run.stderr.strip()], False
    points = lint_points(len(findings), found)
    lines = [f"Lint: {counted(len(findings), 'finding')}, {points:g} of {POINTS['lint']} points"]
    lines += [
        f"  line {one['location']['row']}: {one['code'] or ''} {one['message']}" for one in findings
    ]
    return [*lines, *other_version()], not findings


def other_version():
    """A line that says so if this is not the ruff of the grader."""
    command = [sys.executable, "-m", "ruff", "--version"]
    version = subprocess.run(command, capture_output=True, text=True).stdout.split()[-1:]
    if version == [RUFF_VERSION]:
        return []
    return [f"  This is ruff {' '.join(version)}. The grader has {RUFF_VERSION}."]


def lint_points(findings, found):
    """Ten findings in a hundred lines cost all; short modules count as 50 lines."""
    lines = min(found["source_lines"], 2 * found["statements"])
    density = 100 * findings / max(50, lines)
    return round(POINTS["lint"] * max(0, 1 - density / 10), 2)


def complexity_report(found):
    """The most complex, the longest and the deepest function."""
    functions = found["functions"]
    limits = [("mccabe", MCCABE, "McCabe"), ("lines", LINES, "lines"), ("nesting", NESTING, "deep")]
    missed = []
    for key, limit, unit in limits:
        worst = max(functions, key=lambda one: one[key], default={key: 0})
        if worst[key] > limit:
            missed.append(
                f"  line {worst['line']}: {worst['name']} has {unit} {worst[key]} of {limit}"
            )
    share = 1 - len(missed) / len(limits)
    if any(one["mccabe"] > HOPELESS_MCCABE for one in functions):
        share = 0
    points = round(POINTS["complexity"] * share, 2)
    return [f"Complexity: {points:g} of {POINTS['complexity']} points", *missed], not missed


def loops_report(found):
    """How many loops there are, how deep they nest, and names that cost all of these points."""
    depth, count = found["loop_depth"], found["loop_count"]
    thirds = (depth <= LOOP_DEPTH) + (2 if count <= LOOP_COUNT else count <= 2 * LOOP_COUNT)
    points = round(POINTS["loops"] * (0 if found["forbidden"] else thirds / 3), 2)
    lines = [f"Loops: {points:g} of {POINTS['loops']} points"]
    lines.append(f"  {counted(count, 'loop')} of {LOOP_COUNT}, {depth} deep of {LOOP_DEPTH}")
    lines += [f"  line {line}: {name} is not allowed" for name, line in found["forbidden"]]
    return lines, thirds == 3 and not found["forbidden"]


def evidence_report():
    """What evidence() gives, twice, as rows for the table of the write-up."""
    runs = [run_evidence(), run_evidence()]
    wrong = next((run for run in runs if isinstance(run, str)), None)
    if wrong is not None:
        return [f"Evidence: {EVIDENCE} gave no numbers: {wrong}"], False
    lines, is_fine = [f"Evidence: {EVIDENCE} gave"], True
    for name in NAMES:
        first, second = (run.get(name) for run in runs)
        problem = "missing, or no finite number" if first is None else ""
        if first is not None and first != second:
            problem = f"{second} in a second run: give every generator a fixed seed"
        lines.append(f"  | {name} | {'' if first is None else format(first, '.4g')} | {problem}".rstrip())
        is_fine = is_fine and not problem
    return lines, is_fine


def run_evidence():
    """The finite numbers that a fresh Python gives, by name, or a text that says why there are none."""
    program = (
        "import importlib, json, math, sys; sys.path.insert(0, '')\n"
        "found = importlib.import_module(sys.argv[1]).evidence()\n"
        "number = lambda it: getattr(it, 'item', lambda: it)()\n"
        "real = lambda it: isinstance(it, (int, float)) and not isinstance(it, bool) and math.isfinite(it)\n"
        "print(json.dumps({k: float(number(v)) for k, v in found.items() if real(number(v))}))\n"
    )
    command = [sys.executable, "-B", "-c", program, EVIDENCE.removesuffix(".py")]
    try:
        run = subprocess.run(command, cwd=MODULE.parent, capture_output=True, text=True, timeout=10 * SECONDS)
        return json.loads(run.stdout.splitlines()[-1])
    except subprocess.TimeoutExpired:
        return f"it took far longer than {SECONDS} seconds"
    except (IndexError, ValueError):
        return (run.stderr.strip().splitlines() or ["it printed an error"])[-1]


def counted(number, noun):
    return f"{number} {noun}{'' if number == 1 else 's'}"


def measure(source):
    """Facts of the source text. Raises SyntaxError and ValueError."""
    tree = ast.parse(source)
    module, *functions = shapes_of(tree)
    every = [module, *functions]
    return {
        "source_lines": source_lines(source),
        "statements": sum(isinstance(node, ast.stmt) for node in ast.walk(tree)),
        "functions": [shape.facts() for shape in functions],
        "loop_count": sum(shape.loops for shape in every),
        "loop_depth": max(shape.loop_depth for shape in every),
        "forbidden": forbidden_names(tree),
    }


def forbidden_names(tree):
    """Names that are not allowed, with their lines, where they are taken of something imported.

    The grader also finds them where they are reached in other ways.
    """
    imported, found = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            imported |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "numpy":
            found |= {(alias.name, node.lineno) for alias in node.names if alias.name in FORBIDDEN}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in FORBIDDEN:
            root = node.value
            while isinstance(root, ast.Attribute):
                root = root.value
            if isinstance(root, ast.Name) and root.id in imported:
                found.add((node.attr, node.lineno))
    return sorted(found, key=lambda it: it[::-1])


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


if __name__ == "__main__":
    sys.exit(main())
