"""An exam: every question of it can be printed, computed by hand, and gives nothing away."""

import dataclasses
import html
import random
import re
from html.parser import HTMLParser

import pytest

from course_utils.exercises.catalogue import CHAPTERS, all_exercises, all_questions
from tools.exam import choosing, items
from tools.exam.__main__ import main
from tools.exam.items import CHOOSE, LETTERS, POINTS, PREDICT, WRONG, Marking
from tools.exam.page import asked_html, exam_page, marking_html, marking_page, version
from tools.exam.small import fits, result
from tools.exam.source import WIDTH, right_source, wrong_source

NEED_THE_NOTEBOOK = {
    "how_checks_work",  # about the checks themselves
    "untrained",  # "our network"
    "what_zero_weights_say",  # pixels as in chapter 00
    "why_all_predictions_are_equal",  # a mistake of chapter 02
    "what_gradients_left_over_do",  # an optimizer of chapter 03
    "where_time_goes",  # what the chapter has measured
    "with_weight_decay",  # the recipe of this chapter
    "rate_after_an_epoch",  # the opposite of the mistake before
    # questions of part two that look back at a chapter
    *("norm_and_bias", "too_good", "average_lag", "unsure_among", "clipping_cures"),
    *("same_weights", "two_tables", "sum_of_ways", "held_out", "masked_or_next", "too_near"),
}
NOT_FOR_PAPER = {
    # models, loaders and files: no call with numbers, and wrong functions of many parts
    *("OnlyClasses", "MLP", "train_one_epoch", "evaluate", "LeNet", "EarlyStopping"),
    *("set_up", "train_and_test", "check_gradients", "ResidualBlock", "train_through"),
}
INTERNAL = re.compile(
    r"<(function|class|built|bound|module)|object at|\b0x[0-9a-f]{4,}|Traceback|course_utils"
    r"|\b(Facts|Case|Misconception|Exercise|misconception|reference|degenerate|NOTHING)\b"
)


def exercise(name):
    return next(each for each in all_exercises() if each.name == name)


def mistake(of, name):
    return next(each for each in of.misconceptions if each.id == name)


def first_wrong(of, cases):
    """Return the first mistake of an exercise that can be printed, with its item."""
    found = ((each, items.wrong(of, each, cases)) for each in items.mistakes(of))
    return next(((each, item) for each, item in found if item), (None, None))


@pytest.fixture(scope="module")
def printed():
    """Return for each exercise (mistake, item on it) and the item to be predicted."""
    found = {}
    for each in all_exercises():
        cases = items.small_cases(each)
        found[each] = (*first_wrong(each, cases), items.predict(each, cases))
    return found


def draw(numbers=None, minutes=60, seed=7):
    return choosing.draw(choosing.chapters_of(numbers), minutes, seed)


@pytest.fixture(scope="module")
def exam():
    return draw()


def text_of(page):
    return html.unescape(re.sub(r"<[^>]+>", "", page))


# Every question


def test_questions_that_need_their_notebook_are_left_out():
    needing = {each.name for each in all_questions() if not items.stands_alone(each)}
    assert needing == NEED_THE_NOTEBOOK


def test_every_question_is_printed_with_its_choices_in_another_order():
    orders = set()
    for question in all_questions():
        item = items.choose(question, random.Random(question.name))
        page = text_of(asked_html(item, 1))
        places = [item.asked.choices.index(choice.text) for choice in question.choices]
        orders.add(tuple(places))
        assert sorted(places) == list(range(len(places)))
        assert not INTERNAL.search(page)
        for choice in question.choices:
            assert choice.text.replace("`", "") in page
            assert choice.feedback.replace("`", "") not in page
            assert choice.feedback.replace("`", "") in text_of(marking_html(item, 1))
    assert len(orders) > 10


def test_the_letter_on_the_marking_sheet_is_that_of_the_right_choice():
    for seed in range(20):
        question = all_questions()[seed]
        item = items.choose(question, random.Random(seed))
        (right,) = (choice.text for choice in question.choices if choice.correct)
        letter = LETTERS[item.asked.choices.index(right)]
        assert item.marking.solution == f"{letter}. {right}"
        assert item.marking.rows[0][1] == f"The letter {letter}."


def test_every_exercise_is_asked_about_but_those_not_for_paper(printed):
    without = {each.name for each, (_, one, other) in printed.items() if not (one or other)}
    assert without == NOT_FOR_PAPER


