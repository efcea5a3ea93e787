"""Answers to `train_through` that learners could write, and how each is to be judged."""

import torch

from tests.exercises.answers import right, wrong


@right
def detached_before(model, windows, loss_fn, optimizer):
    h = None
    losses = []
    for x, y in windows:
        if h is not None:
            h = h.detach()
        optimizer.zero_grad()
        logits, h = model(x, h)
        loss = loss_fn(logits, y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return torch.tensor(losses).mean()


@right
def running_mean(model, windows, loss_fn, optimizer):
    model.train()
    state, total, n = None, 0.0, 0
    for tokens, targets in windows:
        n += 1
        out, state = model(tokens, state)
        state = state.data
        loss = loss_fn(out, targets)
        optimizer.zero_grad(set_to_none=False)
        loss.backward()
        optimizer.step()
        total += float(loss)
    return total / n


@right
def detached_in_place(model, windows, loss_fn, optimizer):
    h, losses = None, []
    for window in windows:
        logits, h = model(window[0], h)
        loss = loss_fn(logits, window[1])
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        h.detach_()
        losses.append(loss.detach())
    return torch.stack(losses).mean().item()


@wrong("state_still_tied")
def result_thrown_away(model, windows, loss_fn, optimizer):
    h, losses = None, []
    for x, y in windows:
        logits, h = model(x, h)
        h.detach()
        loss = loss_fn(logits, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)


@wrong("state_still_tied")
def kept_graph(model, windows, loss_fn, optimizer):
    h, losses = None, []
    for x, y in windows:
        optimizer.zero_grad()
        logits, h = model(x, h)
        loss = loss_fn(logits, y)
        loss.backward(retain_graph=True)
        optimizer.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)


@wrong("state_forgotten")
def zeros_each_time(model, windows, loss_fn, optimizer):
    losses = []
    for x, y in windows:
        h = None
        logits, h = model(x, h)
        loss = loss_fn(logits, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)


@wrong("gradients_pile_up")
def no_zero_grad(model, windows, loss_fn, optimizer):
    h, losses = None, []
    for x, y in windows:
        logits, h = model(x, h)
        h = h.detach()
        loss = loss_fn(logits, y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)


@wrong("one_step_for_all")
def collected(model, windows, loss_fn, optimizer):
    h, total, n = None, 0.0, 0
    for x, y in windows:
        logits, h = model(x, h)
        h = h.detach()
        total = total + loss_fn(logits, y)
        n += 1
    optimizer.zero_grad()
    total.backward()
    optimizer.step()
    return total.item() / n


@wrong("last_loss")
def only_the_last(model, windows, loss_fn, optimizer):
    h = None
    for x, y in windows:
        logits, h = model(x, h)
        h = h.detach()
        loss = loss_fn(logits, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


@wrong("loss_with_its_graph")
def sum_of_tensors(model, windows, loss_fn, optimizer):
    h, total, n = None, 0.0, 0
    for x, y in windows:
        logits, h = model(x, h)
        h = h.detach()
        loss = loss_fn(logits, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total, n = total + loss, n + 1
    return total / n


@wrong("length_of_the_windows")
def length_of_windows(model, windows, loss_fn, optimizer):
    return sum(loss_fn(model(x)[0], y).item() for x, y in windows) / len(windows)


@wrong("cut_before_there_is_a_state")
def detached_at_once(model, windows, loss_fn, optimizer):
    h, losses = None, []
    for x, y in windows:
        logits, h = model(x, h.detach())
        loss = loss_fn(logits, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)


@wrong("zeros_of_a_wrong_shape")
def one_zero(model, windows, loss_fn, optimizer):
    h, losses = torch.zeros(1), []
    for x, y in windows:
        logits, h = model(x, h.detach())
        loss = loss_fn(logits, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)
