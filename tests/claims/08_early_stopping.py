"""What must hold in chapter 08, and what its prose quotes."""

import math

import torch

from tests.claims import after


def mean(numbers):
    return sum(numbers) / len(numbers)


# 1: the split


@after(
    "lucky-guesser-code",
    quotes=["that is 2.1 percentage points with 200 images, and 0.4 with 5,000"],
)
def the_best_guesser_was_lucky(on_validation, on_new, chosen):
    assert on_validation[chosen] > 0.15
    assert abs(on_new[chosen] - 0.1) < 0.02
    assert [round(100 * math.sqrt(0.09 / n), 1) for n in (200, 5000)] == [2.1, 0.4]


@after("split-code", quotes=["each within a few dozen of 500", "\\approx 21$"])
def the_split_is_even_by_chance(labels, train_rows, val_rows):
    assert sorted(torch.cat([train_rows, val_rows]).tolist()) == list(range(60_000))
    assert (labels[val_rows].bincount() - 500).abs().max() < 80
    assert round(math.sqrt(500 * 0.9)) == 21


@after("split-boot", quotes=["The odds were eleven to one for training"])
def the_boot_is_an_image_like_others(val_rows, train_rows):
    assert len(train_rows) == 11 * len(val_rows)


# 2 and 3: harm, and where to stop


@after(
    "harm-numbers",
    quotes=[
        "The training loss falls to nearly 0",
        "turns after about ten epochs, and at the end it is higher by a quarter or more",
        "stays where it is, within a few points",
    ],
)
def the_loss_turns_and_the_accuracy_stays(train_losses, val_losses, val_accuracies):
    lowest = val_losses.index(min(val_losses))
    assert 4 <= lowest <= 20
    assert train_losses[-1] < 0.1
    assert val_losses[-1] > 1.25 * val_losses[lowest]
    assert abs(val_accuracies[-1] - val_accuracies[lowest]) < 0.03


@after("confident-code", quotes=["the network believes in them more firmly"])
def wrong_answers_grow_confident(earlier, model, val, y_val):
    wrong, confidence = [], []
    with torch.no_grad():
        for network in (earlier, model):
            probability, answer = torch.softmax(network(val.X), dim=1).max(dim=1)
            wrong.append((answer != y_val).float().mean().item())
            confidence.append(probability[answer != y_val].mean().item())
    assert abs(wrong[1] - wrong[0]) < 0.05
    assert confidence[0] < 0.75
    assert confidence[1] > confidence[0] + 0.06


@after("patience-code", quotes=["Training stops after epoch 5", "so patience 3 gives up"])
def patience_4_finds_the_6(stopping_point, by_hand):
    found = [tuple(stopping_point(by_hand, patience, 0)) for patience in (1, 2, 3, 4)]
    assert found == [(2, 1), (5, 3), (6, 3), (7, 7)]


@after("by-reference-code", quotes=["The weight was 1 and a step made it 0.9, in `best` as well"])
def best_follows_the_network(network, best, best_copy):
    assert torch.equal(best["weight"], network.weight)
    assert best_copy["weight"].tolist() == [[1.0, 1.0]]


# 4: clipping


@after(
    "disturbed-run",
    quotes=["An undisturbed run gets about 80 %", "the network is nearly back at guessing"],
)
def one_bad_batch_ruins_the_training(noted):
    good, bad = (torch.tensor(losses).view(3, 100)[:, -20:].mean() for losses in noted.values())
    assert good < 0.7
    assert bad > 1.7


@after("disturbed-run", quotes=["silent for every image"])
def most_neurons_are_silent(model, val, torch):
    with torch.no_grad():
        first = torch.relu(model.layers[0](val.X))
        silent = (torch.relu(model.layers[1](first)) == 0).all(dim=0)
    assert silent.float().mean() > 0.5


