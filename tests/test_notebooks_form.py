"""Every chapter keeps the form of a lesson, and every rule of that form catches a breach."""

import base64
import copy
import re

import pytest
from nbformat.v4 import new_output

from tests import notebook_rules as rules
from tests.notebook_rules import RULES, Lesson
from tests.tiny import code, exercise, notebook, prose
from tools import bench
from tools import notebooks as tool

REPEATED = "What stands here stands elsewhere in the same chapter, too."
NOTEBOOKS = tool.all_notebooks()
CHAPTERS = [path.name for path in NOTEBOOKS]


def test_there_are_notebooks():
    assert NOTEBOOKS, "no notebook in notebooks/: nothing would be tested"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_chapter(rule, path):
    lesson = Lesson(path, path.read_bytes(), CHAPTERS, tool.exercises_of(path))
    problems = rule(lesson)
    assert not problems, "\n".join([f"{path.name}:", *problems])


def test_every_exercise_has_a_chapter():
    from course_utils.exercises import all_exercises

    homes = [exercise for path in NOTEBOOKS for exercise in tool.exercises_of(path)]
    assert [each.id for each in homes] == [each.id for each in all_exercises()]


# The tables of time and memory


def test_measured_tables_list_every_chapter_in_order_and_agree():
    readme = bench.quoted(bench.README.read_text(encoding="utf-8"))
    start = bench.quoted(bench.start_cell(tool.read(bench.START)).source)
    hint = "run `python -m tools.bench --write`"
    assert [row.file for row in readme] == CHAPTERS, hint
    assert readme == start, hint


def test_tables_quote_the_title_and_minutes_of_each_chapter():
    rows = bench.quoted(bench.README.read_text(encoding="utf-8"))
    promised = [bench.heading_of(tool.read(path), path.name) for path in NOTEBOOKS]
    assert [(row.title, row.minutes) for row in rows] == promised, (
        "run `python -m tools.bench --write`"
    )


# Each rule passes a well-formed lesson and catches a breach of it

CAPTION = "The loss falls from two to nearly zero within ten steps of descent."
FIGURE = new_output(
    "display_data",
    data={"image/png": "iVBORw0KGgo=\n", "text/plain": CAPTION},
    metadata={"image/png": {"alt": CAPTION}},
)
VISIBLE = new_output("display_data", data={"text/markdown": f"*{CAPTION}*"})
OPENING = "# Tiny\n\nBy the end you will have made a neuron, in about 20 minutes."
NEXT = """## Next

Go on with [the second](02_second.ipynb).

- [A paper](https://example.org/paper): why.
- [A book](https://example.org/book): how.
"""


def printed(text):
    return new_output("stream", name="stdout", text=text)


def result(text):
    return new_output("execute_result", data={"text/plain": text}, execution_count=1)


def well_formed():
    return notebook(
        prose(OPENING, "title"),
        prose("## What you will learn\n\n- do this\n- do that\n- say why", "learn"),
        prose("## What you need\n\nNothing, e.g. Python.\nSee [setup](#Setup).", "need"),
        prose("## Setup", "setup"),
        code(rules.READY, "ready", count=9),
        code("import math", "imports", count=1),
        prose("## 1. A question\n\nWhat is $2. A$?\nSo look.\nTry `1. One`.", "question"),
        code("print(1)", "print-one", [printed("1\n")], 2),
        code("show(fig, caption)", "plot", [FIGURE, VISIBLE], 3),
        prose("### Exercise 1.1: double", "exercise"),
        code("def double(x): ...", "ex-01-double-stub", count=4),
        code("ex.double.check(double)", "ex-01-double-check", [result("Not yet.")], 5),
        prose("## 2. Another\n\nA line.", "another"),
        prose("## Look back\n\nThree questions.", "look-back"),
        code("ex.first", "look-back-1", [result("Question 1.a")], 6),
        code("ex.second", "look-back-2", [result("Question 1.b")], 7),
        code("ex.third", "look-back-3", [result("Question 1.c")], 8),
        prose("They mix.", "after-the-questions"),
        prose("## What you learned\n\n- this\n- that\n- why", "learned"),
        prose(NEXT, "next"),
    )


