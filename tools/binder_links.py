"""Write the links that open the course on Binder into README.md.

The one place that names the repository is ``[project.urls]`` in pyproject.toml.
``python -m tools.binder_links`` prints the links, with ``--write`` README.md gets them.
"""

import argparse
import sys
import tomllib
from collections.abc import Sequence
from urllib.parse import quote, urlsplit

from tools import bench
from tools import notebooks as tool

PYPROJECT = tool.ROOT / "pyproject.toml"
MARKERS: bench.Markers = ("<!-- binder:start -->", "<!-- binder:end -->")
BINDER = "https://mybinder.org"
BADGE = f"{BINDER}/badge_logo.svg"


def repository() -> str:
    """Return the repository on GitHub, as ``OWNER/REPOSITORY``.

    Raises
    ------
    tools.notebooks.NotebookError
        pyproject.toml names none.
    """
    urls = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"].get("urls", {})
    address = urlsplit(urls.get("Repository", ""))
    parts = address.path.strip("/").removesuffix(".git").split("/")
    if address.hostname != "github.com" or len(parts) != 2 or not all(parts):
        raise tool.NotebookError(
            'pyproject.toml: [project.urls] needs Repository = "https://github.com/OWNER/REPOSITORY"'
        )
    return "/".join(parts)


def address_of(notebook: str, repo: str) -> str:
    """Return the address at which Binder opens one notebook."""
    path = quote(f"lab/tree/{tool.NOTEBOOKS.name}/{notebook}", safe="")
    return f"{BINDER}/v2/gh/{repo}/HEAD?urlpath={path}"


def links() -> str:
    """Return a badge that opens chapter 00, and a line with a link to every chapter."""
    repo = repository()
    first, *_ = names = [path.name for path in tool.all_notebooks()]
    chapters = " · ".join(f"[{name[:2]}]({address_of(name, repo)})" for name in names)
    return f"[![Open on Binder]({BADGE})]({address_of(first, repo)})\n\nChapters: {chapters}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print or write the links; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.binder_links", description=__doc__)
    parser.add_argument("--write", action="store_true", help="update README.md")
    options = parser.parse_args(arguments)
    try:
        found = links()
        print(found)
        if options.write:
            readme = bench.README.read_text(encoding="utf-8")
            text = bench.replaced(readme, found, MARKERS)
            bench.README.write_text(text, encoding="utf-8", newline="\n")
    except tool.NotebookError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
