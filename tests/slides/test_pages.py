import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell

from course_utils.exercises.catalogue import CHAPTERS
from tests.elements import Elements
from tools import notebooks
from tools.slides import __main__ as slides
from tools.slides.deck import Deck
from tools.slides.pages import ASSETS, to_html, write_decks


def deck_of(*cells):
    deck = Deck("01 · Tiny")
    for number, cell in enumerate(cells):
        deck.add(cell, "text", begins=not number, joins=bool(number))
    return deck


class TestPage:
    def test_sections_are_closed_and_say_how_they_are_shown(self):
        deck = deck_of(new_markdown_cell("# 01 · Tiny"), new_markdown_cell("Take $a_1 < b$."))
        deck.note("Ask.")
        page = to_html(deck)
        assert page.count("<section") == page.count("</section>") == 1 + 2
        assert page.count("<div") == page.count("</div>")
        assert page.count('<section class="text" data-joins') == 1
        assert page.count('<aside class="notes">') == 1
        assert "<title>01 · Tiny</title>" in page
        assert "$a_1 &lt; b$" in page

    def test_no_prompt_and_no_pilcrow(self):
        page = to_html(deck_of(new_markdown_cell("# 01 · Tiny"), new_code_cell("x")))
        assert "In&nbsp;" not in page
        assert "anchor-link" not in page

    def test_nothing_to_show_is_an_error(self):
        with pytest.raises(notebooks.NotebookError, match="01 · Tiny"):
            to_html(Deck("01 · Tiny"))


class TestLinks:
    def test_what_leads_to_no_slide_is_no_link(self, tmp_path):
        text = (
            "# 01 · Tiny\n\n[There](02_two.ipynb#There), [here](#01-·-Tiny), [gone](#Gone), "
            "[left out](03_three.ipynb), [out](https://example.org/a.ipynb)."
        )
        there = deck_of(new_markdown_cell("# There"))
        write_decks({"01_tiny": deck_of(new_markdown_cell(text)), "02_two": there}, tmp_path)
        page = (tmp_path / "01_tiny.html").read_text(encoding="utf-8")
        links = [unquote(each) for each in Elements(page).values("href", "a")]
        assert links == ["02_two.html#There", "#01-·-Tiny", "https://example.org/a.ipynb"]
        assert ", gone, left out, " in page


@pytest.fixture
def folder(slides_of_all_chapters):
    return slides_of_all_chapters


class TestFolder:
    def test_there_is_a_page_for_each_chapter(self, folder):
        pages = sorted(page.stem for page in folder.glob("*.html"))
        assert pages == [path.stem for path in notebooks.all_notebooks()]

    def test_pages_load_only_files_that_lie_next_to_them(self, folder):
        for page in folder.glob("*.html"):
            elements = Elements(page.read_text(encoding="utf-8"))
            loaded = elements.values("src") + elements.values("href", "link")
            assert len(loaded) > 8
            assert [file for file in loaded if not (folder / file).is_file()] == []
            assert elements.values("srcset") == elements.values("poster") == []
            for stored in elements.values("data-stored"):
                assert (folder / ASSETS / "instruments" / f"{stored}.js").is_file()

    def test_pictures_have_their_text_alternative(self, folder):
        for page in folder.glob("*.html"):
            elements = Elements(page.read_text(encoding="utf-8"))
            assert len(elements.values("alt", "img")) == len(elements.values("src", "img"))
            assert all(elements.values("alt", "img"))

    def test_the_style_and_the_scripts_of_the_course_name_no_other_machine(self, folder):
        own = [folder / ASSETS / name for name in ("slides.css", "slides.js", "stages.js")]
        styles = [folder / ASSETS / "reveal" / f"{name}.css" for name in ("reset", "reveal")]
        for path in own:
            assert "//" not in re.sub(r"\s//\s", "", path.read_text(encoding="utf-8"))
        for path in [*own, *styles]:
            assert not re.search(r"@import|url\((?![\"']?data:)", path.read_text(encoding="utf-8"))

    def test_licences_lie_beside_what_they_are_for_and_the_template_stays_at_home(self, folder):
        assets = folder / ASSETS
        assert "Hakim El Hattab" in (assets / "reveal/LICENSE").read_text(encoding="utf-8")
        assert "Apache License" in (assets / "mathjax/LICENSE").read_text(encoding="utf-8")
        assert not (assets / "template").exists()

    def test_links_between_chapters_lead_to_a_slide(self, folder):
        pages = {p.name: Elements(p.read_text(encoding="utf-8")) for p in folder.glob("*.html")}
        linked = 0
        for name, elements in pages.items():
            for link in elements.values("href", "a"):
                if not link.startswith("https://"):
                    file, _, anchor = unquote(link).partition("#")
                    target = pages[file or name]
                    assert not anchor or anchor in target.values("id"), f"{name}: {link}"
                    linked += 1
        assert linked > 50


