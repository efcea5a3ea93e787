"""Mistakes in `mul_backward`: in how it is added, and to what."""

from course_utils.exercises.backpropagation.mul_backward import mul_backward

# How it is stored


@mul_backward.misconception(
    "The new gradient replaces the old one. A Value that is used in several places receives a "
    "gradient from each: what has to happen to them?",
    reset=(False, True),
)
def overwritten(a, b, out, reset=False):
    a.grad = 0.0 if reset else b.data * out.grad
    b.grad = 0.0 if reset else a.data * out.grad
    if reset:
        mul_backward.reference(a, b, out)


@mul_backward.misconception(
    "For one of the two factors the new gradient replaces the old one; for the other it is added. "
    "Both may have been used elsewhere before.",
    first=(True, False),
)
def one_overwritten(a, b, out, first=True):
    from_a, from_b = b.data * out.grad, a.data * out.grad
    a.grad = from_a + (0 if first else a.grad)
    b.grad = from_b + (b.grad if first else 0)


@mul_backward.misconception(
    "The old gradient was multiplied by the new one, or with it. A gradient that starts at 0 then "
    "stays 0. What arrives over several paths is put together in another way.",
    new=(
        lambda old, value, arrived: old * value * arrived,
        lambda old, value, arrived: (old + value) * arrived,
        lambda old, value, arrived: old + old * value * arrived,
    ),
)
def multiplied_into(a, b, out, new=lambda old, value, arrived: old * value * arrived):
    a.grad = new(a.grad, b.data, out.grad)
    b.grad = new(b.grad, a.data, out.grad)


@mul_backward.misconception(
    "A gradient is kept only where it is larger than the old one (or smaller). What arrives over "
    "several paths adds up, whatever its size.",
    choose=(max, min, lambda old, new: old or new),
)
def one_kept(a, b, out, choose=max):
    a.grad = choose(a.grad, b.data * out.grad)
    b.grad = choose(b.grad, a.data * out.grad)


@mul_backward.misconception(
    "Both gradients are unchanged after the call. The function has to store its results in the "
    "two Values; nobody looks at what it returns, and a variable of its own is gone at its end."
)
def nothing_stored(a, b, out):
    return b.data * out.grad, a.data * out.grad


@mul_backward.misconception(
    "One of the two factors gets its gradient, the other gets nothing. Both influence the product.",
    first=(True, False),
)
def one_factor_forgotten(a, b, out, first=True):
    if first:
        a.grad += b.data * out.grad
    else:
        b.grad += a.data * out.grad


@mul_backward.misconception(
    "Both contributions went to the same Value, and the other got nothing. Which of the two does "
    "each line belong to?",
    first=(True, False),
)
def both_to_one(a, b, out, first=True):
    total = (a.data + b.data) * out.grad
    if first:
        a.grad += total
    else:
        b.grad += total


@mul_backward.misconception(
    "The sum of both contributions went to both Values. Each factor has a slope of its own."
)
def sum_to_both(a, b, out):
    total = (a.data + b.data) * out.grad
    a.grad += total
    b.grad += total


# The same Value twice


@mul_backward.misconception(
    "Right for two different Values. Where both factors are the same Value, it is used twice: "
    "the slope of a² is not a."
)
def square_only_once(a, b, out):
    a.grad += b.data * out.grad
    if b is not a:
        b.grad += a.data * out.grad


@mul_backward.misconception(
    "Two different Values that hold the same number are treated as one. Equal numbers do not make "
    "them the same object: each has a gradient of its own.",
    twice=(True, False),
)
def equal_taken_for_same(a, b, out, twice=True):
    if a.data == b.data:
        a.grad += (1 + twice) * b.data * out.grad
    else:
        mul_backward.reference(a, b, out)


@mul_backward.misconception(
    "Right for two different Values. Where both factors are the same Value, more flows back than "
    "should: its two uses are two contributions, and your two lines add one each already.",
)
def square_too_often(a, b, out):
    for _ in range(2 if a is b else 1):
        mul_backward.reference(a, b, out)


# Where it is stored


@mul_backward.misconception(
    "The values were changed, `.data`, instead of the gradients. On the way back the values of the "
    "forward pass stay as they are.",
    new=(
        lambda own, other, grad: own + other * grad,
        lambda own, other, grad: own - other * grad,
        lambda own, other, grad: other * grad,
        lambda own, other, grad: own * grad,
        lambda own, other, grad: own + grad,
        lambda own, other, grad: own * other,
    ),
)
def values_changed(a, b, out, new=lambda own, other, grad: own + other * grad):
    a.data = new(a.data, b.data, out.grad)
    b.data = new(b.data, a.data, out.grad)


@mul_backward.misconception(
    "The gradient of the result was changed. It has arrived there from the end of the graph; this "
    "function sends it on to `a` and `b`.",
    made=(
        lambda a, b, out: out.grad + a.data * b.grad + b.data * a.grad,
        lambda a, b, out: out.grad + a.grad + b.grad,
        lambda a, b, out: a.data * b.data,
        lambda a, b, out: out.grad + a.data * b.data,
    ),
)
def into_the_result(a, b, out, made=lambda a, b, out: out.grad + a.data * b.grad + b.data * a.grad):
    out.grad = made(a, b, out)


@mul_backward.misconception(
    "The gradient of the result is another one after the call. It should stay as it arrived: only "
    "`a.grad` and `b.grad` change.",
    number=(0.0, 1.0, None),
)
def result_reset(a, b, out, number=0.0):
    mul_backward.reference(a, b, out)
    out.grad = number
