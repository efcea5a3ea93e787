"""Render, normalise and solve the notebooks of the course.

``python -m tools.notebooks render`` is the only way by which outputs get into a stored notebook: it
runs all cells in a fresh kernel of this Python and writes the normal form, in which an unchanged
notebook is byte-identical. ``normalise`` writes the normal form without running, ``solve`` writes a
copy with every reference solution in place of its stub.
"""

import argparse
import ast
import base64
import copy
import math
import os
import re
import sys
import tempfile
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Protocol

import nbformat
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode

from tools import stored_instruments
from tools.stored_instruments import WIDGET_VIEW
from tools.storing import store

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = ROOT / "notebooks"
CELL_TIMEOUT = 300  # seconds
PROGRESS_VARIABLE = "COURSE_PROGRESS_FILE"
KERNELSPEC = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
EXERCISE_ID = re.compile(r"ex-(?P<chapter>\d\d)-(?P<name>\w+)-(?P<role>stub|check)")
LONG_TRAINING = "long-training"
"""Tag of a cell that trains for more than a few seconds; no exercise may depend on it."""

SLIDE_ROWS = 32
"""How much goes on one slide, in lines of code: 28 have their full size, a few more are shrunk."""
NOT_ON_SLIDES = ("What you need", "Setup")
"""Sections that no slide shows."""

_CHAPTER = re.compile(r"(\d\d)_")
_HEADING = re.compile(r"(#{1,6}) +(.+?) *$", re.MULTILINE)
_FENCE = re.compile(r"(```|~~~)")
_CONSTRUCTOR_CALL = re.compile(r"\s*[A-Za-z_]\w*\(.*\)\s*", re.DOTALL)


class NotebookError(Exception):
    """A notebook that cannot be found, run, normalised or solved; the message is for its author."""


class KernelDied(NotebookError):
    """A kernel that ended while a cell ran."""

    def __init__(self, name: str, cell: str):
        super().__init__(f"{name}, cell {cell}: the kernel died")
        self.cell = cell
        """Id of that cell."""


class Exercise(Protocol):
    """What this module needs to know about an exercise of ``course_utils.exercises``."""

    id: str
    name: str
    chapter: int
    solution_source: str


# Finding, reading and writing


def all_notebooks() -> list[Path]:
    """Return the chapters in their order."""
    return sorted(NOTEBOOKS.glob("*.ipynb"))


def find_notebook(name: str | Path) -> Path:
    """Return the notebook called `name`: a path, or a name in the notebooks folder.

    Raises
    ------
    NotebookError
        If there is no such file.
    """
    for path in (Path(name), ROOT / name, NOTEBOOKS / name, NOTEBOOKS / f"{name}.ipynb"):
        if path.is_file():
            return path.resolve()
    raise NotebookError(f"no notebook {name}")


def chapter_of(path: Path) -> int:
    """Return the chapter's number, which a notebook's name begins with (``01_forward_pass``)."""
    match = _CHAPTER.match(path.name)
    if not match:
        raise NotebookError(f"{path.name}: the name of a chapter begins with two digits and _")
    return int(match[1])


def read(path: Path) -> NotebookNode:
    """Read a notebook of format 4, without inventing cell ids."""
    return parse(path.read_bytes(), path.name)


def parse(raw: bytes, name: str) -> NotebookNode:
    """Return the notebook that `raw` holds; `name` is used in error messages only."""
    try:
        nb = nbformat.reader.reads(raw.decode("utf-8"))
    except (UnicodeDecodeError, nbformat.reader.NotJSONError) as error:
        raise NotebookError(f"{name}: not a notebook: {error}") from error
    if nb.nbformat != 4:
        raise NotebookError(f"{name}: notebook format {nb.nbformat}, not 4")
    for number, cell in enumerate(nb.cells):
        if not cell.get("id"):
            raise NotebookError(f"{name}: cell {number} has no id: give it a readable, unique one")
    return nb


