"""A function that only calls a helper, written with the helper's own lines."""

import ast
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from course_utils.checking import Exercise
from tools.exam.inlining import NOTHING, Inliner, is_of_the_course
from tools.exam.reading import (
    Code,
    Unprintable,
    closure_of,
    code_of,
    definition,
    globals_of,
    without_docstring,
)


@dataclass(frozen=True)
class Made:
    """A function on its way to the paper."""

    tree: ast.FunctionDef | ast.ClassDef
    names: Mapping[str, Any]
    """What the names of its module stand for."""
    bound: dict[str, Any]
    """What some of its own names stand for."""
    imports: frozenset[str] = field(default_factory=frozenset)


def local_names(tree: ast.AST) -> set[str]:
    """Return the names that a function makes itself."""
    names = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and node is not tree:
            names.add(node.name)
        if isinstance(node, ast.ExceptHandler) and node.name:
            names.add(node.name)
    return names


def unfolded(made: Made) -> Made:
    """Return the function with the lines of the helper in the place of its only call.

    Raises
    ------
    Unprintable
        It does more than call a helper of the course.
    """
    call = _only_call(made.tree)
    inliner = Inliner(made.names, local_names(made.tree), made.bound)
    helper = inliner.value(call.func)
    if isinstance(helper, Exercise):
        helper = helper.reference
    if isinstance(helper, Code) or not (inspect.isfunction(helper) and is_of_the_course(helper)):
        raise Unprintable
    lines = _Lines(made, inliner)
    for name, given in _given(helper, call).items():
        lines.take(name, given)
    body = [*lines.before, *_body(helper, lines.other_names)]
    tree = ast.FunctionDef(made.tree.name, made.tree.args, body, [])
    imports = made.imports | inliner.imports
    bound = closure_of(helper) | lines.bound
    return Made(ast.fix_missing_locations(tree), globals_of(helper), bound, imports)


def _only_call(tree: ast.AST) -> ast.Call:
    body = without_docstring(tree.body)
    is_call = len(body) == 1 and isinstance(body[0], ast.Return)
    if not (is_call and isinstance(tree, ast.FunctionDef) and isinstance(body[0].value, ast.Call)):
        raise Unprintable
    return body[0].value


def _given(helper: Callable[..., Any], call: ast.Call) -> dict[str, Any]:
    """Return for each parameter the expression that the call passes, or the default."""
    found = inspect.signature(helper).parameters
    names = list(found)
    if len(call.args) > len(names) or any(isinstance(each, ast.Starred) for each in call.args):
        raise Unprintable
    if any(each.kind in (each.VAR_POSITIONAL, each.VAR_KEYWORD) for each in found.values()):
        raise Unprintable
    given = dict(zip(names, call.args, strict=False)) | {k.arg: k.value for k in call.keywords}
    if set(given) - set(names):
        raise Unprintable
    return {name: given.get(name, found[name].default) for name in names}


class _Lines:
    """What becomes of a helper's parameters: known values, other names, or lines before it."""

    def __init__(self, made: Made, inliner: Inliner):
        self._made, self._inliner = made, inliner
        self.bound: dict[str, Any] = {}
        self.other_names: dict[str, str] = {}
        self.before: list[ast.stmt] = []

    def take(self, name: str, given: Any) -> None:
        """Note what a parameter stands for."""
        if not isinstance(given, ast.expr):
            self.bound[name] = given
            return
        value = self._inliner.value(given)
        if value is not NOTHING:
            self.bound[name] = value
        elif isinstance(given, ast.Lambda):
            self.bound[name] = Code(given.args, given.body, self._made.names, self._made.bound)
        elif isinstance(given, ast.Name):
            self.other_names[name] = given.id
        else:
            self._compute(name, given)

    def _compute(self, name: str, given: ast.expr) -> None:
        try:
            self.bound[name] = ast.literal_eval(given)
        except ValueError:
            value = self._inliner.visit(given)
            self.before.append(ast.Assign([ast.Name(name, ast.Store())], value))


def _body(helper: Callable[..., Any], other_names: Mapping[str, str]) -> list[ast.stmt]:
    """Return the lines of a helper, its parameters called as in the function that calls it."""
    if helper.__name__ == "<lambda>":
        tree = ast.Module([ast.Return(code_of(helper).body)], [])
    else:
        tree = ast.Module(without_docstring(definition(helper).body), [])
    changes = {old: new for old, new in other_names.items() if old != new}
    if set(changes.values()) & (local_names(tree) | set(other_names)):
        raise Unprintable
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            node.id = changes.get(node.id, node.id)
    return tree.body
