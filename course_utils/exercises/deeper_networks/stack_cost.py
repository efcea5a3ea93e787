"""Exercise: what a stack of layers costs, and how much of the image it sees."""

from course_utils.checking import Case, exercise


def _stack_cost_cases() -> list[Case]:
    def case(label: str, c_in: int, *layers: tuple) -> Case:
        return Case(label, c_in, list(layers), whole=True)

    pool = (2, 2, None)
    return [
        case("one convolution of 3 by 3", 1, (3, 1, 4)),
        case("two convolutions of 3 by 3", 2, (3, 1, 5), (3, 1, 7)),
        case("a convolution, then a pooling", 1, (3, 1, 4), pool),
        case("a pooling, then a convolution", 3, pool, (3, 1, 4)),
        case("convolution and pooling, twice", 1, (5, 1, 6), pool, (5, 1, 16), pool),
        case("a convolution with stride 2, then another", 3, (7, 2, 8), (3, 1, 8)),
        case("strides of 3 and 2", 2, (4, 3, 5), (3, 2, 3), (2, 1, 9)),
        case("kernels of a single weight", 6, (1, 1, 4), (3, 1, 4), (1, 1, 6)),
        case("a pooling of 3 with stride 2", 1, (3, 1, 2), (3, 2, None), (3, 1, 5)),
        case("four poolings in a row", 5, pool, pool, pool, pool),
        case("no layer at all", 3),
    ]


@exercise(
    cases=_stack_cost_cases,
    hints=(
        "Walk through the layers and carry four numbers along: the parameters so far, the "
        "receptive field, the distance of neighbours in pixels, and the channels that come in.",
        "A convolution has c_out · c_in · kernel² weights, and its batch norm adds 2 · c_out. A "
        "pooling has none, and leaves the channels as they are.",
        "In each layer first field += (kernel - 1) · distance, and only then distance *= stride: "
        "the windows of a layer lie on what the layers *before* it left.",
    ),
    insight="Two kernels of 3 see as far as one of 5, with 18 weights in place of 25 for each pair "
    "of channels. And it is strides that make a field grow: each one multiplies all that follows.",
    results=("the parameters", "the receptive field"),
)
def stack_cost(c_in, layers):
    """Return parameters and receptive field of layers (kernel, stride, c_out); None: a pooling."""
    parameters, field, distance = 0, 1, 1
    for kernel, stride, c_out in layers:
        if c_out is not None:
            parameters += c_out * c_in * kernel**2 + 2 * c_out
            c_in = c_out
        field += (kernel - 1) * distance
        distance *= stride
    return parameters, field


def _variant(
    c_in,
    layers,
    *,
    convolution=lambda c_in, c_out, kernel: c_out * c_in * kernel**2 + 2 * c_out,
    pooling=lambda c_in, kernel: 0,
    keep_channels=False,
    grow=lambda field, kernel, distance, stride: field + (kernel - 1) * distance,
    spread=lambda distance, stride: distance * stride,
    start=1,
    skip_pools=False,
):
    """Count as is right, unless something else is said."""
    parameters, field, distance = 0, start, 1
    for kernel, stride, c_out in layers:
        if c_out is None:
            parameters += pooling(c_in, kernel)
            if skip_pools:
                continue
        else:
            parameters += convolution(c_in, c_out, kernel)
            c_in = c_in if keep_channels else c_out
        field = grow(field, kernel, distance, stride)
        distance = spread(distance, stride)
    return parameters, field


# The parameters


@stack_cost.misconception(
    "You counted the weights of the kernels only. What does the batch norm after each convolution "
    "learn for every channel?",
)
def no_batch_norm(c_in, layers):
    return _variant(c_in, layers, convolution=lambda i, o, k: o * i * k**2)


@stack_cost.misconception(
    "You counted one number a channel beside the weights, as if it were a bias. These convolutions "
    "have none, and batch norm learns a scale and a shift.",
)
def one_number_a_channel(c_in, layers):
    return _variant(c_in, layers, convolution=lambda i, o, k: o * i * k**2 + o)


