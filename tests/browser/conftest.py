"""One server and one browser for all browser tests; neither reaches beyond this machine."""

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


@pytest.fixture(scope="module")
def own_context(browser):
    """Return a context for the pages of one module, which remembers nothing of the others."""
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
def chapters(server):
    """Return a folder with all notebooks, every exercise in them solved.

    How they look unsolved is stored in them, and nbval compares it.
    """
    folder = server.root / "chapters"
    for path in tool.all_notebooks():
        tool.solve(path, folder / path.name, run=False)
    return folder.name


@pytest.fixture(scope="package")
def opened():
    """Return a set for the names of chapters that have run."""
    return set()


# Of the package: pytest then runs all tests of a chapter, whatever their modules, one after the
# other, so that it runs once and is closed before the next.
@pytest.fixture(scope="package")
def run_chapter(request, lab, chapters, opened):
    """Return a notebook of which all cells have run."""
    assert request.param not in opened, "pytest sorts the tests so that a chapter runs only once"
    opened.add(request.param)
    notebook = lab.open(f"{chapters}/{request.param}.ipynb")
    notebook.run_all()
    yield notebook
    notebook.close()


@pytest.fixture
def chapter(run_chapter):
    """Return a notebook of which all cells have run, in front of all others."""
    run_chapter.show()
    return run_chapter


def of_chapters(names):
    """Parametrize a test with chapters."""
    return pytest.mark.parametrize("run_chapter", names, indirect=True)


def of_chapter(name: str):
    """Mark a test of one chapter."""
    return of_chapters([name])


of_every_chapter = of_chapters([path.stem for path in tool.all_notebooks()])


@pytest.fixture(scope="module", params=[LIGHT, DARK])  # of a module, so that it changes only once
def theme(request, lab):
    lab.use_theme(request.param)
    yield request.param
    lab.use_theme(LIGHT)
