"""The tests' own setting: the watch sees what goes wrong, and the browser is found."""

import pytest
import torch
from playwright.sync_api import expect

from course_utils import training
from course_utils.widgets.training import TrainingView
from tools.browser import SHORT_TRAINING, Watch, contrasts, find_browser


@pytest.fixture
def watched_page(browser):
    context = browser.new_context()
    watch = Watch(context)
    yield watch, context.new_page()
    context.close()


def test_a_request_to_another_machine_is_seen_and_fails(watched_page):
    watch, page = watched_page
    failure = page.evaluate("() => fetch('https://example.org/font.woff').catch(e => e.name)")
    assert failure == "TypeError"
    assert watch.outside == ["https://example.org/font.woff"]


def test_errors_in_the_page_are_seen(watched_page):
    watch, page = watched_page
    with page.expect_event("pageerror"):
        page.evaluate(
            "() => { console.error('said'); setTimeout(() => { throw Error('thrown') }) }"
        )
    assert any("said" in error for error in watch.errors)
    assert any("thrown" in error for error in watch.errors)
    assert watch.outside == []


def test_contrast_of_known_colours(watched_page):
    _, page = watched_page
    page.set_content(
        """<div id="root" style="background: white"><p style="color: black">black</p>
        <p style="color: #777">grey</p>
        <div style="background: rgb(0 0 0 / 50%); color: white">half</div>
        <div style="opacity: 0.5"><p style="color: black">faded</p></div>
        <button style="opacity: 0.1" disabled>not now</button></div>"""
    )
    expect(page.locator("#root")).to_be_visible()
    ratios = dict(contrasts(page.locator("#root")))
    assert ratios["black"] == pytest.approx(21)
    assert ratios["grey"] == pytest.approx(4.48, abs=0.01)
    assert ratios["faded"] == pytest.approx(3.98, abs=0.05)
    assert "not now" not in ratios
    assert ratios["half"] == pytest.approx(3.98, abs=0.05)  # 8 bits for a half


def test_the_browser_named_in_the_environment_wins(monkeypatch):
    monkeypatch.setenv("COURSE_CHROMIUM", "my-chromium")
    assert find_browser(bundled="other") == "my-chromium"


def test_without_any_browser_none_is_found(monkeypatch, tmp_path):
    monkeypatch.delenv("COURSE_CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("tools.browser.STANDARD_PLACES", ())
    assert find_browser(bundled=str(tmp_path / "nothing")) is None


def test_the_status_bar_says_how_much_memory_is_used(lab):
    expect(lab.page.locator("#jp-main-statusbar")).to_contain_text("Mem:")


def test_kernels_look_at_three_batches_an_epoch(monkeypatch):
    for each in ("train_one_epoch", "evaluate"):
        monkeypatch.setattr(training, each, getattr(training, each))
    monkeypatch.setattr(TrainingView, "track", TrainingView.track)
    exec(SHORT_TRAINING, {})
    model = torch.nn.Linear(2, 3)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    train, val = (iter([(torch.ones(4, 2), torch.tensor([0, 1, 2, 0]))] * 30) for _ in range(2))
    history = training.fit(model, train, val, torch.nn.CrossEntropyLoss(), optimizer, 1)
    assert len(history) == 1
    assert [len(list(left)) for left in (train, val)] == [26, 26]
    # Chapter 05 builds a loop of its own.
    assert len(list(TrainingView("a training", epochs=1).track([()] * 30))) == 3
