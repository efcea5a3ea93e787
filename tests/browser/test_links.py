"""A link to a section of another notebook lands there at the first click."""

import re

import pytest
from playwright.sync_api import expect

from tests.tiny import code, notebook, prose
from tools import notebooks as tool

pytestmark = pytest.mark.usefixtures("quiet")

SECTIONS = 30


@pytest.fixture
def two_notebooks(lab):
    """Return a notebook with a link into a long one."""
    link = prose("[over there](long.ipynb#20.-Where-to?) or [to the top](long.ipynb)", "link")
    tool.write(lab.root / "short.ipynb", notebook(link))
    cells = []
    for number in range(1, SECTIONS + 1):
        words = "\n\n".join(["Words that take some room."] * 5)
        cells += [
            prose(f"## {number}. Where to?\n\n{words}", f"s{number}"),
            code("1", f"c{number}"),
        ]
    tool.write(lab.root / "long.ipynb", notebook(*cells))
    short = lab.open("short.ipynb")
    short.show()
    yield
    lab.open("long.ipynb").close()
    short.close()


def in_front(lab):
    return lab.page.locator(".jp-NotebookPanel:visible")


def section(lab, number):
    return lab.page.get_by_role("heading", name=re.compile(rf"^{number}\. Where to"))


def test_the_first_click_leads_to_the_section(lab, two_notebooks):
    in_front(lab).get_by_role("link", name="over there").click()
    heading = section(lab, 20)
    expect(heading).to_be_in_viewport()
    expect(section(lab, 1)).not_to_be_in_viewport()
    assert lab.current_path() == "long.ipynb"


def test_a_reader_who_scrolls_meanwhile_is_left_alone(lab, two_notebooks):
    in_front(lab).get_by_role("link", name="over there").click()
    heading = section(lab, 20)
    expect(heading).to_be_in_viewport()
    in_front(lab).hover()
    lab.page.mouse.wheel(0, -100_000)
    expect(heading).not_to_be_in_viewport()
    lab.page.wait_for_timeout(1000)
    expect(heading).not_to_be_in_viewport()


def test_a_link_without_a_section_opens_at_the_top(lab, two_notebooks):
    in_front(lab).get_by_role("link", name="to the top").click()
    expect(section(lab, 1)).to_be_in_viewport()
