import re

import pytest

from course_utils.exercises.catalogue import CHAPTERS
from tests.tiny import code, notebook, prose
from tools import notebooks as tool
from tools.notebooks import ROOT, NotebookError
from tools.slides.plan import Choice, chosen_sections, headings_over, session_of

TEACHING = (ROOT / "TEACHING.md").read_text(encoding="utf-8")
SESSIONS = sorted({int(number) for number in re.findall(r"^\| (\d+) \| \[", TEACHING, re.M)})
SECTIONS = {
    3: ["What you will learn", "1. Steep", "2. Down", "3. Long", "Look back"],
    4: ["1. Far"],
}


def headings_of(number):
    (chapter,) = [each for each in CHAPTERS if each.number == number]
    found = []
    for cell, over in headings_over(tool.read(tool.NOTEBOOKS / chapter.notebook)):
        if cell.cell_type == "markdown":
            found += [re.sub(r"^\d+\. ", "", name) for _, names in over for name in names]
    return set(found)


class TestHeadings:
    def test_each_cell_is_under_its_section_and_its_part(self):
        nb = notebook(
            prose("# 01 · Tiny", "title"),
            prose("## 1. One\n\n### Part\n\nText.", "one"),
            code("x", "code"),
            prose("### Other\n\n## 2. Two", "two"),
            code("y", "more"),
        )
        over = {cell.id: over for cell, over in headings_over(nb)}
        assert over["title"] == [("# 01 · Tiny", [])]
        assert over["one"] == [("## 1. One", ["1. One"]), ("### Part\n\nText.", ["1. One", "Part"])]
        assert over["code"] == ["1. One", "Part"]
        assert over["two"] == [("### Other", ["1. One", "Other"]), ("## 2. Two", ["2. Two"])]
        assert over["more"] == ["2. Two"]


class TestSections:
    def test_numbers_and_ranges_choose(self):
        (chosen,) = chosen_sections(["1", "2-3"], {3: SECTIONS[3]}).values()
        assert chosen.titles == ("Steep", "Down", "Long")

    def test_of_several_chapters_each_number_says_which(self):
        chosen = chosen_sections(["03.2-9", "04.1"], SECTIONS)
        assert [each.titles for each in chosen.values()] == [("Down", "Long"), ("Far",)]

    def test_a_chapter_of_which_none_is_named_is_shown_whole(self):
        assert chosen_sections(["03.1"], SECTIONS)[4] == Choice()

    @pytest.mark.parametrize(
        ("tokens", "chapters", "told"),
        [
            (["7"], {3: SECTIONS[3]}, "no section 7: 1. Steep; 2. Down; 3. Long"),
            (["1"], SECTIONS, "named such as 03.2-4, not 1"),
            (["one"], {3: SECTIONS[3]}, "named such as 03.2-4, not one"),
            (["05.1"], SECTIONS, "chapter 05 is not among 03, 04"),
        ],
    )
    def test_what_names_no_section_is_told_what_does(self, tokens, chapters, told):
        with pytest.raises(NotebookError, match=re.escape(told)):
            chosen_sections(tokens, chapters)


class TestChoice:
    def test_a_part_may_be_left_out_and_a_part_may_be_all(self):
        choice = Choice(titles=("One", "Small"), without=("Aside",))
        assert choice.has(["1. One", "Part"], has_instrument=False)
        assert not choice.has(["1. One", "Aside"], has_instrument=False)
        assert choice.has(["2. Two", "Small"], has_instrument=False)
        assert not choice.has(["2. Two"], has_instrument=False)

    def test_of_a_section_the_parts_with_an_instrument(self):
        choice = Choice(titles=("One",), instruments=("Two",))
        assert choice.has(["2. Two", "Move it"], has_instrument=True)
        assert not choice.has(["2. Two", "Move it"], has_instrument=False)

    def test_exercises_are_for_class_or_for_home(self):
        choice = Choice(exercises=("1.2",))
        assert not choice.is_for_home("Exercise 1.2: second")
        assert choice.is_for_home("Exercise 1.1: first")
        assert not choice.is_for_home("Part")
        assert not Choice().is_for_home("Exercise 1.1: first")


class TestSessions:
    def test_the_third_is_as_teaching_says(self):
        session = session_of(TEACHING, 3)
        (choice,) = session.chapters.values()
        assert [*session.chapters] == [3]
        goals, summary, first = choice.titles[:3]
        assert (goals, summary) == ("What you will learn", "What you learned")
        assert first == "How steep is it here?"
        assert choice.instruments == ("One learning rate for every parameter?",)
        assert choice.exercises == ("3.2", "3.3", "3.6")
        assert session.homework.startswith("Exercises 3.1, 3.4")

    def test_a_chapter_of_two_sessions_begins_in_one_and_ends_in_the_other(self):
        row = '| {} | [02](notebooks/02_losses.ipynb): "{}" | `a` | 2.1 | "Home" |\n'
        plan = row.format(1, "Here") + row.format(2, "There")
        choices = [session_of(plan, number).chapters[2] for number in (1, 2)]
        assert choices[0].titles == ("What you will learn", "Here")
        assert choices[1].titles == ("What you learned", "There")

    def test_what_a_session_leaves_out_is_left_out(self):
        (choice,) = session_of(TEACHING, 2).chapters.values()
        assert choice.without == (
            "Why the square?",
            "Where the logarithm comes from",
            "And the square?",
        )
        assert "Why not the same for classes?" in choice.titles
        assert "Why not count the right answers?" in choice.titles
        assert not {*choice.without} & {*choice.titles}

    @pytest.mark.parametrize("number", SESSIONS)
    def test_every_session_names_headings_of_its_chapters(self, number):
        session = session_of(TEACHING, number)
        for chapter, choice in session.chapters.items():
            named = {*choice.titles, *choice.without, *choice.instruments}
            assert choice.titles
            assert named - headings_of(chapter) == set()

    def test_a_session_that_is_none_is_told_which_are(self):
        with pytest.raises(NotebookError, match=f"sessions 1 to {SESSIONS[-1]}, and no 40"):
            session_of(TEACHING, 40)
