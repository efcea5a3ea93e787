"""The command line of the report on a class."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import tools.class_report
from course_utils.files import replacing
from tools.class_report.counts import count
from tools.class_report.handed_in import handed_in
from tools.class_report.page import as_page
from tools.class_report.text import as_text
from tools.class_report.wording import Wording


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the report; return the exit status, 1 if there is nothing to report.

    No message names a file or a folder: they may be called as a student is.
    """
    for stream in (sys.stdout, sys.stderr):  # a terminal may lack letters of a name
        stream.reconfigure(errors="replace")
    options = _parser().parse_args(arguments)
    try:
        found = handed_in(Path(options.folder).resolve())
    except OSError as error:
        return _failed(f"The folder cannot be read: {error.strerror}.")
    wording = Wording(options.names)
    counted = count(found.learners)
    print(as_text(counted, found.left_out, wording))
    if not found.learners:
        return _failed("No progress file with anything in it was found.")
    if not wording.is_shown(found.learners):
        print("So few are not reported on without their names: add --names.")
    if options.html:
        page = as_page(counted, found.left_out, wording)
        try:
            with replacing(Path(options.html)) as stream:
                stream.write(page.encode())
        except OSError as error:
            return _failed(f"The page cannot be written: {error.strerror}.")
        print("The page is written.")
    return 0


def _failed(message: str) -> int:
    print(f"error: {message}", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.class_report", description=tools.class_report.__doc__
    )
    parser.add_argument("folder", metavar="FOLDER", help="what was handed in, or a zip file of it")
    parser.add_argument("--names", action="store_true", help="name learners by their files")
    parser.add_argument("--html", metavar="FILE", help="also write a page with bars")
    return parser


if __name__ == "__main__":
    sys.exit(main())
