"""How nbval runs a chapter: as Jupyter does, without a network, and with its memory measured."""

import importlib
import importlib.util
import inspect
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from nbval import plugin
from nbval.kernel import RunningKernel

from tests import claims, network_guard
from tests.tiny import code, notebook
from tools import bench
from tools import notebooks as tool

MAX_EXTRA_MEMORY = 400  # MB above a kernel that has only imported torch
# Whole sets of floats; torchvision; wide figures at twice their size; two copies of the images as
# bytes, and several trained networks; a U-Net's activations.
MAX_EXTRA_MEMORY_OF = {
    "01": 480,  # 320 to 410 on one and the same computer
    "05": 750,
    "06": 700,
    "07": 480,
    "08": 480,
    "11": 750,
    "12": 480,
    "13": 580,
    "14": 720,
    "15": 800,
    "99": 550,
}
MAX_MEMORY_RATIO = 1.5  # to what readers are told


class Kernel(RunningKernel):
    """A kernel that runs a cell with history: without it, IPython overlooks a ``;`` at the end."""

    def execute_cell_input(self, cell_input: str, allow_stdin: bool | None = None) -> str:
        return self.kc.execute(
            cell_input, store_history=True, allow_stdin=False, stop_on_error=False
        )

    def evaluate(self, expression: str, setup: str = "") -> str:
        """Return what an expression is in the kernel, as text.

        Raises
        ------
        AssertionError
            If it raises; the message is the kernel's.
        """
        reply = self.kc.execute(
            setup,
            silent=True,
            user_expressions={"value": expression},
            reply=True,
            timeout=60,
        )
        value = reply["content"]["user_expressions"]["value"]
        if value["status"] == "error":
            trace = re.sub(r"\x1b\[[\d;]*m", "", "\n".join(value["traceback"]))
            raise AssertionError(f"{value['ename']}: {value['evalue']}\n{trace}")
        return value["data"]["text/plain"]

    def peak_memory_mb(self) -> float:
        setup = inspect.getsource(bench.peak_memory_mb)
        return float(self.evaluate("peak_memory_mb()", setup))


def guarded_environment(folder: Path) -> dict[str, str]:
    """Return what guards a Python process (see `network_guard`), logging to `folder`."""
    shutil.copy(network_guard.__file__, folder / "sitecustomize.py")
    log = folder / "network.log"
    log.touch()
    python_path = [str(folder), str(tool.ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {"PYTHONPATH": os.pathsep.join(python_path), "COURSE_NETWORK_LOG": str(log)}


class Chapter(plugin.IPyNbFile):
    """A notebook: nbval's item for each cell, its claims after it, then each of `CHECKS`."""

    def collect(self) -> Iterator[pytest.Item]:
        module = claims_on(self.path)
        waiting = claims.claims_in(module) if module else {}
        for item in super().collect():
            yield item
            for name in [name for name, each in waiting.items() if each.cell == item.cell.id]:
                del waiting[name]
                yield Claim.from_parent(self, name=name, module=module.__name__)
        if waiting:
            lost = ", ".join(f"{name} ({each.cell})" for name, each in waiting.items())
            raise self.CollectError(f"{module.__name__}: there is no such code cell: {lost}")
        for check in CHECKS:
            yield Check.from_parent(self, name=check.__name__, check=check)

    def setup(self) -> None:
        """Start the kernel, with a progress file that no other notebook writes to."""
        self.folder = Path(tempfile.mkdtemp(prefix="course-tests-"))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(plugin, "RunningKernel", Kernel)
            patch.setenv("COURSE_PROGRESS_FILE", str(self.folder / "progress.json"))
            for name, value in guarded_environment(self.folder).items():
                patch.setenv(name, value)
            super().setup()

    def teardown(self) -> None:
        super().teardown()
        shutil.rmtree(self.folder, ignore_errors=True)


class Claim(pytest.Item):
    """What must hold after a cell has run (see `tests.claims`)."""

    def __init__(self, *, module: str, **arguments: Any):
        super().__init__(**arguments)
        self.module = module

    def runtest(self) -> None:
        assert self.parent.kernel.is_alive(), "the kernel is gone"
        load = "__import__('importlib').import_module"
        self.parent.kernel.evaluate(
            f"{load}('tests.claims').hold({load}({self.module!r}), {self.name!r}, globals())"
        )

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, f"{self.path.name}: {self.name}"


class Check(pytest.Item):
    """A check of the kernel in which all cells of a chapter have run."""

    def __init__(self, *, check: Callable[[Chapter], None], **arguments: Any):
        super().__init__(**arguments)
        self.check = check

    def runtest(self) -> None:
        assert self.parent.kernel.is_alive(), "the kernel is gone"
        self.check(self.parent)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, f"{self.path.name}: {self.name}"


def claims_on(notebook: Path) -> ModuleType | None:
    """Return the module of claims on a notebook, if there is one."""
    name = f"tests.claims.{notebook.stem}"
    return importlib.import_module(name) if importlib.util.find_spec(name) else None


# Checks


def needs_no_network(chapter: Chapter) -> None:
    attempts = (chapter.folder / "network.log").read_text(encoding="utf-8").splitlines()
    assert attempts == []


def stays_within_its_memory(chapter: Chapter) -> None:
    extra = chapter.kernel.peak_memory_mb() - memory_of_torch()
    assert extra <= MAX_EXTRA_MEMORY_OF.get(chapter.path.name[:2], MAX_EXTRA_MEMORY)


def takes_the_memory_that_readers_are_told(chapter: Chapter) -> None:
    readme = (chapter.config.rootpath / "README.md").read_text(encoding="utf-8")
    told = {row.file: row.memory_mb for row in bench.quoted(readme)}
    assert chapter.path.name in told, "run `python -m tools.bench --write`"
    assert chapter.kernel.peak_memory_mb() <= MAX_MEMORY_RATIO * told[chapter.path.name]


CHECKS = (
    needs_no_network,
    stays_within_its_memory,
    takes_the_memory_that_readers_are_told,
)


@cache
def memory_of_torch() -> float:
    """Return the peak memory (MB) of a fresh kernel that has run ``import torch``."""
    return bench.measure(notebook(code("import torch", "torch")), "torch")[1]
