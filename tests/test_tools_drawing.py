import pytest

from tests.tiny import code, notebook
from tools import notebooks as tool
from tools.drawing import drawing_names, needed_after, without_drawing

SETUP = "from course_utils.plotting import plot_curves, show\nfrom course_utils import plotting"


def left_of(source, *later):
    nb = notebook(
        code(SETUP, "setup"),
        code(source, "cell"),
        *(code(each, f"later-{number}") for number, each in enumerate(later)),
    )
    return without_drawing(source, drawing_names(nb), needed_after(nb)["cell"])


COMPUTES = "a = 1\nb = a + 1\nprint(b)"


@pytest.mark.parametrize(
    "drawing",
    [
        "ax = plot_curves(x, {'b': b})\nax.axhline(0)\nshow(ax.figure, 'A line.')",
        "fig = plotting.plot_history(b)\nfig.legend()",
        "for value in [1, 2]:\n    plot_curves(value)",
        "curves = {'b': [b]}\nplot_curves(curves)",
        "curves = {}\ncurves['b'] = b\nplot_curves(curves)",
        "def draw(value):\n    show(value, 'It.')\ndraw(b)",
    ],
)
def test_what_draws_and_what_is_only_drawn_is_left_out(drawing):
    assert left_of(f"{COMPUTES}\n{drawing}") == COMPUTES


def test_what_a_later_cell_waits_for_stays():
    drawing = "curves = {'b': [b]}\nplot_curves(curves)"
    assert left_of(f"{COMPUTES}\n{drawing}", "print(curves)").endswith("curves = {'b': [b]}")
    assert left_of(f"{COMPUTES}\n{drawing}", "curves = 2", "print(curves)") == COMPUTES


def test_comments_stay_with_what_they_are_about():
    source = "# one\na = 1\n\n# two\nb = a\nprint(b)\n# drawn\nshow(b, 'It.')"
    assert left_of(source) == "# one\na = 1\n\n# two\nb = a\nprint(b)"


def test_too_little_is_not_shown_without_its_picture():
    assert left_of("x = 1\nplot_curves(x)\nshow(x, 'It.')", "print(x)") == ""


def test_code_that_does_not_draw_is_left_as_it_is():
    source = "# alone\nx = 1"
    assert left_of(source) == source
    assert left_of("def slope(x):\n    return 2 * x").startswith("def slope")


@pytest.mark.parametrize("path", tool.all_notebooks(), ids=lambda path: path.stem)
def test_what_is_left_of_a_chapter_is_code_that_does_not_draw(path):
    nb = tool.read(path)
    drawing, needed = drawing_names(nb), needed_after(nb)
    for cell in nb.cells:
        if cell.cell_type == "code" and cell.id != "setup":
            left = without_drawing(cell.source, drawing, needed[cell.id])
            tool.parse_cell(left)
            if left != cell.source:
                assert not tool.CellNames.of(left).reads & drawing, cell.id
