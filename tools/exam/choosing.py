"""Which questions an exam has: a mixture that fits the minutes, spread over the chapters."""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from course_utils.checking import Chapter, Exercise, Question
from course_utils.exercises.catalogue import CHAPTERS
from tools.exam.items import (
    CHOOSE,
    POINTS,
    PREDICT,
    WRONG,
    Item,
    choose,
    mistakes,
    predict,
    small_cases,
    stands_alone,
    wrong,
)

FEWEST_MINUTES, MOST_MINUTES = 9, 300
SHARES = {CHOOSE: 0.3, WRONG: 0.45, PREDICT: 0.25}
"""Of the points. A point takes a minute."""
KINDS = tuple(SHARES)


class Impossible(Exception):
    """What is asked for cannot be had; the text says why."""


def chapters_of(numbers: Sequence[int] | None) -> tuple[Chapter, ...]:
    """Return the chapters with these numbers, in the order of the course.

    By default they are those with exercises, but not the first, which shows how these work.

    Raises
    ------
    Impossible
        There is no such chapter.
    """
    known = [chapter.number for chapter in CHAPTERS]
    for number in numbers or ():
        if number not in known:
            raise Impossible(
                f"There is no chapter {number:02}. The chapters are "
                f"{', '.join(f'{each:02}' for each in known)}."
            )
    if not numbers:
        return tuple(each for each in CHAPTERS[1:] if each.exercises)
    return tuple(each for each in CHAPTERS if each.number in numbers)


@dataclass
class _Pool:
    """What can still be asked, in an order that the seed gives."""

    rng: random.Random
    questions: dict[int, list[Question]] = field(default_factory=dict)
    exercises: dict[int, list[Exercise]] = field(default_factory=dict)

    def take(self, kind: str, chapter: int) -> Item | None:
        """Return an item that was not asked yet; an exercise is asked about only once."""
        if kind == CHOOSE:
            left = self.questions[chapter]
            return choose(left.pop(), self.rng) if left else None
        for exercise in self.exercises[chapter]:
            if item := self._of(exercise, kind):
                self.exercises[chapter].remove(exercise)
                return item
        return None

    def _of(self, exercise: Exercise, kind: str) -> Item | None:
        cases = small_cases(exercise)
        if kind == PREDICT:
            return predict(exercise, cases)
        found = list(mistakes(exercise))
        self.rng.shuffle(found)
        return next((item for each in found if (item := wrong(exercise, each, cases))), None)


def draw(chapters: Sequence[Chapter], minutes: int, seed: int) -> tuple[Item, ...]:
    """Return the items of an exam, by kind and then by chapter.

    Raises
    ------
    Impossible
        The minutes are too few, or more than the chapters have questions for.
    """
    if not FEWEST_MINUTES <= minutes <= MOST_MINUTES:
        raise Impossible(
            f"An exam takes {FEWEST_MINUTES} to {MOST_MINUTES} minutes: one for each point, and "
            f"one question of each kind is {FEWEST_MINUTES} points."
        )
    pool = _pool(chapters, random.Random(f"exam {seed}"))
    order = [chapter.number for chapter in chapters]
    pool.rng.shuffle(order)
    points = Counter(dict.fromkeys(order, 0))
    items: list[Item] = []
    for kind in _kinds(minutes):
        _add(kind, items, pool, points)
    return _sorted(_filled(items, pool, points, minutes))


def _pool(chapters: Sequence[Chapter], rng: random.Random) -> _Pool:
    pool = _Pool(rng)
    for chapter in chapters:
        questions = [each for each in chapter.questions if stands_alone(each)]
        exercises = list(chapter.exercises)
        rng.shuffle(questions)
        rng.shuffle(exercises)
        pool.questions[chapter.number] = questions
        pool.exercises[chapter.number] = exercises
    return pool


def _kinds(minutes: int) -> Iterator[str]:
    """Yield the kinds of an exam's items: the mixture nearest to the shares that fills it."""
    mixtures = _mixtures(minutes) or _mixtures(minutes - 1)
    best = min(mixtures, key=lambda mixture: _off(mixture, minutes))
    # What exercises are for goes first: there are fewer of them.
    for kind in (WRONG, PREDICT, CHOOSE):
        yield from [kind] * best[kind]


def _mixtures(points: int) -> list[dict[str, int]]:
    """Return how many of each kind, one at least, make so many points."""
    found = []
    for wrongs in range(1, points // POINTS[WRONG] + 1):
        for predicted in range(1, points // POINTS[PREDICT] + 1):
            rest = points - wrongs * POINTS[WRONG] - predicted * POINTS[PREDICT]
            if rest > 0 and rest % POINTS[CHOOSE] == 0:
                found.append({CHOOSE: rest // POINTS[CHOOSE], WRONG: wrongs, PREDICT: predicted})
    return found


def _off(mixture: dict[str, int], minutes: int) -> float:
    return sum(abs(mixture[kind] * POINTS[kind] - SHARES[kind] * minutes) for kind in KINDS)


def _add(kind: str, items: list[Item], pool: _Pool, points: Counter[int]) -> bool:
    """Add an item of the chapter that has the fewest points and has one; say whether one has."""
    for number in sorted(points, key=points.__getitem__):
        if item := pool.take(kind, number):
            points[number] += item.points
            items.append(item)
            return True
    return False


def _filled(items: list[Item], pool: _Pool, points: Counter[int], minutes: int) -> list[Item]:
    """Add items of other kinds where the chapters had too few of one; one point may be missing."""

    def missing() -> int:
        return minutes - sum(each.points for each in items)

    for kind in (WRONG, PREDICT, CHOOSE):
        while missing() >= POINTS[kind] and _add(kind, items, pool, points):
            pass
    if missing() > 1:
        raise Impossible(
            f"These chapters have questions for {minutes - missing()} minutes: ask for that, or "
            "for more chapters."
        )
    return items


def _sorted(items: Sequence[Item]) -> tuple[Item, ...]:
    return tuple(sorted(items, key=lambda each: (KINDS.index(each.kind), each.chapter)))
