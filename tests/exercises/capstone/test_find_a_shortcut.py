"""Eight pixels that name coats here and not at Ada's: ideas that find them, and first ideas."""

import pytest
import torch

from course_utils.checking import Outcome
from course_utils.exercises.capstone import find_a_shortcut


def mask_of(*pixels):
    mask = torch.zeros(28, 28, dtype=torch.bool)
    for row, column in pixels:
        mask[row, column] = True
    return mask


def largest(scores, count=8):
    """Return the mask of the pixels with the largest scores, of those that count."""
    inner = torch.full((28, 28), -float("inf"))
    inner[4:-4, 4:-4] = scores.view(28, 28)[4:-4, 4:-4]
    mask = torch.zeros(784, dtype=torch.bool)
    mask[inner.flatten().topk(count).indices] = True
    return mask.view(28, 28)


def both(images, is_coat):
    return images[is_coat].float(), images[~is_coat].float()


# Ideas that reach it


def difference_by_spread(images, is_coat):
    coats, rest = both(images, is_coat)
    return largest((coats.mean(0) - rest.mean(0)).abs() / (coats.std(0) + rest.std(0) + 1))


def correlation(images, is_coat):
    pixels, label = images.flatten(1).float(), is_coat.float()
    pixels, label = pixels - pixels.mean(0), label - label.mean()
    return largest((pixels.T @ label / (pixels.norm(dim=0) * label.norm() + 1e-6)).abs())


def what_never_changes(images, is_coat):
    return largest(-images.float().std(0))


def a_corner(images, is_coat):
    return mask_of((4, 4), (4, 5), (5, 4), (4, 23), (4, 22), (5, 23))


def difference_near_the_border(images, is_coat):
    coats, rest = both(images, is_coat)
    score = (coats.mean(0) - rest.mean(0)).abs()
    score[6:-6, 6:-6] = 0
    return largest(score)


def largest_weights(images, is_coat):
    pixels, label = images.flatten(1).float() / 255, is_coat.float()
    w, b = torch.zeros(784, requires_grad=True), torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([w, b], lr=0.02)
    for _ in range(100):
        optimizer.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(pixels @ w + b, label)
        loss.backward()
        optimizer.step()
    return largest(w.detach().abs())


def the_best_of_each_alone(images, is_coat):
    """Return the pixels that tell coats apart best, each with a threshold of its own."""
    coats, rest = both(images, is_coat)
    threshold, is_up = (coats.mean(0) + rest.mean(0)) / 2, coats.mean(0) > rest.mean(0)
    shares = [((each > threshold) == is_up).float().mean(0) for each in (coats, rest)]
    return largest(shares[0] + 1 - shares[1])


@pytest.mark.parametrize(
    ("answer", "lost"),
    [
        (difference_by_spread, 0.50),
        (correlation, 0.50),
        (the_best_of_each_alone, 0.50),
        (what_never_changes, 0.50),
        (a_corner, 0.50),
        (largest_weights, 0.45),
    ],
)
def test_ideas_that_reach_the_target(answer, lost):
    feedback = find_a_shortcut.check(answer)
    assert feedback.outcome is Outcome.PASSED, feedback
    assert feedback.value == pytest.approx(lost, abs=0.03)
    assert "Of coats and of the rest, " in feedback.message


def test_arrays_and_lists_of_lists_are_masks_too():
    for answer in (
        lambda images, is_coat: a_corner(images, is_coat).numpy(),
        lambda images, is_coat: torch.nn.Parameter(a_corner(images, is_coat), requires_grad=False),
    ):
        assert find_a_shortcut.check(answer).outcome is Outcome.PASSED


# Those that do not


def largest_difference(images, is_coat):
    coats, rest = both(images, is_coat)
    return largest((coats.mean(0) - rest.mean(0)).abs())


def where_coats_are_bright(images, is_coat):
    return largest(both(images, is_coat)[0].mean(0))


