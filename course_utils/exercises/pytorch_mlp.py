"""Chapter 05: exercises and questions on data loaders, modules, training and evaluation."""

from collections.abc import Callable

import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, TensorDataset

from course_utils.exercises.engine import Case, exercise
from course_utils.exercises.questions import Choice, Question
from course_utils.exercises.samples import normal

# --- 5.1 standardize ------------------------------------------------------------------------


def _standardize_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(51)

    def pixels(n: int, low: int, high: int) -> torch.Tensor:
        shape = (n, 28, 28)
        return torch.randint(low, high, shape, generator=generator, dtype=torch.uint8)

    floats = torch.rand(80, 28, 28, generator=generator)
    return [
        Case("test images darker than the training images", pixels(90, 0, 256), pixels(40, 0, 99)),
        Case("a single test image", pixels(80, 30, 200), pixels(1, 100, 256)),
        Case("test images that are all black", pixels(80, 0, 120), pixels(2, 0, 1)),
        Case("pixels that are floats already", floats, floats[:9] ** 2),
    ]


@exercise(
    "5.1",
    cases=_standardize_cases,
    hints=(
        "Which two numbers do you need, and from which of the two sets may they come? Both sets "
        "are then treated alike.",
        "uint8 knows no negative numbers and no fractions, so turn both sets into floats first. "
        "`.mean()` and `.std()` without `dim` take all pixels of all images together.",
        "Four lines: both to `.float()`; one mean and one standard deviation, of `train`; then "
        "return a pair, each minus the mean and divided by the standard deviation.",
    ),
)
def standardize(train, test):
    """Return (train, test) as floats, standardised with the mean and std of all train pixels."""
    train, test = train.float(), test.float()
    mean, std = train.mean(), train.std()
    return (train - mean) / std, (test - mean) / std


def _standard(X: torch.Tensor) -> torch.Tensor:
    return (X - X.mean()) / X.std()


@standardize.misconception(
    "own-statistics",
    "Each set is standardised with its own numbers. Then the same grey value means one thing in "
    "training and another in the test, and a single test image has to supply its own mean. Which "
    "images does the network know when it is trained?",
)
def _(train, test):
    return _standard(train.float()), _standard(test.float())


@standardize.misconception(
    "all-data",
    "Your mean and standard deviation come from both sets together. The test images stand for "
    "images that nobody has seen yet: what do you compute before they arrive?",
)
def _(train, test):
    pixels = torch.cat([train.float(), test.float()])
    mean, std = pixels.mean(), pixels.std()
    return (train.float() - mean) / std, (test.float() - mean) / std


@standardize.misconception(
    "test-statistics",
    "Both sets are standardised with the numbers of the test set. It is the one set that may play "
    "no part in preparing anything.",
)
def _(train, test):
    mean, std = test.float().mean(), test.float().std()
    return (train.float() - mean) / std, (test.float() - mean) / std


@standardize.misconception(
    "per-pixel",
    "Every pixel position has a mean and a standard deviation of its own here. That is a known "
    "variant, too, but asked for is one pair of numbers for all pixels of all images.",
)
def _(train, test):
    train, test = train.float(), test.float()
    mean, std = train.mean(dim=0), train.std(dim=0)
    return (train - mean) / std, (test - mean) / std


@standardize.misconception(
    "per-image",
    "Every image is standardised by itself, so that a dark shoe and a bright one look the same "
    "afterwards. Which images share one mean?",
)
def _(train, test):
    def each(X):
        X = X.float()
        return (X - X.mean((1, 2), keepdim=True)) / X.std((1, 2), keepdim=True)

    return each(train), each(test)


@standardize.misconception(
    "mean-only",
    "The mean of the training pixels is 0 now, but their spread is what it was. What is still "
    "missing?",
)
def _(train, test):
    mean = train.float().mean()
    return train.float() - mean, test.float() - mean


@standardize.misconception(
    "std-only",
    "The spread of the training pixels is 1 now, but they do not lie around 0. What comes before "
    "the division?",
)
def _(train, test):
    std = train.float().std()
    return train.float() / std, test.float() / std


@standardize.misconception(
    "variance",
    "You divide by the variance, which is the square of the standard deviation.",
)
def _(train, test):
    mean, variance = train.float().mean(), train.float().var()
    return (train.float() - mean) / variance, (test.float() - mean) / variance


@standardize.misconception(
    "parentheses",
    "Python divides before it subtracts: only the mean is divided by the standard deviation. "
    "Where do parentheses belong?",
)
def _(train, test):
    shift = train.float().mean() / train.float().std()
    return train.float() - shift, test.float() - shift


@standardize.misconception(
    "scaled-to-one",
    "The pixels lie between 0 and 1 now. Standardised ones have mean 0 and standard deviation 1, "
    "so some of them are negative.",
)
def _(train, test):
    return train / 255, test / 255


@standardize.misconception(
    "scaled-by-maximum",
    "You divide by the brightest pixel. That is another scaling: it fixes the range and leaves "
    "mean and standard deviation to chance.",
)
def _(train, test):
    return train / train.max(), test / train.max()


