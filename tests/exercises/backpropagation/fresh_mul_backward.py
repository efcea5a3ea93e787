"""Answers to `mul_backward` by somebody who had only the notebook,
written when the checks were done.
"""

from tests.exercises.answers import right, wrong


@right
def like_add(a, b, out):
    a.grad += b.data * out.grad
    b.grad += a.data * out.grad


@right
def written_out(a, b, out):
    to_a = b.data * out.grad
    to_b = a.data * out.grad
    a.grad = a.grad + to_a
    b.grad = b.grad + to_b


@right
def one_after_the_other(a, b, out):
    for this, other in [(a, b), (b, a)]:
        this.grad += other.data * out.grad


# overwrites what was there
@wrong()
def overwrites(a, b, out):
    a.grad = b.data * out.grad
    b.grad = a.data * out.grad


# each gets its own value in place of the other's
@wrong()
def own_value(a, b, out):
    a.grad += a.data * out.grad
    b.grad += b.data * out.grad


# the rule of a sum
@wrong()
def rule_of_the_sum(a, b, out):
    a.grad += out.grad
    b.grad += out.grad


# forgets what arrives from out
@wrong()
def local_slope_only(a, b, out):
    a.grad += b.data
    b.grad += a.data


# both are read before either is written: for a * a one of the two is lost
@wrong()
def read_both_then_write(a, b, out):
    new_a = a.grad + b.data * out.grad
    new_b = b.grad + a.data * out.grad
    a.grad = new_a
    b.grad = new_b


# divides: an error where a factor is 0
@wrong()
def by_division(a, b, out):
    a.grad += out.grad * out.data / a.data
    b.grad += out.grad * out.data / b.data


# returns the gradients and changes nothing
@wrong()
def returns_them(a, b, out):
    return a.grad + b.data * out.grad, b.grad + a.data * out.grad


# clears the gradient of out afterwards
@wrong()
def clears_out(a, b, out):
    a.grad += b.data * out.grad
    b.grad += a.data * out.grad
    out.grad = 0.0


# takes gradients for values
@wrong()
def gradients_for_values(a, b, out):
    a.grad += b.grad * out.grad
    b.grad += a.grad * out.grad