def test_nothing_printed_is_unknown_to_a_student(printed):
    for _, *both in printed.values():
        for item in filter(None, both):
            assert not INTERNAL.search(text_of(asked_html(item, 1))), item.marking.key
            marking = text_of(marking_html(item, 1)).replace("Exercise ", "")
            assert not INTERNAL.search(marking), item.marking.key
            for block in (*item.asked.code, item.marking.code):
                assert max(map(len, block.splitlines()), default=0) <= 100, item.marking.key


def test_what_stands_on_the_marking_sheet_is_what_the_printed_lines_return(printed):
    computed = 0
    for of, (_, wrong, predicted) in printed.items():
        for item, right in ((wrong, ""), (predicted, right_source(of))):
            if item is None or ": " in item.asked.code[-1].splitlines()[0]:
                continue
            if len(item.asked.code) == 1:  # to be explained, not computed
                compile(item.asked.code[0], "exam", "exec")
                continue
            source, call = item.asked.code
            try:
                found = result(run(source or right, call))
            except NameError:  # of a reference that has a helper
                assert right
                continue
            rows = [text for _, text in item.marking.rows]
            assert any(f"`{found}`" in row for row in rows), item.marking.key
            computed += 1
    assert computed > 60


def run(source, call):
    """Return what the last line of a call gives."""
    *lines, last = call.splitlines()
    names = {}
    exec("\n".join(["import torch", source, *lines]), names)
    return eval(last, names)


@pytest.mark.parametrize("chapter", [each for each in CHAPTERS if each.number < 5])
def test_the_printed_function_is_the_mistake_that_its_key_names(printed, chapter):
    for of in chapter.exercises:
        each, item, _ = printed[of]
        if item:
            names = {}
            exec(item.asked.code[0], names)
            feedback = of.check(names[of.name])
            assert feedback.misconception == each.id
            assert item.marking.key == f"{of.id} {each.id}"


# How a wrong function is written


def test_a_variant_has_its_first_value_in_place_of_the_keyword():
    step = exercise("gradient_step")
    source = wrong_source(step, mistake(step, "only_the_step"))
    assert source == "def gradient_step(theta, grad, lr):\n    return -(lr * grad)"
    source = wrong_source(step, mistake(step, "divided_by_learning_rate"))
    assert source.endswith("    return theta - grad / lr")


def test_helpers_and_lambdas_are_written_out():
    softmax = exercise("softmax")
    source = wrong_source(softmax, mistake(softmax, "no_max_subtraction"))
    assert "torch.exp(" in source
    assert "naive" not in source
    assert source.startswith("import torch\n\ndef softmax(logits):\n")


def test_the_lines_of_a_helper_take_the_place_of_its_call():
    forward = exercise("forward")
    source = wrong_source(forward, mistake(forward, "no_activation"))
    assert source.count("\n") >= 4
    assert "clamp" not in source
    assert "_pass" not in source


def test_neither_names_nor_comments_give_a_mistake_away(printed):
    for of, (each, item, _) in printed.items():
        if item:
            source = item.asked.code[0]
            assert not re.search(rf"\b{each.id}\b(?!\()", source) or each.id in dir(of), each.id
            assert "#" not in source
            assert '"""' not in source
            assert f"{of.name}" in source


def test_results_are_short_finite_numbers():
    assert not fits(float("nan"))
    assert not fits(1e9)
    assert not fits(list(range(13)))
    assert result((0.1 + 0.2, [1, True], (2,))) == "(0.3, [1, True], (2,))"
    assert WIDTH <= 100


# A whole exam


def test_the_same_seed_gives_the_same_bytes(tmp_path, capsys):
    for folder in ("a", "b"):
        assert main(["--seed", "3", "--chapters", "01", "02", "-o", str(tmp_path / folder)]) == 0
    for page in ("exam.html", "marking.html"):
        assert (tmp_path / "a" / page).read_bytes() == (tmp_path / "b" / page).read_bytes()
    said = capsys.readouterr().out
    assert "seed 3" in said
    assert str(tmp_path / "a" / "marking.html") in said


def test_another_seed_gives_another_exam(exam):
    other = draw(seed=8)
    assert version(other) != version(exam)
    same = {item.asked.text for item in exam} & {item.asked.text for item in other}
    assert len(same) < len(exam) * 2 / 3


def test_a_seed_of_its_own_is_drawn_and_told(tmp_path, capsys):
    found = set()
    for _ in range(2):
        assert main(["--chapters", "3", "--minutes", "9", "-o", str(tmp_path)]) == 0
        found.add(re.search(r"seed (\d+)", capsys.readouterr().out)[1])
    assert len(found) == 2


