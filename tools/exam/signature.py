"""The parameters of a function of the course, as its exercise has them."""

import ast
from collections.abc import Sequence
from functools import cache
from typing import Any

from course_utils.checking import Exercise
from tools.exam.reading import Unprintable, definition
from tools.exam.unfolding import local_names


def take_out(tree: ast.FunctionDef, bound: dict[str, Any], wanted: Sequence[str]) -> None:
    """Remove the parameters that stand for one value, and the lines that only unpack them.

    Parameters
    ----------
    bound
        What stands for what; the names that such lines give are added.
    wanted
        Names of the parameters, for a function that takes any number of them.
    """
    arguments = tree.args
    if arguments.kwonlyargs or arguments.kwarg or arguments.posonlyargs:
        raise Unprintable
    if arguments.vararg:
        if arguments.args:
            raise Unprintable
        _Unstarred(arguments.vararg.arg, wanted, bound).visit(tree)
        arguments.args, arguments.vararg = [ast.arg(each) for each in wanted], None
    else:
        _Unstarred("", [], bound).visit(tree)
    if bound:
        arguments.args = [each for each in arguments.args if each.arg not in bound]
        arguments.defaults = []
    elif arguments.defaults:
        raise Unprintable
    kept = []
    for line in tree.body:
        names = _unpacked(line, bound)
        bound |= names
        if not names:
            kept.append(line)
    tree.body = kept


def _unpacked(line: ast.stmt, bound: dict[str, Any]) -> dict[str, Any]:
    """Return what a line such as `keep, form = how` gives to which names."""
    if not (isinstance(line, ast.Assign) and isinstance(line.value, ast.Name)):
        return {}
    values, target = bound.get(line.value.id), line.targets[0]
    if not (isinstance(values, tuple) and isinstance(target, ast.Tuple)):
        return {}
    names = [each.id for each in target.elts if isinstance(each, ast.Name)]
    if len(names) != len(values):
        raise Unprintable
    return dict(zip(names, values, strict=True))


def rename(tree: ast.FunctionDef, exercise: Exercise) -> None:
    """Give the parameters the names of the reference's."""
    wanted = parameters(exercise)
    own = [each.arg for each in tree.args.args]
    if len(own) != len(wanted):
        raise Unprintable
    changes = {old: new for old, new in zip(own, wanted, strict=True) if old != new}
    if set(changes.values()) & local_names(tree):
        raise Unprintable
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in changes:
            node.id = changes[node.id]
        if isinstance(node, ast.arg) and node.arg in changes:
            node.arg = changes[node.arg]


@cache
def parameters(exercise: Exercise) -> tuple[str, ...]:
    """Return the names of a function's parameters; of a class, those of its `__init__`."""
    tree = definition(exercise.reference)
    if isinstance(tree, ast.ClassDef):
        (tree,) = (n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == "__init__")
        return tuple(each.arg for each in tree.args.args)[1:]
    return tuple(each.arg for each in tree.args.args)


class _Unstarred(ast.NodeTransformer):
    """Writes out what stands for `*args`, and for `**changes` with changes that are known."""

    def __init__(self, star: str, wanted: Sequence[str], bound: dict[str, Any]):
        self._star, self._wanted, self._bound = star, wanted, bound

    def visit_Call(self, node: ast.Call) -> ast.Call:
        node.args = [new for each in node.args for new in self._positional(each)]
        node.keywords = [new for each in node.keywords for new in self._keyword(each)]
        return self.generic_visit(node)

    def _positional(self, node: ast.expr) -> list[ast.expr]:
        is_star = isinstance(node, ast.Starred) and isinstance(node.value, ast.Name)
        if not (is_star and node.value.id == self._star):
            return [node]
        return [ast.Name(name, ast.Load()) for name in self._wanted]

    def _keyword(self, node: ast.keyword) -> list[ast.keyword]:
        name = node.value.id if isinstance(node.value, ast.Name) else ""
        changes = self._bound.get(name)
        if node.arg or not isinstance(changes, dict):
            return [node]
        self._bound.update({f"_of_{key}": value for key, value in changes.items()})
        return [ast.keyword(key, ast.Name(f"_of_{key}", ast.Load())) for key in changes]

    def visit_Name(self, node: ast.Name) -> ast.Name:
        if node.id == self._star:
            raise Unprintable
        return node
