"""One measure through the whole course: the test accuracy on Fashion-MNIST of all that is built."""

from collections.abc import Mapping
from dataclasses import dataclass

import matplotlib as mpl
from matplotlib.axes import Axes

from course_utils import progress
from course_utils.pictures import STYLE
from course_utils.plotting import BLUE, GREY, show, side_by_side


@dataclass(frozen=True)
class Row:
    """One thing that the course builds."""

    key: str
    name: str
    chapter: str
    course: float
    """Share of the 10,000 test images that the course's own code gets right; where it draws random
    numbers, the mean of the seeds 0 to 2, and of 1 to 3 where 0 took part in a choice (11)."""


ROWS = (
    Row("chance", "chance", "01", 0.100),
    Row("nearest_mean", "nearest mean", "01", 0.677),
    Row("softmax_regression", "softmax regression", "03", 0.841),
    Row("from_scratch", "MLP from scratch", "04", 0.873),
    Row("mlp", "MLP in PyTorch", "05", 0.889),
    Row("cnn", "CNN", "06", 0.915),
    Row("deeper", "deeper network", "11", 0.926),
)


def record(key: str, accuracy: float) -> None:
    """Keep an accuracy in the learner's progress file, if it is the best so far.

    Parameters
    ----------
    key
        Key of one of the `ROWS`.
    accuracy
        Share of the test images whose answer is right, from 0 to 1; a tensor with one number will
        do.

    Raises
    ------
    ValueError
        If there is no such row, or the accuracy is not from 0 to 1.
    """
    keys = [row.key for row in ROWS]
    if key not in keys:
        raise ValueError(f"the scoreboard has no row {key!r}; there are {', '.join(keys)}")
    value = float(accuracy)
    if not 0 <= value <= 1:  # NaN, too
        raise ValueError(f"an accuracy is a fraction such as 0.87, not {value:g}")
    if notice := progress.notice_of(progress.record_score, key, value):
        print(notice)


def own_figures() -> dict[str, float]:
    """Return the learner's figures by the keys of their rows; none where they cannot be read."""
    try:
        scores = progress.load().scores
    except progress.ProgressError:
        return {}
    return {row.key: scores[row.key] for row in ROWS if row.key in scores}


@mpl.rc_context(STYLE)
def plot_scoreboard(own: Mapping[str, float], ax: Axes | None = None) -> Axes:
    """Draw a bar a row: filled where the learner has a figure, the course's as an outline."""
    ax = ax or side_by_side(1, 7.2, 0.42 * len(ROWS) + 1.1)[0]
    for place, row in enumerate(ROWS):
        ax.barh(place, 100 * row.course, height=0.62, facecolor="none", edgecolor=GREY, hatch="..")
        figures = f"{100 * row.course:.1f} %"
        if row.key in own:
            ax.barh(place, 100 * own[row.key], height=0.62, color=BLUE)
            figures = f"yours {100 * own[row.key]:.1f} %   (course {figures})"
        right = 100 * max(row.course, own.get(row.key, 0))
        inside = right > 45
        ax.text(
            right + (-1.5 if inside else 1.5),
            place,
            figures,
            ha="right" if inside else "left",
            va="center",
            color="white" if inside and row.key in own else "black",
            bbox=None if row.key in own else {"facecolor": "white", "edgecolor": "none", "pad": 1},
        )
    ax.set_yticks(range(len(ROWS)), [f"{row.name}  ({row.chapter})" for row in ROWS])
    ax.invert_yaxis()
    ax.set(xlim=(0, 100), xlabel="test images that get the right label, in %")
    return ax


def show_scoreboard() -> None:
    """Show the scoreboard with the learner's figures."""
    show(
        plot_scoreboard(own_figures()).figure,
        "The scoreboard, on the 10,000 test images of Fashion-MNIST: a filled bar is yours, a "
        "dotted outline is what the course's own code gets; the chapter is in brackets.",
    )
