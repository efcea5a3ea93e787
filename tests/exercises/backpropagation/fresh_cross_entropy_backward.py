"""Answers to `cross_entropy_backward` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def probability_minus_truth(logits, labels):
    p = torch.softmax(logits, dim=1)
    p[torch.arange(len(labels)), labels] -= 1
    return p / len(labels)


@right
def with_identity_rows(logits, labels):
    N, K = logits.shape
    e = torch.exp(logits - logits.max(dim=1, keepdim=True).values)
    p = e / e.sum(dim=1, keepdim=True)
    return (p - torch.eye(K, dtype=p.dtype)[labels]) / N


@right
def two_loops(logits, labels):
    grad = torch.zeros_like(logits)
    for n in range(logits.shape[0]):
        z = logits[n] - logits[n].max()
        total = torch.exp(z).sum()
        for k in range(logits.shape[1]):
            grad[n, k] = torch.exp(z[k]) / total
            if k == labels[n]:
                grad[n, k] -= 1
    return grad / logits.shape[0]


# the gradient of the sum
@wrong()
def not_divided(logits, labels):
    p = logits.softmax(dim=1)
    p[range(len(labels)), labels] -= 1
    return p


# softmax without the maximum
@wrong()
def naive_softmax(logits, labels):
    p = torch.exp(logits) / torch.exp(logits).sum(dim=1, keepdim=True)
    p[torch.arange(len(p)), labels] -= 1
    return p / len(p)


# truth minus probability
@wrong()
def truth_minus_probability(logits, labels):
    truth = torch.zeros_like(logits)
    truth[torch.arange(len(labels)), labels] = 1
    return (truth - torch.softmax(logits, dim=1)) / len(labels)


# takes 1 from whole columns
@wrong()
def whole_columns(logits, labels):
    p = torch.softmax(logits, dim=1)
    p[:, labels] -= 1
    return p / p.shape[0]


# as many columns as the largest label needs, not K
@wrong()
def one_hot_of_the_seen(logits, labels):
    one_hot = torch.nn.functional.one_hot(labels)
    return (torch.softmax(logits, dim=1) - one_hot) / len(labels)


# divides by all entries
@wrong()
def divided_by_all(logits, labels):
    p = torch.softmax(logits, 1)
    p[torch.arange(len(labels)), labels] -= 1
    return p / p.numel()


# probabilities along the batch, and the labels as numbers
@wrong()
def labels_subtracted(logits, labels):
    return (torch.softmax(logits, dim=0) - labels[:, None]) / len(labels)


# writes the probabilities into the caller's logits
@wrong()
def logits_overwritten(logits, labels):
    logits -= logits.max(dim=1, keepdim=True).values
    logits.exp_()
    logits /= logits.sum(dim=1, keepdim=True)
    return (logits - torch.eye(logits.shape[1], dtype=logits.dtype)[labels]) / len(labels)


# forgets the truth
@wrong()
def probabilities_only(logits, labels):
    return torch.softmax(logits, dim=1) / len(labels)
