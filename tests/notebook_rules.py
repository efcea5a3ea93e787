"""The form of a lesson, as pure functions: each rule returns what is wrong, for the author."""

import ast
import base64
import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from statistics import median
from urllib.parse import unquote

import nbformat
from nbformat import NotebookNode

from tools import notebooks as tool

MAX_LINES = 20
MAX_MEDIAN_LINES = 4
MAX_NINE_OF_TEN_LINES = 12
MAX_WORDS = 90  # in a Markdown cell
MIN_REPEATED = 50  # characters; a shorter sentence may stand twice in a chapter
MAX_CODE_RUN = 3
MAX_FIGURE = 120_000  # bytes
MAX_NOTEBOOK = 2_000_000  # bytes
MIN_CAPTION = 40  # characters
EXCEPTIONS = {"exception-long-cell", "exception-code-run", "exception-boolean"}
IGNORE_OUTPUT = "nbval-ignore-output"
TAGS = {*EXCEPTIONS, IGNORE_OUTPUT, tool.LONG_TRAINING}
WIDGET_TEXT = "Widget:"
TRAINING = f"{WIDGET_TEXT} training of"  # stored with its curves


@dataclass(frozen=True)
class Lesson:
    """A stored notebook, the chapters it stands among and the exercises it must hold."""

    path: Path
    raw: bytes
    chapters: Sequence[str]  # the notebooks' file names, in order
    exercises: Sequence[tool.Exercise] = ()

    @cached_property
    def nb(self) -> NotebookNode:
        return tool.parse(self.raw, self.path.name)

    @property
    def code(self) -> list[NotebookNode]:
        return [cell for cell in self.nb.cells if cell.cell_type == "code"]

    @property
    def prose(self) -> list[NotebookNode]:
        return [cell for cell in self.nb.cells if cell.cell_type == "markdown"]


Rule = Callable[[Lesson], list[str]]
RULES: list[Rule] = []


def rule(function: Rule) -> Rule:
    RULES.append(function)
    return function


# Reading Markdown


@dataclass(frozen=True)
class Heading:
    level: int
    text: str
    cell: int  # position in the notebook


FENCE = re.compile(r"^(```|~~~).*?^\1\s*$", re.MULTILINE | re.DOTALL)
MATH_BLOCK = re.compile(r"\$\$.*?\$\$|\\begin\{(\w+\*?)\}.*?\\end\{\1\}", re.DOTALL)
CODE_SPAN = re.compile(r"(`+).+?\1")
INLINE_MATH = re.compile(r"\$[^$\n]+\$")
LINK = re.compile(r"!?\[(?P<text>[^\]]*)\]\((?P<target>[^)\s]+)(?:\s+\"[^\"]*\")?\)")
HTML_LINK = re.compile(r"<(?:a|img)\b[^>]*?\b(?:href|src)=[\"'](?P<target>[^\"']+)[\"']")
LIST_ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+")


def without_code_and_math(source: str) -> str:
    for pattern in (FENCE, MATH_BLOCK, CODE_SPAN, INLINE_MATH):
        source = pattern.sub("x", source)
    return source


def headings(nb: NotebookNode) -> list[Heading]:
    found = []
    for position, cell in enumerate(nb.cells):
        if cell.cell_type == "markdown":
            for match in re.finditer(r"^(#{1,6}) +(.+?) *$", FENCE.sub("", cell.source), re.M):
                found.append(Heading(len(match[1]), match[2], position))
    return found


def section(nb: NotebookNode, title: str) -> list[NotebookNode]:
    """Return the cells from the heading ``## title`` to the next one of its level."""
    starts = [heading for heading in headings(nb) if heading.level <= 2]
    for heading, following in pairwise([*starts, None]):
        if heading.text == title:
            return nb.cells[heading.cell : following.cell if following else None]
    return []


def list_items(cells: Sequence[NotebookNode]) -> list[str]:
    """Return the items of the outermost lists in the Markdown of `cells`."""
    lines = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown").splitlines()
    return [line for line in lines if LIST_ITEM.match(line) and not line[0].isspace()]


