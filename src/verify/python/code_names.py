"""Names in a module: which of them a disguise can change, and which it cannot."""

import ast
import builtins


class Names:
    """Which names say something: the template's, Python's and a library's, but none of the candidate's own."""

    def __init__(self, tree, template):
        self.given = {node.name for node in ast.walk(template) if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
        self.modules, self.imported, self.own = set(), {}, set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                self.modules |= {alias.asname or alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                self.imported |= {alias.asname or alias.name: alias.name for alias in node.names}
            elif isinstance(node, ast.ClassDef) and node.name not in self.given:
                self.own |= {node.name, *_fields(node)}
            elif isinstance(node, ast.FunctionDef) and node.name not in self.given:
                self.own |= {node.name, *_parameters(node.args)}
            elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                self.own.add(node.attr)

    def of_name(self, name):
        """None for a library's own name: `np.mean(x)`, `mean(x)` and `x.mean()` are one."""
        if name in self.modules:
            return None
        if name in self.imported:
            return "." + self.imported[name]
        return name if name in self.given or hasattr(builtins, name) else "name"

    def of_attribute(self, name):
        return "name" if name in self.own else "." + name


def _fields(node):
    """Names that stand in the body of a class: those of a dataclass are attributes later."""
    every = [target for one in node.body for target in getattr(one, "targets", [getattr(one, "target", None)])]
    return {each.id for each in every if isinstance(each, ast.Name)}


def _parameters(arguments):
    return {each.arg for each in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]}
