"""A wrong function of the course as one piece of code: what it calls is put in its place."""

import ast
import builtins
import copy
from collections.abc import Mapping
from types import ModuleType
from typing import Any

import torch

from course_utils.checking import Exercise
from tools.exam.reading import Code, Unprintable, code_of

_TORCH = {
    "torch": torch,
    "torch.linalg": torch.linalg,
    "F": torch.nn.functional,
}
_KNOWN = ("math", "torch", "torch.nn", "torch.nn.functional")
"""Modules that the course imports, too."""
_SHORT = {"torch.nn": "nn", "torch.nn.functional": "F"}
NOTHING = object()


class Inliner(ast.NodeTransformer):
    """Puts helpers, constants and bound parameters in the place of their names.

    Parameters
    ----------
    names
        What the names of the module stand for.
    local
        Names that belong to the function itself.
    bound
        What some parameters stand for.
    """

    def __init__(self, names: Mapping[str, Any], local: set[str], bound: Mapping[str, Any]):
        self._names, self._local, self._bound = names, local, bound
        self.imports: set[str] = set()

    def value(self, node: ast.expr) -> Any:
        """Return what an expression stands for, where that is known before the call."""
        if isinstance(node, ast.Name):
            if node.id in self._bound:
                return self._bound[node.id]
            is_global = node.id not in self._local and node.id in self._names
            return self._names[node.id] if is_global else NOTHING
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            whole = self.value(node.value)
            if isinstance(whole, tuple | list | dict):
                return whole[node.slice.value]
        return NOTHING

    def visit_Call(self, node: ast.Call) -> ast.expr:
        """Put the expression of a helper in the place of its call."""
        value = self.value(node.func)
        if isinstance(value, Exercise):
            value = value.reference
        if not isinstance(value, Code) and not (callable(value) and is_of_the_course(value)):
            return self.generic_visit(node)
        node.args = [self.visit(each) for each in node.args]
        node.keywords = [self.visit(each) for each in node.keywords]
        code = value if isinstance(value, Code) else code_of(value)
        local = _names_bound_in(code.body) | names_of(code.parameters)
        inner = Inliner(code.names, local, code.bound)
        body = inner.visit(copy.deepcopy(code.body))
        self.imports |= inner.imports
        return _Substitution(_arguments(code.parameters, node), body).visit(body)

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """Put an item of a known tuple in its place."""
        value = self.value(node)
        return self.generic_visit(node) if value is NOTHING else self._written(value, "")

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """Put what a name stands for in its place, or note what is to be imported."""
        value = self.value(node)
        if value is not NOTHING and isinstance(node.ctx, ast.Store):
            raise Unprintable
        if value is NOTHING:
            if node.id in self._local or hasattr(builtins, node.id):
                return node
            raise Unprintable
        return self._written(value, node.id)

    def _written(self, value: Any, name: str) -> ast.expr:
        if isinstance(value, ModuleType):
            name = _SHORT.get(value.__name__, name)
            self.imports.add(_import_of(value, name))
            return ast.Name(name, ast.Load())
        if isinstance(value, Code):
            raise Unprintable
        if callable(value):
            return ast.parse(self._known(value, name), mode="eval").body
        return literal(value)

    def _known(self, value: Any, name: str) -> str:
        """Return what PyTorch or Python calls a function or class."""
        if isinstance(value, Exercise) or is_of_the_course(value):
            raise Unprintable
        own = getattr(value, "__name__", "")
        for place, module in _TORCH.items():
            if getattr(module, own, None) is value:
                self.imports.add(
                    "import torch.nn.functional as F" if place == "F" else "import torch"
                )
                return f"{place}.{own}"
        if getattr(builtins, own, None) is value:
            return own
        if getattr(torch.nn, own, None) is value:
            self.imports.add("from torch import nn")
            return f"nn.{own}"
        raise Unprintable


def _import_of(module: ModuleType, name: str) -> str:
    path = module.__name__
    if path not in _KNOWN:
        raise Unprintable
    if path == "torch.nn":
        return "from torch import nn"
    return f"import {path}" if path == name else f"import {path} as {name}"


def is_of_the_course(value: Any) -> bool:
    """Whether a function or class is the course's own."""
    return str(getattr(value, "__module__", "")).startswith("course_utils")


def literal(value: Any) -> ast.expr:
    """Return a number, text, or tuple of such as an expression."""
    if isinstance(value, int | float | str | bool | type(None)):
        if isinstance(value, float) and value in (float("inf"), -float("inf")):
            raise Unprintable
        return ast.parse(repr(value), mode="eval").body
    if isinstance(value, tuple | list):
        kind = ast.Tuple if isinstance(value, tuple) else ast.List
        return kind([literal(each) for each in value], ast.Load())
    raise Unprintable


def names_of(parameters: ast.arguments) -> set[str]:
    """Return the names of all parameters."""
    return {each.arg for each in [*parameters.args, *parameters.kwonlyargs]}


def _names_bound_in(body: ast.AST) -> set[str]:
    """Return the names that comprehensions and lambdas in an expression make."""
    stored = {n.id for n in ast.walk(body) if isinstance(n, ast.Name) and _is_stored(n)}
    return stored | {n.arg for n in ast.walk(body) if isinstance(n, ast.arg)}


def _is_stored(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Store)


def _arguments(parameters: ast.arguments, call: ast.Call) -> dict[str, ast.expr]:
    """Return which expression a call passes for which parameter of a helper."""
    if parameters.vararg or parameters.kwarg or parameters.kwonlyargs or parameters.posonlyargs:
        raise Unprintable
    if any(isinstance(each, ast.Starred) for each in call.args):
        raise Unprintable
    names = [each.arg for each in parameters.args]
    defaults = dict(zip(names[::-1], parameters.defaults[::-1], strict=False))
    given = dict(zip(names, call.args, strict=False)) | {k.arg: k.value for k in call.keywords}
    for name in set(names) - set(given):
        if not isinstance(defaults.get(name), ast.Constant):
            raise Unprintable
        given[name] = defaults[name]
    return given


class _Substitution(ast.NodeTransformer):
    """Puts arguments in the place of parameters, unless one would be computed twice."""

    def __init__(self, given: Mapping[str, ast.expr], body: ast.expr):
        self._given = given
        uses = [node.id for node in ast.walk(body) if isinstance(node, ast.Name)]
        made = _names_bound_in(body)
        for name, node in given.items():
            free = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
            is_short = isinstance(node, ast.Name | ast.Constant)
            if free & made or (uses.count(name) > 1 and not is_short) or name in made:
                raise Unprintable

    def visit_Name(self, node: ast.Name) -> ast.expr:
        given = self._given.get(node.id)
        return node if given is None else given
