"""Models of the next letter: the page against PyTorch, what is drawn, and what Python gives."""

import base64
import math
from itertools import pairwise, product

import pytest
import torch
from torch import nn

from course_utils import instrument
from course_utils.widgets import text_weights
from course_utils.widgets.text import explore_sampler
from tests.widgets.javascript import call
from tests.widgets.letter_networks import (
    NAME_LETTERS,
    GPTOfLetters,
    GRUOfLetters,
    pair_table,
    rounded,
    untrained,
)

COUNT = len(NAME_LETTERS)
INITIAL = {
    "prompt": "",
    "model": 0,
    "beside": 1,
    "temperature": 1,
    "k": COUNT,
    "order": "alphabet",
    "seed": 1,
    "step": 0,
    "past": [],
}
MODELS = {
    "GRU": lambda: untrained(GRUOfLetters, COUNT, 12, 20),
    "GRU without biases": lambda: untrained(GRUOfLetters, COUNT, 5, 8, bias=False),
    "GPT": lambda: untrained(GPTOfLetters, COUNT, 24, 4, 2, 9),
    "GPT of one head": lambda: untrained(GPTOfLetters, COUNT, 6, 1, 1, 7, bias=True),
    "GPT with a plain norm": lambda: broken(MODELS["GPT"], norm=plain_norm(24)),
    "GPT with ReLU": lambda: untrained(GPTOfLetters, COUNT, 12, 3, 3, 16, activation=nn.ReLU()),
}


def plain_norm(size):
    return nn.LayerNorm(size, elementwise_affine=False)


def broken(make, **parts):
    """Return a network of which parts were replaced; "__" stands for the dot in a path."""
    network = make()
    for path, part in parts.items():
        *way, last = path.split("__")
        owner = network
        for name in way:
            owner = owner[int(name)] if name.isdigit() else getattr(owner, name)
        setattr(owner, last, part)
    return network


TEXTS = [[0], [0, 1], [0, 1, 14, 14], [0, 1, 14], [0, 26, 26, 25, 3, 1, 1], [5] * 24, [0, 1]]


@pytest.fixture(autouse=True)
def _without_bundle(monkeypatch):
    monkeypatch.setattr(instrument, "_bundle", lambda module: module)


def sent(widget):
    return widget.settings, base64.b64encode(widget.data).decode()


def shown(widget, states):
    [found] = call("sampler/for_tests.js", "shown", [(*sent(widget), states)])
    return found


def states(**changes):
    return [INITIAL | changes]


def names_model():
    return explore_sampler({"pairs": pair_table(), "GRU": MODELS["GRU"]()}, NAME_LETTERS)


def alphabet(text):
    return [NAME_LETTERS.index(letter) for letter in text]


# Against PyTorch


def test_logits_are_those_of_pytorch():
    """Of all models, which lie one after the other."""
    table = pair_table()
    models = {"pairs": table, **{name: make() for name, make in MODELS.items()}}
    settings, data = sent(explore_sampler(models, NAME_LETTERS))
    [(pairs, *found)] = call("sampler/for_tests.js", "logits", [(settings, data, TEXTS)])
    for tokens, ours in zip(TEXTS, pairs, strict=True):
        probabilities = [math.exp(float(logit)) for logit in ours]
        assert probabilities == pytest.approx(table[tokens[-1]].tolist(), abs=1e-7)
    assert any(logit == "-Infinity" for row in pairs for logit in row)
    for entry, answers in zip(settings["models"][1:], found, strict=True):
        network = rounded(models[entry["name"]])
        for tokens, ours in zip(TEXTS, answers, strict=True):
            assert ours == pytest.approx(logits_after(network, tokens, entry), abs=1e-5)


def logits_after(network, tokens, entry):
    context = entry.get("context", len(tokens))
    with torch.no_grad():
        answer = network(torch.tensor([tokens[-context:]]))
    logits = answer[0] if isinstance(answer, tuple) else answer
    assert logits.abs().max() > 1
    return logits[0, -1].tolist()


