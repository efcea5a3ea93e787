"""Questions of the chapter."""

from course_utils.checking import Choice, Question

how_checks_work = Question(
    "how_checks_work",
    "You run a check before you have replaced the `...` of its exercise. What happens?",
    (
        Choice(
            "The notebook stops with an error",
            "A check never stops the notebook: whatever you pass to it, a message comes back.",
        ),
        Choice(
            "It says “not attempted”, and nothing else happens",
            "An untouched stub counts neither as right nor as wrong, so you can run a whole "
            "chapter first and solve it afterwards.",
            correct=True,
        ),
        Choice(
            "It counts as a failed attempt",
            "Only real answers are counted. An untouched stub leaves your progress as it is.",
        ),
    ),
)
