"""The rooms of the package: small modules, and tests that stand where their subjects do."""

from pathlib import Path

import pytest

from course_utils.exercises.catalogue import CHAPTERS

ROOT = Path(__file__).parent.parent
MOST_LINES = 300
KEPT_SHORT = ("course_utils", "tests/checking", "tests/exercises")
SHARED_BY_TWO = {"penalty", "stopper"}
"""How modules begin whose wrong functions belong to two exercises."""
LONG_STILL = {  # a list, and widgets that are to be split when they are written anew
    "tests/exercises/garbage.py",
}


def modules(*folders):
    found = [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]
    return [path for path in found if "node_modules" not in path.parts]


def test_no_module_is_long():
    long = {
        path.relative_to(ROOT).as_posix()
        for path in modules(*KEPT_SHORT)
        if len(path.read_text(encoding="utf-8").splitlines()) > MOST_LINES
    }
    assert long == LONG_STILL


def test_every_module_says_what_it_holds():
    assert [
        path for path in modules("course_utils") if not path.read_text("utf-8").startswith('"""')
    ] == []


def module_of(function):
    return function.__module__.rpartition(".")[2]


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)
def test_a_folder_holds_an_exercise_a_file(chapter):
    folder = ROOT / "course_utils/exercises" / chapter.name
    exercises = {module_of(exercise.reference) for exercise in chapter.exercises}
    tasks = {module_of(task.measure) for task in chapter.tasks}
    names = exercises | tasks
    found = {path.stem for path in folder.glob("*.py")}
    assert names <= found
    beginnings = {name.partition("_")[0] for name in names} | SHARED_BY_TWO
    others = found - names - {"__init__", "questions", "shared"}
    assert {name for name in others if name.partition("_")[0] not in beginnings} == set()
    answers = {path.stem for path in (ROOT / "tests/exercises" / chapter.name).glob("*.py")}
    assert exercises | {f"test_{task}" for task in tasks} <= answers


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)
def test_every_question_and_exercise_of_a_folder_is_listed(chapter):
    module = __import__(f"course_utils.exercises.{chapter.name}.questions", fromlist=["questions"])
    defined = {name for name, value in vars(module).items() if type(value).__name__ == "Question"}
    assert defined == {question.name for question in chapter.questions}
