"""The networks for letters that chapters 12 and 13 build and later chapters use again."""

import torch
from torch import nn
from torch.nn import functional


class LetterGRU(nn.Module):
    """Embedding, GRU and one dense layer: the next letter at every place, as chapter 12 builds it.

    Parameters
    ----------
    n_letters
        Number of letters; a letter is given by its position among them.
    n_embedding, n_hidden
        Numbers that stand for a letter, and numbers in the state.
    """

    def __init__(self, n_letters: int, n_embedding: int, n_hidden: int):
        super().__init__()
        self.embed = nn.Embedding(n_letters, n_embedding)
        self.gru = nn.GRU(n_embedding, n_hidden, batch_first=True)
        self.out = nn.Linear(n_hidden, n_letters)

    def forward(
        self, tokens: torch.Tensor, h: torch.Tensor | None = None
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Map letters (N, T) and a state (1, N, n_hidden), zeros without one, to what comes next.

        Returns
        -------
        tuple of torch.Tensor
            Logits of shape (N, T, n_letters), and the state after the last letter.
        """
        states, h = self.gru(self.embed(tokens), h)
        return self.out(states), h


class Attention(nn.Module):
    """Causal attention with several heads, as chapter 13 builds it: (N, T, size) to the same.

    Parameters
    ----------
    size
        Numbers at each place.
    heads
        How many heads share them; a divisor of `size`.
    """

    def __init__(self, size: int, heads: int):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(size, 3 * size, bias=False)
        self.join = nn.Linear(size, size)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Let each place take what it needs from itself and the places before it."""
        split = (each.unflatten(2, (self.heads, -1)) for each in self.qkv(x).chunk(3, dim=2))
        Q, K, V = (each.transpose(1, 2) for each in split)
        mixed = functional.scaled_dot_product_attention(Q, K, V, is_causal=True)
        return self.join(mixed.transpose(1, 2).flatten(2))


class Block(nn.Module):
    """Attention, then an MLP at each place, both as residuals after a layer norm; of chapter 13."""

    def __init__(self, size: int, heads: int):
        super().__init__()
        self.norm1 = nn.LayerNorm(size)
        self.attention = Attention(size, heads)
        self.norm2 = nn.LayerNorm(size)
        self.mlp = nn.Sequential(nn.Linear(size, 4 * size), nn.GELU(), nn.Linear(4 * size, size))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Map (N, T, size) to the same shape."""
        x = x + self.attention(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class TinyGPT(nn.Module):
    """Letters and places embedded, blocks, one dense layer: the next letter, as in chapter 13.

    Parameters
    ----------
    n_letters
        Number of letters; a letter is given by its position among them.
    size
        Numbers at each place.
    heads, layers
        Heads of each block, and number of blocks.
    context
        How many letters it can look at.
    """

    def __init__(self, n_letters: int, size: int, heads: int, layers: int, context: int):
        super().__init__()
        self.embed = nn.Embedding(n_letters, size)
        self.place = nn.Embedding(context, size)
        for table in (self.embed, self.place):
            nn.init.normal_(table.weight, std=0.1)
        self.blocks = nn.ModuleList(Block(size, heads) for _ in range(layers))
        self.norm = nn.LayerNorm(size)
        self.out = nn.Linear(size, n_letters)

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """Map letters (N, T), T at most the context, to logits (N, T, n_letters) of the next."""
        x = self.embed(tokens) + self.place.weight[: tokens.shape[1]]
        for block in self.blocks:
            x = block(x)
        return self.out(self.norm(x))
