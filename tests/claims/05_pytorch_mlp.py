"""What must hold in chapter 05, and what its prose quotes."""

import math

import torch

from tests.claims import after

# 1: the data


@after("sets-code", quotes=["0.2858 and 0.3529", "0.2860 and 0.3530", "the first 55,000"])
def the_numbers_of_the_training_images(pixels, counts, N_TRAIN):
    train = pixels[:N_TRAIN]
    for part, mean, std in ((train, 0.2858, 0.3529), (pixels, 0.2860, 0.3530)):
        assert abs(part.mean() - mean) < 6e-5
        assert abs(part.std() - std) < 6e-5
    assert sum(counts) == 5_000
    assert min(counts) > 400


@after("standardised-code", quotes=["The mean of the training images is 0"])
def the_images_are_standardised(X, X_val, X_test, images):
    assert abs(X.mean()) < 1e-4
    assert abs(X.std() - 1) < 1e-3
    assert abs(X_val.mean()) > 1e-3
    assert len(X_test) == 10_000
    assert {part.dtype for part in (X, X_val, X_test)} == {torch.float32}
    assert round(4 * images.numel() / 1e6) == 188


# 2: data sets


@after("class-objects-code", quotes=["the two days do not disturb each other"])
def each_object_has_its_own_numbers(monday, tuesday):
    assert (monday.mean(), tuesday.mean(), monday.count) == (12, 20, 2)


@after("shoes-code", quotes=["each of the ten classes has 6,000 images"])
def the_shoes_are_three_classes(dataset, labels, image, label, shoes, CLASSES):
    assert len(dataset) == 18_000
    assert labels.bincount().tolist() == [6_000] * 10
    assert CLASSES[shoes[int(label)]] == "Ankle boot"
    assert image.shape == (28, 28)
    assert sorted({int(dataset[i][1]) for i in range(40)}) == [0, 1, 2]


# 3 to 6: the four pieces


@after("list-code", quotes=["does not look into a plain list"])
def a_plain_list_hides_its_layers(model, in_a_list):
    assert sum(parameter.numel() for parameter in model.parameters()) == 101_770
    assert list(in_a_list.parameters()) == []


@after(
    "mlp-code", quotes=["then 101,770 as above, 109,386 as in chapter 01, and 235,146", "| 7,850 |"]
)
def the_parameters_of_four_networks(MLP):
    networks = {
        7_850: [784, 10],
        101_770: [784, 128, 10],
        109_386: [784, 128, 64, 10],
        235_146: [784, 256, 128, 10],
    }
    for count, sizes in networks.items():
        assert sum(parameter.numel() for parameter in MLP(sizes).parameters()) == count


@after("step-code", quotes=["It begins near $\\log 10$"])
def the_loss_begins_near_log_10_and_falls(losses):
    assert abs(losses[0] - math.log(10)) < 0.15
    assert losses[0] > losses[1] > losses[2]


@after("eval-code", quotes=["`no_grad` leaves dropout on, and `eval` leaves recording on"])
def the_two_switches_do_different_things(layer, ones, recorded):
    with torch.no_grad():
        assert layer.train()(ones).unique().tolist() == [0, 2]
        assert layer.eval()(ones).unique().tolist() == [1]
    assert recorded is not None


@after("shoe-training-code", quotes=["More than nine in ten"])
def the_shoes_are_told_apart(accuracy):
    assert 0.9 < float(accuracy) < 0.98


# 7: time


@after("transforms-code", quotes=["those of your `standardize`"])
def the_transform_gives_the_same_pixels(difference):
    assert difference < 1e-4


@after(
    "race-code",
    quotes=[
        "most of the time goes into preparing",
        "less than three times the bare matrix products",
    ],
)
def slicing_is_quicker(ratios):
    assert ratios["transforms, image by image"] > 2.5
    assert ratios["TensorDataset"] > 1
    assert 1 / 3 < ratios["matrix products only"] < 0.9


# 8: a training


@after("curves-code", quotes=["The training loss falls and falls", "stays behind"])
def the_learning_curves_are_as_described(history):
    losses, accuracy = torch.tensor(history.train_loss), torch.tensor(history.val_accuracy)
    assert len(losses) == 10
    assert (losses.diff() < 0.005).all()
    assert history.val_loss[-1] > history.train_loss[-1] + 0.05
    assert accuracy[7:].std() < 0.006  # calm


@after(
    "curves-code",
    quotes=["bag, trouser and sandals settle", "The probability of the pullover goes on changing"],
)
def some_images_are_certain_and_the_pullover_is_not(first_model, X_val, labels):
    with torch.no_grad():
        probabilities = torch.softmax(first_model(X_val[-7:]), dim=1).cpu()
    truth = labels[-7:].cpu()
    assert truth.tolist() == [2, 8, 5, 1, 3, 0, 5]
    own = probabilities[torch.arange(7), truth]
    assert own[[1, 2, 3, 6]].min() > 0.99
    assert 0.3 < own[0] < 0.98


@after(
    "curves-check",
    quotes=[
        "Without the schedule about a percentage point is lost",
        "Without momentum about two more are missing",
        "up to epoch 7 it is the same training twice",
    ],
)
def schedule_and_momentum_bring_what_is_said(curves):
    scheduled, constant, plain = curves.values()
    assert torch.equal(scheduled[:7], constant[:7])
    late = [curve[7:].mean() for curve in (scheduled, constant, plain)]
    assert 0.003 < late[0] - late[1] < 0.018
    assert 0.01 < late[1] - late[2] < 0.03