def to_bytes(nb: NotebookNode) -> bytes:
    """Return the normal form of `nb` as it is stored: indent 1, LF, a final newline."""
    return (nbformat.v4.writes(normalised(nb)).rstrip("\n") + "\n").encode("utf-8")


def write(path: Path, nb: NotebookNode) -> bool:
    """Store the normal form of `nb` at `path` in one step; return whether a byte changed."""
    return store(path, to_bytes(nb))


# The normal form


def normalised(nb: NotebookNode) -> NotebookNode:
    """Return the normal form of `nb`, a new notebook.

    Metadata is reduced to the kernel, the language, tags, whether the output of a code cell is
    folded, and the slide types that `slide_types` gives; widget state and widget views are dropped,
    and what they fall back to is kept; adjacent streams are merged; the cells that were run are
    counted in their order.
    """
    nb = copy.deepcopy(nb)
    nb.nbformat, nb.nbformat_minor = 4, 5
    nb.metadata = nbformat.from_dict(
        {"kernelspec": KERNELSPEC, "language_info": {"name": "python"}}
    )
    code_cells = 0
    for cell in nb.cells:
        tags, folded = cell.metadata.get("tags"), is_folded(cell)
        cell.metadata = NotebookNode(tags=list(tags)) if tags else NotebookNode()
        if folded:
            cell.metadata.jupyter = NotebookNode(outputs_hidden=True)
        cell.source = cell.source.replace("\r\n", "\n").rstrip()
        if cell.cell_type == "code":
            code_cells += 1
            _normalise_outputs(cell, code_cells)
    for cell, slide_type in zip(nb.cells, slide_types(nb.cells), strict=True):
        if slide_type:  # jupyterlab-slideshow takes a stored "-" for an error
            cell.metadata.slideshow = NotebookNode(slide_type=slide_type)
    return nb


def is_folded(cell: NotebookNode) -> bool:
    """Whether JupyterLab folds the stored output of a cell until it is run: it is a prediction."""
    hidden = cell.metadata.get("jupyter", {}).get("outputs_hidden")
    return cell.cell_type == "code" and hidden is True


def _normalise_outputs(cell: NotebookNode, position: int) -> None:
    if cell.get("execution_count") is not None:
        cell.execution_count = position
    cell.outputs = _merge_streams(
        output for output in cell.outputs if "data" not in output or _drop_widget_view(output)
    )
    for output in cell.outputs:
        if output.output_type == "execute_result":
            output.execution_count = cell.execution_count


def _drop_widget_view(output: NotebookNode) -> bool:
    """Take the live view out of `output`; return whether a reader still has something to see."""
    if output.data.pop(WIDGET_VIEW, None) is None:
        return bool(output.data)
    output.get("metadata", {}).pop(WIDGET_VIEW, None)
    return set(output.data) - {"text/plain"} != set() or (
        "text/plain" in output.data and not _CONSTRUCTOR_CALL.fullmatch(output.data["text/plain"])
    )


def _merge_streams(outputs: Iterable[NotebookNode]) -> list[NotebookNode]:
    merged: list[NotebookNode] = []
    for output in outputs:
        if merged and _stream(output) is not None and _stream(output) == _stream(merged[-1]):
            merged[-1].text += output.text
        else:
            merged.append(output)
    return merged


def _stream(output: NotebookNode) -> str | None:
    return output.name if output.output_type == "stream" else None


# Slides


