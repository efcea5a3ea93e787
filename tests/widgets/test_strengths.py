"""Recorded trainings: what the page makes of them, what Python sends, and what both say."""

import base64
import struct

import pytest
import torch

from course_utils.widgets.strengths import explore_strengths
from tests.widgets.javascript import call
from tools import javascript

STRENGTHS = {"L2": (0, 0.002, 0.05), "dropout": (0, 0.25, 0.5, 0.75)}


def sweep(seeds=3, rounds=8):
    generator = torch.Generator().manual_seed(7)
    shape = (seeds, rounds, 4) if seeds > 1 else (rounds, 4)
    off = torch.rand(shape, generator=generator)
    return {
        name: {s: torch.rand(shape, generator=generator) if s else off for s in strengths}
        for name, strengths in STRENGTHS.items()
    }


def recording(*ends):
    """Return a recording of two rounds that ends with these four numbers."""
    return torch.tensor([[2.0, 0.1, 2.0, 0.1], ends])


SWEEP = {
    "L2": {0: recording(0.1, 1.0, 1.0, 0.80), 0.01: recording(0.2, 0.96, 0.7, 0.82)},
    "dropout": {
        0: recording(0.1, 1.0, 1.0, 0.80),
        0.25: recording(0.15, 0.98, 0.8, 0.83),
        0.5: recording(0.3, 0.93, 0.6, 0.81),
    },
}


def decoded(instrument):
    """Return what the page would read from the settings and data."""
    count = len(instrument.data) // 4
    numbers = iter(struct.unpack(f"<{count}f", instrument.data))
    settings = instrument.settings
    found = [
        {
            "name": remedy["name"],
            "strengths": remedy["strengths"],
            "runs": [
                [
                    [[next(numbers) for _ in range(4)] for _ in range(settings["rounds"])]
                    for _ in range(settings["seeds"])
                ]
                for _ in remedy["strengths"]
            ],
        }
        for remedy in settings["remedies"]
    ]
    assert next(numbers, None) is None
    return found


@pytest.mark.parametrize("seeds", [1, 3])
def test_each_number_arrives_where_it_belongs(seeds):
    given = sweep(seeds)
    instrument = explore_strengths(given)
    for remedy, (name, found) in zip(decoded(instrument), given.items(), strict=True):
        assert (remedy["name"], remedy["strengths"]) == (name, list(STRENGTHS[name]))
        stacked = torch.stack(list(found.values())).view(len(found), seeds, 8, 4)
        torch.testing.assert_close(torch.tensor(remedy["runs"]), stacked)
    assert len(instrument.data) == 4 * (3 + 4) * seeds * 8 * 4


@pytest.mark.parametrize("seeds", [1, 3])
def test_the_page_reads_the_bytes_in_this_order(seeds, tmp_path):
    instrument = explore_strengths(sweep(seeds))
    module = tmp_path / "read.mjs"
    source = (javascript.JS / "strengths/compute.js").as_uri()
    module.write_text(
        f'import {{ decode }} from "{source}";\n'
        "export const read = (settings, bytes) =>\n"
        "  decode(settings, new DataView(Uint8Array.from(bytes).buffer));\n",
        encoding="utf-8",
    )
    [found] = call(module, "read", [(instrument.settings, list(instrument.data))])
    assert found == decoded(instrument)


