import subprocess

import pytest

from tools import bench, binder_links
from tools import notebooks as tool


@pytest.fixture
def pyproject(tmp_path, monkeypatch):
    path = tmp_path / "pyproject.toml"
    monkeypatch.setattr(binder_links, "PYPROJECT", path)
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    return path


@pytest.fixture
def clone(pyproject):
    """Return a function that makes the folder of pyproject.toml a clone of an address."""
    pyproject.write_text(NAMED)

    def clone_of(address):
        git = ("git", "-C", pyproject.parent)
        subprocess.run([*git, "init", "-q"], check=True)
        subprocess.run([*git, "remote", "add", "origin", address], check=True)

    return clone_of


NAMED = '[project.urls]\nRepository = "https://github.com/ada/nets"\n'


def test_the_readme_has_the_links_of_the_repository_that_pyproject_names():
    readme, repo = bench.README.read_text(encoding="utf-8"), binder_links.of_pyproject()
    for content, markers in (
        (binder_links.links(repo), binder_links.MARKERS),
        (binder_links.badges(repo), binder_links.BADGES),
    ):
        _, written, _ = bench.split(readme, markers)
        assert written.strip() == content, "run `make links`"


@pytest.mark.parametrize(
    "address",
    [
        "https://github.com/bob/my.nets.git",
        "https://github.com/bob/my.nets",
        "https://bob@github.com/bob/my.nets/",
        "git@github.com:bob/my.nets.git",
        "ssh://git@github.com/bob/my.nets.git",
    ],
)
def test_a_fork_needs_no_edit(clone, address):
    clone(address)
    assert binder_links.repository() == "bob/my.nets"


@pytest.mark.parametrize("address", ["https://example.org/bob/nets", "/home/bob/nets"])
def test_a_clone_from_elsewhere_has_what_pyproject_names(clone, address):
    clone(address)
    assert binder_links.repository() == "ada/nets"


def test_without_git_it_is_what_pyproject_names(pyproject, monkeypatch):
    pyproject.write_text(NAMED)
    monkeypatch.setenv("PATH", str(pyproject.parent))
    assert binder_links.repository() == "ada/nets"


def test_where_github_builds_it_is_told(pyproject, monkeypatch):
    pyproject.write_text(NAMED)
    monkeypatch.setenv("GITHUB_REPOSITORY", "bob/nets")
    assert binder_links.repository() == "bob/nets"


def test_the_badges_lead_to_chapter_00_to_the_tests_and_to_the_web_edition():
    found = binder_links.badges("Ada/nets")
    assert "gh/Ada/nets/HEAD?urlpath=lab%2Ftree%2Fnotebooks%2F00_start_here.ipynb)" in found
    workflow = tool.ROOT / ".github/workflows/test.yml"
    assert f"https://github.com/Ada/nets/actions/workflows/{workflow.name})" in found
    assert workflow.is_file()
    assert "(https://ada.github.io/nets/)" in found


def test_every_chapter_has_a_link_to_the_same_repository():
    found = binder_links.links("ada/nets")
    for path in tool.all_notebooks():
        address = (
            f"https://mybinder.org/v2/gh/ada/nets/HEAD?urlpath=lab%2Ftree%2Fnotebooks%2F{path.name}"
        )
        assert f"]({address})" in found


@pytest.mark.parametrize(
    "content",
    [
        "[project]\n",
        "[project.urls]\nHomepage = 'https://github.com/ada/nets'\n",
        "[project.urls]\nRepository = 'https://example.org/ada/nets'\n",
        "[project.urls]\nRepository = 'https://github.com/ada'\n",
    ],
)
def test_without_a_repository_nothing_is_written(pyproject, content, monkeypatch, tmp_path, capsys):
    pyproject.write_text(content)
    readme = tmp_path / "README.md"
    readme.write_text("as it was")
    monkeypatch.setattr(bench, "README", readme)
    assert binder_links.main(["--write"]) == 1
    assert "https://github.com/OWNER/REPOSITORY" in capsys.readouterr().err
    assert readme.read_text() == "as it was"


def test_the_links_are_written_and_the_repository_is_named(clone, pyproject, monkeypatch, tmp_path):
    clone("git@github.com:bob/nets.git")
    readme = tmp_path / "README.md"
    markers = (*binder_links.BADGES, *binder_links.MARKERS)
    readme.write_text("Before.\n" + "\n".join(markers) + "\nAfter.\n")
    monkeypatch.setattr(bench, "README", readme)
    assert binder_links.main(["--write"]) == 0
    text = readme.read_text()
    assert text.startswith("Before.\n")
    assert text.endswith("\nAfter.\n")
    assert binder_links.links("bob/nets") in text
    assert binder_links.badges("bob/nets") in text
    assert pyproject.read_text() == NAMED.replace("ada", "bob")
