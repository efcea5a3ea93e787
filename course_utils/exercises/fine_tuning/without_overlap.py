"""Exercise: Return the indices of the images that do not occur among the test images."""

import torch

from course_utils.checking import Case, exercise


def _without_overlap_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(143)

    def noise(*shape: int) -> torch.Tensor:
        return torch.randint(256, shape, generator=generator, dtype=torch.uint8)

    a, b, c, d = torch.tensor(
        [[[1, 2], [3, 4]], [[4, 3], [2, 1]], [[1, 2], [3, 5]], [[0, 0], [0, 0]]], dtype=torch.uint8
    )
    test = noise(6, 5, 4)
    moved = torch.stack(
        [test[3], test[1], *noise(1, 5, 4), test[0], *noise(3, 5, 4), test[5], test[3]]
    )
    alike = test.clone()
    alike[:, 2, 1] += 1
    other = noise(4, 3, 3)
    turned = other.transpose(1, 2)
    return [
        Case("four small images by hand", torch.stack([a, b, c, d]), torch.stack([c, a])),
        Case("images that occur at other places", moved, test),
        Case("images with one pixel changed", torch.cat([alike, test[1:3]]), test),
        Case("no overlap", noise(5, 4, 4), noise(3, 4, 4)),
        Case("nothing but overlap", test[[2, 2, 0]], test),
        Case("an image that is there twice", torch.stack([d, a, d, b, a]), torch.stack([a, c])),
        Case("images and the same ones turned", torch.cat([other, turned]), turned.contiguous()),
        Case("a single test image", torch.stack([b, a, c]), a[None]),
    ]


@exercise(
    cases=_without_overlap_cases,
    hints=(
        "Two images are the same where all their pixels are. Which of your images are the same as "
        "any test image? The indices of the others are wanted.",
        "`image.numpy().tobytes()` makes one object of an image, which a set holds and finds at "
        "once. `{... for image in test_images}` is the set of all test images.",
        "Go through `enumerate(images)`, keep k where the bytes are not in the set, and make the "
        "list a tensor: `torch.tensor(kept, dtype=torch.int64)`, also where it is empty.",
    ),
    insight="A set compares by *hashing*, one look for each image instead of thousands. It finds "
    "exact copies only: the same picture scaled, cropped or stored as JPEG once more has other "
    "bytes, and is a leak all the same.",
)
def without_overlap(images, test_images):
    """Return the indices of the images that do not occur among the test images."""
    seen = {image.numpy().tobytes() for image in test_images}
    kept = [k for k, image in enumerate(images) if image.numpy().tobytes() not in seen]
    return torch.tensor(kept, dtype=torch.int64)


def _same(images, test_images):
    """Return a table of which images are the same, shape (images, test images)."""
    return (images.flatten(1)[:, None] == test_images.flatten(1)).all(2)


def _indices(mask):
    return mask.nonzero().flatten()


@without_overlap.misconception(
    "These are the images that do occur among the test images. Wanted are those that are left.",
)
def the_overlap_itself(images, test_images):
    return _indices(_same(images, test_images).any(1))


@without_overlap.misconception(
    "An answer for each image comes back, true or false, and not the indices of those that stay.",
)
def a_mask(images, test_images):
    return ~_same(images, test_images).any(1)


@without_overlap.misconception(
    "The images come back, and not their indices. Their labels have to be chosen as well, by the "
    "same indices.",
)
def images_returned(images, test_images):
    return images[~_same(images, test_images).any(1)]


@without_overlap.misconception(
    "Every index comes back: no copy was found. Two tensors with the same pixels are two different "
    "objects, for a set, for a dict and for `is`. What of them can be compared?",
)
def nothing_found(images, test_images):
    return torch.arange(len(images))


@without_overlap.misconception(
    "Each image is compared with the test image of the same place. A copy may stand anywhere.",
)
def place_by_place(images, test_images):
    n = min(len(images), len(test_images))
    same = (images[:n].flatten(1) == test_images[:n].flatten(1)).all(1)
    return _indices(~torch.cat([same, torch.zeros(len(images) - n, dtype=torch.bool)]))


@without_overlap.misconception(
    "An image goes as soon as any one of its pixels is that of a test image, so hardly any is "
    "left. How many pixels have to agree?",
)
def any_pixel(images, test_images):
    same = (images.flatten(1)[:, None] == test_images.flatten(1)).any(2)
    return _indices(~same.any(1))


@without_overlap.misconception(
    "Images are taken for the same where their sums or means agree. The same pixels in another "
    "order have the same sum.",
)
def by_their_sums(images, test_images):
    sums = test_images.flatten(1).sum(1)
    return _indices(~torch.isin(images.flatten(1).sum(1), sums))


@without_overlap.misconception(
    "Images that are nearly the same go, too. The statement asks for exact copies: a pixel more "
    "or less makes another image.",
    most=(1, 2, 5),
)
def nearly_the_same(images, test_images, most):
    apart = (images.flatten(1)[:, None].int() - test_images.flatten(1).int()).abs().amax(2)
    return _indices(~(apart <= most).any(1))


@without_overlap.misconception(
    "Of an image that is there twice only one copy is removed. Each copy is a leak.",
)
def one_copy_each(images, test_images):
    same = _same(images, test_images)
    first = {column.nonzero()[0].item() for column in same.T if column.any()}
    return torch.tensor([k for k in range(len(images)) if k not in first], dtype=torch.int64)


@without_overlap.misconception(
    "Images that occur twice among your own go as well, though no test image is like them. What "
    "is an image compared with?",
)
def own_copies_removed(images, test_images):
    seen = {image.numpy().tobytes() for image in test_images}
    kept = []
    for k, image in enumerate(images):
        if image.numpy().tobytes() not in seen:
            kept.append(k)
        seen.add(image.numpy().tobytes())
    return torch.tensor(kept, dtype=torch.int64)


@without_overlap.misconception(
    "These are indices of test images. Wanted are those of your own images, which are to be "
    "trained on.",
)
def the_other_way_round(images, test_images):
    return _indices(~_same(images, test_images).any(0))
