import json
import subprocess
import sys

import pytest

from tests.tiny import code, notebook, prose
from tools import bench, browser, epoch_speed, view_cost
from tools import notebooks as tool

ROWS = [
    bench.Row("00_start_here.ipynb", "Start here", 20, 3.456, 312.4),
    bench.Row("01_tiny.ipynb", "Tiny: the neuron", 90, 123.4, 1298.0),
]
TABLE = """\
| Chapter | Minutes to work through | Run All here | Peak memory |
| --- | ---: | ---: | ---: |
| [Start here](notebooks/00_start_here.ipynb) | 20 | 3.5 s | 310 MB |
| [Tiny: the neuron](notebooks/01_tiny.ipynb) | 90 | 120 s | 1300 MB |"""
LATENCIES = [
    bench.Latency("01_tiny.ipynb", "slider", 71.3, 99.8, 3.25),
    bench.Latency("04_backpropagation.ipynb", "graph-widget", 20.2, 31.8, 0.5),
]
BEGIN, END = bench.CHAPTERS
MARKED = f"Before.\n\n{BEGIN}\nold\n{END}\nAfter."
SPEED = epoch_speed.EpochSpeed(60_000, 5, 1, {"slow": 6.0, "quick": 2.0}, {"slow": 3, "quick": 1})
SPEED_TABLE = """\
| One epoch | Time, sliced batches = 1 |
| --- | ---: |
| slow | 3.00 |
| quick | 1.00 |"""


@pytest.fixture
def course(tmp_path, monkeypatch):
    """A README and two stored notebooks."""
    folder = tmp_path / "notebooks"
    folder.mkdir()
    monkeypatch.setattr(tool, "NOTEBOOKS", folder)
    monkeypatch.setattr(bench, "README", tmp_path / "README.md")
    monkeypatch.setattr(bench, "START", folder / "00_start_here.ipynb")
    monkeypatch.setattr(epoch_speed, "measure", lambda: SPEED)
    monkeypatch.setattr(view_cost, "measure", lambda: 1.0123)
    bench.README.write_text(f"{MARKED}\n{'-'.join(bench.EPOCHS)}\nEnd.", encoding="utf-8")
    first = prose("# Start here\n\nLook around, in about 20 minutes.", "title")
    tool.write(bench.START, notebook(first, prose(MARKED, "chapters")))
    second = prose("# Tiny: the neuron\n\nMake one, in about 90 minutes.", "title")
    tool.write(folder / "01_tiny.ipynb", notebook(second, code("1", "one")))
    return tmp_path


def test_the_table_is_rounded_and_linked():
    assert bench.table(ROWS, folder="notebooks/") == TABLE


def test_the_widget_table_is_in_milliseconds():
    assert bench.widget_table(LATENCIES).splitlines() == [
        "| Widget | Key to picture, median | Slowest | Script | As a picture of the kernel |",
        "| --- | ---: | ---: | ---: | ---: |",
        "| 01_tiny.ipynb: slider | 71 ms | 100 ms | 3.2 ms |  |",
        "| 04_backpropagation.ipynb: graph-widget | 20 ms | 32 ms | 0.5 ms | 55 ms |",
    ]


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0.0449, "0.0"), (1.25, "1.2"), (9.96, "10"), (12.4, "12"), (99.6, "100"), (1234, "1200")],
)
def test_two_digits(value, shown):
    assert bench.two_digits(value) == shown


def test_what_is_quoted_can_be_read_back():
    text = bench.replaced(MARKED, TABLE)
    assert text == f"Before.\n\n{BEGIN}\n\n{TABLE}\n\n{END}\nAfter."
    assert bench.replaced(text, TABLE) == text
    assert bench.quoted(text) == [
        bench.Row("00_start_here.ipynb", "Start here", 20, 3.5, 310),
        bench.Row("01_tiny.ipynb", "Tiny: the neuron", 90, 120, 1300),
    ]


@pytest.mark.parametrize("text", ["", BEGIN, END + BEGIN])
def test_missing_markers_are_an_error(text):
    with pytest.raises(tool.NotebookError, match="bench:start"):
        bench.replaced(text, TABLE)