def softmaxed(logits, temperature, k):
    """Return what a learner would write."""
    logits = logits / temperature
    least = logits.topk(k).values[-1]
    return logits.masked_fill(logits < least, -torch.inf).softmax(dim=0)


LOGITS = torch.tensor([0.3, -2.0, 4.0, 1.5, -torch.inf, 1.5, 30.0], dtype=torch.float64)


@pytest.mark.parametrize("logits", [LOGITS, LOGITS[:6], LOGITS[:6] / 50, LOGITS[:4] * 40])
def test_temperature_and_top_k_are_those_of_pytorch(logits):
    cases = list(product((0.1, 0.5, 1, 1.7, 3), range(1, len(logits) + 1)))
    written = [float(each) if each.isfinite() else -1e308 for each in logits]
    found = call("sampler/compute.js", "probabilities", [(written, *case) for case in cases])
    for case, ours in zip(cases, found, strict=True):
        assert ours == pytest.approx(softmaxed(logits, *case).tolist(), abs=1e-12)


def test_a_number_falls_on_the_letter_that_the_sums_of_shares_say():
    shares = [0.0, 0.25, 0.0, 0.5, 0.25, 0.0]
    numbers = [0, 0.249, 0.25, 0.749, 0.75, 0.999, 1 - 2**-53]
    found = call("sampler/compute.js", "drawn", [(shares, number) for number in numbers])
    assert found == [1, 1, 3, 3, 4, 4, 4]
    [last] = call("sampler/compute.js", "drawn", [([0.1] * 9 + [0.0999, 0], 0.99995)])
    assert last == 9


def test_letters_are_ordered():
    letters, shares = "b.a", [0.2, 0.2, 0.6]
    orders = [("alphabet", [1, 2, 0]), ("probability", [2, 1, 0])]
    found = call("sampler/compute.js", "ordered", [(letters, shares, order) for order, _ in orders])
    assert found == [expected for _, expected in orders]


def test_letters_are_drawn_as_often_as_they_are_probable():
    """With 6,000 letters, by ten seeds."""
    widget = explore_sampler({"pairs": pair_table()}, NAME_LETTERS, start="a", end=None)
    runs = shown(widget, [states(prompt="a", seed=seed, step=600)[0] for seed in range(10)])
    counts = torch.zeros(COUNT, COUNT)
    for run in runs:
        for before, after in pairwise(alphabet(run["text"])):
            counts[before, after] += 1
    assert counts.sum() == 6000
    rows = counts.sum(dim=1, keepdim=True)
    spread = (rows * pair_table() * (1 - pair_table())).sqrt()
    assert ((counts - rows * pair_table()).abs() <= 4.5 * spread + 1e-6).all()


# The run


def test_the_same_steps_give_the_same_letters_again():
    widget = names_model()
    runs = [shown(widget, states(step=50))[0] for _ in range(2)]
    assert runs[0]["names"] == runs[1]["names"]
    assert len(runs[0]["names"]) > 1
    other = shown(widget, states(step=50, seed=2))[0]
    assert other["names"] != runs[0]["names"]


def test_letters_are_the_same_whether_drawn_one_by_one_or_at_once():
    widget = explore_sampler({"GPT": MODELS["GPT"]()}, NAME_LETTERS)
    one_by_one = shown(widget, [states(step=step)[0] for step in range(40)])[-1]
    assert shown(widget, states(step=39))[0]["segments"] == one_by_one["segments"]
    back_and_forth = shown(widget, [states(step=step)[0] for step in (30, 3, 39)])[-1]
    assert back_and_forth["segments"] == one_by_one["segments"]


def test_each_letter_is_the_one_on_which_the_random_number_before_fell():
    steps = shown(names_model(), [states(step=step)[0] for step in range(30)])
    for found, after in pairwise(steps):
        expected = NAME_LETTERS[found["answers"][0]["next"]]
        assert "".join(part["letters"] for part in after["segments"])[-1] == expected


