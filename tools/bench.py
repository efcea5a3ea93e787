"""Measure each notebook's time and memory, its widgets, four ways to train, and a watched training.

``python -m tools.bench`` prints tables; ``--write`` puts the chapters between the markers in
README.md and in the first notebook, and the epochs into README.md, so that what a learner is told
was measured.
"""

import argparse
import contextlib
import inspect
import json
import os
import platform
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

from tools import browser, view_cost
from tools import notebooks as tool

if TYPE_CHECKING:
    from tools.epoch_speed import EpochSpeed

README = tool.ROOT / "README.md"
START = tool.NOTEBOOKS / "00_start_here.ipynb"
Markers = tuple[str, str]
CHAPTERS: Markers = ("<!-- bench:start -->", "<!-- bench:end -->")
EPOCHS: Markers = ("<!-- epochs:start -->", "<!-- epochs:end -->")
HEAD = ("Chapter", "Minutes to work through", "Run All here", "Peak memory")

_ROW = re.compile(
    r"^\| \[(?P<title>.+)\]\((?:.*/)?(?P<file>[^/)]+)\) \| (?P<minutes>\d+) "
    r"\| (?P<seconds>[\d.]+) s \| (?P<memory_mb>\d+) MB \|$",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Row:
    """What the table says about one chapter."""

    file: str
    title: str
    minutes: int
    """Minutes to work through, as the chapter's first cell says."""
    seconds: float
    """Wall time of a fresh kernel that runs all cells, its start included."""
    memory_mb: float
    """Peak resident memory of that kernel, in 10⁶ bytes."""


# Measuring


def peak_memory_mb() -> float:
    """Return the peak resident memory of this process, in 10⁶ bytes."""
    import sys
    from pathlib import Path

    if sys.platform == "linux":  # ru_maxrss would count the process that started this one
        status = Path("/proc/self/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) * 1024 / 1e6
    if sys.platform == "win32":
        import psutil

        return psutil.Process().memory_info().peak_wset / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def measure(nb: NotebookNode, name: str) -> tuple[float, float]:
    """Run all cells of `nb` in a fresh kernel; return its wall time (s) and peak memory (MB)."""
    probe = f"{inspect.getsource(peak_memory_mb)}\nprint(peak_memory_mb())"
    probed = NotebookNode(nb, cells=[*nb.cells, new_code_cell(probe, id="peak-memory")])
    start = time.perf_counter()
    run = tool.execute(probed, name)
    return time.perf_counter() - start, float(run.cells[-1].outputs[0].text)


def bench(path: Path, repeat: int) -> Row:
    """Measure the notebook at `path`: the median time and the highest memory of `repeat` runs."""
    nb = tool.read(path)
    title, minutes = heading_of(nb, path.name)
    runs = [measure(nb, path.name) for _ in range(repeat)]
    seconds, memory = zip(*runs, strict=True)
    return Row(path.name, title, minutes, round(median(seconds), 2), round(max(memory), 1))


def heading_of(nb: NotebookNode, name: str) -> tuple[str, int]:
    """Return the title and the minutes that the first cell of a chapter promises."""
    source = nb.cells[0].source if nb.cells else ""
    title = re.match(r"# +(.+)", source)
    minutes = re.search(r"\b(\d+) minutes\b", source)
    if not title or not minutes:
        raise tool.NotebookError(f"{name}: the first cell gives no `# Title` or no minutes")
    return title[1].strip(), int(minutes[1])


@dataclass(frozen=True)
class Latency:
    """How quickly one widget answers in a real JupyterLab."""

    file: str
    cell: str
    median_ms: float
    """Milliseconds from a key that moves a slider to the new picture."""
    slowest_ms: float
    script_ms: float
    """Milliseconds of script in the page, the median of the moves."""


AS_PICTURES_MS = {
    "00_start_here.ipynb: widget": 52,
    "01_forward_pass.ipynb: neuron-widget-code": 57,
    "01_forward_pass.ipynb: regions-code": 58,
    "02_losses.ipynb: widget-code": 58,
    "03_gradient_descent.ipynb: widget-bowl-code": 35,
    "03_gradient_descent.ipynb: widget-ravine-code": 35,
    "04_backpropagation.ipynb: graph-widget": 55,
    "04_backpropagation.ipynb: depth-widget-code": 55,
    "05_pytorch_mlp.ipynb: predictions-widget-code": 55,
    "06_pytorch_cnn.ipynb: kernel-widget-code": 59,
    "06_pytorch_cnn.ipynb: features-code": 55,
    "07_regularization.ipynb: curve-widget-code": 50,
    "07_regularization.ipynb: sweep-widget-code": 57,
    "08_early_stopping.ipynb: widget-code": 63,
    "09_bug_clinic.ipynb: schedule-widget-code": 54,
}
"""Median latency, by cell, of the widgets that the kernel drew before they moved into the page."""


def measure_widgets(paths: Sequence[Path], moves: int = 20) -> list[Latency]:
    """Measure every widget of the notebooks at `paths` in Chromium.

    Raises
    ------
    BrowserMissing
        If there is no Chromium here.
    """
    found = []
    with (
        tempfile.TemporaryDirectory() as folder,
        browser.running_browser() as chromium,
        browser.running_server(Path(folder)) as server,
        contextlib.closing(browser.new_context(chromium)) as context,
    ):
        lab = browser.Lab(context.new_page(), server)
        for path in paths:
            shutil.copy(path, server.root)
            notebook = lab.open(path.name)
            notebook.run_all()
            for cell in browser.widget_cells(path):
                measured = browser.measured_moves(notebook.output(cell), moves)
                times = [move.latency for move in measured]
                script = median(move.script for move in measured)
                found.append(
                    Latency(
                        path.name,
                        cell,
                        round(median(times), 1),
                        round(max(times), 1),
                        round(script, 1),
                    )
                )
    return found


# The tables


def line(cells: Sequence[str]) -> str:
    """Return a line of a Markdown table."""
    return f"| {' | '.join(cells)} |"


def widget_table(rows: Sequence[Latency]) -> str:
    """Return a Markdown table of the widgets' latencies."""
    lines = [
        ("Widget", "Key to picture, median", "Slowest", "Script", "As a picture of the kernel"),
        ("---", "---:", "---:", "---:", "---:"),
    ]
    for row in rows:
        name = f"{row.file}: {row.cell}"
        before = AS_PICTURES_MS.get(name)
        lines.append(
            (
                name,
                f"{row.median_ms:.0f} ms",
                f"{row.slowest_ms:.0f} ms",
                f"{row.script_ms:.1f} ms",
                f"{before} ms" if before else "",
            )
        )
    return "\n".join(map(line, lines))


def table(rows: Sequence[Row], folder: str = "") -> str:
    """Return a Markdown table of `rows`, whose links begin with `folder`."""
    lines = [HEAD, ("---", "---:", "---:", "---:")]
    for row in rows:
        link = f"[{row.title}]({folder}{row.file})"
        seconds, memory = two_digits(row.seconds), round(row.memory_mb, -1)
        lines.append((link, str(row.minutes), f"{seconds} s", f"{memory:.0f} MB"))
    return "\n".join(map(line, lines))


def two_digits(value: float) -> str:
    """Return `value` rounded to two digits, without an exponent."""
    rounded = float(f"{value:.2g}")
    return f"{rounded:.0f}" if rounded >= 10 else f"{rounded:.1f}"


def quoted(text: str) -> list[Row]:
    """Return the rows of the table of chapters in `text`."""
    _, inside, _ = split(text, CHAPTERS)
    return [
        Row(
            match["file"],
            match["title"],
            int(match["minutes"]),
            float(match["seconds"]),
            float(match["memory_mb"]),
        )
        for match in _ROW.finditer(inside)
    ]


def split(text: str, markers: Markers) -> tuple[str, str, str]:
    """Return what stands before, between and after the markers in `text`."""
    before, found, rest = text.partition(markers[0])
    inside, end, after = rest.partition(markers[1])
    if not found or not end:
        raise tool.NotebookError(f"no {markers[0]} … {markers[1]}")
    return before, inside, after


def replaced(text: str, content: str, markers: Markers = CHAPTERS) -> str:
    """Return `text` with `content` between the markers."""
    before, _, after = split(text, markers)
    return f"{before}{markers[0]}\n\n{content}\n\n{markers[1]}{after}"


def start_cell(nb: NotebookNode) -> NotebookNode:
    """Return the Markdown cell that holds the table."""
    for cell in nb.cells:
        if cell.cell_type == "markdown" and CHAPTERS[0] in cell.source:
            return cell
    raise tool.NotebookError(f"{START.name}: no Markdown cell has {CHAPTERS[0]}")


def write_tables(rows: Sequence[Row], speed: "EpochSpeed") -> None:
    """Put the tables into README.md and into the first notebook, or into neither."""
    from tools import epoch_speed

    nb = tool.read(START)
    cell = start_cell(nb)
    cell.source = replaced(cell.source, table(rows))
    readme = README.read_text(encoding="utf-8")
    readme = replaced(readme, table(rows, folder=f"{tool.NOTEBOOKS.name}/"))
    readme = replaced(readme, epoch_speed.as_markdown(speed), EPOCHS)
    README.write_text(readme, encoding="utf-8", newline="\n")
    tool.write(START, nb)


# Command line


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure every chapter; return the exit status."""
    from tools import epoch_speed  # takes PyTorch along, which readers of the tables do not need

    parser = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    parser.add_argument("--write", action="store_true", help="update README.md and chapter 00")
    parser.add_argument("--json", type=Path, metavar="FILE", help="store unrounded numbers too")
    parser.add_argument("--no-widgets", action="store_true", help="do not start a browser")
    parser.add_argument("--repeat", type=int, default=1, metavar="N", help="runs per notebook")
    options = parser.parse_args(arguments)
    if options.repeat < 1:
        parser.error("--repeat: at least 1")
    try:
        paths = tool.chosen(())
        rows = [bench(path, options.repeat) for path in paths]
        print(table(rows))
        widgets = [] if options.no_widgets else measure_widgets(paths)
        if widgets:
            print(f"\n{widget_table(widgets)}")
        speed = epoch_speed.measure()
        print(f"\n{epoch_speed.as_markdown(speed)}")
        watched = view_cost.measure()
        print(f"\n{view_cost.as_text(watched)}")
        if options.json:
            options.json.parent.mkdir(parents=True, exist_ok=True)
            options.json.write_text(
                report(rows, widgets, speed, watched, options.repeat), encoding="utf-8"
            )
            print(f"\nThe same, unrounded: {options.json}")
        if options.write:
            write_tables(rows, speed)
    except (tool.NotebookError, browser.BrowserMissing) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def report(
    rows: Sequence[Row],
    widgets: Sequence[Latency],
    speed: "EpochSpeed",
    watched: float,
    repeat: int,
) -> str:
    """Return the measurements as JSON, with what they were measured on."""
    machine = {
        "system": platform.system(),
        "machine": platform.machine(),
        "cpus": os.cpu_count(),
        "python": platform.python_version(),
    }
    content = {
        "machine": machine,
        "repeat": repeat,
        "notebooks": [asdict(row) for row in rows],
        "widgets": [asdict(row) for row in widgets],
        "epoch": asdict(speed),
        "watched_training": watched,
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.exit(main())
