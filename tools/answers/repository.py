"""The learner's clone of the course, as git sees it.

Line ends are git's business: on Windows it may check files out with others than the course has. So
originals are written by git, and compared by their ids in git, never byte by byte.
"""

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
NOTEBOOKS = "notebooks"

_ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY")
_FRESH = (
    "Download or clone the course anew into another folder: its notebooks are the originals. Leave "
    "this folder as it is, with your answers."
)
RELOAD = "Where JupyterLab shows a notebook: File > Reload Notebook from Disk."


class AnswersError(Exception):
    """A reset or update that was not done; the message says why and what to do."""


class GitError(AnswersError):
    """What git said when it failed."""


def git(*arguments: str, text: str = "") -> bytes:
    """Run git in the course folder with `text` as its input; return what it prints."""
    environment = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    try:
        done = subprocess.run(
            ["git", *arguments],
            cwd=ROOT,
            env={**environment, "GIT_TERMINAL_PROMPT": "0"},
            input=text.encode("utf-8", "surrogateescape"),
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


def succeeds(*arguments: str) -> bool:
    """Run git; return whether it did what it was asked."""
    try:
        git(*arguments)
    except GitError:
        return False
    return True


def _decoded(printed: bytes) -> str:
    return printed.decode("utf-8", "surrogateescape")


def commit(name: str) -> str:
    """Return the id of the commit called `name`."""
    return _decoded(git("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")).strip()


def own_folder() -> Path:
    """Return where git keeps what belongs to this clone."""
    return Path(_decoded(git("rev-parse", "--absolute-git-dir")).rstrip("\r\n"))


def require_clone() -> None:
    """Refuse a folder that is no clone of the course, or only lies inside another one."""
    try:
        inside = git("rev-parse", "--show-prefix").strip()
        commit("HEAD")
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


def require_unlocked() -> None:
    """Refuse a clone in which git is at work, or was ended by force."""
    folder = own_folder()
    if locks := sorted([*folder.glob("*.lock"), *folder.glob("refs/**/*.lock")]):
        raise AnswersError(
            "Another git command is at work in this folder, or one was ended by force, as by a "
            "power cut; nothing was changed. Close programs that use git here and wait a minute. "
            "If no git is running then, it is safe to delete "
            f"{' and '.join(map(str, locks))}; run the same command again."
        )


def newest() -> str | None:
    """Fetch; return the commit to move to, or None where there is nothing new."""
    if git("ls-files", "--unmerged"):
        raise AnswersError(
            "A merge was begun here and not finished; nothing was changed. `git status` says how "
            "to finish it or to give it up; then run `make update` again."
        )
    if not succeeds("rev-parse", "--verify", "--quiet", "@{upstream}"):
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
    new = commit("@{upstream}")
    if succeeds("merge-base", "--is-ancestor", new, "HEAD"):
        return None
    if not succeeds("merge-base", "--is-ancestor", "HEAD", new):
        raise AnswersError(
            "This clone has commits of its own, so it cannot simply move to the new version; "
            "nothing was changed. Merge them with `git pull --no-rebase`, or clone the course "
            "anew into another folder."
        )
    return new


# Notebooks, by path from the course folder, such as ``notebooks/03_gradient_descent.ipynb``


def notebooks_of(name: str) -> dict[str, str]:
    """Return the ids of the notebooks in the commit called `name`."""
    listed = _decoded(git("ls-tree", "-r", "-z", name, "--", NOTEBOOKS)).split("\0")
    entries = (entry.partition("\t") for entry in listed)
    return {path: about.split()[2] for about, _, path in entries if path.endswith(".ipynb")}


def on_disk(names: Iterable[str]) -> dict[str, str]:
    """Return the ids that git would give those notebooks that are files in the course folder."""
    there = [name for name in names if (ROOT / name).is_file()]
    ids = git("hash-object", "--stdin-paths", text="".join(f"{name}\n" for name in there))
    return dict(zip(there, ids.decode().split(), strict=True))


def original(name: str, version: str) -> bytes:
    """Return a notebook as the course stores it, whatever line ends it has on the disk."""
    return git("show", f"{version}:{name}")


def restore(names: Iterable[str]) -> None:
    """Let git write the originals of these notebooks, into its index, too."""
    if names := list(names):
        git("checkout", "--quiet", "HEAD", "--", *names)


def touched() -> list[str]:
    """Return the notebooks that git would not overwrite, be it for their line ends only."""
    diff = ("diff-index", "--name-only", "-z", "--no-renames", "--diff-filter=MT", "HEAD")
    listed = _decoded(git(*diff, "--", NOTEBOOKS)).split("\0")
    return [name for name in listed if name.endswith(".ipynb")]
