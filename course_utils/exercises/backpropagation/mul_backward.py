"""Exercise `mul_backward`."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from course_utils.checking import Case, Facts, exercise


@dataclass(frozen=True, repr=False)
class _Start:
    """What a check starts with; it makes a `Value` of it for the learner's function."""

    data: float
    grad: float = 0.0

    def __repr__(self) -> str:
        return f"Value(data={self.data}, grad={self.grad})"


class Value:
    """A number of the chapter's engine, as far as a backward step needs it."""

    def __init__(self, start: _Start):
        self.data, self.grad = start.data, start.grad
        self.parents, self.rule = (), None

    def _refuse(self, *_: object) -> None:
        raise _TakenForANumber("a Value stands where one of its numbers belongs")

    __add__ = __radd__ = __sub__ = __rsub__ = _refuse
    __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __neg__ = _refuse


class _TakenForANumber(TypeError):
    pass


def _after(mul_backward: Callable, a: _Start, b: _Start, out: _Start) -> Any:
    """Run the backward step once; return all that the three Values hold after it."""
    node_a = Value(a)
    nodes = {"a": node_a, "b": node_a if b is a else Value(b), "out": Value(out)}
    places = [(name, part) for part in ("grad", "data") for name in nodes]
    subjects = [f"`{name}.{part}` after the call" for name, part in places]
    try:
        if mul_backward(*nodes.values()) is ...:
            return ...
    except _TakenForANumber:
        return Facts(dict.fromkeys(subjects, "never reached"))
    return Facts(zip(subjects, (getattr(nodes[name], part) for name, part in places)))


def _mul_backward_cases() -> list[Case]:
    def case(label: str, a: _Start, b: _Start, slope: float) -> Case:
        return Case(label, a, b, _Start(a.data * b.data, slope), run=_after)

    same, used = _Start(3.0), _Start(-2.0, 10.0)
    return [
        case("2 times 5 at the end of the graph", _Start(2.0), _Start(5.0), 1.0),
        case("a product whose result has the gradient 4", _Start(2.0), _Start(-3.0), 4.0),
        case("values that were used elsewhere before", _Start(0.5, 1.0), _Start(-3.0, 7.0), 2.0),
        case("only b was used elsewhere before", _Start(-1.3), _Start(4.7, -2.6), -3.2),
        case("two Values of the same number", _Start(3.0), _Start(3.0), 5.0),
        case("a times a: the same Value twice", same, same, 1.0),
        case("a times a, used elsewhere before", used, used, -0.5),
        case("a factor of 0", _Start(0.0, 1.0), _Start(5.0), 2.0),
    ]


@exercise(
    cases=_mul_backward_cases,
    hints=(
        "The product a·b changes b times as fast as a, and a times as fast as b. The chain rule "
        "multiplies each slope by the gradient of the result.",
        "Look at the lesson's rule of `+`: it has the same three arguments. The local slopes are "
        "different, the rest is the same.",
    ),
    insight="On the way back the factors exchange their values. So an input of 0 stops the "
    "gradient of its weight, and a large weight makes the gradient of its input large.",
)
def mul_backward(a, b, out):
    """Add to a.grad and b.grad what flows back from out = a * b."""
    a.grad += b.data * out.grad
    b.grad += a.data * out.grad