@standardize.misconception(
    "smallest-to-largest",
    "You stretch the pixels so that the darkest is 0 and the brightest 1. Standardising asks for "
    "mean 0 and standard deviation 1 instead.",
)
def _(train, test):
    low, high = train.float().min(), train.float().max()
    return (train - low) / (high - low), (test - low) / (high - low)


@standardize.misconception(
    "fixed-numbers",
    "You use the numbers of Fashion-MNIST whatever the images are. Compute them from the `train` "
    "that the function is given.",
)
def _(train, test):
    return (train / 255 - 0.2860) / 0.3530, (test / 255 - 0.2860) / 0.3530


@standardize.misconception(
    "scaled-images-unscaled-statistics",
    "The images were divided by 255, but the mean and the standard deviation belong to pixels "
    "from 0 to 255. All three must use the same scale.",
)
def _(train, test):
    mean, std = train.float().mean(), train.float().std()
    return (train / 255 - mean) / std, (test / 255 - mean) / std


@standardize.misconception(
    "unscaled-images-scaled-statistics",
    "The mean and the standard deviation belong to pixels that were divided by 255, but the "
    "images themselves were not divided. All three must use the same scale.",
)
def _(train, test):
    mean, std = (train / 255).mean(), (train / 255).std()
    return (train - mean) / std, (test - mean) / std


@standardize.misconception(
    "test-untouched",
    "The test images come back as they were, or nearly. The network would see numbers on a scale "
    "that it was never trained on. If you did treat them: was `train` still the old one when you "
    "took its mean?",
)
def _(train, test):
    return _standard(train.float()), test.float()


@standardize.misconception(
    "training-only",
    "Only the training images come back. The caller unpacks two results: "
    "`X, X_test = standardize(train, test)`.",
)
def _(train, test):
    return _standard(train.float())


@standardize.misconception(
    "wrong-order",
    "Both results are right, in the wrong order: the caller expects the training images first.",
)
def _(train, test):
    return standardize.reference(train, test)[::-1]


@standardize.misconception(
    "multiplied",
    "You multiply by the standard deviation, so that what is spread widely gets spread even wider.",
)
def _(train, test):
    mean, std = train.float().mean(), train.float().std()
    return (train.float() - mean) * std, (test.float() - mean) * std


# --- 5.2 MLP --------------------------------------------------------------------------------


def _judge_mlp(MLP: Callable, sizes: list[int], shape: tuple[int, ...]) -> object:
    """Build a network, fill it with known numbers, and return what can be seen from outside."""
    with torch.random.fork_rng(devices=[]):
        model = MLP(sizes)
        if model is ...:
            return ...
        if not isinstance(model, nn.Module):
            return _facts(made=f"no nn.Module but {type(model).__name__}")
        parameters = list(model.parameters())
        _fill(parameters)
        logits = model(normal(torch.Generator().manual_seed(52), *shape))
    if logits is ...:
        return ...
    count = sum(parameter.numel() for parameter in parameters)
    if count != sum(n_in * n_out + n_out for n_in, n_out in zip(sizes[:-1], sizes[1:])):
        return _facts(parameters=count)
    return _facts(parameters=count, logits=logits, gradients=_reached(parameters, logits))


def _facts(made="an nn.Module", parameters=0, logits="not looked at", gradients="not looked at"):
    return {
        "MLP(sizes)": made,
        "parameters": parameters,
        "logits": logits,
        "gradients reach": gradients,
    }


def _fill(parameters: list[nn.Parameter]) -> None:
    """Set each parameter to random numbers that depend on its shape alone."""
    for parameter in parameters:
        seed = sum(10**axis * size for axis, size in enumerate(parameter.shape))
        generator = torch.Generator().manual_seed(seed)
        parameter.data = normal(generator, *parameter.shape)


def _reached(parameters: list[nn.Parameter], logits: object) -> str:
    """Say which of the parameters get a gradient from the logits."""
    if isinstance(logits, torch.Tensor) and logits.requires_grad:
        logits.square().sum().backward()
    reached = sum(parameter.grad is not None for parameter in parameters)
    return "all parameters" if reached == len(parameters) else f"{reached} of {len(parameters)}"


def _mlp_cases() -> list[Case]:
    def case(label: str, sizes: list[int], *shape: int) -> Case:
        return Case(label, sizes, shape, run=_judge_mlp)

    return [
        case("two hidden layers and rows of features", [4, 6, 5, 3], 7, 4),
        case("no hidden layer", [6, 3], 5, 6),
        case("images of 3 by 4 pixels", [12, 8, 5], 6, 3, 4),
        case("a batch of one", [5, 9, 4], 1, 5),
        case("five hidden layers", [4, 9, 8, 7, 6, 5, 3], 8, 4),
    ]


@exercise(
    "5.2",
    cases=_mlp_cases,
    hints=(
        "In `__init__`, after `super().__init__()`, make one `nn.Linear` for each pair of "
        "neighbours in `sizes`. `zip(sizes[:-1], sizes[1:])` yields the pairs.",
        "Keep the layers in an `nn.ModuleList`: a plain list hides them from `parameters()`.",
        "In `forward`: flatten `X` from axis 1 on, then go through the layers. ReLU follows each "
        "of them except the last; `self.layers[:-1]` and `self.layers[-1]` tell them apart.",
    ),
)
class MLP(torch.nn.Module):
    """Dense layers of the given sizes, input first, with ReLU between them."""

    def __init__(self, sizes):
        super().__init__()
        pairs = zip(sizes[:-1], sizes[1:])
        self.layers = torch.nn.ModuleList(torch.nn.Linear(n_in, n_out) for n_in, n_out in pairs)

    def forward(self, X):
        """Map X of shape (N, ...) to logits of shape (N, K)."""
        *hidden, output = self.layers
        A = X.flatten(start_dim=1)
        for layer in hidden:
            A = torch.relu(layer(A))
        return output(A)


