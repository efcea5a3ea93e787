"""Answers to `cross_entropy_backward` that learners could write, and how each is to be judged."""

import numpy as np
import torch
import torch.nn.functional as F

from tests.exercises.answers import right, wrong


@right
def by_masks_into_zeros(logits, labels):
    probs, is_true = torch.softmax(logits, dim=1), torch.zeros(logits.shape, dtype=torch.bool)
    is_true[torch.arange(len(labels)), labels] = True
    dlogits = torch.zeros(logits.shape)
    dlogits[is_true] = probs[is_true] - 1
    dlogits[~is_true] = probs[~is_true]
    return dlogits / len(labels)


@right
def cross_entropy_backward_by_index(logits, labels):
    rows = torch.arange(len(labels))
    P = torch.log_softmax(logits, 1).exp()
    P[rows, labels] -= 1
    return P / len(labels)


@right
def cross_entropy_backward_by_loop(logits, labels):
    result = torch.empty(logits.shape)
    for n, (row, label) in enumerate(zip(logits, labels.tolist(), strict=True)):
        e = (row - row.max()).exp()
        result[n] = e / e.sum()
        result[n, label] -= 1.0
    return result / len(logits)


@right
def cross_entropy_backward_with_eye(logits, labels):
    K = logits.shape[1]
    return logits.softmax(-1).sub(torch.eye(K)[labels]).div(len(labels))


@right
def with_numpy(logits, labels):
    z, y = logits.numpy(), labels.numpy()
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    p[np.arange(len(y)), y] -= 1
    return p / len(y)


@right
def with_autograd(logits, labels):
    leaf = logits.detach().clone().requires_grad_()
    F.cross_entropy(leaf, labels).backward()
    return leaf.grad


@right
def with_comparison(logits, labels):
    truth = torch.arange(logits.shape[1]) == labels.unsqueeze(1)
    return torch.where(truth, F.softmax(logits, 1) - 1, F.softmax(logits, 1)) / logits.size(0)


@right
def with_scatter(logits, labels):
    truth = torch.zeros_like(logits).scatter_(1, labels[:, None], 1.0 / len(labels))
    return F.softmax(logits, dim=1) / len(labels) - truth


@wrong("not_divided")
def summed(logits, labels):
    P = F.softmax(logits, dim=1)
    P[range(len(labels)), labels] -= 1
    return P


@wrong("not_divided")
def autograd_of_the_sum(logits, labels):
    z = logits.clone().requires_grad_()
    return torch.autograd.grad(F.cross_entropy(z, labels, reduction="sum"), z)[0]


@wrong("not_divided")
def unstable_and_not_divided(logits, labels):
    e = torch.exp(logits)
    return e / e.sum(1, keepdim=True) - F.one_hot(labels, logits.shape[1])


@wrong("divided_by_all")
def over_numel(logits, labels):
    N, K = logits.shape
    return (F.softmax(logits, 1) - F.one_hot(labels, K)) / (N * K)


@wrong("divided_by_classes")
def over_classes(logits, labels):
    return (F.softmax(logits, 1) - F.one_hot(labels, logits.shape[1])) / logits.size(-1)


@wrong("probabilities_divided_alone")
def division_too_early(logits, labels):
    P = F.softmax(logits, 1) / len(logits)
    P[torch.arange(len(labels)), labels] -= 1
    return P


@wrong("truth_divided_alone")
def no_parentheses(logits, labels):
    return F.softmax(logits, 1) - F.one_hot(labels, logits.shape[1]) / len(logits)


@wrong("labels_not_used", "labels_not_used_and_divisor")
def probabilities_alone(logits, labels):
    return F.softmax(logits, 1)


@wrong("all_label_columns")
def colon(logits, labels):
    P = F.softmax(logits, 1)
    P[:, labels] -= 1
    return P / len(labels)


@wrong("all_label_columns_and_divisor")
def colon_and_sum(logits, labels):
    P = F.softmax(logits, 1)
    P[:, labels] -= 1
    return P


@wrong("labels_as_rows")
def rows_of_labels(logits, labels):
    P = F.softmax(logits, 1)
    P[labels] -= 1
    return P / len(labels)


@wrong("labels_as_rows")
def rows_taken_from_the_whole(logits, labels):
    P = F.softmax(logits, 1)
    return (P - P[labels]) / len(labels)