def slide_types(cells: Sequence[NotebookNode]) -> list[str | None]:
    """Return the slide type of each cell; None for what stays on the slide of the cell before.

    A Markdown cell begins a slide with ``#`` or ``##``, and a subslide with any other heading.
    Without one, it introduces the code after it, and begins a subslide with that; if a heading or
    another Markdown cell comes first, it reads what is above, and is a fragment under it if both
    fit on a slide. A code cell stays on the slide where it fits. `NOT_ON_SLIDES` are skipped.
    """
    types: list[str | None] = []
    skipped, rows = False, 0.0  # of what is on the slide so far
    for cell, following in pairwise([*cells, None]):
        if cell.cell_type == "code":
            own = code_rows(cell)
            fits = rows > 0 and rows + own <= SLIDE_ROWS
            types.append("skip" if skipped else None if fits else "subslide")
            rows = rows + own if fits else own
            continue
        first, *more = markdown_pieces(cell.source)
        own = prose_rows(first)
        introduces = not more and following is not None and following.cell_type == "code"
        slide_type = heading_slide_type(first)
        if slide_type:
            skipped = _heading_text(first) in NOT_ON_SLIDES
        elif not introduces and rows > 0 and rows + own <= SLIDE_ROWS:
            slide_type = "fragment"
        types.append("skip" if skipped else slide_type or "subslide")
        rows = rows + own if slide_type == "fragment" else own
        if more:
            skipped = _heading_text(more[-1]) in NOT_ON_SLIDES
            rows = prose_rows(more[-1])
    return types


def markdown_pieces(source: str) -> list[str]:
    """Return a Markdown cell in pieces, each heading with the text under it."""
    pieces: list[list[str]] = [[]]
    fence = ""
    for line in source.splitlines():
        if not fence and _HEADING.match(line) and any(map(str.strip, pieces[-1])):
            pieces.append([])
        pieces[-1].append(line)
        mark = _FENCE.match(line)
        if mark and (not fence or fence == mark[1]):
            fence = "" if fence else mark[1]
    return ["\n".join(piece).strip() for piece in pieces]


def heading_slide_type(piece: str) -> str | None:
    """Return what the heading at the beginning of a piece begins; None if there is no heading."""
    heading = _HEADING.match(piece)
    if not heading:
        return None
    return "slide" if len(heading[1]) <= 2 else "subslide"


def _heading_text(piece: str) -> str:
    heading = _HEADING.match(piece)
    return heading[2] if heading else ""


def prose_rows(text: str) -> float:
    """Estimate the height of Markdown on a slide, in lines of code."""
    return sum(1.5 * math.ceil(len(line) / 110) for line in text.splitlines())


def code_rows(cell: NotebookNode) -> float:
    """Estimate the height of a code cell and its outputs on a slide, in lines of code."""
    return len(cell.source.splitlines()) + 1 + sum(map(_output_rows, cell.outputs))


def _output_rows(output: NotebookNode) -> float:
    data = output.get("data", {})
    if "image/png" in data:
        width, height = size_of_png(base64.b64decode(data["image/png"][:32]))
        shown = output.get("metadata", {}).get("image/png", {}).get("width", width)
        return height * (shown / width if width else 1) / 23 + 1
    if "text/html" in data:
        blocks = re.findall("<(div|tr|summary)", data["text/html"])
        return 2 * len(blocks) + 2 * blocks.count("summary")  # an answer may be opened
    if "text/markdown" in data:
        return prose_rows(data["text/markdown"])
    return len(output.get("text", data.get("text/plain", "")).splitlines()) + 1


def size_of_png(png: bytes) -> tuple[int, int]:
    """Return width and height in pixels of a PNG, of which the first 24 bytes are enough."""
    return int.from_bytes(png[16:20]), int.from_bytes(png[20:24])


# Running


