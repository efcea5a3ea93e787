import contextlib
import importlib
import io
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_utils.dashboard import dashboard
from course_utils.environment import Finding, Report, check_environment
from course_utils.exercises import all_exercises
from course_utils.present import Tone, as_html, as_text, inline_html, printable
from tests.processes import ROOT


class Page(HTMLParser):
    """Reads HTML; an assertion fails where a tag is not closed in its turn."""

    def __init__(self, source):
        super().__init__()
        self.open, self.tags, self.text, self.code = [], [], "", []
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        self.tags.append((tag, dict(attrs)))
        if tag == "code":
            self.code.append("")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data
        if "code" in self.open:
            self.code[-1] += data


def tags(page):
    return [tag for tag, _ in page.tags]


def test_backticks_become_code():
    page = Page(inline_html('Call `check(f)`, not `f < 1 & "2"`. It\'s `x'))
    assert page.code == ["check(f)", 'f < 1 & "2"']
    assert page.text == 'Call check(f), not f < 1 & "2". It\'s `x'


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "`<b>`",
        '<img src="x" onerror="y">',
        "a < b > c & d &amp; &lt;",
        "`</code></div>`",
        "<!-- `",
        "``",
    ],
)
def test_nothing_a_learner_writes_becomes_a_tag(text):
    page = Page(inline_html(text))
    assert set(tags(page)) <= {"code"}
    assert page.text == re.sub("`([^`]+)`", r"\1", text)


@settings(deadline=None)
@given(st.text())
def test_any_text_comes_out_as_it_went_in(text):
    page = Page(inline_html(text))
    assert set(tags(page)) <= {"code"}
    assert page.text == re.sub("`([^`]+)`", r"\1", text)


@settings(deadline=None)
@given(st.sampled_from(Tone), st.text(), st.text(alphabet="ab <>&`\n\"'"))
def test_a_message_of_any_text_is_well_formed(tone, heading, body):
    page = Page(as_html(tone, heading, body))
    assert set(tags(page)) <= {"div", "strong", "code"}
    lines = [line for line in body.splitlines() if line.strip()]
    assert tags(page).count("div") == 1 + len(lines)


def test_a_message_is_announced_and_has_a_paragraph_for_each_line():
    page = Page(as_html(Tone.WRONG, "Not yet: `f`", "one\n\n  \ntwo `x`"))
    assert page.tags[0][1]["role"] == "status"
    assert tags(page) == ["div", "strong", "code", "div", "div", "code"]
    assert page.text == "✗ Not yet: fonetwo x"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("one\ntwo", "→ Hint\none\ntwo"),
        ("", "→ Hint"),
        ("\n", "→ Hint"),
    ],
)
def test_text(body, expected):
    assert as_text(Tone.HINT, "Hint", body) == expected


SYMBOLS = "".join(tone.symbol for tone in Tone)


ENCODINGS = ("cp1252", "ascii", "cp437", "utf-8")


def pipe(encoding):
    """Let standard output be a pipe in one encoding, which raises at what it cannot write."""
    return contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO(), encoding=encoding))


@settings(deadline=None)
@given(st.sampled_from(ENCODINGS), st.text(st.characters() | st.sampled_from(SYMBOLS)))
def test_any_text_can_be_printed_and_stays_as_it_is_where_it_can(encoding, text):
    with pipe(encoding):
        shown = printable(text)
        print(shown, flush=True)
    if text == text.encode(encoding, "replace").decode(encoding):
        assert shown == text


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_what_the_course_tells_can_be_printed_through_a_pipe(encoding, progress_file):
    progress_file.write_bytes(b"damaged")  # so that the dashboard names a file
    scale_pixels = all_exercises()[0]
    for told in (
        check_environment(),
        Report((Finding("数据", False, "≥ 3 → 检查"),)),
        dashboard(),
        scale_pixels,
        scale_pixels.check(lambda pixels: "像素 ✗"),
        scale_pixels.check(scale_pixels.reference),
        scale_pixels.hint(),
    ):
        with pipe(encoding):
            print(told, repr(told), flush=True)


SOURCES = {path.stem: path.read_text("utf-8") for path in (ROOT / "tools").glob("*.py")}
TOOLS = [name for name, source in SOURCES.items() if "ArgumentParser(" in source]


@pytest.mark.parametrize("tool", TOOLS)
def test_the_help_of_every_tool_can_be_printed_through_a_pipe(tool):
    main = importlib.import_module(f"tools.{tool}").main
    with pipe("cp1252"), pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0


def test_symbols_become_others_where_they_are_unknown():
    with pipe("cp1252"):
        assert printable("✓ 3 − 2 → ×") == "+ 3 - 2 -> ×"
        assert len({as_text(tone, "Heading", "") for tone in Tone}) == len(Tone)


@pytest.mark.parametrize("stream", [None, io.StringIO(), object()])
def test_a_stream_without_an_encoding_gets_every_symbol(stream):
    with contextlib.redirect_stdout(stream):
        assert printable("✓ 像") == "✓ 像"


def test_tones_differ_without_their_colour():
    assert len({tone.symbol for tone in Tone}) == len(Tone) == 4
    for tone in Tone:
        assert tone.symbol in as_text(tone, "Heading", "")
        assert f"<strong>{tone.symbol} Heading</strong>" in as_html(tone, "Heading", "")


def luminance(colour):
    """Relative luminance of "#rrggbb", WCAG 2."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("tone", Tone)
def test_the_frame_follows_the_theme_and_stands_out_on_white(tone):
    variable, fallback = re.fullmatch(r"var\((--jp-\S+), (#[0-9a-f]{6})\)", tone.colour).groups()
    assert variable.endswith("-color1")
    assert 1.05 / (luminance(fallback) + 0.05) >= 3  # WCAG 2, non-text contrast
    assert tone.colour in as_html(tone, "Heading", "")
