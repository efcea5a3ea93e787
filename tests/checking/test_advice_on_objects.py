"""What is said of `in`, of classes in place of objects, and of gradients that are asked for."""

import torch
from torch import nn

from tests.checking.samples import told

A = torch.ones(2, 3)


def labels_in_a_list(labels):
    return labels[labels in [1, 2]]


def numbers_not_in_a_list(x):
    return [row for row in range(2) if x not in [1, 2]]


def a_loop_and_a_comparison(x):
    return [row for row in [1, 2] if x > row]


def test_in_asks_of_one_thing():
    many = torch.tensor([1, 2, 3])
    asks = "`in` asks of one thing whether it is in a list, but `{}` is a tensor with many numbers."
    assert told(labels_in_a_list, many) == (f"{asks.format('labels')} Take the labels one by one.")
    assert told(numbers_not_in_a_list, many) == (
        f"{asks.format('x')} Take the numbers in it one by one."
    )
    assert "`not`, `in`, `max(a, b)`" in told(a_loop_and_a_comparison, many)


def module_list_without_parentheses(x):
    layers = nn.ModuleList
    layers.append(nn.Linear(2, 3))


def test_a_class_is_no_object_of_it():
    assert told(module_list_without_parentheses, A) == (
        "`nn.ModuleList` is the class; `nn.ModuleList()` makes an object."
    )


def with_gradients(*sizes):
    made = [torch.ones(size, requires_grad=True) for size in sizes]
    for each in made:
        each.sum().backward()
    return made


def if_there_is_a_gradient(parameters):
    return [p.grad for p in parameters if p.grad]


def if_there_is_none(parameters):
    for weights in parameters:
        if not weights.grad:
            continue


def if_it_is_large(parameters):
    return [p for p in parameters if p.grad > 1]


def test_a_gradient_is_no_true_or_false():
    asks = "To ask whether there is a gradient: `{}.grad is not None`."
    assert told(if_there_is_a_gradient, with_gradients(2)).endswith(asks.format("p"))
    assert told(if_there_is_none, with_gradients(2)).endswith(asks.format("weights"))
    assert "To ask whether" not in told(if_it_is_large, with_gradients(2))
