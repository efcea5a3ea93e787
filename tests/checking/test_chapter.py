from course_utils.checking import Chapter, Choice, Question
from tests.checking.samples import double_cases, new_double, new_exercise


def question(name):
    return Question(name, "Which?", [Choice("a", "Yes.", correct=True), Choice("b", "No.")])


def test_numbers_and_keys_follow_from_the_order():
    def triple(x):
        return 3 * x

    exercises = [new_double(), new_exercise(triple, double_cases)]
    questions = [question("shape"), question("size")]
    chapter = Chapter("course.forward_pass", 3, exercises=exercises, questions=questions)
    assert [each.id for each in exercises] == ["3.1", "3.2"]
    assert [each.key for each in exercises] == ["forward_pass.double", "forward_pass.triple"]
    assert [each.id for each in questions] == ["3.a", "3.b"]
    assert [each.key for each in questions] == ["forward_pass.shape", "forward_pass.size"]
    assert [each.chapter for each in (*exercises, *questions)] == [3] * 4
    assert chapter.exercises == tuple(exercises)
    assert chapter.questions == tuple(questions)
    assert chapter.notebook == "03_forward_pass.ipynb"


def test_a_chapter_may_be_empty():
    chapter = Chapter("faq", 11)
    assert (chapter.name, chapter.exercises, chapter.questions) == ("faq", (), ())
    assert chapter.notebook == "11_faq.ipynb"
