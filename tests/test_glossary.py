"""The appendix: its answers lead somewhere, and its glossary holds the terms of all chapters."""

import re
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import unquote

import pytest

from tests.notebook_rules import CODE_SPAN, FENCE, section
from tools import notebooks as tool

PATH = tool.NOTEBOOKS / "99_questions_and_glossary.ipynb"
BOOK = tool.read(PATH)
CHAPTERS = [path for path in tool.all_notebooks() if path.name[:2] != "00"]
ROW = re.compile(r"^\| (.+?) \| (.+?) \| (.+?) \| \[.+?\]\((.*?)#(.+?)\) \|$", re.MULTILINE)
BOLD = re.compile(r"\*\*([^*]+)\*\*")


class Term(NamedTuple):
    name: str
    chinese: str
    meaning: str
    file: str
    anchor: str


GLOSSARY = [
    Term(*row)
    for cell in BOOK.cells
    if cell.id.startswith("glossary-")
    for row in ROW.findall(cell.source)
]


def singular(word):
    """Return a term as it is looked up: in small letters, without the plural's ending."""
    return re.sub(r"(?<=[^s])s$", "", word.lower())


def stem(term):
    """Return a pattern for a term in any of its forms: standardise, standardised."""
    word = re.escape(singular(term)).replace(r"\ ", r"[\s-]+").replace(r"\-", r"[\s-]?")
    return re.sub(r"(ation|ing|ed|e|y)$", "", word) if len(word) > 6 else word


def text_of_section(term):
    """Return the prose and code of the section to which a term of the glossary leads."""
    path = PATH.parent / term.file if term.file else PATH
    lines = []
    level = None
    for cell in tool.read(path).cells:
        for line in cell.source.splitlines():
            heading = re.match("(#+) (.*)", line) if cell.cell_type == "markdown" else None
            if heading and unquote(term.anchor) == heading[2].replace("`", "").replace(" ", "-"):
                level = len(heading[1])
            elif heading and level is not None and len(heading[1]) <= level:
                return "\n".join(lines)
            if level is not None:
                lines.append(line)
    return "\n".join(lines)


def test_every_row_of_the_tables_is_read():
    rows = [
        line
        for cell in BOOK.cells
        if cell.id.startswith("glossary-")
        for line in cell.source.splitlines()
        if line.startswith("|") and not line.startswith(("| Term", "| ---"))
    ]
    assert len(rows) == len(GLOSSARY) >= 170


def test_terms_are_sorted_and_unique():
    names = [term.name.lower() for term in GLOSSARY]
    assert all(first < second for first, second in pairwise(names))


@pytest.mark.parametrize("term", GLOSSARY, ids=lambda term: term.name)
def test_a_term_has_a_chinese_name_a_meaning_and_a_section_that_uses_it(term):
    assert re.search(r"[\u4e00-\u9fff]", term.chinese)
    assert len(term.meaning.split()) >= 3
    text = text_of_section(term)
    assert any(re.search(stem(alias), text, re.IGNORECASE) for alias in term.name.split(", "))


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_every_bold_term_of_a_chapter_is_in_the_glossary(path):
    known = {singular(alias) for term in GLOSSARY for alias in term.name.split(", ")}
    bold = {
        term
        for cell in tool.read(path).cells
        if cell.cell_type == "markdown"
        for term in BOLD.findall(CODE_SPAN.sub("code", FENCE.sub("", cell.source)))
        if term != "code"
    }
    assert sorted(term for term in bold if singular(term) not in known) == []


# --- questions and answers ----------------------------------------------------------------------


def answers():
    """Yield the text of every question and claim, up to the next, and a code cell that tells."""
    for number in range(1, 8):
        title = next(
            line[3:]
            for cell in BOOK.cells
            if cell.cell_type == "markdown"
            for line in cell.source.splitlines()
            if line.startswith(f"## {number}. ")
        )
        text, code = "", None
        for cell in section(BOOK, title):
            if cell.cell_type == "code":
                code = cell if cell.outputs else code
                continue
            rest, *others = re.split("^### ", cell.source, flags=re.MULTILINE)
            text += f"\n{rest}" if text else ""
            for other in others:
                if text:
                    yield text, code
                text, code = other, None
        yield text, code


@pytest.mark.parametrize(
    ("answer", "code"), [pytest.param(*pair, id=pair[0].splitlines()[0]) for pair in answers()]
)
def test_an_answer_has_a_section_or_a_cell_that_runs(answer, code):
    assert code or re.search(r"\]\(\d\d_\w+\.ipynb#", answer)


def test_there_is_an_answer_to_every_question_of_the_course():
    assert len(list(answers())) >= 49 + 13


def claims():
    return [answer for answer in answers() if re.match("[“]", answer[0])]


def test_every_claim_is_decided_by_a_compared_output():
    by_id = {cell.id: cell for cell in BOOK.cells}
    decided = [
        cell
        for cell_id, cell in by_id.items()
        if cell_id.startswith("claim-")
        and cell.cell_type == "code"
        and any(output.get("name") == "stdout" for output in cell.outputs)
    ]
    assert len(claims()) == len(decided) == 13
    assert not [
        cell.id for cell in decided if "nbval-ignore-output" in cell.metadata.get("tags", [])
    ]
