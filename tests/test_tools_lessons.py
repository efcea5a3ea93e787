import pytest

from tests.tiny import code, notebook, prose
from tools import lessons
from tools import notebooks as tool

SETUP = "import math\nfrom collections import Counter, OrderedDict\n\nprint('run')\nfactor = 3"
HELPERS = """def double(x):
    return 2 * x


def area(r):
    return math.pi * double(r) ** 2 / 4


print(area(1))"""


@pytest.fixture
def lesson(tmp_path):
    path = tmp_path / "07_tiny.ipynb"
    tool.write(
        path,
        notebook(
            prose("# Tiny", "title"),
            code(SETUP, "setup"),
            code("def double(x):\n    return ...", "ex-07-double-stub"),
            code(HELPERS, "helpers"),
            code("def scaled(x):\n    return factor * double(x)", "scaled"),
            code("class Bag(Counter):\n    size = 4", "bag"),
            code("def late():\n    return 1", "late"),
            code("def late():\n    return 2", "later"),
        ),
    )
    return path


def test_a_definition_brings_what_it_reads_and_runs_nothing_else(lesson, capsys):
    taken = lessons.definitions(lesson, "area")
    assert taken.area(2) == pytest.approx(12.566370614)
    assert capsys.readouterr().out == ""
    assert vars(taken).keys() == {"area"}


def test_a_class_brings_its_base(lesson):
    bag = lessons.definitions(lesson, "Bag").Bag("aab")
    assert (bag["a"], bag.size) == (2, 4)


def test_exercise_cells_do_not_count(lesson):
    assert lessons.definitions(lesson, "double").double(4) == 8


def test_the_last_definition_of_a_name_counts(lesson):
    assert lessons.definitions(lesson, "late").late() == 2


def test_other_names_are_given(lesson):
    assert lessons.definitions(lesson, "scaled", factor=5).scaled(1) == 10
    with pytest.raises(NameError, match="factor"):
        lessons.definitions(lesson, "scaled").scaled(1)


def test_what_is_given_takes_the_place_of_a_definition(lesson):
    taken = lessons.definitions(lesson, "scaled", factor=5, double=lambda x: x)
    assert taken.scaled(1) == 5


def test_what_is_not_there_is_named(lesson):
    with pytest.raises(tool.NotebookError, match=r"07_tiny.ipynb does not define factor, triple"):
        lessons.definitions(lesson, "area", "factor", "triple")
