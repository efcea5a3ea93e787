"""Mistakes in `sigmoid_backward`."""

import torch

from course_utils.exercises.backpropagation.sigmoid_backward import sigmoid_backward


def slope(Z):
    """Return the slope of the sigmoid at Z."""
    s = torch.sigmoid(Z)
    return s * (1 - s)


@sigmoid_backward.misconception(
    "You multiplied by the value of the sigmoid. The chain rule multiplies by its slope: at "
    "Z = 1000 the value is 1, and how much does it change there when Z changes a little?"
)
def times_activation(dA, Z):
    return dA * torch.sigmoid(Z)


@sigmoid_backward.misconception(
    "You multiplied by 1 minus the sigmoid, which is one factor of its slope. At Z = -1000 the "
    "sigmoid is flat, and your factor is 1 there: what is missing? If you took the derivative of "
    "the quotient, look at the power of its denominator."
)
def one_factor_left_out(dA, Z):
    return dA * (1 - torch.sigmoid(Z))


@sigmoid_backward.misconception(
    "This is the slope of the sigmoid. The chain rule multiplies it by what arrives from the "
    "layers after it: where does dA enter?"
)
def slope_only(dA, Z):
    return slope(Z)


@sigmoid_backward.misconception(
    "This is the forward pass, the sigmoid of Z. Asked for is what becomes of the gradient dA on "
    "its way back through the sigmoid."
)
def forward_pass(dA, Z):
    return torch.sigmoid(Z)


@sigmoid_backward.misconception(
    "This is the way back through tanh, or its rule with the sigmoid put in. Which function made A "
    "of Z here, and how steep is it at Z = 0?",
    value=(torch.tanh, torch.sigmoid, lambda Z: Z),
)
def tanh_rule(dA, Z, value=torch.tanh):
    return dA * (1 - value(Z) ** 2)


@sigmoid_backward.misconception(
    "The rule was applied to Z itself, as if Z were the activation. The rule is written in terms "
    "of the value that the sigmoid returned: how do you get from Z to it?"
)
def z_as_activation(dA, Z):
    return dA * Z * (1 - Z)


@sigmoid_backward.misconception(
    "One of the two factors of the slope was made of Z, where both are made of the value of the "
    "sigmoid.",
    made=(lambda s, Z: s * (1 - Z), lambda s, Z: Z * (1 - s)),
)
def half_of_it_from_z(dA, Z, made=lambda s, Z: s * (1 - Z)):
    return dA * made(torch.sigmoid(Z), Z)


@sigmoid_backward.misconception(
    "The sigmoid was applied twice: the slope was taken at A instead of at Z. Once you have the "
    "value, the rule needs it as it is."
)
def sigmoid_twice(dA, Z):
    return dA * slope(torch.sigmoid(Z))


@sigmoid_backward.misconception(
    "Your slope grows with the value of the sigmoid and is 2 where that is 1, although the curve "
    "is flat there. Look at the sign within the parentheses."
)
def plus_for_minus(dA, Z):
    s = torch.sigmoid(Z)
    return dA * s * (1 + s)


@sigmoid_backward.misconception(
    "All signs are reversed. The sigmoid rises everywhere, so its slope is never negative: a "
    "difference stands the wrong way round, or a minus of the derivative was lost (there are two: "
    "one comes from the quotient, the other from exp(-z))."
)
def sign_reversed(dA, Z):
    return -dA * slope(Z)


@sigmoid_backward.misconception(
    "A pair of parentheses is missing: a product is computed before a difference, so that only the "
    "first part was multiplied by dA.",
    read=(lambda dA, s: dA * s * 1 - s, lambda dA, s: dA * s - s**2, lambda dA, s: dA - s),
)
def parentheses_missing(dA, Z, read=lambda dA, s: dA * s * 1 - s):
    return read(dA, torch.sigmoid(Z))


@sigmoid_backward.misconception(
    "dA stands in the second factor, too, as if the rule held for the product of dA and the "
    "activation. The slope knows nothing of dA: first the slope, then one product."
)
def dA_in_both_factors(dA, Z):
    product = dA * torch.sigmoid(Z)
    return product * (1 - product)


@sigmoid_backward.misconception(
    "The slope was taken at dA. In the forward pass the sigmoid looked at another number, and "
    "where it stood there decides how steep it is.",
    other=(lambda dA, Z: dA, lambda dA, Z: Z, lambda dA, Z: 1),
)
def slope_at_the_gradient(dA, Z, other=lambda dA, Z: dA):
    return other(dA, Z) * slope(dA)


@sigmoid_backward.misconception(
    "dA and Z were multiplied first, and the sigmoid, or its slope, was taken of the product. "
    "Nothing is mixed before the slope is known: it belongs to Z alone.",
    f=(slope, torch.sigmoid),
)
def of_the_product(dA, Z, f=slope):
    return f(dA * Z)


