"""The terms of the glossary, linked where a chapter first uses them."""

import html
import re
from dataclasses import dataclass

from nbformat import NotebookNode

GLOSSARY = "99_questions_and_glossary"

_ROW = re.compile(r"^\| (?P<term>[^|]+?) \| (?P<chinese>[^|]+?) \| (?P<meaning>[^|]+?) \| ", re.M)
GLOSSARY_HEAD = "| Term | 中文 |"
"""First columns of the glossary's tables."""

EVERYDAY = {"class", "code", "kernel", "key", "mean", "mode", "query", "value"}
"""Words that mean something else most of the time: a link would explain the wrong thing."""

# What no link may stand in: code, formulas, links, HTML, headings, rows of tables.
_APART = re.compile(
    r"```.*?```|~~~.*?~~~|`[^`]*`|\$\$.*?\$\$|\$[^$\n]+\$|!?\[[^\]]*\]\([^)]*\)|<summary>.*?</summary>"
    r"|<[^>]+>|^#+ .*?$|^\|.*?$|https?://\S+",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class Term:
    """A row of the glossary."""

    names: tuple[str, ...]
    """The term, and other forms of it."""
    meaning: str

    @property
    def anchor(self) -> str:
        """Id of its row on the glossary's page."""
        return "term-" + re.sub(r"\W+", "-", self.names[0].lower()).strip("-")


def terms_of(nb: NotebookNode) -> list[Term]:
    """Return the terms of the glossary's notebook."""
    return [
        _term_of(row)
        for cell in nb.cells
        if cell.cell_type == "markdown" and GLOSSARY_HEAD in cell.source
        for row in _ROW.finditer(cell.source)
        if _is_term(row)
    ]


def _is_term(row: re.Match) -> bool:
    return row["term"] not in ("Term", "---")


def _term_of(row: re.Match) -> Term:
    return Term(tuple(_plain(row["term"]).split(", ")), _plain(row["meaning"]))


def _plain(text: str) -> str:
    return text.replace("`", "").replace("*", "").strip()


def with_anchors(source: str) -> str:
    """Return Markdown of the glossary's notebook; the rows of its table can be linked to."""

    def anchored(row: re.Match) -> str:
        if not _is_term(row):
            return row[0]
        return row[0].replace("| ", f'| <span id="{_term_of(row).anchor}"></span>', 1)

    return _ROW.sub(anchored, source) if GLOSSARY_HEAD in source else source


class Linker:
    """Links each term once in a chapter."""

    def __init__(self, terms: list[Term]):
        self._open = {name.lower(): term for term in terms for name in term.names}
        for word in EVERYDAY:
            self._open.pop(word, None)
        names = sorted(self._open, key=len, reverse=True)
        self._any = re.compile(
            rf"(?<![\w-])({'|'.join(map(re.escape, names))})(?![\w-])", re.IGNORECASE
        )

    def linked(self, source: str) -> str:
        """Return Markdown in which terms that are new are links to the glossary."""
        pieces, end = [], 0
        for apart in _APART.finditer(source):
            pieces += [self._any.sub(self._link, source[end : apart.start()]), apart[0]]
            end = apart.end()
        return "".join([*pieces, self._any.sub(self._link, source[end:])])

    def _link(self, found: re.Match) -> str:
        term = self._open.get(found[0].lower())
        if term is None:
            return found[0]
        for name in term.names:
            self._open.pop(name.lower(), None)
        return (
            f'<a class="term" href="{GLOSSARY}.html#{term.anchor}" '
            f'title="{html.escape(term.meaning)}">{found[0]}</a>'
        )