@pytest.mark.parametrize("minutes", [9, 10, 23, 60])
def test_the_points_are_the_minutes_and_each_kind_occurs(minutes):
    drawn = draw((1, 2, 3), minutes)
    assert sum(item.points for item in drawn) == (9 if minutes == 10 else minutes)
    assert {item.kind for item in drawn} == set(POINTS)


def test_an_exam_is_spread_over_its_chapters(exam):
    points = {chapter.number: 0 for chapter in choosing.chapters_of(None)}
    for item in exam:
        points[item.chapter] += item.points
    assert min(points.values()) >= 3
    assert max(points.values()) <= 10
    three = draw((1, 2, 3))
    assert {item.chapter for item in three} == {1, 2, 3}


def test_no_exercise_is_asked_about_twice():
    drawn = draw((1, 2, 3), 90)
    texts = [item.asked.text for item in drawn]
    assert len(texts) == len(set(texts))


def test_nothing_for_marking_is_in_the_exam(exam):
    page = exam_page(exam, 60)
    nothing = Marking("", "", (), (), "")
    bare = [dataclasses.replace(item, marking=nothing) for item in exam]
    assert exam_page(bare, 60) == page
    asked = "".join(item.asked.text + "".join(item.asked.choices) for item in exam)
    for word in ("correct", "solution", "misconception", "feedback"):
        assert page.lower().count(word) == asked.lower().count(word)
    for item in exam:
        assert item.marking.key not in page
        for _, note in item.marking.notes:
            assert html.escape(note[:40], quote=False) not in page
    assert not re.search(r"<!--|data-|seed", page)


def test_the_marking_sheet_has_a_key_points_and_reasons_for_all(exam):
    page = marking_page(exam, 60, 7)
    assert version(exam) in page
    assert version(exam) in exam_page(exam, 60)
    for item in exam:
        assert html.escape(item.marking.key) in page
        points = [int(points.split()[0]) for points, _ in item.marking.rows]
        assert sum(points) == item.points
        assert item.marking.notes


class Page(HTMLParser):
    """The tags of a page, which have to close."""

    def __init__(self, source):
        super().__init__()
        self.open, self.tags = [], []
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_pages_load_nothing_and_can_be_read_aloud(exam):
    for source in (exam_page(exam, 60), marking_page(exam, 60, 7)):
        page = Page(source)
        tags = [tag for tag, _ in page.tags]
        assert not set(tags) & {"script", "link", "img", "iframe", "object", "form", "svg"}
        assert not any({"src", "href", "onclick"} & set(attrs) for _, attrs in page.tags)
        policies = [attrs for _, attrs in page.tags if attrs.get("http-equiv")]
        assert policies[0]["content"].startswith("default-src 'none'")
        assert dict(page.tags)["html"] == {"lang": "en"}
        assert tags.count("h1") == tags.count("main") == tags.count("title") == 1
        assert tags.count("h3") == len(exam)
        assert tags.count("h2") == len({item.kind for item in exam})
        assert tags.count("caption") == tags.count("table")
        assert "size: A4" in source
        rooms = [attrs for _, attrs in page.tags if attrs.get("class") == "room"]
        assert all(attrs["aria-hidden"] == "true" for attrs in rooms)


# What cannot be had


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--chapters", "42"], "There is no chapter 42. The chapters are 00, 01, "),
        (["--minutes", "5"], "An exam takes 9 to 300 minutes"),
        (["--minutes", "301"], "An exam takes 9 to 300 minutes"),
        (["--chapters", "99"], "have questions for 10 minutes"),
        (["--chapters", "00"], "have questions for 4 minutes"),
    ],
)
def test_what_cannot_be_had_is_said_in_a_sentence(tmp_path, capsys, arguments, said):
    assert main([*arguments, "--seed", "1", "-o", str(tmp_path / "exam")]) == 1
    errors = capsys.readouterr().err
    assert errors.startswith("error: ")
    assert said in errors
    assert not (tmp_path / "exam").exists()


def test_a_folder_that_cannot_be_written_is_a_message(tmp_path, capsys):
    (tmp_path / "file").touch()
    assert main(["--seed", "1", "--minutes", "9", "-o", str(tmp_path / "file")]) == 1
    assert "cannot be written: " in capsys.readouterr().err


def test_kinds_are_asked_for_in_their_order(exam):
    kinds = [item.kind for item in exam]
    assert kinds == sorted(kinds, key=[CHOOSE, WRONG, PREDICT].index)
