"""What a lesson defines, taken out of its notebook: functions and classes, nothing else is run."""

import ast
from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from tools import notebooks as tool

Definition = ast.FunctionDef | ast.ClassDef
Import = ast.Import | ast.ImportFrom


def definitions(notebook: str | Path, *names: str, **given: Any) -> SimpleNamespace:
    """Return functions and classes of a notebook by their names, as the lesson itself writes them.

    What they read of the notebook comes along: its other definitions, and its imports. Exercise
    cells do not count, and of two definitions of a name the later does.

    Parameters
    ----------
    notebook
        Its name, such as ``"05_pytorch_mlp"``, or its path.
    *names
        What is wanted.
    **given
        Values for the other global names that the definitions read, such as a device.

    Raises
    ------
    tools.notebooks.NotebookError
        The lesson does not define what is wanted.
    """
    path = tool.find_notebook(notebook)
    statements = list(_statements(path))
    found = {node.name: node for node in statements if isinstance(node, Definition)}
    if missing := [name for name in names if name not in found]:
        raise tool.NotebookError(f"{path.name} does not define {', '.join(missing)}")
    needed = _with_what_they_read(names, found)
    namespace = dict(given)
    for node in statements:
        if _is_needed(node, needed - given.keys(), found):
            exec(compile(ast.Module([node], []), path.name, "exec"), namespace)
    return SimpleNamespace(**{name: namespace[name] for name in names})


def _statements(path: Path) -> Iterable[ast.stmt]:
    """Yield the statements of a notebook, those of the exercises left out."""
    for cell in tool.read(path).cells:
        if cell.cell_type == "code" and not tool.EXERCISE_ID.fullmatch(cell.id):
            yield from tool.parse_cell(cell.source).body


def _with_what_they_read(names: Iterable[str], found: dict[str, Definition]) -> set[str]:
    """Return `names` and all global names that their definitions read, directly or not."""
    needed, waiting = set(), list(names)
    while waiting:
        name = waiting.pop()
        if name not in needed:
            needed.add(name)
            if name in found:
                waiting += tool.CellNames.of(ast.unparse(found[name])).reads
    return needed


def _is_needed(node: ast.stmt, needed: set[str], found: dict[str, Definition]) -> bool:
    if isinstance(node, Definition):
        return node.name in needed and found[node.name] is node
    if isinstance(node, Import):
        return any((each.asname or each.name.partition(".")[0]) in needed for each in node.names)
    return False