def link_targets(source: str) -> list[str]:
    source = CODE_SPAN.sub("x", FENCE.sub("x", source))
    return [match["target"] for pattern in (LINK, HTML_LINK) for match in pattern.finditer(source)]


# Anatomy


@rule
def opens_with_title_and_minutes(lesson: Lesson) -> list[str]:
    first = lesson.nb.cells[0]
    lines = [line for line in first.source.splitlines() if line.strip()]
    if first.cell_type != "markdown" or not lines or not lines[0].startswith("# "):
        return ["begin the first cell with `# Title`"]
    if len(lines) != 2 or not re.search(r"\b\d+ minutes\b", lines[1]):
        return [
            "follow the title by one sentence on one line: what the learner will have made, and "
            "the time it takes, such as `about 90 minutes`"
        ]
    return []


@rule
def has_its_sections_in_order(lesson: Lesson) -> list[str]:
    found = headings(lesson.nb)
    problems = []
    if sum(heading.level == 1 for heading in found) != 1:
        problems.append("have one `# Title`")
    sections = [heading.text for heading in found if heading.level == 2]
    numbered = [text for text in sections if re.match(r"\d+\. ", text)]
    numbers = [int(text.split(".")[0]) for text in numbered]
    if not numbers or numbers != list(range(1, len(numbers) + 1)):
        problems.append(f"number the sections `## 1. …`, `## 2. …` and so on, not {numbers}")
    expected = [
        *("What you will learn", "What you need", "Setup"),
        *numbered,
        *([] if _is_first(lesson) else ["Look back"]),
        *("What you learned", "Next"),
    ]
    if sections != expected:
        problems.append(f"the `##` headings should be {expected}, not {sections}")
    return problems


def _is_first(lesson: Lesson) -> bool:
    """Whether it is chapter 00, which has nothing to look back at."""
    return lesson.path.name.startswith("00_")


@rule
def looks_back_with_three_questions(lesson: Lesson) -> list[str]:
    cells = section(lesson.nb, "Look back")
    questions = [cell for cell in cells if cell.cell_type == "code"]
    if _is_first(lesson) or (
        len(questions) == 3 and all(re.fullmatch(r"ex\.\w+", cell.source) for cell in questions)
    ):
        return []
    return ["end the chapter with `## Look back` and three questions, a cell `ex.name` each"]


@rule
def learned_mirrors_objectives(lesson: Lesson) -> list[str]:
    promised = len(list_items(section(lesson.nb, "What you will learn")))
    kept = len(list_items(section(lesson.nb, "What you learned")))
    problems = []
    if not 3 <= promised <= 5:
        problems.append(f"list three to five points in `What you will learn`, not {promised}")
    if kept != promised:
        problems.append(f"`What you learned` should mirror {promised} points, not list {kept}")
    return problems


READY = """\
try:
    from course_utils.memory import warn_if_short
except ModuleNotFoundError:
    raise ModuleNotFoundError(
        "This Python does not have the course's helpers. On your own computer run `make lab` in "
        "the course folder, or choose Kernel > Change Kernel and take the Python you installed the "
        "course in. On Colab and the like nothing of the course is there: use Binder instead."
    ) from None

warn_if_short()"""
"""The first code cell of each chapter: a kernel may be of another Python, or memory short."""


@rule
def setup_is_two_code_cells(lesson: Lesson) -> list[str]:
    cells = section(lesson.nb, "Setup")
    kinds = [cell.cell_type for cell in cells]
    if kinds.count("code") != 2 or kinds[1:3] != ["code", "code"]:
        return [f"follow `## Setup` directly by its two code cells (it has {kinds})"]
    if cells[1].source != READY:
        return [f"cell {cells[1].id}: begin `## Setup` with the cell that all chapters begin with"]
    return []


