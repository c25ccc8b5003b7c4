"""Run the public tests and measure linear_regression.py as the grader does: lint, complexity and loops.

Start it with the Python of your environment: `python check.py`. It needs the packages of
requirements.txt, and it changes nothing. The exit code is 0 if there is nothing to mend.
"""

import ast
import collections
import io
import json
import subprocess
import sys
import tokenize
from pathlib import Path

MODULE = Path(__file__).with_name("linear_regression.py")
RUFF_VERSION = "0.17.4"
LINT = (
    "check --isolated --ignore-noqa --target-version py313 --line-length 100"
    " --select E,F,W,I,B,UP,SIM,N,RET,C4 --ignore N803,N806"
).split()
MCCABE, LINES, NESTING, HOPELESS_MCCABE = 12, 60, 3, 24
LOOP_DEPTH, LOOP_COUNT = 1, 4
FORBIDDEN = frozenset(["lstsq", "pinv", "inv", "solve", "polyfit", "chebfit", "hermefit", "hermfit", "lagfit", "legfit", "Chebyshev", "Hermite", "HermiteE", "Laguerre", "Legendre", "Polynomial", "asmatrix", "bmat", "matrix", "matrix_power", "tensorinv", "tensorsolve"])
POINTS = {"lint": 4, "complexity": 3, "loops": 3}
NAME = 40


def main():
    source = MODULE.read_text(encoding="utf-8")
    try:
        found = measure(source)
    except (SyntaxError, ValueError) as error:
        print(f"{MODULE.name} is not valid Python: {error}")
        return 1
    reports = [tests_report(), lint_report(found), complexity_report(found), loops_report(found)]
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


def counted(number, noun):
    return f"{number} {noun}{'' if number == 1 else 's'}"


def measure(source):
    """Facts of the source text. Raises SyntaxError and ValueError."""
    tree = ast.parse(source)
    (module, *functions), forms = shapes_of(tree, [*ast.walk(tree)])
    statements, padding = counted_statements(forms)
    every = [module, *functions]
    return {
        "source_lines": source_lines(source, padding),
        "statements": statements,
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


_OF_NUMPY = frozenset(["vectorize", "frompyfunc", "apply_along_axis"])
_APPLYING = _OF_NUMPY.union("map filter reduce accumulate starmap filterfalse takewhile dropwhile".split())
# Names for names, and calls of calls, that are followed.
ROUNDS = 4
_FUNCTION_KEYWORDS = frozenset(["pyfunc", "func1d", "func", "function"])


def applied_functions(nodes):
    """Expressions that loop by applying a function, each with the function: calls, and decorators with None.

    It is a lambda, or a function or class of the module, also wrapped as in `partial(row, w)`. What Python or a
    library brings, as in `map(int, words)`, is no loop of the module's.
    """
    found = {}
    if not any(_named(node) in _APPLYING for node in nodes):
        return found
    known = _Known(nodes)
    for node in nodes:
        if isinstance(node, ast.Call):
            function = known.function_given_to(node)
            if function is not None and known.is_own(function):
                found[node] = function
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found |= {one: None for one in node.decorator_list if known.applies(one)}
    return found


def _named(node):
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else node.name if isinstance(node, ast.alias) else None


class _Known:
    """What the names of a module stand for, whatever their scope."""

    def __init__(self, nodes):
        self.imported, self.own, self.handed, self.bound = {}, set(), set(), set()
        self.applying, self.made, self.values = {}, set(), []
        for node in nodes:
            self._bind(node)
        for _ in range(ROUNDS):
            before = len(self.made), len(self.applying)
            for name, value in self.values:
                self._follow(name, value)
            if before == (len(self.made), len(self.applying)):
                break

    def _follow(self, name, value):
        """Takes a name for what it is assigned, under the names that are known so far."""
        is_itself = isinstance(value, ast.Name) and value.id == name in _APPLYING
        applying = name if is_itself else self.applies(value)
        if applying is not None:
            self.applying[name] = applying
        elif name not in self.made and self.is_own(value, ()):
            self.made.add(name)

    def _bind(self, node):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            self.imported |= {one.asname or one.name.split(".")[0]: one.name for one in node.names}
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            self.own.add(node.name)
        elif isinstance(node, ast.arg):
            self.handed.add(node.arg)
        elif isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            self.bound.add(node.id)
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.NamedExpr)):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                self._assign(target, node.value)

    def _assign(self, target, value):
        several = isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple)
        for name, one in zip(target.elts, value.elts) if several else [(target, value)]:
            if isinstance(name, ast.Name) and one is not None:
                self.values.append((name.id, one))

    def function_given_to(self, call, rounds=ROUNDS):
        """The function that a call applies to one element after the other, if it does; or None."""
        applying, given = self.applies(call.func, rounds), call.args
        if applying is None and given and not isinstance(given[0], ast.Call):
            # As in `partial(map, row)`.
            applying, given = self.applies(given[0], rounds), given[1:]
        if applying is None:
            return None
        named = [one.value for one in call.keywords if one.arg in _FUNCTION_KEYWORDS]
        return next(iter([*named, *given[applying == "accumulate" :]]), None)

    def applies(self, node, rounds=ROUNDS):
        """Which of the functions that apply others this is, under whatever name; or None."""
        if isinstance(node, ast.Attribute):
            # `np.add.reduce` and its kin are no loops.
            own = node.attr in _OF_NUMPY or self._path(node.value) in ("builtins", "functools", "itertools")
            return node.attr if node.attr in _APPLYING and own and self._path(node) else None
        if isinstance(node, ast.Call):
            # As in `partial(np.vectorize, otypes=[float])`, or a decorator with options.
            if not rounds or self.function_given_to(node, rounds - 1) is not None:
                return None
            return self.applies(node.args[0] if node.args else node.func, rounds - 1)
        if not isinstance(node, ast.Name):
            return None
        if node.id in self.applying:
            return self.applying[node.id]
        name = self.imported.get(node.id, node.id)
        hidden = node.id in self.own or node.id in self.handed or node.id in self.bound
        return name if name in _APPLYING and not hidden else None

    def is_own(self, function, handed=None):
        """Whether the module makes this function, or is handed it."""
        if isinstance(function, ast.Name) and function.id in (self.handed if handed is None else handed):
            return True
        stack = [function]
        while stack:
            node = stack.pop()
            name = getattr(node, "id", None)
            if isinstance(node, ast.Lambda) or name in self.own or name in self.made:
                return True
            if isinstance(node, ast.Attribute):
                if node.attr in self.own and not self._path(node):
                    return True
            elif isinstance(node, ast.Call):
                # What a function of the module returns, or one of a library makes of its first argument.
                stack += [node.func, *node.args[:1]]
            else:
                stack += ast.iter_child_nodes(node)
        return False

    def _path(self, node):
        """The import that an expression is taken of; or None."""
        while isinstance(node, ast.Attribute):
            node = node.value
        return self.imported.get(node.id) if isinstance(node, ast.Name) else None


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


if __name__ == "__main__":
    sys.exit(main())
