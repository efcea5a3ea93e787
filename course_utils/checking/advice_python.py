"""What common errors of Python itself mean: names that are not known, tuples that cannot change."""

ADVICE_ON_PYTHON: tuple[tuple[type[BaseException], str, str], ...] = (
    (
        NameError,
        r"name '(np|numpy)' is not defined",
        "The notebook has not imported NumPy. `import numpy as np` in your cell, above the `def`, "
        "does it; PyTorch alone is enough, too.",
    ),
    (
        NameError,
        r"name '(nn|F|math|torch|functional|plt)' is not defined",
        "Python does not know `{0}` here. Import it in your cell, above the `def`, or write the "
        "full name, such as `torch.nn.functional.relu`.",
    ),
    (
        NameError,
        r"name 'e' is not defined",
        "Python does not know `e`. e to the power of -z is `torch.exp(-z)`.",
    ),
    (
        NameError,
        r"name '(\w+)' is not defined",
        "Python does not know `{0}` on this line. Is it spelled as above, and does the cell that "
        "makes it stand before this one and has it been run?",
    ),
    (
        UnboundLocalError,
        r"variable '(\w+)'",
        "`{0}` is used before anything is assigned to it. A name that is assigned anywhere in a "
        "function belongs to that function: give it a value before this line.",
    ),
    (
        TypeError,
        r"'tuple' object does not support item assignment",
        "A tuple cannot be changed. Take it apart, as in `a, b = pair`, and put the new values "
        "into a new one: `(a, b)`.",
    ),
)