@rule
def next_links_on_and_to_references(lesson: Lesson) -> list[str]:
    cells = section(lesson.nb, "Next")
    notebooks = [
        target
        for cell in cells
        for target in link_targets(cell.source)
        if target.partition("#")[0].endswith(".ipynb") and "://" not in target
    ]
    following = lesson.chapters[lesson.chapters.index(lesson.path.name) + 1 :]
    allowed = [[following[0]]] if following else [[], [lesson.chapters[0]]]
    references = [
        item
        for item in list_items(cells)
        if any(target.startswith("https://") for target in link_targets(item))
    ]
    problems = []
    if notebooks not in allowed:
        problems.append(
            f"`Next` should link to the next chapter (the last to none or back to the first): "
            f"{notebooks} is none of {allowed}"
        )
    if not 2 <= len(references) <= 3:
        problems.append(
            f"`Next` should list two or three references with a link, not {len(references)}"
        )
    return problems


# Budgets


@rule
def code_cells_are_short(lesson: Lesson) -> list[str]:
    lengths = {
        cell.id: len(cell.source.splitlines())
        for cell in lesson.code
        if cell.source != READY and not _has_tag(cell, "exception-long-cell")
    }
    problems = [
        f"cell {cell_id}: split it, or tag it exception-long-cell and say why in its first line: "
        f"{lines} lines, over {MAX_LINES}"
        for cell_id, lines in lengths.items()
        if lines > MAX_LINES
    ]
    if lengths:
        problems += _long_on_the_whole(sorted(lengths.values()))
    return problems


def _long_on_the_whole(lengths: Sequence[int]) -> list[str]:
    nine_of_ten = lengths[math.ceil(0.9 * len(lengths)) - 1]
    return [
        f"shorten the code cells: {which} {lines} lines, over {most}"
        for which, lines, most in (
            ("their median is", median(lengths), MAX_MEDIAN_LINES),
            ("nine of ten have up to", nine_of_ten, MAX_NINE_OF_TEN_LINES),
        )
        if lines > most
    ]


@rule
def prose_cells_are_short(lesson: Lesson) -> list[str]:
    return [
        f"cell {cell.id}: split it where a new idea begins: {words} words, over {MAX_WORDS}"
        for cell in lesson.prose
        if (words := count_words(cell.source)) > MAX_WORDS
    ]


def count_words(source: str) -> int:
    """Count the words of Markdown: no table, no block of code or formulas, no comment or tag."""
    text = FENCE.sub("", MATH_BLOCK.sub("", source))
    text = re.sub(r"^\s*\|.*$", "", text, flags=re.MULTILINE)
    text = re.sub(r"<!--.*?-->|</?\w[^>]*>", "", text, flags=re.DOTALL)
    text = INLINE_MATH.sub("x", CODE_SPAN.sub("x", LINK.sub(lambda link: link["text"], text)))
    return len(re.findall(r"\w[\w'’.,-]*", text))


@rule
def says_nothing_twice(lesson: Lesson) -> list[str]:
    problems, said = [], {}
    for cell in lesson.prose:
        text = re.sub(r"<[^>]*>|^\s*(?:[-#>]+|\d+\.) ", " ", cell.source, flags=re.MULTILINE)
        for sentence in re.split(r"(?<=[.!?]) ", " ".join(text.split())):
            if len(sentence) >= MIN_REPEATED and said.setdefault(sentence, cell.id) != cell.id:
                problems.append(f"cell {cell.id}: as {said[sentence]}, it says: {sentence}")
    return problems


@rule
def code_does_not_run_on(lesson: Lesson) -> list[str]:
    problems, run = [], 0
    for cell in lesson.nb.cells:
        run = run + 1 if cell.cell_type == "code" else 0
        if run > MAX_CODE_RUN and not _has_tag(cell, "exception-code-run"):
            problems.append(f"cell {cell.id}: put prose before it: {run} code cells in a row")
    return problems


@rule
def hides_no_cell(lesson: Lesson) -> list[str]:
    problems = []
    for cell in lesson.nb.cells:
        metadata = cell.metadata
        jupyter = metadata.get("jupyter", {})
        hidden = ["source_hidden"] if jupyter.get("source_hidden") else []
        hidden += [key for key in ("collapsed", "hide_input") if metadata.get(key)]
        hidden += [tag for tag in metadata.get("tags", []) if re.match(r"(hide|remove)[-_]", tag)]
        if cell.cell_type == "raw":
            hidden.append("raw")
        problems += [f"cell {cell.id}: show it ({name})" for name in hidden]
    return problems


