"""Every page of the web edition in Chromium, from a folder beyond which it asks for nothing."""

import functools
import http.server
import re
import threading
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.in_folder import InFolder
from tests.browser.instruments import NO_CONTRAST, Driven, faults_of, moves
from tests.elements import Elements
from tools import binder_links
from tools import notebooks as tool
from tools.browser import hardly_readable, new_context
from tools.site.builder import build

LISTED = Path(__file__).parents[1] / "site" / "external_links.txt"
"""What the pages link to elsewhere, one address a line."""
PAGES = ["index", "teaching", *(path.stem for path in tool.all_notebooks())]
WIDTHS = (400, 800, 1440)
MOST_OF_THE_FIRST_PAGE = 1_500_000
"""Bytes of all files that it loads."""
MOST_OF_A_CHAPTER = 3_000_000
SLOWER = 4
"""Times, than this machine."""
MOST_UNTIL_ALIVE = 3_000
"""Milliseconds on the slower machine until the first page answers."""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("web edition")  # with a space, as a reader's folder may have
    build(folder / "site", folder / "work")
    return folder / "site"


class Reader(InFolder):
    """A page that reaches nothing outside the folder of the site, and how much it loads."""

    def __init__(self, context, site):
        super().__init__(context, site, schemes=("data:", "blob:"))
        self.bytes = 0
        self.page.on("request", self._weigh)

    def _weigh(self, request):
        parts = urlsplit(request.url)
        if parts.scheme == "file":
            self.bytes += Path(unquote(parts.path)).stat().st_size

    def open(self, name, after=""):
        self.page.goto(f"{(self.folder / name).as_uri()}.html{after}")

    def stages(self):
        """Open all that is folded, and bring every instrument alive; return their places."""
        self.page.locator("article details").evaluate_all("all => all.forEach(e => e.open = true)")
        stages = self.page.locator(".stage")
        for stage in stages.all():
            stage.scroll_into_view_if_needed()
            self.wait_until_alive(stage)
        return stages.all()


@pytest.fixture
def reader(own_context, site):
    reader = Reader(own_context, site)
    yield reader
    reader.page.close()
    assert reader.complaints == []


ANSWER = re.compile(r"^\s*Answer[:,]")


# One test, because a page is loaded and brought alive once for all of it.
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_light_fits_every_screen_can_be_used_by_everybody_and_answers(reader, name):
    reader.page.emulate_media(color_scheme="light")
    reader.open(name)
    reader.page.wait_for_load_state("networkidle")
    assert reader.bytes < (MOST_OF_THE_FIRST_PAGE if name == "index" else MOST_OF_A_CHAPTER)
    stages = reader.stages()
    for width in WIDTHS:
        reader.page.set_viewport_size({"width": width, "height": 900})
        wider = "() => document.documentElement.scrollWidth - innerWidth"
        assert reader.page.evaluate(wider) <= 0, width
    body = reader.page.locator("body")
    assert faults_of(body, without=".stage .nn", preload=False, **NO_CONTRAST) == []
    for scheme in ("light", "dark"):
        reader.page.emulate_media(color_scheme=scheme)
        assert hardly_readable(body) == [], scheme
    for stage in stages:
        driven = Driven(stage.locator(".nn"))
        if stage.get_attribute("data-module") == "question":
            stage.locator(".nn-choices button").first.press("Enter")
            expect(stage.locator(".nn-feedback strong")).to_have_count(1)
            expect(stage.locator(".nn-notice")).to_be_empty()
        elif stage.get_attribute("data-module") == "training":
            expect(stage.get_by_role("button")).to_have_count(0)  # nothing is left to be stopped
        else:
            assert moves(driven), stage.get_attribute("data-stored")


