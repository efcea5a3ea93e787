"""Call the functions of the instruments in Node, so that Python can check them."""

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

JS = Path(__file__).parents[2] / "course_utils/widgets/js"

_SCRIPT = """
const { url, name, calls } = JSON.parse(await new Response(process.stdin).text());
const called = (await import(url))[name];
const plain = (key, value) =>
    ArrayBuffer.isView(value) ? Array.from(value)
    : typeof value === 'number' && !Number.isFinite(value) ? String(value)
    : value;
process.stdout.write(JSON.stringify(calls.map((call) => called(...call)), plain));
"""
"""Numbers that are not finite come as texts, which JSON can write."""


def node() -> str:
    """Return the Node of this environment, which the extra `test` of pyproject.toml brings."""
    found = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    assert found, "no Node here: `make install` brings it"
    return found


def call(module: str, name: str, calls: Sequence[Sequence[Any]]) -> list[Any]:
    """Return what a function of a module of ``widgets/js`` gives for each list of arguments."""
    request = {"url": (JS / module).as_uri(), "name": name, "calls": list(calls)}
    run = subprocess.run(
        [node(), "--input-type=module", "--eval", _SCRIPT],
        input=json.dumps(request),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)
