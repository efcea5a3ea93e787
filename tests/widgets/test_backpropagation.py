"""What the pictures of chapter 04 show."""

import itertools

import pytest
import torch

from course_utils.plotting import to_png
from course_utils.widgets import backpropagation as widgets

LECUN = "LeCun: 1/√in"


def test_graph_gradients_agree_with_autograd():
    for a, b in itertools.product((-3.0, -0.5, 0.0, 2.0), repeat=2):
        numbers = widgets.compute_graph(a, b)
        leaf_a = torch.tensor(a, dtype=torch.float64, requires_grad=True)
        leaf_b = torch.tensor(b, dtype=torch.float64, requires_grad=True)
        p = leaf_a * leaf_b
        s = p + leaf_a
        f = s**2
        found = torch.autograd.grad(f, (leaf_a, leaf_b, p, s, f))
        expected = {name: g.item() for name, g in zip("abpsf", found, strict=True)}
        assert dict(numbers.gradients) == pytest.approx(expected)
        assert numbers.values["f"] == pytest.approx(f.item())


def test_graph_shows_only_what_a_step_knows():
    assert set(widgets.compute_graph(2, 3, 0).values) == {"a", "b"}
    forward = widgets.compute_graph(2, 3, 3)
    assert dict(forward.values) == {"a": 2, "b": 3, "p": 6, "s": 8, "f": 64}
    assert not forward.gradients
    assert not forward.slopes
    assert dict(widgets.compute_graph(2, 3, 6).gradients) == {"f": 1, "s": 16, "p": 16, "a": 16}
    assert widgets.compute_graph(2, 3, 7).gradients["a"] == 16 + 48


def test_graph_has_no_influence_of_a_where_the_paths_cancel():
    for a in (-3.0, 0.5, 2.0):
        assert widgets.compute_graph(a, -1.0).gradients["a"] == 0


@pytest.mark.parametrize("step", range(len(widgets.STEPS)))
def test_every_step_has_a_sentence_and_a_picture_at_the_extremes(step):
    scene = widgets.GraphScene()
    for a, b in itertools.product((-3.0, 0.0, 3.0), repeat=2):
        numbers = widgets.compute_graph(a, b, step)
        assert to_png(scene.draw(numbers)).startswith(b"\x89PNG")
        sentence = widgets.describe_graph(numbers)
        assert sentence.startswith(f"Step {step} of 7")
        assert "{" not in sentence
        assert "−0" not in sentence.replace("−0.", "")


def test_negative_factors_stand_in_parentheses_and_results_do_not():
    assert widgets.compute_graph(2, -3, 1).sentence == "Forward: p = a·b = −6."
    assert widgets.compute_graph(2, -3, 5).sentence.endswith("2s = −8, so s gets (−8) · 1 = −8.")
    assert widgets.compute_graph(2, -3, 7).sentence == (
        "Backward through a·b: b gets a · (−8) = −16; a gets b · (−8) = 24 from this path, "
        "added to the −8 it has: 16."
    )


@pytest.mark.parametrize("activation", widgets.ACTIVATIONS)
def test_gradient_sizes_agree_with_autograd(activation):
    f, _ = widgets.ACTIVATIONS[activation]
    X, weights, dA = widgets._noise()
    A, Zs = X.clone().requires_grad_(), []
    for W in weights[:6] / 8:
        Zs.append(A @ W.T)
        A = f(Zs[-1])
    sizes = torch.stack([g.square().mean().sqrt() for g in torch.autograd.grad((A * dA).sum(), Zs)])
    numbers = widgets.compute_gradient_size(activation, LECUN, 6)
    assert torch.allclose(numbers.gradients, sizes / sizes[-1])


def test_gradient_sizes_are_finite_at_all_settings():
    scene = widgets.DepthScene()
    for activation, init in itertools.product(widgets.ACTIVATIONS, widgets.SCALES):
        for depth in (2, widgets.MAX_DEPTH):
            numbers = widgets.compute_gradient_size(activation, init, depth)
            assert numbers.gradients.isfinite().all()
            assert numbers.slopes.isfinite().all()
            assert len(numbers.gradients) == depth
            assert to_png(scene.draw(numbers)).startswith(b"\x89PNG")
            sentence = widgets.describe_gradient_size(numbers)
            assert not {"nan", "inf"} & set(sentence.split())


def test_a_gradient_of_zero_is_drawn_below_the_axis():
    numbers = widgets.DepthNumbers(torch.tensor([0.0, 1e-80, 1.0]), torch.zeros(3), "ReLU", LECUN)
    scene = widgets.DepthScene()
    scene.draw(numbers)
    assert torch.tensor(scene.sizes.get_ydata()).isfinite().all()
    assert "below" in scene.note.get_text()
    assert "less than 1e-60" in widgets.describe_gradient_size(numbers)


def test_sentence_says_what_becomes_of_the_gradient():
    def sentence(activation, init, depth=20):
        return widgets.describe_gradient_size(
            widgets.compute_gradient_size(activation, init, depth)
        )

    assert sentence("sigmoid", LECUN).endswith("it vanishes.")
    assert sentence("ReLU", "too large: 3/√in").endswith("it explodes.")
    assert sentence("ReLU", "He: √2/√in").endswith("times what the last one gets.")


def test_answers_that_the_chapter_gives_to_the_depth_widget():
    level = {
        (activation, init)
        for activation in widgets.ACTIVATIONS
        for init in widgets.SCALES
        if 0.1 < widgets.compute_gradient_size(activation, init, 20).first_to_last < 10
    }
    assert level == {("tanh", LECUN), ("tanh", "He: √2/√in"), ("ReLU", "He: √2/√in")}

    small = widgets.compute_gradient_size("sigmoid", "too small: 0.3/√in", 20)
    large = widgets.compute_gradient_size("sigmoid", "too large: 3/√in", 20)
    assert large.slopes.mean() < small.slopes.mean() < 1.7 * large.slopes.mean()
    assert small.first_to_last < large.first_to_last < 1e-5

    below = [
        depth
        for depth in range(2, widgets.MAX_DEPTH + 1)
        if widgets.compute_gradient_size("sigmoid", LECUN, depth).first_to_last < 1e-10
    ]
    assert below[0] == 17
