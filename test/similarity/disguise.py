"""The ladder of disguises: one module, said again as somebody would who hides where it comes from.

Every rung leaves what the module computes as it is. `restructured` goes beyond the ladder: it shows where the
comparison ends.
"""

import ast

WORDS = (
    "alpha bravo carrot delta echo forest grape hotel index jungle kilo lemon motor noble olive paper quartz river "
    "stone table umbra violet water xenon yellow zebra"
).split()


def renamed(source, draw):
    """Every name of the author's own: helpers, their parameters, constants and local names."""
    tree = ast.parse(source)
    public = {one.name for one in tree.body if isinstance(one, ast.FunctionDef) and not one.name.startswith("_")}
    members = _members(tree)
    names = _own_names(tree, public) | members
    new = {name: f"{WORDS[index % len(WORDS)]}_{index}" for index, name in enumerate(sorted(names, key=lambda _: draw.random()))}
    kept = {each.arg for one in tree.body if isinstance(one, ast.FunctionDef) and one.name in public for each in one.args.args}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in new:
            node.id = new[node.id]
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)) and node.name in new:
            node.name = new[node.name]
        elif isinstance(node, ast.Attribute) and node.attr in new and node.attr in members:
            node.attr = new[node.attr]
        elif isinstance(node, ast.arg) and node.arg in new and node.arg not in kept:
            node.arg = new[node.arg]
        elif isinstance(node, ast.keyword) and node.arg in new and node.arg not in kept:
            node.arg = new[node.arg]
        elif isinstance(node, ast.ExceptHandler) and node.name in new:
            node.name = new[node.name]
    return ast.unparse(tree)


def _members(tree):
    """Fields and methods of the author's own classes."""
    inside = [one for each in ast.walk(tree) if isinstance(each, ast.ClassDef) for one in each.body]
    names = {one.name for one in inside if isinstance(one, ast.FunctionDef)}
    names |= {one.target.id for one in inside if isinstance(one, ast.AnnAssign)}
    names |= {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
    }
    return {name for name in names if not name.startswith("__")}


def _own_names(tree, public):
    """Names that are bound somewhere, without parameters that callers may name."""
    fixed = {each.arg for one in ast.walk(tree) if isinstance(one, ast.FunctionDef) and one.name in public for each in one.args.args}
    fixed |= public | {alias.asname or alias.name for one in ast.walk(tree) if isinstance(one, (ast.Import, ast.ImportFrom)) for alias in one.names}
    # A keyword of a library's function may have the same name as one of the author's own.
    bound = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    bound |= {node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    bound = {name for name in bound if not name.startswith("__")}
    bound |= {node.name for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler) and node.name}
    keywords = {node.arg for node in ast.walk(tree) if isinstance(node, ast.keyword)}
    parameters = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    return (bound | (parameters - keywords)) - fixed - (keywords & bound)


def reordered(source, draw):
    """Functions, statements that need not come one after the other, operands and keywords."""
    tree = ast.parse(source)
    functions = [one for one in tree.body if isinstance(one, ast.FunctionDef)]
    rest = [one for one in tree.body if not isinstance(one, ast.FunctionDef)]
    draw.shuffle(functions)
    # A decorator is needed where the module is read.
    early = {each.id for one in functions for mark in one.decorator_list for each in ast.walk(mark) if isinstance(each, ast.Name)}
    tree.body = rest + sorted(functions, key=lambda one: one.name not in early)
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and draw.random() < 0.5:
            node.left, node.right = node.right, node.left
        if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in MIRRORED and draw.random() < 0.5:
            node.left, node.comparators = node.comparators[0], [node.left]
            node.ops = [MIRRORED[type(node.ops[0])]()]
        if isinstance(node, ast.Call) and all(each.arg for each in node.keywords):
            draw.shuffle(node.keywords)
        for field in ("body", "orelse"):
            block = getattr(node, field, None)
            if isinstance(block, list) and not isinstance(node, ast.Module):
                setattr(node, field, _swapped(block, draw))
    return ast.unparse(tree)


MIRRORED = {ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.GtE, ast.GtE: ast.LtE, ast.Eq: ast.Eq, ast.NotEq: ast.NotEq}


def _swapped(block, draw):
    """Neighbours that share no name, of which both are plain assignments or checks that raise."""
    block = [(one, _names(one)) for one in block]
    for _ in range(len(block)):
        for at in range(len(block) - 1):
            (one, first), (other, second) = block[at : at + 2]
            if _is_plain(one) and _is_plain(other) and not _touches(first, second) and draw.random() < 0.5:
                block[at], block[at + 1] = block[at + 1], block[at]
    return [one for one, _ in block]


def _is_plain(node):
    if isinstance(node, ast.If):
        return not node.orelse and all(isinstance(one, ast.Raise) for one in node.body)
    return isinstance(node, ast.Assign)


def _touches(first, second):
    return bool(first[1] & (second[0] | second[1])) or bool(second[1] & first[0])


