"""The learner's own functions, taken into use: in their chapter, and as source in later ones."""

import ast
import copy
import functools
import inspect
import linecache
import math
import textwrap
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional

MOST_CHARACTERS = 5_000
"""Longest source that is kept: the longest answer of the course has a fifth of it."""

_AT_HAND = {
    "F": functional,
    "copy": copy,
    "functional": functional,
    "math": math,
    "nn": nn,
    "np": np,
    "torch": torch,
}
"""What a function may use without importing it: what the chapters import."""


def source_of(answer: object, name: str) -> str | None:
    """Return the source of a function or class called `name`; None where there is none to keep."""
    try:
        source = textwrap.dedent(inspect.getsource(answer))
    except (OSError, TypeError):  # made by no cell, or no function
        source = _source_of_class(answer) if isinstance(answer, type) else None
    if source is None:
        return None
    return source if len(source) <= MOST_CHARACTERS and _defines(source, name) else None


def _source_of_class(made: type) -> str | None:
    """Return the source of a class of a cell, which `inspect` finds from Python 3.13 on.

    Its methods know where they stand.
    """
    for code in (each.__code__ for each in vars(made).values() if inspect.isfunction(each)):
        lines = linecache.getlines(code.co_filename)
        try:
            nodes = [*ast.walk(ast.parse("".join(lines)))]
        except SyntaxError:
            return None
        for node in nodes:
            is_named_so = isinstance(node, ast.ClassDef) and node.name == made.__name__
            if is_named_so and node.lineno <= code.co_firstlineno <= node.end_lineno:
                return textwrap.dedent("".join(lines[node.lineno - 1 : node.end_lineno]))
    return None


def revived(answers: Mapping[str, str], key: str) -> Any | None:
    """Return the function that is kept under `key`, or None where it cannot be had.

    The functions of its chapter come with it, because one may call another.

    Parameters
    ----------
    answers
        Sources by key, such as "forward_pass.dense".
    key
        Which one.
    """
    if key not in answers:
        return None
    chapter, _, name = key.partition(".")
    namespace = {**_AT_HAND, "__name__": f"answers.{chapter}"}
    for other, source in answers.items():
        if other.startswith(f"{chapter}.") and _defines(source, other.partition(".")[2]):
            _define(source, f"<your answer {other}>", namespace)
    return namespace.get(name)


def _define(source: str, file: str, namespace: dict[str, Any]) -> None:
    try:
        exec(compile(source, file, "exec"), namespace)
    except Exception:  # a default value, say, of what was defined elsewhere: it does not come along
        return
    # Errors in it show its lines, and so does `inspect.getsource`.
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)


def _defines(source: str, name: str) -> bool:
    """Whether the source is the definition of `name`, and nothing besides."""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError):
        return False
    return len(body) == 1 and (
        isinstance(body[0], ast.FunctionDef | ast.ClassDef) and body[0].name == name
    )


def holds_arrays(result: object) -> bool:
    """Whether a result is a NumPy array or number, or a list or tuple with one in it."""
    if isinstance(result, list | tuple):
        return any(map(holds_arrays, result))
    return isinstance(result, np.ndarray | np.generic)


def has_axes(result: object) -> bool:
    """Whether a result is a tensor or an array that has axes, such as one of shape (1,)."""
    return isinstance(result, torch.Tensor | np.ndarray) and result.ndim > 0


def fit_for_lessons(
    function: Callable[..., Any], *, one_number: bool = False
) -> Callable[..., Any]:
    """Return a function whose results are as lessons go on with them.

    They are tensors where `function` returns NumPy's arrays; a floating-point result gets the dtype
    of the first tensor of floating-point numbers that it was called with.

    Parameters
    ----------
    function
        A function that passes.
    one_number
        Whether its result is one number: of shape (1,) or (1, 1), it gets the shape ().
    """

    @functools.wraps(function)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        floats = [arg.dtype for arg in args if torch.is_tensor(arg) and arg.is_floating_point()]
        result = _as_tensors(function(*args, **kwargs), floats[0] if floats else None)
        is_wrapped_up = one_number and has_axes(result) and result.numel() == 1
        return result.reshape(()) if is_wrapped_up else result

    return wrapped


def _as_tensors(result: Any, dtype: torch.dtype | None) -> Any:
    if type(result) in (list, tuple):
        return type(result)(_as_tensors(each, dtype) for each in result)
    if not isinstance(result, np.ndarray | np.generic):
        return result
    tensor = torch.from_numpy(np.array(result))
    return tensor.to(dtype) if dtype and tensor.is_floating_point() else tensor
