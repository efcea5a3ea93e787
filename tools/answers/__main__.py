"""The command line of reset and update."""

import argparse
import sys
from collections.abc import Sequence

import tools.answers
from tools.answers.copies import KEPT
from tools.answers.repository import AnswersError
from tools.answers.reset import reset
from tools.answers.update import update


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one of the commands; return the exit status."""
    for stream in (sys.stdout, sys.stderr):  # a terminal may lack letters of a path
        stream.reconfigure(errors="replace")
    options = _parser().parse_args(arguments)
    try:
        if options.command == "reset":
            reset(options.notebook)
        else:
            update()
    except AnswersError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(
            f"error: {error}. What was copied is in {KEPT}/. Make room on the disk, or the folder "
            "writable, and run the same command again.",
            file=sys.stderr,
        )
        return 1
    except KeyboardInterrupt:
        print(f"interrupted. What was copied is in {KEPT}/.", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.answers", description=tools.answers.__doc__
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
    one = commands.add_parser("reset", help="bring one notebook back, and keep a copy of yours")
    one.add_argument("notebook", metavar="NOTEBOOK", help="such as 03_gradient_descent, or 03")
    commands.add_parser("update", help="get the newest version, and keep your answers")
    return parser


if __name__ == "__main__":
    sys.exit(main())
