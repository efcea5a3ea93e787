"""Small notebooks that the tests of the notebook tools build."""

from types import SimpleNamespace

from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook


def prose(source, cell_id, **metadata):
    return new_markdown_cell(source, id=cell_id, metadata=metadata)


def code(source, cell_id, outputs=(), count=None, **metadata):
    return new_code_cell(
        source, id=cell_id, outputs=list(outputs), execution_count=count, metadata=metadata
    )


def notebook(*cells):
    nb = new_notebook()
    nb.cells = list(cells)  # not validated: some tests need a broken notebook
    return nb


def exercise(name, solution_source, chapter=1, place=1):
    return SimpleNamespace(
        name=name, chapter=chapter, id=f"{chapter}.{place}", solution_source=solution_source
    )
