"""A slider with a box beside it: a number typed into the box is used as it was typed."""

import html
import math
import re

import ipywidgets as widgets
import traitlets

LABEL_WIDTH = "11em"
"""Of the labels of controls that stand in line under each other."""

_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?")
"""Thousands set apart: "12,345" and "12 345"; not "0,5", where the comma may be a decimal one."""


class NumberSlider(widgets.VBox):
    """A labelled number between two ends, inclusive: drag the handle, or type into the box.

    The handle stands at the nearest of its places, and the number does not follow it there.

    Parameters
    ----------
    step
        Between two places of the handle; of the logarithm to base 10 where `log`.
    log
        Whether equal ways of the handle multiply by equal factors.
    whole
        Whether only whole numbers will do.
    """

    value = traitlets.Any()
    disabled = traitlets.Bool(False)

    def __init__(
        self,
        label: str,
        value: float,
        low: float,
        high: float,
        step: float,
        *,
        log: bool = False,
        whole: bool = False,
        label_width: str = LABEL_WIDTH,
    ):
        self.description, self._log, self._whole = label, log, whole
        low, high = (math.log10(end) if log else end for end in (low, high))
        self.handle = widgets.FloatSlider(
            min=low,
            max=high,
            step=step,
            readout=False,
            layout=widgets.Layout(flex="1 1 0", min_width="3em"),
        )
        self.box = widgets.Text(
            description=label,
            tooltip="",
            continuous_update=False,
            style={"description_width": label_width},
            layout=widgets.Layout(width=f"calc({label_width} + 6em)", flex="none"),
        )
        self.note = widgets.HTML(tooltip="")
        row = widgets.HBox([self.box, self.handle])
        super().__init__([row, self.note], layout=widgets.Layout(width="34em", max_width="100%"))
        self.observe(lambda change: self._show(), names="value")
        self.value = value
        self.handle.observe(self._dragged, names="value")
        self.box.observe(self._typed, names="value")
        for part in (self.handle, self.box):
            traitlets.dlink((self, "disabled"), (part, "disabled"))

    @property
    def min(self) -> float:
        """The smallest number."""
        return self._number_at(self.handle.min)

    @property
    def max(self) -> float:
        """The largest number; a smaller one takes the value along."""
        return self._number_at(self.handle.max)

    @max.setter
    def max(self, high: float) -> None:
        self.handle.max = self._place_of(high)

    @traitlets.validate("value")
    def _within_its_ends(self, proposal: traitlets.Bunch) -> float:
        return min(max(proposal.value, self.min), self.max)

    def _number_at(self, place: float) -> float:
        number = 10**place if self._log else place
        return round(number) if self._whole else float(f"{number:.3g}") + 0.0  # no "-0"

    def _place_of(self, number: float) -> float:
        """Return the nearest place of the handle."""
        handle, place = self.handle, math.log10(number) if self._log else number
        return handle.min + round((place - handle.min) / handle.step) * handle.step

    def _dragged(self, change: traitlets.Bunch) -> None:
        """Follow the handle, unless it stands where it has to for the number."""
        if abs(change.new - self._place_of(self.value)) > self.handle.step / 2:
            self.value = self._number_at(change.new)

    def _typed(self, change: traitlets.Bunch) -> None:
        """Use the number as it was typed; say so where that cannot be."""
        number, typed, said = _read(change.new), html.escape(change.new), ""
        if number is None or (self._whole and number % 1):
            self._write(change.old)
            kind = "whole number" if self._whole else "number"
            said = f"“{typed}” is no {kind}, so {change.old} stays."
        else:
            self.value = int(number) if self._whole else number
            self._show()
            if self.value != number:
                ends = f"{self._text(self.min)} to {self._text(self.max)}"
                said = f"{typed} is outside {ends}, so {self._text(self.value)} is used."
        self.note.value = said and f'<div role="alert">{said}</div>'

    def _show(self) -> None:
        """Let handle and box show the number, the box as it was typed."""
        self.handle.value = self._place_of(self.value)
        if _read(self.box.value) != self.value:
            self._write(self._text(self.value))
        self.note.value = ""

    def _write(self, text: str) -> None:
        self.box.unobserve(self._typed, names="value")
        self.box.value = text
        self.box.observe(self._typed, names="value")

    def _text(self, number: float) -> str:
        return str(number) if self._whole else f"{number:.4g}"


def _read(text: str) -> float | None:
    """Return the number that a text stands for, None if for none."""
    text = text.strip().replace("\N{MINUS SIGN}", "-")
    if _GROUPED.fullmatch(text):
        text = re.sub(r"[,\s]", "", text)
    try:
        number = float(text)
    except ValueError:
        return None
    return None if math.isnan(number) else number
