"""Let a class open the same course folder at once, and look for answers that got lost.

``python -m tools.classroom_load --learners 30`` starts a JupyterLab server of its own on a
read-only copy of the course, and a kernel for each learner through the server's REST interface and
websocket, as the page in the browser does. All learners run the code cells of chapter 01 up to its
first exercise and answer it: the learner with number k answers k times, and the last time rightly
if k is odd. So no two progress files may be the same, and a file that two learners wrote to shows.

The tool prints a table, and the exit status is 1 if an answer is missing, stands in the wrong file,
or the course folder has changed. The administrator may write to a read-only folder, so the folder
is also compared by checksums. Where a system does not say how much of a kernel's memory is shared
(macOS, Windows), the columns about proportional memory hold a dash.

The progress file is set in the first line that a kernel runs, because Jupyter's server ignores an
environment in the request that starts one (``POST /api/kernels``, as of jupyter_server 2.21).
"""

import argparse
import asyncio
import contextlib
import hashlib
import inspect
import json
import os
import shutil
import sys
import tempfile
import time
import uuid
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

import psutil
from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest
from tornado.websocket import WebSocketClientConnection, WebSocketError, websocket_connect

from course_utils.exercises import forward_pass
from tools import bench, browser
from tools import notebooks as tool

CHAPTER = "01_forward_pass.ipynb"
EXERCISE = forward_pass.neuron
WRONG_ANSWER = """\
def neuron(x, w, b):
    return x @ w + b
"""
COURSE_FOLDERS = ("notebooks", "course_utils", "data")
CLOSING_SECONDS = 5.0
TIMEOUT = 600
"""Seconds for the whole class."""
KERNEL_MB = 450
"""What each of thirty kernels takes with its part of what they share (422), in 10⁶ bytes."""
HEAD = (
    "Learners",
    "First verdict, median",
    "Slowest",
    "Peak resident memory of a kernel",
    "Proportional (PSS)",
    "Server and kernels together",
    "Lost answers",
)


class ClassroomError(Exception):
    """A kernel did not do what it was asked to; the message says which cell and why."""


@dataclass(frozen=True)
class Learner:
    """One learner: a number from 1 on, and where the progress is kept."""

    number: int
    progress_file: Path

    @property
    def answers(self) -> int:
        """How often this learner answers; no two learners do so equally often."""
        return self.number

    @property
    def passes(self) -> bool:
        """Whether the last answer is right."""
        return self.number % 2 == 1

    def answer(self, number: int) -> str:
        """Return the source of the answer with this number, counted from 1."""
        right = self.passes and number == self.answers
        return EXERCISE.solution_source if right else WRONG_ANSWER


@dataclass(frozen=True)
class Work:
    """What a learner's kernel reported."""

    seconds: float
    """From the start of the class to the verdict on the first answer."""
    pid: int
    peak_mb: float
    """Peak resident memory in 10⁶ bytes."""


@dataclass(frozen=True)
class Report:
    """What became of a class."""

    learners: int
    work: tuple[Work, ...]
    """Of the learners whose kernels did all they were asked."""
    proportional_mb: tuple[float, ...]
    """Memory of each kernel with its part of what is shared; empty where it is not known."""
    server_mb: float
    """Resident memory of the server."""
    lost: int
    """Answers that are in no file, or in another learner's."""
    problems: tuple[str, ...]


# The course folder


@contextlib.contextmanager
def read_only_course(folder: Path) -> Iterator[None]:
    """Copy the course into `folder`, without write permission while the block runs."""
    ignored = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
    for name in COURSE_FOLDERS:
        shutil.copytree(tool.ROOT / name, folder / name, ignore=ignored)
    paths = [folder, *folder.rglob("*")]
    for path in paths:
        path.chmod(path.stat().st_mode & ~0o222)
    try:
        yield
    finally:
        for path in paths:
            if path.exists():
                path.chmod(path.stat().st_mode | 0o200)


