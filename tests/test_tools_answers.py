"""Real git repositories: a server, and a learner's clone in a folder with an unusual name."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tiny import code, notebook, prose
from tools import answers
from tools.notebooks import to_bytes

COURSE = Path(__file__).resolve().parents[1]
FIRST, SECOND = "notebooks/01_first.ipynb", "notebooks/02_second.ipynb"
STUB = "def double(x):\n    return ..."
ANSWER = "def double(x):\n    # mine: 我的\n    return x + x"

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


@pytest.fixture(autouse=True)
def _own_git_settings(tmp_path, monkeypatch):
    """Let no setting of this computer take part, nor a repository that the tests run in."""
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    settings = tmp_path / "gitconfig"
    settings.write_text(
        "[user]\nname = Nobody\nemail = nobody@example.org\n[init]\ndefaultBranch = main\n"
        '[core]\nautocrlf = false\n[protocol "file"]\nallow = always\n'
    )
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(settings))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))


def git(folder, *arguments):
    done = subprocess.run(
        ["git", *arguments], cwd=folder, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def chapter(title, *names, number=1, stub=STUB):
    cells = [prose(f"# {title}", "title")]
    for name in names:
        start = f"ex-{number:02}-{name}"
        cells += [
            prose(f"Write {name}: {title}.", f"{name}-text"),
            code(stub, f"{start}-stub"),
            code(f"ex.{name}.check({name})", f"{start}-check"),
        ]
    return to_bytes(notebook(*cells))


@pytest.fixture
def server(tmp_path):
    """Return the repository that the course comes from."""
    folder = tmp_path / "the server 服务器"
    (folder / "notebooks").mkdir(parents=True)
    git(folder, "init", "--quiet")
    publish(
        folder,
        {
            FIRST: chapter("First", "double", "halve"),
            SECOND: chapter("Second", "triple", number=2),
            "course.py": b"VERSION = 1\n",
            ".gitignore": b"my-answers/\n",
        },
    )
    return folder


def publish(server, files):
    """Write files (None deletes one) and commit them."""
    for name, content in files.items():
        if content is None:
            (server / name).unlink()
        else:
            (server / name).write_bytes(content)
    git(server, "add", "--all")
    git(server, "commit", "--quiet", "--message", "a version")


@pytest.fixture
def clone(server, tmp_path, monkeypatch):
    """Return the learner's clone, which the tool works on."""
    folder = tmp_path / "my course 课程"
    git(tmp_path, "clone", "--quiet", str(server), str(folder))
    monkeypatch.setattr(answers, "ROOT", folder)
    return folder


def edit(clone, sources, name=FIRST, outputs=True):
    """Write sources into cells as JupyterLab would, and return the notebook's bytes."""
    path = clone / name
    nb = json.loads(path.read_bytes())
    for cell in nb["cells"]:
        if cell["id"] in sources:
            cell["source"] = sources[cell["id"]].splitlines(keepends=True)
            if outputs and cell["cell_type"] == "code":
                stream = {"output_type": "stream", "name": "stdout", "text": ["mine"]}
                cell |= {"outputs": [stream], "execution_count": 77}
    nb["metadata"]["widgets"] = {"state": "large"}
    path.write_text(json.dumps(nb, ensure_ascii=False, indent=2), encoding="utf-8")
    return path.read_bytes()


def cells(path):
    return {cell["id"]: cell for cell in json.loads(path.read_bytes())["cells"]}


def source(path, cell_id):
    return "".join(cells(path)[cell_id]["source"])


def kept(clone):
    return {path.name: path.read_bytes() for path in sorted((clone / "my-answers").glob("*"))}


def tree(folder):
    """Return every file outside .git and my-answers, with its time of change."""
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file() and not {".git", "my-answers"} & set(path.relative_to(folder).parts)
    }


def run(*arguments):
    return answers.main(list(arguments))


# --- reset --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["01_first", "01_first.ipynb", FIRST])
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


@pytest.mark.parametrize("name", ["", "03_third", "../course.py", "notebooks"])
def test_a_notebook_that_the_course_does_not_have(name, clone, capsys):
    before = tree(clone)
    assert run("reset", name) == 1
    assert "make reset NOTEBOOK=01_first" in capsys.readouterr().err
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
    monkeypatch.setattr(answers, "ROOT", inside)
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
    error = capsys.readouterr().err
    assert re.search(match, error), error
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


@pytest.mark.parametrize("error", [KeyboardInterrupt(), OSError(28, "No space left on device")])
def test_a_break_after_the_restore_puts_everything_back(error, server, clone, monkeypatch, capsys):
    mine = edit(clone, {"ex-01-double-stub": ANSWER, "title": "my words"})
    publish(server, {FIRST: chapter("First, better", "double")})
    before = {name: content for name, (content, _) in tree(clone).items()}
    real = answers.git

    def breaking(*arguments):
        if arguments[0] == "merge":
            assert (clone / FIRST).read_bytes() != mine
            raise error
        return real(*arguments)

    monkeypatch.setattr(answers, "git", breaking)
    assert run("update") != 0
    assert "my-answers/" in capsys.readouterr().err
    assert {name: content for name, (content, _) in tree(clone).items()} == before
    assert list(kept(clone).values()) == [mine]


def test_a_break_just_after_the_new_version_came_still_puts_the_answers_in(
    server, clone, monkeypatch
):
    edit(clone, {"ex-01-double-stub": ANSWER})
    publish(server, {FIRST: chapter("First, better", "double")})
    real = answers.git

    def breaking(*arguments):
        output = real(*arguments)
        if arguments[0] == "merge":
            raise KeyboardInterrupt
        return output

    monkeypatch.setattr(answers, "git", breaking)
    assert run("update") == 130
    assert source(clone / FIRST, "ex-01-double-stub") == ANSWER


def test_a_full_disk_anywhere_loses_no_answer(server, clone, monkeypatch, capsys):
    """Let the first, second, third ... file that is written be the last."""
    mine = edit(clone, {"ex-01-double-stub": ANSWER})
    mine_too = edit(clone, {"ex-02-triple-stub": ANSWER}, SECOND)
    publish(server, {FIRST: chapter("New", "double"), SECOND: chapter("New", "triple", number=2)})
    start = clone.with_name("start")
    clone.rename(start)
    real = answers.replacing
    for allowed in range(7):
        shutil.copytree(start, clone)
        left = iter(range(allowed))

        def limited(path, left=left):
            if next(left, None) is None:
                raise OSError(28, "No space left on device")
            return real(path)

        with monkeypatch.context() as patch:
            patch.setattr(answers, "replacing", limited)
            assert run("update") == (0 if allowed == 6 else 1)
        if allowed < 6:
            assert "No space left" in capsys.readouterr().err
        for name, content in ((FIRST, mine), (SECOND, mine_too)):
            somewhere = [*kept(clone).values(), (clone / name).read_bytes()]
            assert content in somewhere, (allowed, name)
        shutil.rmtree(clone)


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


def test_copies_are_ignored_by_git():
    assert "my-answers/" in (COURSE / ".gitignore").read_text().splitlines()
