"""Take progress home, from a Binder session say, and bring it back."""

import base64
import html
from typing import Any

import ipywidgets as widgets

from course_utils import progress

FILE_NAME = "neural-networks-progress.json"


class Transfer(widgets.VBox):
    """A link that downloads the progress so far, and a button that adds a file to it."""

    def __init__(self):
        self.link = widgets.HTML()
        self.upload = widgets.FileUpload(
            accept=".json",
            description="Restore from a file",
            tooltip="Choose a file that was downloaded here before",
            layout=widgets.Layout(width="14em"),
        )
        self.status = widgets.HTML()
        self.upload.observe(self._restore, names="value")
        self._offer()
        super().__init__([self.link, self.upload, self.status])

    def _offer(self) -> None:
        try:
            content = progress.export()
        except progress.ProgressError as error:
            self.link.value = html.escape(str(error))
            return
        address = f"data:application/json;base64,{base64.b64encode(content).decode()}"
        self.link.value = (
            f'<a href="{address}" download="{FILE_NAME}" style="text-decoration:underline;'
            'color:var(--jp-content-link-color, #1976d2)">Download your progress</a>'
        )

    def _restore(self, change: dict[str, Any]) -> None:
        for file in change["new"]:
            try:
                notice = progress.restore(bytes(file["content"]), file["name"])
                self._say(notice or "Restored. Run the dashboard again to see it.")
            except progress.ProgressError as error:
                self._say(str(error))
        if change["new"]:
            self.upload.value = ()  # the same file may be chosen again
            self._offer()

    def _say(self, text: str) -> None:
        self.text = text
        self.status.value = f'<div role="status">{html.escape(text)}</div>'

    def __repr__(self) -> str:
        return "Download and restore of your progress (with a running kernel)."

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, Any]:
        return {**super()._repr_mimebundle_(**kwargs), "text/plain": repr(self)}


def transfer() -> Transfer:
    """Return the link and the button; what the link downloads is the progress of this moment."""
    return Transfer()
