"""What an answer and the reference did on the same cases, and what was made of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from course_utils.checking.cases import Case


@dataclass(frozen=True)
class Diagnosis:
    """A relation that holds between an answer's results and the expected ones in every case."""

    kind: str
    """A word for it, such as "sign" or "factor"."""
    text: str
    """A sentence or two."""


@dataclass(frozen=True)
class Observed:
    """What the reference and an answer did on the same cases."""

    cases: Sequence[Case]
    names: Sequence[str]
    """Names of the arguments."""
    expected: Sequence[Any]
    actual: Sequence[Any]
    parts: Sequence[str] = ()
    """Names of the results where there are several."""

    def arguments(self, number: int) -> dict[str, Any]:
        """Return the arguments of a case by name."""
        return dict(zip(self.names, self.cases[number].args, strict=False))