@wrong("labels_as_rows")
def rows_alone(logits, labels):
    p = torch.softmax(logits, dim=1)
    return (p[labels] - 1) / labels.shape[0]


@wrong("ten_classes_always")
def one_hot_of_ten(logits, labels):
    return (F.softmax(logits, 1) - F.one_hot(labels, 10)) / len(labels)


@wrong("ten_classes_always")
def rows_of_a_unit_matrix(logits, labels):
    truth = torch.eye(10)[labels]
    return (F.softmax(logits, 1) - truth) / len(labels)


@wrong("ten_classes_always_and_divisor")
def one_hot_of_ten_not_divided(logits, labels):
    return F.softmax(logits, 1) - F.one_hot(labels, num_classes=10)


@wrong("minus_class_number")
def class_numbers(logits, labels):
    return (F.softmax(logits, 1) - labels.view(-1, 1)) / len(labels)


@wrong("labels_along_columns", "error")
def labels_subtracted(logits, labels):
    return (F.softmax(logits, 1) - labels) / len(labels)


@wrong("sign_reversed")
def truth_minus(logits, labels):
    return (torch.eye(logits.shape[1])[labels] - F.softmax(logits, 1)) / len(labels)


@wrong("sign_reversed_and_divisor")
def truth_minus_sum(logits, labels):
    return torch.eye(logits.shape[1])[labels] - F.softmax(logits, 1)


@wrong("softmax_over_examples")
def dim_zero(logits, labels):
    return (F.softmax(logits, dim=0) - F.one_hot(labels, logits.shape[1])) / len(labels)


@wrong("exp_overflows")
def overflow(logits, labels):
    e = torch.exp(logits)
    P = e / e.sum(dim=1, keepdim=True)
    P[range(len(labels)), labels] -= 1
    return P / len(P)


@wrong("maximum_of_the_batch")
def global_maximum(logits, labels):
    e = torch.exp(logits - torch.max(logits))
    P = e / e.sum(dim=1, keepdim=True)
    P[range(len(labels)), labels] -= 1
    return P / len(P)


@wrong("columns_from_labels")
def one_hot_without_classes(logits, labels):
    return (F.softmax(logits, 1) - F.one_hot(labels)) / len(labels)


@wrong("softmax_twice")
def twice(logits, labels):
    P = F.softmax(F.softmax(logits, 1), 1)
    return (P - F.one_hot(labels, logits.shape[1])) / len(labels)


@wrong("cross_entropy_of_probabilities")
def autograd_twice(logits, labels):
    z = logits.clone().requires_grad_()
    F.cross_entropy(z.softmax(1), labels).backward()
    return z.grad


@wrong("loss_without_logarithm")
def nll_of_probabilities(logits, labels):
    z = logits.clone().requires_grad_()
    F.nll_loss(z.softmax(1), labels).backward()
    return z.grad


@wrong("right_class_replaced")
def set_to_minus_one(logits, labels):
    P = F.softmax(logits, 1)
    P[range(len(labels)), labels] = -1
    return P / len(labels)


@wrong("only_right_class")
def by_zeros(logits, labels):
    out = torch.zeros_like(logits)
    rows = torch.arange(len(labels))
    out[rows, labels] = F.softmax(logits, 1)[rows, labels] - 1
    return out / len(labels)


@wrong("back_to_probabilities")
def minus_one_over_p(logits, labels):
    P = F.softmax(logits, 1)
    return -F.one_hot(labels, logits.shape[1]) / P / len(labels)


@wrong("loss_itself")
def loss(logits, labels):
    return -F.log_softmax(logits, 1)[range(len(labels)), labels].mean()


@wrong("right_class_returned_alone", "right_class_returned_alone_and_divisor")
def picked(logits, labels):
    return F.softmax(logits, 1)[torch.arange(len(labels)), labels] - 1


@wrong("factor")
def doubled(logits, labels):
    return 2 * (F.softmax(logits, 1) - F.one_hot(labels, logits.shape[1])) / len(labels)


@wrong("reduced")
def mean_over_batch(logits, labels):
    return (F.softmax(logits, 1) - F.one_hot(labels, logits.shape[1])).mean(dim=0)


@wrong("one_row")
def first_row(logits, labels):
    for row, label in zip(logits, labels, strict=True):
        p = row.softmax(0)
        p[label] -= 1
        return p / len(logits)
    return None
