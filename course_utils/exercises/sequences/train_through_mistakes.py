"""Wrong functions that learners write for `train_through`."""

from collections.abc import Callable, Sequence

import torch

from course_utils.exercises.sequences.train_through import train_through


def _mean(losses: Sequence[torch.Tensor]) -> float:
    return sum(loss.item() for loss in losses) / len(losses)


def _train(
    model,
    windows,
    loss_fn,
    optimizer,
    *,
    hand_on: Callable = lambda states: states[-1].detach(),
    first: Callable = lambda: None,
    lines: str = "zero back step",
    after: str = "",
) -> list[torch.Tensor]:
    """Train as the reference does, with one thing changed; return the losses."""
    losses, states = [], []

    def do(line: str) -> None:
        if line == "zero":
            optimizer.zero_grad()
        elif line == "back":
            losses[-1].backward()
        elif line == "sum":
            sum(losses).backward()
        elif line == "mean":
            (sum(losses) / len(losses)).backward()
        else:
            optimizer.step()

    for tokens, targets in windows:
        logits, h = model(tokens, hand_on(states) if states else first())
        states.append(h)
        losses.append(loss_fn(logits, targets))
        for line in lines.split():
            do(line)
    for line in after.split():
        do(line)
    return losses


@train_through.misconception(
    "Every window begins with a state of zeros, so the network forgets the text at each edge. "
    "Which variable has to live on from one window to the next?",
)
def state_forgotten(model, windows, loss_fn, optimizer):
    return _mean(_train(model, windows, loss_fn, optimizer, hand_on=lambda states: None))


@train_through.misconception(
    "The state still leads back into the window before it. With a real network `backward` then "
    "walks into a graph that is gone (“Trying to backward through the graph a second time”), and "
    "`retain_graph=True` is no cure: weights have changed since, and each window would cost more "
    "than the last. Keep the numbers and cut the way back; a method that returns a new tensor "
    "does nothing unless its result is kept.",
)
def state_still_tied(model, windows, loss_fn, optimizer):
    return _mean(_train(model, windows, loss_fn, optimizer, hand_on=lambda states: states[-1]))


@train_through.misconception(
    "The windows after the second begin with an old state, that of the first window. Does `h` get "
    "its new value each time?",
)
def state_of_the_first_window(model, windows, loss_fn, optimizer):
    return _mean(
        _train(model, windows, loss_fn, optimizer, hand_on=lambda states: states[0].detach())
    )


@train_through.misconception(
    "Gradients of one window are still there at the next, and add up (chapter 04). Which line of "
    "the loop of chapter 05 is missing?",
)
def gradients_pile_up(model, windows, loss_fn, optimizer):
    return _mean(_train(model, windows, loss_fn, optimizer, lines="back step"))


@train_through.misconception(
    "The gradients are erased before they are used, so the weights stay as they were or nearly so. "
    "In which order do the three calls come?",
)
def gradients_erased(model, windows, loss_fn, optimizer):
    return _mean(_train(model, windows, loss_fn, optimizer, lines="back zero step"))


@train_through.misconception(
    "The optimizer takes no step, so nothing is learned.",
)
def no_step(model, windows, loss_fn, optimizer):
    return _mean(_train(model, windows, loss_fn, optimizer, lines="zero back"))


@train_through.misconception(
    "There is one step for all windows together, after the loop. Then the graphs of all windows "
    "have to be kept, and that is what windows are there to avoid: each is to have its own step.",
    lines=("zero sum step", "zero mean step"),
)
def one_step_for_all(model, windows, loss_fn, optimizer, lines="zero sum step"):
    return _mean(_train(model, windows, loss_fn, optimizer, lines="", after=lines))


@train_through.misconception(
    "The loss of the last window comes back. Asked for is the mean over all windows.",
)
def last_loss(model, windows, loss_fn, optimizer):
    return _train(model, windows, loss_fn, optimizer)[-1].item()


@train_through.misconception(
    "The losses are added up, so the result grows with the length of the text. Asked for is their "
    "mean.",
)
def sum_of_losses(model, windows, loss_fn, optimizer):
    return sum(loss.item() for loss in _train(model, windows, loss_fn, optimizer))


@train_through.misconception(
    "What comes back holds its graph, and so those of all windows stay in memory while the text is "
    "read. A number is enough: what did chapter 05 do with a loss before adding it up?",
)
def loss_with_its_graph(model, windows, loss_fn, optimizer):
    losses = _train(model, windows, loss_fn, optimizer)
    return sum(losses) / len(losses)


def _no_state() -> torch.Tensor:
    h = None
    return h.detach()


@train_through.misconception(
    "For the first window there is no state yet, and `None` has no `detach`. Where in the loop is "
    "there a state to cut?",
)
def cut_before_there_is_a_state(model, windows, loss_fn, optimizer):
    return _mean(_train(model, windows, loss_fn, optimizer, first=_no_state))


@train_through.misconception(
    "The first state is made by hand, in a shape that the network does not know. You need not know "
    "it either: `h=None` begins with zeros.",
)
def zeros_of_a_wrong_shape(model, windows, loss_fn, optimizer):
    return _mean(_train(model, windows, loss_fn, optimizer, first=lambda: torch.zeros(1)))


@train_through.misconception(
    "Windows come one by one, so nobody knows beforehand how many there are (“has no len()”). "
    "Count them as they pass.",
)
def length_of_the_windows(model, windows, loss_fn, optimizer):
    return sum(_train(model, windows, loss_fn, optimizer)) / len(windows)
