import os
import shutil

import pytest

from tests.tools_answers.clones import FIRST, SECOND, chapter, git, publish
from tools.answers import repository


@pytest.fixture
def autocrlf(request):
    """Return git's setting for line ends; installed on Windows, git sets "true"."""
    return getattr(request, "param", "false")


@pytest.fixture(autouse=True)
def _own_git_settings(tmp_path, monkeypatch, autocrlf):
    """Let no setting of this computer take part, nor a repository that the tests run in."""
    if shutil.which("git") is None:
        pytest.skip("needs git")
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    settings = tmp_path / "gitconfig"
    settings.write_text(
        "[user]\nname = Nobody\nemail = nobody@example.org\n[init]\ndefaultBranch = main\n"
        f'[core]\nautocrlf = {autocrlf}\nfsync = none\n[protocol "file"]\nallow = always\n'
    )
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(settings))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    monkeypatch.setattr(os, "fsync", lambda _: None)  # no power cut here, and a busy disk is slow


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


@pytest.fixture
def clone(server, tmp_path, monkeypatch):
    """Return the learner's clone, which the tool works on."""
    folder = tmp_path / "my course 课程"
    git(tmp_path, "clone", "--quiet", str(server), str(folder))
    monkeypatch.setattr(repository, "ROOT", folder)
    return folder
