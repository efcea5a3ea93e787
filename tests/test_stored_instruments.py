import pytest

from course_utils.instrument import STATIC
from course_utils.widgets.forward_pass import explore_neuron
from tests.tiny import code, notebook
from tools import notebooks as tool
from tools import stored_instruments
from tools.browser import widget_cells
from tools.stored_instruments import Stored

SHOWN = "from course_utils.widgets.forward_pass import explore_neuron\nexplore_neuron()"


@pytest.fixture
def rendered(tmp_path):
    """Return a notebook beside which an instrument was stored."""
    path = tmp_path / "01_tiny.ipynb"
    tool.write(path, notebook(code(SHOWN, "neuron"), code("1 + 1", "sum")))
    tool.render(path)
    return path


def test_an_instrument_is_stored_when_its_notebook_is_rendered(rendered):
    assert stored_instruments.read(rendered) == {"neuron": Stored.of(explore_neuron())}
    assert not tool.render(rendered), "the same run stores the same bytes"


def test_without_an_instrument_nothing_stays_stored(rendered):
    tool.write(rendered, notebook(code("1 + 1", "sum")))
    tool.render(rendered)
    assert not stored_instruments.file_of(rendered).exists()
    assert stored_instruments.read(rendered) == {}


@pytest.mark.parametrize("path", tool.all_notebooks(), ids=lambda path: path.stem)
def test_what_is_stored_of_a_chapter_is_what_it_shows(path):
    stored = stored_instruments.read(path)
    assert set(widget_cells(path)) <= stored.keys(), "run `make render`"
    for each in stored.values():
        assert (STATIC / f"{each.module}.js").exists()
