"""Mistakes in `tanh_backward`."""

import torch

from course_utils.exercises.backpropagation.tanh_backward import tanh_backward


def slope(Z):
    """Return the slope of tanh at Z."""
    return 1 - torch.tanh(Z) ** 2


@tanh_backward.misconception(
    "You multiplied by the value of tanh. The chain rule multiplies by its slope: at Z = 0 the "
    "value is 0, and yet tanh is steepest there."
)
def times_activation(dA, Z):
    return dA * torch.tanh(Z)


@tanh_backward.misconception(
    "A square is missing. As you have it, the slope at Z = -1000 is 2, although tanh is as flat "
    "there as at Z = 1000: it has to treat both sides alike."
)
def not_squared(dA, Z):
    return dA * (1 - torch.tanh(Z))


@tanh_backward.misconception(
    "The square stands around the whole difference. A power is computed before a difference, "
    "unless parentheses say otherwise: what is it that should be squared?"
)
def difference_squared(dA, Z):
    return dA * (1 - torch.tanh(Z)) ** 2


@tanh_backward.misconception(
    "Z was squared before tanh was applied. tanh²(z) means the square of what tanh returns."
)
def argument_squared(dA, Z):
    return dA * (1 - torch.tanh(Z**2))


@tanh_backward.misconception(
    "The rule was applied to Z itself, as if Z were the activation. The rule is written in terms "
    "of the value that tanh returned: how do you get from Z to it?"
)
def z_as_activation(dA, Z):
    return dA * (1 - Z**2)


@tanh_backward.misconception(
    "tanh was applied twice: the slope was taken at A instead of at Z. Once you have the value, "
    "the rule needs it as it is."
)
def tanh_twice(dA, Z):
    return dA * slope(torch.tanh(Z))


@tanh_backward.misconception(
    "This is the slope of tanh. The chain rule multiplies it by what arrives from the layers after "
    "it: where does dA enter?"
)
def slope_only(dA, Z):
    return slope(Z)


@tanh_backward.misconception(
    "This is the forward pass, tanh of Z. Asked for is what becomes of the gradient dA on its way "
    "back through tanh."
)
def forward_pass(dA, Z):
    return torch.tanh(Z)


@tanh_backward.misconception(
    "This is the way back through the sigmoid, or its rule with tanh put in. Which function made A "
    "of Z here, and how steep is it at Z = 0?",
    value=(torch.sigmoid, torch.tanh),
)
def sigmoid_rule(dA, Z, value=torch.sigmoid):
    a = value(Z)
    return dA * a * (1 - a)


@tanh_backward.misconception(
    "The rule of tanh was applied to the value of the sigmoid. The two curves look alike, but "
    "tanh runs from -1 to 1, the sigmoid from 0 to 1."
)
def of_sigmoid(dA, Z):
    return dA * (1 - torch.sigmoid(Z) ** 2)


@tanh_backward.misconception(
    "Your slope grows where tanh bends towards 1 or -1, although the curve gets flat there. Look "
    "at the sign within the parentheses."
)
def plus_for_minus(dA, Z):
    return dA * (1 + torch.tanh(Z) ** 2)


@tanh_backward.misconception(
    "You multiplied by the square of tanh, which is 0 at Z = 0 and 1 far away. tanh is steep in "
    "the middle and flat far away."
)
def square_alone(dA, Z):
    return dA * torch.tanh(Z) ** 2


@tanh_backward.misconception(
    "All signs are reversed. tanh rises everywhere, so its slope is never negative: a difference "
    "stands the wrong way round, or a minus came in when you took the derivative."
)
def sign_reversed(dA, Z):
    return -dA * slope(Z)


@tanh_backward.misconception(
    "A pair of parentheses is missing: a product is computed before a difference, so that dA was "
    "multiplied by the 1 alone."
)
def parentheses_missing(dA, Z):
    return dA - torch.tanh(Z) ** 2


@tanh_backward.misconception(
    "dA was squared as well: what is squared was multiplied by dA first. The slope knows nothing "
    "of dA: first the slope, then one product.",
    made=(lambda dA, a: dA - (dA * a) ** 2, lambda dA, a: 1 - (dA * a) ** 2),
)
def dA_squared(dA, Z, made=lambda dA, a: dA - (dA * a) ** 2):
    return made(dA, torch.tanh(Z))


