"""Answers to `mul_backward` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


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


@right
def with_setattr(a, b, out):
    def add(to, amount):
        to.grad = to.grad + amount

    add(a, out.grad * b.data)
    add(b, out.grad * a.data)
    return a.grad, b.grad


@right
def with_two_cases(a, b, out):
    if a is b:
        a.grad += 2 * a.data * out.grad
    else:
        a.grad += b.data * out.grad
        b.grad += a.data * out.grad


@right
def with_numpy(a, b, out):
    slopes = np.array([b.data, a.data]) * out.grad
    a.grad += slopes[0]
    b.grad += slopes[1]


@right
def with_tensors(a, b, out):
    x, y = (torch.tensor(v.data, dtype=torch.float64, requires_grad=True) for v in (a, b))
    (x * y).backward(torch.tensor(out.grad, dtype=torch.float64))
    a.grad += x.grad
    b.grad += y.grad


@wrong("overwritten")
def assigned(a, b, out):
    a.grad = out.grad * b.data
    b.grad = out.grad * a.data


@wrong("own_value")
def own(a, b, out):
    for value in (a, b):
        value.grad += value.data * out.grad


@wrong("no_gradient_of_result")
def local_slopes(a, b, out):
    a.grad = a.grad + b.data
    b.grad = b.grad + a.data


@wrong("local_slopes_and_overwritten")
def local_slopes_assigned(a, b, out):
    a.grad = b.data
    b.grad = a.data


@wrong("as_for_sum")
def like_add(a, b, out):
    b.grad += out.grad * 1.0
    a.grad += out.grad * 1.0


@wrong("as_for_sum_and_overwritten")
def like_add_assigned(a, b, out):
    a.grad = b.grad = out.grad


@wrong("own_value_and_overwritten")
def own_assigned(a, b, out):
    a.grad = a.data * out.grad
    b.grad = b.data * out.grad


@wrong("value_of_result")
def with_out_data(a, b, out):
    a.grad += b.data * out.data
    b.grad += a.data * out.data


@wrong("value_of_result")
def whole_product(a, b, out):
    a.grad += a.data * b.data * out.grad
    b.grad += a.data * b.data * out.grad


@wrong("nothing_stored")
def returned(a, b, out):
    da = a.grad + b.data * out.grad
    db = b.grad + a.data * out.grad
    return da, db


@wrong("nothing_stored")
def renamed(a, b, out):
    a, b = a.grad + b.data * out.grad, b.grad + a.data * out.grad


@wrong("one_factor_forgotten")
def first_alone(a, b, out):
    a.grad += b.data * out.grad
    return a.grad


@wrong("both_to_one")
def copied_line(a, b, out):
    a.grad += b.data * out.grad
    a.grad += a.data * out.grad


@wrong("square_only_once")
def stale(a, b, out):
    new_a, new_b = a.grad + b.data * out.grad, b.grad + a.data * out.grad
    a.grad = new_a
    b.grad = new_b


@wrong("one_overwritten")
def half_assigned(a, b, out):
    a.grad += b.data * out.grad
    b.grad = a.data * out.grad


@wrong("subtracted")
def minus(a, b, out):
    a.grad -= b.data * out.grad
    b.grad -= a.data * out.grad


@wrong("multiplied_into")
def times(a, b, out):
    a.grad *= b.data * out.grad
    b.grad *= a.data * out.grad


@wrong("gradient_of_the_other")
def grads_for_data(a, b, out):
    a.grad += b.grad * out.grad
    b.grad += a.grad * out.grad


@wrong("second_from_gradient_of_first")
def typo(a, b, out):
    a.grad += b.data * out.grad
    b.grad += a.grad * out.grad


@wrong("values_changed")
def data_changed(a, b, out):
    a.data += b.data * out.grad
    b.data += a.data * out.grad


@wrong("slope_plus_gradient")
def plus(a, b, out):
    a.grad += out.grad + b.data
    b.grad += out.grad + a.data


@wrong("divided")
def by_quotient(a, b, out):
    a.grad += out.data / a.data * out.grad
    b.grad += out.data / b.data * out.grad


@wrong("equal_taken_for_same")
def equality(a, b, out):
    if a.data == b.data:
        a.grad += 2 * a.data * out.grad
    else:
        a.grad += b.data * out.grad
        b.grad += a.data * out.grad


@wrong("result_reset")
def reset(a, b, out):
    a.grad += b.data * out.grad
    b.grad += a.data * out.grad
    out.grad = 0.0


@wrong("multiple")
def halves(a, b, out):
    a.grad += b.data * out.grad / 2
    b.grad += a.data * out.grad / 2


@wrong("value_for_number")
def plain_numbers(a, b, out):
    return out * b, out * a
