"""Write the badges and the links that open the course on Binder into README.md.

The repository is that of the clone: where it was cloned from, or where GitHub builds it. Only where
that is not on GitHub is it ``[project.urls]`` in pyproject.toml. ``python -m tools.binder_links``
prints the links; with ``--write``, or by ``make links``, README.md and pyproject.toml get them.
"""

import argparse
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from urllib.parse import quote

from tools import bench
from tools import notebooks as tool

PYPROJECT = tool.ROOT / "pyproject.toml"
MARKERS: bench.Markers = ("<!-- binder:start -->", "<!-- binder:end -->")
BADGES: bench.Markers = ("<!-- badges:start -->", "<!-- badges:end -->")
BINDER = "https://mybinder.org"
BADGE = f"{BINDER}/badge_logo.svg"

_ON_GITHUB = re.compile(
    r"(?:(?:https|ssh)://(?:\w+@)?github\.com/|git@github\.com:)([\w.-]+/[\w.-]+?)(?:\.git)?/?"
)
_URL_LINE = re.compile(r'^Repository = "[^"]*"$', re.MULTILINE)


def repository() -> str:
    """Return the repository on GitHub, as ``OWNER/REPOSITORY``.

    Raises
    ------
    tools.notebooks.NotebookError
        The clone does not come from there, and pyproject.toml names none.
    """
    return os.environ.get("GITHUB_REPOSITORY") or of_the_clone() or of_pyproject()


def of_the_clone() -> str | None:
    """Return the repository from which this folder was cloned; None if it is not on GitHub."""
    try:
        found = subprocess.run(
            ["git", "remote", "get-url", "origin"],
            cwd=PYPROJECT.parent,
            capture_output=True,
            text=True,
        )
    except FileNotFoundError:  # no Git: the course came as an archive
        return None
    return _on_github(found.stdout.strip())


def of_pyproject() -> str:
    """Return the repository that pyproject.toml names.

    Raises
    ------
    tools.notebooks.NotebookError
        It names none.
    """
    urls = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"].get("urls", {})
    if repo := _on_github(urls.get("Repository", "")):
        return repo
    raise tool.NotebookError(
        'pyproject.toml: [project.urls] needs Repository = "https://github.com/OWNER/REPOSITORY"'
    )


def _on_github(address: str) -> str | None:
    found = _ON_GITHUB.fullmatch(address)
    return found[1] if found else None


def address_of(notebook: str, repo: str) -> str:
    """Return the address at which Binder opens one notebook."""
    path = quote(f"lab/tree/{tool.NOTEBOOKS.name}/{notebook}", safe="")
    return f"{BINDER}/v2/gh/{repo}/HEAD?urlpath={path}"


def links(repo: str) -> str:
    """Return a line with a link to every chapter."""
    names = [path.name for path in tool.all_notebooks()]
    chapters = " · ".join(f"[{name[:2]}]({address_of(name, repo)})" for name in names)
    return f"Chapters: {chapters}"


def badges(repo: str) -> str:
    """Return the badges: chapter 00 on Binder, the tests, the web edition."""
    first = tool.all_notebooks()[0].name
    tests = f"https://github.com/{repo}/actions/workflows/test.yml"
    owner, _, name = repo.partition("/")
    return (
        f"[![Open on Binder]({BADGE})]({address_of(first, repo)})\n"
        f"[![Tests]({tests}/badge.svg)]({tests})\n"
        f"[Read and play on the web](https://{owner.lower()}.github.io/{name}/)"
    )


def write(repo: str) -> None:
    """Write the links into README.md, and the repository into pyproject.toml."""
    readme = bench.README.read_text(encoding="utf-8")
    text = bench.replaced(bench.replaced(readme, links(repo), MARKERS), badges(repo), BADGES)
    settings = PYPROJECT.read_text(encoding="utf-8")
    named = _URL_LINE.sub(f'Repository = "https://github.com/{repo}"', settings)
    bench.README.write_text(text, encoding="utf-8", newline="\n")
    PYPROJECT.write_text(named, encoding="utf-8", newline="\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print or write the links; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.binder_links", description=__doc__)
    parser.add_argument("--write", action="store_true", help="update README.md and pyproject.toml")
    options = parser.parse_args(arguments)
    try:
        repo = repository()
        print(badges(repo), links(repo), sep="\n\n")
        if options.write:
            write(repo)
    except tool.NotebookError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