ASKS = re.compile(
    r"\?[*_”’)]*$|\b(?:[Pp]redict|[Gg]uess|[Ss]ketch|[Ee]stimate|[Ww]rite down)\b|on paper"
)
"""What ends a cell of prose that wants an answer before the next cell gives it."""


@rule
def an_answer_is_folded_until_its_cell_runs(lesson: Lesson) -> list[str]:
    problems, follows_an_answer = [], False
    for before, cell in pairwise(lesson.nb.cells):
        if cell.cell_type != "code":
            continue
        answers, is_folded = _asks(before) and _tells(cell), tool.is_folded(cell)
        if answers and not is_folded:
            problems.append(
                f"cell {cell.id}: the cell before it asks, so fold its output: "
                '{"jupyter": {"outputs_hidden": true}} in its metadata'
            )
        elif is_folded and not (answers or follows_an_answer):
            problems.append(
                f"cell {cell.id}: its output is folded, and the cell before it does not end by "
                "asking or by wanting a prediction, nor is the code cell before it folded"
            )
        follows_an_answer = is_folded  # the same answer once more, as a picture, say
    return problems


def _asks(cell: NotebookNode) -> bool:
    if cell.cell_type == "code":
        return _is_question(cell)
    lines = [line.strip() for line in cell.source.splitlines() if line.strip()]
    return any(ASKS.search(line) for line in lines[-2:] if not line.startswith("#"))


def _is_question(cell: NotebookNode) -> bool:
    return re.fullmatch(r"ex\.\w+", cell.source) is not None


def _tells(cell: NotebookNode) -> bool:
    """Whether a code cell shows something that is no question, check or widget to be moved."""
    if (
        _is_question(cell)
        or tool.EXERCISE_ID.fullmatch(cell.id)
        or re.search(r"\.(?:check|use)\(", cell.source)
    ):
        return False
    texts = [output.get("data", {}).get("text/plain", "") for output in cell.outputs]
    return any(not text.startswith(WIDGET_TEXT) or text.startswith(TRAINING) for text in texts)


@rule
def exceptions_have_a_reason(lesson: Lesson) -> list[str]:
    problems = []
    for cell in lesson.nb.cells:
        tags = [tag for tag in cell.metadata.get("tags", []) if tag.startswith("exception")]
        problems += [
            f"cell {cell.id}: no exception is called {tag}; there are {sorted(EXCEPTIONS)}"
            for tag in tags
            if tag not in EXCEPTIONS
        ]
        if tags and not re.match(r"#\s*\w+(\W+\w+){2,}", cell.source.partition("\n")[0]):
            problems.append(f"cell {cell.id}: say in its first line, a comment, why {tags[0]}")
    return problems


@rule
def tags_are_known(lesson: Lesson) -> list[str]:
    return [
        f"cell {cell.id}: the tag {tag} has no meaning here; there are {sorted(TAGS)}"
        for cell in lesson.nb.cells
        for tag in cell.metadata.get("tags", [])
        if tag not in TAGS
    ]


# Prose

ABBREVIATION = re.compile(
    r"\b(?:e\.g|i\.e|etc|vs|cf|al|Fig|Eq|Sec|Ch|No|Dr|Prof|Mr|Mrs|Ms|St|approx|ca|p|pp|[A-Z])\."
)
SENTENCE_END = re.compile(r"[.?!][\"')\]*_”’]*\s+[\"'(\[*_“‘]*[A-Z]")


@rule
def has_one_sentence_a_line(lesson: Lesson) -> list[str]:
    problems = []
    for cell in lesson.prose:
        for line in without_code_and_math(cell.source).splitlines():
            text = LIST_ITEM.sub("", line.lstrip("> "))
            if text.startswith(("#", "|", "<")):
                continue
            text = ABBREVIATION.sub("abbreviation", LINK.sub("link", text))
            if SENTENCE_END.search(text):
                problems.append(f"cell {cell.id}: one sentence a line: {line.strip()}")
    return problems