class _Variant(nn.Module):
    """An MLP with one thing wrong: each misconception changes what it changes."""

    def __init__(self, sizes):
        super().__init__()
        pairs = list(zip(sizes[:-1], sizes[1:]))
        self.layers = nn.ModuleList(nn.Linear(n_in, n_out) for n_in, n_out in pairs)

    activation = staticmethod(torch.relu)

    def start(self, X):
        return X.flatten(start_dim=1)

    def end(self, logits):
        return logits

    def forward(self, X):
        A = self.start(X)
        for layer in self.layers[:-1]:
            A = self.activation(layer(A))
        return self.end(self.layers[-1](A))


@MLP.misconception(
    "plain-list",
    "The network computes, but it has no parameters: an optimizer would find nothing to train. "
    "`nn.Module` notices layers that are attributes, and does not look into a plain Python list.",
)
class _(_Variant):
    def __init__(self, sizes):
        super().__init__(sizes)
        layers = list(self.layers)
        del self.layers
        self.layers = layers


@MLP.misconception(
    "relu-after-last",
    "ReLU follows the last layer, too, so no logit can be negative: to the loss every score below "
    "0 looks like 0, and its gradient is lost. After which layers does an activation belong?",
)
class _(_Variant):
    def end(self, logits):
        return torch.relu(logits)


@MLP.misconception(
    "relu-after-last-and-not-flattened",
    "Two things: ReLU follows the last layer, too, so no logit can be negative; and images are not "
    "flattened before the first layer.",
)
class _(_Variant):
    def start(self, X):
        return X

    def end(self, logits):
        return torch.relu(logits)


@MLP.misconception(
    "no-relu",
    "There is no activation between the layers. What did chapter 01 say about dense layers that "
    "follow each other directly?",
)
class _(_Variant):
    activation = staticmethod(lambda Z: Z)


@MLP.misconception(
    "softmax-at-the-end",
    "The network returns probabilities. `CrossEntropyLoss` expects logits and applies softmax "
    "itself; with softmax twice, training crawls, and no error says so (chapter 02).",
)
class _(_Variant):
    def end(self, logits):
        return torch.softmax(logits, dim=1)


@MLP.misconception(
    "log-softmax-at-the-end",
    "The network returns logarithms of probabilities. They belong to `NLLLoss`; "
    "`CrossEntropyLoss` contains that step, so the network should stop at the scores.",
)
class _(_Variant):
    def end(self, logits):
        return torch.log_softmax(logits, dim=1)


@MLP.misconception(
    "predictions-instead-of-logits",
    "The network returns the number of the best class. That is no function with a slope, so "
    "nothing could be trained: the loss needs the scores of all classes.",
)
class _(_Variant):
    def end(self, logits):
        return logits.argmax(dim=1)


@MLP.misconception(
    "sigmoid",
    "Your hidden layers use the sigmoid. The activation asked for keeps its slope of 1 on the "
    "whole positive side.",
)
class _(_Variant):
    activation = staticmethod(torch.sigmoid)


@MLP.misconception(
    "tanh",
    "Your hidden layers use tanh. The activation asked for keeps its slope of 1 on the whole "
    "positive side.",
)
class _(_Variant):
    activation = staticmethod(torch.tanh)


@MLP.misconception(
    "relu-on-input",
    "ReLU is applied to the input, before the first layer: every standardised pixel below the "
    "mean is cut off. If ReLU stands before each layer in your loop: what is it that the first "
    "layer receives?",
)
class _(_Variant):
    def start(self, X):
        return torch.relu(X.flatten(start_dim=1))


@MLP.misconception(
    "not-flattened",
    "Rows of features work, images do not: a dense layer multiplies along the last axis, which is "
    "the width of the image. Which shape must `X` have before the first layer?",
)
class _(_Variant):
    def start(self, X):
        return X


@MLP.misconception(
    "batch-flattened",
    "`flatten()` without a start also melts the batch axis: all images become one long row. "
    "Which axis has to stay?",
)
class _(_Variant):
    def start(self, X):
        return X.flatten()


@MLP.misconception(
    "flattened-to-one-row",
    "All images of the batch become one row, so it works for a batch of one only. The first axis "
    "counts the images: it has to stay.",
)
class _(_Variant):
    def start(self, X):
        return X.reshape(1, -1)


