"""The page: one page, whole, that needs nothing else, and sentences where it cannot be written."""

import base64
import io
import re
from html.parser import HTMLParser

import matplotlib.pyplot as plt
import pytest
from matplotlib.figure import Figure
from PIL import Image

from course_utils.project import write_report
from course_utils.project.report import MOST_WORDS

PARTS = {"Question": "Is it a mug?", "Result": "In 9 of 10 photos.\n\nWith light: 8 of 10."}


class Page(HTMLParser):
    """What a browser finds on a page: texts by tag, and the attributes of tags."""

    def __init__(self, path):
        super().__init__()
        self.texts, self.tags, self._open = [], [], []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in ("meta", "img"):
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        if data.strip() and self._open:
            self.texts.append((self._open[-1], data))

    def all(self, tag):
        return [text for name, text in self.texts if name == tag]

    def attributes(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]


def figure():
    fig = Figure(figsize=(2, 1))
    fig.subplots().plot([1, 3, 2])
    return fig


def test_the_page_has_all_in_order(tmp_path):
    path = write_report(tmp_path / "report.html", "Mugs", PARTS, {"A line.": figure()})
    assert path == tmp_path / "report.html"
    page = Page(path)
    assert page.all("h1") == page.all("title") == ["Mugs"]
    assert page.all("h2") == list(PARTS)
    assert page.all("p") == ["Is it a mug?", "In 9 of 10 photos.", "With light: 8 of 10."]
    assert page.all("figcaption") == ["A line."]
    assert page.attributes("html") == [{"lang": "en"}]


def test_what_is_written_stays_text(tmp_path):
    mean = "<script>alert('x')</script> & \"more\" <b>"
    path = write_report(tmp_path / "a.html", mean, {mean: mean}, {mean: figure()})
    page = Page(path)
    assert {tag for tag, _ in page.tags} == {
        *("html", "meta", "title", "style", "h1", "h2", "p", "figure", "img", "figcaption")
    }
    for tag in ("title", "h1", "h2", "p", "figcaption"):
        assert "".join(page.all(tag)) == mean
    assert page.attributes("img")[0]["alt"] == mean


def test_figures_are_in_the_page_and_nothing_outside_is_asked_for(tmp_path):
    captions = {"One.": figure(), "Two.": figure()}
    path = write_report(tmp_path / "a.html", "Mugs", PARTS, captions)
    page = Page(path)
    assert [each["alt"] for each in page.attributes("img")] == list(captions)
    for each in page.attributes("img"):
        head, data = each["src"].split(",")
        assert head == "data:image/png;base64"
        with Image.open(io.BytesIO(base64.b64decode(data))) as picture:
            assert picture.width > picture.height > 100
    text = re.sub(r"base64,[A-Za-z0-9+/=]+", "", path.read_text(encoding="utf-8"))
    assert not re.search(r"https?:|url\(|@import|href|src=\"(?!data:)|<link|<script", text)


def test_axes_are_taken_for_their_figure(tmp_path):
    fig = figure()
    first = write_report(tmp_path / "a.html", "Mugs", PARTS, {"A line.": fig}).read_bytes()
    second = write_report(tmp_path / "b.html", "Mugs", PARTS, {"A line.": fig.axes[0]})
    assert second.read_bytes() == first
    fig, ax = plt.subplots()
    plt.close(fig)
    assert write_report(tmp_path / "c.html", "Mugs", PARTS, {"Nothing.": ax}).exists()


@pytest.mark.parametrize("other", ["a.png", None, 3])
def test_what_is_no_figure_is_named(tmp_path, other):
    with pytest.raises(ValueError, match=r"under “A line\.” belongs a figure, not "):
        write_report(tmp_path / "a.html", "Mugs", PARTS, {"A line.": other})
    assert list(tmp_path.iterdir()) == []


def test_no_figures_are_fine_and_numbers_are_written(tmp_path):
    page = Page(write_report(tmp_path / "a.HTM", "Mugs", {"Accuracy": 0.9, "Things": 80}, {}))
    assert page.all("p") == ["0.9", "80"]


@pytest.mark.parametrize("text", ["", " ", "...", "…", "\n.\t\n", " . . . "])
def test_empty_parts_are_named(tmp_path, text):
    with pytest.raises(ValueError, match=r"^write something under: Not known, Next$"):
        write_report(tmp_path / "a.html", "Mugs", PARTS | {"Not known": text, "Next": text}, {})
    assert list(tmp_path.iterdir()) == []


def test_no_parts(tmp_path):
    with pytest.raises(ValueError, match="needs parts: a text for each heading"):
        write_report(tmp_path / "a.html", "Mugs", {}, {})


@pytest.mark.parametrize("more", [0, 1])
def test_one_page(tmp_path, more):
    parts = {"One": "word " * 100, "Two": "word\n" * (MOST_WORDS - 100 + more)}
    if not more:
        assert write_report(tmp_path / "a.html", "Mugs", parts, {}).exists()
        return
    with pytest.raises(ValueError, match="351 words do not fit on a page, 350 do"):
        write_report(tmp_path / "a.html", "Mugs", parts, {})


# Where


def test_a_page_is_replaced_whole(tmp_path):
    path = tmp_path / "report.html"
    write_report(path, "Long", {"Text": "word " * 300}, {"A line.": figure()})
    write_report(path, "Short", PARTS, {})
    assert Page(path).all("h1") == ["Short"]
    assert path.read_text(encoding="utf-8").endswith("</html>\n")
    before = path.read_bytes()
    with pytest.raises(ValueError, match="write something"):
        write_report(path, "Empty", {"Text": ""}, {})
    with pytest.raises(ValueError, match="belongs a figure"):
        write_report(path, "No figure", PARTS, {"A": "b"})
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["report.html"]


def test_texts_relative_and_at_home(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    for path in ("a.html", "~/b.html"):
        found = write_report(path, "Tür & Tor", PARTS, {})
        assert found.is_absolute()
        assert found.parent == tmp_path
    assert Page(tmp_path / "b.html").all("h1") == ["Tür & Tor"]


def test_names_of_files_that_are_no_text_do_not_spoil_the_page(tmp_path):
    page = Page(write_report(tmp_path / "a.html", "Mugs", {"Photos": "m\udce4rz.jpg"}, {}))
    assert page.all("p") == ["m?rz.jpg"]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("photos/report.html", r"there is no folder .*photos: make it in the file browser"),
        ("report", r"name the file report\.html, not report"),
        ("report.pdf", r"name the file report\.html, not report\.pdf"),
        ("10_capstone.ipynb", r"name the file 10_capstone\.html, not 10_capstone\.ipynb"),
        ("folder.html", r"folder\.html is a folder: give the report another name"),
    ],
)
def test_where_no_page_can_be_written(tmp_path, name, says):
    (tmp_path / "folder.html").mkdir()
    (tmp_path / "10_capstone.ipynb").write_text("mine", encoding="utf-8")
    with pytest.raises(ValueError, match=says):
        write_report(tmp_path / name, "Mugs", PARTS, {})
    assert (tmp_path / "10_capstone.ipynb").read_text(encoding="utf-8") == "mine"
    assert len(list(tmp_path.iterdir())) == 2
