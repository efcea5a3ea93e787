import base64
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from nbformat.v4 import new_output

from tests.tiny import code, exercise, notebook, prose
from tools import notebooks as tool

PNG = "iVBORw0KGgo="
VIEW = {"version_major": 2, "version_minor": 0, "model_id": "0123"}
STUB = "import math\n\n# Exercise 1.1\ndef double(x):\n    ...\n    # your turn\n\ndouble(1)"
SOLUTION = "def double(x):\n    return 2 * x\n"


def display(**data):
    return new_output("display_data", data={k.replace("_", "/", 1): v for k, v in data.items()})


def widget_display(**data):
    output = display(**data)
    output.data[tool.WIDGET_VIEW] = VIEW
    return output


def stdout(text, name="stdout"):
    return new_output("stream", name=name, text=text)


def only_outputs(*outputs):
    nb = notebook(code("run()", "run", outputs=outputs, count=7))
    return tool.normalised(nb).cells[0].outputs


@pytest.fixture
def store(tmp_path):
    def write(nb, name="01_tiny.ipynb"):
        path = tmp_path / name
        tool.write(path, nb)
        return path

    return write


@pytest.fixture
def chapter(store, monkeypatch):
    """A stored notebook with one exercise."""
    monkeypatch.setattr("tools.notebooks.exercises_of", lambda path: [exercise("double", SOLUTION)])
    return store(
        notebook(
            prose("# Tiny", "title"),
            code("6 * 7", "answer", [stdout("old")], 1),
            code(STUB, "ex-01-double-stub"),
            code("print(double(4))", "ex-01-double-check"),
        )
    )


class TestNormalForm:
    def test_is_a_fixed_point_with_the_promised_bytes(self):
        nb = notebook(prose("# Größe\r\nx  \n", "title"), code("1", "one", count=9))
        raw = tool.to_bytes(nb)
        assert tool.to_bytes(tool.parse(raw, "again")) == raw
        assert raw.endswith(b"}\n")
        assert b"\r" not in raw
        assert "Größe" in raw.decode("utf-8")
        assert raw.startswith(b'{\n "cells"')
        assert json.loads(raw)["nbformat_minor"] == 5

    def test_keeps_what_is_folded_until_it_runs(self):
        folded = {"outputs_hidden": True, "source_hidden": True}
        nb = notebook(
            code("1", "answer", jupyter=folded),
            code("2", "shown", jupyter={"outputs_hidden": False}),
            prose("3", "prose", jupyter=folded),
        )
        kept = [cell.metadata.get("jupyter") for cell in tool.normalised(nb).cells]
        assert kept == [{"outputs_hidden": True}, None, None]

    def test_reduces_metadata(self):
        nb = notebook(
            prose("a", "a", collapsed=True, tags=[], slideshow={"slide_type": "-"}),
            prose("# B", "b", tags=["keep"], slideshow={"slide_type": "notes"}, editable=True),
            code("1", "c", slideshow={"slide_type": "-"}),
        )
        nb.metadata = {
            "widgets": {"state": {}},
            "kernelspec": {"name": "mine", "display_name": "Mine"},
            "language_info": {"name": "python", "version": "3.99"},
        }
        nb = tool.normalised(nb)
        assert nb.metadata == {
            "kernelspec": tool.KERNELSPEC,
            "language_info": {"name": "python"},
        }
        assert nb.cells[0].metadata == {"slideshow": {"slide_type": "subslide"}}
        assert nb.cells[1].metadata == {"tags": ["keep"], "slideshow": {"slide_type": "slide"}}
        assert nb.cells[2].metadata == {}

    def test_counts_the_cells_that_were_run_in_their_order(self):
        result = new_output("execute_result", data={"text/plain": "1"}, execution_count=31)
        nb = tool.normalised(
            notebook(code("1", "a", [result], 31), code("2", "b"), code("3", "c", count=8))
        )
        assert [cell.execution_count for cell in nb.cells] == [1, None, 3]
        assert nb.cells[0].outputs[0].execution_count == 1

    def test_keeps_what_a_widget_falls_back_to(self):
        plain = "Widget: move the slider"
        picture, words, page = only_outputs(
            widget_display(image_png=PNG, text_plain=plain),
            widget_display(text_plain="Question: what is the shape?"),
            widget_display(text_html="<b>0</b>", text_plain="IntSlider(value=0)"),
        )
        assert picture.data == {"image/png": PNG, "text/plain": plain}
        assert words.data == {"text/plain": "Question: what is the shape?"}
        assert page.data == {"text/html": "<b>0</b>", "text/plain": "IntSlider(value=0)"}

    def test_drops_an_output_that_was_only_a_widget(self):
        assert not only_outputs(
            widget_display(),
            widget_display(text_plain="VBox(children=(IntSlider(value=0),\n Output()))"),
        )
        assert only_outputs(display(text_plain="Linear(in_features=2)"))

    def test_merges_adjacent_streams_of_one_name_only(self):
        outputs = only_outputs(
            stdout("a"), stdout("b"), stdout("c", "stderr"), display(text_plain="d"), stdout("e")
        )
        assert [output.get("text") for output in outputs] == ["ab", "c", None, "e"]

    def test_leaves_its_argument_alone(self):
        nb = notebook(code("1", "one", count=9))
        tool.normalised(nb)
        assert nb.cells[0].execution_count == 9


