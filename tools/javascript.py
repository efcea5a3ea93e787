"""The tools of the widgets' JavaScript, by the Node that pip installs with the extra ``test``.

``python -m tools.javascript install`` fetches them in the versions of the lock file, ``lint``
checks the style, and ``build`` bundles the widgets into ``course_utils/widgets/static``. Learners
need none of them, because the bundles are part of the course.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

JS = Path(__file__).resolve().parent.parent / "course_utils" / "widgets" / "js"
MODULES = JS / "node_modules"
INSTALL = ("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")


class JavaScriptError(Exception):
    """Node or one of its tools is missing, or has failed; the message says what to do."""


def program(name: str) -> str:
    """Return the path of node, npm or npx, first of all that of this Python's environment.

    Raises
    ------
    JavaScriptError
        If there is none.
    """
    found = shutil.which(name, path=_search_path())
    if found is None:
        raise JavaScriptError(f"there is no {name} here: run `make install`")
    return found


def node_binary() -> str:
    """Return the path of Node itself, which pip's ``node`` only starts.

    Whoever ends a program that runs for long has to end this one.

    Raises
    ------
    JavaScriptError
        If there is none.
    """
    asked = [program("node"), "--print", "process.execPath"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def _search_path() -> str:
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])


def run(name: str, *arguments: str | Path) -> None:
    """Run node, npm or npx in the folder of the widgets.

    Raises
    ------
    JavaScriptError
        If there is no such program, or it fails.
    """
    command = [program(name), *map(str, arguments)]
    if subprocess.run(command, cwd=JS, env={**os.environ, "PATH": _search_path()}).returncode:
        raise JavaScriptError(f"{name} {' '.join(map(str, arguments))} failed, see above")


def need_modules() -> None:
    """Raise `JavaScriptError` if the tools are not installed."""
    if not MODULES.is_dir():
        raise JavaScriptError("the widgets' tools are missing: python -m tools.javascript install")


def build(folder: Path) -> None:
    """Bundle the widgets into `folder`."""
    need_modules()
    run("node", "build.mjs", folder)


def lint() -> None:
    """Check the style of the widgets."""
    need_modules()
    run("npx", "--no-install", "eslint", ".")
    run("npx", "--no-install", "prettier", "--check", "--log-level=warn", ".")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is asked for; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.javascript", description=__doc__)
    parser.add_argument("task", choices=("install", "lint", "build"))
    task = parser.parse_args(arguments).task
    try:
        if task == "install":
            run(*INSTALL)
        elif task == "lint":
            lint()
        else:
            build(JS.parent / "static")
    except JavaScriptError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