def _names(node):
    """Names that are read, and names that are bound or changed."""
    every = [each for each in ast.walk(node) if isinstance(each, ast.Name)]
    bound = {each.id for each in every if isinstance(each.ctx, ast.Store)}
    changed = [each for each in ast.walk(node) if isinstance(getattr(each, "ctx", None), ast.Store)]
    bound |= {each.id for one in changed for each in ast.walk(one) if isinstance(each, ast.Name)}
    return {each.id for each in every}, bound


def reformatted(source, draw):
    """Another layout: wide lines are broken, short blocks stand in one line, quotes and blanks differ."""
    lines = []
    for line in ast.unparse(ast.parse(source)).split("\n"):
        deep = len(line) - len(line.lstrip())
        if line.endswith("):") or "(" not in line or line.lstrip().startswith(("def ", "@", "'", '"')):
            lines.append(" " * deep + line)
            continue
        at = line.index("(") + 1
        lines += [" " * deep + line[:at], " " * (2 * deep + 8) + line[at:]]
        lines += [""] * (draw.random() < 0.2)
    text = "\n".join(lines)
    ast.parse(text)
    return text


DEAD = (
    "{a} = {n} * 3 + 1",
    "if False:\n    {a} = len(str({n}))",
    "{a} = [item ** 2 for item in range({n})]\n{b} = sum({a}) / max(1, len({a}))",
    "{a} = max({n}, 4) - min({n}, 4)\nif {a} < 0:\n    raise RuntimeError('never')",
    "{a} = 'stage {n}'.upper()",
)
DEAD_FUNCTION = """
def {name}(values, limit={n}):
    total = 0.0
    for index, value in enumerate(values):
        if value > limit:
            total += value * index
        else:
            total -= limit
    return total
"""


def dead(source, draw):
    """Statements between the others, and functions that nobody calls."""
    tree = ast.parse(source)
    count = 0
    for function in [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]:
        body = []
        for one in function.body:
            if draw.random() < 0.4 and not _is_docstring(one):
                count += 2
                text = draw.choice(DEAD).format(a=f"extra{count}", b=f"extra{count + 1}", n=draw.randrange(1, 9))
                body += ast.parse(text).body
            body.append(one)
        function.body = body
    for at in range(3):
        tree.body += ast.parse(DEAD_FUNCTION.format(name=f"_spare_{at}", n=draw.randrange(9))).body
    return ast.unparse(tree)


def _is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def commented(source, draw):
    """Other comments and docstrings, and other messages of errors."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if _is_docstring(node.body[0]) else node.body
            node.body = [ast.Expr(ast.Constant(f"Do the {draw.choice(WORDS)} part.")), *body]
        elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            node.exc.args = [ast.Constant(f"bad {draw.choice(WORDS)}")]
    lines = []
    for line in ast.unparse(tree).split("\n"):
        deep = len(line) - len(line.lstrip())
        if draw.random() < 0.3 and line.strip():
            lines.append(" " * deep + f"# now the {draw.choice(WORDS)}")
        lines.append(line)
    return "\n".join(lines)


def everything(source, draw):
    for disguise in (dead, renamed, reordered, commented, reformatted):
        source = disguise(source, draw)
    return source


class Restructured(ast.NodeTransformer):
    """Comprehensions become loops and choices become branches where a name is assigned; functions of arrays become methods."""

    def visit_Assign(self, node):
        self.generic_visit(node)
        one, value = node.targets[0], node.value
        if len(node.targets) > 1 or not isinstance(one, ast.Name):
            return node
        if one.id in {each.id for each in ast.walk(value) if isinstance(each, ast.Name)}:
            return node
        if isinstance(value, ast.IfExp):
            branches = [[ast.Assign([one], each)] for each in (value.body, value.orelse)]
            return ast.If(value.test, *branches)
        if isinstance(value, ast.ListComp) and len(value.generators) == 1 and not value.generators[0].ifs:
            loop = value.generators[0]
            append = ast.Call(ast.Attribute(ast.Name(one.id, ast.Load()), "append", ast.Load()), [value.elt], [])
            return [ast.Assign([one], ast.List([], ast.Load())), ast.For(loop.target, loop.iter, [ast.Expr(append)], [])]
        return node

    def visit_Return(self, node):
        self.generic_visit(node)
        if node.value is None or isinstance(node.value, (ast.Name, ast.Constant)):
            return node
        if isinstance(node.value, ast.IfExp):
            return ast.If(node.value.test, [ast.Return(node.value.body)], [ast.Return(node.value.orelse)])
        return [ast.Assign([ast.Name("outcome", ast.Store())], node.value), ast.Return(ast.Name("outcome", ast.Load()))]


def restructured(source, draw):
    tree = Restructured().visit(ast.parse(source))
    return everything(ast.unparse(ast.fix_missing_locations(tree)), draw)


RUNGS = {
    "renamed": renamed,
    "reordered": reordered,
    "reformatted": reformatted,
    "dead-code": dead,
    "comments": commented,
    "all": everything,
    "restructured": restructured,
}
