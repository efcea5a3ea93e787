"""What must hold in a chapter after it has run, and what its prose quotes.

``NN_topic.py`` holds the claims on ``notebooks/NN_topic.ipynb``. Each is a function whose arguments
are names of the notebook; it is called in the notebook's own kernel, right after the cell that it
names, in the run of nbval (`tests.nbval_chapter`). `tests/test_claims.py` looks for what is quoted.

This package is imported in that kernel, so it imports nothing.
"""


def after(cell, quotes=()):
    """Return a decorator that makes a function a claim.

    Parameters
    ----------
    cell
        Id of the code cell after which it must hold.
    quotes
        What the chapter's prose says of it, word for word: a number that is quoted stands beside
        its tolerance.
    """

    def mark(function):
        function.cell, function.quotes = cell, tuple(quotes)
        return function

    return mark


def claims_in(module):
    """Return the claims of a module, by their names."""
    return {name: each for name, each in vars(module).items() if hasattr(each, "cell")}


def hold(module, name, namespace):
    """Call a claim with what it asks for of a notebook's names."""
    claim = claims_in(module)[name]
    arguments = claim.__code__.co_varnames[: claim.__code__.co_argcount]
    missing = [argument for argument in arguments if argument not in namespace]
    if missing:
        raise AssertionError(f"after the cell {claim.cell} there is no {', '.join(missing)}")
    claim(*(namespace[argument] for argument in arguments))
