"""``python -m tools.site -o build/site`` writes the web edition; see ``tools.site``."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tools.javascript import JavaScriptError
from tools.notebooks import NotebookError
from tools.site.builder import build


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the site; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.site", description=__doc__)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")
    options = parser.parse_args(arguments)
    try:
        with tempfile.TemporaryDirectory() as work:
            build(options.output.resolve(), Path(work) / "source")
    except (NotebookError, JavaScriptError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(f"{options.output}/index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main())