@MLP.misconception(
    "overwritten-layer",
    "Every pass through your loop stores its layer under the same name, so only the last one is "
    "left. Where could all of them be kept?",
)
class _(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        self.layer = nn.Linear(*sizes[-2:])

    def forward(self, X):
        return self.layer(X.flatten(start_dim=1))


@MLP.misconception(
    "hidden-layers-skipped",
    "There is one layer from the first size straight to the last. The sizes in between are hidden "
    "layers: which pairs of neighbours does `sizes` contain?",
)
class _(_Variant):
    def __init__(self, sizes):
        super().__init__([sizes[0], sizes[-1]])


@MLP.misconception(
    "fixed-depth",
    "Your network always has two hidden layers, whatever the length of `sizes`. How many pairs of "
    "neighbours are there?",
)
class _(_Variant):
    def __init__(self, sizes):
        n_in, first, second, n_out = sizes
        super().__init__([n_in, first, second, n_out])


@MLP.misconception(
    "output-layer-missing",
    "The last layer is missing: your logits have the size of the last hidden layer. A network "
    "with n sizes has n - 1 layers.",
)
class _(_Variant):
    def __init__(self, sizes):
        super().__init__(sizes[:-1])

    def forward(self, X):
        A = X.flatten(start_dim=1)
        for layer in self.layers:
            A = torch.relu(layer(A))
        return A


@MLP.misconception(
    "no-bias",
    "The layers have no bias, so every neuron's boundary passes through the origin.",
)
class _(_Variant):
    def __init__(self, sizes):
        super().__init__(sizes)
        for layer in self.layers:
            layer.bias = None


@MLP.misconception(
    "no-gradient",
    "The logits are right, but no gradient can flow back from them: the forward pass was not "
    "recorded. `no_grad` and `detach` belong to evaluation, not into the network.",
)
class _(_Variant):
    def end(self, logits):
        return logits.detach()


# --- what the exercises 5.3 and 5.4 are tried on ----------------------------------------------


class _Network(nn.Module):
    """A small float64 network that notes in which state it was called."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(3, 4, dtype=torch.float64)
        self.output = nn.Linear(4, 3, dtype=torch.float64)
        self.was_training: list[bool] = []
        self.recorded_gradients: list[bool] = []

    def forward(self, X):
        self.was_training.append(self.training)
        self.recorded_gradients.append(torch.is_grad_enabled())
        return self.output(torch.relu(self.hidden(X)))


def network_3_4_3() -> _Network:
    """Return a new network with always the same weights."""
    model = _Network()
    generator = torch.Generator().manual_seed(53)
    for parameter in model.parameters():
        parameter.data = normal(generator, *parameter.shape, dtype=torch.float64)
    return model


def _loader(seed: int, n: int, batch_size: int) -> DataLoader:
    generator = torch.Generator().manual_seed(seed)
    X = normal(generator, n, 3, dtype=torch.float64)
    labels = torch.randint(3, (n,), generator=generator)
    return DataLoader(TensorDataset(X, labels), batch_size)


def batches_of_4_4_and_2() -> DataLoader:
    """Return a loader with ten images, whose last batch is smaller."""
    return _loader(54, 10, 4)


def one_batch_of_6() -> DataLoader:
    """Return a loader with a single batch."""
    return _loader(55, 6, 6)


def batches_of_3_and_1() -> DataLoader:
    """Return a loader whose first batch has as many images as there are classes."""
    return _loader(56, 4, 3)


def doubled_cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Return a loss that is not the usual one."""
    return 2 * cross_entropy(logits, labels)


def sgd_with_momentum(parameters) -> torch.optim.Optimizer:
    """Return an optimizer whose later steps depend on its earlier ones."""
    return torch.optim.SGD(parameters, lr=0.3, momentum=0.5)


def adam(parameters) -> torch.optim.Optimizer:
    """Return an optimizer that divides by the size of the gradient."""
    return torch.optim.Adam(parameters, lr=0.05)


def _one_of(seen: list[bool], yes: str, no: str) -> str:
    if not seen:
        return "the model was never called"
    return "now this, now that" if len(set(seen)) == 2 else yes if seen[0] else no


# --- 5.3 train_one_epoch ----------------------------------------------------------------------


def _judge_epoch(train_one_epoch, make_model, make_loader, loss_fn, make_optimizer):
    """Train for one epoch; return the result, the weights and the mode of the network."""
    with torch.random.fork_rng(devices=[]):
        model = make_model().eval()
        result = train_one_epoch(model, make_loader(), loss_fn, make_optimizer(model.parameters()))
    if result is ...:
        return ...
    has_graph = isinstance(result, torch.Tensor) and result.requires_grad
    return {
        "mean loss": "a tensor with a graph" if has_graph else result,
        "weights": torch.cat([parameter.detach().flatten() for parameter in model.parameters()]),
        "mode": _one_of(model.was_training, "training", "evaluation"),
    }


def _epoch_cases() -> list[Case]:
    def case(label, loader, loss_fn, optimizer):
        return Case(label, network_3_4_3, loader, loss_fn, optimizer, run=_judge_epoch)

    return [
        case("a single batch", one_batch_of_6, cross_entropy, sgd_with_momentum),
        case(
            "three batches, the last one smaller",
            batches_of_4_4_and_2,
            cross_entropy,
            sgd_with_momentum,
        ),
        case("another optimizer", batches_of_4_4_and_2, cross_entropy, adam),
        case("another loss", batches_of_3_and_1, doubled_cross_entropy, sgd_with_momentum),
    ]


@exercise(
    "5.3",
    cases=_epoch_cases,
    hints=(
        "First `model.train()`, then a loop over the loader with the five lines from above in "
        "their order. What each batch contributes to the mean has to be collected on the way.",
        "`loss` is the mean of one batch. A batch of 2 must count less than one of 4: multiply "
        "by the number of its images before you add up, and divide once, after the loop.",
        "`loss.item()` is the plain number without its graph. Two sums grow in the loop: "
        "`loss.item() * len(labels)` into one, `len(labels)` into the other.",
    ),
)
def train_one_epoch(model, loader, loss_fn, optimizer):
    """Take one step for every batch; return the mean loss of the images, each before its step."""
    model.train()
    total, n = 0.0, 0
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.step()
        total += loss.item() * len(labels)
        n += len(labels)
    return total / n


def _epoch(
    model,
    loader,
    loss_fn,
    optimizer,
    *,
    mode: bool = True,
    order: str = "zero loss back step",
    weigh: Callable = len,
    logits: Callable = lambda model, X: model(X),
) -> tuple[float, float]:
    """Train as the reference does, with one thing changed; return the total and its divisor."""
    model.train(mode)
    total, n = 0.0, 0
    for X, labels in loader:
        loss = None
        for action in order.split():
            if action == "zero":
                optimizer.zero_grad()
            elif action == "loss":
                loss = loss_fn(logits(model, X), labels)
            elif action == "back":
                loss.backward()
            elif action == "step":
                optimizer.step()
        total += loss.item() * weigh(labels)
        n += weigh(labels)
    return total, n


def _mean(total_and_n: tuple[float, float]) -> float:
    return total_and_n[0] / total_and_n[1]


@train_one_epoch.misconception(
    "no-zero-grad",
    "The gradients of earlier batches are still there when the next one adds its own: `backward` "
    "adds up. Which call belongs into every pass through the loop?",
)
def _(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, loss_fn, optimizer, order="loss back step"))


