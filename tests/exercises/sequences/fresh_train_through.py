"""Answers to `train_through` by somebody who had only the notebook."""

import torch

from tests.exercises.answers import right, wrong


@right
def as_in_chapter_05(model, windows, loss_fn, optimizer):
    total, n, h = 0, 0, None
    for tokens, targets in windows:
        optimizer.zero_grad()
        logits, h = model(tokens, h=h)
        loss = loss_fn(logits, targets)
        loss.backward()
        optimizer.step()
        h = h.detach()
        total += loss.item()
        n += 1
    return total / n


@right
def list_first(model, windows, loss_fn, optimizer):
    windows = list(windows)
    h = None
    losses = torch.zeros(len(windows))
    for k in range(len(windows)):
        x, y = windows[k]
        out, new_h = model(x, h)
        loss = loss_fn(out, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        h = new_h.clone().detach()
        losses[k] = loss.item()
    return losses.mean().item()


@right
def state_without_gradients(model, windows, loss_fn, optimizer):
    h, losses = None, []
    for x, y in windows:
        logits, last = model(x, h)
        loss = loss_fn(logits, y)
        optimizer.zero_grad()
        loss.backward()
        with torch.no_grad():
            h = last * 1.0
        optimizer.step()
        losses += [loss.item()]
    return sum(losses) / len(losses)


# forgets to pass the state
@wrong()
def state_not_passed(model, windows, loss_fn, optimizer):
    h, losses = None, []
    for x, y in windows:
        logits, h = model(x)
        h = h.detach()
        loss = loss_fn(logits, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)


# never steps
@wrong()
def only_gradients(model, windows, loss_fn, optimizer):
    h, losses = None, []
    for x, y in windows:
        logits, h = model(x, h)
        h = h.detach()
        optimizer.zero_grad()
        loss = loss_fn(logits, y)
        loss.backward()
        losses.append(loss.item())
    return sum(losses) / len(losses)


# returns nothing
@wrong()
def no_return(model, windows, loss_fn, optimizer):
    h = None
    for x, y in windows:
        logits, h = model(x, h)
        h = h.detach()
        loss = loss_fn(logits, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