def test_what_was_drawn_stays_when_a_setting_changes():
    widget = names_model()
    [before] = shown(widget, states(prompt="an", step=7))
    past = before["segments"]
    warm, other = shown(
        widget,
        [
            states(prompt="an", step=12, past=past, temperature=3)[0],
            states(prompt="an", step=12, past=past, model=1, beside=0)[0],
        ],
    )
    for found in (warm, other):
        assert found["segments"][0] == past[0]
        assert sum(len(part["letters"]) for part in found["segments"]) == 12


def test_a_name_is_listed_by_the_settings_that_ended_it():
    by = {"prompt": "an", "model": 1, "temperature": 0.5, "k": 3}
    past = [{**by, "letters": "na.n"}, {**by, "model": -1, "letters": "."}]
    past += [{**by, "prompt": "b", "letters": "ob"}, {**by, "letters": "dy"}]
    [found] = shown(names_model(), states(prompt="an", past=past, step=9))
    assert [(name["letters"], name["model"]) for name in found["names"]] == [("na", 1), ("n", -1)]
    assert found["open"] == "dy"
    assert found["text"] == ".andy"
    [begun] = shown(names_model(), states(prompt="x", past=past, step=9))
    assert (begun["text"], len(begun["names"])) == (".x", 2)


def test_a_run_goes_back():
    past = [{"letters": "abc", "prompt": ""}, {"letters": "def", "prompt": ""}]
    found = call("sampler/run.js", "moved", [({"past": past}, step) for step in (0, 2, 3, 5, 6, 9)])
    assert ["".join(part["letters"] for part in each["past"]) for each in found] == [
        *("", "ab", "abc", "abcde", "abcdef", "abcdef")
    ]
    assert [each["step"] for each in found] == [0, 2, 3, 5, 6, 9]


def test_a_text_without_an_end_goes_on_past_the_context():
    widget = explore_sampler({"GPT": MODELS["GPT"]()}, NAME_LETTERS, start="an", end=None)
    [found] = shown(widget, states(prompt="an", step=30))
    assert found["names"] == []
    assert len(found["text"]) == 32
    assert "GPT looks only at the last 9 letters." in found["sentence"]
    exact = rounded(MODELS["GPT"]())
    with torch.no_grad():
        logits = exact(torch.tensor([alphabet(found["text"][-9:])]))[0, -1]
    assert found["answers"][0]["shares"] == pytest.approx(logits.softmax(dim=0).tolist(), abs=1e-5)


# What is said


def test_the_sentence_names_the_likeliest_letters_of_both_models():
    widget = names_model()
    [found] = shown(widget, states(prompt="ann", temperature=0.5, k=4))
    row = softmaxed(pair_table()[14].double().log(), 0.5, 4)
    best = int(row.argmax())
    name = "the end" if best == 0 else f"‘{NAME_LETTERS[best]}’"
    likeliest = f"{name} {round(100 * float(row[best]))}\u00a0%"
    assert found["sentence"].startswith(
        f"After ‘ann’, at temperature 0.5 and top 4, pairs gives {likeliest}"
    )
    assert "; GRU gives " in found["sentence"]
    assert "pairs looks only at the last letter." in found["sentence"]
    assert "The next random number, 0." in found["sentence"]


def test_the_sentence_at_the_beginning_and_at_the_end():
    widget = explore_sampler({"GRU": MODELS["GRU"]()}, NAME_LETTERS)
    begun, ended = shown(widget, [states()[0], states(step=600)[0]])
    assert begun["sentence"].startswith("At the beginning, at temperature 1, GRU gives ")
    assert ended["sentence"].endswith("600 letters are drawn; Reset begins anew.")


def test_spaces_and_ends_of_lines_are_named():
    table = torch.tensor([[0.0, 1, 0], [0.6, 0, 0.4], [1, 0, 0]])
    widget = explore_sampler({"pairs": table}, "\n a", start="a\n", end=None)
    after, spaced = shown(widget, states(prompt="a\n", k=3) + states(prompt="a ", k=3))
    assert "After ‘a¶’, at temperature 1, pairs gives a space 100\u00a0%." in after["sentence"]
    assert "pairs gives an end of line 60\u00a0% and ‘a’ 40\u00a0%." in spaced["sentence"]


