"""Functions of the course as syntax trees, found in the files in which they are written."""

import ast
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any


class Unprintable(Exception):
    """A function cannot be written down without names that a student does not know."""


@dataclass(frozen=True)
class Code:
    """A lambda, or a function with one expression, and what its names stand for."""

    parameters: ast.arguments
    body: ast.expr
    names: Mapping[str, Any]
    bound: Mapping[str, Any]


def definition(function: Callable[..., Any]) -> ast.FunctionDef | ast.ClassDef:
    """Return the syntax tree of a function or a class that is written as one."""
    if isinstance(function, type):
        file, place = getattr(sys.modules[function.__module__], "__file__", ""), 0
        name = function.__qualname__
    else:
        code = getattr(function, "__code__", None)
        if code is None:
            raise Unprintable
        file, place, name = code.co_filename, code.co_firstlineno, code.co_name
    # Parsing it anew is much quicker than a deep copy.
    return ast.parse(_source_of(file, name, place)).body[0]


def code_of(function: Callable[..., Any]) -> Code:
    """Return the parameters and the only expression of a lambda or a one-line function."""
    if getattr(function, "__name__", "") == "<lambda>":
        node = _lambda(function)
        return Code(node.args, node.body, globals_of(function), closure_of(function))
    tree = definition(function)
    body = without_docstring(tree.body)
    if not (isinstance(tree, ast.FunctionDef) and len(body) == 1):
        raise Unprintable
    if not (isinstance(body[0], ast.Return) and body[0].value):
        raise Unprintable
    return Code(tree.args, body[0].value, globals_of(function), closure_of(function))


def closure_of(function: Callable[..., Any]) -> dict[str, Any]:
    """Return what the names stand for that a function has from the one in which it was made."""
    names = getattr(getattr(function, "__code__", None), "co_freevars", ())
    cells = getattr(function, "__closure__", None) or ()
    try:
        return {name: cell.cell_contents for name, cell in zip(names, cells, strict=True)}
    except ValueError as error:  # a cell without content
        raise Unprintable from error


@cache
def _tree_of(file: str) -> ast.Module:
    try:
        return ast.parse(Path(file).read_text(encoding="utf-8"))
    except OSError as error:  # made while the program runs
        raise Unprintable from error


@cache
def _source_of(file: str, name: str, place: int) -> str:
    found = _definitions(file).get((name, place))
    if found is None:
        raise Unprintable
    return ast.unparse(found)


@cache
def _definitions(file: str) -> dict[tuple[str, int], ast.stmt]:
    """Return a file's functions, by name and first line, and its classes, by name alone."""
    found = {}
    for node in ast.walk(_tree_of(file)):
        if isinstance(node, ast.FunctionDef):
            found[node.name, min(n.lineno for n in (node, *node.decorator_list))] = node
        if isinstance(node, ast.ClassDef):
            found[node.name, 0] = node
    return found


@cache
def _lambdas(file: str) -> list[ast.Lambda]:
    return [node for node in ast.walk(_tree_of(file)) if isinstance(node, ast.Lambda)]


def _lambda(function: Callable[..., Any]) -> ast.Lambda:
    """Return the lambda of a file whose body stands where the compiled one says."""
    code = function.__code__
    places = [(p[0], p[2], p[1], p[3]) for p in code.co_positions() if p[2] != p[3]]
    found = [
        node
        for node in _lambdas(code.co_filename)
        if node.lineno == code.co_firstlineno and _place(node.body) in places
    ]
    inner = {id(each) for node in found for each in ast.walk(node.body)}
    outer = [node for node in found if id(node) not in inner]
    if len(outer) != 1:
        raise Unprintable
    return ast.parse(ast.unparse(outer[0]), mode="eval").body


def _place(node: ast.expr) -> tuple[int, ...]:
    return node.lineno, node.col_offset, node.end_lineno, node.end_col_offset


def without_docstring(body: list[ast.stmt]) -> list[ast.stmt]:
    """Return the statements of a function or class but its docstring."""
    first = body[0]
    is_text = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    return body[1:] if is_text and isinstance(first.value.value, str) else body


def globals_of(function: Callable[..., Any]) -> Mapping[str, Any]:
    """Return the names of the module in which a function or a class is written."""
    return vars(sys.modules[function.__module__])
