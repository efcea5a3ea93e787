import json
from html.parser import HTMLParser

import pytest

from course_utils import progress
from course_utils.checking import Chapter, Choice, Question
from course_utils.exercises import all_questions
from tests.texts import shown

RIGHT = Choice("`(32, 128)`", "Batch first: `Z < 1` & more.", correct=True)
WRONG = Choice("<128>", 'Look at "W" again.')
KEY = "small.shape_of_z"
OTHER = Choice("both", "Not both.")


@pytest.fixture
def question():
    asked = Question("shape_of_z", "Which shape has `Z`, if a < b?", [WRONG, RIGHT, OTHER])
    first = Question("first", "Which?", [RIGHT, WRONG])
    Chapter("course.small", 3, questions=(first, asked))
    return asked


class Page(HTMLParser):
    """Text of the page by the tags around it; an assertion fails where a tag is left open."""

    def __init__(self, source):
        super().__init__()
        self.open, self.pieces = [], []
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, text):
        self.pieces.append((tuple(self.open), text))

    def text(self, *tags):
        """All text inside every one of the tags."""
        return "".join(text for around, text in self.pieces if set(tags) <= set(around))


class InPage:
    """A question's widget, as its page uses it."""

    def __init__(self, view):
        self.view, self.heard = view, []
        view.send = lambda content, buffers=None: self.heard.append(content)

    def pick(self, number, *, first):
        self.view._handle_custom_msg({"pick": number, "first": first}, [])


# --- what makes a question ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "choices",
    [
        [],
        [RIGHT],
        [WRONG, OTHER],
        [RIGHT, Choice("again", "Right, too.", correct=True)],
    ],
    ids=["none", "one", "no right one", "two right ones"],
)
def test_one_of_several_choices_is_right(choices):
    with pytest.raises(ValueError, match=r"question which needs two or more choices, exactly one"):
        Question("which", "Which?", choices)


def test_choices_differ():
    with pytest.raises(ValueError, match=r"question which has two choices with the same text"):
        Question("which", "Which?", [RIGHT, WRONG, Choice(WRONG.text, "Other feedback.")])


def test_parts(question):
    assert (question.name, question.id, question.key) == ("shape_of_z", "3.b", KEY)
    assert question.chapter == 3
    assert question.choices == (WRONG, RIGHT, OTHER)


# --- answers ------------------------------------------------------------------------------------


@pytest.mark.parametrize("asked", all_questions(), ids=lambda asked: asked.id)
def test_every_choice_of_every_question_gets_feedback_and_is_remembered(asked):
    page = InPage(asked.view())
    for number, choice in enumerate(asked.choices):
        told = Page(page.view.settings["choices"][number]["feedback"])
        verdict = "✓ Correct: " if choice.correct else "✗ Not so: "
        assert told.text("strong").startswith(verdict)
        assert shown(choice.text) in told.text("strong")
        assert shown(choice.feedback) in told.text()
        page.pick(number, first=number == 0)
        assert progress.load().questions[asked.key].answers == number + 1
    assert page.heard == [{"recorded": True, "notice": ""}] * len(asked.choices)
    record = progress.load().questions[asked.key]
    assert record.correct
    assert record.first_correct is asked.choices[0].correct


@pytest.mark.parametrize("asked", all_questions(), ids=lambda asked: asked.id)
def test_the_feedback_on_every_choice_is_its_own_and_a_sentence(asked):
    assert len({choice.feedback for choice in asked.choices}) == len(asked.choices)
    for choice in asked.choices:
        assert choice.feedback.endswith((".", "?"))
        assert choice.text


def test_ids_are_unique_and_ordered():
    ids = [asked.id for asked in all_questions()]
    assert ids == sorted(set(ids), key=lambda name: (int(name.split(".")[0]), name))
    assert len(ids) >= 5


def test_feedback_is_escaped(question):
    wrong, right, _ = question.view().settings["choices"]
    page = Page(right["feedback"])
    assert page.text("strong") == "✓ Correct: (32, 128)"
    assert page.text("code") == "(32, 128)Z < 1"
    assert page.text().endswith("Batch first: Z < 1 & more.")
    assert Page(wrong["feedback"]).text() == '✗ Not so: <128>Look at "W" again.'