def test_a_typed_text_is_used_as_far_as_its_letters_are_known():
    unknown = "is none of the 27 letters .abcdefghijklmnopqrstuvwxyz, so it is left out."
    cases = {
        "ann": ("ann", ""),
        "Ann": ("ann", ""),
        "Änn": ("nn", f"“Ä” {unknown}"),
        "an.a": ("ana", "“.” would end the text, so it is left out."),
        "a b": ("ab", f"“␣” {unknown}"),
        "a" * 12: ("a" * 8, "12 letters are too many: the first 8 are used."),
        "": ("x", "Without a text ‘x’ is used."),
        "Ä": ("x", f"“Ä” {unknown}"),
    }
    rules = {"letters": NAME_LETTERS, "end": ".", "most": 8, "instead": "x"}
    found = call("shared/text/letters.js", "admitted", [(typed, rules) for typed in cases])
    assert [(each["text"], each["note"]) for each in found] == list(cases.values())


def test_ends_of_lines_are_typed_as_they_are_written():
    rules = {"letters": "\n ab", "end": ""}
    [found] = call("shared/text/letters.js", "admitted", [("a¶b", rules)])
    assert found == {"text": "a\nb", "note": ""}


def test_the_error_function():
    x = torch.cat([torch.linspace(-7, 7, 561, dtype=torch.float64), torch.tensor([1e-9, 30])])
    found = call("shared/text/erf.js", "erf", [(value,) for value in x.tolist()])
    assert found == pytest.approx(torch.erf(x).tolist(), abs=1e-14)


# What Python gives


def test_the_state_and_settings_follow_from_the_start():
    table = pair_table()
    for start, end, fixed, prompt, ending in (
        (".", ".", ".", "", "."),
        (".mar", ".", ".", "mar", "."),
        ("an", ".", "", "an", "."),
        ("an", None, "", "an", ""),
        ("n", "z", "", "n", "z"),
    ):
        widget = explore_sampler({"pairs": table}, NAME_LETTERS, start, end=end)
        assert widget.state == {"prompt": prompt, "k": 27}
        assert (widget.settings["fixed"], widget.settings["end"]) == (fixed, ending)


def test_a_full_stop_among_the_letters_of_a_text_ends_nothing():
    widget = explore_sampler({"pairs": pair_table(5)}, "\n .ab", "a")
    assert widget.settings["end"] == ""
    assert (
        explore_sampler({"pairs": pair_table(5)}, "\n .ab", "a", end="\n").settings["end"] == "\n"
    )


def test_random_numbers_go_on_as_if_nothing_had_been_shown():
    models = {name: make() for name, make in MODELS.items()}
    torch.manual_seed(3)
    expected = torch.rand(2)
    torch.manual_seed(3)
    explore_sampler(models, NAME_LETTERS)
    assert torch.equal(torch.rand(2), expected)


def test_a_network_in_training_stays_in_training():
    network = MODELS["GPT"]().train()
    explore_sampler({"GPT": network}, NAME_LETTERS)
    assert network.training
    assert all(part.training for part in network.modules())


def test_the_picture_has_a_text_that_is_the_same_on_every_computer():
    texts = set()
    for name in ("GRU", "GPT"):
        bundle, metadata = explore_sampler({name: MODELS[name]()}, NAME_LETTERS)._repr_mimebundle_()
        png = base64.b64decode(bundle["image/png"])
        assert png.startswith(b"\x89PNG")
        assert len(png) < 60_000
        texts.add((bundle["text/plain"], metadata["image/png"]["alt"]))
    assert len(texts) == 1
    assert not any(letter.isdigit() for letter in texts.pop()[0])


# What it refuses


class PostNorm(GPTOfLetters):
    def forward(self, tokens):
        x = self.embed(tokens) + self.place(torch.arange(tokens.shape[1]))
        for block in self.blocks:
            x = block.norm1(x + block.attention(x))
            x = block.norm2(x + block.mlp(x))
        return self.out(self.norm(x))


