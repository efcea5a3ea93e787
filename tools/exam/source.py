"""A function of the course as a student could have written it."""

import ast
import copy
import re
import textwrap
from collections.abc import Callable
from functools import cache
from typing import Any

from course_utils.checking import Exercise
from course_utils.checking.cases import Misconception
from tools.exam.inlining import Inliner
from tools.exam.reading import (
    Unprintable,
    closure_of,
    code_of,
    definition,
    globals_of,
    without_docstring,
)
from tools.exam.signature import parameters, rename, take_out
from tools.exam.simplify import simplified, with_constants_in_place, without_idle_lines
from tools.exam.unfolding import Made, local_names, unfolded

WIDTH = 88
"""Characters of a line that fits on the paper."""
MOST_LINES = 24
MOST_STEPS = 4
"""So many helpers may call each other."""
_WITH_BRACKETS = re.compile(r"^(\s*return|\s*[^='\"#]+ =) \((.+)\)$")
_GIVES_AWAY = re.compile(r"wrong|mistake|naive|broken|forgot|bad_|_bad|misconception", re.I)


def wrong_source(exercise: Exercise, mistake: Misconception) -> str:
    """Return a wrong function under the name of the exercise, with the imports that it needs.

    Raises
    ------
    Unprintable
        It needs more of the course than one expression at a time, or is too long.
    """
    bound = {keyword: values[0] for keyword, values in mistake.constants.items()}
    return _source(mistake.function, exercise, bound)


@cache
def right_source(exercise: Exercise) -> str:
    """Return the reference in the same form; where that cannot be, as it is."""
    try:
        return _source(exercise.reference, exercise, {})
    except Unprintable:
        return exercise.solution_source


def _source(function: Callable[..., Any], exercise: Exercise, bound: dict[str, Any]) -> str:
    """Return a function as text; while that cannot be, first put a helper's lines in its place."""
    tree = definition(function)
    tree.decorator_list = []
    bound = bound | closure_of(function)
    if isinstance(tree, ast.FunctionDef):
        take_out(tree, bound, parameters(exercise))
        rename(tree, exercise)
    tree.name = exercise.name
    made = Made(tree, globals_of(function), bound)
    for _ in range(MOST_STEPS):
        try:
            return _written(made)
        except Unprintable:
            made = unfolded(made)
    raise Unprintable


def _written(made: Made) -> str:
    tree = copy.deepcopy(made.tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            node.body = without_docstring(node.body) or [ast.Pass()]
    inliner = Inliner(made.names, local_names(tree), made.bound)
    tree = simplified(inliner.visit(tree))
    if isinstance(tree, ast.FunctionDef):
        with_constants_in_place(tree)
        tree = simplified(tree)
        without_idle_lines(tree)
    imports = sorted(inliner.imports | made.imports)
    lines = [*imports, *[""] * bool(imports)]
    written = _without_brackets(ast.unparse(tree)).splitlines()
    narrow = "\n".join(new for line in written for new in _narrow(line))
    return _checked([*lines, *_without_brackets(narrow).splitlines()])


def _is_lambda_called(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Lambda)


def _narrow(line: str) -> list[str]:
    """Break a line that is too wide at the operator that comes last, or inside its last call."""
    start = re.match(r"\s*(return |[\w, ]+ = )", line)
    if len(line) <= WIDTH or not start:
        return [line]
    indent = " " * (len(line) - len(line.lstrip()))
    value = ast.parse(line[start.end() :], mode="eval").body
    if isinstance(value, ast.BinOp):
        sign = ast.unparse(ast.BinOp(ast.Name("a"), value.op, ast.Name("b")))[1:-1].strip()
        parts = [ast.unparse(value.left), f"{sign} {ast.unparse(value.right)}"]
        broken = [f"{start[0]}(", *(f"{indent}    {each}" for each in parts), f"{indent})"]
    elif isinstance(value, ast.Call):
        parts = [ast.unparse(each) for each in (*value.args, *value.keywords)]
        begin = f"{start[0]}{ast.unparse(value.func)}("
        broken = [begin, *(f"{indent}    {each}," for each in parts), f"{indent})"]
    else:
        return [line]
    first, second = textwrap.dedent("\n".join(broken)), line.strip()
    try:
        same = _tree(first) == _tree(second)
    except SyntaxError:
        return [line]
    return broken if same else [line]


def _tree(lines: str) -> str:
    """Return what lines of a function mean."""
    return ast.dump(ast.parse("def f():\n" + textwrap.indent(lines, " ")))


def _checked(lines: list[str]) -> str:
    text = "\n".join(lines)
    if any(_is_lambda_called(node) for node in ast.walk(ast.parse(text))):
        raise Unprintable
    too_wide = max(map(len, lines)) > WIDTH
    if too_wide or len(lines) > MOST_LINES or _GIVES_AWAY.search(text):
        raise Unprintable
    return text


def _without_brackets(source: str) -> str:
    """Return `return (a, b)` and `sum((a for a in b))` as people write them."""
    lines = source.splitlines()
    for place, line in enumerate(lines):
        shorter = _WITH_BRACKETS.sub(r"\1 \2", line)
        source = _if_the_same(source, "\n".join([*lines[:place], shorter, *lines[place + 1 :]]))
        lines = source.splitlines()
    for start in reversed([match.start() for match in re.finditer(r"\(\(", source)]):
        end = _closing(source, start + 1)
        if source[end + 1 : end + 2] == ")":
            shorter = source[: start + 1] + source[start + 2 : end] + source[end + 1 :]
            source = _if_the_same(source, shorter)
    return source


def _if_the_same(source: str, shorter: str) -> str:
    """Return the shorter text where it means the same."""
    try:
        same = shorter != source and ast.dump(ast.parse(shorter)) == ast.dump(ast.parse(source))
    except SyntaxError:
        return source
    return shorter if same else source


def _closing(source: str, start: int) -> int:
    """Return where the bracket ends that begins at `start`."""
    depth = 0
    for place in range(start, len(source)):
        depth += (source[place] == "(") - (source[place] == ")")
        if depth == 0:
            return place
    return len(source)


def as_lambda(function: Callable[..., Any]) -> str:
    """Return a one-line function of the course as a lambda."""
    code = code_of(function)
    arguments, body = code.parameters, code.body
    names = {each.arg for each in arguments.args}
    inliner = Inliner(code.names, names, code.bound)
    body = simplified(inliner.visit(body))
    return f"lambda {', '.join(each.arg for each in arguments.args)}: {ast.unparse(body)}"
