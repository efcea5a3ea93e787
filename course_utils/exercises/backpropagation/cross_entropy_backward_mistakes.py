"""Mistakes in `cross_entropy_backward`: in the probabilities and the division by N."""

from collections.abc import Callable

import torch
from torch.nn.functional import cross_entropy

from course_utils.checking import at_once
from course_utils.exercises.backpropagation.cross_entropy_backward import cross_entropy_backward
from course_utils.exercises.backpropagation.shared import one_hot


def parts_of(logits: torch.Tensor, labels: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, int]:
    """Return the probabilities, the truth as one-hot rows, and N."""
    return torch.softmax(logits, dim=1), one_hot(labels, logits).to(logits.dtype), len(logits)


def with_another_divisor(mistake: Callable) -> None:
    """Add a mistake once more, as it is where the division is missing or by something else."""
    (known,) = [m for m in cross_entropy_backward.misconceptions if m.function is mistake]
    divisors = (lambda logits: 1, lambda logits: logits.shape[1], torch.numel)
    ways = tuple((variant, divisor) for variant in known.variants() for divisor in divisors)

    def both(logits, labels, way=ways[0]):
        variant, divisor = way
        return variant(logits, labels) * len(logits) / divisor(logits)

    both.__name__ = f"{mistake.__name__}_and_divisor"
    message = at_once(
        known.message,
        "The division is missing, or not by the number of examples: by how much does one example "
        "of N count in a mean?",
    )
    cross_entropy_backward.misconception(message, way=ways)(both)


# The division


@cross_entropy_backward.misconception(
    "Each row is right for a loss that adds the examples up. The loss is their mean: by how much "
    "does one example of N count in a mean?"
)
def not_divided(logits, labels):
    P, truth, _ = parts_of(logits, labels)
    return P - truth


@cross_entropy_backward.misconception(
    "The result is divided by N times K. The loss is a mean over examples: the K classes of one "
    "example make a single number of it."
)
def divided_by_all(logits, labels):
    P, truth, _ = parts_of(logits, labels)
    return (P - truth) / logits.numel()


@cross_entropy_backward.misconception(
    "The result is divided by the number of classes. The loss is a mean, but over something else: "
    "what does each row stand for, and what each column?"
)
def divided_by_classes(logits, labels):
    P, truth, _ = parts_of(logits, labels)
    return (P - truth) / logits.shape[1]


@cross_entropy_backward.misconception(
    "The result is divided by the number of examples twice. The mean of the loss divides once."
)
def divided_twice(logits, labels):
    P, truth, N = parts_of(logits, labels)
    return (P - truth) / N**2


@cross_entropy_backward.misconception(
    "Only the probabilities are divided by N, and the 1 of the right class is taken off whole. "
    "Both parts belong to the same example, which counts 1/N in the mean: in which order do the "
    "two steps come?"
)
def probabilities_divided_alone(logits, labels):
    P, truth, N = parts_of(logits, labels)
    return P / N - truth


@cross_entropy_backward.misconception(
    "Only the truth is divided by N; the probabilities are not. A division is computed before a "
    "difference, unless parentheses say otherwise."
)
def truth_divided_alone(logits, labels):
    P, truth, N = parts_of(logits, labels)
    return P - truth / N


# The probabilities


@cross_entropy_backward.misconception(
    "The softmax ran down the columns, so that examples compete with each other. Which axis holds "
    "the classes?"
)
def softmax_over_examples(logits, labels):
    _, truth, N = parts_of(logits, labels)
    return (torch.softmax(logits, dim=0) - truth) / N


@cross_entropy_backward.misconception(
    "The softmax ran over all numbers of the batch at once. Each example has probabilities of its "
    "own, which add up to 1 in its row."
)
def softmax_over_all(logits, labels):
    _, truth, N = parts_of(logits, labels)
    return (torch.softmax(logits.flatten(), dim=0).view(logits.shape) - truth) / N


@cross_entropy_backward.misconception(
    "You subtracted from the logits themselves. Logits are scores of any size; the derivative of "
    "the log-sum-exp turns them into something that adds up to 1."
)
def no_softmax(logits, labels):
    _, truth, N = parts_of(logits, labels)
    return (logits - truth) / N


@cross_entropy_backward.misconception(
    "The logarithms of the probabilities stand where the probabilities belong. The derivative of "
    "the log-sum-exp is made of positive numbers that add up to 1."
)
def log_probabilities(logits, labels):
    _, truth, N = parts_of(logits, labels)
    return (torch.log_softmax(logits, dim=1) - truth) / N


@cross_entropy_backward.misconception(
    "Each logit went through a sigmoid of its own. That belongs to questions with two answers; "
    "here K classes share one probability of 1, so that each row of the gradient adds up to 0."
)
def sigmoid_for_softmax(logits, labels):
    _, truth, N = parts_of(logits, labels)
    return (torch.sigmoid(logits) - truth) / N


@cross_entropy_backward.misconception(
    "The softmax was taken twice: probabilities were treated as logits. Where a function takes "
    "logits, such as PyTorch's `cross_entropy`, it contains the softmax already."
)
def softmax_twice(logits, labels):
    P, truth, N = parts_of(logits, labels)
    return (torch.softmax(P, dim=1) - truth) / N


@cross_entropy_backward.misconception(
    "This is the gradient of a cross-entropy that was given probabilities for logits: it contains "
    "the softmax twice, once in the loss and once before it."
)
def cross_entropy_of_probabilities(logits, labels):
    leaf = logits.clone().requires_grad_()
    return torch.autograd.grad(cross_entropy(torch.softmax(leaf, dim=1), labels), leaf)[0]


@cross_entropy_backward.misconception(
    "Right for ordinary logits, but exp(1000) is infinity and infinity divided by infinity is "
    "NaN, which cannot be repaired afterwards. Chapter 02 subtracted something from every row "
    "before the exponential.",
    repair=(lambda P: P, torch.nan_to_num, lambda P: P.nan_to_num(nan=1.0)),
)
def exp_overflows(logits, labels, repair=lambda P: P):
    _, truth, N = parts_of(logits, labels)
    P = logits.exp() / logits.exp().sum(dim=1, keepdim=True)
    return (repair(P) - truth) / N


@cross_entropy_backward.misconception(
    "The largest logit of the whole batch is subtracted before the exponential. Beside a row with "
    "1000 all exponentials of an ordinary row become 0, and 0/0 is NaN: whose largest logit should "
    "it be?"
)
def maximum_of_the_batch(logits, labels):
    _, truth, N = parts_of(logits, labels)
    e = (logits - logits.max()).exp()
    return (e / e.sum(dim=1, keepdim=True) - truth) / N


@cross_entropy_backward.misconception(
    "Large logits were cut off to keep the exponential finite. Then 1000 and 999 become equal, "
    "though the softmax of the two is 0.73 and 0.27. What can be subtracted from a row without "
    "changing its softmax?",
    limit=(10, 20, 30, 50, 80, 88, 100, 500, 700),
)
def logits_cut_off(logits, labels, limit=10):
    _, truth, N = parts_of(logits, labels)
    return (torch.softmax(logits.clamp(-limit, limit), dim=1) - truth) / N


for each in (
    softmax_over_examples,
    no_softmax,
    log_probabilities,
    sigmoid_for_softmax,
    softmax_twice,
    cross_entropy_of_probabilities,
):
    with_another_divisor(each)