def checksums(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file under `folder`, by its path; that of a folder is empty."""
    return {
        path.relative_to(folder).as_posix(): (
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        )
        for path in folder.rglob("*")
    }


def changes(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """Say what differs between two results of `checksums`."""
    return [
        f"the read-only course has changed: {path}"
        for path in sorted({name for name, _ in before.items() ^ after.items()})
    ]


# A kernel behind the server


class Kernel:
    """A kernel of a Jupyter server, as a page in the browser talks to it."""

    def __init__(self, socket: WebSocketClientConnection):
        self._socket = socket
        self._session = uuid.uuid4().hex

    async def run(self, source: str, cell: str, **expressions: str) -> dict[str, str]:
        """Run a cell, and return the text of `expressions` after it.

        Raises
        ------
        ClassroomError
            If the cell or an expression fails, or the kernel is gone.
        """
        header = {
            "msg_id": uuid.uuid4().hex,
            "msg_type": "execute_request",
            "username": "learner",
            "session": self._session,
            "date": datetime.now(UTC).isoformat(),
            "version": "5.3",
        }
        content = {
            "code": source,
            "silent": False,
            "store_history": True,
            "user_expressions": expressions,
            "allow_stdin": False,
            "stop_on_error": True,
        }
        request = {"header": header, "parent_header": {}, "metadata": {}, "content": content}
        await self._socket.write_message(json.dumps({**request, "channel": "shell"}))
        reply = await self._reply(header["msg_id"], cell)
        for result in (reply, *reply.get("user_expressions", {}).values()):
            if result["status"] != "ok":
                reason = f"{result.get('ename')}: {result.get('evalue')}"
                raise ClassroomError(f"cell {cell}: {reason}")
        return {
            name: result["data"]["text/plain"] for name, result in reply["user_expressions"].items()
        }

    async def _reply(self, msg_id: str, cell: str) -> dict[str, Any]:
        while (text := await self._socket.read_message()) is not None:
            if isinstance(text, bytes):  # a widget's picture
                continue
            message = json.loads(text)
            content, parent = message["content"], message["parent_header"].get("msg_id")
            if message["header"]["msg_type"] == "execute_reply" and parent == msg_id:
                return content
            if content.get("execution_state") in ("restarting", "autorestarting", "dead"):
                raise ClassroomError(f"cell {cell}: the kernel died")
        raise ClassroomError(f"cell {cell}: the server closed the connection")


@contextlib.asynccontextmanager
async def running_kernel(server: browser.Server, http: AsyncHTTPClient) -> AsyncIterator[Kernel]:
    """Start a kernel in the folder of the chapters; it is shut down whatever happens."""
    headers = {"Authorization": f"token {server.token}"}
    body = json.dumps({"name": tool.KERNELSPEC["name"], "path": f"notebooks/{CHAPTER}"})
    kernels = f"{server.url}/api/kernels"
    options = {"headers": headers, "connect_timeout": TIMEOUT, "request_timeout": TIMEOUT}
    started = await http.fetch(HTTPRequest(kernels, method="POST", body=body, **options))
    kernel = f"{kernels}/{json.loads(started.body)['id']}"
    try:
        channels = HTTPRequest(f"{kernel.replace('http', 'ws', 1)}/channels", **options)
        socket = await websocket_connect(channels)
        try:
            yield Kernel(socket)
        finally:
            await _closed(socket)
    finally:
        with contextlib.suppress(HTTPClientError, OSError):  # the server ends what is left
            await http.fetch(HTTPRequest(kernel, method="DELETE", **options))


async def _closed(socket: WebSocketClientConnection) -> None:
    """Close a connection, and wait until the server has closed its end, too."""
    socket.close()
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(CLOSING_SECONDS):
            while await socket.read_message() is not None:
                pass


# A class


async def attend(learner: Learner, kernel: Kernel, start: float) -> Work:
    """Run the chapter up to its first exercise, and answer that."""
    nb = tool.read(tool.NOTEBOOKS / CHAPTER)
    cells = {cell.id: cell for cell in nb.cells if cell.cell_type == "code"}
    stub, check = (cells[tool.exercise_cell_id(EXERCISE, role)] for role in ("stub", "check"))
    variable, file = tool.PROGRESS_VARIABLE, str(learner.progress_file)
    await kernel.run(f"import os\nos.environ[{variable!r}] = {file!r}", "(progress file)")
    for cell in cells.values():
        if cell is stub:
            break
        await kernel.run(cell.source, cell.id)
    verdicts = []
    for number in range(1, learner.answers + 1):
        await kernel.run(tool.fill(stub.source, learner.answer(number)), stub.id)
        await kernel.run(check.source, check.id)
        verdicts.append(time.perf_counter())
    probe = inspect.getsource(bench.peak_memory_mb)
    seen = await kernel.run(probe, "(memory)", pid="os.getpid()", peak="peak_memory_mb()")
    return Work(verdicts[0] - start, int(seen["pid"]), float(seen["peak"]))


async def attend_all(
    server: browser.Server, learners: Sequence[Learner], timeout: float
) -> tuple[list[Work], list[str], list[float], float]:
    """Let all `learners` begin at once.

    Returns
    -------
    tuple
        What the kernels reported, what went wrong, and the memory of the kernels (proportional,
        empty where it is not known) and of the server in 10⁶ bytes, while all of them run.
    """
    http = AsyncHTTPClient(force_instance=True, max_clients=len(learners))
    open_kernels = [contextlib.AsyncExitStack() for _ in learners]
    problems: list[str] = []
    start = time.perf_counter()

    async def one(learner: Learner, open_kernel: contextlib.AsyncExitStack) -> Work | None:
        try:
            async with asyncio.timeout(timeout):
                kernel = await open_kernel.enter_async_context(running_kernel(server, http))
                return await attend(learner, kernel, start)
        except TimeoutError:
            problems.append(f"learner {learner.number}: not done after {timeout:.0f} s")
        except (ClassroomError, HTTPClientError, WebSocketError, OSError) as error:
            problems.append(f"learner {learner.number}: {error}")
        return None

    try:
        done = await asyncio.gather(*map(one, learners, open_kernels))
        work = [each for each in done if each is not None]
        return work, problems, *memory_of([each.pid for each in work])
    finally:
        await asyncio.gather(*(open_kernel.aclose() for open_kernel in open_kernels))
        http.close()


def memory_of(kernels: Sequence[int]) -> tuple[list[float], float]:
    """Return the proportional memory (MB) of running kernels, and the resident one of the server.

    The first is empty where the system does not know it.
    """
    if not kernels:
        return [], 0.0
    processes = [psutil.Process(pid) for pid in kernels]
    infos = [process.memory_full_info() for process in processes]
    proportional = [info.pss / 1e6 for info in infos if hasattr(info, "pss")]
    server = processes[0].parent()
    return proportional, server.memory_info().rss / 1e6 if server else 0.0


def hold_class(learners: Sequence[Learner], folder: Path, timeout: float = TIMEOUT) -> Report:
    """Let `learners` begin at once, on a server that keeps its files in the new `folder`."""
    folder.mkdir()
    environment = {
        "PYTHONPATH": os.pathsep.join(
            [str(folder / "root"), *filter(None, [os.environ.get("PYTHONPATH")])]
        ),
        "PYTHONDONTWRITEBYTECODE": "1",  # as where nobody may write, for the administrator too
    }
    with (
        browser.running_server(folder, startup="", environment=environment) as server,
        read_only_course(server.root),
    ):
        before = checksums(server.root)
        work, problems, proportional, server_mb = asyncio.run(attend_all(server, learners, timeout))
        problems += changes(before, checksums(server.root))
    lost = 0
    for learner in learners:
        found = recorded(learner.progress_file)
        problem = difference(learner, found)
        if problem:
            problems.append(problem)
            lost += max(0, learner.answers - attempts_in(found))
    return Report(len(learners), tuple(work), tuple(proportional), server_mb, lost, tuple(problems))


# Progress files


def recorded(file: Path) -> dict[str, Any]:
    """Return what a progress file holds; nothing where there is none, or a damaged one."""
    try:
        return json.loads(file.read_bytes())
    except (FileNotFoundError, ValueError):
        return {}


def attempts_in(content: dict[str, Any]) -> int:
    """Return how many answers to the exercise a progress file holds."""
    return content.get("exercises", {}).get(EXERCISE.key, {}).get("attempts", 0)


def difference(learner: Learner, content: dict[str, Any]) -> str | None:
    """Say how a progress file differs from what its learner did; None if it does not."""
    exercises = dict(content.get("exercises", {}))
    record = exercises.pop(EXERCISE.key, {})
    attempts, passed = attempts_in(content), record.get("passed_at") is not None
    if exercises or content.get("questions"):
        return f"learner {learner.number}: the progress file holds what this learner did not do"
    if (attempts, passed) != (learner.answers, learner.passes):
        return (
            f"learner {learner.number}: answers given: {learner.answers}, "
            f"passed: {'yes' if learner.passes else 'no'}; in the progress file: {attempts}, "
            f"passed: {'yes' if passed else 'no'}"
        )
    return None


# The table


def table(report: Report) -> str:
    """Return a Markdown table of one line, with the median and the largest of what varies."""
    seconds = [each.seconds for each in report.work]
    together = report.server_mb + sum(report.proportional_mb)
    cells = (
        str(report.learners),
        f"{bench.two_digits(median(seconds))} s" if seconds else "—",
        f"{bench.two_digits(max(seconds))} s" if seconds else "—",
        memory_text([each.peak_mb for each in report.work]),
        memory_text(report.proportional_mb),
        f"{together / 1000:.1f} GB" if report.proportional_mb else "—",
        str(report.lost),
    )
    lines = [HEAD, ("---:",) * len(HEAD), cells]
    return "\n".join(map(bench.line, lines))


def memory_text(values_mb: Sequence[float]) -> str:
    """Return the median of `values_mb` and the largest, as a cell of the table."""
    if not values_mb:
        return "—"
    return f"{median(values_mb):.0f} MB, largest {max(values_mb):.0f} MB"


# Command line


def main(arguments: Sequence[str] | None = None) -> int:
    """Hold one class; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.classroom_load",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--learners", type=int, default=30, metavar="N", help="default: 30")
    parser.add_argument(
        "--timeout", type=float, default=TIMEOUT, metavar="SECONDS", help=f"default: {TIMEOUT}"
    )
    options = parser.parse_args(arguments)
    if options.learners < 1:
        parser.error("--learners: at least 1")
    needed_mb, free_mb = options.learners * KERNEL_MB, psutil.virtual_memory().available / 1e6
    if needed_mb > free_mb:
        print(
            f"error: {options.learners} learners need about {needed_mb / 1000:.1f} GB of memory, "
            f"and {free_mb / 1000:.1f} GB are free",
            file=sys.stderr,
        )
        return 1

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        learners = [
            Learner(number, Path(scratch, f"learner-{number}", "progress.json"))
            for number in range(1, options.learners + 1)
        ]
        report = hold_class(learners, Path(scratch, "server"), options.timeout)
    print(table(report))
    for problem in report.problems:
        print(f"error: {problem}", file=sys.stderr)
    return 1 if report.problems else 0


if __name__ == "__main__":
    sys.exit(main())
