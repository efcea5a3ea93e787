"""Bring one notebook back to its original state."""

from collections.abc import Iterable
from pathlib import Path

from tools.answers import copies, repository
from tools.answers.repository import RELOAD, AnswersError
from tools.answers.update import go_on


def reset(asked: str) -> None:
    """Bring one notebook back to its original state, and keep what it was in my-answers/.

    Raises
    ------
    AnswersError
        If this is no clone, or the course has no such notebook.
    """
    repository.require_clone()
    repository.require_unlocked()
    with copies.one_at_a_time():
        go_on()
        originals = repository.notebooks_of("HEAD")
        name = _find(asked, originals)
        path = repository.ROOT / name
        state = "in its original state again"
        if there := repository.on_disk([name]):
            if there[name] == originals[name]:
                state = "in its original state already; nothing was changed"
            else:
                copies.keep({name: path.read_bytes()})
        repository.restore([name])
    print(f"{path.name} is {state}. {RELOAD}")


def _find(asked: str, names: Iterable[str]) -> str:
    """Return the one notebook that `asked` means: its name, a beginning of it, or its number."""
    stem = asked.replace("\\", "/").rpartition("/")[2].removesuffix(".ipynb")
    known = {Path(name).stem: name for name in names}
    if stem in known:
        return known[stem]
    begins = f"{int(stem):02}_" if stem.isdecimal() else stem
    fitting = [each for each in sorted(known) if begins and each.startswith(begins)]
    if len(fitting) == 1:
        return known[fitting[0]]
    problem = f"The course has no notebook {asked}" if asked else "Which notebook"
    if fitting:
        problem = f"{asked} can mean several notebooks"
    raise AnswersError(
        f"{problem}: name one, as in `make reset NOTEBOOK={min(fitting or known, default='01')}`. "
        f"There are {', '.join(fitting or sorted(known))}."
    )
