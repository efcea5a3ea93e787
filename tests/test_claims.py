"""Claims: what they quote stands in the prose, and one that does not hold fails."""

import re
from types import SimpleNamespace

import pytest

from tests import claims
from tests.nbval_chapter import claims_on
from tools import notebooks as tool

CHAPTERS = [path for path in tool.all_notebooks() if claims_on(path)]
QUOTES = [
    pytest.param(path, quote, id=f"{path.stem[:2]} {quote}")
    for path in CHAPTERS
    for claim in claims.claims_in(claims_on(path)).values()
    for quote in claim.quotes
]


def words(text):
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize(("path", "quote"), QUOTES)
def test_what_a_claim_quotes_stands_in_the_prose(path, quote):
    prose = [cell.source for cell in tool.read(path).cells if cell.cell_type == "markdown"]
    assert words(quote) in words("\n".join(prose))


def test_the_first_chapters_make_claims():
    assert {path.stem[:2] for path in CHAPTERS} >= {"00", "01", "02", "03", "04"}


@claims.after("a-cell", quotes=["one half"])
def small(x, y):
    assert x < y, (x, y)


HERE = SimpleNamespace(small=small, other=len)


def test_a_claim_is_called_with_names_of_the_notebook():
    assert list(claims.claims_in(HERE)) == ["small"]
    claims.hold(HERE, "small", {"x": 1, "y": 2, "z": 3})
    with pytest.raises(AssertionError, match=r"\(2, 1\)"):
        claims.hold(HERE, "small", {"x": 2, "y": 1})


def test_a_claim_on_a_name_that_is_not_there_fails():
    with pytest.raises(AssertionError, match="after the cell a-cell there is no y"):
        claims.hold(HERE, "small", {"x": 1})
