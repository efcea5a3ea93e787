from types import SimpleNamespace

import IPython
import pytest
import torch
from IPython.core.interactiveshell import InteractiveShell

from course_utils.checking import Outcome
from course_utils.checking.stubs import (
    is_untouched,
    older_version_note,
    same_code,
    unwritten_callees,
)

# --- stubs --------------------------------------------------------------------------------------


def stub(x):
    """Return x."""


def stub_with_return(x):
    return ...


def scaffold(x):
    print(x)
    return ...


def written(x):
    return x


def generator(x):
    yield ...


@pytest.mark.parametrize("answer", [stub, stub_with_return, ..., lambda x: ...])
def test_a_stub_is_untouched(answer):
    assert is_untouched(answer)


@pytest.mark.parametrize("answer", [scaffold, written, generator, None, len, torch.nn.ReLU, 3])
def test_anything_else_is_not(answer):
    assert not is_untouched(answer)


# --- what is called and not written -------------------------------------------------------------


def calls(x):
    return written(stub(x))


def calls_in_a_comprehension(x):
    return [stub_with_return(value) for value in x]


class Calls:
    size = 3

    def forward(self, x):
        return stub(x)


@pytest.mark.parametrize(
    ("answer", "names"),
    [
        (calls, ["stub"]),
        (calls_in_a_comprehension, ["stub_with_return"]),
        (Calls, ["stub"]),
        (written, []),
        (torch.relu, []),
        (3, []),
    ],
)
def test_functions_that_are_called_and_not_written_are_named(answer, names):
    assert unwritten_callees(answer) == names


def test_a_check_names_the_function_to_be_written_first(double):
    feedback = double.check(lambda x: stub_with_return(x))
    assert feedback.outcome is Outcome.NOT_ATTEMPTED
    assert "`double` calls `stub_with_return`, which returns `...` still." in feedback.message
    feedback = double.check(lambda x: stub_with_return(x) + x)
    assert feedback.outcome is Outcome.FAILED
    assert "It calls `stub_with_return`, which returns `...` still." in feedback.message
    feedback = double.check(lambda x: torch.stack([stub_with_return(row) for row in x]))
    assert feedback.outcome is Outcome.FAILED
    assert "`stub_with_return`" in feedback.message or "`...`" in feedback.message


# --- the same code ------------------------------------------------------------------------------


def written_again(x):
    """Say what it does."""
    # a comment
    return x


def test_code_is_compared_without_names_and_comments():
    assert same_code(written_again, written)
    assert not same_code(scaffold, written)
    assert not same_code(len, written)
    assert not same_code(3, written)


# --- an older version ---------------------------------------------------------------------------

DEFINITION = "def double(x):\n    return x"
BROKEN = "def double(x):\n    return 2 *"


def fake_shell(monkeypatch, cells, number=1):
    """Let the function `written` come from a cell of a made-up session."""
    file = written.__code__.co_filename
    shell = SimpleNamespace(
        user_ns={"In": cells},
        compile=SimpleNamespace(_filename_map={file: number}),
        transform_cell=lambda cell: cell.replace("%time ", ""),
    )
    monkeypatch.setattr(IPython, "get_ipython", lambda: shell)


@pytest.mark.parametrize(
    ("cells", "is_older"),
    [
        (["", DEFINITION, BROKEN], True),
        (["", DEFINITION, "x = 1", BROKEN, "x = 2"], True),
        (["", DEFINITION], False),
        (["", BROKEN, DEFINITION], False),
        (["", DEFINITION, BROKEN.replace("double", "doubled")], False),
        (["", DEFINITION, f"%time {DEFINITION}"], False),
        (["", DEFINITION, "double = 2 *"], False),
        ("no list", False),
    ],
)
def test_an_older_version_is_said_to_be_one(monkeypatch, cells, is_older):
    fake_shell(monkeypatch, cells)
    note = older_version_note(written, "double")
    assert bool(note) is is_older
    if is_older:
        assert note.startswith("This is about an older `double`: the cell that you ran since did")


def test_the_note_stands_above_the_message_of_a_failed_check(monkeypatch, double):
    fake_shell(monkeypatch, ["", DEFINITION, BROKEN])
    assert double.check(written).message.startswith("This is about an older `double`: ")
    monkeypatch.setitem(globals(), "written", lambda x: 2 * x)
    assert double.check(written).message == double.insight


def test_there_is_no_note_outside_ipython(monkeypatch):
    monkeypatch.setattr(IPython, "get_ipython", lambda: None)
    assert older_version_note(written, "double") is None
    assert older_version_note(3, "double") is None


@pytest.mark.filterwarnings("ignore")
def test_a_real_session(monkeypatch, double, tmp_path):
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    shell = InteractiveShell(user_ns={"ex": SimpleNamespace(double=double)})
    shell.history_manager.enabled = False
    monkeypatch.setattr(IPython, "get_ipython", lambda: shell)

    def run(cell):
        return shell.run_cell(cell, store_history=True).result

    run(DEFINITION)
    assert "older" not in run("ex.double.check(double)").message
    run(BROKEN)
    assert run("ex.double.check(double)").message.startswith("This is about an older `double`")
    run("class Double:\n    def __init__(self, x):\n        self.x = x")
    run(DEFINITION)
    assert "older" not in run("ex.double.check(double)").message
