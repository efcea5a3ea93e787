"""Chapter 03: optimizers on a bowl, a ravine and a saddle."""

from typing import SupportsFloat

from course_utils.instrument import Instrument

SURFACES = ("bowl", "ravine (Rosenbrock)", "saddle")
OPTIMIZERS = ("SGD", "SGD with momentum", "RMSprop", "Adam", "all four")
LOWEST_LR, HIGHEST_LR = 0.001, 1.0


def explore_descent(
    surface: str = "ravine (Rosenbrock)", optimizer: str = "all four", lr: float = 0.01
) -> Instrument:
    """Return the widget: drag the start, choose an optimizer or a race of all four, play.

    Parameters
    ----------
    surface
        One of `SURFACES`.
    optimizer
        One of `OPTIMIZERS`.
    lr
        Learning rate at the beginning, from `LOWEST_LR` to `HIGHEST_LR`.

    Raises
    ------
    ValueError
        An argument is none of these.
    """
    for name, value, known in (
        ("surface", surface, SURFACES),
        ("optimizer", optimizer, OPTIMIZERS),
    ):
        if value not in known:
            raise ValueError(f"{name} {value!r} is none of: {', '.join(map(repr, known))}")
    is_number = isinstance(lr, SupportsFloat) and not isinstance(lr, bool)
    if not is_number or not LOWEST_LR <= float(lr) <= HIGHEST_LR:
        raise ValueError(f"lr must be a number from {LOWEST_LR} to {HIGHEST_LR}, not {lr!r}")
    lr = float(lr)
    state = {"surface": surface, "optimizer": optimizer, "lr": lr}
    picture = _PICTURES.get((surface, optimizer, lr), "")
    return Instrument("descent", state=state, picture=picture)


_PICTURES = {
    ("bowl", "SGD", 0.1): "descent-bowl",
    ("ravine (Rosenbrock)", "all four", 0.01): "descent",
}
"""Pictures that stand in for the widget as chapter 03 shows it."""
