"""Keep a learner's answers through a reset of one notebook and an update of the course.

Learners write into the notebooks that git tracks. ``python -m tools.answers reset NOTEBOOK`` brings
one back to its original state; ``python -m tools.answers update`` moves the course to its newest
version and puts the answers into the new notebooks. Each keeps a copy in my-answers/ first, and
what cannot go on is put back byte for byte.
"""

import argparse
import functools
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from course_utils.files import replacing
from tools.notebooks import EXERCISE_ID

ROOT = Path(__file__).resolve().parent.parent
NOTEBOOKS = "notebooks"
KEPT = "my-answers"

_ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY")
_FRESH = (
    "Download or clone the course anew into another folder: its notebooks are the originals. Leave "
    "this folder as it is, with your answers."
)
_RELOAD = "Where JupyterLab shows a notebook: File > Reload Notebook from Disk."

Notebooks = dict[str, bytes]
"""Content by path from the course folder, such as ``notebooks/03_gradient_descent.ipynb``."""


class AnswersError(Exception):
    """A reset or update that was not done; the message says why and what to do."""


class GitError(AnswersError):
    """What git said when it failed."""


# Git


def git(*arguments: str) -> bytes:
    """Run git in the course folder, never asking anything; return what it prints."""
    environment = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    try:
        done = subprocess.run(
            ["git", *arguments],
            cwd=ROOT,
            env={**environment, "GIT_TERMINAL_PROMPT": "0"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise AnswersError(
            f"git was not found, so nothing was changed. Install git and try again, or: {_FRESH}"
        ) from error
    if done.returncode:
        raise GitError(done.stderr.decode("utf-8", "replace").strip() or "it gave no reason")
    return done.stdout


def _succeeds(*arguments: str) -> bool:
    try:
        git(*arguments)
    except GitError:
        return False
    return True


def _names(*arguments: str) -> list[str]:
    """Return the notebooks among the paths that a git command lists with ``-z``."""
    listed = git(*arguments, "--", NOTEBOOKS).decode("utf-8", "surrogateescape").split("\0")
    return [name for name in listed if name.endswith(".ipynb")]


def _commit(name: str) -> str:
    return git("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}").decode().strip()


def _is_at(commit: str) -> bool:
    try:
        return _commit("HEAD") == commit
    except AnswersError:
        return False


def _require_clone() -> None:
    """Refuse a folder that is no clone of the course, or only lies inside another one."""
    try:
        inside = git("rev-parse", "--show-prefix").strip()
        _commit("HEAD")
    except GitError as error:
        reason = f" git says: {error}" if "not a git repository" not in str(error) else ""
    else:
        if not inside:
            return
        reason = ""
    raise AnswersError(
        "This folder is no clone of the course, so git has no original to bring back; nothing was "
        f"changed. {_FRESH}{reason}"
    )


def _notebooks_of(commit: str) -> list[str]:
    return _names("ls-tree", "-r", "-z", "--name-only", commit)


def _original(name: str, commit: str) -> bytes:
    return git("show", f"{commit}:{name}")


def _changed() -> Notebooks:
    """Return the learner's notebooks that differ from the originals."""
    names = _names("diff", "--name-only", "-z", "--no-renames", "--diff-filter=MT", "HEAD")
    return {name: (ROOT / name).read_bytes() for name in names}


# Files


def _keep(mine: Notebooks) -> list[str]:
    """Write a copy of each notebook to my-answers/ under a new name; return where they are."""
    stamp = f"{datetime.now():%Y-%m-%d-%H%M%S}"
    copies = []
    for name, content in mine.items():
        stem, number = Path(name).stem, 1
        while (copy := ROOT / KEPT / f"{stem}.{stamp}.ipynb").exists():
            number += 1
            stamp = f"{stamp.partition('_')[0]}_{number}"
        copy.parent.mkdir(exist_ok=True)
        _write(copy, content)
        copy.chmod((ROOT / name).stat().st_mode & 0o777)
        copies.append(copy.relative_to(ROOT).as_posix())
        print(f"Your {Path(name).name} is kept as {copies[-1]}.", flush=True)
    return copies


def _write(path: Path, content: bytes) -> None:
    """Replace a file in one step; one that was there keeps its permissions."""
    mode = path.stat().st_mode & 0o777 if path.exists() else None
    with replacing(path) as stream:
        stream.write(content)
    if mode is not None:
        path.chmod(mode)


def _write_all(notebooks: Notebooks) -> None:
    for name, content in notebooks.items():
        _write(ROOT / name, content)


def _unstage(names: Iterable[str]) -> None:
    staged = set(_names("diff", "--name-only", "-z", "--no-renames", "--cached", "HEAD"))
    if both := sorted(staged & set(names)):
        git("reset", "--quiet", "--", *both)


# One notebook


def reset(notebook: str) -> None:
    """Bring one notebook back to its original state, and keep what it was in my-answers/.

    Raises
    ------
    AnswersError
        If this is no clone, or the course has no such notebook.
    """
    _require_clone()
    known = {Path(name).stem: name for name in _notebooks_of("HEAD")}
    stem = Path(notebook).name.removesuffix(".ipynb")
    if stem not in known:
        asked = f"The course has no notebook {notebook}" if notebook else "Which notebook"
        raise AnswersError(
            f"{asked}: name one, as in `make reset NOTEBOOK={min(known, default='NN_name')}`. "
            f"There are {', '.join(sorted(known))}."
        )
    name = known[stem]
    path = ROOT / name
    if path.exists():
        if _succeeds("diff", "--quiet", "HEAD", "--", name):
            print(f"{path.name} is in its original state already; nothing was changed.")
            return
        _keep({name: path.read_bytes()})
    path.parent.mkdir(exist_ok=True)
    _write(path, _original(name, "HEAD"))
    _unstage([name])
    print(f"{path.name} is in its original state again. {_RELOAD}")


# The whole course


def update() -> None:
    """Move the course to its newest version; the learner's answers move into the new notebooks.

    Raises
    ------
    AnswersError
        If that cannot be done. The learner's notebooks are then as they were.
    """
    _require_clone()
    new = _newest()
    if new is None:
        print("The course is up to date; nothing was changed.")
        return
    old = _commit("HEAD")
    mine = _changed()
    originals = {name: _original(name, old) for name in mine}
    copies = _keep(mine)
    put_answers = functools.partial(_put_answers, mine, originals, new)
    try:
        _write_all(originals)
        _unstage(originals)
        git("merge", "--ff-only", "--quiet", new)
    except BaseException as error:
        if _is_at(new):  # interrupted just after it
            put_answers()
        else:
            _write_all(mine)
        if isinstance(error, GitError):
            raise AnswersError(
                "The new version could not take its place; your notebooks are as they were. Files "
                "that stand in the way are named below: keep copies of them elsewhere, then for a "
                "changed file run `git checkout -- FILE`, move a file of your own out of the "
                f"course, and run `make update` again. git says: {error}"
            ) from error
        raise
    try:
        put_answers()
    except (OSError, ValueError) as error:
        raise AnswersError(
            f"The course is new, but not every answer could be put back: {error}. They are in "
            f"{', '.join(copies)}; copy them into the new notebooks by hand."
        ) from error
    print(f"The course is up to date. Run `make lab` to go on. {_RELOAD}")


def _newest() -> str | None:
    """Fetch; return the commit to move to, or None where there is nothing new."""
    if git("ls-files", "--unmerged"):
        raise AnswersError(
            "A merge was begun here and not finished; nothing was changed. `git status` says how "
            "to finish it or to give it up; then run `make update` again."
        )
    if not _succeeds("rev-parse", "--verify", "--quiet", "@{upstream}"):
        raise AnswersError(
            "This clone follows no branch of a server, so nothing was changed. Name the branch, "
            "as in `git switch main` or `git branch --set-upstream-to=origin/main`, and run `make "
            "update` again."
        )
    try:
        git("fetch", "--quiet")
    except GitError as error:
        raise AnswersError(
            "The server of the course cannot be reached; nothing was changed. Check the network "
            f"connection and run `make update` again. git says: {error}"
        ) from error
    new = _commit("@{upstream}")
    if _succeeds("merge-base", "--is-ancestor", new, "HEAD"):
        return None
    if not _succeeds("merge-base", "--is-ancestor", "HEAD", new):
        raise AnswersError(
            "This clone has commits of its own, so it cannot simply move to the new version; "
            "nothing was changed. Merge them with `git pull --no-rebase`, or clone the course "
            "anew into another folder."
        )
    return new


def _put_answers(mine: Notebooks, originals: Notebooks, new: str) -> None:
    """Put the learner's answers into the notebooks of the commit `new`, and say what stays out."""
    known = set(_notebooks_of(new))
    same = {name for name in known & mine.keys() if _original(name, new) == originals[name]}
    _write_all({name: mine[name] for name in same})
    targets = {name: _parse((ROOT / name).read_bytes()) for name in sorted(known - same)}
    places = {
        cell["id"]: (name, cell)
        for name, target in targets.items()
        for cell in target["cells"]
        if _is_stub(cell)
    }
    written = set()
    for name in sorted(mine.keys() - same):
        before = _parse(originals[name])
        try:
            answers, others = _own_cells(_parse(mine[name]), before)
        except ValueError:
            print(f"{Path(name).name} is no whole notebook: in the copy only.")
            continue
        starts = {cell.get("id"): _text(cell) for cell in before["cells"]}
        found = [cell_id for cell_id in answers if cell_id in places]
        renewed = [each for each in found if _text(places[each][1]) != starts.get(each)]
        for cell_id in found:
            target, cell = places[cell_id]
            written.add(target)
            cell.update(source=answers[cell_id], outputs=[], execution_count=None)
        _report(Path(name).name, found, renewed, answers.keys() - set(found), others)
    _write_all({name: _to_bytes(targets[name]) for name in sorted(written)})


def _report(
    name: str, found: Sequence[str], renewed: Sequence[str], homeless: Iterable[str], others: int
) -> None:
    print(f"{name}: {len(found)} of your answers put into the new version.")
    if renewed:
        print(f"  Begins differently there, so see whether yours still fits: {', '.join(renewed)}.")
    if missing := ", ".join(sorted(homeless)):
        print(f"  No place there, so in the copy only: {missing}.")
    if others:
        print(f"  Other cells that you changed or added, in the copy only: {others}.")


def _own_cells(
    mine: Mapping[str, Any], original: Mapping[str, Any]
) -> tuple[dict[str, list[str] | str], int]:
    """Return the learner's answers by cell id, and how many other cells are the learner's own."""
    before = {cell.get("id"): _text(cell) for cell in original["cells"]}
    answers, others = {}, 0
    for cell in mine["cells"]:
        cell_id, text = cell.get("id"), _text(cell)
        if before.get(cell_id, "") == text:
            continue
        if _is_stub(cell) and cell_id not in answers:
            answers[cell_id] = cell["source"]
        else:
            others += 1
    return answers, others


def _parse(content: bytes) -> dict[str, Any]:
    """Return a notebook with every cell as it is stored; ValueError where it is none."""
    try:
        notebook = json.loads(content)
        for cell in notebook["cells"]:
            _text(cell)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no notebook") from error
    return notebook


def _text(cell: Mapping[str, Any]) -> str:
    return "".join(cell["source"]).rstrip()


def _is_stub(cell: Mapping[str, Any]) -> bool:
    match = EXERCISE_ID.fullmatch(str(cell.get("id")))
    return cell.get("cell_type") == "code" and match is not None and match["role"] == "stub"


def _to_bytes(notebook: Mapping[str, Any]) -> bytes:
    text = json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "surrogatepass")


# Command line


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
    parser = argparse.ArgumentParser(prog="python -m tools.answers", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
    one = commands.add_parser("reset", help="bring one notebook back, and keep a copy of yours")
    one.add_argument("notebook", metavar="NOTEBOOK", help="such as 03_gradient_descent")
    commands.add_parser("update", help="get the newest version, and keep your answers")
    return parser


if __name__ == "__main__":
    sys.exit(main())