def execute(
    nb: NotebookNode, name: str, *, timeout: int = CELL_TIMEOUT, keep_widgets: bool = False
) -> NotebookNode:
    """Run all cells in a fresh kernel of this Python, in the notebooks folder.

    The kernel gets a progress file and an IPython profile that are thrown away, so neither the
    learner's progress nor their startup files take part.

    Parameters
    ----------
    nb
        The notebook; it is left as it is.
    name
        What error messages call it.
    timeout
        The most seconds that one cell may take.
    keep_widgets
        Whether the notebook's metadata get what its widgets hold in the end.

    Returns
    -------
    NotebookNode
        The notebook with the outputs of this run.

    Raises
    ------
    NotebookError
        If a cell raises an exception or takes too long.
    KernelDied
        If the kernel ends while a cell runs.
    """
    nb = copy.deepcopy(nb)
    started = NotebookNode(id="(none)")

    def remember(cell: NotebookNode, cell_index: int) -> None:
        started.id = cell.id

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        client = NotebookClient(
            nb,
            km=_this_python(),
            timeout=timeout,
            store_widget_state=keep_widgets,
            extra_arguments=["--log-level=ERROR"],  # no word on unencrypted local channels
            record_timing=False,
            on_cell_start=remember,
        )
        try:
            client.execute(cwd=str(NOTEBOOKS), env=_environment(Path(scratch)), cleanup_kc=True)
        except CellExecutionError as error:
            raise NotebookError(
                f"{name}, cell {started.id}: {error.ename}: {error.evalue}\n\n{error.traceback}"
            ) from error
        except CellTimeoutError as error:
            raise NotebookError(f"{name}, cell {started.id}: over {timeout} s") from error
        except DeadKernelError as error:
            raise KernelDied(name, started.id) from error
    return nb


def _this_python() -> AsyncKernelManager:
    """Return a manager for kernels of this interpreter, whatever kernels the user installed."""
    specs = KernelSpecManager(kernel_dirs=[])
    return AsyncKernelManager(kernel_name=KERNELSPEC["name"], kernel_spec_manager=specs)


def _environment(scratch: Path) -> dict[str, str]:
    environment = {
        **os.environ,
        PROGRESS_VARIABLE: str(scratch / "progress.json"),
        "IPYTHONDIR": str(scratch / "ipython"),
    }
    environment.pop("MPLBACKEND", None)  # the kernel chooses the inline backend
    return environment


def render(path: Path) -> bool:
    """Run the notebook at `path`, store its outputs and instruments; return whether a byte changed.

    If a cell fails, all that is stored stays as it was.
    """
    run = execute(read(path), path.name, keep_widgets=True)
    changed = stored_instruments.write(path, stored_instruments.found_in(run))
    return write(path, run) or changed


# Solutions


def exercises_of(path: Path) -> list[Exercise]:
    """Return the exercises of the chapter at `path`, in their order."""
    from course_utils.exercises import all_exercises

    return [exercise for exercise in all_exercises() if exercise.chapter == chapter_of(path)]


def exercise_problems(nb: NotebookNode, exercises: Sequence[Exercise]) -> list[str]:
    """Say which exercises of a chapter and exercise cells of its notebook do not match."""
    positions: dict[str, list[int]] = {}
    for position, cell in enumerate(nb.cells):
        if cell.cell_type == "code" and cell.id.startswith("ex-"):
            positions.setdefault(cell.id, []).append(position)

    problems = []
    for exercise in exercises:
        stub, check = (exercise_cell_id(exercise, role) for role in ("stub", "check"))
        found = [positions.pop(cell_id, []) for cell_id in (stub, check)]
        for cell_id, places in zip((stub, check), found, strict=True):
            if len(places) != 1:
                problems.append(f"exercise {exercise.name}: {len(places)} cells {cell_id}, not 1")
        if all(found) and found[0][0] > found[1][0]:
            problems.append(f"exercise {exercise.name}: the check comes before the stub")
    problems += [f"cell {cell_id}: no such exercise in this chapter" for cell_id in positions]
    return problems


def exercise_cell_id(exercise: Exercise, role: str) -> str:
    """Return the id of an exercise's cell, whose `role` is ``stub`` or ``check``."""
    return f"ex-{exercise.chapter:02}-{exercise.name}-{role}"