SHORT, LONG = code("1", "short"), code("a\n" * tool.SLIDE_ROWS, "long")
HEADING, SETUP = prose("## 1. One", "heading"), prose("## Setup", "setup-heading")
TEXT, SUB = prose("Words.", "text"), prose("### Two", "sub")
FULL = prose("Words.\n" * 20, "full")


def picture(height):
    header = b"\x89PNG" + bytes(12) + (900).to_bytes(4, "big") + height.to_bytes(4, "big")
    return display(image_png=base64.b64encode(header).decode("ascii"))


class TestSlideTypes:
    @pytest.mark.parametrize(
        ("cells", "types"),
        [
            ([prose("# Title", "title"), HEADING, SUB], ["slide", "slide", "subslide"]),
            ([HEADING, SHORT, SHORT], ["slide", None, None]),
            ([HEADING, LONG, SHORT], ["slide", "subslide", "subslide"]),
            ([HEADING, SHORT, TEXT], ["slide", None, "fragment"]),
            ([HEADING, SHORT, TEXT, SHORT], ["slide", None, "subslide", None]),
            ([HEADING, SHORT, TEXT, SUB], ["slide", None, "fragment", "subslide"]),
            ([HEADING, LONG, TEXT], ["slide", "subslide", "subslide"]),
            ([HEADING, FULL, FULL], ["slide", "fragment", "subslide"]),
            ([HEADING, SHORT, prose("Words.\n\n### Two", "mixed"), SHORT, TEXT],
             ["slide", None, "fragment", None, "fragment"]),
            ([HEADING, LONG, prose("Words.\n\n### Two", "mixed"), SHORT],
             ["slide", "subslide", "subslide", None]),
            ([], []),
            ([TEXT], ["subslide"]),
            ([SHORT], ["subslide"]),
        ],
    )  # fmt: skip
    def test_headings_begin_slides_and_the_rest_goes_where_it_fits(self, cells, types):
        assert tool.slide_types(cells) == types

    @pytest.mark.parametrize("title", tool.NOT_ON_SLIDES)
    def test_what_is_needed_and_the_setup_are_skipped(self, title):
        cells = [HEADING, prose(f"## {title}", "skipped"), SHORT, TEXT, LONG, HEADING, SHORT]
        assert tool.slide_types(cells) == ["slide", *["skip"] * 4, "slide", None]
        cells = [prose(f"# Tiny\n\n## {title}", "both"), SHORT, HEADING]
        assert tool.slide_types(cells) == ["slide", "skip", "slide"]
        cells = [prose(f"## {title}\n\n## 1. One", "both"), SHORT, HEADING]
        assert tool.slide_types(cells) == ["skip", None, "slide"]

    @pytest.mark.parametrize(
        ("outputs", "fits"),
        [
            ([stdout("a\n" * 10)], True),
            ([stdout("a\n" * 40)], False),
            ([picture(350)], True),
            ([picture(800)], False),
            ([picture(350), display(text_markdown="*A caption.*")], True),
            ([picture(350), display(text_markdown="*A caption.*\n" * 20)], False),
            ([display(text_html="<details><summary>a</summary>b</details>" * 4)], True),
            ([display(text_html="<table>" + "<tr><td>1</td></tr>" * 20)], False),
        ],
    )
    def test_outputs_count(self, outputs, fits):
        cells = [HEADING, code("show()", "show", outputs)]
        assert tool.slide_types(cells) == ["slide", None if fits else "subslide"]

    def test_three_questions_are_three_slides(self):
        answers = "<details><summary>a</summary>b</details>" * 4
        question = code("ex.a", "a", [display(text_html=f"<div>Question</div>{answers}")])
        assert tool.slide_types([HEADING, question, question, question]) == [
            *("slide", None, "subslide", "subslide")
        ]

    def test_markdown_is_divided_at_headings_and_not_at_comments_in_code(self):
        code_block = "```python\n# not a heading\n~~~\n```"
        source = f"Read.\n\n## One\n{code_block}\n\n#### Deep\n#no"
        assert tool.markdown_pieces(source) == [
            *("Read.", f"## One\n{code_block}", "#### Deep\n#no")
        ]
        assert tool.markdown_pieces("## One\n## Two") == ["## One", "## Two"]
        assert tool.markdown_pieces("") == [""]


