import base64

import pytest
from nbformat.v4 import new_output

from course_utils.checking import Chapter
from course_utils.exercises.catalogue import CHAPTERS
from tests.tiny import code, notebook, prose
from tools import notebooks as tool
from tools import stored_instruments
from tools.browser import widget_cells
from tools.slides.deck import BESIDE, Deck, add_chapter
from tools.slides.notes import Notes
from tools.slides.pages import chapter_deck
from tools.slides.plan import Choice
from tools.stored_instruments import Stored

# As much of a picture of two pixels as says how large it is.
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\2\0\0\0\1").decode()
CAPTION = 'The loss falls & stays "there".'
FIGURE = new_output(
    "display_data", data={"image/png": PNG}, metadata={"image/png": {"alt": CAPTION}}
)
BELOW = new_output("display_data", data={"text/markdown": CAPTION})
PRINTED = new_output("stream", name="stdout", text="ex: the course's own function is used.\n0.5\n")


def deck_of(*cells, kept=None, notes=None, choice=None):
    deck = Deck("01 · Tiny")
    nb = tool.normalised(notebook(*cells))
    add_chapter(deck, Chapter("t.tiny", 1), nb, kept or {}, notes or Notes(), choice or Choice())
    return deck


def ways(deck):
    """Return how each slide is shown, and what stands on it."""
    return [
        (cell.metadata.deck["way"], cell.source or cell.metadata.deck.get("html", ""))
        for cell in deck.cells
        if "deck" in cell.metadata
    ]


def said(deck):
    return [c.source for c in deck.cells if c.metadata.slideshow.slide_type == "notes"]


class TestProse:
    def test_every_heading_begins_a_slide_and_other_prose_may_join_one(self):
        deck = deck_of(
            prose("# 01 · Tiny\n\nIn 5 minutes.", "title"),
            prose("## 1. One\n\nText.\n\n### Part\n\nMore.", "one"),
            prose("And more.", "two"),
        )
        assert [way for way, _ in ways(deck)] == ["title", "section", "topic", "text"]
        assert [c.metadata.deck["joins"] for c in deck.cells] == [False, False, False, True]
        assert [c.metadata.slideshow.slide_type for c in deck.cells] == [
            "slide",
            "slide",
            "subslide",
            "subslide",
        ]

    def test_the_setup_is_on_none(self):
        deck = deck_of(
            prose("## Setup", "setup"), code("import secret", "s"), prose("## 1. A", "a")
        )
        assert ways(deck) == [("section", "## 1. A")]

    def test_what_a_click_opens_in_a_notebook_is_a_step(self):
        details = (
            "<details>\n<summary>What you should have seen</summary>\n\n1. This.\n\n</details>"
        )
        deck = deck_of(prose(f"## 1. One\n\nLook.\n\n{details}\n\nAfter.", "one"))
        first, opened, after = deck.cells
        assert "details" not in opened.source
        assert opened.source.startswith("**What you should have seen**")
        assert opened.metadata.deck["steps"]
        assert (first.source, after.source) == ("## 1. One\n\nLook.", "After.")

    def test_an_exercise_for_home_says_so_and_what_follows_it_stays(self):
        deck = deck_of(
            prose("## 1. One\n\n### Exercise 1.1: first\n\nWrite it.", "one"),
            prose("It goes on.", "two"),
            choice=Choice(titles=("One",), exercises=("1.2",)),
        )
        assert [source for _, source in ways(deck)] == [
            "## 1. One",
            "### Exercise 1.1: first (at home)\n\nWrite it.",
            "It goes on.",
        ]

    def test_where_the_numbers_of_sections_jump_it_says_what_is_left_out(self):
        sections = [prose(f"## {n}. Part {n}\n\nText.", f"s{n}") for n in range(1, 6)]
        deck = deck_of(*sections, choice=Choice(titles=("Part 2", "Part 3", "Part 5")))
        remark = "(Not in these slides: *4. Part 4*)"
        assert [remark in cell.source for cell in deck.cells] == [False, False, True]
        assert "Not in these slides" not in "".join(cell.source for cell in deck.cells[:2])

    def test_the_glossary_is_for_looking_up(self):
        deck = deck_of(prose("### A\n\n| Term | 中文 |\n| --- | --- |\n| a | b |", "terms"))
        assert deck.cells == []