@sigmoid_backward.misconception(
    "The right idea, but at large values it breaks down: where exp overflows, infinity is divided "
    "or multiplied, and NaN comes out. Can the slope be made of the value of the sigmoid, which "
    "always lies between 0 and 1?",
    form=(
        lambda Z: torch.exp(-Z) / (1 + torch.exp(-Z)) ** 2,
        lambda Z: torch.where(Z < -88, torch.nan, slope(Z)),
    ),
)
def overflow(dA, Z, form=lambda Z: torch.exp(-Z) / (1 + torch.exp(-Z)) ** 2):
    return dA * form(Z)


@sigmoid_backward.misconception(
    "At Z = 1000, exp(Z) is infinity, and your value of the sigmoid, or its slope, is infinity / "
    "infinity, which is NaN. In 1 / (1 + exp(-Z)) only a 1 is divided by infinity: a slope made of "
    "that value is safe."
)
def infinity_by_infinity(dA, Z):
    s = torch.exp(Z) / (1 + torch.exp(Z))
    return dA * s * (1 - s)


@sigmoid_backward.misconception(
    "This is the way back through ReLU: the gradient passes where Z is positive, and stops "
    "elsewhere. The sigmoid has no bend; its slope changes softly."
)
def relu_rule(dA, Z):
    return dA * (Z > 0)


@sigmoid_backward.misconception(
    "The gradient passes unchanged, or by one factor that is the same everywhere. How steep is the "
    "sigmoid at Z = 0, and how steep far away from it?",
    factor=(1.0, 0.25, 0.5),
)
def same_slope_everywhere(dA, Z, factor=1.0):
    return factor * dA


@sigmoid_backward.misconception(
    "The gradient was multiplied by Z itself. The chain rule multiplies by the slope of the "
    "sigmoid at Z."
)
def times_z(dA, Z):
    return dA * Z


@sigmoid_backward.misconception(
    "dA was divided by the slope, which is hardly more than 0 far from Z = 0. Along a path slopes "
    "multiply."
)
def divided_by_slope(dA, Z):
    return dA / slope(Z)


@sigmoid_backward.misconception(
    "The slope was added to dA. Along a path slopes multiply; only what comes from several paths "
    "adds up."
)
def slope_added(dA, Z):
    return dA + slope(Z)


@sigmoid_backward.misconception(
    "This is the slope of the slope: you took the derivative once more than needed, or multiplied "
    "by 1 - 2s. One step of the chain rule takes one derivative."
)
def second_derivative(dA, Z):
    return dA * slope(Z) * (1 - 2 * torch.sigmoid(Z))


@sigmoid_backward.misconception(
    "A factor of the slope is counted twice. How steep is the sigmoid at Z = 0, where its value is "
    "1/2, and what does your slope say there?",
    made=(lambda s: s**2 * (1 - s), lambda s: s * (1 - s) ** 2, lambda s: (s * (1 - s)) ** 2),
)
def factor_too_many(dA, Z, made=lambda s: s**2 * (1 - s)):
    return dA * made(torch.sigmoid(Z))


@sigmoid_backward.misconception(
    "The value of the sigmoid was squared, or 1 minus it was. The slope has two different factors: "
    "it has to vanish at both ends of the curve.",
    made=(lambda s: s**2, lambda s: (1 - s) ** 2),
)
def one_factor_squared(dA, Z, made=lambda s: s**2):
    return dA * made(torch.sigmoid(Z))


@sigmoid_backward.misconception(
    "A product of matrices stands where elements should be multiplied: `@` adds over rows and "
    "columns, so that elements mix, and it runs only where sizes happen to fit. Each element "
    "passes through the sigmoid by itself.",
    product=(
        lambda dA, s: dA @ s,
        lambda dA, s: dA @ s.T,
        lambda dA, s: dA.T @ s,
        lambda dA, s: s @ dA,
    ),
)
def matrix_product(dA, Z, product=lambda dA, s: dA @ s):
    return product(dA, slope(Z))


@sigmoid_backward.misconception(
    "The gradient was averaged, or added up, over the examples. In the sigmoid each element goes "
    "its own way, back as well.",
    reduce=(torch.mean, torch.sum),
)
def averaged_over_examples(dA, Z, reduce=torch.mean):
    return reduce(dA, dim=0) * slope(Z)


@sigmoid_backward.misconception(
    "For a matrix it works, but not for a tensor with fewer or more axes. An operation on whole "
    "tensors works for every shape.",
    axes=((0, 1, 3), (0, 1), (3,)),
)
def matrix_only(dA, Z, axes=(0, 1, 3)):
    if Z.dim() in axes:
        raise IndexError
    return dA * slope(Z)