class TestReading:
    def test_a_cell_without_an_id_is_an_error_not_a_random_id(self):
        raw = json.loads(tool.to_bytes(notebook(prose("# A", "a"))))
        del raw["cells"][0]["id"]
        with pytest.raises(tool.NotebookError, match="cell 0 has no id"):
            tool.parse(json.dumps(raw).encode(), "broken")

    @pytest.mark.parametrize("raw", [b"# not json", b"\xff", b'{"nbformat": 3, "worksheets": []}'])
    def test_says_what_is_not_a_notebook(self, raw):
        with pytest.raises(tool.NotebookError, match="broken"):
            tool.parse(raw, "broken")

    def test_finds_notebooks_from_any_folder(self, tmp_path, monkeypatch, store):
        path = store(notebook())
        monkeypatch.setattr(tool, "NOTEBOOKS", path.parent)
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        monkeypatch.chdir(elsewhere)
        assert tool.find_notebook("01_tiny") == tool.find_notebook("01_tiny.ipynb") == path
        assert tool.find_notebook("../01_tiny.ipynb") == path
        assert tool.all_notebooks() == [path]
        with pytest.raises(tool.NotebookError, match="no notebook 02_none"):
            tool.find_notebook("02_none")

    def test_the_chapter_is_in_the_name(self):
        assert tool.chapter_of(Path("07_early_stopping.ipynb")) == 7
        with pytest.raises(tool.NotebookError):
            tool.chapter_of(Path("appendix.ipynb"))


class TestWriting:
    def test_writes_only_what_changed_and_leaves_no_scratch_file(self, tmp_path, store):
        path = store(notebook(prose("# A", "a")))
        assert tool.write(path, notebook(prose("# A", "a"))) is False
        assert tool.write(path, notebook(prose("# B", "a"))) is True
        assert [p.name for p in tmp_path.iterdir()] == ["01_tiny.ipynb"]

    def test_a_failed_write_keeps_the_stored_notebook(self, store, monkeypatch, tmp_path):
        path = store(notebook(prose("# A", "a")))
        before = path.read_bytes()

        def fail(*_):
            raise OSError("disk full")

        monkeypatch.setattr(Path, "replace", fail)
        with pytest.raises(OSError, match="disk full"):
            tool.write(path, notebook(prose("# B", "a")))
        assert path.read_bytes() == before
        assert [p.name for p in tmp_path.iterdir()] == ["01_tiny.ipynb"]


class TestFill:
    def test_keeps_the_lines_around_the_definition(self):
        assert tool.fill(STUB, SOLUTION) == (
            "import math\n\n# Exercise 1.1\ndef double(x):\n    return 2 * x\n\ndouble(1)"
        )

    def test_replaces_decorators_classes_and_names_too(self):
        assert tool.fill("@cache\ndef f():\n    ...", "def f():\n    return 1") == (
            "def f():\n    return 1"
        )
        assert tool.fill("class A: ...", "class A:\n    x = 1") == "class A:\n    x = 1"
        assert tool.fill("answer = ...", "    answer = 42\n") == "answer = 42"

    def test_a_stub_of_another_name_is_an_error(self):
        with pytest.raises(ValueError, match="does not define double"):
            tool.fill("def triple(x): ...", SOLUTION)


