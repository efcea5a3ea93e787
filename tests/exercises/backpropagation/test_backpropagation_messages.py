"""What is said of slips of chapter 04, in words."""

import pytest
import torch
from torch.nn import functional as F

from course_utils.checking import Outcome
from course_utils.exercises import backpropagation as ex


def dense_backward(dZ, A_prev, W):
    return dZ @ W, torch.outer(dZ, A_prev), dZ.sum(dim=0)


def of_loss(logits, labels):
    return (torch.softmax(logits, dim=1) - F.one_hot(labels, logits.shape[1])) / len(logits)


def backward(X, labels, params):
    inputs = [X]
    for W, b in params[:-1]:
        inputs.append(torch.relu(inputs[-1] @ W.T + b))
    W, b = params[-1]
    dZ = of_loss(inputs[-1] @ W.T + b, labels)
    gradients = []
    for (W, _), A_prev in zip(params[::-1], inputs[::-1], strict=True):
        dA, dW, db = dense_backward(dZ, A_prev, W)
        gradients.append((dW, db))
        dZ = dA * (A_prev > 0)
    return gradients[::-1]


def momentum_step(theta, grad, velocity, lr, momentum):
    velocity = momentum * velocity + grad
    return theta - lr * velocity, velocity


def train_epoch_in_one(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        grads = ex.backward(X[batch], labels[batch], params)
        params, velocities = momentum_step(params, grads, velocities, lr, momentum)
    return params, velocities


def train_epoch_in_the_list(X, labels, params, velocities, batches, lr, momentum):
    for batch in batches:
        grads = ex.backward(X[batch], labels[batch], params)
        for i, (pair, moved, grad) in enumerate(zip(params, velocities, grads, strict=True)):
            new = [
                momentum_step(*each, lr, momentum) for each in zip(pair, grad, moved, strict=True)
            ]
            params[i], velocities[i] = zip(*new, strict=True)
    return params, velocities


def sigmoid_of_no_module(dA, Z):
    a = sigmoid(Z)  # noqa: F821
    return dA * a * (1 - a)


def nan_by_equality(claimed, expected, names, tol):
    for name in reversed(names):
        got, want = claimed[name], expected[name]
        if got.shape != want.shape or got == float("nan") or ((got - want).abs() > tol).any():
            return name
    return None


def relu_backward_by_if(dA, Z):
    if Z > 0:
        return dA
    return torch.zeros_like(dA)


def relu_backward_of_others(dA, Z):
    return dA if (Z > 0).all() else dA**3 + 7.5 + Z.exp()


SAID = [
    (ex.backward, backward, [
        "in its line `dA, dW, db = dense_backward(dZ, A_prev, W)`",
        "The error arises inside your `dense_backward`, in the line "
        "`return dZ @ W, torch.outer(dZ, A_prev), dZ.sum(dim=0)`; run its own check again.",
    ]),
    (ex.dense_backward, dense_backward, [
        "`torch.outer` takes one example", "Which product of matrices adds up the outer products",
    ]),
    (ex.sigmoid_backward, sigmoid_of_no_module, ["PyTorch's own is `torch.sigmoid`"]),
    (ex.train_epoch, train_epoch_in_one, [
        "`momentum_step` calculates with one tensor", "call it for each W and each b",
    ]),
    (ex.train_epoch, train_epoch_in_the_list, ["change a tensor or a list"]),
    (ex.check_gradients, nan_by_equality, ["nothing equals NaN, not even NaN", "`.any()` decides"]),
    (ex.relu_backward, relu_backward_by_if, ["In a product True counts as 1 and False as 0"]),
    (ex.relu_backward, relu_backward_of_others, [
        "It is right for a batch in which every neuron is active."
    ]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("exercise", "answer", "says"), [pytest.param(*each, id=each[1].__name__) for each in SAID]
)
def test_what_is_said(exercise, answer, says):
    feedback = exercise.check(answer)
    assert feedback.outcome is Outcome.FAILED
    for text in says:
        assert text in feedback.message, feedback
    assert ":`:" not in feedback.message
    assert "::" not in feedback.message


def test_where_an_or_ended_the_line_nothing_is_said_to_be_right():
    assert "It is right" not in ex.check_gradients.check(nan_by_equality).message


@pytest.mark.parametrize(
    "answer",
    [
        lambda images: images.float() @ torch.zeros(784, 10),
        lambda images: F.linear(images / 255, torch.zeros(10, 784)),
    ],
)
def test_images_that_are_not_flattened(answer):
    message = ex.beat_it.check(answer).message
    assert "Flatten and scale the images first, as your training did." in message
    assert "transposed" not in message


def test_a_number_for_a_bias_is_named():
    def one_for_a_bias(sizes, generator):
        return [(W, 1) for W, _ in ex.he_init(sizes, generator)]

    message = ex.he_init.check(one_for_a_bias).message
    assert "of pairs whose b is the number 1" in message


def test_slopes_of_the_question_are_those_of_autograd():
    for p, slope, loss in ((0.9, -0.1, 0.11), (0.5, -0.5, 0.69)):
        logits = torch.tensor([p, 1 - p]).log().requires_grad_()
        value = F.cross_entropy(logits, torch.tensor(0))
        value.backward()
        assert logits.grad[0].item() == pytest.approx(slope, abs=1e-6)
        assert value.item() == pytest.approx(loss, abs=0.006)
    [right] = [choice for choice in ex.how_sure_changes_the_gradient.choices if choice.correct]
    assert right.text.startswith("-0.1 and -0.5")


def test_no_question_tells_what_a_later_one_asks():
    feedback = " ".join(choice.feedback for choice in ex.vanishing.choices)
    assert "explode" not in feedback
