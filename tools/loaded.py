"""What the pages of a chapter load: its pictures, its instruments and its questions."""

from dataclasses import dataclass, field
from pathlib import Path

from nbformat import NotebookNode

from tools import stages
from tools.pictures import Picture
from tools.stored_instruments import Stored


@dataclass(kw_only=True)
class Loaded:
    """Files beside pages, which lie in folders of their chapters."""

    pictures: list[Picture] = field(default_factory=list)
    stored: dict[str, Stored] = field(default_factory=dict)
    """Instruments and questions, by the names of their scripts."""

    def picture(self, chapter: str, cell: NotebookNode, number: int) -> Picture:
        """Have the picture of a cell's output loaded; return it.

        Parameters
        ----------
        chapter
            Name of the notebook, without its ending.
        cell
            A code cell.
        number
            Of the output, for the name of the file.
        """
        picture = Picture.of(f"{chapter}/{cell.id}-{number}.png", cell.outputs[number])
        self.pictures.append(picture)
        return picture

    def stage(self, chapter: str, cell: NotebookNode, stored: Stored, inside: str) -> str:
        """Have an instrument of a cell loaded; return its place as HTML.

        Parameters
        ----------
        chapter
            Name of the notebook, without its ending.
        cell
            A code cell.
        stored
            What the instrument holds.
        inside
            What stands there until it is alive, as HTML.
        """
        name = f"{chapter}/{cell.id}"
        self.stored[name] = stored
        return stages.stage(name, stored.module, inside)

    def write(self, static: Path) -> None:
        """Write all that the pages load."""
        for picture in self.pictures:
            picture.write(static)
        for name, stored in self.stored.items():
            stages.write_stored(name, stored, static)
