"""Mistakes in `mul_backward`: in what is added."""

from collections.abc import Callable

from course_utils.checking import at_once
from course_utils.exercises.backpropagation.mul_backward import mul_backward

# What flows back


@mul_backward.misconception(
    "Each factor was given its own value as slope. Take 2 · 3 and raise the 2 by one: by how much "
    "does the product rise?"
)
def own_value(a, b, out):
    a.grad += a.data * out.grad
    b.grad += b.data * out.grad


@mul_backward.misconception(
    "These are the local slopes. They are all only where the product is the end of the graph: "
    "the chain rule also needs how fast the end follows the product.",
    at_end=(False, True),
)
def no_gradient_of_result(a, b, out, at_end=False):
    if at_end:
        out.grad = 1.0
    a.grad += b.data
    b.grad += a.data


@mul_backward.misconception(
    "This is the backward step of `+`: both get the same gradient. Does a product follow both "
    "factors equally fast?"
)
def as_for_sum(a, b, out):
    a.grad += out.grad
    b.grad += out.grad


@mul_backward.misconception(
    "The value of the result, a·b, is in what you add. It belongs to the forward pass: how steep "
    "is the product in each of its factors?",
    slope=(
        lambda own, other, out: other * out.data,
        lambda own, other, out: out.data * out.grad,
        lambda own, other, out: out.data,
    ),
)
def value_of_result(a, b, out, slope=lambda own, other, out: other * out.data):
    a.grad += slope(a.data, b.data, out)
    b.grad += slope(b.data, a.data, out)


@mul_backward.misconception(
    "The slope and the gradient of the result were added. Along a path they are multiplied: the "
    "chain rule."
)
def slope_plus_gradient(a, b, out):
    a.grad += b.data + out.grad
    b.grad += a.data + out.grad


@mul_backward.misconception(
    "You multiplied by the gradient of the other factor. The local slope of a product is made of "
    "values of the forward pass: by how much does 2 · 3 rise when the 2 rises by one?",
    late=(False, True),
)
def gradient_of_the_other(a, b, out, late=False):
    a_grad = a.grad
    a.grad += b.grad * out.grad
    b.grad += (a.grad if late else a_grad) * out.grad


@mul_backward.misconception(
    "The first factor is right. What the second one gets contains the gradient of the first, which "
    "the line before has just changed. The local slope is made of values.",
    slope=(lambda a, out: a.grad * out.grad, lambda a, out: a.data * a.grad, lambda a, out: a.grad),
)
def second_from_gradient_of_first(a, b, out, slope=lambda a, out: a.grad * out.grad):
    a.grad += b.data * out.grad
    b.grad += slope(a, out)


@mul_backward.misconception(
    "A division stands where a product belongs, so that a factor of 0 makes trouble. How steep is "
    "a·b in a? No division is needed to say it.",
    slope=(
        lambda own, other, out: out.data / own * out.grad,
        lambda own, other, out: out.grad / own,
        lambda own, other, out: out.grad / other,
        lambda own, other, out: other / out.grad,
        lambda own, other, out: own and other * out.grad,
    ),
)
def divided(a, b, out, slope=lambda own, other, out: out.data / own * out.grad):
    a.grad += slope(a.data, b.data, out)
    b.grad += slope(b.data, a.data, out)


@mul_backward.misconception(
    "What flows back is a fixed multiple of what should, such as half or twice of it. Both factors "
    "get their whole share, once.",
    factor=(0.5, 2.0, 0.1, 0.01, 0.25),
)
def multiple(a, b, out, factor=0.5):
    a.grad += factor * b.data * out.grad
    b.grad += factor * a.data * out.grad


@mul_backward.misconception(
    "The new gradient is subtracted. A step of gradient descent goes against the gradient; here "
    "the gradient itself is collected.",
    sign=((-1, -1), (1, -1), (-1, 1)),
)
def subtracted(a, b, out, sign=(-1, -1)):
    a.grad += sign[0] * b.data * out.grad
    b.grad += sign[1] * a.data * out.grad


@mul_backward.misconception(
    "One of the two factors gets its local slope alone. Both need how fast the end follows the "
    "product, too.",
    first=(True, False),
)
def one_without_gradient_of_result(a, b, out, first=True):
    a.grad += b.data * (1 if first else out.grad)
    b.grad += a.data * (out.grad if first else 1)


@mul_backward.misconception(
    "Both factors get the same: the value of one and the same factor, times the gradient of the "
    "result. Raise each of the two a little: by how much does the product rise each time?",
    value=(lambda a, b: b, lambda a, b: a),
)
def same_slope_for_both(a, b, out, value=lambda a, b: b):
    slope = value(a, b).data
    a.grad += slope * out.grad
    b.grad += slope * out.grad


@mul_backward.misconception(
    "One of the three objects itself stands in a product or sum. An object holds two numbers: "
    "which is meant here, its `.data` or its `.grad`?"
)
def value_for_number(a, b, out):
    a.grad += b * out.grad


def with_overwriting(mistake: Callable) -> None:
    """Add a mistake once more, with `=` in the place of `+=`."""
    (known,) = [m for m in mul_backward.misconceptions if m.function is mistake]

    def both(a, b, out, slope=None):
        start_a, start_b = a.grad, b.grad
        mistake(a, b, out, **({"slope": slope} if slope else {}))
        end_a, end_b = a.grad, b.grad
        if a is b:  # the second line alone counts
            a.grad = (end_a - start_a) / 2
        else:
            a.grad, b.grad = end_a - start_a, end_b - start_b

    both.__name__ = f"{mistake.__name__}_and_overwritten"
    old = (
        "The new gradient replaces the old one. What has to happen to several gradients that reach "
        "the same Value?"
    )
    mul_backward.misconception(at_once(known.message, old), **known.constants)(both)


for each in (own_value, as_for_sum, value_of_result, slope_plus_gradient):
    with_overwriting(each)


@mul_backward.misconception(
    at_once(
        "These are the local slopes alone; the chain rule also needs how fast the end of the graph "
        "follows the product.",
        "The new gradient replaces the old one. What has to happen to several gradients that reach "
        "the same Value?",
    ),
    reset=(False, True),
)
def local_slopes_and_overwritten(a, b, out, reset=False):
    a.grad = 0.0 if reset else b.data
    b.grad = 0.0 if reset else a.data
    if reset:
        no_gradient_of_result(a, b, out)
