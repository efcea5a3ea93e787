"""Windows' git writes other line ends than the course has, unless .gitattributes says otherwise."""

from pathlib import Path

import pytest

from tests.tools_answers.clones import (
    ANSWER,
    FIRST,
    SECOND,
    STUB,
    chapter,
    edit,
    git,
    kept,
    publish,
    run,
    source,
)

COURSE = Path(__file__).resolve().parents[2]
ATTRIBUTES = {".gitattributes": (COURSE / ".gitattributes").read_bytes()}
SCRIPTS = ("start", "postBuild", "classroom/copy_notebooks.sh", ".ci/run")
BYTES = b"\x89\r\n\n\r\x00"
SAVED = "notebooks/03_saved.ipynb"

pytestmark = pytest.mark.parametrize("autocrlf", ["true", "false"], indirect=True)


@pytest.fixture(params=["never", "with the new version", "always"])
def attributes(request, server):
    """Say when .gitattributes comes; return what is new."""
    publish(server, {SAVED: chapter("Saved", "x", number=3)})
    if request.param == "always":
        publish(server, ATTRIBUTES)
    return ATTRIBUTES if request.param == "with the new version" else {}


@pytest.fixture
def saved(attributes, clone):
    """Save two notebooks with an answer, and one without a change, as JupyterLab does."""
    for name in (FIRST, SECOND, SAVED):
        content = (clone / name).read_bytes().replace(b"\r\n", b"\n")
        (clone / name).write_bytes(content)
    edit(clone, {"ex-01-double-stub": ANSWER})
    return edit(clone, {"ex-02-triple-stub": ANSWER, "title": "my words"}, SECOND)


def changed(clone):
    return {line.split()[1] for line in git(clone, "status", "--porcelain").splitlines()}


def test_an_update_and_a_reset_leave_nothing_changed(saved, attributes, server, clone, capsys):
    better = {FIRST: chapter("First, better", "double"), SAVED: chapter("Better", "x", number=3)}
    publish(server, better | attributes)
    assert run("update") == 0
    assert source(clone / FIRST, "ex-01-double-stub") == ANSWER
    assert (clone / SECOND).read_bytes() == saved
    assert changed(clone) <= {FIRST, SECOND}
    assert len(kept(clone)) == 2
    assert "Other cells" not in capsys.readouterr().out
    for name in (FIRST, SECOND, SAVED):
        assert run("reset", name) == 0
        assert git(clone, "status", "--porcelain", name) == ""
    assert source(clone / FIRST, "ex-01-double-stub") == STUB
    assert run("update") == 0
    assert changed(clone) == set()


def test_a_notebook_that_was_only_saved_is_no_longer_changed_after_a_reset(saved, clone, capsys):
    assert run("reset", SAVED) == 0
    assert "original state already" in capsys.readouterr().out
    assert git(clone, "status", "--porcelain", SAVED) == ""
    assert kept(clone) == {}


def test_an_update_that_is_refused_puts_all_back(saved, attributes, server, clone, capsys):
    (clone / "course.py").write_text("VERSION = 'mine'\n")
    publish(server, {FIRST: chapter("Better", "double"), "course.py": b"VERSION = 2\n"})
    for _ in range(2):
        assert run("update") == 1
        assert "course.py" in capsys.readouterr().err
        assert (clone / SECOND).read_bytes() == saved
        assert source(clone / FIRST, "ex-01-double-stub") == ANSWER
        assert len(kept(clone)) == 2


def test_scripts_and_data_of_a_clone_are_as_the_course_has_them(server, tmp_path):
    (server / "classroom").mkdir()
    (server / ".ci").mkdir()
    files = {name: (COURSE / name).read_bytes() for name in SCRIPTS}
    binary = {f"some.{kind}": BYTES for kind in ("gz", "png", "woff", "woff2")}
    publish(server, ATTRIBUTES | files | binary)
    git(tmp_path, "clone", "--quiet", str(server), "fresh")
    for name, content in (files | binary).items():
        assert (tmp_path / "fresh" / name).read_bytes() == content
    for name in (FIRST, "course.py", *SCRIPTS):
        assert b"\r" not in (tmp_path / "fresh" / name).read_bytes()
