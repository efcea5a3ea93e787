"""One server and one browser for all browser tests; neither reaches beyond this machine."""

import shutil
from contextlib import ExitStack

import pytest

from tools import notebooks as tool
from tools.browser import (
    BrowserMissing,
    Lab,
    Watch,
    new_context,
    running_browser,
    running_server,
)

CHAPTERS = [path.stem for path in tool.all_notebooks()]
"""All of them run here, from top to bottom."""

LIGHT, DARK = "JupyterLab Light", "JupyterLab Dark"


@pytest.fixture(scope="package")
def browser():
    with ExitStack() as stack:
        try:
            browser = stack.enter_context(running_browser())
        except BrowserMissing as missing:
            pytest.skip(f"{missing}; `make test-notebooks` runs the solutions without it")
        yield browser


@pytest.fixture(scope="package")
def server(tmp_path_factory):
    with running_server(tmp_path_factory.mktemp("jupyterlab")) as server:
        yield server


@pytest.fixture(scope="package")
def context(browser):
    context = new_context(browser)
    yield context
    context.close()


@pytest.fixture(scope="package")
def watch(context):
    return Watch(context)


@pytest.fixture(scope="package")
def lab(server, context, watch):
    return Lab(context.new_page(), server)


@pytest.fixture
def quiet(watch):
    """Fail a test in which the page reports an error, or asks another machine for anything."""
    yield
    errors, watch.errors[:] = list(watch.errors), []
    assert errors == []
    assert watch.outside == []


@pytest.fixture(scope="package")
def copy_of_notebooks(server):
    """Return a function that copies the notebooks into a folder that JupyterLab shows."""

    def copy(folder: str) -> str:
        shutil.copytree(
            tool.NOTEBOOKS,
            server.root / folder,
            ignore=shutil.ignore_patterns(".ipynb_checkpoints"),
        )
        return folder

    return copy


@pytest.fixture(scope="package")
def chapters(copy_of_notebooks, server):
    """Return a folder with all notebooks, every exercise in them solved.

    How they look unsolved is stored in them, and nbval compares it.
    """
    folder = copy_of_notebooks("chapters")
    for path in tool.all_notebooks():
        nb = tool.solved(tool.read(path), path.name, tool.exercises_of(path))
        tool.write(server.root / folder / path.name, nb)
    return folder


# Of the package: pytest then runs all tests of a chapter, whatever their modules, one after the
# other, so that it runs once and is closed before the next.
@pytest.fixture(scope="package")
def chapter(request, lab, chapters):
    """Return a notebook of which all cells have run."""
    notebook = lab.open(f"{chapters}/{request.param}.ipynb")
    notebook.run_all()
    yield notebook
    notebook.close()


def of_chapter(name: str):
    """Mark a test of one chapter."""
    return pytest.mark.parametrize("chapter", [name], indirect=True)


of_every_chapter = pytest.mark.parametrize("chapter", CHAPTERS, indirect=True)


@pytest.fixture(scope="module", params=[LIGHT, DARK])  # of a module, so that it changes only once
def theme(request, lab):
    lab.use_theme(request.param)
    yield request.param
    lab.use_theme(LIGHT)