class TestCode:
    def test_a_picture_fills_a_slide_without_the_code_that_draws_it(self):
        source = "from course_utils.plotting import show\nshow(fig, 'It falls.')"
        deck = deck_of(prose("## 1. One", "one"), code(source, "plot", [FIGURE, BELOW], 1))
        (_, (way, shown)) = ways(deck)
        assert way == "picture"
        assert f'<img src="assets/pictures/01_tiny/plot-0.png" alt="{CAPTION}"' in (
            shown.replace("&quot;", '"').replace("&amp;", "&")
        )
        assert said(deck) == [f"**In the picture.** {CAPTION}"]
        (picture,) = deck.pictures
        assert picture.name == "01_tiny/plot-0.png"

    def test_short_prose_stands_beside_the_picture_that_it_reads(self):
        deck = deck_of(code("draw()", "plot", [FIGURE], 1), prose("It falls.", "reads"))
        *_, (way, _) = ways(deck)
        assert way == "beside"
        assert "plot-0.png" in deck.cells[-1].metadata.deck["html"]

    @pytest.mark.parametrize("text", ["word " * (BESIDE + 1), "| a |\n| - |\n| b |", "## 2. Two"])
    def test_what_needs_the_whole_width_does_not(self, text):
        deck = deck_of(code("draw()", "plot", [FIGURE], 1), prose(text, "reads"))
        assert ways(deck)[-1][0] != "beside"

    def test_what_code_prints_is_a_step(self):
        deck = deck_of(code("slope()", "a", [PRINTED], 1))
        assert deck.cells[0].metadata.deck["output_steps"]

    def test_whose_function_is_used_is_not_said_where_nobody_has_one(self):
        deck = deck_of(code("slope()", "a", [PRINTED], 1))
        assert [output.text for output in deck.cells[0].outputs] == ["0.5\n"]

    def test_code_that_prints_nothing_else_has_no_step(self):
        said = new_output("stream", name="stdout", text="ex: the course's own function is used.\n")
        assert deck_of(code("slope()", "a", [said], 1)).cells[0].outputs == []

    def test_checks_and_what_takes_an_answer_into_use_are_left_out(self):
        told = new_output("display_data", data={"text/html": "Not yet"})
        deck = deck_of(
            code("ex.slope.check(slope)", "check", [told], 1),
            code("slope = ex.slope.use(slope)", "use", [PRINTED], 2),
            code("step = ex.step.use(step)\nslope = ex.slope.use(slope)", "both", [PRINTED], 3),
        )
        assert deck.cells == []

    def test_an_instrument_is_alive_and_its_call_is_left_out(self):
        stored = Stored("curve", {}, {}, "")
        shows = code("explore_curve(\n    degree=3,\n)", "widget", [FIGURE], 1)
        deck = deck_of(shows, kept={"widget": stored})
        ((way, shown),) = ways(deck)
        assert way == "instrument"
        assert 'data-module="curve" data-stored="01_tiny/widget"' in shown
        assert "<img" in shown  # until it is alive
        assert deck.stored == {"01_tiny/widget": stored}


class TestNotes:
    def test_they_follow_the_slide_that_they_are_about(self):
        notes = Notes(["Goal."], {"one": ["Ask."], "check": ["Wait."]})
        deck = deck_of(
            prose("# 01 · Tiny", "title"),
            prose("## 1. One", "one"),
            code("ex.a.check(a)", "check"),
            notes=notes,
        )
        assert [cell.source for cell in deck.cells] == [
            "# 01 · Tiny",
            "Goal.",
            "## 1. One",
            "Ask.",
            "Wait.",
        ]

    def test_a_section_has_its_own_where_a_topic_begins_in_the_same_cell(self):
        cell = prose("## 1. One\n\n### A topic", "one")
        deck = deck_of(cell, notes=Notes([], {"one": ["9 minutes."]}))
        assert [each.source for each in deck.cells] == ["## 1. One", "9 minutes.", "### A topic"]

    def test_of_the_beginning_they_stand_on_the_title_of_a_session(self):
        deck = Deck("Session 1")
        deck.add(prose("# Session 1", "session"), "title", begins=True)
        nb = notebook(prose("## 1. One", "one"))
        add_chapter(deck, Chapter("t.tiny", 1), nb, {}, Notes(["Goal."], {}), Choice())
        assert [cell.source for cell in deck.cells] == ["# Session 1", "Goal.", "## 1. One"]

    def test_of_what_is_not_shown_there_are_none(self):
        notes = Notes([], {"two": ["Ask."]})
        cells = prose("## 1. One", "one"), prose("## 2. Two", "two")
        assert said(deck_of(*cells, notes=notes, choice=Choice(titles=("One",)))) == []


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.notebook)
class TestChapters:
    def test_every_instrument_and_every_question_is_alive(self, chapter):
        path = tool.NOTEBOOKS / chapter.notebook
        deck = chapter_deck(chapter, Choice())
        for cell in widget_cells(path):
            assert f"{path.stem}/{cell}" in deck.stored
        modules = [stored.module for stored in deck.stored.values()]
        assert modules.count("question") == len(chapter.questions)
        drawn = {c.id for c in tool.read(path).cells if "image/png" in str(c.get("outputs"))}
        kept = stored_instruments.read(path).keys() & drawn
        assert {f"{path.stem}/{cell}" for cell in kept} <= deck.stored.keys()

    def test_every_exercise_shows_what_is_to_be_written_and_a_solution(self, chapter):
        deck = chapter_deck(chapter, Choice())
        shown = {c.source: c.outputs[0].data["text/html"] for c in deck.cells if _has_solution(c)}
        assert len(shown) == len(chapter.exercises)
        nb = tool.read(tool.NOTEBOOKS / chapter.notebook)
        stubs = {cell.id: cell.source for cell in nb.cells}
        for exercise in chapter.exercises:
            assert "One solution" in shown[stubs[tool.exercise_cell_id(exercise, "stub")]]


def _has_solution(cell):
    return cell.cell_type == "code" and any(
        "One solution" in output.get("data", {}).get("text/html", "") for output in cell.outputs
    )
