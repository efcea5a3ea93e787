"""The questions of an exam, each in two parts that never meet: for students, and for marking."""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch

from course_utils.checking import Exercise, Question
from course_utils.checking.cases import Misconception
from tools.exam.reading import Unprintable
from tools.exam.shaped import ShapedCase, shaped_case
from tools.exam.small import SmallCase, call, differs, fits, fresh, namespace, result, shapes
from tools.exam.small import small_cases as _small_cases
from tools.exam.source import right_source, wrong_source

CHOOSE, WRONG, PREDICT = "Choose and say why", "What is wrong here?", "Predict"
POINTS = {CHOOSE: 2, WRONG: 4, PREDICT: 3}
LETTERS = "ABCDEFGH"


@dataclass(frozen=True)
class Asked:
    """What a student reads, and how many lines there are for each answer."""

    text: str
    """Code in backticks."""
    choices: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    """Blocks of code; the first is a function whose lines are numbered."""
    parts: tuple[tuple[str, int], ...] = ()
    """Each question with the lines of room below it."""


@dataclass(frozen=True)
class Marking:
    """What only the lecturer reads."""

    key: str
    """As the course names it, such as "3.2 ascent"."""
    solution: str
    rows: tuple[tuple[str, str], ...]
    """What earns how many points."""
    notes: tuple[tuple[str, str], ...] = ()
    code: str = ""


@dataclass(frozen=True)
class Item:
    """A question of an exam."""

    kind: str
    chapter: int
    asked: Asked
    marking: Marking

    @property
    def points(self) -> int:
        """What a complete answer is worth."""
        return POINTS[self.kind]


# Choose and say why

_NEEDS_THE_NOTEBOOK = re.compile(
    r"\b(chapters?|sections?|exercises?|(the|this|next) cell|notebook|widget|slider|check|course"
    r"|(the|this) (picture|figure|plot)|our|recipe|opposite mistake|with transforms)\b",
    re.IGNORECASE,
)


def stands_alone(question: Question) -> bool:
    """Whether a question can be understood without the notebook in which it stands."""
    texts = [question.prompt, *(choice.text for choice in question.choices)]
    return not any(map(_NEEDS_THE_NOTEBOOK.search, texts))


def choose(question: Question, rng: random.Random) -> Item:
    """Return a question of the course, its choices in another order."""
    choices = list(question.choices)
    rng.shuffle(choices)
    letters = dict(zip(LETTERS, choices, strict=False))
    (right,) = (letter for letter, choice in letters.items() if choice.correct)
    notes = [(f"{letter}. {choice.text}", choice.feedback) for letter, choice in letters.items()]
    asked = Asked(
        question.prompt,
        choices=tuple(choice.text for choice in choices),
        parts=(("Letter of your choice, and the reason for it:", 3),),
    )
    rows = (
        ("1 point", f"The letter {right}."),
        ("1 point", "A reason that says what the note on it below says, in any words. It counts "
         "beside a wrong letter, too, where it is right and fits the question."),
    )  # fmt: skip
    marking = Marking(f"Question {question.id}", f"{right}. {letters[right].text}", rows, (*notes,))
    return Item(CHOOSE, question.chapter, asked, marking)


# What is wrong here?

_SEVERAL = re.compile(r",.*,|not all|another")
"""What a symptom says where there is more than one mistake."""


def mistakes(exercise: Exercise) -> Iterator[Misconception]:
    """Yield the mistakes of an exercise that are one at a time, and what there is to repair."""
    given = exercise.starts_as
    if given and not _SEVERAL.search(given.symptom):
        yield Misconception(given.symptom, given.function)
    for each in exercise.misconceptions:
        if not (each.degenerate or "hings at once" in each.message):
            yield each


def wrong(exercise: Exercise, mistake: Misconception, cases: Sequence[SmallCase]) -> Item | None:
    """Return a wrong function to be explained; nothing where it is not for paper.

    Parameters
    ----------
    cases
        The small ones of the exercise. On the first that shows the mistake it is to be computed;
        where there is none at all, it is to be explained without numbers.
    """
    try:
        source = wrong_source(exercise, mistake)
    except Unprintable:
        return None
    if not cases:
        return _explained(exercise, mistake, source) if _is_close(exercise, source) else None
    function = namespace(source)[exercise.name]
    for small in cases:
        given, twice = fresh(exercise, small), fresh(exercise, small)
        value = call(function, given)
        as_written = call(mistake.variants()[0], twice)
        is_same = fits(value) and result(value) == result(as_written)
        if is_same and differs(small.right, value):
            return _computed(exercise, mistake, source, small, result(value))
    return None


def _computed(
    exercise: Exercise, mistake: Misconception, source: str, small: SmallCase, value: str
) -> Item:
    asked = Asked(
        statement(exercise),
        code=(source, "\n".join(small.lines)),
        parts=(
            ("What does this function return for the call?", 2),
            ("What should it return?", 2),
            ("Which line is wrong, and why?", 3),
        ),
    )
    rows = (
        ("1 point", f"It returns `{value}`. Half for the right way with a slip in the numbers."),
        ("1 point", f"It should return `{result(small.right)}`. Half for the right way with a "
         "slip in the numbers."),
        ("1 point", _lines_that_differ(exercise, source)),
        ("1 point", "The reason: what the note below says, in any words."),
    )  # fmt: skip
    return _item(WRONG, exercise, mistake, asked, f"`{result(small.right)}`", rows)


