"""What is committed is what the sources give: bundles, licences, pictures."""

import re

import pytest
from PIL import Image

from course_utils.instrument import STATIC, kept_pictures
from course_utils.pictures import SHARPNESS
from tools import javascript
from tools.instrument_pictures import SHOWN, fingerprint
from tools.readme_picture import HEIGHT, PICTURE, WIDTH

BUNDLES = sorted(STATIC.glob("*.js"))
MOST_BYTES = 150_000
MOST_BYTES_OF_A_PICTURE = 120_000


def test_a_build_gives_the_bytes_that_are_committed(tmp_path):
    javascript.build(tmp_path)
    built = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    committed = [*BUNDLES, STATIC / "LICENSES.txt"]
    assert built == {path.name: path.read_bytes() for path in committed}


@pytest.mark.parametrize("bundle", BUNDLES, ids=lambda path: path.name)
def test_a_bundle_is_small_and_asks_nobody(bundle):
    source = bundle.read_text(encoding="utf-8")
    assert len(source.encode("utf-8")) <= MOST_BYTES
    assert not re.search(r"\b(fetch|XMLHttpRequest|importScripts|WebSocket)\b", source)
    addresses = set(re.findall(r"https?://[^\"'`\s)]+", source))
    assert all(address.startswith("http://www.w3.org/") for address in addresses)  # names of SVG


def test_the_licence_of_every_package_in_a_bundle_lies_beside_it():
    text = (STATIC / "LICENSES.txt").read_text(encoding="utf-8")
    for name in ("d3-array", "d3-axis", "d3-color", "d3-contour", "d3-scale", "d3-shape"):
        assert re.search(rf"^{name} \d+\.\d+\.\d+ \(ISC\)$", text, re.MULTILINE), name
    assert "Permission to use, copy, modify" in text


def test_a_host_takes_few_lines():
    assert len((javascript.JS / "host.js").read_text(encoding="utf-8").splitlines()) < 60


def test_the_lock_file_names_no_registry_and_no_install_script_runs():
    lock = (javascript.JS / "package-lock.json").read_text(encoding="utf-8")
    assert "resolved" not in lock
    assert "--ignore-scripts" in javascript.INSTALL


@pytest.mark.parametrize("name", SHOWN)
def test_a_picture_is_that_of_its_instrument_and_sharp(name):
    kept = kept_pictures()[name]
    instrument = SHOWN[name]()
    assert instrument.picture == name
    assert kept["made_from"] == fingerprint(instrument), "run `make widgets`"
    file = STATIC / f"{name}.png"
    assert file.stat().st_size <= MOST_BYTES_OF_A_PICTURE
    with Image.open(file) as picture:
        assert abs(picture.width - SHARPNESS * kept["width"]) < SHARPNESS
    assert kept["text"].startswith("Widget: ")


def test_no_picture_is_left_over():
    assert set(kept_pictures()) == set(SHOWN)
    assert {path.stem for path in STATIC.glob("*.png")} == set(SHOWN)


def test_the_picture_of_readme_moves():
    with Image.open(PICTURE) as picture:
        assert picture.n_frames > 30
        assert picture.size == (WIDTH, HEIGHT)
    assert PICTURE.stat().st_size < 600_000