@stack_cost.misconception(
    "You counted a bias as well as the two numbers of batch norm. The statement says why the "
    "convolutions have no bias: `beta` does its work.",
)
def bias_too(c_in, layers):
    return _variant(c_in, layers, convolution=lambda i, o, k: o * i * k**2 + 3 * o)


@stack_cost.misconception(
    "You counted four numbers a channel for batch norm. The two running averages are kept, but no "
    "gradient reaches them: are they parameters?",
)
def buffers_counted(c_in, layers):
    return _variant(c_in, layers, convolution=lambda i, o, k: o * i * k**2 + 4 * o)


@stack_cost.misconception(
    "Every convolution gets the channels of the image. What comes into a layer is what the layer "
    "before it put out.",
)
def channels_of_the_image(c_in, layers):
    return _variant(c_in, layers, keep_channels=True)


@stack_cost.misconception(
    "Your poolings have parameters. A pooling takes the largest value: does it learn anything?",
    pooling=(
        lambda c_in, kernel: c_in * c_in * kernel**2,
        lambda c_in, kernel: 2 * c_in,
        lambda c_in, kernel: c_in * c_in * kernel**2 + 2 * c_in,
        lambda c_in, kernel: kernel**2,
    ),
)
def poolings_learn(c_in, layers, pooling=lambda c_in, kernel: c_in * c_in * kernel**2):
    return _variant(c_in, layers, pooling=pooling)


@stack_cost.misconception(
    "`kernel` is the length of one side. How many weights does a kernel have on one channel?",
)
def kernel_not_squared(c_in, layers):
    return _variant(c_in, layers, convolution=lambda i, o, k: o * i * k + 2 * o)


# The receptive field


@stack_cost.misconception(
    "The stride of a layer already counts in its own step. The windows of a layer lie on what the "
    "layers before it left; its stride spreads only what comes after it.",
)
def stride_too_early(c_in, layers):
    return _variant(c_in, layers, grow=lambda f, k, d, s: f + (k - 1) * d * s)


@stack_cost.misconception(
    "The strides play no part in the field. After a stride of 2, how many pixels lie between "
    "neighbours?",
)
def strides_ignored(c_in, layers):
    return _variant(c_in, layers, spread=lambda d, s: d)


@stack_cost.misconception(
    "You added the strides. Neighbours that lie 2 apart, of which every second is kept, lie how "
    "far apart then?",
)
def strides_added(c_in, layers):
    return _variant(c_in, layers, spread=lambda d, s: d + s - 1)


@stack_cost.misconception(
    "The distance is that of the last layer's stride alone. All strides before it count, too.",
)
def last_stride_only(c_in, layers):
    return _variant(c_in, layers, spread=lambda d, s: s)


@stack_cost.misconception(
    "Each layer adds its whole kernel. Two windows of 3 side by side overlap: how many pixels does "
    "a second layer of 3 add to what the first one saw?",
    start=(1, 0),
)
def whole_kernels(c_in, layers, start=1):
    return _variant(c_in, layers, start=start, grow=lambda f, k, d, s: f + k * d)


@stack_cost.misconception(
    "The field starts at 0. A value that nothing has been done to has seen one pixel: itself.",
)
def starts_at_0(c_in, layers):
    return _variant(c_in, layers, start=0)


@stack_cost.misconception(
    "You multiplied the field by the strides or the kernels. Each layer *adds* to what is seen: "
    "its kernel, less one, times the distance of neighbours.",
    grow=(
        lambda f, k, d, s: f * k,
        lambda f, k, d, s: f * s + k - 1,
        lambda f, k, d, s: (f + k - 1) * s,
        lambda f, k, d, s: f * k * s,
    ),
)
def multiplied(c_in, layers, grow=lambda f, k, d, s: f * k):
    return _variant(c_in, layers, grow=grow)


@stack_cost.misconception(
    "Your field leaves the poolings out. A pooling looks at a window, too, and its stride spreads "
    "what follows.",
)
def poolings_left_out(c_in, layers):
    return _variant(c_in, layers, skip_pools=True)
