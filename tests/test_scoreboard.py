"""The scoreboard: what it keeps, refuses and draws."""

import pytest
import torch
from matplotlib.backends.backend_agg import FigureCanvasAgg

from course_utils import progress, scoreboard
from course_utils.pictures import to_sharp_png
from course_utils.scoreboard import ROWS, own_figures, plot_scoreboard, record
from tools.notebooks import all_notebooks, read

MAX_FIGURE = 120_000  # bytes


def test_a_figure_is_kept_if_it_is_the_best():
    for accuracy in (0.85, torch.tensor(0.875), 0.86):
        record("from_scratch", accuracy)
    assert own_figures() == {"from_scratch": 0.875}


@pytest.mark.parametrize("accuracy", [87.0, -0.1, float("nan"), torch.tensor(1.5)])
def test_what_is_no_fraction_is_refused(accuracy):
    with pytest.raises(ValueError, match=r"an accuracy is a fraction such as 0\.87, not"):
        record("mlp", accuracy)
    assert own_figures() == {}


def test_an_unknown_row_is_refused_by_naming_all():
    with pytest.raises(ValueError, match="no row 'lenet'; there are chance, nearest_mean"):
        record("lenet", 0.9)


def test_what_cannot_be_saved_is_said(monkeypatch, tmp_path, capsys):
    monkeypatch.setenv(progress.FILE_VARIABLE, str(tmp_path))  # a folder
    record("mlp", 0.9)
    assert "Progress cannot be kept" in capsys.readouterr().out
    assert own_figures() == {}


def texts(ax):
    return [text.get_text() for text in ax.texts]


def test_own_figures_stand_beside_those_of_the_course():
    ax = plot_scoreboard({"nearest_mean": 0.7, "cnn": 0.5})
    said = dict(zip([row.key for row in ROWS], texts(ax), strict=True))
    assert said["nearest_mean"] == "yours 70.0 %   (course 67.7 %)"
    assert said["chance"] == "10.0 %"
    filled = [bar.get_width() for bar in ax.patches if bar.get_hatch() is None]
    assert filled == pytest.approx([70, 50])


@pytest.mark.parametrize("own", [{}, {row.key: row.course for row in ROWS}, {"chance": 1.0}])
def test_no_text_leaves_the_picture_or_covers_another(own):
    ax = plot_scoreboard(own)
    fig = ax.figure
    FigureCanvasAgg(fig).draw()  # lays it out
    boxes = [text.get_window_extent() for text in [*ax.texts, *ax.get_yticklabels()]]
    for box in boxes:
        assert box.x0 >= 0
        assert box.x1 <= fig.bbox.width
    assert not any(one.overlaps(other) for n, one in enumerate(boxes) for other in boxes[n + 1 :])
    assert len(to_sharp_png(fig)) < MAX_FIGURE


def test_each_row_is_recorded_in_the_chapter_that_it_names():
    sources = {path.name[:2]: read(path) for path in all_notebooks()}
    for row in ROWS:
        code = "\n".join(c.source for c in sources[row.chapter].cells if c.cell_type == "code")
        assert f'record("{row.key}", ' in code


def test_the_rows_rise():
    figures = [row.course for row in scoreboard.ROWS]
    assert figures == sorted(figures)