class TestExerciseCells:
    def cells(self, *ids):
        return notebook(*(code("...", cell_id) for cell_id in ids))

    def test_a_stub_then_a_check_for_each_exercise_is_right(self):
        nb = self.cells("ex-01-double-stub", "try", "ex-01-double-check")
        nb.cells.insert(0, prose("### Exercise 1.1", "ex-double"))
        assert tool.exercise_problems(nb, [exercise("double", SOLUTION)]) == []

    @pytest.mark.parametrize(
        ("ids", "problem"),
        [
            ([], "0 cells ex-01-double-stub"),
            (["ex-01-double-stub"], "0 cells ex-01-double-check"),
            (["ex-01-double-check", "ex-01-double-stub"], "check comes before"),
            (["ex-01-double-stub", "ex-01-double-stub", "ex-01-double-check"], "2 cells"),
            (["ex-01-double-stub", "ex-01-double-check", "ex-01-gone-stub"], "no such exercise"),
            (["ex-01-double-stub", "ex-01-double-check", "ex-1-typo"], "no such exercise"),
        ],
    )
    def test_every_mismatch_is_named(self, ids, problem):
        nb = self.cells(*ids)
        assert problem in "\n".join(tool.exercise_problems(nb, [exercise("double", SOLUTION)]))
        with pytest.raises(tool.NotebookError, match=problem):
            tool.solved(nb, "01_tiny", [exercise("double", SOLUTION)])

    def test_a_stub_that_does_not_fit_is_named(self):
        nb = self.cells("ex-01-double-stub", "ex-01-double-check")
        with pytest.raises(tool.NotebookError, match="cell ex-01-double-stub: the stub does not"):
            tool.solved(nb, "01_tiny", [exercise("double", SOLUTION)])


class TestSolve:
    def test_injects_and_clears_outputs(self, chapter, tmp_path):
        before = chapter.read_bytes()
        assert tool.main(["solve", str(chapter), "-o", str(tmp_path / "out.ipynb")]) == 0
        nb = tool.read(tmp_path / "out.ipynb")
        assert "return 2 * x" in nb.cells[2].source
        assert all(not cell.outputs and cell.execution_count is None for cell in nb.cells[1:])
        assert chapter.read_bytes() == before

    def test_run_stores_outputs_and_all_solves_each(self, chapter, tmp_path, monkeypatch):
        monkeypatch.setattr(tool, "NOTEBOOKS", chapter.parent)
        assert tool.main(["solve", "--all", "--run", "-o", str(tmp_path / "build/solved")]) == 0
        nb = tool.read(tmp_path / "build/solved/01_tiny.ipynb")
        assert nb.cells[3].outputs[0].text == "8\n"

    def test_never_replaces_the_notebook_itself(self, chapter, capsys):
        assert tool.main(["solve", str(chapter), "-o", str(chapter.parent)]) == 1
        assert "would replace" in capsys.readouterr().err


class TestWithoutLongTraining:
    def kept(self, *sources):
        """Return the positions of the cells kept; those whose source begins with # are tagged."""
        cells = [
            code(source, str(position), tags=["long-training"] * source.startswith("#"))
            for position, source in enumerate(sources)
        ]
        return [int(cell.id) for cell in tool.without_long_training(notebook(*cells), "tiny").cells]

    @pytest.mark.parametrize(
        "reads",
        [
            "print(model(1))",
            "model.eval()",
            "model.rate = 1",
            "model += 1",
            "model = model + 1",
            "for row in model: model = row",
            "f'{model}'",
            "[model for _ in range(3)]",
            "def accuracy(X): return model(X)",
            "predict = lambda X: model(X)",
            "class Half(model): pass",
            "with model: pass",
            "%time\nmodel",
        ],
    )
    def test_a_cell_that_reads_what_training_assigned_is_left_out(self, reads):
        assert self.kept("model = 1", "# long\nmodel = 2", reads, "print(1)") == [0, 3]

    @pytest.mark.parametrize(
        "own",
        [
            "model = 3; model",
            "model = [1]; model[0] = 2",
            "for model in range(3): print(model)",
            "[model for model in range(3)]",
            "def model(): ...\nmodel()",
            "def f(model): return model",
            "def f():\n    model = 1\n    return model",
            "lambda model: model",
            "import os as model; model.getcwd()",
            "with open('a') as model: model.read()",
            "try: 1 / 0\nexcept OSError as model: print(model)",
            "net.model",
            "f(model=1)",
        ],
    )
    def test_a_name_of_the_cells_own_is_not_what_training_assigned(self, own):
        assert self.kept("model = 1", "# long\nmodel = 2", own) == [0, 2]

    def test_what_depends_on_a_cell_left_out_is_left_out(self):
        assert (
            self.kept(
                "# long\nimport math\nmodel, losses = train()",
                "def accuracy(X): return (model(X) > 0).mean()",
                "best = accuracy(1)",
                "print(f'{best:.2f}')",
                "math.pi",
            )
            == []
        )

    def test_a_later_assignment_makes_a_name_available_again(self):
        assert self.kept("# long\nmodel = 1", "model", "model = 2", "model") == [2, 3]

    def test_prose_stays_and_the_notebook_is_left_alone(self):
        nb = notebook(prose("model", "title"), code("model = 1", "fit", tags=["long-training"]))
        assert [cell.id for cell in tool.without_long_training(nb, "tiny").cells] == ["title"]
        assert len(nb.cells) == 2

    @pytest.mark.parametrize("role", ["stub", "check"])
    def test_an_exercise_that_would_be_left_out_says_what_to_do(self, role):
        nb = notebook(
            code("model = train()", "fit", tags=["long-training"]),
            code("size = model.size", "size"),
            code("size", f"ex-01-double-{role}"),
        )
        with pytest.raises(tool.NotebookError) as error:
            tool.without_long_training(nb, "tiny")
        assert f"tiny, cell ex-01-double-{role}: an exercise must not wait" in str(error.value)
        assert "reads size of cell size: give it a small example" in str(error.value)


