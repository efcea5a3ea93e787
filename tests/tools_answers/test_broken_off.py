"""An update that ends in the middle: the next run finishes it, and no answer is lost."""

import contextlib
import os
import shutil
import signal
import time

import pytest

from tests.tools_answers.clones import (
    ANSWER,
    FIRST,
    SECOND,
    STUB,
    edit,
    git,
    kept,
    publish,
    run,
    source,
    tree,
)
from tests.tools_answers.kills import (
    NEW,
    RECORD,
    THIRD,
    Killed,
    Killer,
    all_but_the_branch,
    all_of_it,
    half_a_notebook,
    half_an_original,
    half_of_the_files,
    nothing,
)
from tools.answers import copies, repository


@pytest.fixture
def start(server, clone):
    """Return a clone with two answered notebooks, where a new version waits."""
    edit(clone, {"ex-01-double-stub": ANSWER, "title": "my words"})
    edit(clone, {"ex-02-triple-stub": ANSWER, "title": "my words"}, SECOND)
    publish(server, NEW)
    start = clone.with_name("start")
    clone.rename(start)
    return start


def is_finished(server, clone, mine=frozenset({FIRST, SECOND})):
    assert git(clone, "rev-parse", "HEAD") == git(server, "rev-parse", "HEAD")
    assert source(clone / FIRST, "ex-01-double-stub") == ANSWER
    assert source(clone / SECOND, "ex-02-triple-stub") == ANSWER
    changed = git(clone, "status", "--porcelain").splitlines()
    assert {line.strip().split()[1] for line in changed} <= mine
    for name in NEW.keys() - mine:
        assert (clone / name).read_bytes().replace(b"\r\n", b"\n") == NEW[name]
    assert not (clone / RECORD).exists()


def test_the_run_after_a_kill_finishes_the_update(server, clone, start, monkeypatch, capsys):
    mine = (start / SECOND).read_bytes()
    at, killer = 0, None
    while killer is None or killer.dead:
        shutil.copytree(start, clone)
        with monkeypatch.context() as patch, contextlib.suppress(Killed):
            killer = Killer(patch, at)
            run("update")
        begun = (clone / RECORD).exists()
        capsys.readouterr()
        assert run("update") == 0
        assert ("was broken off" in capsys.readouterr().out) == begun
        is_finished(server, clone)
        assert mine in kept(clone).values()
        shutil.rmtree(clone)
        at += 1
    assert at > 9


@pytest.fixture
def killed(clone, start, monkeypatch):
    """Return a function that kills an update in a command of git, which leaves a mess."""

    def kill(command, mess):
        shutil.copytree(start, clone)
        with monkeypatch.context() as patch:
            Killer(patch, command, lambda: mess(clone))
            with pytest.raises(Killed):
                run("update")

    return kill


@pytest.mark.parametrize("autocrlf", ["false", "true"], indirect=True)
@pytest.mark.parametrize(
    ("command", "mess"),
    [
        ("checkout", half_an_original),
        ("merge", half_of_the_files),
        ("merge", half_a_notebook),
        ("merge", all_but_the_branch),
    ],
)
def test_what_git_left_half_done_is_finished(command, mess, killed, server, clone):
    killed(command, mess)
    assert run("update") == 0
    is_finished(server, clone)


@pytest.mark.parametrize(
    ("mess", "name", "exercise"),
    [
        (nothing, FIRST, "ex-01-halve-stub"),
        (half_of_the_files, FIRST, "ex-01-halve-stub"),
        (half_of_the_files, THIRD, "ex-03-last-stub"),
        (all_but_the_branch, FIRST, "ex-01-halve-stub"),
        (all_but_the_branch, THIRD, "ex-03-last-stub"),
    ],
)
def test_what_is_answered_between_the_kill_and_the_next_run_stays(
    mess, name, exercise, killed, server, clone
):
    killed("merge", mess)
    edit(clone, {exercise: "later = 1"}, name)
    assert run("update") == 0
    assert source(clone / name, exercise) == "later = 1"
    is_finished(server, clone, {FIRST, SECOND, name})


@pytest.mark.parametrize("mess", [nothing, half_of_the_files, all_but_the_branch, all_of_it])
def test_the_later_of_two_answers_stays(mess, killed, server, clone):
    mine = (clone.with_name("start") / FIRST).read_bytes()
    killed("merge", mess)
    edit(clone, {"ex-01-double-stub": "later = 1"})
    assert run("update") == 0
    assert source(clone / FIRST, "ex-01-double-stub") == "later = 1"
    assert source(clone / SECOND, "ex-02-triple-stub") == ANSWER
    assert mine in kept(clone).values()


