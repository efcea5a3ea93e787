"""Which cells of a notebook are the learner's answers, and where they go in another version."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tools.notebooks import EXERCISE_ID

_TASK_ID = re.compile(r"task-(?P<name>\w+)")
"""Id of the cell where an open task is answered, if one with ``-check`` after it is there, too."""

Cell = dict[str, Any]
Notebook = dict[str, Any]


def parse(content: bytes) -> Notebook:
    """Return a notebook with every cell as it is stored; ValueError where it is none."""
    try:
        notebook = json.loads(content)
        for cell in notebook["cells"]:
            text_of(cell)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no notebook") from error
    return notebook


def to_bytes(notebook: Notebook) -> bytes:
    """Return what to store; half a surrogate pair, which UTF-8 cannot hold, as JSON's escape."""
    text = json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "backslashreplace")


def text_of(cell: Cell) -> str:
    """Return a cell's text."""
    return "".join(cell["source"]).rstrip()


def stubs(notebook: Notebook, course: Notebook) -> dict[str, Cell]:
    """Return the cells where what `course` asks is answered, by their ids there."""
    names = _exercises(course)
    given = {text_of(cell) for cell in course["cells"] if cell.get("id") not in names}
    code = _code(notebook)
    by_id = {str(cell.get("id")): cell for cell in reversed(code)}
    found = {each: by_id.get(each) or _by_name(name, code, given) for each, name in names.items()}
    return {cell_id: cell for cell_id, cell in found.items() if cell}


def _exercises(course: Notebook) -> dict[str, str]:
    """Return the names of the exercises and open tasks by the ids of their stubs."""
    names, ids = {}, [str(cell.get("id")) for cell in _code(course)]
    for cell_id in ids:
        exercise, task = EXERCISE_ID.fullmatch(cell_id), _TASK_ID.fullmatch(cell_id)
        if exercise and exercise["role"] == "stub":
            names[cell_id] = exercise["name"]
        elif task and f"{cell_id}-check" in ids:
            names[cell_id] = task["name"]
    return names


def _code(notebook: Notebook) -> list[Cell]:
    return [cell for cell in notebook["cells"] if cell.get("cell_type") == "code"]


def _by_name(name: str, code: Sequence[Cell], given: set[str]) -> Cell | None:
    """Return the answer to an exercise whose cell has lost its id, as it does in other editors.

    It is the last cell before the check that defines the name, or else the cell next to the check.
    """
    checks = [place for place, cell in enumerate(code) if _checks(cell, name)]
    before = code[: checks[0]] if checks else code
    defines = re.compile(rf"^(?:(?:async +)?def|class) +{name}\b|^{name} *=", re.MULTILINE)
    own = [cell for cell in before if text_of(cell) not in given]
    if named := [cell for cell in own if defines.search(text_of(cell))]:
        return named[-1]
    return own[-1] if checks and own and own[-1] is before[-1] else None


def _checks(cell: Cell, name: str) -> bool:
    return re.search(rf"\bex\.{name}\.check\b", text_of(cell)) is not None


def own_cells(mine: Notebook, course: Notebook) -> tuple[dict[str, Any], int]:
    """Return the sources of the answers by id, and how many other cells are the learner's own."""
    starts = {cell_id: text_of(cell) for cell_id, cell in stubs(course, course).items()}
    found = stubs(mine, course)
    answers = {
        cell_id: cell["source"]
        for cell_id, cell in found.items()
        if text_of(cell) != starts[cell_id]
    }
    known = {text_of(cell) for cell in course["cells"]} | {""}
    used = [id(cell) for cell in found.values()]
    others = [cell for cell in mine["cells"] if text_of(cell) not in known and id(cell) not in used]
    return answers, len(others)


@dataclass
class Place:
    """A cell that takes an answer, in the learner's notebook called `notebook`."""

    notebook: str
    cell: Cell
    checks: list[Cell]
    start: str
    """The text of the cell in the course."""

    def put(self, source: Any) -> bool:
        """Put an answer in, unless another one is there; return whether it is there now.

        What was stored under the cell and its check came from other code, so it goes.
        """
        there = text_of(self.cell)
        if there == self.start and there != text_of({"source": source}):
            self.cell["source"] = source
            for cell in (self.cell, *self.checks):
                cell.update(outputs=[], execution_count=None)
        return text_of(self.cell) == text_of({"source": source})


def places(name: str, notebook: Notebook, course: Notebook) -> dict[str, Place]:
    """Return where the notebook called `name` takes answers, by the ids in `course`."""
    names, starts = _exercises(course), stubs(course, course)
    return {
        cell_id: Place(
            name,
            cell,
            [check for check in _code(notebook) if _checks(check, names[cell_id])],
            text_of(starts[cell_id]),
        )
        for cell_id, cell in stubs(notebook, course).items()
    }
