"""What errors of layers, images and sizes mean, and what to look at; narrow ones, tried first."""

ADVICE_ON_LAYERS: tuple[tuple[type[BaseException], str, str], ...] = (
    (
        RuntimeError,
        r"mat1 and mat2 shapes cannot be multiplied \(\d+x28 and 784x\d+\)",
        "Rows of 28 pixels meet weights for all 784 of an image. Flatten and scale the images "
        "first, as your training did.",
    ),
    (
        RuntimeError,
        r"only supports boolean masks",
        "A mask says True or False for each element, and this one holds numbers. `mask > 0` makes "
        "True and False of them.",
    ),
    (
        RuntimeError,
        r"outer: Expected 1-D argument",
        "`torch.outer` takes one example, a vector of each side. Which product of matrices adds up "
        "the outer products of all rows?",
    ),
    (
        RuntimeError,
        r"Expected 3D \(unbatched\) or 4D|weight should have at least three dimensions|"
        r"non-empty 3D or 4D",
        "PyTorch's convolution and pooling want axes for the batch and the channels in front, (N, "
        "C, H, W). `x[None, None]` puts two axes of length 1 there, `[0, 0]` takes them off again.",
    ),
    (
        RuntimeError,
        r"expand\(torch\.\w+\{.*the number of sizes provided \(0\)|"
        r"shape mismatch: value tensor of shape .* to indexing result of shape \[\]",
        "Several numbers are written into the place of one. Is a `.sum()`, a `.max()` or an index "
        "missing?",
    ),
    (
        ValueError,
        r"setting an array element with a sequence",
        "Several numbers are written into the place of one. Is a sum, a maximum or an index "
        "missing?",
    ),
    (
        TypeError,
        r"'float' object cannot be interpreted as an integer|slice indices must be integers|"
        r"must be tuple of ints, ?but got float|argument 'size' .*float|"
        r"^(?:zeros|ones|empty)\(\) (?:takes 1 positional|received an invalid combination)",
        "A whole number is wanted here. `/` always makes a float; `//` divides and rounds down, "
        "and `round(...)` makes a whole number of any float.",
    ),
    (
        RuntimeError,
        r"Expected reduction dim to be specified for input.numel\(\) == 0",
        "There is nothing to take the largest or smallest of: a slice is empty, because it begins "
        "beyond the edge, or does not end after its beginning.",
    ),
    (
        RuntimeError,
        r"Kernel size can't be greater than actual input size",
        "The maps have become smaller than the kernel: is a layer too many, or one applied twice?",
    ),
    (
        TypeError,
        r"must be Tensor, not torch\.return_types\.(\w+)",
        "`{0}` along an axis returns two things, the values and their positions. To cut off at 0 "
        "there are `torch.relu` and `clamp(min=0)`.",
    ),
    (
        TypeError,
        r"must be Tensor, not Flatten",
        "`nn.Flatten` is a layer: make it first, `nn.Flatten()(images)`.",
    ),
    (
        TypeError,
        r"must be Tensor, not (ReLU|Sigmoid|Tanh|Softmax|Linear|Conv2d|MaxPool2d|Sequential)",
        "`{0}` is a layer: it is made first, `layer = nn.{0}(...)`, and then called, `layer(A)`. "
        "`nn.{0}(A)` only makes one.",
    ),
    (
        TypeError,
        r"got \([^()]*torch\._C\.Generator\)|got torch\._C\.Generator|not torch\._C\.Generator",
        "A generator has to be passed by name: `generator=generator`.",
    ),
    (
        TypeError,
        r"'type' object does not support the context manager protocol",
        "The parentheses are missing: `torch.no_grad` is a class, and `with torch.no_grad():` "
        "makes the object that `with` needs.",
    ),
    (
        TypeError,
        r"'DataLoader' object is not subscriptable",
        "A DataLoader has no positions: `for X, labels in loader` goes through its batches.",
    ),
    (
        TypeError,
        r"(ModuleList|ModuleDict|Sequential)\.\w+\(\) missing 1 required positional argument",
        "`nn.{0}` is the class; `nn.{0}()` makes an object.",
    ),
    (
        NotImplementedError,
        r"Module \[(ModuleList|ModuleDict)\] is missing the required \"forward\" function",
        "A `{0}` only holds layers, and cannot be called itself. Call them one after the other.",
    ),
    (
        IndexError,
        r"tuple index out of range",
        "The tuple is shorter than that. `x.shape` has one number for each axis of `x`: has `x` "
        "fewer axes than you think?",
    ),
)
"""Type, pattern of the message, and what it means."""
