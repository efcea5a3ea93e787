"""Every chapter runs without a network, in the memory that readers are told.

One run of each notebook serves both. A file of its own, so that xdist can run it beside the others.
"""

import os
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests import network_guard
from tests.tiny import code, notebook
from tools import bench
from tools import notebooks as tool

NOTEBOOKS = tool.all_notebooks()
MAX_EXTRA_MEMORY = 400  # MB above a kernel that has only imported torch
MAX_MEMORY_RATIO = 1.5  # to what readers are told
each_chapter = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def test_there_are_notebooks():
    assert NOTEBOOKS, "no notebook in notebooks/: nothing would be tested"


@dataclass(frozen=True)
class GuardedRun:
    memory_mb: float
    attempts: tuple[str, ...]  # to use the network


def guarded_run(nb, name):
    """Run `nb` in a kernel that cannot reach anything beyond this machine."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        shutil.copy(network_guard.__file__, Path(folder, "sitecustomize.py"))
        log = Path(folder, "network.log")
        log.touch()
        python_path = [folder, *filter(None, [os.environ.get("PYTHONPATH")])]
        guarded = {"PYTHONPATH": os.pathsep.join(python_path), "COURSE_NETWORK_LOG": str(log)}
        _, memory_mb = bench.measure(nb, name, env=guarded)
        return GuardedRun(memory_mb, tuple(log.read_text(encoding="utf-8").splitlines()))


@cache
def guarded_run_of(path):
    return guarded_run(tool.read(path), path.name)


@pytest.fixture(scope="module")
def torch_memory():
    """The peak memory (MB) of a fresh kernel that has run ``import torch``."""
    return guarded_run(notebook(code("import torch", "torch")), "torch").memory_mb


@each_chapter
def test_needs_no_network(path):
    assert guarded_run_of(path).attempts == ()


@each_chapter
def test_stays_within_its_memory(path, torch_memory, record_property):
    memory = guarded_run_of(path).memory_mb
    record_property("memory_mb", memory)
    print(f"{path.name}: {memory:.0f} MB, {memory - torch_memory:.0f} MB above `import torch`")
    assert memory <= torch_memory + MAX_EXTRA_MEMORY


@each_chapter
def test_takes_the_memory_that_readers_are_told(path):
    rows = bench.quoted(bench.README.read_text(encoding="utf-8"))
    told = {row.file: row.memory_mb for row in rows}
    assert path.name in told, "run `python -m tools.bench --write`"
    assert guarded_run_of(path).memory_mb <= MAX_MEMORY_RATIO * told[path.name]


CONNECT = """
import socket
import urllib.request

def attempt(action, *arguments):
    try:
        action(*arguments)
    except OSError as error:
        print(error)

attempt(socket.create_connection, ("192.0.2.1", 80), 1)
attempt(socket.getaddrinfo, "example.org", 443)
attempt(socket.gethostbyname, "example.org")
attempt(urllib.request.urlopen, "http://192.0.2.2/")
attempt(socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto, b"", ("192.0.2.3", 53))
"""
LOOPBACK = """
import socket

with socket.create_server(("127.0.0.1", 0)) as server:
    socket.create_connection(server.getsockname(), 1).close()
socket.getaddrinfo("localhost", 80)
"""


def test_the_guard_refuses_and_records_what_leaves_this_machine():
    attempts = "\n".join(guarded_run(notebook(code(CONNECT, "connect")), "connect").attempts)
    for address in ("192.0.2.1", "example.org", "192.0.2.2", "192.0.2.3"):
        assert address in attempts
    assert "gethostbyname example.org" in attempts


def test_an_unhandled_attempt_stops_the_notebook():
    nb = notebook(code("import socket; socket.create_connection(('192.0.2.1', 80))", "connect"))
    with pytest.raises(tool.NotebookError, match="refused by the test"):
        guarded_run(nb, "connect")


def test_the_guard_allows_loopback():
    assert guarded_run(notebook(code(LOOPBACK, "loopback")), "loopback").attempts == ()


def test_too_much_memory_would_be_measured(torch_memory):
    nb = notebook(code("import torch", "torch"), code("x = torch.ones(150_000_000)", "waste"))
    assert guarded_run(nb, "waste").memory_mb > torch_memory + MAX_EXTRA_MEMORY