@train_one_epoch.misconception(
    "never-moves",
    "After the epoch every weight is what it was: whenever a step was due, there was no gradient "
    "to follow, or no step was taken. Clear, compute, step: in which order do your lines stand?",
)
def _(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, loss_fn, optimizer, order="loss back"))


@train_one_epoch.misconception(
    "step-before-backward",
    "The step comes before `backward`, so it follows the gradient of the batch before, and the "
    "first step has none at all. What must be known before a step?",
)
def _(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, loss_fn, optimizer, order="loss step zero back"))


@train_one_epoch.misconception(
    "no-train-mode",
    "The weights are right, but the network was in evaluation mode: an evaluation before had left "
    "it so. Dropout would be switched off without a word. What belongs before the loop?",
)
def _(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, loss_fn, optimizer, mode=False))


@train_one_epoch.misconception(
    "mean-of-batch-means",
    "You average the batches: the last, smaller one counts as much as a full one, and each of its "
    "images counts more. What has to be multiplied before you add up, and by what do you divide?",
)
def _(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, loss_fn, optimizer, weigh=lambda labels: 1))


@train_one_epoch.misconception(
    "sum-of-batch-means",
    "You add the losses of the batches up and never divide: with twice as many batches the number "
    "doubles, though the network is no worse.",
)
def _(model, loader, loss_fn, optimizer):
    return _epoch(model, loader, loss_fn, optimizer, weigh=lambda labels: 1)[0]


@train_one_epoch.misconception(
    "sum-over-images",
    "This is the sum over all images. A mean can be compared between sets of different size; what "
    "is the last operation?",
)
def _(model, loader, loss_fn, optimizer):
    return _epoch(model, loader, loss_fn, optimizer)[0]


@train_one_epoch.misconception(
    "batch-means-divided-by-images",
    "You add up means of batches and divide by the number of images: the result is far too small. "
    "Either both count images, or both count batches.",
)
def _(model, loader, loss_fn, optimizer):
    n = sum(len(labels) for _, labels in loader)
    return _epoch(model, loader, loss_fn, optimizer, weigh=lambda labels: 1)[0] / n


@train_one_epoch.misconception(
    "image-sum-divided-by-batches",
    "You add up over images and divide by the number of batches. By which number has the sum to "
    "be divided so that it becomes the mean of one image?",
)
def _(model, loader, loss_fn, optimizer):
    return _epoch(model, loader, loss_fn, optimizer)[0] / len(loader)


@train_one_epoch.misconception(
    "last-batch-only",
    "You return the loss of the last batch, a few images that happened to come last. The mean is "
    "over all images of the epoch.",
)
def _(model, loader, loss_fn, optimizer):
    weights = iter([0] * (len(loader) - 1) + [1] * 2)
    total, _ = _epoch(model, loader, loss_fn, optimizer, weigh=_twice_each(weights))
    return total


def _twice_each(numbers) -> Callable:
    """Return a function that gives each number to two calls: `_epoch` asks twice a batch."""
    held: list[int] = []

    def weigh(labels):
        if not held:
            held.extend([next(numbers)] * 2)
        return held.pop()

    return weigh


@train_one_epoch.misconception(
    "first-batch-only",
    "The epoch ends after its first batch: `return` stands inside the loop.",
)
def _(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, [next(iter(loader))], loss_fn, optimizer))


