import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest
from nbformat.v4 import new_output

from tests.elements import Elements
from tests.tiny import code, notebook, prose
from tools import notebooks, slides

CAPTION = 'The loss falls to nearly zero within ten steps & stays "there".'
PNG = "iVBORw0KGgo="


def tiny():
    """Return a chapter with everything that has a form of its own on slides."""
    figure = new_output(
        "display_data",
        data={"image/png": PNG, "text/plain": CAPTION},
        metadata={"image/png": {"alt": CAPTION}},
    )
    widget = new_output("display_data", data={"image/png": PNG, "text/plain": "Widget: a < b"})
    question = new_output(
        "execute_result",
        data={"text/html": "<details><summary>Yes</summary>No.</details>", "text/plain": "Yes"},
        execution_count=4,
    )
    return notebook(
        prose("# 01 · Tiny\n\nIn 5 minutes.", "title"),
        prose("## Setup", "setup-heading"),
        code("import secret", "setup", count=1),
        prose("## 1. One\n\nTake $a_1 < b$.\n[Next](02_second.ipynb#1.-One).", "one"),
        code("show(fig, caption)", "plot", [figure], 2),
        prose("It falls.\n\n### Two\n\nSee [there](https://example.org/a.ipynb).", "two"),
        code("explore()", "widget", [widget], 3),
        code("ex.question", "question", [question], 4),
    )


def page_of(nb):
    return slides.to_html(notebooks.normalised(nb), "01_tiny")


def on_slides(page):
    """Return the words of each slide, without spaces at their ends."""
    parts = re.split(r"<section>(?=<div)", page)[1:]
    return [" ".join(re.sub(r"<[^>]*>", " ", part).split()) for part in parts]