def solved(nb: NotebookNode, name: str, exercises: Sequence[Exercise]) -> NotebookNode:
    """Return a copy of `nb` with each exercise's solution in its stub cell, and without outputs.

    Raises
    ------
    NotebookError
        If an exercise has no stub or check, or a stub no exercise or no matching definition.
    """
    problems = exercise_problems(nb, exercises)
    if problems:
        raise NotebookError("\n".join(f"{name}: {problem}" for problem in problems))
    nb = copy.deepcopy(nb)
    cells = {cell.id: cell for cell in nb.cells}
    for exercise in exercises:
        cell_id = exercise_cell_id(exercise, "stub")
        try:
            cells[cell_id].source = fill(cells[cell_id].source, exercise.solution_source)
        except (SyntaxError, ValueError) as error:
            raise NotebookError(f"{name}, cell {cell_id}: {error}") from error
    for cell in nb.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    return nb


def fill(stub: str, solution: str) -> str:
    """Replace the definition in `stub` that `solution` defines too; keep all other lines."""
    solution = textwrap.dedent(solution).strip("\n")
    name = next(filter(None, map(_defined_name, ast.parse(solution).body)), None)
    for node in ast.parse(stub).body:
        if name and _defined_name(node) == name:
            lines = stub.splitlines()
            first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
            rest = lines[node.end_lineno :]
            while rest and rest[0][:1].isspace():  # comments at the end of the stub's body
                rest.pop(0)
            return "\n".join([*lines[: first - 1], solution, *rest])
    raise ValueError(f"the stub does not define {name or 'what its solution defines'}")


def _defined_name(node: ast.stmt) -> str | None:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return node.name
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id
    return None


def solve(path: Path, target: Path, *, run: bool) -> None:
    """Write the notebook at `path` with all solutions to `target`; `run` stores outputs too."""
    nb = solved(read(path), path.name, exercises_of(path))
    write(target, execute(nb, path.name) if run else nb)


# What does not wait for long training


def without_long_training(nb: NotebookNode, name: str) -> NotebookNode:
    """Return a copy of `nb` without the cells tagged ``long-training`` and those that need them.

    A cell needs another if it reads a name that the other was the last to assign. That a cell
    changes an object without assigning it is not seen: a cell that needs the change (``losses[-1]``
    of a list that only the training fills) takes the tag itself.

    Raises
    ------
    NotebookError
        If the stub or the check of an exercise would be left out.
    """
    kept: list[NotebookNode] = []
    missing: dict[str, str] = {}  # a name, and the cell left out that assigns it
    for cell in nb.cells:
        names = CellNames.of(cell.source) if cell.cell_type == "code" else CellNames()
        needed = sorted(names.reads & missing.keys())
        if LONG_TRAINING not in cell.metadata.get("tags", []) and not needed:
            kept.append(cell)
            for assigned in names.assigned:
                missing.pop(assigned, None)
            continue
        if EXERCISE_ID.fullmatch(cell.id):
            raise NotebookError(f"{name}, cell {cell.id}: {_needless(needed, missing)}")
        missing |= dict.fromkeys(names.assigned, cell.id)
    return copy.deepcopy(NotebookNode(nb, cells=kept))


def _needless(needed: Sequence[str], missing: Mapping[str, str]) -> str:
    """Say what to do about an exercise that the light run would leave out."""
    if not needed:
        return f"an exercise is no {LONG_TRAINING}: take the tag away"
    sources = ", ".join(f"{each} of cell {missing[each]}" for each in needed)
    return (
        f"an exercise must not wait for {LONG_TRAINING}, and this reads {sources}: give it a small "
        "example of its own under another name"
    )


def parse_cell(source: str) -> ast.Module:
    """Return the syntax tree of a code cell, without its IPython lines."""
    return ast.parse(re.sub(r"^(\s*)[%!].*$", r"\1pass", source, flags=re.MULTILINE))


