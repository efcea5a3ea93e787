"""Answers to `mul_backward` that learners could write, and how each is to be judged."""

from tests.exercises.answers import right


@right
def mul_backward_with_both_first(a, b, out):
    from_a, from_b = b.data * out.grad, a.data * out.grad
    a.grad = a.grad + from_a
    b.grad = b.grad + from_b


@right
def mul_backward_by_loop(a, b, out):
    for factor, other in ((b, a), (a, b)):
        factor.grad += out.grad * other.data
    return out
