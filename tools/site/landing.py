"""The first page of the site."""

import re
from collections.abc import Sequence

from tools import bench, binder_links, stages
from tools import notebooks as tool
from tools.site.chapters import Page

_PAGE = """\
# Neural networks, hands on

<p class="lead">From one neuron to networks that see, read and draw: a course that runs, explains,
corrects and checks itself.</p>

<p class="buttons">
<a class="button" href="{first}.html">Start here</a>
<a class="button" href="{binder}">Run it on Binder</a>
<a class="button" href="teaching.html">In class</a>
</p>

{lab}

Draw on the garment, or shift and turn it, and see what a network of the course makes of it.
Every instrument works on these pages as it does here, and every question answers.
To write code of your own and have it checked, run the course on Binder or on your computer.

## What you learn

{chapters}

## What it takes

About {hours} hours, Python and school mathematics; no GPU, and no network once it is here.
On your own computer it is two commands: `git clone {address}`, then `make lab` in the folder.

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

_MADE = re.compile(r"\byou will have (.+)")
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)")


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
        chapters="\n".join(map(_line, pages)),
        hours=round(sum(minutes) / 60),
        address=f"https://github.com/{repository}",
        documents="\n".join(page.name for page in pages),
    )


def _line(page: Page) -> str:
    """Return a link to a chapter, and what its first sentence says that the reader will have."""
    title, _ = bench.heading_of(page.nb, page.name)
    made = _MADE.search(page.nb.cells[0].source)[1]
    return f"- [{title}]({page.name}.ipynb): {made}"


def teaching_page(text: str, repository: str) -> str:
    """Return TEACHING.md with links that lead from the site.

    Those to notebooks lead to their pages, those to other files to the repository.
    """

    def from_here(link: re.Match) -> str:
        path, anchor = link[1], link[2] or ""
        if path.startswith(f"{tool.NOTEBOOKS.name}/"):
            return f"]({path.removeprefix(f'{tool.NOTEBOOKS.name}/')}{anchor})"
        return f"](https://github.com/{repository}/blob/HEAD/{path}{anchor})"

    return _LINK.sub(from_here, text)
