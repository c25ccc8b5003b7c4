"""Run the public tests and measure {{module}} as the grader does: lint, complexity and loops.

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

MODULE = Path(__file__).with_name("{{module}}")
RUFF_VERSION = "{{ruff}}"
LINT = (
    "{{lint}}"
).split()
MCCABE, LINES, NESTING, HOPELESS_MCCABE = {{complexity}}
LOOP_DEPTH, LOOP_COUNT = {{loops}}
FORBIDDEN = {{forbidden}}
POINTS = {{points}}
NAME = 40
{{evidenceNames}}


def main():
    source = MODULE.read_text(encoding="utf-8")
    try:
        found = measure(source)
    except (SyntaxError, ValueError) as error:
        print(f"{MODULE.name} is not valid Python: {error}")
        return 1
    reports = [tests_report(), lint_report(found), complexity_report(found), loops_report(found)]
{{evidenceReport}}
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


{{evidenceCode}}
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


{{shapes}}

if __name__ == "__main__":
    sys.exit(main())
