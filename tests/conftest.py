import pytest


@pytest.fixture(autouse=True)
def progress_file(tmp_path, monkeypatch):
    """Give each test a progress file of its own."""
    path = tmp_path / "progress.json"
    monkeypatch.setenv("COURSE_PROGRESS_FILE", str(path))
    return path
