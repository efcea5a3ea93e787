"""What must hold in chapter 10, and what its prose quotes."""

import torch

from tests.claims import after


def recall(right, labels, k):
    return right[labels == k].float().mean().item()


# 1 to 3: the photos, and how they are split


@after("inspect-code", quotes=["there are three times as many photos of coats as of shirts"])
def the_example_is_as_bad_as_it_is_said_to_be(inspect_photos, photos):
    wrong = inspect_photos(photos).wrong
    assert wrong == ("files", "balance", "sizes", "colour", "copies", "frame")
    counts = dict(zip(photos.classes, photos.labels.bincount().tolist(), strict=True))
    assert 2.9 < counts["coat"] / counts["shirt"] < 3.2


@after("copies-code", quotes=["the same photo lies in two folders"])
def one_photo_has_two_labels(pairs, photos):
    [(first, second)] = pairs
    assert photos.labels[first] != photos.labels[second]


@after("drop-code", quotes=["Each garment was photographed four times in a row"])
def each_garment_has_four_photos(photos):
    assert set(photos.items.unique(return_counts=True)[1].tolist()) == {4}


@after("two-splits-code", quotes=["one shuffles photos, the other one garments"])
def shuffled_photos_leak(photos, by_photo, by_item):
    shares = [
        torch.isin(photos.items[test], photos.items[train]).double().mean().item()
        for train, test in (by_photo, by_item)
    ]
    assert shares[0] > 0.95
    assert shares[1] == 0


# 4: baselines, and the leak


@after("baseline-result", quotes=["the figure that one gets without a network"])
def the_baselines_are_what_they_are(labels, test, commonest, answers):
    assert 0.15 < (labels[test] == commonest).double().mean() < 0.33
    assert 0.75 < (answers == labels[test]).double().mean() < 0.93


@after(
    "leak-code",
    quotes=["so it measures memory", "More than 90 % on garments that it has never seen"],
)
def the_leak_flatters(
    standardize, trained, is_right, images, labels, by_photo, by_item, model, X_test, nearest_mean
):
    train, test = by_photo
    X_train, X_leaky = standardize(images[train], images[test])
    shuffled = is_right(trained(X_train, labels[train]), X_leaky, labels[test]).double().mean()
    train, test = by_item
    split = is_right(model, X_test, labels[test]).double().mean()
    assert shuffled > 0.965
    assert 0.9 < split < shuffled - 0.01
    nearest = nearest_mean(images[train], labels[train], images[test]) == labels[test]
    assert nearest.double().mean() < split - 0.03


# 5: the shortcut


@after("friend-code", quotes=["She is not pleased at all"])
def adas_photos_are_named_far_less_often(right, is_right, model, X_test, labels, test):
    split = is_right(model, X_test, labels[test]).double().mean()
    assert right.double().mean() < split - 0.12
    assert 0.6 < right.double().mean() < 0.82


@after(
    "friend-by-class-code",
    quotes=["Coats, of all things, which the first test named so well"],
)
def it_is_her_coats(recalls, is_right, model, X_test, labels, test):
    assert recalls["coat"] < 0.4
    assert min(recalls[name] for name in ("bag", "dress", "shirt")) > 0.6
    assert recall(is_right(model, X_test, labels[test]), labels[test], 1) > 0.9


@after(
    "frame-look-code",
    quotes=["its mean coat has a grey border", "Ada's dark table has no grey border"],
)
def only_our_coats_have_a_grey_border(
    means, titles, nearest_mean, images, labels, train, test, new
):
    corners = {name: mean[0, 0].item() for name, mean in zip(titles, means, strict=True)}
    assert corners.pop("coat") > 35
    assert "Ada's coat" in corners
    assert max(corners.values()) < 20
    ours = nearest_mean(images[train], labels[train], images[test]) == labels[test]
    adas = nearest_mean(images[train], labels[train], new.images) == new.labels
    assert adas.double().mean() < ours.double().mean() - 0.04


@after(
    "cured-code",
    quotes=[
        "On our test garments it falls by several percentage points",
        "Ada's rises, because coats are now known by their form",
        "The two are nearer to each other, though not equal",
    ],
)
def the_cure_lowers_one_figure_and_raises_the_other(
    standardize, trained, is_right, images, labels, train, test, new, model, X_test, X_new
):
    X_before, X_test_before = standardize(images[train], images[test])
    _, X_new_before = standardize(images[train], new.images)
    with_carpet = trained(X_before, labels[train])
    ours, adas = (
        [is_right(network, X, truth) for network, X in ((with_carpet, raw), (model, black))]
        for raw, black, truth in (
            (X_test_before, X_test, labels[test]),
            (X_new_before, X_new, new.labels),
        )
    )
    ours_share, adas_share = ([right.double().mean() for right in each] for each in (ours, adas))
    assert ours_share[1] < ours_share[0] - 0.02
    assert adas_share[1] > adas_share[0] + 0.02
    assert abs(ours_share[1] - adas_share[1]) < ours_share[0] - adas_share[0] - 0.04
    assert recall(adas[0], new.labels, 1) < 0.4
    assert recall(adas[1], new.labels, 1) > 0.6