class TestRender:
    def test_twice_changes_no_byte(self, store, capsys):
        path = store(
            notebook(
                prose("# A", "a"),
                code("print('a')\nprint('b', flush=True)\n6 * 7", "run"),
                code("6 * 7;", "silent"),
                code(
                    "import sys, os\nprint(sys.executable, os.environ['COURSE_PROGRESS_FILE'],"
                    " os.path.basename(os.getcwd()), sep='\\n')",
                    "where",
                ),
            )
        )
        assert tool.main(["render", str(path)]) == 0
        nb = tool.read(path)
        assert [cell.execution_count for cell in nb.cells[1:]] == [1, 2, 3]
        assert [output.output_type for output in nb.cells[1].outputs] == [
            "stream",
            "execute_result",
        ]
        assert nb.cells[2].outputs == []
        executable, progress, folder = nb.cells[3].outputs[0].text.splitlines()
        assert executable == sys.executable
        assert progress != os.environ["COURSE_PROGRESS_FILE"]
        assert not Path(progress).exists()
        assert folder == "notebooks"

        nb.cells.pop()  # its output names a folder that is new each time
        tool.write(path, nb)
        before = path.read_bytes()
        assert tool.main(["render", str(path)]) == 0
        assert path.read_bytes() == before
        assert capsys.readouterr().out.endswith("01_tiny.ipynb: unchanged\n")

    def test_a_failing_cell_is_named_and_nothing_is_stored(self, store, capsys):
        path = store(notebook(code("1", "fine"), code("1 / 0", "broken"), code("2", "later")))
        before = path.read_bytes()
        assert tool.main(["render", str(path)]) == 1
        message = capsys.readouterr().err
        assert "01_tiny.ipynb, cell broken: ZeroDivisionError: division by zero" in message
        assert path.read_bytes() == before

    def test_a_slow_cell_and_a_dead_kernel_are_named(self):
        with pytest.raises(tool.NotebookError, match="cell slow: over 1 s"):
            tool.execute(notebook(code("import time; time.sleep(30)", "slow")), "tiny", timeout=1)
        with pytest.raises(tool.NotebookError, match="cell gone: the kernel died"):
            tool.execute(notebook(code("import os; os._exit(1)", "gone")), "tiny")


class TestCommandLine:
    def test_normalise_says_what_it_did(self, store, capsys):
        path = store(notebook(prose("# A", "a")))
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
        assert tool.main(["normalise", str(path)]) == 0
        assert tool.main(["normalise", str(path)]) == 0
        assert capsys.readouterr().out == "01_tiny.ipynb: written\n01_tiny.ipynb: unchanged\n"

    def test_an_empty_folder_is_an_error(self, tmp_path, monkeypatch, capsys):
        monkeypatch.setattr(tool, "NOTEBOOKS", tmp_path)
        assert tool.main(["normalise"]) == 1
        assert "no notebook" in capsys.readouterr().err

    def test_runs_as_a_module(self):
        run = subprocess.run(
            [sys.executable, "-m", "tools.notebooks", "normalise", "none"],
            cwd=tool.ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (run.returncode, run.stderr) == (1, "error: no notebook none\n")
