"""The first page of the site."""

import re
from collections.abc import Sequence

from tools import bench, binder_links, stages
from tools import notebooks as tool
from tools.site.chapters import Page

_PAGE = """\
# Neural networks, hands on

<p class="lead">From one neuron to networks that see, read, write and draw: read the course here,
play with its instruments and answer its questions; run it to have code of your own checked.</p>

<p class="buttons">
<a class="button" href="{first}.html">Start here</a>
<a class="button" href="{binder}">Run it on Binder</a>
<a class="button" href="teaching.html">For teachers</a>
</p>

{lab}

Draw on the garment, or shift and turn it, and see what a network of the course makes of it.
Every instrument works on these pages as it does here, and every question answers and remembers.

## What you learn

{chapters}

## What it takes

About {hours} hours with all exercises; Python as far as functions and loops, school mathematics.
On your own computer it is two commands: `git clone {address}`, then `make lab` in the folder.
No GPU is needed, and after that no network.

```{{toctree}}
:hidden:
:caption: Chapters

{documents}
```

```{{toctree}}
:hidden:
:caption: For teachers

teaching
```
"""

LAB = "index/garments"
"""Name of the script of the garment lab on the first page."""

_WITHOUT_SCRIPT = "<p>Here is the garment lab, where scripts may run.</p>"

_MADE = re.compile(r"\byou will have ([^;.]+)")
_PARTS = {
    "From one neuron to a project of your own": range(11),
    "The networks of today": range(11, 99),
    "To look things up": [99],
}
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)")
_ANSWER = re.compile(r"^- (Answer[:,] (?:.+\n?)+)", re.M)
_FOLDED = r"<details><summary>An answer, and what it is worth</summary>\n\n- \1\n\n</details>\n"


def landing_page(pages: Sequence[Page], repository: str) -> str:
    """Return the first page as Markdown.

    Parameters
    ----------
    pages
        The chapters in their order.
    repository
        On GitHub, as ``OWNER/REPOSITORY``.
    """
    first = pages[0].name
    minutes = [bench.heading_of(page.nb, page.name)[1] for page in pages]
    return _PAGE.format(
        first=first,
        binder=binder_links.address_of(f"{first}.ipynb", repository),
        lab=stages.stage(LAB, "garments", _WITHOUT_SCRIPT),
        chapters=_table(pages),
        hours=round(sum(minutes) / 60),
        address=f"https://github.com/{repository}",
        documents="\n".join(page.name for page in pages),
    )


def _table(pages: Sequence[Page]) -> str:
    """Return the chapters with their minutes, and what the reader will have after each."""
    rows = []
    for title, numbers in _PARTS.items():
        rows += [
            f"### {title}",
            "",
            "| Chapter | Minutes | Then you will have |",
            "| --- | --- | --- |",
        ]
        rows += [_row(page) for page in pages if int(page.name[:2]) in numbers]
        rows.append("")
    return "\n".join(rows)


def _row(page: Page) -> str:
    title, minutes = bench.heading_of(page.nb, page.name)
    made = _MADE.search(page.nb.cells[0].source)[1]
    return f"| [{title}]({page.name}.ipynb) | {minutes} | {made} |"


def teaching_page(text: str, repository: str) -> str:
    """Return TEACHING.md with links that lead from the site, and with folded answers.

    Links to notebooks lead to their pages, those to other files to the repository.
    """

    def from_here(link: re.Match) -> str:
        path, anchor = link[1], link[2] or ""
        if path.startswith(f"{tool.NOTEBOOKS.name}/"):
            return f"]({path.removeprefix(f'{tool.NOTEBOOKS.name}/')}{anchor})"
        return f"](https://github.com/{repository}/blob/HEAD/{path}{anchor})"

    return _ANSWER.sub(_FOLDED, _LINK.sub(from_here, text))
