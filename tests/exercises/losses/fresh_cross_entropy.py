"""Answers to `cross_entropy` by somebody who had only the notebook,
written when the checks were done.
"""

import torch

from tests.exercises.answers import right, wrong


@right
def log_sum_exp_minus_score(logits, labels):
    picked = logits[torch.arange(len(labels)), labels]
    return (torch.logsumexp(logits, dim=1) - picked).mean()


@right
def image_by_image(logits, labels):
    total = 0
    for n in range(len(labels)):
        z = logits[n]
        m = z.max()
        total = total + m + torch.log(torch.exp(z - m).sum()) - z[labels[n]]
    return total / len(labels)


@right
def gather_from_log_softmax(logits, labels):
    log_p = torch.log_softmax(logits, dim=1)
    return -log_p.gather(1, labels.view(-1, 1)).mean()


# logarithm of a probability that may be rounded to 0
@wrong()
def log_of_softmax(logits, labels):
    p = torch.softmax(logits, dim=1)
    return -torch.log(p[torch.arange(len(labels)), labels]).mean()


# a small number against log(0): the loss can never exceed 28
@wrong()
def with_epsilon(logits, labels):
    p = torch.softmax(logits, dim=1)[range(len(labels)), labels]
    return -(p + 1e-12).log().mean()


# picks whole columns: N times N numbers
@wrong()
def picks_columns(logits, labels):
    return (torch.logsumexp(logits, dim=1, keepdim=True) - logits[:, labels]).mean()


# sum over the batch
@wrong()
def no_mean(logits, labels):
    return (torch.logsumexp(logits, 1) - logits[torch.arange(len(logits)), labels]).sum()


# log-sum-exp by hand, without the maximum
@wrong()
def overflowing_log_sum_exp(logits, labels):
    lse = torch.log(torch.exp(logits).sum(dim=1))
    return (lse - logits[torch.arange(len(labels)), labels]).mean()


# sign turned round
@wrong()
def negative_loss(logits, labels):
    picked = logits[torch.arange(len(labels)), labels]
    return (picked - torch.logsumexp(logits, dim=1)).mean()


# one-hot, but the mean runs over the classes as well
@wrong()
def mean_over_everything(logits, labels):
    one_hot = torch.eye(logits.shape[1])[labels]
    log_p = logits - torch.logsumexp(logits, dim=1, keepdim=True)
    return -(one_hot * log_p).mean()


# takes the largest score in place of the label's
@wrong()
def largest_score(logits, labels):
    return (torch.logsumexp(logits, dim=1) - logits.max(dim=1).values).mean()


# one loss for each image
@wrong()
def not_averaged(logits, labels):
    return torch.logsumexp(logits, dim=1) - logits[torch.arange(len(labels)), labels]
