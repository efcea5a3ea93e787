"""Every function that differs from a reference in one small place: its mutants.

A mutant is an edit of the source, such as `<` that became `<=`. It is told by the line it stands
in, before and after; where that leaves two the same, the later ones are numbered.
"""

import ast
import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import torch

MAX_STEPS = 200_000
"""Rounds of loops and calls after which a mutant is ended: the longest reference takes 2,000."""

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
_ARITHMETIC = {"+": "-", "-": "+", "*": "/ //", "/": "* //", "//": "/", "%": "//", "**": "*"}
_SWAPS = [
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
    ("log", "exp"),
    ("sqrt", "square"),
    ("relu", "abs"),
]
_NAMES = {old: new for pair in _SWAPS for old, new in (pair, pair[::-1])}
_BUILTINS = {"max", "min", "sum", "any", "all"}


@dataclass(frozen=True)
class Edit:
    """Text that takes the place of the source from `start` to `end`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Mutant:
    """A changed reference.

    `description` says what changed, and does not depend on where in its file the reference stands.
    """

    description: str
    source: str
    name: str

    def compiled(self) -> Any:
        """Return the function or class, which ends with `KeyboardInterrupt` if it runs for ever."""
        return compiled(self.source, self.name)


def compiled(source: str, name: str) -> Any:
    """Return the function or class of this name, to be ended after `MAX_STEPS`."""
    tree = ast.fix_missing_locations(_Counted().visit(ast.parse(source)))
    namespace = {"torch": torch, "__name__": "mutant", "_step": _counter()}
    exec(compile(tree, "<mutant>", "exec"), namespace)
    return namespace[name]


def _counter() -> Callable[[], None]:
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1
        if steps > MAX_STEPS:
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
    source = textwrap.dedent(source)
    tree = ast.parse(source)
    found, seen = {}, {ast.dump(tree)}
    for edit in sorted(set(_Editor(source, tree).edits()), key=lambda e: (e.start, e.end, e.text)):
        changed = source[: edit.start] + edit.text + source[edit.end :]
        try:
            form = ast.dump(ast.parse(changed))
        except SyntaxError:
            continue
        if form not in seen:
            seen.add(form)
            description = _described(source, edit)
            same = sum(each.startswith(description) for each in found)
            description += f" ({same + 1})" if same else ""
            found[description] = Mutant(description, changed, tree.body[0].name)
    return list(found.values())


def _described(source: str, edit: Edit) -> str:
    """Write the lines that an edit touches, before and after it."""
    first = source.rfind("\n", 0, edit.start) + 1
    last = source.find("\n", edit.end)
    last = len(source) if last == -1 else last
    after = source[first : edit.start] + edit.text + source[edit.end : last]
    return f"{_in_one_line(source[first:last])}  ->  {_in_one_line(after)}"


def _in_one_line(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"  # .*", "", text)).strip()


class _Editor:
    """Finds the edits of one source."""

    def __init__(self, source: str, tree: ast.Module):
        self._source, self._tree = source, tree
        self._starts = [0]
        for line in source.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def edits(self) -> Iterator[Edit]:
        """Find the edits, in no order."""
        inside_if = {
            id(part)
            for node in ast.walk(self._tree)
            if isinstance(node, ast.If | ast.For | ast.While)
            for part in ast.walk(node)
        }
        for node in ast.walk(self._tree):
            find = getattr(self, f"in_{type(node).__name__.lower()}", None)
            if find:
                yield from find(node)
            if isinstance(node, ast.Return) and id(node) in inside_if:
                yield self._replaced(node, "pass")

    # Places in the source

    def _at(self, line: int, column: int) -> int:
        start = self._starts[line - 1]
        text = self._source[start:].encode()[:column]  # columns count bytes
        return start + len(text.decode())

    def _start(self, node: ast.AST) -> int:
        return self._at(node.lineno, node.col_offset)

    def _end(self, node: ast.AST) -> int:
        return self._at(node.end_lineno, node.end_col_offset)

    def _text(self, node: ast.AST) -> str:
        return self._source[self._start(node) : self._end(node)]

    def _replaced(self, node: ast.AST, text: str) -> Edit:
        return Edit(self._start(node), self._end(node), text)

    def _between(self, before: ast.AST, after: ast.AST) -> tuple[int, int, str]:
        """Return where the operator between two operands stands, and the operator."""
        start, end = self._end(before), self._start(after)
        found = re.search(r"[^\s()]+(\s+(not|in)\b)?", self._source[start:end])
        return start + found.start(), start + found.end(), found.group()

    # One method for each kind of node, named as `ast` names it

    def in_compare(self, node: ast.Compare) -> Iterator[Edit]:
        operands = [node.left, *node.comparators]
        for before, after in zip(operands, operands[1:], strict=False):
            start, end, operator = self._between(before, after)
            for other in _COMPARISONS[operator]:
                yield Edit(start, end, other)

    def in_binop(self, node: ast.BinOp) -> Iterator[Edit]:
        start, end, operator = self._between(node.left, node.right)
        left, right = self._text(node.left), self._text(node.right)
        if operator == "@":
            yield self._replaced(node, f"(({right}) @ ({left}))")
        elif operator == "**":
            yield self._replaced(node, f"({left} * {right})")
        else:
            for other in _ARITHMETIC[operator].split():
                yield Edit(start, end, other)
        yield self._replaced(node, f"({left})")
        yield self._replaced(node, f"({right})")

    def in_unaryop(self, node: ast.UnaryOp) -> Iterator[Edit]:
        yield self._replaced(node, f"({self._text(node.operand)})")

    def in_boolop(self, node: ast.BoolOp) -> Iterator[Edit]:
        other = " and " if isinstance(node.op, ast.Or) else " or "
        yield self._replaced(node, f"({other.join(f'({self._text(each)})' for each in node.values)})")

    def in_constant(self, node: ast.Constant) -> Iterator[Edit]:
        value = node.value
        if isinstance(value, bool):
            yield self._replaced(node, repr(not value))
        elif isinstance(value, int):
            yield self._replaced(node, str(value + 1))
            yield self._replaced(node, f"({value - 1})" if value == 0 else str(value - 1))
        elif isinstance(value, float):
            yield self._replaced(node, repr(value * 2 if value else 1.0))

    def in_slice(self, node: ast.Slice) -> Iterator[Edit]:
        for bound in (node.lower, node.upper, node.step):
            if bound:
                yield self._replaced(bound, "")

    def in_attribute(self, node: ast.Attribute) -> Iterator[Edit]:
        if node.attr in _NAMES:
            end = self._end(node)
            yield Edit(end - len(node.attr), end, _NAMES[node.attr])
        if node.attr == "T":
            yield self._replaced(node, self._text(node.value))

    def in_call(self, node: ast.Call) -> Iterator[Edit]:
        function = node.func
        if isinstance(function, ast.Name):
            if function.id in _BUILTINS and _NAMES[function.id] in _BUILTINS:
                yield self._replaced(function, _NAMES[function.id])
            if function.id == "range":
                yield from self._range(node)
        is_of_module = isinstance(function, ast.Attribute) and self._text(function).startswith(
            ("torch.", "self.")
        )
        if isinstance(function, ast.Attribute) and not is_of_module and "super" not in self._text(node):
            yield self._replaced(node, self._text(function.value))
        elif node.args and not isinstance(node.args[0], ast.GeneratorExp | ast.Starred):
            yield self._replaced(node, f"({self._text(node.args[0])})")
        yield from self._keywords(node)

    def _keywords(self, node: ast.Call) -> Iterator[Edit]:
        parts = [*node.args, *node.keywords]
        for place, keyword in enumerate(parts):
            if not isinstance(keyword, ast.keyword):
                continue
            start = self._end(parts[place - 1]) if place else self._start(keyword)
            yield Edit(start, self._end(keyword), "")
            if keyword.arg in ("min", "max"):
                start = self._start(keyword)
                yield Edit(start, start + 3, _NAMES[keyword.arg])

    def _range(self, node: ast.Call) -> Iterator[Edit]:
        last = node.args[min(len(node.args), 2) - 1]
        for by in ("+ 1", "- 1"):
            yield self._replaced(last, f"{self._text(last)} {by}")
        if len(node.args) == 1:
            yield self._replaced(last, f"1, {self._text(last)}")
        elif len(node.args) == 2:
            yield self._replaced(node, f"range({self._text(last)})")

    def in_expr(self, node: ast.Expr) -> Iterator[Edit]:
        is_docstring = isinstance(node.value, ast.Constant)
        if not is_docstring:
            yield self._replaced(node, "pass")

    def in_assign(self, node: ast.Assign) -> Iterator[Edit]:
        yield self._replaced(node, "pass")

    def in_augassign(self, node: ast.AugAssign) -> Iterator[Edit]:
        start, end, operator = self._between(node.target, node.value)
        yield Edit(start, end, "=")
        for other in _ARITHMETIC.get(operator[:-1], "").split():
            yield Edit(start, end, f"{other}=")
        yield self._replaced(node, "pass")

    def in_break(self, node: ast.Break) -> Iterator[Edit]:
        yield self._replaced(node, "continue")
        yield self._replaced(node, "pass")

    def in_continue(self, node: ast.Continue) -> Iterator[Edit]:
        yield self._replaced(node, "break")
        yield self._replaced(node, "pass")

    def in_with(self, node: ast.With) -> Iterator[Edit]:
        yield Edit(self._start(node), self._end(node.items[-1].context_expr), "if True")

    def in_if(self, node: ast.If) -> Iterator[Edit]:
        yield self._replaced(node.test, f"not ({self._text(node.test)})")

    def in_ifexp(self, node: ast.IfExp) -> Iterator[Edit]:
        yield self._replaced(node.test, f"not ({self._text(node.test)})")