@after(
    "cured-baseline-code",
    quotes=[
        "What is left of its 88 % on a black background?",
        "the network is clearly better than the best method without one",
    ],
)
def the_baseline_had_the_carpet_too(
    nearest_mean, on_black, is_right, model, X_test, X_new, images, labels, train, test, new
):
    raw = nearest_mean(images[train], labels[train], images[test]) == labels[test]
    assert 0.86 < raw.double().mean() < 0.9
    black = on_black(images[train])
    for others, X, truth in ((images[test], X_test, labels[test]), (new.images, X_new, new.labels)):
        baseline = (nearest_mean(black, labels[train], on_black(others)) == truth).double().mean()
        assert baseline < is_right(model, X, truth).double().mean() - 0.05
    ours = nearest_mean(black, labels[train], on_black(images[test])) == labels[test]
    assert ours.double().mean() < raw.double().mean() - 0.08


# 6 and 7: how exact, and rare classes


@after("exact-code", quotes=["only 83 garments", "With 83 garments", "more than 300 photos"])
def garments_are_fewer_tests_than_photos(photos, test, error, too_small, accuracy):
    assert len(photos.items[test].unique()) == 83
    assert len(test) > 300
    assert 0.8 < accuracy < 0.95
    assert 1.4 < error / too_small < 2.2
    assert 0.04 < 2 * error < 0.08


@after(
    "weights-values-code",
    quotes=["a class with a third of the photos has only a third of the influence"],
)
def the_weights_even_the_say(weight, labels, train):
    say = torch.stack([weight[labels[train]][labels[train] == k].sum() for k in range(4)])
    assert (say / say.mean() - 1).abs().max() < 1e-4
    assert abs(weight[labels[train]].mean() - 1) < 1e-4
    assert 2.4 < weight[3] / weight[1] < 3.6


@after(
    "weights-table",
    quotes=[
        "After 4 epochs the weights find more shirts, and pay with coats",
        "After 30 epochs they matter much less",
        "the network has memorised its training photos by then",
    ],
)
def weights_matter_early(table, is_right, model, X_train, labels, train):
    coat, shirt = 1, 3
    early, late = (
        [table[epochs, "weighted"][k] - table[epochs, "none"][k] for k in (coat, shirt)]
        for epochs in (4, 30)
    )
    assert early[1] > 0.03
    assert early[0] < -0.03
    assert abs(late[1]) < 0.17
    assert abs(late[0]) < 0.11
    assert is_right(model, X_train, labels[train]).double().mean() > 0.98


# 8: the mistakes


@after("mistakes-code", quotes=["twenty of them tell you more than any accuracy"])
def coats_dresses_and_shirts_are_mixed_up(confusion):
    wrong = confusion.float() * (1 - torch.eye(4))
    assert wrong.sum() >= 20
    assert wrong[1:, 1:].sum() > 0.5 * wrong.sum()


@after("worst-code", quotes=["Some garments come two to four times"])
def photos_of_a_garment_are_wrong_together(photos, test, worst, answers, labels):
    assert (answers != labels[test])[worst].all()
    assert photos.items[test[worst]].unique(return_counts=True)[1].max() >= 3


# 10: the garment lab


def answers_of(model, gallery, images):
    with torch.no_grad():
        return model((images.float() / 255 - gallery.mean) / gallery.std).argmax(dim=1)


@after("own-lab-code", quotes=["A border drawn by hand does change its answers"])
def a_drawn_border_changes_answers(model, gallery, on_black, images, labels, test):
    plain = on_black(images[test[labels[test] == 1]]).byte()
    framed, inside = plain.clone(), torch.zeros(28, 28, dtype=torch.bool)
    inside[2:-2, 2:-2] = True
    framed[:, ~inside] = 230  # the ink of the garment lab
    changed = answers_of(model, gallery, framed) != answers_of(model, gallery, plain)
    assert changed.double().mean() > 0.5


@after("own-lab-code", quotes=["Two pixels are too many"])
def two_pixels_are_too_many_for_some_dresses(model, gallery, on_black, images, labels, test):
    plain = on_black(images[test[labels[test] == 2]]).byte()
    known = plain[answers_of(model, gallery, plain) == 2]
    lost = [
        (answers_of(model, gallery, known.roll(pixels, axis)) != 2).double().mean()
        for pixels in (-2, 2)
        for axis in (1, 2)
    ]
    assert 0.12 < sum(lost) / 4 < 0.55, lost
