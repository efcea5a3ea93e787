"""Two lessons of a class on the hub, an update of the course between them, and trespassing."""

import ast
import asyncio
import contextlib
import inspect
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import psutil

from tools import classroom_load as classroom
from tools import notebooks as tool
from tools.classroom_load import Kernel
from tools.hub_check import attempts, machine
from tools.hub_check.student import FOLDER, Student

NEW_CHAPTER = "99_published_today.ipynb"
SECRET = "for my own screen"
SPEAK = f"""\
import time
for _ in range(25):
    print({SECRET!r}, flush=True)
    time.sleep(0.1)"""
LISTENING_SECONDS = 2.0
"""Less than the others speak."""


class PromiseBroken(Exception):
    """What a class relies on does not hold."""


def expect(promise: str, found: object, wanted: object = True) -> None:
    """Say that a promise holds.

    Raises
    ------
    PromiseBroken
        If what was found is not what is wanted.
    """
    if found != wanted:
        raise PromiseBroken(
            f"does not hold: {promise}\nfound:  {found!s:.500}\nwanted: {wanted!s:.500}"
        )
    print(f"holds: {promise}", flush=True)


async def hold_class(students: Sequence[Student]) -> None:
    """Let students learn before and after an update of the course; then they trespass."""
    await asyncio.gather(*(student.log_in() for student in students))
    await asyncio.gather(*(student.start_server() for student in students))
    await asyncio.gather(*map(first_lesson, students, range(len(students))))
    before = [work_of(student) for student in students]

    publish_chapters()
    await asyncio.gather(*(student.stop_server() for student in students))
    await asyncio.gather(*(student.start_server() for student in students))
    unchanged = before == [work_of(student) for student in students]
    expect("an update keeps notebooks and progress, byte for byte", unchanged)
    new = [student.chapter.with_name(NEW_CHAPTER).is_file() for student in students]
    expect("a new chapter comes at the next start", all(new))

    async with contextlib.AsyncExitStack() as stack:
        kernels = [await stack.enter_async_context(student.kernel()) for student in students]
        for kernel in kernels:
            await look_at_progress(kernel)
        await eavesdrop(kernels)
        for first, second in pairwise([*range(len(students)), 0]):
            await trespass(kernels[first], students[first], kernels[second], students[second])
        await stop_and_restart(students[0], kernels[0])
    for first, second in pairwise([*students, students[0]]):
        await send_requests(first, second)
    # At last, because the owner's requests stop the server.
    for own in await asyncio.gather(*(answers(student, student) for student in students)):
        expect("the owner's requests are answered", [how for how in own if own[how] >= 400], [])


# Learning


async def first_lesson(student: Student, number: int) -> None:
    """Answer the first exercise until it passes, and save the notebook with the answer in it."""
    learner = classroom.Learner(2 * number + 1, student.progress_file)  # no two files are alike
    async with student.kernel() as kernel:
        await classroom.attend(learner, kernel, time.perf_counter())
    recorded = classroom.recorded(student.progress_file)
    expect("each student's answers are recorded", classroom.difference(learner, recorded), None)

    path = f"{student.api}/contents/{FOLDER}/notebooks/{classroom.CHAPTER}"
    nb = (await student.ask("GET", path))["content"]
    stub = tool.exercise_cell_id(classroom.EXERCISE, "stub")
    next(cell for cell in nb["cells"] if cell["id"] == stub)["source"] = student.name
    await student.ask("PUT", path, {"type": "notebook", "content": nb})
    expect("a notebook is saved", student.name in student.chapter.read_text("utf-8"))


def work_of(student: Student) -> tuple[bytes, bytes]:
    """Return what a student has made: the chapter and the progress."""
    return student.chapter.read_bytes(), student.progress_file.read_bytes()


def publish_chapters() -> None:
    """Publish a corrected chapter and a new one, and update the course."""
    chapter = machine.ORIGIN / "notebooks" / classroom.CHAPTER
    chapter.with_name(NEW_CHAPTER).write_bytes(chapter.read_bytes())
    chapter.write_text(chapter.read_text("utf-8").replace("neuron", "cell"), "utf-8")
    machine.publish("A corrected chapter and a new one")
    machine.update_course()


