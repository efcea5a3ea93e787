from functools import lru_cache

import pytest

from course_utils import packed


@pytest.fixture(scope="session", autouse=True)
def files_are_decompressed_once():
    """Decompress a file of images anew only where it has changed; its checksum is taken anew."""
    decompressed = packed.decompressed

    @lru_cache(maxsize=4)
    def kept(path, size, changed):
        return bytes(decompressed(path, size))

    def decompressed_once(path, size):
        if not path.is_file():
            return decompressed(path, size)
        return bytearray(kept(path, size, path.stat().st_mtime_ns))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(packed, "decompressed", decompressed_once)
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

    folder = tmp_path_factory.mktemp("slides to show") / "not yet there"
    assert slides.main(["-o", str(folder)]) == 0
    return folder
