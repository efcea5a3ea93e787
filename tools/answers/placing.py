"""Put the learner's copies into the notebooks as they are now; doing so twice changes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tools.answers import copies, merge, repository
from tools.answers.copies import Record
from tools.answers.merge import Notebook, Place


def put_back(record: Record) -> None:
    """Put back what was copied, and say what stays out.

    A notebook that is the same in this version comes back byte for byte.
    """
    old, now = repository.notebooks_of(record.old), repository.notebooks_of("HEAD")
    states = repository.on_disk(now)
    merged = []
    for name, copy, begun in record.copies:
        path, kept = repository.ROOT / name, repository.ROOT / copy
        if not kept.exists():
            print(f"{copy} is gone, so what was in it stays out.")
            continue
        content = kept.read_bytes()
        if name in states and path.read_bytes() == content:
            continue
        if now.get(name) == old.get(name) and _is_free(name, states, now):
            copies.write(path, content)
            states[name] = "the learner's"
        else:
            merged.append((name, content, begun))
    if merged:
        _put_answers(merged, states, now)


def _is_free(name: str, states: Mapping[str, str], now: Mapping[str, str]) -> bool:
    """Return whether the file is missing, the original, or half of it; the latter is kept."""
    if name not in states or states[name] == now[name]:
        return True
    content = (repository.ROOT / name).read_bytes()
    try:
        merge.parse(content)
    except ValueError:
        copies.keep({name: content})
        return True
    return False


def _put_answers(
    merged: Sequence[tuple[str, bytes, str]], states: Mapping[str, str], now: Mapping[str, str]
) -> None:
    targets, places = _targets(states, now)
    written = set()
    for name, content, begun in merged:
        course = merge.parse(repository.original(name, begun))
        try:
            answers, others = merge.own_cells(merge.parse(content), course)
        except ValueError:
            print(f"{Path(name).name} is no whole notebook: in the copy only.")
            continue
        found = [each for each in answers if each in places and places[each].put(answers[each])]
        written |= {places[each].notebook for each in found}
        starts = {
            cell_id: merge.text_of(cell) for cell_id, cell in merge.stubs(course, course).items()
        }
        renewed = [each for each in found if places[each].start != starts[each]]
        taken = [each for each in answers if each in places and each not in found]
        _report(Path(name).name, found, renewed, taken, answers.keys() - places.keys(), others)
    for name in sorted(written):
        copies.write(repository.ROOT / name, merge.to_bytes(targets[name]))


def _targets(
    states: Mapping[str, str], now: Mapping[str, str]
) -> tuple[dict[str, Notebook], dict[str, Place]]:
    """Return the notebooks that can take answers, and where they do so, by id."""
    targets, places = {}, {}
    for name, state in states.items():
        try:
            target = merge.parse((repository.ROOT / name).read_bytes())
        except ValueError:
            continue
        same = state == now[name]
        course = target if same else merge.parse(repository.original(name, "HEAD"))
        targets[name] = target
        places |= merge.places(name, target, course)
    return targets, places


def _report(
    name: str,
    found: Sequence[str],
    renewed: Sequence[str],
    taken: Sequence[str],
    homeless: Iterable[str],
    others: int,
) -> None:
    print(f"{name}: {len(found)} of your answers put into the new version.")
    if renewed:
        print(f"  Begins differently there, so see whether yours still fits: {', '.join(renewed)}.")
    if taken:
        print(f"  Answered there already, so this answer in the copy only: {', '.join(taken)}.")
    if missing := ", ".join(sorted(homeless)):
        print(f"  No place there, so in the copy only: {missing}.")
    if others:
        print(f"  Other cells that you changed or added, in the copy only: {others}.")
