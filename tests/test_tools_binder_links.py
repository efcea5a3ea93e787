import pytest

from tools import bench, binder_links
from tools import notebooks as tool


@pytest.fixture
def pyproject(tmp_path, monkeypatch):
    path = tmp_path / "pyproject.toml"
    monkeypatch.setattr(binder_links, "PYPROJECT", path)
    return path


def test_the_readme_has_the_links_of_this_repository():
    _, written, _ = bench.split(bench.README.read_text(encoding="utf-8"), binder_links.MARKERS)
    assert written.strip() == binder_links.links(), "run `python -m tools.binder_links --write`"


def test_every_chapter_has_a_link_to_the_same_repository(pyproject):
    pyproject.write_text('[project.urls]\nRepository = "https://github.com/ada/nets.git"\n')
    found = binder_links.links()
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


def test_the_links_are_written_between_the_markers(pyproject, monkeypatch, tmp_path):
    pyproject.write_text("[project.urls]\nRepository = 'https://github.com/ada/nets'\n")
    readme = tmp_path / "README.md"
    readme.write_text("Before.\n" + "\n".join(binder_links.MARKERS) + "\nAfter.\n")
    monkeypatch.setattr(bench, "README", readme)
    assert binder_links.main(["--write"]) == 0
    text = readme.read_text()
    assert text.startswith("Before.\n")
    assert text.endswith("\nAfter.\n")
    assert binder_links.links() in text