def test_ends_and_courses_are_means_and_ranges_over_the_seeds():
    given = sweep()
    remedies = decoded(explore_strengths(given))
    [found] = call("strengths/compute.js", "compute", [(remedies,)])
    for measure, columns, sign in (("loss", (0, 2), -1), ("accuracy", (1, 3), 1)):
        for r, recordings in enumerate(given.values()):
            for k, each in enumerate(recordings.values()):
                train, val = (each[:, -1, column].double() for column in columns)
                parts = {"train": train, "validation": val, "gap": sign * (train - val)}
                for key, values in parts.items():
                    expected = {
                        "mean": values.mean().item(),
                        "low": values.min().item(),
                        "high": values.max().item(),
                    }
                    assert found[measure][r][k][key] == pytest.approx(expected, abs=1e-5)
    runs = remedies[1]["runs"][2]
    [course] = call("strengths/compute.js", "course", [(runs, "accuracy")])
    validation = given["dropout"][0.5][:, :, 3]
    means = [numbers["validation"]["mean"] for numbers in course]
    assert means == pytest.approx(validation.mean(dim=0).tolist(), abs=1e-5)
    assert [one["validation"]["low"] for one in course] == pytest.approx(
        validation.amin(dim=0).tolist(), abs=1e-5
    )


def said(position, name="dropout", sweep=SWEEP):
    instrument = explore_strengths(sweep)
    remedies = decoded(instrument)
    r = list(sweep).index(name)
    [found] = call("strengths/compute.js", "compute", [(remedies,)])
    ends = {measure: found[measure][r] for measure in ("accuracy", "loss")}
    seeds = instrument.settings["seeds"]
    [text] = call("strengths/words.js", "sentence", [(remedies[r], position, ends, seeds)])
    return text.replace("\u00a0", " ")


def test_the_sentence_says_setting_gap_and_why_it_is_another_one():
    assert said(2) == (
        "dropout 0.5: training accuracy 93.0 %, validation accuracy 81.0 %, a gap of 12.0 points; "
        "validation loss 0.60. The gap is 8.0 points smaller than without a remedy, because the "
        "training accuracy fell by 7.0 and the validation accuracy rose by 1.0."
    )
    assert said(0, "L2") == (
        "No remedy: training accuracy 100.0 %, validation accuracy 80.0 %, a gap of 20.0 points; "
        "validation loss 1.00."
    )


def test_the_sentence_says_over_how_many_seeds_and_their_range():
    off, other = recording(0.1, 1.0, 1.0, 0.8), recording(0.1, 1.0, 1.0, 0.82)
    seeds = {"L2": {0: torch.stack([off, other]), 0.01: torch.stack([off, other])}}
    text = said(1, "L2", seeds)
    assert text.startswith("L2 0.01, means of 2 seeds: training accuracy 100.0 %, ")
    assert "validation accuracy 81.0 % (80.0 to 82.0 %)" in text
    assert text.endswith(
        "The gap is as large as without a remedy, because the training accuracy stayed and the "
        "validation accuracy stayed."
    )


def test_a_picture_stands_in_and_its_text_holds_on_every_machine():
    bundle, metadata = explore_strengths(SWEEP)._repr_mimebundle_()
    other = explore_strengths(sweep())
    assert base64.b64decode(bundle["image/png"]).startswith(b"\x89PNG")
    assert len(base64.b64decode(bundle["image/png"])) < 60_000
    assert bundle["text/plain"] == repr(other)
    assert not any(sign.isdigit() for sign in bundle["text/plain"])
    assert metadata["image/png"]["alt"] == bundle["text/plain"]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({}, "all remedies must have the same seeds and rounds, not none"),
        ({"L2": {}}, "the first strength of 'L2' must be 0"),
        ({"L2": {0.1: recording(1, 1, 1, 1)}}, "the first strength of 'L2' must be 0"),
        ({"L2": {0: torch.rand(2, 3)}}, r"must all have the shape .*, not \(2, 3\)"),
        ({"L2": {0: torch.rand(2, 4), 1: torch.rand(3, 4)}}, r"not \(2, 4\), \(3, 4\)"),
        (
            {"L2": {0: torch.rand(2, 4)}, "L1": {0: torch.rand(3, 4)}},
            "all remedies must have the same seeds and rounds",
        ),
        ({"L2": {0: recording(float("nan"), 1, 1, 1)}}, "'L2' hold numbers that are NaN"),
    ],
)
def test_recordings_that_cannot_be_shown_are_named(wrong, message):
    with pytest.raises(ValueError, match=message):
        explore_strengths(wrong)
