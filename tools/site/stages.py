"""Where an instrument stands on a page, and the files from which it comes alive.

A page that was opened from a folder may not read files next to it, but it may run them as scripts.
So a bundle and an instrument's numbers are scripts that hand over what they hold, and ``course.js``
loads them when the reader comes near.
"""

import html
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from course_utils.checking import Question
from course_utils.instrument import STATIC
from tools.site.pictures import Picture, img
from tools.stored_instruments import Stored

FOLDER = "instruments"
"""In the site's static files."""

UNRECORDED = {"notice": "", "unheard": ""}
"""Settings of a question on a page where nobody expects an answer to be recorded."""


def stage(name: str, module: str, picture: Picture | None, text: str = "") -> str:
    """Return the place of an instrument as HTML.

    Parameters
    ----------
    name
        Of its script, see `script_of`.
    module
        Of the bundle that shows it.
    picture
        Stands there until it is alive, and where no script runs.
    text
        The same for what has no picture, as HTML.
    """
    inside = img(picture) if picture else text
    return (
        f'<div class="stage" data-module="{html.escape(module)}" data-stored="{html.escape(name)}">'
        f"{inside}</div>"
    )


def script_of(name: str, stored: Stored) -> str:
    """Return a script that hands over what an instrument holds."""
    traits = {"state": stored.state, "settings": stored.settings, "data": stored.data}
    return f"course.hold({_literal(name)}, {_literal(traits)});\n"


def bundle_script(module: str) -> str:
    """Return a script that hands over a bundle of ``course_utils/widgets/static``."""
    source = (STATIC / f"{module}.js").read_text(encoding="utf-8")
    return f"course.bundle({_literal(module)}, {_literal(source)});\n"


def write_bundles(modules: Iterable[str], static: Path) -> None:
    """Write the bundles of these instruments, and the host that shows them."""
    folder = static / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for module in {*modules, "host"}:
        (folder / f"{module}.js").write_text(bundle_script(module), encoding="utf-8")


def write_stored(name: str, stored: Stored, static: Path) -> None:
    """Write what one instrument holds."""
    path = static / FOLDER / f"{name}.js"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(script_of(name, stored), encoding="utf-8")


def question_stored(question: Question) -> Stored:
    """Return a question that nobody has answered, and that nobody records."""
    asked = Stored.of(question.view())
    return replace(asked, state={"picks": []}, settings={**asked.settings, **UNRECORDED})


def _literal(value: object) -> str:
    """Return a value as JavaScript."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("</", "<\\/").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