def test_progress_that_cannot_be_saved_is_said_and_stops_nothing(question, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("COURSE_PROGRESS_FILE", str(tmp_path / "file" / "progress.json"))
    page = InPage(question.view())
    page.pick(1, first=True)
    [told] = page.heard
    assert told["recorded"]
    assert "Could not save the progress file" in told["notice"]


def test_a_damaged_progress_file_is_said(question, progress_file):
    progress_file.write_text("damaged")
    assert "was damaged; it was kept as" in question.answer(OTHER)
    assert question.answer(OTHER) is None
    assert progress.load().questions[KEY].answers == 2


# --- in the page ----------------------------------------------------------------------------------


def test_the_widget_has_prompt_and_choices_and_none_is_picked(question):
    view = question.view()
    prompt = Page(view.settings["prompt"])
    assert prompt.text() == "Question 3.b. Which shape has Z, if a < b?"
    assert prompt.text("code") == "Z"
    texts = [Page(choice["text"]).text() for choice in view.settings["choices"]]
    assert texts == ["<128>", "(32, 128)", "both"]
    assert [choice["correct"] for choice in view.settings["choices"]] == [False, True, False]
    assert view.state == {"picks": []}
    assert progress.load().questions == {}


def test_what_is_picked_in_the_page_is_recorded(question):
    page = InPage(question.view())
    page.pick(0, first=True)
    page.pick(1, first=False)
    page.pick(1, first=False)
    assert progress.load().questions[KEY] == progress.QuestionRecord(
        answers=3, first_correct=False, correct=True, revisit=True
    )


# --- shown again --------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [0, 1])
def test_an_answered_question_comes_back_answered(question, number):
    question.answer(OTHER)
    question.answer(question.choices[number])
    saved = progress.load()
    again = Question("shape_of_z", question.prompt, question.choices[::-1])  # in another order
    Chapter("course.small", 3, questions=(again,))
    assert again.view().state == {"picks": [2 - number]}
    text = repr(again)
    assert f"  (x) {question.choices[number].text}" in text
    assert text.count("(x)") == 1
    assert text.endswith(question.choices[number].feedback)
    static = again._repr_mimebundle_()["text/html"]
    assert static.count("<details open>") == 1
    opened = static.partition("<details open>")[2].partition("</details>")[0]
    assert Page(opened).text("summary") == shown(question.choices[number].text)
    assert progress.load() == saved

    taken_home = progress.export()
    progress.progress_file().unlink()
    progress.restore(taken_home)
    assert repr(again) == text


def test_only_a_question_asked_anew_shows_what_is_known(question):
    question.answer(WRONG)
    page = InPage(question.view())
    page.pick(1, first=False)
    assert progress.load().questions[KEY].revisit
    page.pick(1, first=True)  # after "Ask me again"
    assert not progress.load().questions[KEY].revisit
    assert repr(question).count("(x) `(32, 128)`") == 1


def test_a_choice_that_is_no_more_and_a_file_without_choices_are_no_answers(
    question, progress_file
):
    unanswered = repr(question)
    progress.record_answer(KEY, correct=False, choice="as it was worded once")
    assert repr(question) == unanswered
    progress.record_answer(KEY, correct=False, choice=WRONG.text)
    assert repr(question) != unanswered
    content = json.loads(progress_file.read_text())
    for broken in ([], {KEY: 3}, None):
        progress_file.write_text(json.dumps({**content, "choices": broken}))
        assert repr(question) == unanswered
    del content["choices"]
    progress_file.write_text(json.dumps(content))
    assert repr(question) == unanswered
    assert progress.load().questions[KEY].answers == 2


def test_showing_a_question_says_where_a_damaged_progress_file_was_kept(question, progress_file):
    progress_file.write_text("damaged")
    assert "was damaged; it was kept as" in question.view().settings["notice"]
    progress_file.unlink(missing_ok=True)
    progress_file.mkdir()
    assert question.view().settings["notice"] == ""


# --- without a kernel ---------------------------------------------------------------------------


def test_the_bundle_is_readable_with_and_without_a_kernel(question, monkeypatch):
    view = question.view()
    monkeypatch.setattr(question, "_view", lambda *_: view)
    bundle = question._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/html", "application/vnd.jupyter.widget-view+json"}
    assert bundle["text/plain"] == repr(question)
    assert bundle["application/vnd.jupyter.widget-view+json"]["model_id"] == view.model_id


def test_text(question):
    assert repr(question) == (
        "Question 3.b: Which shape has `Z`, if a < b?\n  ( ) <128>\n  ( ) `(32, 128)`\n  ( ) both"
    )


@pytest.mark.parametrize("asked", all_questions(), ids=lambda asked: asked.id)
def test_every_choice_unfolds_to_its_feedback(asked):
    page = Page(asked._repr_mimebundle_()["text/html"])
    texts = [shown(choice.text) for choice in asked.choices]
    assert page.text("summary") == "".join(texts)
    inside = page.text("details")
    for choice, text in zip(asked.choices, texts, strict=True):
        verdict = "Correct" if choice.correct else "Not so"
        feedback = shown(choice.feedback)
        assert f"{text}{verdict}. {feedback}" in inside
    assert page.text("strong") == f"Question {asked.id}."
    assert shown(asked.prompt) in page.text()


def test_code_in_a_choice_unfolds_as_code(question):
    page = Page(question._repr_mimebundle_()["text/html"])
    assert page.text("summary", "code") == "(32, 128)"


def test_reading_without_a_kernel_remembers_nothing(question):
    question._repr_mimebundle_()
    assert progress.load().questions == {}
