"""Exercise: Add to a.grad and b.grad what flows back from out = a * b."""

from collections.abc import Callable
from dataclasses import dataclass

from course_utils.checking import Case, exercise


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
        self._parents, self._backward = (), lambda: None


def _gradients_after(mul_backward: Callable, a: _Start, b: _Start, out: _Start) -> dict[str, float]:
    """Run the backward step once; return the gradients, and what should not have changed."""
    node_a = Value(a)
    nodes = (node_a, node_a if b is a else Value(b), Value(out))
    mul_backward(*nodes)
    changed = {
        f"{name}.data, changed": node.data
        for name, node, start in zip(("a", "b", "out"), nodes, (a, b, out))
        if node.data != start.data
    }
    return {"a.grad": nodes[0].grad, "b.grad": nodes[1].grad} | changed


def _mul_backward_cases() -> list[Case]:
    def case(label: str, a: _Start, b: _Start, slope: float) -> Case:
        return Case(label, a, b, _Start(a.data * b.data, slope), run=_gradients_after)

    same, used = _Start(3.0), _Start(-2.0, 10.0)
    return [
        case("2 times 3 at the end of the graph", _Start(2.0), _Start(3.0), 1.0),
        case("a product whose result has the gradient 4", _Start(2.0), _Start(3.0), 4.0),
        case("values that were used elsewhere before", _Start(0.5, 1.0), _Start(-3.0, 7.0), 2.0),
        case("a times a: the same Value twice", same, same, 1.0),
        case("a times a, used elsewhere before", used, used, -0.5),
        case("a factor of 0", _Start(0.0, 1.0), _Start(5.0), 2.0),
    ]


@exercise(
    cases=_mul_backward_cases,
    hints=(
        "The product a·b changes b times as fast as a, and a times as fast as b. The chain rule "
        "multiplies each slope by the gradient of the result.",
        "Look at `add_backward` above: it has the same three arguments. The local slopes are "
        "different, the rest is the same.",
    ),
)
def mul_backward(a, b, out):
    """Add to a.grad and b.grad what flows back from out = a * b."""
    a.grad += b.data * out.grad
    b.grad += a.data * out.grad


@mul_backward.misconception(
    "The new gradient replaces the old one. A Value that is used in several places receives a "
    "gradient from each: what has to happen to them?",
)
def overwritten(a, b, out):
    a.grad = b.data * out.grad
    b.grad = a.data * out.grad


@mul_backward.misconception(
    "Each factor was given its own value as slope. Take 2 · 3 and raise the 2 by one: by how much "
    "does the product rise?",
)
def own_value(a, b, out):
    a.grad += a.data * out.grad
    b.grad += b.data * out.grad


@mul_backward.misconception(
    "These are the local slopes. They are all only where the product is the end of the graph: "
    "the chain rule also needs how fast the end follows the product.",
)
def no_gradient_of_result(a, b, out):
    a.grad += b.data
    b.grad += a.data


@mul_backward.misconception(
    "This is the backward step of `+`: both get the same gradient. Does a product follow both "
    "factors equally fast?",
)
def as_for_sum(a, b, out):
    a.grad += out.grad
    b.grad += out.grad


@mul_backward.misconception(
    "You multiplied by the value of the result instead of its gradient. The value belongs to the "
    "forward pass.",
)
def value_of_result(a, b, out):
    a.grad += b.data * out.data
    b.grad += a.data * out.data


@mul_backward.misconception(
    "Both gradients are unchanged after the call. The function has to store its results in the "
    "two Values; nobody looks at what it returns.",
)
def nothing_stored(a, b, out):
    return b.data * out.grad, a.data * out.grad


@mul_backward.misconception(
    "The first factor is right, the second one gets nothing. Both influence the product.",
)
def second_factor_forgotten(a, b, out):
    a.grad += b.data * out.grad


@mul_backward.misconception(
    "Right for two different Values. Where both factors are the same Value, it is used twice: "
    "the slope of a² is not a.",
)
def square_only_once(a, b, out):
    a.grad += b.data * out.grad
    if b is not a:
        b.grad += a.data * out.grad


@mul_backward.misconception(
    "You multiplied by the gradient of the other factor. The local slope of a product is made of "
    "values of the forward pass: by how much does 2 · 3 rise when the 2 rises by one?",
)
def gradients_multiplied(a, b, out):
    a_grad = a.grad
    a.grad += b.grad * out.grad
    b.grad += a_grad * out.grad
