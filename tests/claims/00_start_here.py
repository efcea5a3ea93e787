"""What must hold in chapter 00, and what its prose quotes."""

import torch

from tests.claims import after


def _accuracy(move):
    """Return the share of the test images that the garment network gets right once moved."""
    from course_utils.data import load_fashion_mnist
    from course_utils.garment_network import garment_logits

    images, labels = load_fashion_mnist("test")
    return (garment_logits(move(images)).argmax(dim=1) == labels).float().mean().item()


def _shifted(images):
    return torch.nn.functional.pad(images, (2, 0))[:, :, :28]


@after("lab-code", quotes=["about 88.6 %", "50,890 numbers"])
def the_network_is_right_about_most_garments():
    assert 0.8855 <= _accuracy(lambda images: images) < 0.8865


@after("lab-code", quotes=["by two pixels, and it is 58 %"])
def a_shift_misleads_it():
    assert 0.575 < _accuracy(_shifted) < 0.585


@after("lab-code", quotes=["turn them by a quarter turn, and it is 4 %"])
def a_turn_misleads_it_more():
    turned = _accuracy(lambda images: images.rot90(1, (1, 2)))
    assert 0.03 < turned < 0.05, turned


@after("lab-code", quotes=["A sandal, with 90 %"])
def a_blank_sheet_is_a_sandal():
    from course_utils.data import CLASSES
    from course_utils.garment_network import garment_logits

    shares = garment_logits(torch.zeros(1, 28, 28, dtype=torch.uint8)).softmax(dim=1)[0]
    assert CLASSES[shares.argmax()] == "Sandal"
    assert 0.895 < shares.max() < 0.905, shares.max()


@after("cells-count")
def the_counter_has_counted_once(count):
    assert count == 1


@after("environment-ok")
def nothing_is_missing(missing):
    assert missing == []