def test_a_file_that_is_no_notebook_is_kept_before_it_is_replaced(killed, server, clone):
    killed("checkout", half_an_original)
    half = (clone / FIRST).read_bytes()
    assert run("update") == 0
    assert half in kept(clone).values()


def test_a_reset_puts_the_answers_back_first(killed, clone, capsys):
    killed("merge", nothing)
    assert STUB in source(clone / FIRST, "ex-01-double-stub")
    assert run("reset", "02") == 0
    assert source(clone / FIRST, "ex-01-double-stub") == ANSWER
    assert source(clone / SECOND, "ex-02-triple-stub") == STUB
    assert "was broken off" in capsys.readouterr().out


def test_a_refused_update_that_was_killed_last_says_nothing_untrue(killed, start, clone, capsys):
    (start / "course.py").write_text("VERSION = 'mine'\n")
    killed("remove", nothing)
    capsys.readouterr()
    assert run("update") == 1
    out, error = capsys.readouterr()
    assert "was broken off" in out
    assert "put into the new version" not in out
    assert "your notebooks are as they were" in error
    assert (clone / FIRST).read_bytes() == (start / FIRST).read_bytes()


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"another": "version"}'])
def test_a_record_that_cannot_be_read_stops_nothing(content, killed, clone, capsys):
    killed("merge", nothing)
    (clone / RECORD).write_bytes(content)
    assert run("update") == 0
    assert "your notebooks of then are in my-answers/" in capsys.readouterr().out
    assert not (clone / RECORD).exists()


def test_a_copy_that_is_gone_is_named(killed, server, clone, capsys):
    killed("merge", nothing)
    [gone] = (clone / "my-answers").glob("01_first*")
    gone.unlink()
    assert run("update") == 0
    assert f"{gone.name} is gone" in capsys.readouterr().out
    assert source(clone / SECOND, "ex-02-triple-stub") == ANSWER


@pytest.mark.parametrize("command", [("update",), ("reset", "01")], ids=str)
@pytest.mark.parametrize("lock", ["index.lock", "HEAD.lock", "refs/heads/main.lock"])
def test_a_lock_that_git_left_is_named(lock, command, clone, start, capsys):
    shutil.copytree(start, clone)
    path = clone / ".git" / lock
    path.touch()
    before = tree(clone)
    assert run(*command) == 1
    error = capsys.readouterr().err
    assert f"If no git is running then, it is safe to delete {path};" in error
    assert tree(clone) == before
    assert not (clone / "my-answers").exists()
    path.unlink()
    assert run(*command) == 0


def test_two_at_once(clone, start, capsys):
    shutil.copytree(start, clone)
    with copies.one_at_a_time():
        assert run("update") == 1
    assert "Another reset or update is at work" in capsys.readouterr().err
    assert run("update") == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")
def test_a_power_cut_at_any_time(server, clone, start, capfd):
    """End the tool and git with it, without any word of warning."""
    for milliseconds in range(10, 130, 15):
        shutil.copytree(start, clone)
        child = os.fork()
        if child == 0:
            try:
                os.setsid()
                run("update")
            finally:
                os._exit(0)
        time.sleep(milliseconds / 1000)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        os.waitpid(child, 0)
        for lock in [*(clone / ".git").glob("*.lock"), *(clone / ".git/refs").rglob("*.lock")]:
            lock.unlink()
        assert run("update") == 0
        is_finished(server, clone)
        shutil.rmtree(clone)


@pytest.mark.parametrize("error", [KeyboardInterrupt(), OSError(28, "No space left on device")])
@pytest.mark.parametrize("after", [False, True])
def test_a_merge_that_is_broken_off_is_finished_at_once(
    after, error, server, clone, start, monkeypatch, capsys
):
    shutil.copytree(start, clone)
    real, errors = repository.git, [error]

    def breaking(*arguments, **text):
        breaks = arguments[0] == "merge" and errors
        if after or not breaks:
            output = real(*arguments, **text)
        if breaks:
            raise errors.pop()
        return output

    monkeypatch.setattr(repository, "git", breaking)
    assert run("update") != 0
    assert "my-answers/" in capsys.readouterr().err
    is_finished(server, clone)


def test_a_merge_that_fails_again_and_again(server, clone, start, monkeypatch, capsys):
    shutil.copytree(start, clone)
    real = repository.git

    def breaking(*arguments, **text):
        if arguments[0] == "merge":
            raise repository.GitError("No space left on device")
        return real(*arguments, **text)

    with monkeypatch.context() as patch:
        patch.setattr(repository, "git", breaking)
        for _ in range(2):
            assert run("update") == 1
            error = capsys.readouterr().err
            assert "No space left" in error
            assert "run `make update`: it goes on from here" in error
            assert source(clone / FIRST, "ex-01-double-stub") == ANSWER
    assert run("update") == 0
    is_finished(server, clone)
