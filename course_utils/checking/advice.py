"""What common errors of PyTorch and NumPy mean, and what to look at."""

BEYOND_THE_END = (
    "An index reaches beyond the end. Positions run from 0 to the size minus 1: which of yours is "
    "larger?"
)
BEYOND_THE_END_IN_A_LOOP = (
    "An index reaches beyond the end. Positions run from 0 to the size minus 1: where does the "
    "loop end?"
)
BY_THE_CHECK = " The check passes them: compare your `def` line with that of the stub."
IN_THE_ANSWER = " If one that you pass is a pair, take it apart first: `W, b = pair`."
"""Who called a function with too many or too few arguments, and what to do then."""

ADVICE: tuple[tuple[type[BaseException], str, str], ...] = (
    (
        RuntimeError,
        r"Boolean value of Tensor with (more than one value|no values) is ambiguous",
        "`if`, `while`, `and`, `or`, `not`, `in`, `max(a, b)` and `min(a, b)` of Python want one "
        "True or False, but a comparison of a tensor gives one for each element. In a product "
        "True counts as 1 and False as 0, element by element; `.any()` and `.all()` make one of a "
        "whole tensor.",
    ),
    (
        ValueError,
        r"truth value of an array with more than one element",
        "`if`, `and`, `or`, `max(a, b)` of Python want one True or False, but a comparison of an "
        "array gives one for each element. `np.where` or `np.maximum` decide for each element.",
    ),
    (
        RuntimeError,
        r"mat1 and mat2 shapes cannot be multiplied \((\d+)x(\d+) and (\d+)x(\d+)\)",
        "A matrix product of shapes ({0}, {1}) and ({2}, {3}): the two inner numbers have to be "
        "equal, and here they are {1} and {2}. Which of the matrices has to be transposed?",
    ),
    (
        RuntimeError,
        r"both arguments to matmul need to be at least 1D",
        "A single number stands in a matrix product. Where was it summed up?",
    ),
    (
        RuntimeError,
        r"1D tensors expected",
        "`torch.dot` takes two vectors and nothing else. `@` multiplies matrices, too.",
    ),
    (
        RuntimeError,
        r"loading state_dict",
        "A saved state fits only a network whose layers have the same names and sizes. Which layer "
        "differs?",
    ),
    (
        Exception,
        r"inconsistent tensor size|size mismatch|mat1 and mat2 shapes|vec \(\d+\)|"
        r"dimensions of batch2 tensor|mismatch in its core dimension",
        "Two sizes do not fit in a product. Write the shapes under the names: which axis meets "
        "which?",
    ),
    (
        RuntimeError,
        r"size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\).*dimension (\d+)",
        "Element by element, an axis of size {0} meets one of size {1} (axis {2}). Which of the "
        "shapes is not what you think?",
    ),
    (
        RuntimeError,
        r"The expanded size of the tensor \((\d+)\) must match the existing size \((\d+)\)",
        "An axis of size {1} is put where one of size {0} is. Which of the shapes is not what you "
        "think?",
    ),
    (
        ValueError,
        r"could not be broadcast together with shapes (\([\d, ]*\)) (\([\d, ]*\))",
        "Element by element, the shapes {0} and {1} meet, and they do not fit. Which of them is "
        "not what you think?",
    ),
    (
        RuntimeError,
        r"expected target dtype|scalar type Long|Expected floating point",
        "A dtype is not the expected one: labels are whole numbers (int64), scores are floats.",
    ),
    (
        RuntimeError,
        r"same dtype|dtypes match|scalar type|Input type .* should be the same",
        "Two tensors of different dtype meet where both must have one. `x.to(y.dtype)` converts, "
        "and `torch.zeros_like(x)` has the dtype of `x`.",
    ),
    (
        RuntimeError,
        r"does not require grad and does not have a grad_fn",
        "Nothing that was recorded leads to this number, so `backward` finds no way back. "
        "`torch.tensor(...)`, `.item()`, `.detach()`, `.numpy()` and `torch.no_grad()` cut the "
        "record off: is one of them on the way?",
    ),
    (
        RuntimeError,
        r"can't be cast to the desired output type",
        "An operation in place (`+=`, `/=`, `x[...] =`, a method that ends in `_`) keeps the dtype "
        "of its tensor, and here floats meet whole numbers. Besides, it would change the input. "
        "Make a new tensor: `x = x / 2`.",
    ),
    (
        RuntimeError,
        r"leaf Variable that requires grad is being used in an in-place operation",
        "A parameter that requires gradients is changed in place while PyTorch records. Make a new "
        "tensor, or do the step within `with torch.no_grad():`.",
    ),
    (
        RuntimeError,
        r"Trying to backward through the graph a second time",
        "`backward` was called twice on one graph. The forward pass, which builds it, belongs into "
        "the loop.",
    ),
    (
        RuntimeError,
        r"Can't call numpy\(\) on Tensor that requires grad",
        "`.numpy()` leaves PyTorch's record, so it is refused where gradients are to flow. Stay "
        "with PyTorch's own functions here.",
    ),
    (
        RuntimeError,
        r"shape '.*' is invalid for input of size (\d+)",
        "The {0} numbers do not fit into that shape. How many numbers does the shape hold?",
    ),
    (
        RuntimeError,
        r"grad can be implicitly created only for scalar outputs",
        "`backward` starts from one number, the loss. `.sum()` or `.mean()` makes one of several.",
    ),
    (
        Exception,
        r"'ellipsis'|not ellipsis",
        "A function that is called here still returns `...`: it is an exercise that is not written "
        "yet.",
    ),
    (
        Exception,
        r"for \^|bitwise_xor|__xor__",
        "A power is written `**`, as in `x ** 2`; `^` is another operation.",
    ),
    (
        TypeError,
        r"(maximum|minimum|max|min|clamp)\(\)(?:: argument| received an invalid combination)",
        "`torch.{0}` wants two tensors, not a tensor and a number. `torch.clamp(z, min=...)` or "
        "`max=...` takes a number.",
    ),
    (
        TypeError,
        r"argument '\w+' \(position \d+\) must be Tensor, not (\w+)",
        "A function of PyTorch wants a tensor here, but `{0}` comes. `torch.tensor(...)` makes one "
        "of numbers; for a single number of Python's there is `math`.",
    ),
    (
        Exception,
        r"'torch\.return_types\.(\w+)'",
        "`{0}` along an axis returns two things, the values and their positions. `.values` and "
        "`.indices` pick one.",
    ),
    (
        Exception,
        r"(unsupported operand type\(s\).*|^)'(builtin_function_or_method|function|method)'"
        r"($| and | object is not (subscriptable|iterable)| object has no attribute)",
        "A function or method stands here without the parentheses that call it: `x.sum` is the "
        "method, `x.sum()` its result. (`.values` and `.indices` exist where `max` or `min` is "
        "given an axis; without one there is a single number.)",
    ),
    (
        TypeError,
        r"unsupported operand type.*'NoneType'",
        "One side is None: a function without `return` gives it, `.grad` before `backward`.",
    ),
    (
        AttributeError,
        r"'(Tensor|Parameter)' object has no attribute|module 'torch' has no attribute",
        "PyTorch has nothing of that name. `dir(torch.Tensor)` lists what tensors can do.",
    ),
    (
        AttributeError,
        r"'([\w.]+)' object has no attribute '(\w+)'",
        "An object of type `{0}` has no `{1}`. A line before gives something other than you think: "
        "look at `type(...)` of it.",
    ),
    (
        AttributeError,
        r"module .* has no attribute '(\w+)'",
        "That module has nothing of the name `{0}`. Is it spelled correctly?",
    ),
    (
        AttributeError,
        r"cannot assign (module|parameter)s? before Module.__init__\(\) call",
        "`super().__init__()` has to be the first line of `__init__`: it prepares the module for "
        "its layers.",
    ),
    (
        NotImplementedError,
        r"missing the required \"forward\" function",
        "The module has no `forward`. Is it spelled so, and does it stand within the class?",
    ),
    (
        IndexError,
        r"Dimension out of range|too many indices|axis -?\d+ is out of bounds",
        "There is no such axis: the tensor has fewer axes than that.",
    ),
    (
        IndexError,
        r"out of bounds|out of range",
        BEYOND_THE_END,
    ),
    (
        IndexError,
        r"invalid index of a 0-dim tensor",
        "A single number has no positions. Something was summed up, or picked out, before it was "
        "indexed.",
    ),
    (
        IndexError,
        r"valid indices|used as indices",
        "Positions are whole numbers (int64), and here something else stands in the brackets. "
        "`.long()` or `int(...)` converts.",
    ),
    (
        TypeError,
        r"takes (\d+|from \d+ to \d+) positional arguments? but (\d+) (was|were) given",
        "{1} arguments are passed, and the function takes {0}." + BY_THE_CHECK,
    ),
    (
        TypeError,
        r"missing (\d+) required (?:positional|keyword-only) arguments?: (.+)",
        "An argument is not passed: {1}." + BY_THE_CHECK,
    ),
    (
        TypeError,
        r"'([\w.]+)' object is not callable",
        "Parentheses stand after something that is no function ({0}). Is a `*` missing, or does a "
        "variable have the name of a function?",
    ),
    (
        Exception,
        r"only integer tensors of a single element|only one element tensors|"
        r"a Tensor with \d+ elements cannot be converted|"
        r"only (length-1|size-1|0-dimensional) arrays",
        "One number is wanted here, but a tensor with several comes. `.sum()`, `.mean()` or an "
        "index makes one of them.",
    ),
    (
        TypeError,
        r"iteration over a 0-d tensor|len\(\) of (a 0-d tensor|unsized object)|"
        r"'(float|int)' object is not iterable|object of type '(float|int)' has no len",
        "A loop or `len` goes over a single number. Something was summed up too early.",
    ),
    (
        Exception,
        r"not enough values to unpack|too many values to unpack|cannot unpack non-iterable",
        "The number of names on the left of `=` (or after `for`) differs from the number of values "
        "on the right.",
    ),
    (
        Exception,
        r"log_softmax\w* not implemented for 'Long'|log_softmax.*'Long'",
        "Whole numbers came where logits belong. Did logits and labels change places?",
    ),
    (
        RuntimeError,
        r"[Oo]nly (Tensors of|support) floating point|could not infer output dtype|"
        r"not implemented for '(Long|Byte|Bool|Int)'|bool tensors? is not supported",
        "This operation wants floats, but the numbers are whole (or True and False). `.float()` "
        "converts.",
    ),
    (
        KeyError,
        r"",
        "The dictionary has no entry under this key. What does the loop run over: names or "
        "positions?",
    ),
    (
        StopIteration,
        r"",
        "`next` found nothing, and was told no second value to return in that case.",
    ),
    (
        ZeroDivisionError,
        r"",
        "Something is divided by 0. Which of the numbers can be 0, and what should come out then?",
    ),
    (
        RecursionError,
        r"",
        "The function calls itself again and again. Does it use its own name for something else?",
    ),
)
"""Type, pattern of the message, and what it means; the first that fits counts."""