@rule
def links_lead_somewhere(lesson: Lesson) -> list[str]:
    problems = []
    for cell in lesson.prose:
        if re.search(r"http://(?!localhost|127\.0\.0\.1)", cell.source):
            problems.append(f"cell {cell.id}: link by https://, not http://")
        for target in link_targets(cell.source):
            problem = _link_problem(lesson, target)
            if problem:
                problems.append(f"cell {cell.id}: link {target}: {problem}")
    return problems


def _link_problem(lesson: Lesson, target: str) -> str | None:
    scheme = re.match(r"([a-z][a-z0-9+.-]*):", target)
    if scheme:
        return None if scheme[1] in {"https", "http", "attachment"} else "only https:// or a file"
    file, _, anchor = unquote(target).partition("#")
    path = (lesson.path.parent / file).resolve() if file else lesson.path
    if not path.exists():
        return "there is no such file"
    if anchor and anchor not in _anchors(path, lesson):
        return "there is no such heading"
    return None


def _anchors(path: Path, lesson: Lesson) -> set[str]:
    """Return what a link to a heading may say: JupyterLab's form, in Markdown GitHub's too."""
    if path.suffix == ".ipynb":
        nb = lesson.nb if path == lesson.path else tool.read(path)
        return {_shown(heading.text).replace(" ", "-") for heading in headings(nb)}
    text = FENCE.sub("", path.read_text(encoding="utf-8"))
    titles = [_shown(title) for title in re.findall(r"^#{1,6} +(.+?) *$", text, re.M)]
    github = {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}
    return github | {title.replace(" ", "-") for title in titles}


def _shown(heading: str) -> str:
    """Return a heading's text as a reader sees it."""
    return re.sub(r"[`*]", "", LINK.sub(lambda match: match["text"], heading))


# Storage


@rule
def is_in_normal_form(lesson: Lesson) -> list[str]:
    if tool.to_bytes(lesson.nb) != lesson.raw:
        return [f"run `python -m tools.notebooks normalise {lesson.path.name}`"]
    try:
        nbformat.validator.validate(tool.parse(lesson.raw, lesson.path.name))
    except (nbformat.ValidationError, nbformat.warnings.DuplicateCellId) as error:
        return [f"not a valid notebook: {error}"]
    return []


@rule
def is_named_for_its_place(lesson: Lesson) -> list[str]:
    if not re.fullmatch(r"\d\d_[a-z0-9]+(_[a-z0-9]+)*\.ipynb", lesson.path.name):
        return ["name the file NN_topic.ipynb, in small letters"]
    return []


@rule
def cell_ids_are_readable_and_unique(lesson: Lesson) -> list[str]:
    ids = [cell.id for cell in lesson.nb.cells]
    problems = [
        f"cell {cell_id}: this id occurs twice" for cell_id in ids if ids.count(cell_id) > 1
    ]
    for cell_id in ids:
        generated = re.fullmatch(r"[0-9a-f]{8}|[0-9a-f-]{32,}", cell_id)
        readable = re.fullmatch(r"[a-z][a-z0-9]*([-_][a-z0-9]+)*", cell_id)
        if generated or not (readable or tool.EXERCISE_ID.fullmatch(cell_id)):
            problems.append(
                f"cell {cell_id}: give it an id that says what it is, such as `load-the-images`"
            )
    return problems


@rule
def no_cell_is_empty(lesson: Lesson) -> list[str]:
    return [
        f"cell {cell.id}: delete it, it is empty"
        for cell in lesson.nb.cells
        if not cell.source.strip()
    ]


# Outputs


@rule
def every_code_cell_was_run(lesson: Lesson) -> list[str]:
    return [
        f"cell {cell.id}: run `python -m tools.notebooks render {lesson.path.name}`: nbval does "
        "not compare a cell without an execution count"
        for cell in lesson.code
        if cell.execution_count is None
    ]


@rule
def what_displays_has_a_stored_output(lesson: Lesson) -> list[str]:
    return [
        f"cell {cell.id}: run `python -m tools.notebooks render {lesson.path.name}`: it displays "
        "something, and nothing is stored"
        for cell in lesson.code
        if not cell.outputs and _displays(cell.source)
    ]


