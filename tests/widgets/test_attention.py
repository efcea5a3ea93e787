"""What letters look at in a GPT: the page against PyTorch, what is said, and what Python gives."""

import base64

import pytest
import torch
from torch import nn

from course_utils import instrument
from course_utils.widgets import text_weights
from course_utils.widgets.text import explore_attention
from course_utils.widgets.text_reference import attention_of, logits_of
from tests.widgets.javascript import call
from tests.widgets.letter_networks import (
    NAME_LETTERS,
    GPTOfLetters,
    GRUOfLetters,
    rounded,
    untrained,
)

COUNT = len(NAME_LETTERS)
MODELS = {
    "two layers": lambda: untrained(GPTOfLetters, COUNT, 24, 4, 2, 12),
    "sharp": lambda: untrained(GPTOfLetters, COUNT, 24, 4, 2, 12, scale=6.0),
    "one head": lambda: untrained(GPTOfLetters, COUNT, 6, 1, 1, 7, bias=True),
    "ReLU": lambda: untrained(GPTOfLetters, COUNT, 12, 3, 3, 16, activation=nn.ReLU()),
}
TEXTS = [".", ".anna", ".an", ".anb", "zzzzzzz", ".anbx"]


@pytest.fixture(autouse=True)
def _without_bundle(monkeypatch):
    monkeypatch.setattr(instrument, "_bundle", lambda module: module)


def sent(widget):
    return widget.settings, base64.b64encode(widget.data).decode()


def tokens_of(text):
    return torch.tensor([NAME_LETTERS.index(letter) for letter in text])


def reference(network, text):
    """Return logits (T, V), and weights (layers, heads, T, T), in the network's own accuracy."""
    with torch.no_grad():
        logits = network(tokens_of(text)[None])[0]
    return logits, torch.stack([block.attention.weights[0] for block in network.blocks])


def said(model, **state):
    state = {"text": ".anna", "layer": 0, "head": 0, "at": 4} | state
    widget = explore_attention(model, NAME_LETTERS, ".anna")
    [[found]] = call("attention/for_tests.js", "shown", [(*sent(widget), [state])])
    return found


# Against PyTorch


@pytest.mark.parametrize("name", MODELS)
def test_weights_and_logits_are_those_of_pytorch_at_every_letter(name):
    widget = explore_attention(MODELS[name](), NAME_LETTERS, ".anna")
    [found] = call("attention/for_tests.js", "computed", [(*sent(widget), TEXTS)])
    exact = rounded(MODELS[name]())
    for text, ours in zip(TEXTS, found, strict=True):
        logits, weights = reference(exact, text)
        length = len(text)
        weights = weights.reshape(*weights.shape[:2], length * length)
        for layer, heads in enumerate(ours["weights"]):
            for head, matrix in enumerate(heads):
                assert matrix == pytest.approx(weights[layer, head].tolist(), abs=1e-5)
        for place, row in enumerate(ours["logits"]):
            assert row == pytest.approx(logits[place].tolist(), abs=1e-5)


def test_a_text_of_the_whole_context():
    widget = explore_attention(MODELS["two layers"](), NAME_LETTERS, "a" * 12)
    [[found]] = call("attention/for_tests.js", "computed", [(*sent(widget), ["abcdefghijkl"])])
    logits, _ = reference(rounded(MODELS["two layers"]()), "abcdefghijkl")
    assert found["logits"][-1] == pytest.approx(logits[-1].tolist(), abs=1e-5)


@pytest.mark.parametrize("name", MODELS)
def test_the_reference_in_python_is_that_of_the_network(name):
    widget = explore_attention(MODELS[name](), NAME_LETTERS, ".anna")
    settings, data = widget.settings["model"], widget.data
    logits, weights = reference(MODELS[name]().half().float().eval(), ".anna")
    tokens = tokens_of(".anna")
    ours = attention_of(settings, data, COUNT, tokens)
    torch.testing.assert_close(ours, weights, atol=1e-4, rtol=0)
    ours = logits_of(settings, data, COUNT, tokens)
    torch.testing.assert_close(ours, logits, atol=1e-3, rtol=1e-3)


def test_means_over_the_letters_that_can_look_back():
    found = said(MODELS["two layers"](), layer=1, head=2)
    _, weights = reference(rounded(MODELS["two layers"]()), ".anna")
    matrix = weights[1, 2]
    expected = {
        "self": matrix.diagonal()[1:].mean(),
        "before": matrix.diagonal(-1).mean(),
        "first": matrix[1:, 0].mean(),
    }
    assert found["means"] == pytest.approx({key: float(value) for key, value in expected.items()})


# What is said