class CellNames(ast.NodeVisitor):
    """The global names that a piece of code reads before it assigns them, and those it assigns.

    What a function reads counts where the function is defined; each branch counts as taken.
    """

    def __init__(self) -> None:
        self.reads: set[str] = set()
        self.assigned: set[str] = set()

    @classmethod
    def of(cls, source: str) -> "CellNames":
        """Return the names of a code cell."""
        names = cls()
        names.visit(parse_cell(source))
        return names

    def _visit_in_order(self, *nodes: ast.AST) -> None:
        for node in nodes:
            self.visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        """Tell a name that is read from one that is assigned, or deleted."""
        if not isinstance(node.ctx, ast.Load):
            self.assigned.add(node.id)
        elif node.id not in self.assigned:
            self.reads.add(node.id)

    def visit_Assign(self, node: ast.Assign) -> None:
        """Visit the value first, as Python does."""
        self._visit_in_order(node.value, *node.targets)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        """Count the target of ``+=`` as read, too."""
        if isinstance(node.target, ast.Name):
            self.visit(ast.Name(node.target.id, ast.Load()))
        self._visit_in_order(node.value, node.target)

    def visit_For(self, node: ast.For) -> None:
        """Visit what is iterated over before the target."""
        self._visit_in_order(node.iter, node.target, *node.body, *node.orelse)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        """Count the exception's name as an assignment."""
        self.assigned |= {node.name} - {None}
        self.generic_visit(node)

    def visit_alias(self, node: ast.alias) -> None:
        """Count an import as an assignment."""
        self.assigned.add(node.asname or node.name.partition(".")[0])

    def visit_arg(self, node: ast.arg) -> None:
        """Count a parameter as an assignment, in its function's scope."""
        self.assigned.add(node.arg)

    def _visit_scope(self, node: ast.AST) -> None:
        inner = CellNames()
        inner.generic_visit(node)
        self.reads |= inner.reads - inner.assigned - self.assigned
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            self.assigned.add(node.name)

    visit_FunctionDef = visit_ClassDef = visit_Lambda = _visit_scope
    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _visit_scope


# Command line


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one of the commands; return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        options.run_command(options)
    except NotebookError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.notebooks", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, command, text in (
        ("render", _render_command, "run all cells and store their outputs"),
        ("normalise", _normalise_command, "write the normal form, without running"),
    ):
        sub = commands.add_parser(name, help=text)
        sub.add_argument("notebooks", nargs="*", metavar="NOTEBOOK", help="default: every chapter")
        sub.set_defaults(run_command=command)
    sub = commands.add_parser("solve", help="write a copy with the solutions in place of the stubs")
    chosen = sub.add_mutually_exclusive_group(required=True)
    chosen.add_argument("notebook", nargs="?", metavar="NOTEBOOK")
    chosen.add_argument("--all", action="store_true", help="every chapter; OUT is a folder")
    sub.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
    sub.add_argument("--run", action="store_true", help="also run the copy and store its outputs")
    sub.set_defaults(run_command=_solve_command)
    return parser


def chosen(names: Sequence[str]) -> list[Path]:
    """Return the notebooks with these names; without any, every chapter.

    Raises
    ------
    NotebookError
        If there is none.
    """
    paths = [find_notebook(name) for name in names] or all_notebooks()
    if not paths:
        raise NotebookError(f"no notebook in {NOTEBOOKS.name}/")
    return paths


def _render_command(options: argparse.Namespace) -> None:
    for path in chosen(options.notebooks):
        _report(path, render(path))


def _normalise_command(options: argparse.Namespace) -> None:
    for path in chosen(options.notebooks):
        _report(path, write(path, read(path)))


def _solve_command(options: argparse.Namespace) -> None:
    into_folder = options.all or options.output.is_dir()
    for path in chosen([] if options.all else [options.notebook]):
        target = options.output / path.name if into_folder else options.output
        if target.resolve() == path:
            raise NotebookError(f"{path.name}: the solved copy would replace the notebook itself")
        solve(path, target, run=options.run)
        print(f"{path.name}: solved")


def _report(path: Path, changed: bool) -> None:
    print(f"{path.name}: {'written' if changed else 'unchanged'}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
