"""Python processes beside the tests, that use the course as a second kernel would."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def launch(script, *arguments, **environment):
    """Start a Python process that prints a line when it is ready."""
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def start(script, *arguments, **environment):
    """Start a Python process and wait until it is ready."""
    process = launch(script, *arguments, **environment)
    assert process.stdout.readline() == "ready\n"
    return process


def go_on(process):
    """Tell a process to go on that waits for it."""
    process.stdin.write("\n")
    process.stdin.flush()
