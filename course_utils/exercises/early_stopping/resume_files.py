"""The checkpoint files that `resume` is tried on, and what should become of them."""

import io
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, partial

import torch
from torch import nn

WHOLE = "a whole file"


@dataclass(frozen=True)
class Saved:
    """What a case writes before it calls the learner's function."""

    epoch: int | None = None
    """The last complete epoch; None if there is no file."""
    content: str = WHOLE
    """A name of what is in the file."""

    def __repr__(self) -> str:
        return "Path('run.pt')"


@dataclass(frozen=True)
class Fresh:
    """A model or an optimizer that a case makes anew."""

    kind: str

    def __repr__(self) -> str:
        return f"<new {self.kind}>"


_OPTIMIZERS = {
    "Adam": partial(torch.optim.Adam, lr=0.1),
    "SGD with momentum": partial(torch.optim.SGD, lr=0.1, momentum=0.9),
}


class _Centred(nn.Module):
    """Takes off a running mean: a layer with a buffer."""

    def __init__(self, features: int):
        super().__init__()
        self.register_buffer("running_mean", torch.zeros(features))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if self.training:
            with torch.no_grad():
                self.running_mean += 0.1 * (x.mean(dim=0) - self.running_mean)
        return torch.tanh(x - self.running_mean)


@cache
def first_weights(seed: int) -> dict[str, torch.Tensor]:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return nn.Sequential(nn.Linear(3, 4), _Centred(4), nn.Linear(4, 2)).state_dict()


def started(seed: int, kind: str) -> tuple[nn.Module, torch.optim.Optimizer]:
    with torch.random.fork_rng(devices=[]):
        model = nn.Sequential(nn.Linear(3, 4), _Centred(4), nn.Linear(4, 2))
    model.load_state_dict(first_weights(seed))
    return model, _OPTIMIZERS[kind](model.parameters())


@dataclass(frozen=True)
class State:
    """What model and optimizer should be, at once and after two more steps."""

    weights: list[torch.Tensor]
    buffers: list[torch.Tensor]
    memory: list[torch.Tensor]
    later: list[torch.Tensor]


@cache
def state_after(saved: "Saved", kind: str) -> State:
    model, optimizer = started(2, kind)
    if saved.epoch is not None:
        state = torch.load(io.BytesIO(bytes_of(saved, kind)), weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
    weights, buffers = copies(model.parameters()), copies(model.buffers())
    memory = tensors(optimizer.state_dict()["state"])
    train(model, optimizer, 2)
    return State(weights, buffers, memory, copies(model.parameters()))


def copies(tensors: Iterable[torch.Tensor]) -> list[torch.Tensor]:
    return [tensor.detach().clone() for tensor in tensors]


def train(model: nn.Module, optimizer: torch.optim.Optimizer, steps: int) -> None:
    generator = torch.Generator().manual_seed(84)
    for _ in range(steps):
        X = torch.randn(8, 3, generator=generator)
        optimizer.zero_grad()
        (model(X) - 1).square().mean().backward()
        optimizer.step()


runs_of_code = []
"""An entry for every time that the code of a foreign file ran."""


class _Code:
    """Pickled, it is a call that whoever loads it makes: here a harmless one, which is noted."""

    def __reduce__(self):
        return note_run, ()


def note_run() -> dict:
    runs_of_code.append("ran")
    return {}


CODE = "a file that holds code instead of tensors"
HALF = "a file of which only one half was written"
OTHER = "a file of another network"


@cache
def bytes_of(saved: Saved, kind: str) -> bytes:
    """Return what stands in the file."""
    stream = io.BytesIO()
    if saved.content == CODE:
        torch.save({"model": _Code(), "optimizer": {}, "epoch": 2}, stream)
        return stream.getvalue()
    model, optimizer = started(1, kind)
    optimizer.param_groups[0]["lr"] = 0.03  # as a schedule leaves it
    train(model, optimizer, 5 + saved.epoch)
    weights = model.state_dict()
    if saved.content == OTHER:
        weights = {f"layers.{name}": tensor for name, tensor in weights.items()}
    state = {"model": weights, "optimizer": optimizer.state_dict(), "epoch": saved.epoch}
    torch.save(state, stream)
    whole = stream.getvalue()
    return whole[: len(whole) // 2] if saved.content == HALF else whole


def tensors(state: dict) -> list[torch.Tensor]:
    found = [torch.as_tensor(v) for each in state.values() for v in each.values() if v is not None]
    return copies(tensor for tensor in found if tensor.numel())