class TestPage:
    def test_every_heading_begins_a_slide_and_the_setup_is_on_none(self):
        page = page_of(tiny())
        titled, plot, two = on_slides(page)
        assert titled == "01 · Tiny In 5 minutes."
        assert plot.startswith("1. One")
        assert plot.endswith("It falls.")
        assert two.startswith("Two")
        assert "secret" not in page
        assert "<title>01 · Tiny</title>" in page

    def test_sections_and_fragments_are_closed(self):
        page = page_of(tiny())
        assert page.count("<section>") == page.count("</section>") == 3 + 2
        assert page.count("<div") == page.count("</div>")
        (fragment,) = re.findall(r'<div class="fragment">.*?</section>', page, re.DOTALL)
        assert "It falls." in fragment
        assert "Two" not in fragment

    def test_what_answers_a_question_is_a_step_of_its_own(self):
        nb = tiny()
        nb.cells[4].metadata["jupyter"] = {"outputs_hidden": True}
        page = page_of(nb)
        assert page.count("<div") == page.count("</div>")
        steps = page.split('<div class="fragment">')
        assert len(steps) == 3  # before it, the answer, what reads it
        assert "caption" in steps[0]  # the code
        assert PNG in steps[1]

    def test_types_chosen_by_hand_are_kept(self):
        nb = notebooks.normalised(tiny())
        nb.cells[4].metadata.slideshow = {"slide_type": "skip"}
        nb.cells[5].metadata.slideshow = {"slide_type": "notes"}
        page = slides.to_html(nb, "01_tiny")
        assert "show" not in page
        assert page.count('<aside class="notes">') == 2
        assert len(on_slides(page)) == 2

    def test_pictures_have_their_text_alternative(self):
        images = Elements(page_of(tiny())).values("alt", "img")
        assert images == [CAPTION, "Widget: a < b"]

    def test_formulas_and_answers_are_left_to_the_browser(self):
        page = page_of(tiny())
        assert "$a_1 &lt; b$" in page
        assert "<details><summary>Yes</summary>No.</details>" in page

    def test_links_to_chapters_lead_to_their_slides(self):
        links = Elements(page_of(tiny())).values("href", "a")
        assert links == ["02_second.html#1.-One", "https://example.org/a.ipynb"]

    def test_no_prompt_and_no_pilcrow(self):
        page = page_of(tiny())
        assert "In&nbsp;" not in page
        assert "Out[" not in page
        assert "anchor-link" not in page

    def test_the_notebook_is_left_alone(self):
        nb = notebooks.normalised(tiny())
        before = notebooks.to_bytes(nb)
        slides.to_html(nb, "01_tiny")
        assert notebooks.to_bytes(nb) == before
        assert nb.cells[5].source.startswith("It falls.\n\n###")

    def test_without_a_title_the_name_is_shown(self):
        assert "<title>01_tiny</title>" in page_of(notebook(prose("## One", "one")))

    def test_a_chapter_of_skipped_cells_is_an_error(self):
        with pytest.raises(notebooks.NotebookError, match=r"01_tiny: .*hidden"):
            page_of(notebook(prose("## Setup", "setup")))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return a folder with the slides of all chapters."""
    folder = tmp_path_factory.mktemp("slides") / "not yet there"
    slides.write_slides(notebooks.all_notebooks(), folder)
    return folder


class TestFolder:
    def test_there_is_a_page_for_each_chapter(self, folder):
        pages = sorted(page.stem for page in folder.glob("*.html"))
        assert pages == [path.stem for path in notebooks.all_notebooks()]

    def test_pages_load_only_files_that_lie_next_to_them(self, folder):
        for page in folder.glob("*.html"):
            elements = Elements(page.read_text(encoding="utf-8"))
            loaded = elements.values("src") + elements.values("href", "link")
            files = [each for each in loaded if not each.startswith("data:image/png;base64,")]
            assert len(files) == 6
            assert [file for file in files if not (folder / file).is_file()] == []
            assert elements.values("srcset") == elements.values("poster") == []

    def test_the_style_and_the_scripts_of_the_course_name_no_other_machine(self, folder):
        own = [folder / slides.ASSETS / name for name in ("slides.css", "slides.js")]
        styles = [folder / slides.ASSETS / "reveal" / f"{name}.css" for name in ("reset", "reveal")]
        for path in own:
            assert "//" not in re.sub(r"\s//\s", "", path.read_text(encoding="utf-8"))
        for path in [*own, *styles]:
            assert not re.search(r"@import|url\((?![\"']?data:)", path.read_text(encoding="utf-8"))

    def test_licences_lie_beside_what_they_are_for_and_the_template_stays_at_home(self, folder):
        assets = folder / slides.ASSETS
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


class TestCommandLine:
    def test_writes_the_chosen_chapters(self, tmp_path, capsys):
        assert slides.main(["-o", str(tmp_path), "00_start_here"]) == 0
        assert capsys.readouterr().out == f"{tmp_path / '00_start_here.html'}\n"
        assert {path.name for path in tmp_path.iterdir()} == {"00_start_here.html", "assets"}

    def test_without_names_all_chapters_are_chosen(self, tmp_path, monkeypatch, capsys):
        path = tmp_path / "01_tiny.ipynb"
        notebooks.write(path, tiny())
        monkeypatch.setattr(slides, "all_notebooks", lambda: [path])
        assert slides.main(["-o", str(tmp_path / "out")]) == 0
        assert slides.main(["-o", str(tmp_path / "out")]) == 0  # over what is there
        assert (tmp_path / "out/01_tiny.html").is_file()

    def test_an_unknown_notebook_is_named_and_nothing_is_written(self, tmp_path):
        run = subprocess.run(
            [sys.executable, "-m", "tools.slides", "-o", str(tmp_path / "out"), "none"],
            cwd=notebooks.ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (run.returncode, run.stderr) == (1, "error: no notebook none\n")
        assert not (tmp_path / "out").exists()

    def test_a_folder_that_cannot_be_written_is_named(self, tmp_path, capsys):
        Path(tmp_path / "file").touch()
        assert slides.main(["-o", str(tmp_path / "file"), "00_start_here"]) == 1
        assert "file" in capsys.readouterr().err