def lesson_of(nb, folder, *, raw=None, name="01_tiny.ipynb"):
    path = folder / name
    chapters = [name, "02_second.ipynb"]
    for other in chapters:
        (folder / other).write_bytes(tool.to_bytes(notebook(prose("# Second part", "title"))))
    return Lesson(
        path, raw or tool.to_bytes(nb), chapters, [exercise("double", "def double(x): return 2*x")]
    )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_well_formed_lesson_passes(rule, tmp_path):
    assert rule(lesson_of(well_formed(), tmp_path)) == []


def cell(nb, cell_id):
    return next(each for each in nb.cells if each.id == cell_id)


def replace(cell_id, old, new):
    """Return a breach: in one cell, `new` in place of `old`."""

    def breach(nb):
        target = cell(nb, cell_id)
        assert re.search(old, target.source)
        target.source = re.sub(old, lambda _: new, target.source)

    return breach


def tag(cell_id, *tags):
    def breach(nb):
        cell(nb, cell_id).metadata.tags = list(tags)

    return breach


def outputs(cell_id, *new):
    def breach(nb):
        cell(nb, cell_id).outputs = [copy.deepcopy(output) for output in new]

    return breach


def drop(*cell_ids):
    def breach(nb):
        nb.cells = [each for each in nb.cells if each.id not in cell_ids]

    return breach


def add(*cells, at=7):
    def breach(nb):
        nb.cells[at:at] = [copy.deepcopy(each) for each in cells]

    return breach


def fold(cell_id):
    def breach(nb):
        cell = next(each for each in nb.cells if each.id == cell_id)
        cell.metadata["jupyter"] = {"outputs_hidden": True}

    return breach


def ask_before(cell_id):
    """Put a question of the course before a cell."""

    def breach(nb):
        place = [each.id for each in nb.cells].index(cell_id)
        nb.cells.insert(place, code("ex.asked", "asked", [result("Question 1.d")], 2))

    return breach


def figure(**changes):
    changed = copy.deepcopy(FIGURE)
    changed.update(changes)
    return changed


def picture(size):
    return {"image/png": base64.b64encode(b"\x89PNG" + bytes(size)).decode("ascii")}


def ignore_two_outputs(nb):
    tag("plot", "nbval-ignore-output")(nb)
    tag("print-one", "nbval-ignore-output")(nb)