@tanh_backward.misconception(
    "The slope was taken at dA. In the forward pass tanh looked at another number, and where it "
    "stood there decides how steep it is.",
    other=(lambda dA, Z: dA, lambda dA, Z: Z, lambda dA, Z: 1),
)
def slope_at_the_gradient(dA, Z, other=lambda dA, Z: dA):
    return other(dA, Z) * slope(dA)


@tanh_backward.misconception(
    "dA and Z were multiplied first, and tanh, or its slope, was taken of the product. Nothing is "
    "mixed before the slope is known: it belongs to Z alone.",
    f=(slope, torch.tanh),
)
def of_the_product(dA, Z, f=slope):
    return f(dA * Z)


@tanh_backward.misconception(
    "The right idea, but at large values it breaks down: where exp overflows, infinity is divided "
    "by infinity, and NaN comes out. Which function of PyTorch gives the value of tanh, which "
    "always lies between -1 and 1?",
    value=(
        lambda Z: (Z.exp() - (-Z).exp()) / (Z.exp() + (-Z).exp()),
        lambda Z: (torch.exp(2 * Z) - 1) / (torch.exp(2 * Z) + 1),
        lambda Z: (1 - torch.exp(-2 * Z)) / (1 + torch.exp(-2 * Z)),
        lambda Z: torch.where(Z < -44, torch.nan, torch.tanh(Z)),
        lambda Z: torch.where(Z > 44, torch.nan, torch.tanh(Z)),
    ),
)
def overflow(dA, Z, value=lambda Z: (Z.exp() - (-Z).exp()) / (Z.exp() + (-Z).exp())):
    return dA * (1 - value(Z) ** 2)


@tanh_backward.misconception(
    "You divided by cosh(Z) once. The derivative of sinh(z) / cosh(z) has another power in its "
    "denominator: what does the quotient rule say?"
)
def cosh_once(dA, Z):
    return dA / torch.cosh(Z)


@tanh_backward.misconception(
    "This is the way back through ReLU: the gradient passes where Z is positive, and stops "
    "elsewhere. tanh has no bend; its slope changes softly."
)
def relu_rule(dA, Z):
    return dA * (Z > 0)


@tanh_backward.misconception(
    "The gradient passes unchanged, as if the slope of tanh were 1 everywhere. That is so close to "
    "Z = 0; how steep is tanh far away from it?"
)
def passed_unchanged(dA, Z):
    return dA.clone()


@tanh_backward.misconception(
    "The gradient was multiplied by Z itself. The chain rule multiplies by the slope of tanh at Z."
)
def times_z(dA, Z):
    return dA * Z


@tanh_backward.misconception(
    "The power rule was applied to the square of tanh, as if A were tanh² or the slope itself. A "
    "is tanh(Z), and one step of the chain rule takes one derivative.",
    made=(lambda a: 2 * a, lambda a: -2 * a, lambda a: -2 * a * (1 - a**2), lambda a: 1 - 2 * a),
)
def second_derivative(dA, Z, made=lambda a: 2 * a):
    return dA * made(torch.tanh(Z))


@tanh_backward.misconception(
    "dA was divided by the slope, which is hardly more than 0 far from Z = 0. Along a path slopes "
    "multiply."
)
def divided_by_slope(dA, Z):
    return dA / slope(Z)


@tanh_backward.misconception(
    "The slope was added to dA. Along a path slopes multiply; only what comes from several paths "
    "adds up."
)
def slope_added(dA, Z):
    return dA + slope(Z)


@tanh_backward.misconception(
    "A product of matrices stands where elements should be multiplied: `@` adds over rows and "
    "columns, so that elements mix, and it runs only where sizes happen to fit. Each element "
    "passes through tanh by itself.",
    product=(
        lambda dA, s: dA @ s,
        lambda dA, s: dA @ s.T,
        lambda dA, s: dA.T @ s,
        lambda dA, s: s @ dA,
    ),
)
def matrix_product(dA, Z, product=lambda dA, s: dA @ s):
    return product(dA, slope(Z))


@tanh_backward.misconception(
    "The gradient was averaged, or added up, over the examples. In tanh each element goes its own "
    "way, back as well.",
    reduce=(torch.mean, torch.sum),
)
def averaged_over_examples(dA, Z, reduce=torch.mean):
    return reduce(dA, dim=0) * slope(Z)


@tanh_backward.misconception(
    "For a matrix it works, but not for a tensor with fewer or more axes. An operation on whole "
    "tensors works for every shape.",
    axes=((0, 1, 3), (0, 1), (3,)),
)
def matrix_only(dA, Z, axes=(0, 1, 3)):
    if Z.dim() in axes:
        raise IndexError
    return dA * slope(Z)
