"""Every function that differs from a reference in one small place: its mutants.

A mutant is an edit of the source, such as `<` that became `<=`. It is told by the line it stands
in, before and after; where that leaves two the same, the later ones are numbered.
"""

import ast
import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import torch

MAX_STEPS = 200_000
"""Rounds of loops and calls after which a mutant is ended; no reference comes near."""

_COMPARISONS = {
    "<": ("<=", ">"),
    "<=": ("<", ">="),
    ">": (">=", "<"),
    ">=": (">", "<="),
    "==": ("!=", "<=", ">="),
    "!=": ("==",),
    "is": ("is not",),
    "is not": ("is",),
    "in": ("not in",),
    "not in": ("in",),
}
_ARITHMETIC = {
    "+": ("-",),
    "-": ("+",),
    "*": ("/", "//"),
    "/": ("*", "//"),
    "//": ("/",),
    "%": ("//",),
}
_PAIRS = (
    ("sum", "mean"),
    ("max", "min"),
    ("amax", "amin"),
    ("argmax", "argmin"),
    ("any", "all"),
    ("zeros", "ones"),
    ("zeros_like", "ones_like"),
    ("rand", "randn"),
    ("train", "eval"),
    ("exp", "log"),
    ("sqrt", "square"),
    ("relu", "abs"),
)
_NAMES = {old: new for pair in _PAIRS for old, new in (pair, pair[::-1])}
_STATEMENTS = {
    ast.Assign: ("pass",),
    ast.AugAssign: ("pass",),
    ast.Break: ("continue", "pass"),
    ast.Continue: ("break", "pass"),
}
_BLOCKS = ast.If | ast.For | ast.While


@dataclass(frozen=True)
class Mutant:
    """A changed reference.

    `description` says what changed, and does not depend on where in its file the reference stands.
    """

    description: str
    source: str

    def compiled(self) -> Any:
        """Return the function or class.

        All its calls together end with `KeyboardInterrupt` after `MAX_STEPS`.
        """
        tree = ast.parse(self.source)
        name = tree.body[0].name
        tree = ast.fix_missing_locations(_Counted().visit(tree))
        namespace = {"torch": torch, "__name__": "mutant", "_step": _counter()}
        exec(compile(tree, "<mutant>", "exec"), namespace)
        return namespace[name]


def _counter() -> Callable[[], None]:
    steps = itertools.count()

    def step() -> None:
        if next(steps) > MAX_STEPS:
            raise KeyboardInterrupt  # the one exception that ends a check

    return step