def test_the_first_page_is_quick_on_a_slow_machine(reader):
    session = reader.page.context.new_cdp_session(reader.page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    reader.open("index")
    expect(reader.page.locator(".stage .nn")).to_be_visible()
    assert reader.page.evaluate("() => performance.now()") < MOST_UNTIL_ALIVE


def test_the_theme_that_the_reader_chooses_is_that_of_the_instruments(reader):
    reader.page.emulate_media(color_scheme="light")
    reader.open("index")
    (stage,) = reader.stages()
    colour = "e => getComputedStyle(e).backgroundColor"
    light = stage.locator(".nn").evaluate(colour)
    reader.page.get_by_role("button", name="theme").locator("visible=true").click()
    expect(reader.page.locator("html")).to_have_attribute("data-theme", "dark")
    assert stage.locator(".nn").evaluate(colour) != light


def test_a_link_to_a_heading_stays_in_sight_while_instruments_grow(reader):
    for name, anchor in (
        ("06_pytorch_cnn", "look-back"),
        ("13_attention", "what-is-a-token"),
    ):
        reader.open(name, f"#{anchor}")
        heading = reader.page.locator(f"[id='{anchor}']")
        reader.page.wait_for_timeout(1500)  # in which instruments come alive
        assert 0 <= heading.evaluate("e => e.getBoundingClientRect().top") < 200
    reader.page.mouse.wheel(0, -3000)
    reader.page.wait_for_timeout(500)
    assert heading.evaluate("e => e.getBoundingClientRect().top") > 1000


def test_an_answer_is_remembered(reader):
    reader.open("01_forward_pass")
    reader.page.evaluate("() => localStorage.clear()")
    for answered in (False, True):
        reader.open("01_forward_pass")
        question = reader.page.locator(".stage[data-module=question]").first
        question.scroll_into_view_if_needed()
        feedback = question.locator(".nn-feedback strong")
        expect(question.locator(".nn-choices button").first).to_be_visible()
        expect(feedback).to_have_count(1 if answered else 0)
        question.locator(".nn-choices button").first.click()
        expect(feedback).to_have_count(1)


def test_an_arrow_key_leaves_no_page(reader):
    reader.open("01_forward_pass")
    reader.page.locator("article pre:visible").first.click()
    reader.page.keyboard.press("ArrowRight")
    reader.page.wait_for_timeout(300)
    assert "01_forward_pass" in reader.page.url


def test_code_is_not_taken_for_an_instrument(reader):
    reader.open("00_start_here")
    reader.stages()
    module = reader.page.locator(".highlight .nn", has_text="course_utils.data").first
    expect(module).to_be_visible()
    expect(module).to_have_css("padding-left", "0px")
    expect(module).to_have_css("position", "static")


def test_it_finds_what_is_searched_for(reader):
    reader.open("index")
    box = reader.page.get_by_placeholder("Search").locator("visible=true").first
    box.fill("perplexity")
    box.press("Enter")
    found = reader.page.locator("#search-results li a", has_text="13 ·")
    expect(found.first).to_be_visible()
    reader.page.wait_for_load_state("networkidle")


def test_what_a_wrong_answer_hears_is_shown(reader):
    reader.open("01_forward_pass")
    asking = reader.page.locator(".asking").first
    asking.get_by_text("What a wrong answer hears").click()
    expect(asking.get_by_text("Not yet: exercise 1.1")).to_be_visible()
    asking.get_by_text("Hint 1").click()
    expect(asking.locator("details[open] p").first).to_be_visible()


def test_the_answer_of_a_prediction_is_folded_until_it_is_opened(reader):
    reader.open("01_forward_pass")
    answer = reader.page.locator("details pre", has_text="tensor(0.5000)").first
    expect(answer).to_be_hidden()
    reader.page.get_by_text("Predict first, then open").first.click()
    expect(answer).to_be_visible()


def test_answers_for_teachers_are_folded(reader):
    reader.open("teaching")
    answers = reader.page.get_by_role("listitem").filter(has_text=ANSWER)
    folds = reader.page.get_by_text("An answer, and what it is worth")
    expect(folds).to_have_count(10)
    expect(answers).to_have_count(0)  # hidden ones have no role
    folds.first.click()
    expect(answers).to_have_count(1)


@pytest.mark.parametrize("path", ["", "site/"])
def test_it_works_under_any_address(browser, site, path):
    handler = functools.partial(Quiet, directory=str(site.parent if path else site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        context = new_context(browser)
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{server.server_port}/{path}01_forward_pass.html")
        page.locator(".stage").first.scroll_into_view_if_needed()
        expect(page.locator(".stage .nn").first).to_be_visible()
        context.close()
        server.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def test_no_link_is_broken(site):
    pages = {page.name: Elements(page.read_text(encoding="utf-8")) for page in site.glob("*.html")}
    ids = {name: set(page.values("id")) for name, page in pages.items()}
    broken = [
        f"{name}: {link}"
        for name, page in pages.items()
        for link in (*page.values("href"), *page.values("src"))
        if link and not urlsplit(link).scheme and not leads_somewhere(link, name, site, ids)
    ]
    assert broken == []


def test_every_page_elsewhere_that_it_links_to_is_listed(site):
    repository = binder_links.repository()
    found = set()
    for page in site.glob("*.html"):
        links = Elements(page.read_text(encoding="utf-8")).values("href", "a")
        found |= {link for link in links if urlsplit(link).scheme and repository not in link}
    assert found == {*LISTED.read_text(encoding="utf-8").split()}, "open what is new, then list it"


def leads_somewhere(link, page, site, ids):
    path, anchor = unquote(urlsplit(link).path), unquote(urlsplit(link).fragment)
    if path and path not in ids:
        return (site / path).exists()
    return not anchor or anchor in ids[path or page]