# 9: networks compared


@after(
    "test-table",
    quotes=[
        "One hidden layer buys four percentage points over softmax regression",
        "buys nothing that could be told from chance",
        "ahead by about half a point, more than the seeds differ",
    ],
)
def hidden_layers_buy_four_points(accuracies):
    linear, one, two, wide = (found.double() for found in accuracies.values())
    assert 0.838 < linear.mean() < 0.850
    assert 0.035 < one.mean() - linear.mean() < 0.047
    assert abs(two.mean() - one.mean()) < 0.003
    assert 0.002 < wide.mean() - one.mean() < 0.009
    assert wide.mean() - one.mean() > max(wide.std(), one.std())


@after("scoreboard-code", quotes=["About 89 %, where", "says 89 % for 784-128-64-10"])
def the_first_network_gets_89_per_cent(first_accuracy):
    assert first_accuracy >= 0.88
    assert 0.884 < first_accuracy < 0.895


@after("boot-code", quotes=["Nearly 100 %: with more epochs"])
def the_boot_is_recognised(boot, untrained):
    assert untrained.max() < 0.2
    assert boot.argmax() == 9
    assert boot[9] > 0.99


@after("boot-code", quotes=["ended at about 97 % for “ankle boot”"])
def the_network_of_chapter_04_was_as_sure(images, labels):
    """Train it again, as chapter 04 does: seed 0, three epochs, the course's own functions."""
    from course_utils.exercises import backpropagation, forward_pass, gradient_descent

    def to_inputs(part):
        return part.flatten(1) / 255 / 0.353 - 0.286 / 0.353

    draw = torch.Generator().manual_seed(0)
    params = backpropagation.he_init.reference([784, 128, 64, 10], draw)
    velocities = [(torch.zeros_like(W), torch.zeros_like(b)) for W, b in params]
    minibatches = gradient_descent.minibatches.reference
    for epoch in range(3):
        lr = 0.02 * 0.3**epoch
        for part in minibatches(60_000, 5_000, draw):
            X, part_labels = to_inputs(images[part]), labels[part.to(labels.device)].cpu()
            batches = minibatches(5_000, 64, draw)
            params, velocities = backpropagation.train_epoch.reference(
                X, part_labels, params, velocities, batches, lr, 0.9
            )
    logits = forward_pass.forward.reference(to_inputs(images[:1]), params)
    sneaker, boot = torch.softmax(logits, dim=1)[0, [7, 9]].tolist()
    assert 0.95 < boot < 0.99
    assert sneaker > 0.8 * (1 - boot)


# 10: mistakes


@after(
    "confusion-code",
    quotes=["Most of the others lie between shirt, T-shirt, pullover and coat"],
)
def most_mistakes_are_among_tops(confusion):
    confusion = confusion.double()
    wrong = confusion - confusion.diagonal().diag()
    tops = [0, 2, 4, 6]
    assert wrong[tops][:, tops].sum() > 0.55 * wrong.sum()
    shoes = [5, 7, 9]
    assert 0.06 < wrong[shoes][:, shoes].sum() / wrong.sum() < 0.2
    assert confusion.sum(dim=1).tolist() == [1000] * 10


@after(
    "precision-code",
    quotes=[
        "Shirts are the hardest in both: about three in ten",
        "a precision of about 99 % and a recall of about 97 %",
        "a few of them are taken for dresses",
    ],
)
def shirts_are_the_hardest_and_trousers_differ(precision, recall, confusion):
    for share in (precision, recall):
        assert share.argmin() == 6
        assert 0.66 < share[6] < 0.78
    assert 0.975 < precision[1] < 0.998
    assert 0.96 < recall[1] < 0.98
    assert confusion[1].double().argsort(descending=True)[1] == 3


@after(
    "predictions-widget-code",
    quotes=[
        "About 80 %, though it says 85 % on average",
        "By its own word (mean confidence 99.8 %) about ten of the 5,240 answers",
        "there are about twice as many",
    ],
)
def the_network_is_overconfident(confidence, wrong):
    some = (confidence > 0.8) & (confidence < 0.9)
    assert 0.77 < 1 - wrong[some].double().mean() < 0.83
    assert abs(confidence[some].mean() - 0.85) < 0.01
    certain = confidence > 0.99
    count, own_word = certain.sum(), (1 - confidence[certain]).sum()
    assert 5_000 < count < 5_450
    assert 0.997 < confidence[certain].mean() < 0.999
    assert 6 < own_word < 13
    assert 15 < wrong[certain].sum() < 28


# 11: files


@after("load-code", quotes=["as good as the original, to the last image", "are 438 kB"])
def the_copy_is_as_good_as_the_original(fresh, loaded, first_accuracy, path):
    assert fresh < 0.35
    assert loaded == first_accuracy
    assert round(4 * 109_386 / 1000) == 438
    assert 437_544 < path.stat().st_size < 460_000


@after("damaged-code", quotes=["compares the checksums in the file before it touches the model"])
def a_damaged_file_changes_nothing(copy, test, before):
    assert torch.equal(copy(test.X[:64]), before)