def test_the_sentence_says_what_the_head_looks_at():
    found = said(MODELS["two layers"](), layer=0, head=1)
    weights = found["weights"]
    names = ["the 1st letter ‘.’", "the 2nd letter ‘a’", "the 3rd letter ‘n’"]
    names += ["the letter before (‘n’)", "itself"]
    order = sorted(range(5), key=lambda k: -weights[k])
    parts = [f"{percent(weights[k])} at {names[k]}" for k in order[:3]]
    rest = percent(sum(weights[k] for k in order[3:]))
    assert found["sentence"].startswith(
        f"Head 2 of layer 1, at the 5th letter ‘a’, looks {', '.join(parts)} and {rest} at the "
        "other 2. On average over the text a letter looks "
    )
    best = max(range(COUNT), key=lambda k: found["shares"][k])
    assert found["sentence"].endswith(
        f"After ‘.anna’ the network expects ‘{NAME_LETTERS[best]}’, with "
        f"{percent(found['shares'][best])}."
    )


def percent(share):
    rounded_share = round(100 * share)
    ends = {0: "under 1", 100: "over 99"}
    return f"{ends.get(rounded_share, rounded_share)}\u00a0%"


def test_the_sentence_says_what_follows():
    found = said(MODELS["two layers"](), at=1)
    best = max(range(COUNT), key=lambda k: found["shares"][k])
    share = percent(found["shares"][NAME_LETTERS.index("n")])
    assert NAME_LETTERS[best] != "n"
    assert f"; what follows is ‘n’, to which it gives {share}." in found["sentence"]
    right = said(MODELS["two layers"](), text=f".a{NAME_LETTERS[best]}", at=1)
    assert right["sentence"].endswith(", and that is what follows.")


def test_the_first_letter_can_look_only_at_itself():
    found = said(MODELS["one head"](), at=0)
    assert found["weights"] == [1]
    assert "at the 1st letter ‘.’, can look at nothing but itself." in found["sentence"]
    alone = said(MODELS["one head"](), text="a", at=0)
    assert "On average" not in alone["sentence"]


def test_places_are_counted_as_in_english():
    numbers = [1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 23, 41, 100, 111, 112, 121]
    found = call("attention/words.js", "ordinal", [(number,) for number in numbers])
    expected = "1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 23rd 41st 100th 111th 112th 121st"
    assert " ".join(found) == expected


# What Python gives


def test_the_last_letter_looks_at_first():
    widget = explore_attention(MODELS["two layers"](), NAME_LETTERS, ".anna")
    assert widget.module == "attention"
    assert widget.state == {"text": ".anna", "at": 4}
    parameters = sum(each.numel() for each in MODELS["two layers"]().parameters())
    no_biases = 2 * 3 * 24  # of the queries, keys and values, which go as 0
    assert len(widget.data) == 2 * (parameters + no_biases)


def test_without_a_text_there_is_one():
    assert explore_attention(MODELS["two layers"](), NAME_LETTERS).state["text"] == ".anna"
    other = untrained(GPTOfLetters, 12, 6, 1, 1, 16)
    assert explore_attention(other, " aehltwmnop.").state["text"] == "the whale"


def test_the_picture_has_a_text_that_is_the_same_on_every_computer():
    texts = set()
    for name in ("two layers", "ReLU"):
        bundle, metadata = explore_attention(MODELS[name](), NAME_LETTERS)._repr_mimebundle_()
        png = base64.b64decode(bundle["image/png"])
        assert png.startswith(b"\x89PNG")
        assert len(png) < 60_000
        texts.add((bundle["text/plain"], metadata["image/png"]["alt"]))
    assert len(texts) == 1
    assert not any(letter.isdigit() for letter in texts.pop()[0])


# What it refuses


@pytest.mark.parametrize(
    ("model", "options", "message"),
    [
        (untrained(GRUOfLetters, 27, 5, 8), {}, "needs a TinyGPT .*, not GRUOfLetters"),
        ("GPT", {}, "needs a TinyGPT .*, not str"),
        (MODELS["two layers"](), {"text": "Anna"}, "text has 'A' in it"),
        (MODELS["one head"](), {"text": ".annabel"}, "text has 8 letters, .* at most at 7"),
        (MODELS["two layers"](), {"letters": NAME_LETTERS[:-1]}, r"must be nn.Embedding\(26, 24\)"),
        (MODELS["two layers"](), {"letters": "aa"}, "has 'a' more than once"),
    ],
)
def test_it_says_what_it_needs(model, options, message):
    arguments = {"letters": NAME_LETTERS, "text": ".anna"} | options
    with pytest.raises(ValueError, match=message):
        explore_attention(model, **arguments)


def test_it_says_when_the_network_is_too_large(monkeypatch):
    monkeypatch.setattr(text_weights, "MOST_BYTES", 1000)
    with pytest.raises(ValueError, match="explore_attention shows networks of up to 500"):
        explore_attention(MODELS["two layers"](), NAME_LETTERS)
