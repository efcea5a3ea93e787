"""Networks of letters as chapters 12 and 13 describe them, with weights that were never trained."""

import torch
from torch import nn

NAME_LETTERS = ".abcdefghijklmnopqrstuvwxyz"


class GRUOfLetters(nn.Module):
    """Embedding, GRU, dense layer."""

    def __init__(self, count, size, hidden, **options):
        super().__init__()
        self.embed = nn.Embedding(count, size)
        self.gru = nn.GRU(size, hidden, batch_first=True, **options)
        self.out = nn.Linear(hidden, count)

    def forward(self, tokens, h=None):
        states, h = self.gru(self.embed(tokens), h)
        return self.out(states), h


class Attention(nn.Module):
    """Heads that look back; keeps what they looked at."""

    def __init__(self, size, heads, bias):
        super().__init__()
        self.qkv = nn.Linear(size, 3 * size, bias=bias)
        self.join = nn.Linear(size, size)
        self.heads = heads
        self.weights = None

    def forward(self, x):
        count, length, size = x.shape
        width = size // self.heads
        mixed = self.qkv(x).reshape(count, length, 3, self.heads, width)
        q, k, v = mixed.permute(2, 0, 3, 1, 4)
        fits = torch.einsum("nhiw,nhjw->nhij", q, k) * width**-0.5
        fits = fits + torch.full((length, length), -torch.inf).triu(1)
        self.weights = torch.softmax(fits, dim=-1)
        found = torch.einsum("nhij,nhjw->nihw", self.weights, v)
        return self.join(found.reshape(count, length, size))


class Block(nn.Module):
    """Attention and an MLP, each after a norm and beside what came in."""

    def __init__(self, size, heads, bias, activation):
        super().__init__()
        self.norm1 = nn.LayerNorm(size)
        self.attention = Attention(size, heads, bias)
        self.norm2 = nn.LayerNorm(size)
        self.mlp = nn.Sequential(nn.Linear(size, 4 * size), activation, nn.Linear(4 * size, size))

    def forward(self, x):
        x = x + self.attention(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class GPTOfLetters(nn.Module):
    """Letters and places, blocks, a norm, a dense layer."""

    def __init__(self, count, size, heads, layers, context, bias=False, activation=None):
        super().__init__()
        self.embed = nn.Embedding(count, size)
        self.place = nn.Embedding(context, size)
        parts = (size, heads, bias, activation or nn.GELU())
        self.blocks = nn.ModuleList(Block(*parts) for _ in range(layers))
        self.norm = nn.LayerNorm(size)
        self.out = nn.Linear(size, count)

    def forward(self, tokens):
        x = self.embed(tokens) + self.place(torch.arange(tokens.shape[1]))
        for block in self.blocks:
            x = block(x)
        return self.out(self.norm(x))


def pair_table(count=27, seed=12):
    """Return random probabilities (V, V), of which some are 0."""
    generator = torch.Generator().manual_seed(seed)
    counts = torch.randint(0, 9, (count, count), generator=generator).float()
    counts[:, 0] += 1
    return counts / counts.sum(dim=1, keepdim=True)


def untrained(make, *sizes, seed=12, scale=2.0, **options):
    """Return a network with random parameters, none of which is 0 or 1."""
    torch.manual_seed(seed)
    network = make(*sizes, **options)
    with torch.no_grad():
        for parameter in network.parameters():
            spread = scale / parameter.shape[-1] ** 0.5
            parameter.copy_(spread * torch.randn(parameter.shape))
    return network


def rounded(network):
    """Return a network in float64 whose parameters went through float16, in place."""
    return network.half().double().eval()
