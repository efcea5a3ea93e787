import sys
from functools import lru_cache

import pytest


def once(decompressed):
    """Return `decompressed` of `course_utils.packed`, which remembers files until they change."""

    @lru_cache(maxsize=4)  # images and labels, for training and test
    def kept(path, size, changed):
        return bytes(decompressed(path, size))

    def decompressed_once(path, size):
        if not path.is_file():
            return decompressed(path, size)
        return bytearray(kept(path, size, path.stat().st_mtime_ns))

    return decompressed_once


@pytest.fixture(scope="session", autouse=True)
def files_are_decompressed_once():
    """Decompress each shipped file once; its checksum is taken at every loading all the same."""
    with pytest.MonkeyPatch.context() as patch:
        # Not imported here: it loads torch, which tests that read no such file can do without.
        if packed := sys.modules.get("course_utils.packed"):
            patch.setattr(packed, "decompressed", once(packed.decompressed))
        yield


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

    # With spaces, as a lecturer's folder may have.
    folder = tmp_path_factory.mktemp("slides to show") / "not yet there"
    assert slides.main(["-o", str(folder)]) == 0
    return folder
