"""Answers to `without_overlap` by somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def set_of_bytes(images, test_images):
    test_set = {im.numpy().tobytes() for im in test_images}
    keep = []
    for i, im in enumerate(images):
        if im.numpy().tobytes() not in test_set:
            keep.append(i)
    return torch.tensor(keep, dtype=torch.long)


@right
def equal_in_loops(images, test_images):
    keep = []
    for i in range(len(images)):
        found = False
        for t in test_images:
            if torch.equal(images[i], t):
                found = True
        if not found:
            keep.append(i)
    return torch.tensor(keep, dtype=torch.int64)


@right
def dictionary(images, test_images):
    known = dict.fromkeys(bytes(t.flatten().tolist()) for t in test_images)
    flags = [bytes(i.flatten().tolist()) in known for i in images]
    return (~torch.tensor(flags)).nonzero().flatten()


# the inverse
@wrong()
def overlapping(images, test_images):
    test_set = {im.numpy().tobytes() for im in test_images}
    return torch.tensor(
        [i for i, im in enumerate(images) if im.numpy().tobytes() in test_set], dtype=torch.int64
    )


# `in` of a tensor compares single numbers
@wrong()
def tensor_in_tensor(images, test_images):
    return torch.tensor([i for i, im in enumerate(images) if im not in test_images]).long()


# the same place only
@wrong()
def zipped(images, test_images):
    n = min(len(images), len(test_images))
    same = [i for i in range(n) if torch.equal(images[i], test_images[i])]
    return torch.tensor([i for i in range(len(images)) if i not in same]).long()
