"""How JupyterLab names a heading, so that the links of the notebooks lead to it here, too."""


def anchor(heading: str) -> str:
    """Return the anchor of a heading."""
    return heading.strip().replace(" ", "-")
