"""Answers to `without_overlap` that learners could write, and how each is to be judged."""

import hashlib

import torch

from tests.exercises.answers import right, wrong


@right
def two_loops(images, test_images):
    kept = []
    for k in range(len(images)):
        if not any(torch.equal(images[k], each) for each in test_images):
            kept.append(k)
    return torch.tensor(kept).long()


@right
def broadcast(images, test_images):
    same = (images[:, None] == test_images[None]).all(dim=(2, 3))
    return torch.where(~same.any(dim=1))[0]


@right
def by_tuples(images, test_images):
    seen = set(map(tuple, test_images.flatten(1).tolist()))
    rows = enumerate(map(tuple, images.flatten(1).tolist()))
    return torch.LongTensor([k for k, row in rows if row not in seen])


@right
def by_distances(images, test_images):
    apart = torch.cdist(
        images.flatten(1).double(),
        test_images.flatten(1).double(),
        p=1,
    )
    return (apart.min(dim=1).values > 0).nonzero().squeeze(1)


@right
def by_checksums(images, test_images):
    def checksum(image):
        return hashlib.sha256(image.contiguous().numpy()).hexdigest()

    seen = {checksum(image) for image in test_images}
    new = torch.tensor([checksum(image) not in seen for image in images])
    return torch.arange(len(images))[new]


@wrong("the_overlap_itself")
def found(images, test_images):
    same = (images[:, None] == test_images[None]).all(dim=(2, 3))
    return same.any(dim=1).nonzero().flatten()


@wrong("a_mask")
def mask(images, test_images):
    return ~(images[:, None] == test_images[None]).all(dim=(2, 3)).any(dim=1)


@wrong("any_pixel")
def one_pixel(images, test_images):
    same = (images[:, None] == test_images[None]).flatten(2).any(dim=2)
    return torch.where(~same.any(dim=1))[0]


@wrong("by_their_sums")
def means(images, test_images):
    seen = set(test_images.double().mean(dim=(1, 2)).tolist())
    kept = [k for k, image in enumerate(images) if image.double().mean().item() not in seen]
    return torch.tensor(kept, dtype=torch.int64)


@wrong("one_copy_each")
def first_match(images, test_images):
    gone = set()
    for each in test_images:
        for k, image in enumerate(images):
            if torch.equal(image, each):
                gone.add(k)
                break
    return torch.tensor(sorted(set(range(len(images))) - gone), dtype=torch.int64)


@wrong("images_returned")
def the_images(images, test_images):
    same = (images[:, None] == test_images[None]).all(dim=(2, 3)).any(dim=1)
    return images[~same]


@wrong("nothing_found")
def tensors_in_a_set(images, test_images):
    seen = set(test_images)
    return torch.tensor([k for k, image in enumerate(images) if image not in seen])


@wrong("any_pixel")
def tensors_in_a_tensor(images, test_images):
    return torch.tensor([k for k, image in enumerate(images) if image not in test_images])