@pytest.mark.parametrize("source", ["", "# Tiny", "About 90 minutes.", "## Tiny\n\n90 minutes."])
def test_a_chapter_must_promise_a_title_and_minutes(source):
    with pytest.raises(tool.NotebookError, match="01_tiny"):
        bench.heading_of(notebook(prose(source, "title")), "01_tiny")


def test_measures_a_fresh_kernel():
    small = bench.measure(notebook(code("1", "one")), "small")
    large = bench.measure(
        notebook(code("x = bytearray(b'1') * 300_000_000; del x", "one")), "large"
    )
    assert 0.1 < small[0] < 60
    assert 20 < small[1] < 300
    assert 290 < large[1] - small[1] < 400


def test_the_table_takes_the_median_time_and_the_highest_memory(course, monkeypatch):
    runs = iter([(3.0, 100.0), (1.0, 300.0), (2.0, 200.0)])
    monkeypatch.setattr(bench, "measure", lambda nb, name: next(runs))
    row = bench.bench(tool.NOTEBOOKS / "01_tiny.ipynb", repeat=3)
    assert row == bench.Row("01_tiny.ipynb", "Tiny: the neuron", 90, 2.0, 300.0)


def test_writes_all_tables_and_json(course, monkeypatch, capsys):
    monkeypatch.setattr(bench, "measure", lambda nb, name: (1.5, 123.0))
    monkeypatch.setattr(bench, "measure_widgets", lambda paths: LATENCIES)
    file = course / "new" / "bench.json"
    assert bench.main(["--write", "--json", str(file)]) == 0
    readme = bench.README.read_text(encoding="utf-8")
    start = bench.start_cell(tool.read(bench.START)).source
    assert bench.quoted(readme) == bench.quoted(start)
    assert [row.file for row in bench.quoted(start)] == ["00_start_here.ipynb", "01_tiny.ipynb"]
    assert "(notebooks/01_tiny.ipynb)" in readme
    assert "(01_tiny.ipynb)" in start
    out = capsys.readouterr().out
    assert "| 1.5 s | 120 MB |" in out
    assert bench.widget_table(LATENCIES) in out
    assert SPEED_TABLE in out
    assert "takes 1.012 times as long" in out
    begin, end = bench.EPOCHS
    assert readme.endswith(f"After.\n{begin}\n\n{SPEED_TABLE}\n\n{end}\nEnd.")
    content = json.loads(file.read_text(encoding="utf-8"))
    assert content["epoch"]["seconds"]["slow"] == 6
    assert content["notebooks"][1]["seconds"] == 1.5
    assert content["widgets"][0]["median_ms"] == 71.3
    assert content["watched_training"] == 1.0123
    assert content["machine"]["cpus"] >= 1


def test_a_watched_training_is_measured_in_a_kernel():
    assert 0.3 < view_cost.measure(epochs=1, rounds=1, images=6400) < 3


def test_without_a_place_for_a_table_neither_is_written(course, monkeypatch, capsys):
    monkeypatch.setattr(bench, "measure", lambda nb, name: (1.5, 123.0))
    before = bench.START.read_bytes()
    for readme, missing in (("no markers", "bench:start"), (MARKED, "epochs:start")):
        bench.README.write_text(readme, encoding="utf-8")
        assert bench.main(["--write", "--no-widgets"]) == 1
        assert missing in capsys.readouterr().err
        assert bench.START.read_bytes() == before

    tool.write(bench.START, notebook(prose("# Start\n\n20 minutes.", "title")))
    assert bench.main(["--write", "--no-widgets"]) == 1
    assert "no Markdown cell" in capsys.readouterr().err


def test_an_empty_course_is_an_error(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(tool, "NOTEBOOKS", tmp_path)
    assert bench.main([]) == 1
    assert "no notebook" in capsys.readouterr().err


def test_a_missing_browser_is_an_error(course, monkeypatch, capsys):
    def missing(paths):
        raise browser.BrowserMissing("no Chromium")

    monkeypatch.setattr(bench, "measure", lambda nb, name: (1.5, 123.0))
    monkeypatch.setattr(bench, "measure_widgets", missing)
    assert bench.main([]) == 1
    assert "no Chromium" in capsys.readouterr().err


def test_runs_as_a_module():
    run = subprocess.run(
        [sys.executable, "-m", "tools.bench", "--repeat", "0"],
        cwd=tool.ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 2
    assert "--repeat: at least 1" in run.stderr