class LastOnly(GPTOfLetters):
    def forward(self, tokens):
        return super().forward(tokens)[:, -1:]


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (nn.Linear(3, 3), "must be a tensor of pair probabilities, a LetterGRU or a TinyGPT"),
        ([[1.0]], "not list"),
        (torch.ones(27, 26) / 26, r"must have shape \(27, 27\).*not \(27, 26\)"),
        (torch.ones(27, 27), "that of '.' adds up to 27. Are these counts"),
        ((torch.ones(27, 27) / 27).log(), "Are these logarithms"),
        (broken(MODELS["GRU"], gru=nn.RNN(12, 20)), "the .gru of this one is RNN"),
        (broken(MODELS["GRU"], gru=nn.GRU(12, 20, 2)), "one layer and one direction"),
        (broken(MODELS["GRU"], out=nn.Linear(20, 26)), r"its .out must be nn.Linear\(20, 27\)"),
        (broken(MODELS["GRU"], embed=nn.Embedding(26, 12)), r"must be nn.Embedding\(27, 12\)"),
        (broken(MODELS["GPT"], place=None), "here .embed or .place is no nn.Embedding"),
        (broken(MODELS["GPT"], blocks=nn.ModuleList()), "has no blocks"),
        (broken(MODELS["GPT"], blocks__0=nn.Linear(2, 2)), "a block of this one has no .norm1"),
        (broken(MODELS["GPT"], blocks__0__attention=nn.Linear(2, 2)), "has no .qkv"),
        (broken(MODELS["GPT"], blocks__0__attention__heads=5), "5 heads do not divide 24"),
        (broken(MODELS["GPT"], blocks__1__attention__heads=2), "the same heads"),
        (broken(MODELS["GPT"], blocks__1__norm2=nn.Identity()), r"must be nn.LayerNorm\(24\)"),
        (broken(MODELS["GPT"], blocks__1__mlp=nn.Sequential(nn.Tanh())), "its .mlp must be"),
        (broken(MODELS["GPT"], norm=nn.LayerNorm(24, eps=1e-3)), "the same eps"),
        (broken(MODELS["GPT"], place=nn.Embedding(9, 23)), r"must be nn.Embedding\(9, 24\)"),
        (untrained(LastOnly, 27, 24, 4, 2, 9), r"logits of shape \(1, 9, 27\), not \(1, 1, 27\)"),
        (untrained(PostNorm, 27, 24, 4, 2, 9), "comes to other logits than its forward"),
    ],
)
def test_it_says_which_models_it_takes(model, message):
    with pytest.raises(ValueError, match=message):
        explore_sampler({"mine": model}, NAME_LETTERS)


def test_it_says_that_a_training_diverged():
    network = MODELS["GPT"]()
    with torch.no_grad():
        network.out.bias[3] = float("nan")
    with pytest.raises(ValueError, match=r"the model 'GPT': .*Did its training diverge"):
        explore_sampler({"GPT": network}, NAME_LETTERS)


def test_it_says_when_networks_are_too_large(monkeypatch):
    monkeypatch.setattr(text_weights, "MOST_BYTES", 1000)
    with pytest.raises(ValueError, match="up to 500 parameters together; these have about"):
        explore_sampler({"GRU": MODELS["GRU"]()}, NAME_LETTERS)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"letters": ["a", "b"]}, "letters must be a text"),
        ({"letters": "abca"}, "has 'a' more than once"),
        ({"start": "A"}, "start has 'A' in it, which is none of the 27 letters"),
        ({"start": ""}, "start must be a text of at least one letter"),
        ({"start": "an."}, "start has '.' in it, which ends a text"),
        ({"end": "!"}, "end must be one of the letters"),
        ({"models": pair_table()}, "models must be a dictionary"),
        ({"models": {}}, "models must be a dictionary of one to 8"),
    ],
)
def test_it_says_which_texts_it_takes(options, message):
    arguments = {"models": {"pairs": pair_table()}, "letters": NAME_LETTERS} | options
    with pytest.raises(ValueError, match=message):
        explore_sampler(**arguments)
