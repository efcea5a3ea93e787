import json
import os
import re
import shutil
import subprocess
import time

import pytest

from course_utils.files import STALE_SECONDS, TEMPORARY
from tests.tools_answers.clones import (
    ANSWER,
    FIRST,
    SECOND,
    cells,
    chapter,
    edit,
    git,
    kept,
    publish,
    run,
    source,
    tree,
)
from tools.answers import copies

# --- update -------------------------------------------------------------------------------------


def test_answers_move_into_the_new_notebook(server, clone, capsys):
    mine = edit(clone, {"ex-01-double-stub": ANSWER, "double-text": "my own words"})
    new = chapter("First, better", "halve", "double")
    publish(server, {FIRST: new, "course.py": b"VERSION = 2\n"})
    assert run("update") == 0
    found = cells(clone / FIRST)
    assert source(clone / FIRST, "ex-01-double-stub") == ANSWER
    assert found["ex-01-double-stub"]["outputs"] == []
    assert found["ex-01-double-stub"]["execution_count"] is None
    expected = json.loads(new)
    for cell in expected["cells"]:
        if cell["id"] == "ex-01-double-stub":
            cell["source"] = ANSWER.splitlines(keepends=True)
    assert json.loads((clone / FIRST).read_bytes()) == expected
    assert (clone / "course.py").read_bytes() == b"VERSION = 2\n"
    assert list(kept(clone).values()) == [mine]
    out = capsys.readouterr().out
    assert "01_first.ipynb: 1 of your answers put into the new version." in out
    assert "Other cells that you changed or added, in the copy only: 1." in out
    assert "No place there" not in out
    assert "Begins differently" not in out
    assert git(clone, "rev-parse", "HEAD") == git(server, "rev-parse", "HEAD")


def test_a_stub_that_was_not_touched_takes_the_new_text(server, clone, capsys):
    edit(clone, {"ex-01-double-stub": ANSWER})
    stub = "def better(x):\n    return ..."
    publish(server, {FIRST: chapter("First", "double", "halve", stub=stub)})
    assert run("update") == 0
    assert source(clone / FIRST, "ex-01-halve-stub") == stub
    assert source(clone / FIRST, "ex-01-double-stub") == ANSWER
    assert "see whether yours still fits: ex-01-double-stub." in capsys.readouterr().out


def test_an_answer_to_an_exercise_that_is_gone_is_named_and_in_the_copy(server, clone, capsys):
    mine = edit(clone, {"ex-01-double-stub": ANSWER, "ex-01-halve-stub": "halve = 1"})
    publish(server, {FIRST: chapter("First", "halve")})
    assert run("update") == 0
    assert source(clone / FIRST, "ex-01-halve-stub") == "halve = 1"
    assert "No place there, so in the copy only: ex-01-double-stub." in capsys.readouterr().out
    assert list(kept(clone).values()) == [mine]


def test_answers_follow_a_notebook_that_was_renamed(server, clone):
    edit(clone, {"ex-01-double-stub": ANSWER})
    renamed = "notebooks/01_beginning.ipynb"
    publish(server, {FIRST: None, renamed: chapter("First", "double")})
    assert run("update") == 0
    assert source(clone / renamed, "ex-01-double-stub") == ANSWER
    assert not (clone / FIRST).exists()


def test_a_notebook_that_is_gone_stays_as_a_copy(server, clone, capsys):
    mine = edit(clone, {"ex-02-triple-stub": ANSWER}, SECOND)
    publish(server, {SECOND: None})
    assert run("update") == 0
    assert list(kept(clone).values()) == [mine]
    assert "in the copy only: ex-02-triple-stub." in capsys.readouterr().out


def test_a_notebook_that_is_the_same_in_the_new_version_is_kept_byte_for_byte(server, clone):
    mine = edit(clone, {"ex-02-triple-stub": ANSWER, "title": "my words"}, SECOND)
    publish(server, {FIRST: chapter("First, better", "double")})
    assert run("update") == 0
    assert (clone / SECOND).read_bytes() == mine
    assert list(kept(clone).values()) == [mine]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"cells": 3}', b"\xff", b'{"cells": [{"id": 1}]}']
)
def test_a_notebook_that_is_none_any_more_stays_as_a_copy(content, server, clone, capsys):
    (clone / FIRST).write_bytes(content)
    edit(clone, {"ex-02-triple-stub": ANSWER}, SECOND)
    new = chapter("First, better", "double")
    publish(server, {FIRST: new, SECOND: chapter("Second, better", "triple", number=2)})
    assert run("update") == 0
    assert content in kept(clone).values()
    assert (clone / FIRST).read_bytes() == new
    assert source(clone / SECOND, "ex-02-triple-stub") == ANSWER
    assert "01_first.ipynb is no whole notebook" in capsys.readouterr().out


def test_notebooks_and_files_of_the_learners_own_are_untouched(server, clone):
    own = {"notebooks/03_mine.ipynb": b"not even JSON", "notebooks/笔记 本.ipynb": b"{}"}
    for name, content in own.items():
        (clone / name).write_bytes(content)
    git(clone, "add", "notebooks/03_mine.ipynb")
    before = {name: tree(clone)[name] for name in own}
    publish(server, {FIRST: chapter("First, better", "double")})
    assert run("update") == 0
    assert {name: tree(clone)[name] for name in own} == before
    assert not (clone / "my-answers").exists()


def test_staged_answers_move_too(server, clone):
    edit(clone, {"ex-01-double-stub": ANSWER})
    git(clone, "add", FIRST)
    publish(server, {FIRST: chapter("First, better", "double")})
    assert run("update") == 0
    assert source(clone / FIRST, "ex-01-double-stub") == ANSWER


