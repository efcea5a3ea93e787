"""Where an instrument stands on a page, and the files from which it comes alive.

A page that was opened from a folder may not read files next to it, but it may run them as scripts.
So a bundle and an instrument's numbers are scripts that hand over what they hold, and ``stages.js``
loads them when the reader comes near.
"""

import html
import json
import re
import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from course_utils.checking import Question
from course_utils.instrument import STATIC
from tools.stored_instruments import Stored

FOLDER = "instruments"
"""Beside `SCRIPT`, in the files that the pages load."""

SCRIPT = "stages.js"
"""Brings the instruments of a page alive: ``course.watch()``."""

UNRECORDED = {"notice": "", "unheard": ""}
"""Settings of a question on a page where nobody expects an answer to be recorded."""


_ONE_CALL = re.compile(r"explore_\w+\([^\n]*\)\s*|explore_\w+\(\n.*\n\)\s*", re.DOTALL)


def only_shows(source: str) -> bool:
    """Return whether a cell does nothing but show an instrument, which then stands for its code."""
    return bool(_ONE_CALL.fullmatch(source))


def stage(name: str, module: str, inside: str) -> str:
    """Return the place of an instrument as HTML.

    Parameters
    ----------
    name
        Of its script, see `script_of`.
    module
        Of the bundle that shows it.
    inside
        What stands there until it is alive, and where no script runs, as HTML.
    """
    return (
        f'<div class="stage" data-module="{html.escape(module)}" data-stored="{html.escape(name)}">'
        f"{inside}</div>"
    )


def script_of(name: str, stored: Stored) -> str:
    """Return a script that hands over what an instrument holds."""
    traits = {"state": stored.state, "settings": stored.settings, "data": stored.data}
    return _handing_over(name, traits)


def write_bundles(modules: Iterable[str], static: Path) -> None:
    """Write the bundles of these instruments, the host, and the script that shows them."""
    shutil.copy(Path(__file__).with_name(SCRIPT), static / SCRIPT)
    for module in {*modules, "host"}:
        source = (STATIC / f"{module}.js").read_text(encoding="utf-8")
        _write(module, _handing_over(module, source), static)


def write_stored(name: str, stored: Stored, static: Path) -> None:
    """Write what one instrument holds."""
    _write(name, script_of(name, stored), static)


def _handing_over(name: str, what: object) -> str:
    return f"course.arrive({_literal(name)}, {_literal(what)});\n"


def _write(name: str, script: str, static: Path) -> None:
    path = static / FOLDER / f"{name}.js"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(script, encoding="utf-8")


def question_stored(question: Question) -> Stored:
    """Return a question that nobody has answered, and that nobody records."""
    asked = Stored.of(question.view())
    return replace(asked, state={"picks": []}, settings={**asked.settings, **UNRECORDED})


def _literal(value: object) -> str:
    """Return a value as JavaScript."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("</", "<\\/").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
