"""Move the course to its newest version, with the learner's answers.

What an update is about to do is on record before it touches a notebook, and `_finish` puts
everything in its place: at the end, after an error, and at the next run after a power cut.
"""

from tools.answers import copies, placing, repository
from tools.answers.copies import Record
from tools.answers.repository import RELOAD, AnswersError, GitError


def update() -> None:
    """Move the course to its newest version; the learner's answers move into the new notebooks.

    Raises
    ------
    AnswersError
        If that cannot be done. The learner's notebooks are then as they were, or the next run puts
        them right.
    """
    repository.require_clone()
    repository.require_unlocked()
    with copies.one_at_a_time():
        went_on = go_on()
        new = repository.newest()
        if new:
            _move_to(new)
    if new or went_on:
        print(f"The course is up to date. Run `make lab` to go on. {RELOAD}")
    else:
        print("The course is up to date; nothing was changed.")


def go_on() -> bool:
    """Finish an update that was broken off; return whether there was one.

    Raises
    ------
    AnswersError
        If it still cannot be finished.
    """
    record = Record.load()
    if record is None:
        return False
    print("An update was broken off here. First, your answers are put back.")
    _finish(record)
    return True


def _move_to(new: str) -> None:
    originals = repository.notebooks_of("HEAD")
    mine = {
        name: (repository.ROOT / name).read_bytes()
        for name, state in repository.on_disk(originals).items()
        if state != originals[name]
    }
    old = repository.commit("HEAD")
    record = Record(old, new, [(*pair, old) for pair in copies.keep(mine)])
    record.save()
    failure = None
    try:
        repository.restore(repository.touched())
        repository.succeeds("update-index", "-q", "--refresh")
        if repository.succeeds("read-tree", "-n", "-m", "-u", "HEAD", new):
            record.merging = True
            record.save()
        repository.git("merge", "--ff-only", "--quiet", new)
    except GitError as error:
        failure = error
    finally:
        _finish(record)
    if failure and repository.commit("HEAD") != new:
        raise AnswersError(
            "The new version could not take its place; your notebooks are as they were. Files that "
            "stand in the way are named below: keep copies of them elsewhere, then for a changed "
            "file run `git checkout -- FILE`, move a file of your own out of the course, and run "
            f"`make update` again. git says: {failure}"
        ) from failure


def _finish(record: Record) -> None:
    """Leave the course in its old or its new version, whole, with the learner's answers in it."""
    try:
        try:
            if record.merging and repository.commit("HEAD") == record.old:
                _complete_merge(record)
        finally:
            placing.put_back(record)
        record.remove()
    except (OSError, GitError) as error:
        kept = ", ".join(copy for _, copy, _ in record.copies) or f"{copies.KEPT}/"
        raise AnswersError(
            f"Not everything is in its place yet: {error}. Your answers are in {kept}. Make room "
            "on the disk, or the folder writable, and run `make update`: it goes on from here."
        ) from error


def _complete_merge(record: Record) -> None:
    """Write the whole new version, over files that are half of it; first keep the learner's."""
    old, new = repository.notebooks_of(record.old), repository.notebooks_of(record.new)
    mine = {
        name: (repository.ROOT / name).read_bytes()
        for name, state in repository.on_disk(old | new).items()
        if state not in (old.get(name), new.get(name))
    }
    later = [
        (name, copy, record.new if name in new else record.old) for name, copy in copies.keep(mine)
    ]
    record.copies = [*later, *record.copies]
    record.save()
    repository.git("read-tree", "--reset", "-u", record.old, record.new)
    repository.git("merge", "--ff-only", "--quiet", record.new)
