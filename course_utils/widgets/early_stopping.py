"""Chapter 08: patience and minimum improvement over recorded validation curves."""

from course_utils.instrument import Instrument

CURVES = {
    "overfitting": (
        *(1.628, 1.020, 0.830, 0.738, 0.703, 0.657, 0.621, 0.600, 0.622, 0.603),
        *(0.575, 0.560, 0.558, 0.543, 0.551, 0.548, 0.551, 0.542, 0.557, 0.576),
        *(0.582, 0.558, 0.591, 0.574, 0.586, 0.570, 0.592, 0.582, 0.586, 0.584),
    ),
    "noisy": (
        *(0.768, 0.623, 0.584, 0.585, 0.631, 0.578, 0.601, 0.581, 0.506, 0.567),
        *(0.613, 0.553, 0.574, 0.537, 0.589, 0.600, 0.527, 0.576, 0.626, 0.559),
        *(0.625, 0.647, 0.597, 0.590, 0.609, 0.658, 0.647, 0.638, 0.692, 0.678),
    ),
    "plateau, then lower lr": (
        *(0.508, 0.511, 0.501, 0.520, 0.583, 0.617, 0.532, 0.528, 0.549, 0.624),
        *(0.480, 0.469, 0.466, 0.465, 0.467, 0.465, 0.464, 0.467, 0.464, 0.467),
        *(0.467, 0.466, 0.466, 0.466, 0.466, 0.466, 0.466, 0.466, 0.466, 0.466),
    ),
}
"""Validation losses after 30 epochs of real runs on Fashion-MNIST.

Recorded once, with fixed seeds; `tests/widgets/test_stopping.py` records them again.
"""


def explore_stopping() -> Instrument:
    """Return the widget: follow a recorded run or one's own curve, epoch by epoch."""
    curves = {name: list(losses) for name, losses in CURVES.items()}
    return Instrument("stopping", settings={"curves": curves}, picture="stopping")