def what_changes_most(images, is_coat):
    return largest(images.float().var(0))


def the_middle(images, is_coat):
    return mask_of(*[(13, column) for column in range(10, 18)])


@pytest.mark.parametrize(
    ("answer", "lost"),
    [
        (largest_difference, 0.09),
        (difference_near_the_border, 0.05),
        (where_coats_are_bright, -0.04),
        (what_changes_most, 0.02),
        (the_middle, -0.03),
    ],
)
def test_first_ideas_are_measured_and_miss_it(answer, lost):
    feedback = find_a_shortcut.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert feedback.value == pytest.approx(lost, abs=0.05)
    assert "Of coats and of the rest, " in feedback.message


def test_the_inputs_are_as_the_chapter_says():
    seen = {}

    def look(images, is_coat):
        seen.update(images=images, is_coat=is_coat)
        return mask_of((9, 9))

    find_a_shortcut.check(look)
    count = len(seen["images"])
    assert (seen["images"].dtype, seen["images"].shape) == (torch.uint8, (count, 28, 28))
    assert (seen["is_coat"].dtype, seen["is_coat"].shape) == (torch.bool, (count,))
    assert 0.28 < seen["is_coat"].double().mean() < 0.32
    first = find_a_shortcut.check(largest_difference).value
    assert find_a_shortcut.check(largest_difference).value == first


# What is no mask


BOOL = "The mask has to be a tensor of dtype bool and shape (28, 28), True for each pixel that is"


@pytest.mark.parametrize(
    ("result", "says"),
    [
        (mask_of(), "The mask has 0 pixels; it may have 1 to 8."),
        (torch.ones(28, 28).bool(), "The mask has 784 pixels; it may have 1 to 8."),
        (
            mask_of(*[(9, 5 + column) for column in range(9)]),
            "The mask has 9 pixels; it may have 1",
        ),
        (mask_of((9, 9), (3, 9), (9, 27)), "2 of the 3 pixels lie in the 4 outermost rows and col"),
        (mask_of((9, 9)).float(), f"{BOOL} used; this one is float32 of shape (28, 28)."),
        (mask_of((9, 9)).long(), f"{BOOL} used; this one is int64 of shape (28, 28)."),
        (mask_of((9, 9)).flatten(), f"{BOOL} used; this one is bool of shape (784,)."),
        (mask_of((9, 9))[None], f"{BOOL} used; this one is bool of shape (1, 28, 28)."),
        (torch.tensor([[0, 0], [0, 1]]), f"{BOOL} used; this one is int64 of shape (2, 2)."),
        (True, f"{BOOL} used; this one is"),
        ([(0, 0), (0, 1)], f"{BOOL} used; what came back is a list."),
        ("corners", f"{BOOL} used; what came back is a str."),
        ({(0, 0)}, f"{BOOL} used; what came back is a set."),
        ((mask_of((9, 9)), 1), f"{BOOL} used; what came back is a tuple."),
        (mask_of((9, 9)).to_sparse(), f"{BOOL} used; what came back is a sparse_coo"),
    ],
)
def test_what_is_no_mask_gets_a_sentence(result, says):
    feedback = find_a_shortcut.check(lambda images, is_coat: result)
    assert (feedback.outcome, feedback.value) == (Outcome.FAILED, None)
    assert feedback.message.startswith(says)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda images, is_coat: images.zero_(), "changed its input `images`"),
        (lambda images, is_coat: images.mean(0), "It raised `RuntimeError`"),
        (lambda images: images > 0, "It raised `TypeError`"),
        (lambda images, is_coat: print("coat"), "what came back is nothing (None)"),
    ],
)
def test_what_an_answer_may_not_do(answer, says):
    feedback = find_a_shortcut.check(answer)
    assert feedback.outcome is Outcome.FAILED
    assert says in feedback.message
    assert feedback.value is None
