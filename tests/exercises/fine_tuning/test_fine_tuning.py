"""Chapter 14's references against independent oracles."""

import copy

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from course_utils.exercises import fine_tuning as ex
from course_utils.exercises.fine_tuning.shared import Network, a_body


@settings(deadline=None, max_examples=50)
@given(st.lists(st.integers(0, 4), min_size=5, max_size=60), st.integers(0, 2**31))
def test_k_of_each_class_are_drawn(labels, seed):
    labels = torch.tensor([*labels, *labels])
    rows = ex.draw_few(labels, 2, torch.Generator().manual_seed(seed))
    classes, counts = labels[rows].unique(return_counts=True)
    assert classes.tolist() == labels.unique().tolist()
    assert (counts == 2).all()
    assert len(set(rows.tolist())) == len(rows)


def test_every_example_is_drawn_equally_often():
    labels, generator = torch.tensor([1] * 10 + [7] * 4), torch.Generator().manual_seed(0)
    counts = torch.zeros(14)
    for _ in range(2000):
        counts[ex.draw_few(labels, 2, generator)] += 1
    for part, share in ((counts[:10], 0.2), (counts[10:], 0.5)):
        assert (part - 2000 * share).abs().max() < 5 * (2000 * share * (1 - share)) ** 0.5


def small():
    torch.manual_seed(14)
    return Network(a_body(1, 3, 4), 4, 3)


def test_a_training_leaves_a_frozen_body_as_it_was():
    model = small()
    ex.freeze(model.body)
    before = copy.deepcopy(model.state_dict())
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
    for seed in range(3):
        X = torch.randn(8, 1, 6, 6, generator=torch.Generator().manual_seed(seed))
        nn.functional.cross_entropy(model(X), torch.arange(8) % 3).backward()
        optimizer.step()
    moved = [name for name, each in model.state_dict().items() if not each.equal(before[name])]
    assert moved == ["head.weight", "head.bias"]


def test_a_new_head_sees_the_features_that_the_old_one_saw():
    model = small().eval()
    new = ex.with_new_head(model, 5).eval()
    X = torch.randn(4, 1, 6, 6)
    with torch.no_grad():
        assert torch.equal(new(X), new.head(model.body(X)))
        assert model(X).shape == (4, 3)


def test_two_rates_move_as_two_optimizers_would():
    one, two = small(), small()
    together = torch.optim.Adam(ex.parameter_groups(one, 0.01, 0.3))
    apart = [
        torch.optim.Adam(two.body.parameters(), lr=0.01),
        torch.optim.Adam(two.head.parameters(), lr=0.3),
    ]
    X = torch.randn(8, 1, 6, 6)
    for model, optimizers in ((one, [together]), (two, apart)):
        nn.functional.cross_entropy(model(X), torch.arange(8) % 3).backward()
        for optimizer in optimizers:
            optimizer.step()
    for mine, theirs in zip(one.parameters(), two.parameters(), strict=True):
        assert torch.allclose(mine, theirs)


@given(st.lists(st.integers(0, 6), max_size=12), st.lists(st.integers(0, 6), min_size=1))
def test_what_is_left_occurs_in_no_test_image(mine, theirs):
    kinds = torch.arange(7, dtype=torch.uint8)[:, None, None].expand(7, 2, 3).contiguous()
    left = ex.without_overlap(kinds[mine], kinds[theirs])
    assert left.dtype == torch.int64
    assert left.tolist() == [k for k, kind in enumerate(mine) if kind not in theirs]