@train_one_epoch.misconception(
    "graph-kept",
    "The sum of the losses is still a tensor with its graph: all batches of the epoch stay in "
    "memory, and nobody needs their graphs any more. Which method returns the plain number?",
)
def _(model, loader, loss_fn, optimizer):
    model.train()
    total, n = 0.0, 0
    for X, labels in loader:
        optimizer.zero_grad()
        loss = loss_fn(model(X), labels)
        loss.backward()
        optimizer.step()
        total += loss * len(labels)
        n += len(labels)
    return total / n


@train_one_epoch.misconception(
    "softmax-before-the-loss",
    "You apply softmax before the loss, and the loss applies its own: with softmax twice the "
    "gradients are small, and training crawls (chapter 02).",
)
def _(model, loader, loss_fn, optimizer):
    def probabilities(model, X):
        return torch.softmax(model(X), dim=1)

    return _mean(_epoch(model, loader, loss_fn, optimizer, logits=probabilities))


@train_one_epoch.misconception(
    "fixed-loss",
    "You always use cross-entropy. The caller chooses the loss: it is the third argument.",
)
def _(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, cross_entropy, optimizer))


@train_one_epoch.misconception(
    "loss-after-the-step",
    "The loss that you report is computed once more after each step, on the same batch. That "
    "costs a second forward pass, and flatters: report the loss that `backward` used.",
)
def _(model, loader, loss_fn, optimizer):
    return _mean(_epoch(model, loader, loss_fn, optimizer, order="zero loss back step loss"))


@train_one_epoch.misconception(
    "two-epochs",
    "You take two steps for every batch. One epoch sees every image once.",
)
def _(model, loader, loss_fn, optimizer):
    return _mean(
        _epoch(model, loader, loss_fn, optimizer, order="zero loss back step zero loss back step")
    )


# --- 5.4 evaluate -----------------------------------------------------------------------------


def _judge_evaluation(evaluate, make_model, make_loader, loss_fn):
    """Evaluate a network that was just trained; return the results and its state meanwhile."""
    with torch.random.fork_rng(devices=[]):
        model = make_model().train()
        result = evaluate(model, make_loader(), loss_fn)
    if result is ...:
        return ...
    return {
        "(loss, accuracy)": result,
        "mode": _one_of(model.was_training, "training", "evaluation"),
        "gradients": _one_of(model.recorded_gradients, "recorded", "not recorded"),
    }


def _evaluation_cases() -> list[Case]:
    def case(label, loader, loss_fn=cross_entropy):
        return Case(label, network_3_4_3, loader, loss_fn, run=_judge_evaluation)

    return [
        case("a single batch", one_batch_of_6),
        case("three batches, the last one smaller", batches_of_4_4_and_2),
        case("a last batch of one image", batches_of_3_and_1),
        case("another loss", batches_of_4_4_and_2, doubled_cross_entropy),
    ]


@exercise(
    "5.4",
    cases=_evaluation_cases,
    hints=(
        "Two switches first: one of the model, and one of PyTorch that stops it from recording. "
        "Then a loop over the batches that only adds up; nothing is trained.",
        "Three sums: the loss times the number of images in the batch, the number of right "
        "answers, the number of images. `logits.argmax(dim=1)` are the answers of a batch.",
        "`with torch.no_grad():` around the loop, `model.eval()` before it. `(answers == "
        "labels).sum().item()` counts the right ones; divide both sums by the images at the end.",
    ),
)
def evaluate(model, loader, loss_fn):
    """Return (mean loss, accuracy from 0 to 1) over all images of the loader."""
    model.eval()
    total, correct, n = 0.0, 0, 0
    with torch.no_grad():
        for X, labels in loader:
            logits = model(X)
            total += loss_fn(logits, labels).item() * len(labels)
            correct += (logits.argmax(dim=1) == labels).sum().item()
            n += len(labels)
    return total / n, correct / n


def _evaluation(
    model,
    loader,
    loss_fn,
    *,
    mode: bool = False,
    record: bool = False,
    count: Callable = lambda logits, labels: (logits.argmax(dim=1) == labels).sum(),
    weigh_loss: Callable = len,
    weigh_accuracy: Callable | None = None,
) -> tuple[float, float]:
    """Evaluate as the reference does, with one thing changed."""
    model.train(mode)
    total = correct = n = n_accuracy = 0.0
    with torch.set_grad_enabled(record):
        for X, labels in loader:
            logits = model(X)
            total += loss_fn(logits, labels).item() * weigh_loss(labels)
            n += weigh_loss(labels)
            right = count(logits, labels).item()
            if weigh_accuracy is None:
                correct, n_accuracy = correct + right, n_accuracy + len(labels)
            else:
                correct += right / len(labels) * weigh_accuracy(labels)
                n_accuracy += weigh_accuracy(labels)
    return total / n, correct / n_accuracy


def _alike(labels: torch.Tensor) -> int:
    """Weigh every batch alike, whatever its size."""
    return 1


@evaluate.misconception(
    "no-eval-mode",
    "Loss and accuracy are right for this network, but it was in training mode: with dropout you "
    "would get other numbers at every call. Which switch of the model comes first?",
)
def _(model, loader, loss_fn):
    return _evaluation(model, loader, loss_fn, mode=True)


