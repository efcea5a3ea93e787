"""An update that is killed, and what git then leaves half done."""

from tests.tools_answers.clones import FIRST, SECOND, chapter, git
from tools.answers import copies, repository

RECORD = ".git/course/update.json"
THIRD = "notebooks/03_third.ipynb"
NEW = {
    FIRST: chapter("First, better", "double", "halve"),
    SECOND: chapter("Second", "triple", number=2),
    THIRD: chapter("Third", "last", number=3),
    "course.py": b"VERSION = 2\n",
    "more.py": b"MORE = 1\n",
}
WRITING = {"checkout", "update-index", "read-tree", "merge", "fetch"}
"""Commands of git that change something."""


class Killed(BaseException):
    """The end of the process: whatever it would still do is not done."""


class Killer:
    """Ends the process at the n-th time it would change something, or at a command of git."""

    def __init__(self, monkeypatch, at, mess=lambda: None):
        self.at, self.mess, self.done, self.dead = at, mess, 0, False
        self.git, self.replacing = repository.git, copies.replacing
        monkeypatch.setattr(repository, "git", self.killing_git)
        monkeypatch.setattr(copies, "replacing", self.killing_replacing)
        remove = copies.Record.remove
        monkeypatch.setattr(copies.Record, "remove", lambda _: (self.step("remove"), remove()))

    def step(self, command):
        if self.at in (self.done, command) and not self.dead:
            self.dead = True
            self.mess()
        if self.dead:
            raise Killed
        self.done += 1

    def killing_git(self, *arguments, **text):
        if self.dead or arguments[0] in WRITING:
            self.step(arguments[0])
        return self.git(*arguments, **text)

    def killing_replacing(self, path):
        self.step("write")
        return self.replacing(path)


def nothing(clone):
    pass


def half_an_original(clone):
    (clone / FIRST).write_bytes(git(clone, "show", f"HEAD:{FIRST}").encode()[:100])


def half_of_the_files(clone):
    for name in (FIRST, THIRD, "course.py"):
        (clone / name).write_bytes(NEW[name])
    (clone / "more.py").write_bytes(b"MO")


def half_a_notebook(clone):
    (clone / FIRST).write_bytes(NEW[FIRST][:100])
    (clone / THIRD).write_bytes(b"")


def all_but_the_branch(clone):
    git(clone, "read-tree", "-m", "-u", "HEAD", "@{upstream}")


def all_of_it(clone):
    git(clone, "merge", "--quiet", "--ff-only", "@{upstream}")