def _displays(source: str) -> bool:
    """Say whether a cell certainly shows something: it prints, or ends in a value."""
    body = tool.parse_cell(source).body
    calls = (node.value for node in body if isinstance(node, ast.Expr))
    if any(_called(call) in {"print", "show", "display"} for call in calls):
        return True
    if not body or not isinstance(body[-1], ast.Expr) or source.rstrip().endswith(";"):
        return False
    last = body[-1].value
    return _called(last) == "check" or not isinstance(last, ast.Call | ast.Constant)


def _called(node: ast.expr) -> str | None:
    """Return the last part of the called function's name (``check`` of ``ex.dense.check(…)``)."""
    if not isinstance(node, ast.Call):
        return None
    return getattr(node.func, "attr", getattr(node.func, "id", None))


@rule
def no_output_is_an_error(lesson: Lesson) -> list[str]:
    return [
        f"cell {cell.id}: catch the {output.ename}, and print what a learner should see of it"
        for cell, output in _outputs(lesson)
        if output.output_type == "error"
    ]


@rule
def outputs_are_compared(lesson: Lesson) -> list[str]:
    ignored, problems = 0, []
    for cell in lesson.code:
        tags = cell.metadata.get("tags", [])
        ignored += IGNORE_OUTPUT in tags
        forbidden = [
            tag
            for tag in tags
            if tag == "raises-exception" or (tag.startswith("nbval") and tag != IGNORE_OUTPUT)
        ]
        if re.search(r"^\s*#\s*(NBVAL|PYTEST_VALIDATE)_", cell.source, re.M):
            forbidden.append("comment for nbval")
        problems += [f"cell {cell.id}: let nbval compare it ({name})" for name in forbidden]
    if ignored * 5 > len(lesson.code):
        problems.append(
            f"tag at most one code cell in five {IGNORE_OUTPUT}, not {ignored} of "
            f"{len(lesson.code)}"
        )
    return problems


@rule
def outputs_are_the_same_everywhere(lesson: Lesson) -> list[str]:
    return [
        f"cell {cell.id}: do not show a memory address: {match[0]}"
        for cell, output in _outputs(lesson)
        for match in re.finditer(r"\b0x[0-9a-fA-F]{7,}", _text(output))
    ]


BOOLEAN = re.compile(r"(?:^|[\s:])(?:True|False)$")


@rule
def results_are_numbers(lesson: Lesson) -> list[str]:
    return [
        f"cell {cell.id}: show the number, and claim what must hold: {line.strip()!r}"
        for cell, output in _outputs(lesson)
        if not _has_tag(cell, "exception-boolean")
        for line in (
            output.get("text") or output.get("data", {}).get("text/plain", "")
        ).splitlines()
        if BOOLEAN.search(line.rstrip())
    ]


@rule
def figures_have_a_visible_caption(lesson: Lesson) -> list[str]:
    problems = []
    for cell in lesson.code:
        for output, following in pairwise([*cell.outputs, None]):
            problem = _figure_problem(output, following)
            if problem:
                problems.append(f"cell {cell.id}: {problem}")
    return problems


def _figure_problem(output: NotebookNode, following: NotebookNode | None) -> str | None:
    data = output.get("data", {})
    if {"image/svg+xml", "image/jpeg", "image/gif"} & set(data):
        return "store figures as PNG"
    if "image/png" not in data:
        return None
    if len(base64.b64decode(data["image/png"])) > MAX_FIGURE:
        return f"make the figure smaller or simpler: over {MAX_FIGURE} bytes"
    if data.get("text/plain", "").startswith(WIDGET_TEXT):
        return None
    caption = output.metadata.get("image/png", {}).get("alt", "")
    if len(caption) < MIN_CAPTION:
        return (
            f"end the plot by show(fig, caption): {MIN_CAPTION} characters or more on what to see"
        )
    visible = (following or {}).get("data", {}).get("text/markdown", "")
    if _letters(caption) not in _letters(visible):
        return "show the figure's caption as text under it: show(fig, caption) does"
    return None


def _letters(text: str) -> str:
    """Return `text` without what Markdown may add to it."""
    return re.sub(r"[\s*_\\]+", "", text)