@evaluate.misconception(
    "gradients-recorded",
    "The numbers are right, but PyTorch recorded a graph for every batch: time and memory for "
    "gradients that nobody asks for. How did chapter 04 switch recording off?",
)
def _(model, loader, loss_fn):
    return _evaluation(model, loader, loss_fn, record=True)


@evaluate.misconception(
    "neither-switch",
    "The numbers are right for this network, but two switches are missing: it was in training "
    "mode, and PyTorch recorded graphs that nobody needs. They are different things, and an "
    "evaluation wants both.",
)
def _(model, loader, loss_fn):
    return _evaluation(model, loader, loss_fn, mode=True, record=True)


@evaluate.misconception(
    "means-by-batch",
    "Both numbers are averages over batches: the last, smaller batch counts as much as a full "
    "one. Both should be averages over images.",
)
def _(model, loader, loss_fn):
    return _evaluation(model, loader, loss_fn, weigh_loss=_alike, weigh_accuracy=_alike)


@evaluate.misconception(
    "accuracy-by-batch",
    "The loss is right, but the accuracy is an average over batches: the images of the last, "
    "smaller batch count more than the others. Count right answers, and divide once.",
)
def _(model, loader, loss_fn):
    return _evaluation(model, loader, loss_fn, weigh_accuracy=_alike)


@evaluate.misconception(
    "loss-by-batch",
    "The accuracy is right, but the loss is an average over batches: the images of the last, "
    "smaller batch count more than the others.",
)
def _(model, loader, loss_fn):
    return _evaluation(model, loader, loss_fn, weigh_loss=_alike)


@evaluate.misconception(
    "divided-by-batches",
    "You sum over images and divide by the number of batches, so the accuracy can exceed 1. How "
    "many things were summed up?",
)
def _(model, loader, loss_fn):
    loss, accuracy = evaluate.reference(model, loader, loss_fn)
    images_per_batch = sum(len(labels) for _, labels in loader) / len(loader)
    return loss * images_per_batch, accuracy * images_per_batch


@evaluate.misconception(
    "sum-of-batch-losses",
    "The accuracy is right, but the losses of the batches are added up and never divided.",
)
def _(model, loader, loss_fn):
    loss, accuracy = _evaluation(model, loader, loss_fn, weigh_loss=_alike)
    return loss * len(loader), accuracy


@evaluate.misconception(
    "batch-means-divided-by-images",
    "The accuracy is right, but the loss is far too small: you add up one mean for each batch and "
    "divide by the number of images.",
)
def _(model, loader, loss_fn):
    loss, accuracy = _evaluation(model, loader, loss_fn, weigh_loss=_alike)
    return loss * len(loader) / sum(len(labels) for _, labels in loader), accuracy


@evaluate.misconception(
    "percent",
    "The accuracy is in percent. The course keeps it as a share from 0 to 1.",
)
def _(model, loader, loss_fn):
    loss, accuracy = evaluate.reference(model, loader, loss_fn)
    return loss, 100 * accuracy


@evaluate.misconception(
    "count",
    "The second number counts the right answers. Asked for is their share of all images.",
)
def _(model, loader, loss_fn):
    loss, accuracy = evaluate.reference(model, loader, loss_fn)
    return loss, accuracy * sum(len(labels) for _, labels in loader)


@evaluate.misconception(
    "wrong-order",
    "Both numbers are right, in the wrong order: the caller writes "
    "`loss, accuracy = evaluate(...)`.",
)
def _(model, loader, loss_fn):
    return evaluate.reference(model, loader, loss_fn)[::-1]


@evaluate.misconception(
    "accuracy-only",
    "Only the accuracy comes back. The caller wants the mean loss, too, and wants it first.",
)
def _(model, loader, loss_fn):
    return evaluate.reference(model, loader, loss_fn)[1]


@evaluate.misconception(
    "loss-only",
    "Only the mean loss comes back. The caller wants the accuracy, too, after it.",
)
def _(model, loader, loss_fn):
    return evaluate.reference(model, loader, loss_fn)[0]


@evaluate.misconception(
    "argmax-of-everything",
    "`argmax()` without `dim` looks for the largest number of the whole batch and returns one "
    "position. Every image has its own largest score: along which axis?",
)
def _(model, loader, loss_fn):
    return _evaluation(
        model, loader, loss_fn, count=lambda logits, labels: (logits.argmax() == labels).sum()
    )


@evaluate.misconception(
    "last-batch-only",
    "Only the last batch counts: each pass through the loop replaces what the one before found.",
)
def _(model, loader, loss_fn):
    return evaluate.reference(model, list(loader)[-1:], loss_fn)


@evaluate.misconception(
    "first-batch-only",
    "Only the first batch counts: `return` stands inside the loop.",
)
def _(model, loader, loss_fn):
    return evaluate.reference(model, [next(iter(loader))], loss_fn)


@evaluate.misconception(
    "fixed-loss",
    "You always use cross-entropy. The caller chooses the loss: it is the third argument.",
)
def _(model, loader, loss_fn):
    return evaluate.reference(model, loader, cross_entropy)


@evaluate.misconception(
    "softmax-before-the-loss",
    "The accuracy is right, but the loss is too high for good answers: you apply softmax, and the "
    "loss applies it again.",
)
def _(model, loader, loss_fn):
    return _evaluation(
        model, loader, lambda logits, labels: loss_fn(torch.softmax(logits, dim=1), labels)
    )


