"""Call the functions of the instruments in Node, so that Python can check them."""

import json
import subprocess
from collections.abc import Sequence
from typing import Any

from tools import javascript

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


def call(module: str, name: str, calls: Sequence[Sequence[Any]]) -> list[Any]:
    """Return what a function of a module of ``widgets/js`` gives for each list of arguments."""
    request = {"url": (javascript.JS / module).as_uri(), "name": name, "calls": list(calls)}
    run = subprocess.run(
        [javascript.program("node"), "--input-type=module", "--eval", _SCRIPT],
        input=json.dumps(request),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)
