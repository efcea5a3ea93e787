"""One page on a project: a heading, a few short parts, and the pictures that belong to them."""

import base64
from collections.abc import Mapping
from html import escape
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from course_utils.files import replacing
from course_utils.pictures import to_sharp_png

MOST_WORDS = 350
"""More do not fit on one page beside the pictures."""

_STYLE = """
@page { size: A4; margin: 14mm }
body { font: 15px/1.45 system-ui, sans-serif; max-width: 48em; margin: 2em auto; padding: 0 1em;
       color: #1a1a1a; background: #fff }
h1 { font-size: 1.5em; margin: 0 0 0.4em }
h2 { font-size: 1em; margin: 0.8em 0 0.1em }
p { margin: 0.1em 0 }
figure { display: inline-block; margin: 0.6em 0.6em 0 0; max-width: 48% }
img { width: 100% }
figcaption { font-size: 0.8em }
""".strip()


def write_report(
    path: str | Path,
    title: str,
    parts: Mapping[str, str],
    figures: Mapping[str, Figure | Axes],
) -> Path:
    """Write one page as HTML that needs no other file; a browser prints it.

    Parameters
    ----------
    path
        The file, whose name ends in ``.html``; it is replaced whole, and its folder must exist.
    title
        The page's heading.
    parts
        Text by heading, in order; lines become paragraphs.
    figures
        Figures, or the axes in them, by caption, which is also what is read aloud in their place.

    Returns
    -------
    path
        As an absolute path.

    Raises
    ------
    ValueError
        A part is empty, there are more words than fit on a page, or the file cannot be written
        there; the message says which, and what to do.
    """
    path = _writable(Path(path).expanduser().absolute())
    if not parts:
        raise ValueError("a report needs parts: a text for each heading")
    parts = {heading: str(text) for heading, text in parts.items()}
    empty = [heading for heading, text in parts.items() if not text.strip(" .\t\r\n…")]
    if empty:
        raise ValueError(f"write something under: {', '.join(empty)}")
    words = sum(len(text.split()) for text in parts.values())
    if words > MOST_WORDS:
        raise ValueError(
            f"{words} words do not fit on a page, {MOST_WORDS} do: what can a reader do without?"
        )
    body = "\n".join(
        [
            f"<h1>{escape(title)}</h1>",
            *(_part(heading, text) for heading, text in parts.items()),
            *(_figure(caption, figure) for caption, figure in figures.items()),
        ]
    )
    page = (
        f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{escape(title)}</title>'
        f"\n<style>\n{_STYLE}\n</style>\n{body}\n</html>\n"
    )
    with replacing(path) as stream:
        stream.write(page.encode(errors="replace"))
    return path


def _writable(path: Path) -> Path:
    """Return the path, if a page can be written there."""
    if path.suffix.lower() not in (".html", ".htm"):
        raise ValueError(f"name the file {path.stem}.html, not {path.name}: so browsers open it")
    if path.is_dir():
        raise ValueError(f"{path} is a folder: give the report another name")
    if not path.parent.is_dir():
        raise ValueError(
            f"there is no folder {path.parent}: make it in the file browser on the left, or write "
            "the report into a folder that exists"
        )
    return path


def _part(heading: str, text: str) -> str:
    lines = (line.strip() for line in text.splitlines())
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines if line)
    return f"<h2>{escape(heading)}</h2>{paragraphs}"


def _figure(caption: str, figure: Figure | Axes) -> str:
    drawn = figure.figure if isinstance(figure, Axes) else figure
    if not isinstance(drawn, Figure):
        raise ValueError(f"under “{caption}” belongs a figure, not {type(figure).__name__}")
    picture = base64.b64encode(to_sharp_png(drawn)).decode("ascii")
    return (
        f'<figure><img alt="{escape(caption)}" src="data:image/png;base64,{picture}">'
        f"<figcaption>{escape(caption)}</figcaption></figure>"
    )
