import os
import re
import shutil
import subprocess
import sys
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
    tree,
)
from tools.answers import repository

COURSE = Path(__file__).resolve().parents[2]

# --- reset --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["01_first", "01_first.ipynb", FIRST, r"notebooks\01_first.ipynb", "01", "1", "01_", "01_f"],
)
def test_a_reset_keeps_a_copy_and_touches_one_file_only(name, clone, progress_file, capsys):
    progress_file.write_text("{}")
    original = (clone / FIRST).read_bytes()
    mine = edit(clone, {"ex-01-double-stub": ANSWER, "title": "# My notes"})
    edit(clone, {"ex-02-triple-stub": ANSWER}, SECOND)
    (clone / "notebooks" / "我的 own.ipynb").write_bytes(b"whatever")
    before = tree(clone)
    assert run("reset", name) == 0
    after = tree(clone)
    assert after.pop(FIRST)[0] == original
    del before[FIRST]
    assert after == before
    [(copy, content)] = kept(clone).items()
    assert re.fullmatch(r"01_first\.\d{4}-\d\d-\d\d-\d{6}\.ipynb", copy)
    assert content == mine
    assert f"my-answers/{copy}" in capsys.readouterr().out
    assert progress_file.read_text() == "{}"
    assert git(clone, "status", "--porcelain", FIRST) == ""


def test_two_resets_within_a_second_keep_two_copies(clone):
    contents = [edit(clone, {"title": "one"})]
    assert run("reset", "01_first") == 0
    contents.append(edit(clone, {"title": "two"}))
    assert run("reset", "01_first") == 0
    assert sorted(kept(clone).values()) == sorted(contents)


def test_a_staged_notebook_is_reset_in_the_index_too(clone):
    mine = edit(clone, {"title": "mine"})
    git(clone, "add", FIRST)
    assert run("reset", "01_first") == 0
    assert git(clone, "status", "--porcelain") == ""
    assert list(kept(clone).values()) == [mine]


def test_an_untouched_notebook_is_left_alone_and_a_deleted_one_comes_back(clone, capsys):
    before = tree(clone)
    assert run("reset", "01_first") == 0
    assert "original state already" in capsys.readouterr().out
    assert tree(clone) == before
    (clone / FIRST).unlink()
    assert run("reset", "01_first") == 0
    assert (clone / FIRST).read_bytes() == before[FIRST][0]
    assert not (clone / "my-answers").exists()


@pytest.mark.parametrize(
    "name", ["", "03_third", "../course.py", "notebooks", "3", "first", "01_first_", "²", "-1"]
)
def test_a_notebook_that_the_course_does_not_have(name, clone, capsys):
    before = tree(clone)
    assert run("reset", "--", name) == 1
    error = capsys.readouterr().err
    assert "make reset NOTEBOOK=01_first" in error
    assert "There are 01_first, 02_second." in error
    assert tree(clone) == before


@pytest.mark.parametrize("name", ["1", "01", "01_", "01_fi"])
def test_a_beginning_that_several_notebooks_have(name, server, clone, capsys):
    names = [f"notebooks/{stem}.ipynb" for stem in ("01_fine", "10_tenth", "11_eleventh")]
    publish(server, dict.fromkeys(names, chapter("Other", "x")))
    assert run("update") == 0
    before = tree(clone)
    assert run("reset", name) == 1
    error = capsys.readouterr().err
    assert f"{name} can mean several notebooks" in error
    assert "There are 01_fine, 01_first." in error
    assert tree(clone) == before


def test_a_notebook_keeps_its_permissions(clone):
    edit(clone, {"title": "mine"})
    (clone / FIRST).chmod(0o644)
    mode = (clone / FIRST).stat().st_mode
    assert run("reset", "01_first") == 0
    assert (clone / FIRST).stat().st_mode == mode
    [copy] = (clone / "my-answers").iterdir()
    assert copy.stat().st_mode == mode


# --- no clone, no git ---------------------------------------------------------------------------

COMMANDS = pytest.mark.parametrize("command", [("reset", "01_first"), ("update",)], ids=str)


@COMMANDS
def test_a_folder_that_is_no_clone(command, clone, capsys):
    shutil.rmtree(clone / ".git")
    edit(clone, {"title": "mine"})
    before = tree(clone)
    assert run(*command) == 1
    error = capsys.readouterr().err
    assert "This folder is no clone of the course" in error
    assert "clone the course anew into another folder" in error
    assert tree(clone) == before


@COMMANDS
def test_a_folder_inside_somebody_elses_clone(command, clone, monkeypatch, capsys):
    inside = clone / "unpacked"
    shutil.copytree(clone / "notebooks", inside / "notebooks")
    monkeypatch.setattr(repository, "ROOT", inside)
    before = tree(clone)
    assert run(*command) == 1
    assert "This folder is no clone of the course" in capsys.readouterr().err
    assert tree(clone) == before


@COMMANDS
def test_a_computer_without_git(command, clone, monkeypatch, capsys):
    edit(clone, {"title": "mine"})
    before = tree(clone)
    monkeypatch.setenv("PATH", str(clone))
    assert run(*command) == 1
    assert "Install git" in capsys.readouterr().err
    assert tree(clone) == before
    assert not (clone / "my-answers").exists()


# --- as make runs it ----------------------------------------------------------------------------


def test_the_commands_in_a_clone_that_holds_the_tool_itself(server, clone):
    for folder in ("tools", "course_utils"):
        ignored = shutil.ignore_patterns("__pycache__", "exercises", "widgets", "jupyterlab")
        shutil.copytree(COURSE / folder, server / folder, ignore=ignored)
    publish(server, {})
    git(clone, "pull", "--quiet")
    edit(clone, {"ex-01-double-stub": ANSWER})
    publish(server, {FIRST: chapter("First, better", "double")})

    def tool(*arguments):
        environment = {**os.environ, "PYTHONPATH": "", "PYTHONDONTWRITEBYTECODE": "1"}
        environment["PYTHONIOENCODING"] = "ascii"
        command = [sys.executable, "-m", "tools.answers", *arguments]
        return subprocess.run(command, cwd=clone, env=environment, capture_output=True, text=True)

    done = tool("update")
    assert (done.returncode, done.stderr) == (0, "")
    assert source(clone / FIRST, "ex-01-double-stub") == ANSWER
    done = tool("reset", "01_first")
    assert (done.returncode, done.stderr) == (0, "")
    assert source(clone / FIRST, "ex-01-double-stub") == STUB
    assert git(clone, "status", "--porcelain") == ""
    assert len(kept(clone)) == 2
    assert tool("reset", "99_none").returncode == 1
    assert tool("--help").returncode == 0


def test_copies_are_ignored_by_git():
    assert "my-answers/" in (COURSE / ".gitignore").read_text().splitlines()