@rule
def notebook_is_small(lesson: Lesson) -> list[str]:
    size = len(lesson.raw)
    if size > MAX_NOTEBOOK:
        return [f"show fewer or simpler figures: {size} bytes, over {MAX_NOTEBOOK}"]
    return []


def _outputs(lesson: Lesson) -> Iterator[tuple[NotebookNode, NotebookNode]]:
    for cell in lesson.code:
        for output in cell.outputs:
            yield cell, output


def _text(output: NotebookNode) -> str:
    """Return all that an output says in words."""
    words = [value for kind, value in output.get("data", {}).items() if kind.startswith("text/")]
    return "\n".join([output.get("text", ""), *map(str, words), *output.get("traceback", [])])


# Code

NETWORK_MODULES = {
    *("aiohttp", "ftplib", "http", "httpx", "huggingface_hub", "kagglehub", "requests"),
    *("smtplib", "socket", "urllib", "urllib3", "wget"),
}
NETWORK_TEXT = re.compile(
    r"\bdownload\s*=\s*True|\b(?:wget|curl)\b|^\s*[!%]+\s*(?:pip|conda|mamba|git)\b"
    r"|\btorch\.hub\b|\bload_state_dict_from_url\b",
    re.MULTILINE,
)
ABSOLUTE_PATH = re.compile(
    r"(?<![\w./:>])(?:/home/|/Users/|/tmp/|/root/|/var/|/mnt/)|\b[A-Z]:\\+(?:Users|[A-Z]\w+\\)"
)


@rule
def needs_no_network(lesson: Lesson) -> list[str]:
    problems = []
    for cell in lesson.code:
        imported = _imported(cell.source) & NETWORK_MODULES
        matched = {match[0].strip() for match in NETWORK_TEXT.finditer(cell.source)}
        problems += [
            f"cell {cell.id}: do without the network: {name}" for name in sorted(imported | matched)
        ]
    return problems


@rule
def names_no_place_on_one_machine(lesson: Lesson) -> list[str]:
    problems = []
    for cell in lesson.nb.cells:
        texts = [cell.source, *map(_text, cell.get("outputs", []))]
        for text in texts:
            if ABSOLUTE_PATH.search(text) or str(tool.ROOT) in text:
                problems.append(f"cell {cell.id}: name no absolute path, in source or output")
                break
    return problems


@rule
def imports_names_one_by_one(lesson: Lesson) -> list[str]:
    return [
        f"cell {cell.id}: import names one by one, not `*`"
        for cell in lesson.code
        for node in ast.walk(tool.parse_cell(cell.source))
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*"
    ]


@rule
def exercises_have_a_stub_and_a_check(lesson: Lesson) -> list[str]:
    problems = tool.exercise_problems(lesson.nb, lesson.exercises)
    for cell in lesson.code:
        match = tool.EXERCISE_ID.fullmatch(cell.id)
        if match and match["role"] == "check" and f".{match['name']}.check(" not in cell.source:
            problems.append(f"cell {cell.id}: it should call ex.{match['name']}.check(…)")
    return problems


@rule
def exercises_stand_under_their_numbers(lesson: Lesson) -> list[str]:
    problems, heading = [], ""
    numbers = {tool.exercise_cell_id(each, "check"): each.id for each in lesson.exercises}
    for cell in lesson.nb.cells:
        if cell.cell_type == "markdown":
            found = re.findall(r"^#+ Exercise (\d+\.\d+)", cell.source, re.MULTILINE)
            heading = found[-1] if found else heading
        elif heading != numbers.get(cell.id, heading):
            problems.append(f"cell {cell.id}: it is Exercise {numbers[cell.id]}, not {heading}")
    return problems


@rule
def exercises_wait_for_no_long_training(lesson: Lesson) -> list[str]:
    try:
        tool.without_long_training(lesson.nb, lesson.path.name)
    except tool.NotebookError as error:
        return [str(error)]
    return []


def _imported(source: str) -> set[str]:
    """Return the top-level packages that a cell imports."""
    names = set()
    for node in ast.walk(tool.parse_cell(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    return names


def _has_tag(cell: NotebookNode, tag: str) -> bool:
    return tag in cell.metadata.get("tags", [])