LONG = "\n".join(f"print({number})" for number in range(21))
BREACHES = [
    (rules.opens_with_title_and_minutes, replace("title", "# Tiny", "Tiny"), "# Title"),
    (rules.opens_with_title_and_minutes, replace("title", "20 min", "some min"), "minutes"),
    (rules.opens_with_title_and_minutes, replace("title", "$", "\nMore."), "one sentence"),
    (rules.has_its_sections_in_order, replace("another", "## 2", "## 3"), "number"),
    (rules.has_its_sections_in_order, replace("need", "What you need", "Needs"), "headings"),
    (rules.has_its_sections_in_order, replace("another", "## 2. Another", "# Two"), "one `# T"),
    (rules.has_its_sections_in_order, drop("question", "another"), "number"),
    (rules.looks_back_with_three_questions, drop("look-back-2"), "three questions"),
    (rules.looks_back_with_three_questions, replace("look-back-1", "ex.first", "1"), "ex.name"),
    (rules.learned_mirrors_objectives, replace("learn", "\n- say why", ""), "three to five"),
    (rules.learned_mirrors_objectives, replace("learned", "\n- why", ""), "mirror 3"),
    (rules.setup_is_two_code_cells, drop("imports"), "two code cells"),
    (rules.setup_is_two_code_cells, add(code("1", "more"), at=6), "two code cells"),
    (rules.setup_is_two_code_cells, add(prose("Words.", "more"), at=4), "two code cells"),
    (rules.setup_is_two_code_cells, replace("ready", "warn_", "do_not_warn_"), "all chapters"),
    (
        rules.next_links_on_and_to_references,
        replace("next", "02_second", "00_start"),
        "next chapter",
    ),
    (rules.next_links_on_and_to_references, replace("next", r"- \[A book.*", ""), "references"),
    (rules.code_cells_are_short, add(code(LONG, "long")), "cell long: split"),
    (
        rules.code_cells_are_short,
        add(*[code("a\n" * 7 + "b", f"longish-{i}") for i in range(9)]),
        "median",
    ),
    (
        rules.code_cells_are_short,
        add(*[code("a\n" * 12 + "b", f"long-{i}") for i in range(2)]),
        "nine of ten have up to 13 lines",
    ),
    (rules.prose_cells_are_short, replace("another", "A line", "word " * 89), "91 words"),
    (rules.prose_cells_are_short, replace("need", "Nothing", "- a `b c d` $e f$\n" * 50), "words"),
    (
        rules.says_nothing_twice,
        add(
            prose(f"1. {REPEATED}", "once"),
            prose(f"<b>So.</b>\n{REPEATED}", "twice"),
        ),
        "cell twice: as once, it says: What stands here",
    ),
    (rules.code_does_not_run_on, add(code("1", "a"), code("1", "b")), "cell plot: put prose"),
    (rules.hides_no_cell, tag("plot", "hide-input"), "cell plot: show it (hide-input)"),
    (rules.hides_no_cell, tag("plot", "remove_cell"), "remove_cell"),
    (
        rules.an_answer_is_folded_until_its_cell_runs,
        replace("question", "Try `1. One`.", "Now, how many?"),
        "cell print-one: the cell before it asks",
    ),
    (
        rules.an_answer_is_folded_until_its_cell_runs,
        replace("question", "Try `1. One`.", "Compute it on paper.\nThen run it."),
        "cell print-one: the cell before it asks",
    ),
    (rules.an_answer_is_folded_until_its_cell_runs, ask_before("plot"), "cell plot: the cell"),
    (rules.an_answer_is_folded_until_its_cell_runs, fold("plot"), "does not end by asking"),
    (rules.results_are_numbers, outputs("plot", printed("right: True\n")), "'right: True'"),
    (rules.results_are_numbers, outputs("plot", result("False")), "claim what must hold"),
    (rules.results_are_numbers, outputs("plot", printed("1\nbelow 3  True\n")), "below 3"),
    (rules.exceptions_have_a_reason, tag("plot", "exception-long-cell"), "why"),
    (rules.exceptions_have_a_reason, tag("plot", "exception-mine"), "no exception is called"),
    (rules.tags_are_known, tag("plot", "long_training"), "cell plot: the tag long_training"),
    (rules.has_one_sentence_a_line, replace("another", "A line", "One. Two"), "one sentence"),
    (rules.has_one_sentence_a_line, replace("learn", "say why", "**Ask?** _Why._"), "Ask?"),
    (rules.links_lead_somewhere, replace("need", "#Setup", "#setup"), "no such heading"),
    (rules.links_lead_somewhere, replace("next", "02_second", "03_third"), "no such file"),
    (rules.links_lead_somewhere, replace("next", "second.ipynb", "second.ipynb#No"), "heading"),
    (rules.links_lead_somewhere, replace("next", "https", "http"), "https://, not http://"),
    (rules.links_lead_somewhere, replace("next", "https", "file"), "only https://"),
    (rules.cell_ids_are_readable_and_unique, add(prose("a", "1f0c9a3b")), "cell 1f0c9a3b"),
    (
        rules.cell_ids_are_readable_and_unique,
        add(prose("a", "b4f5c1de-43d7-4c2a-9c3e-5a1f6e7d8c9b")),
        "says what it is",
    ),
    (rules.cell_ids_are_readable_and_unique, add(prose("a", "xK9dQz3RtY")), "says what it is"),
    (rules.cell_ids_are_readable_and_unique, add(prose("a", "title")), "occurs twice"),
    (rules.no_cell_is_empty, add(code("", "empty")), "cell empty: delete"),
    (rules.every_code_cell_was_run, add(code("a = 1", "new")), "cell new: run"),
    (rules.what_displays_has_a_stored_output, outputs("print-one"), "cell print-one"),
    (rules.what_displays_has_a_stored_output, outputs("plot"), "cell plot"),
    (rules.what_displays_has_a_stored_output, outputs("ex-01-double-check"), "-check"),
    (rules.what_displays_has_a_stored_output, add(code("x.shape", "shape")), "cell shape"),
    (
        rules.no_output_is_an_error,
        outputs("plot", new_output("error", ename="E", evalue="e", traceback=[])),
        "catch the E",
    ),
    (rules.outputs_are_compared, tag("plot", "nbval-skip"), "nbval-skip"),
    (rules.outputs_are_compared, tag("plot", "nbval-raises-exception"), "nbval-raises"),
    (rules.outputs_are_compared, tag("plot", "raises-exception"), "raises-exception"),
    (rules.outputs_are_compared, replace("plot", "^", "# NBVAL_IGNORE_OUTPUT\n"), "comment"),
    (rules.outputs_are_compared, ignore_two_outputs, "not 2 of 9"),
    (
        rules.outputs_are_the_same_everywhere,
        outputs("plot", result("<function f at 0x7f1c2e3d4a50>")),
        "0x7f1c2e3d4a50",
    ),
    (rules.figures_have_a_visible_caption, outputs("plot", FIGURE), "as text under it"),
    (rules.figures_have_a_visible_caption, outputs("plot", FIGURE, printed("a")), "under it"),
    (
        rules.figures_have_a_visible_caption,
        outputs("plot", figure(metadata={}), VISIBLE),
        "40 characters",
    ),
    (rules.figures_have_a_visible_caption, outputs("plot", figure(data=picture(119_999))), "small"),
    (
        rules.figures_have_a_visible_caption,
        outputs("plot", figure(data={"image/svg+xml": "<svg/>"})),
        "as PNG",
    ),
    (rules.notebook_is_small, outputs("plot", printed("a" * 2_000_000)), "over 2000000"),
    (rules.needs_no_network, replace("imports", "math", "urllib.request"), "urllib"),
    (rules.needs_no_network, replace("imports", "import math", "from requests import get"), "req"),
    (rules.needs_no_network, replace("imports", "import math", "!pip install x"), "pip"),
    (rules.needs_no_network, replace("imports", "import math", "%pip install x"), "pip"),
    (rules.needs_no_network, replace("imports", "import math", "!wget x"), "wget"),
    (rules.needs_no_network, replace("imports", "math", "math\nD(download=True)"), "download"),
    (rules.names_no_place_on_one_machine, replace("plot", "fig", "'/home/a'"), "absolute"),
    (rules.names_no_place_on_one_machine, outputs("plot", printed("/Users/a")), "absolute"),
    (rules.names_no_place_on_one_machine, outputs("plot", result("'C:\\\\Users'")), "absolute"),
    (rules.names_no_place_on_one_machine, outputs("plot", printed(str(tool.ROOT))), "absolute"),
    (
        rules.imports_names_one_by_one,
        replace("imports", "import", "from math import *\nimport"),
        "*",
    ),
    (rules.exercises_have_a_stub_and_a_check, drop("ex-01-double-check"), "0 cells"),
    (rules.exercises_have_a_stub_and_a_check, add(code("...", "ex-01-b-stub")), "no such"),
    (
        rules.exercises_have_a_stub_and_a_check,
        replace("ex-01-double-check", "double.check", "triple.check"),
        "ex.double.check",
    ),
    (
        rules.exercises_stand_under_their_numbers,
        replace("exercise", "1.1", "1.2"),
        "it is Exercise 1.1, not 1.2",
    ),
    (
        rules.exercises_wait_for_no_long_training,
        tag("ex-01-double-stub", "long-training"),
        "cell ex-01-double-stub: an exercise is no long-training",
    ),
]


