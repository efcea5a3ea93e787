"""What must hold in chapter 09, and what its prose quotes.

Where a learner has repaired a function, its symptom is another one: what is claimed of a broken
function is tried on that function as the chapter gives it.
"""

import math
from itertools import pairwise

import torch
from torch import nn

from tests.claims import after


def memorised(model, X, labels, steps=60):
    """Train on one batch as the notebook does; return all losses, and the share that is right."""
    optimizer, losses = torch.optim.Adam(model.parameters(), lr=0.01), []
    for _ in range(steps):
        logits = model(X)
        loss = nn.functional.cross_entropy(logits, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses, (logits.argmax(dim=1) == labels).double().mean().item()


# 1: signs of life


@after("healthy-code", quotes=["2.3 for ten classes", "Far above"])
def a_healthy_network_has_all_signs(MLP, X, labels, first_loss):
    for seed in range(3):
        torch.manual_seed(seed)
        model = MLP([784, 32, 10])
        before = [parameter.detach().clone() for parameter in model.parameters()]
        losses, right = memorised(model, X, labels)
        assert abs(losses[0] - math.log(10)) < 0.3
        assert right > 0.98
        assert not any(map(torch.equal, before, model.parameters()))
    assert first_loss > 10


# 2: it stops


@after("image-scores-symptom", quotes=["1792 is 64 · 28", "784x128 is `W.T`"])
def a_batch_of_64_has_1792_lines(X):
    assert X.flatten(0, 1).shape == (1792, 28)


@after("case-graph-code", quotes=["no weight ever moves"])
def the_advice_gives_no_gradient(gradients):
    assert gradients == 0


# 3: silently wrong


@after("rows-of-features-symptom", quotes=["16 answers, each made of parts of several images"])
def the_features_of_25_images_make_16_rows(convolutions):
    A = convolutions(torch.zeros(25, 3, 28, 28))
    assert A.shape == (25, 16, 4, 4)
    assert A.view(-1, 400).shape == (16, 400)


@after("training-loss-symptom", quotes=["the loss stops at the variance of the targets"])
def against_all_targets_a_regression_learns_their_mean(X_line, y_line):
    torch.manual_seed(1)
    model = nn.Linear(10, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(300):
        differences = model(X_line) - y_line
        optimizer.zero_grad()
        (differences**2).mean().backward()
        optimizer.step()
    assert differences.shape == (200, 200)
    assert abs((differences**2).mean() - 1) < 1e-3
    assert model(X_line).std() < 1e-2


@after("train-regression-symptom", quotes=["the loss is an excellent 0.000", "0 instead of 1"])
def the_leftover_zeros_are_learned_at_once(X_line, y_line, target):
    def trained(targets):
        torch.manual_seed(9)
        model = nn.Sequential(nn.Linear(10, 5), nn.ReLU(), nn.Linear(5, 1))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(1000):
            loss = nn.functional.mse_loss(model(X_line), targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        return loss.item(), model(X_line).std().item()

    loss, spread = trained(target)
    assert loss < 4e-4
    assert spread < 0.04
    loss, spread = trained(y_line.unsqueeze(1))
    assert loss < 4e-4
    assert abs(spread - 1) < 0.04


@after("case-small-code", quotes=["ten answers, always"])
def axis_0_counts_the_images(logits):
    for n in (64, 10, 1):
        assert logits[:n].argmax(dim=0).shape == (10,)


# 4: badly


@after(
    "judge-scores-symptom",
    quotes=["an eighth of it", "71 % against 77 %", "it bears 0.02, and gets 85 %"],
)
def cross_entropy_bears_the_larger_rate(X_two, is_shirt):
    def trained(lr, loss_of, threshold):
        torch.manual_seed(9)
        model = nn.Linear(784, 1)
        optimizer = torch.optim.SGD(model.parameters(), lr=lr)
        for _ in range(100):
            scores = model(X_two).squeeze(1)
            loss = loss_of(scores, is_shirt.float())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        right = ((scores > threshold).long() == is_shirt).double().mean().item()
        return loss.item(), right, scores

    def squared(scores, targets):
        return ((scores - targets) ** 2).mean()

    loss, right, scores = trained(0.001, squared, 0.5)
    assert abs(right - 0.77) < 0.03
    assert scores.min() < 0
    assert scores.max() > 1
    loss, _, _ = trained(0.02, squared, 0.5)
    assert not math.isfinite(loss)
    entropy = nn.functional.binary_cross_entropy_with_logits
    (slow, at_slow, _), (fast, at_fast, _) = (trained(lr, entropy, 0) for lr in (0.001, 0.02))
    assert math.isfinite(slow)
    assert math.isfinite(fast)
    assert abs(at_slow - 0.71) < 0.03
    assert right > at_slow + 0.03
    assert abs(at_fast - 0.85) < 0.03


@after("case-optimizer-code", quotes=["none has moved"])
def a_new_model_is_not_trained(model, optimizer):
    held = {id(each) for group in optimizer.param_groups for each in group["params"]}
    assert not held & {id(parameter) for parameter in model.parameters()}
    assert all(parameter.grad is not None for parameter in model.parameters())


@after("forgetful-code", quotes=["there are 2 parameters where two dense layers have 4"])
def a_layer_made_in_forward_is_no_parameter(model, X):
    assert len(list(model.parameters())) == 2
    assert (model(X) - model(X)).abs().max() > 0.1


@after("set-up-symptom", quotes=["784-128-10 has one, 784-256-128-10 has two"])
def the_tutorial_adds_one_hidden_layer(MLP):
    hidden = [len(MLP(sizes).layers) - 1 for sizes in ([784, 128, 10], [784, 256, 128, 10])]
    assert hidden == [1, 2]


@after("train-symptom", quotes=["938 calls are 187 divisions by ten"])
def a_rate_divided_187_times(batches):
    assert len(batches) == 938 == math.ceil(60_000 / 64)
    assert len(batches) // 5 == 187


@after(
    "train-symptom",
    quotes=["no float is small enough", "should be 1e-04 after six epochs", "A rate of 1e-03"],
)
def the_rate_after_six_epochs(batches):
    def rate(calls):
        optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1e-3)
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)
        optimizer.step()
        for _ in range(calls):
            scheduler.step()
        return optimizer.param_groups[0]["lr"]

    assert rate(len(batches)) > 0
    assert rate(2 * len(batches)) == 0
    assert f"{rate(6):.0e}" == "1e-04"
    assert f"{rate(0):.0e}" == "1e-03"


@after("small-steps-code", quotes=["$7.5 \\cdot 10^{-9}$", "$3.7 \\cdot 10^{-9}$"])
def half_the_distance_of_two_numbers_is_lost(weight):
    below = torch.nextafter(weight, torch.tensor(0.0))
    assert abs((weight - below).item() - 7.45e-9) < 1e-11
    assert weight - 3.7e-9 == weight
    assert weight - 3.8e-9 < weight


@after("random-labels-code", quotes=["Near chance is the *correct* result"])
def random_labels_stay_near_chance(accuracy_241, points, by_coin, by_rule):
    assert 0.48 < accuracy_241(points, by_coin) < 0.62
    assert accuracy_241(points, by_rule) > 0.95


@after("random-labels-code", quotes=["it still gets the batch right"])
def a_large_network_memorises_random_labels(MLP, X):
    torch.manual_seed(9)
    assert memorised(MLP([784, 32, 10]), X, torch.randint(0, 10, (64,)))[1] > 0.9


@after("shuffled-symptom", quotes=["In order the network learns, shuffled it does not"])
def two_orders_tear_the_pairs(accuracy_241, points, by_rule):
    generator = torch.Generator().manual_seed(9)
    orders = [torch.randperm(1000, generator=generator) for _ in range(2)]
    assert 0.48 < accuracy_241(points[orders[0]], by_rule[orders[1]]) < 0.64
    assert accuracy_241(points[orders[0]], by_rule[orders[0]]) > 0.95


# 5: stopping, and memory


@after("noisy-loss-picture", quotes=["validation falls, turns, and rises"])
def validation_turns_and_the_last_batch_jumps(last_batch, validation):
    lowest = validation.index(min(validation))
    assert 3 <= lowest <= 14
    assert validation[0] > 1.2 * validation[lowest]
    assert validation[-1] > 1.08 * validation[lowest]
    rises = sum(later > earlier for earlier, later in pairwise(last_batch))
    assert rises >= 4
    assert last_batch[-1] < 0.3


@after("noisy-loss-stops", quotes=["now too early and now too late"])
def the_last_batch_scatters_more(stops):
    of_batch, of_validation = stops["last batch"], stops["validation"]
    assert max(of_validation) <= 18
    assert max(of_batch) - min(of_batch) > max(of_validation) - min(of_validation)


@after(
    "epochs-until-stop-symptom", quotes=["the broken function ends it at 5", "patience end at 5"]
)
def the_recordings_stop_where_the_prose_says(noise, overfitting):
    def stops(losses):
        best, waited = math.inf, 0
        for epoch, loss in enumerate(losses, start=1):
            waited = 0 if loss < best else waited + 1
            best = min(best, loss)
            if waited == 3:
                return epoch
        return len(losses)

    assert [stops(noise.last_batch), stops(noise.validation)] == [5, 6]
    assert [stops(overfitting.last_batch), stops(overfitting.validation)] == [6, 5]


@after("case-memory-code", quotes=["Each score keeps all operations of its forward pass"])
def what_is_kept_grows_with_the_batches(curve, graph_size):
    sizes = [graph_size(score) for score in curve]
    assert len(sizes) == 100
    assert min(sizes) >= 5
    assert max(sizes) == min(sizes)


# 6: three diseases


@after("diseases-code", quotes=["each step goes along the sum of all so far"])
def gradients_pile_up(sizes):
    assert abs(sizes[1] / sizes[0] - 2) < 1e-3
    assert abs(sizes[2] / sizes[0] - 3) < 1e-3


@after("modes-code", quotes=["by how much do two calls on the same images differ, with dropout"])
def only_in_training_mode_two_calls_differ(model, X):
    for mode, least, most in ((model.train, 0.5, 3), (model.eval, 0, 0)):
        mode()
        assert least <= (model(X) - model(X)).abs().max() <= most


@after("alone-code", quotes=["depends on who else is in the test"])
def a_boot_alone_is_another_input(alone, among_64):
    assert among_64.max() - alone.max() > 0.2


@after(
    "healed-code",
    quotes=[
        "The repairs bring several points",
        "Nearly all of that comes from `eval()`",
        "changes less than one point",
    ],
)
def the_repairs_bring_some_points(data, healed):
    def trained(seed, zero_grad=False, evaluated=False, leak=True):
        torch.manual_seed(seed)
        layers = (nn.Linear(784, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 10))
        model = nn.Sequential(nn.Flatten(), *layers)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        (X, labels), (X_test, labels_test) = data
        of_test = X_test if leak else X
        X, X_test = (X - X.mean()) / X.std(), (X_test - of_test.mean()) / of_test.std()
        model.train()
        for _ in range(60):
            if zero_grad:
                optimizer.zero_grad()
            nn.functional.cross_entropy(model(X), labels).backward()
            optimizer.step()
        model.train(not evaluated)
        return (model(X_test).argmax(dim=1) == labels_test).double().mean().item()

    assert healed > 0.72
    for seed in (9, 0, 1):
        ill = trained(seed)
        whole = trained(seed, zero_grad=True, evaluated=True, leak=False)
        assert whole - ill > 0.05
        assert abs(trained(seed, evaluated=True) - whole) < 0.03
        assert abs(trained(seed, leak=False) - ill) < 0.01