class _Counted(ast.NodeTransformer):
    """Has every round of a loop and every call counted."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        if isinstance(node, ast.For | ast.While | ast.FunctionDef):
            node.body.insert(0, ast.parse("_step()").body[0])
        return node


def mutants(source: str) -> list[Mutant]:
    """Return all mutants of a function or class, given its source."""
    tree = ast.parse(source)
    found, seen, told = [], {ast.dump(tree)}, Counter()
    for start, end, text in sorted(set(_Edits(source, tree))):
        changed = source[:start] + text + source[end:]
        try:
            form = ast.dump(ast.parse(changed))
            compile(changed, "<mutant>", "exec")
        except SyntaxError:
            continue
        if form not in seen:
            seen.add(form)
            description = _described(source, start, end, text)
            told[description] += 1
            number = told[description]
            found.append(Mutant(description + (f" ({number})" if number > 1 else ""), changed))
    return found


def _described(source: str, start: int, end: int, text: str) -> str:
    """Write the lines that an edit touches, before and after it."""
    first = source.rfind("\n", 0, start) + 1
    last = source.find("\n", end)
    last = len(source) if last == -1 else last
    after = source[first:start] + text + source[end:last]
    return f"{_in_one_line(source[first:last])}  ->  {_in_one_line(after)}"


def _in_one_line(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"  # .*", "", text)).strip()


Edit = tuple[int, int, str]
"""Where a stretch of the source starts and ends, and what takes its place."""


class _Edits:
    """Finds the edits of one source; a method ``in_...`` finds those of one kind of node."""

    def __init__(self, source: str, tree: ast.Module):
        self._source, self._tree = source, tree
        lengths = (len(line) for line in source.splitlines(keepends=True))
        self._starts = list(itertools.accumulate(lengths, initial=0))

    def __iter__(self) -> Iterator[Edit]:
        for node in ast.walk(self._tree):
            for text in _STATEMENTS.get(type(node), ()):
                yield self._replaced(node, text)
            if isinstance(node, _BLOCKS):
                returns = [each for each in ast.walk(node) if isinstance(each, ast.Return)]
                yield from (self._replaced(each, "pass") for each in returns)
            find = getattr(self, f"in_{type(node).__name__.lower()}", None)
            yield from find(node) if find else ()

    def _at(self, line: int, column: int) -> int:
        start = self._starts[line - 1]
        return start + len(self._source[start:].encode()[:column].decode())  # it counts bytes

    def _start(self, node: ast.AST) -> int:
        return self._at(node.lineno, node.col_offset)

    def _end(self, node: ast.AST) -> int:
        return self._at(node.end_lineno, node.end_col_offset)

    def _text(self, node: ast.AST) -> str:
        return self._source[self._start(node) : self._end(node)]

    def _replaced(self, node: ast.AST, text: str) -> Edit:
        return self._start(node), self._end(node), text

    def _between(self, before: ast.AST, after: ast.AST) -> tuple[int, int, str]:
        """Return where the operator between two operands stands, and the operator."""
        start, end = self._end(before), self._start(after)
        found = re.search(r"[^\s()]+(\s+(not|in)\b)?", self._source[start:end])
        return start + found.start(), start + found.end(), found.group()

    def in_compare(self, node: ast.Compare) -> Iterator[Edit]:
        for before, after in itertools.pairwise([node.left, *node.comparators]):
            start, end, operator = self._between(before, after)
            for other in _COMPARISONS[operator]:
                yield start, end, other

    def in_binop(self, node: ast.BinOp) -> Iterator[Edit]:
        start, end, operator = self._between(node.left, node.right)
        left, right = f"({self._text(node.left)})", f"({self._text(node.right)})"
        if operator == "@":
            yield self._replaced(node, f"({right} @ {left})")
        elif operator == "**":
            yield self._replaced(node, f"({left} * {right})")
        for other in _ARITHMETIC.get(operator, ()):
            yield start, end, other
        yield self._replaced(node, left)
        yield self._replaced(node, right)

    def in_unaryop(self, node: ast.UnaryOp) -> Iterator[Edit]:
        yield self._replaced(node, f"({self._text(node.operand)})")

    def in_boolop(self, node: ast.BoolOp) -> Iterator[Edit]:
        other = " and " if isinstance(node.op, ast.Or) else " or "
        operands = other.join(f"({self._text(each)})" for each in node.values)
        yield self._replaced(node, f"({operands})")

    def in_constant(self, node: ast.Constant) -> Iterator[Edit]:
        value = node.value
        if isinstance(value, bool):
            yield self._replaced(node, repr(not value))
        elif isinstance(value, int):
            yield self._replaced(node, str(value + 1))
            yield self._replaced(node, str(value - 1) if value else "(-1)")
        elif isinstance(value, float):
            yield self._replaced(node, repr(value * 2 if value else 1.0))

    def in_slice(self, node: ast.Slice) -> Iterator[Edit]:
        for bound in (node.lower, node.upper, node.step):
            if bound:
                yield self._replaced(bound, "")

    def in_attribute(self, node: ast.Attribute) -> Iterator[Edit]:
        if node.attr in _NAMES:
            end = self._end(node)
            yield end - len(node.attr), end, _NAMES[node.attr]
        if node.attr == "T":
            yield self._replaced(node, self._text(node.value))

    def in_call(self, node: ast.Call) -> Iterator[Edit]:
        """Swap a function, leave the call out, leave out a keyword, move the bounds of a range."""
        function = self._text(node.func)
        if function in ("max", "min", "any", "all"):
            yield self._replaced(node.func, _NAMES[function])
        is_method = isinstance(node.func, ast.Attribute) and not function.startswith(
            ("torch.", "self.", "super()")
        )
        if is_method:
            yield self._replaced(node, self._text(node.func.value))
        elif node.args and not isinstance(node.args[0], ast.GeneratorExp | ast.Starred):
            yield self._replaced(node, f"({self._text(node.args[0])})")
        yield from self._in_keywords(node)
        if function == "range":
            yield from self._in_range(node)

    def _in_keywords(self, node: ast.Call) -> Iterator[Edit]:
        for before, keyword in itertools.pairwise([None, *node.args, *node.keywords]):
            if isinstance(keyword, ast.keyword):
                start = self._start(keyword)
                yield self._end(before) if before else start, self._end(keyword), ""
                if keyword.arg in ("min", "max"):
                    yield start, start + 3, _NAMES[keyword.arg]

    def _in_range(self, node: ast.Call) -> Iterator[Edit]:
        stop = node.args[:2][-1]
        text = self._text(stop)
        yield self._replaced(stop, f"{text} + 1")
        yield self._replaced(stop, f"{text} - 1")
        if len(node.args) == 1:
            yield self._replaced(stop, f"1, {text}")
        elif len(node.args) == 2:
            yield self._replaced(node, f"range({text})")

    def in_expr(self, node: ast.Expr) -> Iterator[Edit]:
        is_docstring = isinstance(node.value, ast.Constant)
        if not is_docstring:
            yield self._replaced(node, "pass")

    def in_assign(self, node: ast.Assign) -> Iterator[Edit]:
        """Leave out one of several names that are assigned at once."""
        target, value = node.targets[-1], node.value
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            for place in range(len(target.elts)):
                rest = (self._without(target, place), self._without(value, place))
                yield self._replaced(node, " = ".join(rest))

    def _without(self, sequence: ast.Tuple, place: int) -> str:
        kept = (*sequence.elts[:place], *sequence.elts[place + 1 :])
        return ", ".join(self._text(each) for each in kept)

    def in_augassign(self, node: ast.AugAssign) -> Iterator[Edit]:
        start, end, operator = self._between(node.target, node.value)
        yield start, end, "="
        for other in _ARITHMETIC.get(operator[:-1], ()):
            yield start, end, f"{other}="

    def in_with(self, node: ast.With) -> Iterator[Edit]:
        yield self._start(node), self._end(node.items[-1].context_expr), "if True"

    def in_if(self, node: ast.If | ast.IfExp) -> Iterator[Edit]:
        yield self._replaced(node.test, f"not ({self._text(node.test)})")

    in_ifexp = in_if