# --- questions --------------------------------------------------------------------------------


test_statistics = Question(
    "5.a",
    "A single test image arrives, darker than most. With which mean and standard deviation do you "
    "standardise it?",
    (
        Choice(
            "With its own",
            "Then every image ends up with the mean 0, and that this one is dark can no longer be "
            "seen. The next cell shows it.",
        ),
        Choice(
            "With those of all test images",
            "They have not arrived yet: a network in use gets one image at a time. And what is "
            "computed from the test set must not take part in anything.",
        ),
        Choice(
            "With those of the training set",
            "The network learned what a grey value means on this scale. Every other image has to "
            "be put on the same one.",
            correct=True,
        ),
        Choice(
            "With those of training and test images together, to be fair to both",
            "That lets the test images influence what the network is trained on, and the test is "
            "no longer one on unseen images.",
        ),
    ),
)

eval_or_no_grad = Question(
    "5.b",
    "A network with dropout is evaluated inside `torch.no_grad()`, but nobody has called "
    "`model.eval()`. What happens?",
    (
        Choice(
            "All is well: nothing is trained, so dropout is off",
            "`no_grad` only stops the recording. Whether a layer drops anything depends on its "
            "mode, and nobody changed that.",
        ),
        Choice(
            "Neurons are still dropped at random: worse answers, and others at every call",
            "The two switches know nothing of each other. The next cell tries both.",
            correct=True,
        ),
        Choice(
            "PyTorch raises an error",
            "Both states are allowed, and some methods use dropout on purpose while they evaluate. "
            "Nothing warns you.",
        ),
    ),
)

where_time_goes = Question(
    "5.c",
    "One epoch with transforms, image by image: which share of its time do the matrix products "
    "take?",
    (
        Choice(
            "Nearly all of it: they are the arithmetic of the network",
            "They are, and a processor is built for them: a batch of 64 takes well under a "
            "millisecond. What does Python do meanwhile, 64 times a batch?",
        ),
        Choice(
            "About half",
            "That would be a fair share. Compare the first and the last bar below.",
        ),
        Choice(
            "Less than a quarter",
            "Most of the time goes into preparing images one by one, in Python. The figure below "
            "shows it.",
            correct=True,
        ),
    ),
)

what_a_high_loss_tells = Question(
    "5.d",
    "A network for ten classes starts with a loss of 2.3. After ten epochs it names 85 % of the "
    "validation images rightly, but its loss is 1.6 and hardly falls. Which line do you look for?",
    (
        Choice(
            "A softmax at the end of `forward`",
            "Cross-entropy then takes probabilities for scores, and chapter 02 showed that the "
            "loss of even a perfect network stays above 1.46. The largest score is the same with "
            "or without softmax, so the accuracy looks right.",
            correct=True,
        ),
        Choice(
            "A learning rate that is too small",
            "Then the accuracy would be low as well: it is the pair of high accuracy and high loss "
            "that is odd.",
        ),
        Choice(
            "A missing `optimizer.zero_grad()`",
            "That makes steps too long and wild. The network would hardly get to 85 %, and the "
            "loss would jump about.",
        ),
        Choice(
            "None: a loss of 1.6 belongs to 85 %",
            "Naming a class rightly with a probability of 0.6 costs 0.5. A mean of 1.6 means a "
            "probability of about 0.2 for the true class, on average.",
        ),
    ),
)

what_a_larger_batch_changes = Question(
    "5.e",
    "You raise the batch size from 64 to 256 and change nothing else. What follows, for one epoch?",
    (
        Choice(
            "A quarter of the steps, and each follows a gradient with half the noise",
            "The noise of a mean falls with the root of the number of images (chapter 03), and "
            "the root of 4 is 2. Fewer and better steps: often they may then be longer, too.",
            correct=True,
        ),
        Choice(
            "A quarter of the steps, and each follows a gradient with a quarter of the noise",
            "The steps are right. The noise of a mean of N falls with the root of N: chapter 03 "
            "measured a factor of 3.2 for ten times the batch.",
        ),
        Choice(
            "The same steps with four times as many parameters",
            "The parameters belong to the layers: `W` is (out, in), whatever N is (chapter 01).",
        ),
        Choice(
            "Nothing: the network sees the same images",
            "It does, but it moves only once a batch. How many batches are there now?",
        ),
    ),
)

what_fills_the_memory = Question(
    "5.f",
    "An evaluation without `no_grad` adds up `total += loss_fn(model(X), labels)`, batch after "
    "batch, and the memory fills until the kernel dies. Why?",
    (
        Choice(
            "The images of all batches stay in `total`",
            "Not only the images. What does a loss remember so that `backward` can be called?",
        ),
        Choice(
            "Each loss keeps its graph, and `total` holds on to all of them",
            "A graph keeps all activations that a backward pass would need (chapter 04). "
            "`loss.item()` lets go of it, and `no_grad` never makes one.",
            correct=True,
        ),
        Choice(
            "The gradients of all batches are kept beside each other",
            "No gradient exists before `backward` is called, and afterwards there is one for each "
            "parameter, to which further ones are added.",
        ),
    ),
)