def test_nothing_new_changes_nothing(clone, capsys):
    edit(clone, {"ex-01-double-stub": ANSWER})
    before = tree(clone)
    assert run("update") == 0
    assert "up to date; nothing was changed" in capsys.readouterr().out
    assert tree(clone) == before
    assert not (clone / "my-answers").exists()


# --- an update that fails -----------------------------------------------------------------------


def fails(clone, match, capsys, copies=0):
    """Check that an update says why it failed and leaves every file byte for byte."""
    before = {name: content for name, (content, _) in tree(clone).items()}
    head = git(clone, "rev-parse", "HEAD")
    assert run("update") == 1
    out, error = capsys.readouterr()
    assert re.search(match, error), error
    assert "put into the new version" not in out
    assert {name: content for name, (content, _) in tree(clone).items()} == before
    assert git(clone, "rev-parse", "HEAD") == head
    assert len(kept(clone)) == copies


def test_without_the_network(server, clone, capsys):
    edit(clone, {"ex-01-double-stub": ANSWER})
    server.rename(server.with_name("moved away"))
    fails(clone, "cannot be reached.*Check the network connection", capsys)


def test_with_commits_of_the_learners_own(server, clone, capsys):
    edit(clone, {"ex-01-double-stub": ANSWER})
    git(clone, "commit", "--quiet", "--all", "--message", "my answers")
    edit(clone, {"ex-01-halve-stub": ANSWER})
    publish(server, {FIRST: chapter("First, better", "double")})
    fails(clone, "commits of its own.*git pull --no-rebase", capsys)


@pytest.mark.parametrize("staged", [False, True])
def test_with_another_file_changed(staged, server, clone, capsys):
    edit(clone, {"ex-01-double-stub": ANSWER})
    (clone / "course.py").write_text("VERSION = 'mine'\n")
    if staged:
        git(clone, "add", FIRST)
    publish(server, {FIRST: chapter("First, better", "double"), "course.py": b"VERSION = 2\n"})
    for _ in range(2):  # the same copy serves again
        fails(clone, r"git checkout -- FILE(.|\n)*course\.py", capsys, copies=1)
    git(clone, "checkout", "--", "course.py")
    assert run("update") == 0
    assert source(clone / FIRST, "ex-01-double-stub") == ANSWER


def test_with_a_file_of_the_learners_own_in_the_way(server, clone, capsys):
    edit(clone, {"ex-01-double-stub": ANSWER})
    (clone / "notebooks" / "03_third.ipynb").write_bytes(b"mine")
    publish(server, {"notebooks/03_third.ipynb": chapter("Third", "x", number=3)})
    fails(clone, r"stand in the way(.|\n)*03_third\.ipynb", capsys, copies=1)


def test_without_a_branch_to_follow(server, clone, capsys):
    edit(clone, {"ex-01-double-stub": ANSWER})
    publish(server, {FIRST: chapter("First, better", "double")})
    git(clone, "branch", "--unset-upstream")
    fails(clone, "follows no branch", capsys)


def test_in_the_middle_of_a_merge(server, clone, capsys):
    git(clone, "switch", "--quiet", "--create", "other")
    (clone / "course.py").write_text("VERSION = 'other'\n")
    git(clone, "commit", "--quiet", "--all", "--message", "other")
    git(clone, "switch", "--quiet", "main")
    (clone / "course.py").write_text("VERSION = 'mine'\n")
    git(clone, "commit", "--quiet", "--all", "--message", "mine")
    subprocess.run(["git", "merge", "other"], cwd=clone, capture_output=True, check=False)
    publish(server, {FIRST: chapter("First, better", "double")})
    fails(clone, "merge was begun here and not finished", capsys)


@pytest.mark.parametrize(("age", "left"), [(0, True), (STALE_SECONDS + 60, False)])
def test_what_a_killed_copy_left_is_removed_later(age, left, clone):
    part = clone / "my-answers" / f"01_first.2024-01-01-000000.ipynb.a1b2c3_z{TEMPORARY}"
    part.parent.mkdir()
    part.touch()
    os.utime(part, (time.time() - age,) * 2)
    edit(clone, {"title": "mine"})
    assert run("reset", "01") == 0
    assert part.exists() == left


def test_a_full_disk_anywhere_loses_no_answer(server, clone, monkeypatch, capsys):
    """Let the first, second, third ... file that is written be the last."""
    mine = edit(clone, {"ex-01-double-stub": ANSWER})
    mine_too = edit(clone, {"ex-02-triple-stub": ANSWER}, SECOND)
    publish(server, {FIRST: chapter("New", "double"), SECOND: chapter("New", "triple", number=2)})
    start = clone.with_name("start")
    clone.rename(start)
    real = copies.replacing
    for allowed in range(7):
        shutil.copytree(start, clone)
        left = iter(range(allowed))

        def limited(path, left=left):
            if next(left, None) is None:
                raise OSError(28, "No space left on device")
            return real(path)

        with monkeypatch.context() as patch:
            patch.setattr(copies, "replacing", limited)
            assert run("update") == (0 if allowed == 6 else 1)
        if allowed < 6:
            assert "No space left" in capsys.readouterr().err
        for name, content in ((FIRST, mine), (SECOND, mine_too)):
            somewhere = [*kept(clone).values(), (clone / name).read_bytes()]
            assert content in somewhere, (allowed, name)
        assert run("update") == 0
        assert source(clone / FIRST, "ex-01-double-stub") == ANSWER
        assert source(clone / SECOND, "ex-02-triple-stub") == ANSWER
        shutil.rmtree(clone)
