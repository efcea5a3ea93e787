"""Exercise: batch normalisation folded into the convolution before it."""

import torch

from course_utils.checking import Case, exercise
from course_utils.checking.samples import normal


def _fold_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(114)

    def case(label: str, shape: tuple[int, ...], eps: float = 1e-5) -> Case:
        channels = shape[0]
        gamma, beta, mean = (normal(generator, channels) + shift for shift in (1.4, 0.5, -0.6))
        var = normal(generator, channels).square() + 0.4
        return Case(label, normal(generator, *shape), gamma, beta, mean, var, eps)

    small = [*normal(generator, 3, 2), torch.tensor([1e-5, 4e-5])]
    by_hand = [torch.tensor([value]) for value in (3.0, 10.0, 5.0, 4.0)]
    return [
        Case("one weight of 2, by hand", torch.full((1, 1, 1, 1), 2.0), *by_hand, 0.0),
        case("four kernels of 3 by 2 on two channels", (4, 2, 3, 2)),
        case("as many channels in as out", (3, 3, 3, 3)),
        case("a large eps", (2, 3, 3, 3), 0.8),
        Case("small variances, eps not given", normal(generator, 2, 3, 2, 2), *small),
        case("a single kernel", (1, 4, 2, 2), 0.1),
        case("kernels of one weight", (5, 2, 1, 1), 0.3),
    ]


@exercise(
    cases=_fold_cases,
    hints=(
        "In evaluation batch normalisation is $s z + t$ with the same two numbers for all of a "
        "channel. What are s and t? Collect everything that multiplies z, and the rest.",
        "z is a sum of products with weights, so s · z is the same sum with weights that are s "
        "times as large.",
        "`scale = gamma / torch.sqrt(var + eps)` has one number for each kernel; "
        "`scale.view(-1, 1, 1, 1)` multiplies whole kernels. What is left for z = 0?",
    ),
    insight="Networks are folded before they go into a phone or a car: the same answers, and one "
    "pass through memory less after every convolution. `torch.nn.utils.fusion.fuse_conv_bn_eval` "
    "does it.",
    results=("the folded weights", "the folded bias"),
)
def fold_batch_norm(W, gamma, beta, mean, var, eps=1e-5):
    """Return weights and bias of one convolution that does what W and batch norm do together."""
    scale = gamma / torch.sqrt(var + eps)
    return W * scale.view(-1, 1, 1, 1), beta - mean * scale


# The scale


@fold_batch_norm.misconception(
    "The weights are divided by the variance. What does batch normalisation divide by?",
    share=(1, 0),
)
def by_the_variance(W, gamma, beta, mean, var, eps=1e-5, share=1):
    scale = gamma / (var + share * eps)
    return W * scale.view(-1, 1, 1, 1), beta - mean * scale


@fold_batch_norm.misconception(
    "`eps` is left out, or stands outside the root. Where does batch normalisation add it?",
    root=(lambda var, eps: var.sqrt(), lambda var, eps: var.sqrt() + eps),
)
def eps_elsewhere(W, gamma, beta, mean, var, eps=1e-5, root=lambda var, eps: var.sqrt()):
    scale = gamma / root(var, eps)
    return W * scale.view(-1, 1, 1, 1), beta - mean * scale


@fold_batch_norm.misconception(
    "`gamma` plays no part in the weights. Batch normalisation divides by the standard deviation, "
    "and what does it do after that?",
)
def no_gamma_in_the_weights(W, gamma, beta, mean, var, eps=1e-5):
    deviation = torch.sqrt(var + eps)
    return W / deviation.view(-1, 1, 1, 1), beta - mean * gamma / deviation


@fold_batch_norm.misconception(
    "`gamma` plays no part at all, neither in the weights nor in the bias.",
)
def no_gamma(W, gamma, beta, mean, var, eps=1e-5):
    deviation = torch.sqrt(var + eps)
    return W / deviation.view(-1, 1, 1, 1), beta - mean / deviation


@fold_batch_norm.misconception(
    "The weights come back as they were, and only the bias holds batch normalisation. What of it "
    "multiplies what the kernels compute?",
)
def weights_as_they_were(W, gamma, beta, mean, var, eps=1e-5):
    return W, beta - mean * gamma / torch.sqrt(var + eps)


@fold_batch_norm.misconception(
    "The scale is laid along the wrong axis of W: in shape (c_out, c_in, kh, kw) it belongs to the "
    "axis of the channels that come out. Where nothing is said, tensors meet from the right.",
    axis=(1, 2, 3),
)
def along_another_axis(W, gamma, beta, mean, var, eps=1e-5, axis=1):
    scale = gamma / torch.sqrt(var + eps)
    shape = [1] * 4
    shape[axis] = -1
    return W * scale.view(shape), beta - mean * scale


# The bias


@fold_batch_norm.misconception(
    "The bias is `beta` alone. The mean was subtracted before the scale: what becomes of it?",
)
def bias_is_beta(W, gamma, beta, mean, var, eps=1e-5):
    scale = gamma / torch.sqrt(var + eps)
    return W * scale.view(-1, 1, 1, 1), beta.clone()


@fold_batch_norm.misconception(
    "The mean is subtracted as it is. In the formula it stands inside the brackets, so the scale "
    "multiplies it, too.",
)
def mean_not_scaled(W, gamma, beta, mean, var, eps=1e-5):
    scale = gamma / torch.sqrt(var + eps)
    return W * scale.view(-1, 1, 1, 1), beta - mean


@fold_batch_norm.misconception(
    "`beta` is scaled as well. It is added after everything else: does a scale reach it?",
    bias=(
        lambda beta, mean, scale: scale * (beta - mean),
        lambda beta, mean, scale: scale * beta,
        lambda beta, mean, scale: scale * (beta + mean),
    ),
)
def beta_scaled(
    W, gamma, beta, mean, var, eps=1e-5, bias=lambda beta, mean, scale: scale * (beta - mean)
):
    scale = gamma / torch.sqrt(var + eps)
    return W * scale.view(-1, 1, 1, 1), bias(beta, mean, scale)


@fold_batch_norm.misconception(
    "The sign of the mean is the wrong one: batch normalisation takes the mean away.",
)
def mean_added(W, gamma, beta, mean, var, eps=1e-5):
    scale = gamma / torch.sqrt(var + eps)
    return W * scale.view(-1, 1, 1, 1), beta + mean * scale


@fold_batch_norm.misconception(
    "`beta` is missing in the bias. What is left of batch normalisation where the mean is 0?",
)
def no_beta(W, gamma, beta, mean, var, eps=1e-5):
    scale = gamma / torch.sqrt(var + eps)
    return W * scale.view(-1, 1, 1, 1), -mean * scale


@fold_batch_norm.misconception(
    "In the bias the mean is divided by the deviation, and `gamma` is missing there. It multiplies "
    "the whole of the normalised value.",
)
def no_gamma_in_the_bias(W, gamma, beta, mean, var, eps=1e-5):
    deviation = torch.sqrt(var + eps)
    return W * (gamma / deviation).view(-1, 1, 1, 1), beta - mean / deviation