@pytest.mark.parametrize(
    ("rule", "breach", "message"),
    [pytest.param(*each, id=f"{each[0].__name__}-{i}") for i, each in enumerate(BREACHES)],
)
def test_a_breach_is_caught(rule, breach, message, tmp_path):
    nb = well_formed()
    breach(nb)
    assert message in "\n".join(rule(lesson_of(nb, tmp_path)))


def test_bytes_that_are_not_in_normal_form_are_caught(tmp_path):
    raw = tool.to_bytes(well_formed())
    for broken in (
        raw.rstrip(),
        raw.replace(b"\n", b"\r\n"),
        raw.replace(b'"name": "python3"', b'"name": "py"'),
    ):
        assert rules.is_in_normal_form(lesson_of(None, tmp_path, raw=broken))


def test_an_invalid_notebook_is_caught(tmp_path):
    nb = well_formed()
    nb.cells[0].outputs = []
    assert "not a valid" in rules.is_in_normal_form(lesson_of(nb, tmp_path))[0]


def test_a_name_without_a_number_is_caught(tmp_path):
    for name in ("tiny.ipynb", "1_tiny.ipynb", "01-tiny.ipynb", "01_Tiny.ipynb"):
        assert rules.is_named_for_its_place(lesson_of(well_formed(), tmp_path, name=name))


