import pytest


@pytest.fixture(autouse=True)
def progress_file(tmp_path, monkeypatch):
    """Give each test a progress file of its own."""
    path = tmp_path / "progress.json"
    monkeypatch.setenv("COURSE_PROGRESS_FILE", str(path))
    return path


@pytest.fixture(scope="session")
def slides_of_all_chapters(tmp_path_factory):
    """Return a folder with the slides of all chapters, as `make slides` writes them."""
    from tools.slides import __main__ as slides  # not at the top: it takes seconds

    folder = tmp_path_factory.mktemp("slides to show") / "not yet there"
    assert slides.main(["-o", str(folder)]) == 0
    return folder
