import pytest
from nbformat.v4 import new_markdown_cell, new_notebook

from tools import notebooks as tool
from tools.site.terms import GLOSSARY, Linker, Term, terms_of, with_anchors

TABLE = """\
| Term | 中文 | Meaning | First taught |
| --- | --- | --- | --- |
| loss, losses | 损失 | what `training` makes small | [02](02_losses.ipynb) |
| loss function | 损失函数 | says how bad an answer is | [02](02_losses.ipynb) |"""
TERMS = [
    Term(("loss", "losses"), "what training makes small"),
    Term(("loss function",), "says how bad an answer is"),
]


def test_the_terms_of_a_table_are_found():
    assert terms_of(new_notebook(cells=[new_markdown_cell(TABLE)])) == TERMS


def test_every_row_can_be_linked_to():
    anchored = with_anchors(TABLE)
    assert '| <span id="term-loss"></span>loss, losses |' in anchored
    assert '| <span id="term-loss-function"></span>loss function |' in anchored


def test_the_glossary_has_its_terms_and_each_an_anchor_of_its_own():
    terms = terms_of(tool.read(tool.find_notebook(GLOSSARY)))
    assert len(terms) > 200
    assert len({term.anchor for term in terms}) == len(terms)


def test_a_term_is_linked_where_it_is_first_used_and_then_no_more():
    linker = Linker(TERMS)
    first = linker.linked("A Loss is a number.")
    assert 'href="99_questions_and_glossary.html#term-loss"' in first
    assert 'title="what training makes small">Loss</a> is' in first
    assert linker.linked("Two losses, a loss.") == "Two losses, a loss."


def test_the_longest_term_is_meant():
    assert "#term-loss-function" in Linker(TERMS).linked("Take a loss function.")


@pytest.mark.parametrize(
    "apart",
    [
        "`loss`",
        "$loss$",
        "[loss](a.html)",
        "# loss",
        "| loss | 1 |",
        "```python\nloss = 1\n```",
        "<a href='loss'>",
        "https://example.org/loss",
        "lossless",
        "cross-loss",
    ],
)
def test_no_link_stands_where_it_would_break_something(apart):
    assert Linker(TERMS).linked(apart) == apart