def test_every_rule_has_a_breach():
    apart = {rules.is_in_normal_form, rules.is_named_for_its_place}
    assert {each[0] for each in BREACHES} | apart == set(RULES)


# What the rules allow


def test_an_exception_with_a_reason_is_granted(tmp_path):
    nb = well_formed()
    cell(nb, "plot").source = f"# One loop is easier to read than three\n{LONG}"
    tag("plot", "exception-long-cell")(nb)
    lesson = lesson_of(nb, tmp_path)
    assert rules.code_cells_are_short(lesson) == rules.exceptions_have_a_reason(lesson) == []


def test_a_widgets_picture_needs_no_caption(tmp_path):
    nb = well_formed()
    outputs("plot", figure(data={"image/png": "", "text/plain": "Widget: a line"}))(nb)
    assert rules.figures_have_a_visible_caption(lesson_of(nb, tmp_path)) == []


def test_the_last_chapter_links_to_none_or_back_to_the_first(tmp_path):
    nb = well_formed()
    lesson = lesson_of(nb, tmp_path)

    def problems():
        chapters = ["00_first.ipynb", lesson.path.name]
        return rules.next_links_on_and_to_references(
            Lesson(lesson.path, tool.to_bytes(nb), chapters)
        )

    assert problems()
    replace("next", "02_second", "00_first")(nb)
    assert problems() == []
    replace("next", "Go on.*", "Done.")(nb)
    assert problems() == []


@pytest.mark.parametrize(
    "line",
    [
        "Use a seed, e.g. Python's, cf. Fig. 2.",
        "Call `a. B` and $x. Y$.",
        "| One. Two | Three. Four |",
        "2. Second step",
        "[One. Two](https://example.org/a.B)",
        "A file such as data.NumPy is 3.5 MB.",
        "```python\n# One. Two\n```",
    ],
)
def test_what_only_looks_like_two_sentences_passes(line, tmp_path):
    nb = well_formed()
    add(prose(line, "line"))(nb)
    assert rules.has_one_sentence_a_line(lesson_of(nb, tmp_path)) == []