def _is_given(exercise: Exercise, mistake: Misconception) -> bool:
    """Whether it is the function that the exercise has repaired; its message is the symptom."""
    return exercise.starts_as is not None and mistake.function is exercise.starts_as.function


def _explained(exercise: Exercise, mistake: Misconception, source: str) -> Item:
    symptom = f" What is seen: {mistake.message}" if _is_given(exercise, mistake) else ""
    asked = Asked(
        statement(exercise) + symptom,
        code=(source,),
        parts=(
            ("Which line is wrong, and why?", 3),
            ("How does what this function does differ from what it should do?", 3),
            ("Write down what should stand there.", 2),
        ),
    )
    rows = (
        ("1 point", _lines_that_differ(exercise, source)),
        ("1 point", "The reason: what the note below says, in any words."),
        ("1 point", "A consequence that can be seen in the result, or in the training."),
        ("1 point", "A repair that does what the course's function below does."),
    )
    return _item(WRONG, exercise, mistake, asked, "See the course's function.", rows)


def _item(
    kind: str,
    exercise: Exercise,
    mistake: Misconception,
    asked: Asked,
    solution: str,
    rows: tuple[tuple[str, str], ...],
) -> Item:
    if _is_given(exercise, mistake):
        notes = (("A hint of the course", exercise.hints[-1]), ("Worth saying", exercise.insight))
    else:
        notes = (("What the course says to this mistake", mistake.message),)
    marking = Marking(f"{exercise.id} {mistake.id}", solution, rows, notes, right_source(exercise))
    return Item(kind, exercise.chapter, asked, marking)


def _is_close(exercise: Exercise, source: str) -> bool:
    """Whether a wrong function is no stump, and does not differ from the right one all over."""
    lines = len(source.splitlines()), len(right_source(exercise).splitlines())
    other, inside = _other_lines(exercise, source)
    return 2 * lines[0] >= lines[1] and len(other) <= max(3, len(inside) // 2)


def _other_lines(exercise: Exercise, source: str) -> tuple[list[int], list[int]]:
    """Return the numbers of the lines that the course's function does not have, and of all."""
    right = {line.strip() for line in right_source(exercise).splitlines()}
    lines = [line.strip() for line in source.splitlines()]
    inside = [n for n, line in enumerate(lines, start=1) if line and not _is_head(line)]
    return [n for n in inside if lines[n - 1] not in right], inside


def _lines_that_differ(exercise: Exercise, source: str) -> str:
    other, inside = _other_lines(exercise, source)
    if not other:
        return "The line, or the place where one is missing."
    if len(other) == len(inside) > 1 or len(other) > 3:
        return "The line in which the mistake is made."
    name = "line" if len(other) == 1 else "lines"
    return f"Not as in the course's function: {name} {', '.join(map(str, other))}."


def _is_head(line: str) -> bool:
    return line.startswith(("def ", "class ", "import ", "from "))


def statement(exercise: Exercise) -> str:
    """Return what an exercise asks for, in its one line."""
    first, *_ = (exercise.reference.__doc__ or "").strip().splitlines()
    return f"`{exercise.name}`. {first}"


# Predict


def predict(exercise: Exercise, cases: Sequence[SmallCase]) -> Item | None:
    """Return a call whose result is to be computed: its numbers, or else only its shapes."""
    if cases:
        return _numbers(exercise, cases[0])
    shaped = shaped_case(exercise)
    return _shapes(exercise, shaped) if shaped else None


def _shapes(exercise: Exercise, shaped: ShapedCase) -> Item:
    asked = Asked(
        statement(exercise),
        code=("", "\n".join(shaped.lines)),
        parts=(("Which shapes has what the call returns? Give reasons.", 5),),
    )
    rows = (
        ("2 points", f"The shapes: `{shaped.right}`. One where some of them are right."),
        ("1 point", "A reason: which axis is kept, and which number it has from where."),
    )
    return _predicted(exercise, asked, f"`{shaped.right}`", rows)


def _numbers(exercise: Exercise, small: SmallCase) -> Item:
    has_shape = any(shapes(small.right))
    what = "shape and which numbers does the result have" if has_shape else "is the result"
    way = "Which " + what if has_shape else "What " + what
    asked = Asked(
        statement(exercise),
        code=("", "\n".join(small.lines)),
        parts=((f"{way}? Show how you get there.", 6),),
    )
    value = f"`{result(small.right)}`"
    if has_shape:
        found = ", ".join(f"`{shape}`" for shape in shapes(small.right))
        rows = (
            ("1 point", f"The shape: {found}. Brackets in the right places will do."),
            ("1 point", "The way: the formula, or a number computed with it."),
            ("1 point", f"All numbers: {value}. Half where one of them is wrong."),
        )
    else:
        rows = (
            ("2 points", "The way: one for the formula or the rule, one for using it here."),
            ("1 point", f"The result: {value}."),
        )
    return _predicted(exercise, asked, value, rows)


def _predicted(
    exercise: Exercise, asked: Asked, solution: str, rows: tuple[tuple[str, str], ...]
) -> Item:
    notes = (("Worth saying afterwards", exercise.insight),) if exercise.insight else ()
    marking = Marking(f"Exercise {exercise.id}", solution, rows, notes, right_source(exercise))
    return Item(PREDICT, exercise.chapter, asked, marking)


def small_cases(exercise: Exercise) -> list[SmallCase]:
    """Return the calls of an exercise that are small enough for paper."""
    with torch.random.fork_rng(devices=[]):
        return _small_cases(exercise)
