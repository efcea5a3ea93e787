"""Run every notebook under the terms of Binder: 2 GB of memory and one core.

``python -m tools.binder_check`` prints a table; the exit status is 1 if a notebook needs more
memory or fails. The notebooks after it are run all the same.

**Memory.** A thread looks at the resident memory of the kernel and of the processes that it starts,
and ends them all when they hold more than they may. On Linux the look includes the high-water mark
that the system keeps for each process, so a peak between two looks counts too. This needs no rights
and is the same on every system; a control group, as Binder uses it, needs root or a delegation, and
exists on Linux only. The measure is stricter than a control group's: memory that processes share
counts for each of them, and so do the pages of libraries, which a control group gives back before
it ends a process. ``RLIMIT_AS`` is no substitute: it limits addresses, not memory, and ``import
torch`` alone reserves 3 GB of addresses, of which it touches a sixth.

**One core.** The kernel is bound to one core and computes in one thread, as the ``start`` script
asks for. Where a process cannot be bound to a core (macOS, Windows), only the threads are limited,
and the tool says so.
"""

import argparse
import contextlib
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import psutil

from tools import bench
from tools import notebooks as tool

BINDER_MB = 2000
"""What Binder gives to a learner, in 10⁶ bytes."""
SERVER_MB = 200
"""What is left of it to JupyterLab itself, which takes 120 when it has 30 kernels to serve."""
LIMIT_MB = BINDER_MB - SERVER_MB
LOOK_SECONDS = 0.05
THREAD_VARIABLES = ("OMP_NUM_THREADS", "MKL_NUM_THREADS")
CAN_BIND = hasattr(os, "sched_setaffinity")
HEAD = ("Chapter", "Run All, one core", "Peak memory", "Result")


@dataclass(frozen=True)
class Run:
    """What became of one notebook."""

    file: str
    seconds: float | None = None
    """Wall time of a fresh kernel that runs all cells, its start included; None if it did not."""
    memory_mb: float | None = None
    """Peak resident memory in 10⁶ bytes, up to where it was stopped; None if not known."""
    problem: str | None = None
    """What went wrong, with notebook and cell; None if nothing."""


# The terms


@contextlib.contextmanager
def one_core() -> Iterator[None]:
    """Let this thread, and the kernels that it starts, use one core and one thread to compute."""
    variables = {name: os.environ.get(name) for name in THREAD_VARIABLES}
    cores = os.sched_getaffinity(0) if CAN_BIND else set()
    os.environ.update(dict.fromkeys(THREAD_VARIABLES, "1"))
    if cores:
        os.sched_setaffinity(0, {max(cores)})
    try:
        yield
    finally:
        if cores:
            os.sched_setaffinity(0, cores)
        for name, value in variables.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value


class MemoryWatcher:
    """Ends the processes that this one starts while it watches, if they hold too much memory.

    Parameters
    ----------
    limit_mb
        What they may hold together, in 10⁶ bytes of resident memory.
    """

    def __init__(self, limit_mb: float):
        self.limit_mb = limit_mb
        self.stopped_at_mb: float | None = None
        """What they held when they were ended; None if they were not."""
        self._parent = psutil.Process()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._done = threading.Event()

    def __enter__(self) -> "MemoryWatcher":
        self._others = set(self._parent.children(recursive=True))
        self._thread.start()
        return self

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        over = False
        while not self._done.wait(LOOK_SECONDS):
            processes = set(self._parent.children(recursive=True)) - self._others
            held = resident_mb(processes)
            # Twice in a row: for a moment, a process that starts has the memory of its parent.
            if over and held > self.limit_mb:
                self.stopped_at_mb = held
                for process in processes:
                    with contextlib.suppress(psutil.NoSuchProcess):
                        process.kill()
                return
            over = held > self.limit_mb


def resident_mb(processes: set[psutil.Process]) -> float:
    """Return what `processes` hold together, or the peak of one of them if that is more (MB)."""
    now, peaks = 0.0, [0.0]
    for process in processes:
        with contextlib.suppress(psutil.Error, OSError):  # it has ended
            now += process.memory_info().rss / 1e6
            peaks.append(_peak_mb(process))
    return max(now, *peaks)


def _peak_mb(process: psutil.Process) -> float:
    """Return the high-water mark of the resident memory, in 10⁶ bytes; 0 where none is kept."""
    if sys.platform == "linux":
        _, found, rest = Path(f"/proc/{process.pid}/status").read_text().partition("VmHWM:")
        return int(rest.split()[0]) * 1024 / 1e6 if found else 0.0
    return getattr(process.memory_info(), "peak_wset", 0) / 1e6


def check(path: Path, limit_mb: float = LIMIT_MB) -> Run:
    """Run the notebook at `path` with one core and at most `limit_mb` of memory."""
    with one_core(), MemoryWatcher(limit_mb) as watcher:
        try:
            seconds, memory_mb = bench.measure(tool.read(path), path.name)
        except tool.KernelDied as error:
            if watcher.stopped_at_mb is None:
                return Run(path.name, problem=str(error))
            return Run(
                path.name,
                memory_mb=watcher.stopped_at_mb,
                problem=f"{path.name}, cell {error.cell}: over {limit_mb:.0f} MB of memory, "
                f"stopped at {watcher.stopped_at_mb:.0f} MB",
            )
        except tool.NotebookError as error:
            return Run(path.name, problem=str(error))
    problem = None
    if memory_mb > limit_mb:  # only at the very end, too late to be stopped
        problem = f"{path.name}, last cell: over {limit_mb:.0f} MB of memory, {memory_mb:.0f} MB"
    return Run(path.name, seconds, memory_mb, problem)


# The table


def table_line(run: Run) -> str:
    """Return the line about one notebook."""
    seconds = "—" if run.seconds is None else f"{bench.two_digits(run.seconds)} s"
    memory = "—" if run.memory_mb is None else f"{round(run.memory_mb, -1):.0f} MB"
    return bench.line((run.file, seconds, memory, "failed" if run.problem else "ok"))


# Command line


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the notebooks one after the other; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.binder_check",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("notebooks", nargs="*", metavar="NOTEBOOK", help="default: every chapter")
    parser.add_argument(
        "--limit-mb",
        type=float,
        default=LIMIT_MB,
        metavar="MB",
        help=f"memory of a kernel, in millions of bytes (default: {LIMIT_MB}, the {BINDER_MB} of "
        f"Binder without {SERVER_MB} for JupyterLab)",
    )
    options = parser.parse_args(arguments)
    try:
        paths = tool.chosen(options.notebooks)
    except tool.NotebookError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    if not CAN_BIND:
        print("No process can be bound to a core here: one thread, but any core.", file=sys.stderr)

    print(bench.line(HEAD), bench.line(("---", "---:", "---:", "---")), sep="\n", flush=True)
    problems = []
    for path in paths:
        run = check(path, options.limit_mb)
        print(table_line(run), flush=True)
        if run.problem:
            problems.append(run.problem)
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
