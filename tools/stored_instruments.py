"""What the instruments of a chapter held when it was rendered, kept beside the notebooks.

The web edition and the slides show them alive and run no cell. `make render` writes a file for each
chapter that has instruments; like the outputs, it is never written by hand.
"""

import base64
import gzip
import json
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from course_utils.instrument import STATIC, Instrument
from tools.storing import store

FOLDER = ".instruments"
"""Beside the notebooks; JupyterLab does not list it."""

WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
WIDGET_STATE = "application/vnd.jupyter.widget-state+json"


@dataclass(frozen=True)
class Stored:
    """An instrument as its cell left it."""

    module: str
    """Name of its bundle."""
    state: dict[str, Any]
    settings: dict[str, Any]
    data: str
    """In base64."""

    @classmethod
    def of(cls, instrument: Instrument) -> "Stored":
        """Return what an instrument holds now."""
        data = base64.b64encode(instrument.data).decode("ascii")
        return cls(instrument.module, instrument.state, instrument.settings, data)


def file_of(notebook: Path) -> Path:
    """Return where the instruments of a notebook are kept."""
    return notebook.parent / FOLDER / f"{notebook.stem}.json.gz"


def found_in(nb: NotebookNode) -> dict[str, Stored]:
    """Return the instruments of a notebook that has just run, by the ids of their cells."""
    states = nb.metadata.get("widgets", {}).get(WIDGET_STATE, {}).get("state", {})
    found = {}
    for cell in nb.cells:
        views = [each.get("data", {}).get(WIDGET_VIEW) for each in cell.get("outputs", [])]
        for view in filter(None, views):
            model = states.get(view["model_id"], {})
            if module := _module_of(model.get("state", {})):
                found[cell.id] = _stored(module, model)
    return found


def _stored(module: str, model: NotebookNode) -> Stored:
    buffers = {tuple(each["path"]): each["data"] for each in model.get("buffers", [])}
    state = model["state"]
    return Stored(module, state["state"], state["settings"], buffers.get(("data",), ""))


def _module_of(state: dict[str, Any]) -> str | None:
    return _names_of_bundles().get(state.get("_esm"))


@cache
def _names_of_bundles() -> dict[str, str]:
    return {path.read_text(encoding="utf-8"): path.stem for path in STATIC.glob("*.js")}


def write(notebook: Path, found: dict[str, Stored]) -> bool:
    """Keep the instruments of a notebook; return whether a byte changed."""
    path = file_of(notebook)
    before = path.read_bytes() if path.exists() else None
    if not found:
        path.unlink(missing_ok=True)
        return before is not None
    named = {cell: asdict(each) for cell, each in found.items()}
    text = json.dumps(named, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if before is not None and gzip.decompress(before).decode("utf-8") == text:
        return False
    return store(path, gzip.compress(text.encode("utf-8"), mtime=0))


def read(notebook: Path) -> dict[str, Stored]:
    """Return the instruments that are kept of a notebook, by the ids of their cells."""
    path = file_of(notebook)
    if not path.exists():
        return {}
    kept = json.loads(gzip.decompress(path.read_bytes()))
    return {cell: Stored(**each) for cell, each in kept.items()}