@after("clip-toy-code", quotes=["$\\sqrt{9 + 16 + 144} = 13$"])
def the_toy_is_halved(together):
    assert together.norm() == 13
    assert (together / 2).tolist() == [1.5, 2.0, -6.0]


@after("where-run", quotes=["= 0.05$ long, more than a thousand times shorter"])
def only_one_place_works(length_of_step):
    assert abs(length_of_step("before step") - 0.05) < 1e-4
    for place in ("nowhere", "before backward", "after step"):
        assert length_of_step(place) > 50


@after("usual-code", quotes=["a `max_norm` of 1 or 2"])
def usual_norms_are_near_1(norms, middle):
    assert 0.8 < middle < 2.2
    assert max(norms) < 20


@after("clipped-run", quotes=["about 80 %", "one step for all parameters".capitalize()])
def clipping_saves_the_training(survived, norms):
    assert norms[60] > 50
    assert mean(survived) > 0.76
    assert min(survived) > 0.72


@after("boot-code", quotes=["one in ten"])
def the_boot_is_forgotten_and_kept(thrown_off, model, boot):
    lost, kept = (torch.softmax(net(boot), dim=1)[0, 9].item() for net in (thrown_off, model))
    assert lost < 0.3
    assert kept > 0.5


@after(
    "rate-code",
    quotes=["diverges with every seed", "ends at the 80 % or so", "or a few points below"],
)
def clipping_bears_a_rate_that_is_too_large(at_limit):
    unclipped, clipped = at_limit.values()
    assert max(unclipped) < 0.25
    assert 0.7 < mean(clipped) < 0.84


# 5: the recipe


@after("schedule-calls-code", quotes=["ends the training within an epoch"])
def a_schedule_stepped_per_batch_ends_the_training(lr_after):
    assert lr_after(6) == 0.001
    assert lr_after(215) < 1e-20
    assert lr_after(6, replaced=True) == 0.004


@after("train-plot", quotes=["wander within a hundredth or two near their lowest values"])
def the_losses_fall_and_wander(runs, stopping_point):
    for _, _, losses, stop_after in runs.values():
        lowest = min(losses)
        assert losses[0] > lowest + 0.05
        assert mean(losses[5:12]) < lowest + 0.025
        assert losses[-1] > lowest
        last, best = stopping_point(losses, 3, 0.0)
        assert last + 1 == stop_after
        assert losses[best] < lowest + 0.02


@after(
    "test-strict",
    quotes=[
        "Early stopping saves about a third of the epochs, and the test loss is lower",
        "on average by about 0.5 points",
        "from next to nothing to more than 1",
        "level with the MLP of chapter 05, give or take half a point",
    ],
)
def stopping_buys_time_with_accuracy(results, saved, loss, loss_16, stopped, whole):
    assert 0.12 < saved / 16 < 0.5
    assert loss < loss_16
    assert 0 < whole - stopped < 1
    costs = [whole - stopped for *_, stopped, whole in results]
    assert -0.3 < min(costs) <= max(costs) < 1.6
    assert 88.6 < whole < 90
    assert stopped > 88


# 6: the kernel dies


@after("kill-code", quotes=["`run.pt` is the one that was written after four epochs"])
def no_half_file_is_left(folder, process):
    assert sorted(path.name for path in folder.iterdir()) == ["data.pt", "run.pt", "train.py"]
    assert process.returncode != 0
    assert torch.load(folder / "run.pt", weights_only=True)["epoch"] == 3


@after("compare-code", quotes=["they are the same, to the last bit", "50,890 weights"])
def the_killed_training_is_the_undisturbed_one(resumed, whole):
    pairs = list(zip(resumed["model"].values(), whole["model"].values(), strict=True))
    assert sum(one.numel() for one, _ in pairs) == 50_890
    assert all(torch.equal(one, other) for one, other in pairs)
    assert resumed["history"] == whole["history"]
    assert len(whole["history"]) == 8
    assert resumed["stopper"]["best"] == whole["stopper"]["best"]
