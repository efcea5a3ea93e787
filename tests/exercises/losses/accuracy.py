"""Answers to `accuracy` that learners could write, and how each is to be judged."""

import numpy as np
import torch

from tests.exercises.answers import right, wrong


@right
def by_loop(logits, labels):
    right = 0
    for row, label in zip(logits.tolist(), labels.tolist(), strict=True):
        right += row.index(max(row)) == label
    return right / len(labels)


@right
def with_max(logits, labels):
    return float((logits.max(dim=1).indices == labels).double().mean())


@right
def with_numpy(logits, labels):
    return np.mean(np.argmax(logits.numpy(), axis=1) == labels.numpy())


@right
def with_softmax(logits, labels):
    answers = torch.softmax(logits, dim=1).argmax(dim=-1)
    return torch.sum(answers == labels) / labels.shape[0]


@right
def by_the_score_at_the_label(logits, labels):
    score = logits.gather(1, labels.view(-1, 1))
    return 1 - (logits > score).any(dim=1).float().mean()


@right
def with_one_hot(logits, labels):
    answers = torch.nn.functional.one_hot(logits.argmax(1), logits.shape[1])
    return answers[torch.arange(len(labels)), labels].sum().item() / len(labels)


@right
def by_item(logits, labels):
    hits = [int(torch.argmax(z).item() == y.item()) for z, y in zip(logits, labels, strict=True)]
    return torch.tensor([sum(hits) / len(hits)])


@wrong("count")
def counted(logits, labels):
    total = 0
    for row, label in zip(logits, labels, strict=True):
        if row.argmax() == label:
            total += 1
    return total


@wrong("percent")
def in_percent(logits, labels):
    return (logits.argmax(1) == labels).sum().item() / len(labels) * 100


@wrong("error_rate")
def of_errors(logits, labels):
    return (logits.argmax(dim=1) != labels).float().mean()


@wrong("error_rate_in_percent")
def of_errors_in_percent(logits, labels):
    return 100 - 100 * (logits.argmax(dim=1) == labels).float().mean()


@wrong("count_of_errors")
def errors(logits, labels):
    return torch.count_nonzero(logits.argmax(dim=1) - labels)


@wrong("divided_by_classes")
def over_the_classes(logits, labels):
    return (logits.argmax(dim=-1) == labels).sum() / len(logits[0])


@wrong("divided_by_all_scores")
def over_all_scores(logits, labels):
    return torch.eq(logits.argmax(dim=1), labels).sum() / logits.numel()


@wrong("all_or_nothing")
def floor_division(logits, labels):
    return (logits.argmax(dim=1) == labels).sum() // len(labels)


@wrong("all_or_nothing")
def equal(logits, labels):
    return torch.equal(logits.argmax(dim=1), labels)


@wrong("all_or_nothing")
def as_integer(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().int()


@wrong("no_mean")
def comparison(logits, labels):
    return logits.argmax(dim=1) == labels


@wrong("no_mean")
def comparison_as_numbers(logits, labels):
    return (logits.argmax(dim=1) == labels).float()


@wrong("answers_themselves")
def answers(logits, labels):
    return torch.max(logits, dim=1)[1]


@wrong("one_image_alone")
def returned_in_the_loop(logits, labels):
    right = 0
    for n in range(len(labels)):
        right += logits[n].argmax() == labels[n]
        return right / len(labels)
    return right


@wrong("one_image_alone")
def overwritten(logits, labels):
    for n in range(len(labels)):
        right = 1 if logits[n].argmax() == labels[n] else 0
    return right / len(labels)


@wrong("one_image_left_out")
def loop_too_short(logits, labels):
    right = sum(int(logits[n].argmax() == labels[n]) for n in range(len(labels) - 1))
    return right / len(labels)


@wrong("mean_over_classes")
def balanced(logits, labels):
    recalls = []
    for k in range(logits.shape[1]):
        chosen = labels == k
        if chosen.any():
            recalls.append((logits[chosen].argmax(1) == k).float().mean())
    return sum(recalls) / len(recalls)


@wrong("never_right")
def compared_as_objects(logits, labels):
    answers = logits.argmax(dim=1)
    return sum(answers[n] is labels[n] for n in range(len(labels))) / len(labels)


@wrong("never_right")
def always_zero(logits, labels):
    return 0


@wrong("wrong_axis")
def columns(logits, labels):
    return torch.mean((torch.argmax(logits, 0) == labels).float())


@wrong("broadcast")
def labels_as_column(logits, labels):
    return (logits.argmax(dim=1) == labels.unsqueeze(1)).float().mean()


@wrong("broadcast")
def column_over_n(logits, labels):
    return (logits.max(1, keepdim=True)[1] == labels).sum() / len(labels)


@wrong("one_answer_for_the_batch")
def no_axis(logits, labels):
    return torch.mean((torch.argmax(logits) == labels).double())


@wrong("value_instead_of_position")
def largest_value(logits, labels):
    return (torch.max(logits, dim=1)[0] == labels).float().mean()


@wrong("smallest_score")
def smallest(logits, labels):
    return (torch.argsort(logits, dim=1)[:, 0] == labels).float().mean()


@wrong("beside_the_label")
def from_one(logits, labels):
    return (logits.argmax(dim=1) == labels - 1).float().mean()


@wrong("probability_of_the_label")
def mean_probability(logits, labels):
    return torch.softmax(logits, 1).gather(1, labels[:, None]).mean()


@wrong("threshold")
def more_than_half(logits, labels):
    p = torch.softmax(logits, dim=1)[torch.arange(len(labels)), labels]
    return (p > 0.5).float().mean()


@wrong("largest_of_the_batch")
def of_the_batch(logits, labels):
    hits = [z[y] == logits.max() for z, y in zip(logits, labels, strict=True)]
    return sum(hits) / len(hits)


@wrong("softmax_down_the_batch")
def softmax_on_columns(logits, labels):
    return (torch.softmax(logits, 0).argmax(1) == labels).float().mean()


@wrong("distance_of_classes")
def differences(logits, labels):
    return abs(logits.argmax(1) - labels).float().mean()


@wrong("among_the_best")
def best_two(logits, labels):
    hits = [y in z.topk(2).indices for z, y in zip(logits, labels, strict=True)]
    return sum(hits) / len(hits)


@wrong("function")
def rounded(logits, labels):
    return round((logits.argmax(1) == labels).float().mean().item(), 1)


@wrong("wrapped")
def with_a_comma(logits, labels):
    return ((logits.argmax(1) == labels).float().mean(),)


@wrong("pair_compared")
def both_results_of_max(logits, labels):
    return torch.max(logits, dim=1) == labels


@wrong("one_for_all")
def first_answer(logits, labels):
    return sum(logits[0].argmax() == y for y in labels) / len(labels)


@wrong("sorted_first")
def sorted_scores(logits, labels):
    return (torch.sort(logits, dim=1).values.argmax(1) == labels).float().mean()


@wrong("value_instead_of_position")
def label_among_the_scores(logits, labels):
    hits = [y in z for z, y in zip(logits.tolist(), labels.tolist(), strict=True)]
    return sum(hits) / len(hits)


@wrong("any_right", "all_or_nothing", "function")
def rounded_to_whole(logits, labels):
    return torch.round((logits.argmax(dim=1) == labels).float().mean())
