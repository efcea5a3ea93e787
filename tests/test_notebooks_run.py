"""Every chapter runs with all solutions, and every check passes.

That a notebook as it is stored runs, long training included, and shows what is stored, is nbval's
part.
"""

import pytest

from tests.tiny import code, exercise, notebook
from tools import notebooks as tool

NOTEBOOKS = tool.all_notebooks()


def test_there_are_notebooks():
    assert NOTEBOOKS, "no notebook in notebooks/: nothing would be tested"


def failed_checks(nb, name, exercises):
    """Run `nb` with all solutions; return the ids of the check cells that do not pass.

    What waits for long training is left out: no exercise does.
    """
    nb = tool.without_long_training(tool.solved(nb, name, exercises), name)
    checks = [tool.exercise_cell_id(each, "check") for each in exercises]
    for position, cell in reversed(list(enumerate(nb.cells))):
        if cell.id in checks:
            # What the check displayed; not `_`, which a lesson may use as a name of its own.
            outcome = code("print(Out[max(Out)].outcome.name)", f"{cell.id}-outcome")
            nb.cells.insert(position + 1, outcome)
    try:
        cells = {cell.id: cell for cell in tool.execute(nb, name).cells}
    except tool.NotebookError as error:
        error.add_note(f"If the cell needs long training, tag it {tool.LONG_TRAINING}, too.")
        raise
    return [
        check
        for check in checks
        if not _says_correct(cells[check]) or _printed(cells[f"{check}-outcome"]) != "PASSED\n"
    ]


def _says_correct(cell):
    return any("Correct" in output.get("data", {}).get("text/plain", "") for output in cell.outputs)


def _printed(cell):
    return "".join(output.get("text", "") for output in cell.outputs)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_solutions_pass_every_check_of_the_notebook(path):
    assert failed_checks(tool.read(path), path.name, tool.exercises_of(path)) == []


FEEDBACK = """
class Feedback:
    def __init__(self, passed):
        self.outcome = type("Outcome", (), {"name": "PASSED" if passed else "FAILED"})
        self.words = "Correct." if passed else "Correct for one batch size only."
    def __repr__(self):
        return self.words
"""


def test_a_check_that_does_not_pass_is_caught():
    nb = notebook(
        code(FEEDBACK, "setup"),
        code("def double(x): ...", "ex-01-double-stub"),
        code("Feedback(double(2) == 4)", "ex-01-double-check"),
    )
    right, wrong = (exercise("double", f"def double(x): return x {e}") for e in ("* 2", "** 3"))
    assert failed_checks(nb, "tiny", [right]) == []
    assert failed_checks(nb, "tiny", [wrong]) == ["ex-01-double-check"]