def titles(page):
    return re.findall(r"<h2[^>]*>(?:\d+\. )?([^<]+)", page.read_text(encoding="utf-8"))


class TestCommandLine:
    def test_writes_the_chosen_chapters(self, tmp_path, capsys):
        assert slides.main(["-o", str(tmp_path), "--chapters", "00", "01_forward_pass"]) == 0
        names = ["00_start_here.html", "01_forward_pass.html"]
        assert capsys.readouterr().out.splitlines() == [str(tmp_path / name) for name in names]
        assert {path.name for path in tmp_path.iterdir()} == {*names, "assets"}

    def test_writes_the_chosen_sections_over_what_is_there(self, tmp_path):
        for sections in (["1-3"], ["2", "4"]):
            chosen = ["--chapters", "03", "--sections", *sections]
            assert slides.main(["-o", str(tmp_path), *chosen]) == 0
        shown = titles(tmp_path / "03_gradient_descent.html")
        assert shown == [
            "Which way is down, and how far?",
            "How many examples does one step need?",
        ]

    def test_a_session_has_its_sections_and_its_homework(self, tmp_path):
        assert slides.main(["-o", str(tmp_path), "--sessions", "3"]) == 0
        page = tmp_path / "session_03.html"
        assert titles(page)[-1] == "At home"
        assert "How steep is it here?" in titles(page)
        text = page.read_text(encoding="utf-8")
        assert "Exercise 3.2: a step<" in text
        assert "Exercise 3.1: numerical gradient (at home)" in text
        assert 'data-stored="03_gradient_descent/widget-ravine-code"' in text
        assert "which optimizer will come nearest" in text  # what the instrument is for
        assert "Exercise 3.9: Adam" not in text

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["--chapters", "20"], "no chapter 20; there are 00, 01,"),
            (["--chapters", "03", "--sections", "44"], "no section 44: 1. How steep"),
            (["--sessions", "99"], "sessions 1 to 13, and no 99"),
            (["--sessions", "3", "--chapters", "03"], "sessions, or chapters and sections"),
        ],
    )
    def test_what_there_is_not_is_told_and_nothing_is_written(
        self, tmp_path, capsys, arguments, told
    ):
        assert slides.main(["-o", str(tmp_path / "out"), *arguments]) == 1
        error = capsys.readouterr().err
        assert error.startswith("error: ")
        assert told in error
        assert not (tmp_path / "out").exists()

    def test_runs_as_a_module(self, tmp_path):
        run = subprocess.run(
            [sys.executable, "-m", "tools.slides", "-o", str(tmp_path), "--chapters", "20"],
            cwd=notebooks.ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 1
        assert run.stderr.startswith("error: no chapter 20")

    def test_a_folder_that_cannot_be_written_is_named(self, tmp_path, capsys):
        Path(tmp_path / "file").touch()
        assert slides.main(["-o", str(tmp_path / "file"), "--chapters", "00"]) == 1
        assert "file" in capsys.readouterr().err

    def test_without_names_all_chapters_are_chosen(self, folder):
        assert len([*folder.glob("*.html")]) == len(CHAPTERS)