async def look_at_progress(kernel: Kernel) -> None:
    """Ask a new kernel whether the exercise is solved."""
    solved = f"progress.load().exercises[{classroom.EXERCISE.key!r}].passed"
    seen = await kernel.run("from course_utils import progress", "progress", solved=solved)
    expect("what was solved is solved after the update", seen["solved"], "True")


async def stop_and_restart(student: Student, kernel: Kernel) -> None:
    """Interrupt an endless loop and restart the kernel."""
    (kernel_id,) = await student.kernels()
    endless = asyncio.create_task(kernel.run("while True: pass", "endless loop"))
    while await student.kernels() != {kernel_id: "busy"}:
        await asyncio.sleep(0.1)
    await student.ask("POST", f"{student.api}/kernels/{kernel_id}/interrupt")
    (ended,) = await asyncio.gather(endless, return_exceptions=True)
    expect("an endless loop is interrupted", "KeyboardInterrupt" in str(ended))
    await student.ask("POST", f"{student.api}/kernels/{kernel_id}/restart")
    expect("a kernel is restarted", list(await student.kernels()), [kernel_id])


# Trespassing


async def call(kernel: Kernel, function: Callable, *arguments: object) -> Any:
    """Return what a function of `attempts` returns in a kernel."""
    source, name = inspect.getsource(function), function.__name__
    return ast.literal_eval((await kernel.run(source, name, result=f"{name}{arguments}"))["result"])


async def eavesdrop(kernels: Sequence[Kernel]) -> None:
    """Let the first kernel listen while the others speak."""
    listener, *speakers = kernels
    heard, *_ = await asyncio.gather(
        call(listener, attempts.overheard, LISTENING_SECONDS),
        *(speaker.run(SPEAK, "speak") for speaker in speakers),
    )
    expect("a student hears what is published", b"my own port" in heard)
    expect("a student hears nothing of the others' kernels", SECRET.encode() in heard, False)


async def trespass(own: Kernel, owner: Student, others: Kernel, other: Student) -> None:
    """Let a kernel try on another student's files what it may do with its own."""
    pids = [
        int((await kernel.run("import os", "pid", pid="os.getpid()"))["pid"])
        for kernel in (own, others)
    ]
    done = await call(own, attempts.trespasses, str(owner.home), pids[0])
    expect("the owner reaches files and kernel", [name for name in done if not done[name]], [])
    done = await call(own, attempts.trespasses, str(other.home), pids[1])
    expect("nobody else reaches them", [name for name in done if done[name]], [])
    writable = await call(own, attempts.writable, str(machine.COURSE))
    expect("nobody can write to the course", writable, [])


async def answers(asking: Student, asked: Student) -> dict[str, int]:
    """Return the status codes of requests to a student's server and account, the last stops it."""
    contents = f"{asked.api}/contents/{FOLDER}"
    text = {"type": "file", "format": "text", "content": "tried"}
    requests = [
        ("GET", f"{contents}/notebooks/{classroom.CHAPTER}", None),
        ("PUT", f"{contents}/tried.txt", text),
        ("DELETE", f"{contents}/tried.txt", None),
        ("GET", f"{asked.api}/kernels", None),
        ("POST", f"{asked.api}/kernels", {}),
        ("POST", f"{asked.api}/terminals", {}),
        ("GET", asked.account, None),
        ("POST", f"{asked.account}/tokens", {}),
        ("DELETE", f"{asked.account}/server", None),
    ]
    return {f"{how} {path}": await asking.status(how, path, what) for how, path, what in requests}


async def send_requests(asking: Student, asked: Student) -> None:
    """Ask for another student's files, kernels and account: through the proxy and past it."""
    statuses = await answers(asking, asked)
    done = [how for how, status in statuses.items() if status not in (403, 404)]
    expect("others' requests are refused", done, [])
    ports = {each.laddr.port for each in psutil.net_connections("tcp") if each.status == "LISTEN"}
    urls = [f"http://127.0.0.1:{port}{asked.api}/contents" for port in ports]
    answered = [url for url in urls if await asking.status("GET", url) == 200]
    expect("others' requests past the proxy are refused", answered, [])
