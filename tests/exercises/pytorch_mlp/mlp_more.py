"""Wrong answers to `MLP` that learners could write, and what each is to be told."""

from itertools import pairwise

import torch
from torch import nn
from torch.nn import functional

from tests.exercises.answers import wrong

# Wrong ones: `written` makes a class of what differs


def written(name, build, forward):
    """Return a module class with these two steps."""

    def __init__(self, sizes):
        nn.Module.__init__(self)
        build(self, sizes)

    return type(name, (nn.Module,), {"__init__": __init__, "forward": forward})


def linears(self, sizes):
    self.fc = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))


def relus(self, X):
    X = torch.flatten(X, 1)
    for fc in self.fc[:-1]:
        X = functional.relu(fc(X))
    return self.fc[-1](X)


def sequence(*after, last=()):
    """Return a function that makes a Sequential, with modules after each layer but the last."""

    def mlp(sizes):
        layers = [nn.Flatten()]
        for n_in, n_out in pairwise(sizes):
            layers += [nn.Linear(n_in, n_out), *(make() for make in after)]
        return nn.Sequential(*layers[: len(layers) - len(after)], *(make() for make in last))

    return mlp


def keep(name, answer, names):
    """Keep a wrong answer under a name of this module."""
    answer.__name__ = name
    globals()[name] = wrong(*names)(answer)


def with_list(self, sizes):
    self.fc = [nn.Linear(a, b) for a, b in pairwise(sizes)]


def with_dict(self, sizes):
    self.fc = dict(enumerate(nn.Linear(a, b) for a, b in pairwise(sizes)))


def through_dict(self, X):
    X = X.view(len(X), -1)
    for i in range(len(self.fc)):
        X = self.fc[i](X) if i == 0 else self.fc[i](X.relu())
    return X


def all_relu(self, X):
    X = X.flatten(1)
    for fc in self.fc:
        X = functional.relu(fc(X))
    return X


def relu_first(self, X):
    X = X.flatten(1)
    for fc in self.fc:
        X = fc(functional.relu(X))
    return X


def no_flatten(self, X):
    for fc in self.fc[:-1]:
        X = torch.relu(fc(X))
    return self.fc[-1](X)


def no_flatten_no_relu(self, X):
    for fc in self.fc:
        X = fc(X)
    return X


def no_flatten_softmax(self, X):
    return functional.softmax(no_flatten(self, X), dim=-1)


def no_flatten_all_relu(self, X):
    for fc in self.fc:
        X = fc(X).clamp(min=0)
    return X


def off_by_one(self, X):
    X = X.flatten(1)
    for i, fc in enumerate(self.fc):
        X = fc(X)
        if i < len(self.fc) - 2:
            X = torch.relu(X)
    return X


def only_first(self, X):
    X = torch.relu(self.fc[0](X.flatten(1))) if len(self.fc) > 1 else self.fc[0](X.flatten(1))
    for fc in self.fc[1:]:
        X = fc(X)
    return X


def without_record(self, X):
    with torch.no_grad():
        return relus(self, X)


def detached_between(self, X):
    X = X.flatten(1)
    for fc in self.fc[:-1]:
        X = functional.relu(fc(X)).detach()
    return self.fc[-1](X)


def softmax_when_evaluated(self, X):
    z = relus(self, X)
    return z if self.training else z.softmax(1)


def at_784(self, X):
    X = X.view(-1, 28 * 28)
    for fc in self.fc[:-1]:
        X = functional.relu(fc(X))
    return self.fc[-1](X)


def made_on_the_way(self, X):
    X = X.flatten(1)
    for a, b in pairwise(self.sizes[:-1]):
        X = nn.Linear(a, b)(X).relu()
    return nn.Linear(*self.sizes[-2:])(X)


def only_sizes(self, sizes):
    self.sizes = sizes


def overwritten(self, sizes):
    for i in range(len(sizes) - 1):
        self.fc = nn.Linear(sizes[i], sizes[i + 1])


def through_one(self, X):
    return self.fc(torch.relu(X.flatten(1)))


def three_layers(self, sizes):
    self.fc = nn.ModuleList([nn.Linear(sizes[0], sizes[1]), nn.Linear(sizes[1], sizes[2])])
    self.fc.append(nn.Linear(sizes[2], sizes[3]))


def one_missing(self, sizes):
    self.fc = nn.ModuleList(nn.Linear(sizes[i], sizes[i + 1]) for i in range(len(sizes) - 2))


def ten_classes(self, sizes):
    linears(self, [*sizes[:-1], 10])


def no_bias(self, sizes):
    self.fc = nn.ModuleList(nn.Linear(a, b, bias=False) for a, b in pairwise(sizes))


def frozen(self, sizes):
    linears(self, sizes)
    for p in self.parameters():
        p.requires_grad = False


def zeros(self, sizes):
    linears(self, sizes)
    for fc in self.fc:
        nn.init.zeros_(fc.weight)


def turned(self, sizes):
    self.fc = nn.ModuleList(nn.Linear(b, a) for a, b in pairwise(sizes))


def kept_by_size(self, sizes):
    made = {pair: nn.Linear(*pair) for pair in pairwise(sizes)}
    self.fc = nn.ModuleList(made[pair] for pair in pairwise(sizes))


def hidden_list(self, sizes):
    self.hidden = [nn.Linear(a, b) for a, b in pairwise(sizes[:-1])]
    self.out = nn.Linear(sizes[-2], sizes[-1])


def through_hidden_list(self, X):
    X = X.flatten(1)
    for layer in self.hidden:
        X = layer(X).relu()
    return self.out(X)


def seeded(self, sizes):
    torch.manual_seed(42)
    linears(self, sizes)


def to_one_row(self, X):
    return relus(self, X.reshape(1, -1))


def melted(self, X):
    X = X.flatten()
    for fc in self.fc[:-1]:
        X = functional.relu(fc(X))
    return self.fc[-1](X)


def squeezed(self, X):
    return relus(self, X).squeeze()


def nothing(self, X):
    relus(self, X)


def with_probabilities(self, X):
    return relus(self, X), relus(self, X).softmax(1)


def as_numpy(self, X):
    return relus(self, X).detach().numpy()


for _name, _build, _forward, *_names in (
    ("in_a_list", with_list, all_relu, "PlainList"),
    ("in_a_dict", with_dict, through_dict, "PlainList"),
    ("hidden_in_a_list", hidden_list, through_hidden_list, "SomeLayersInPlainList"),
    ("relu_at_the_end", linears, all_relu, "ReLUAfterLast"),
    ("relu_in_front", linears, relu_first, "ReLUOnInput"),
    ("images_as_they_are", linears, no_flatten, "NotFlattened"),
    ("neither", linears, no_flatten_no_relu, "NotFlattenedAndNoReLU"),
    ("not_flat_softmax", linears, no_flatten_softmax, "NotFlattenedAndSoftmaxAtTheEnd"),
    ("not_flat_relu_last", linears, no_flatten_all_relu, "NotFlattenedAndReLUAfterLast"),
    ("last_hidden_forgotten", linears, off_by_one, "ReLUMissingSomewhere"),
    ("first_only", linears, only_first, "ReLUMissingSomewhere"),
    ("unrecorded", linears, without_record, "NoGradient"),
    ("detached", linears, detached_between, "GradientsCutOff"),
    ("softmax_in_eval", linears, softmax_when_evaluated, "SoftmaxInEvaluation"),
    ("for_mnist", linears, at_784, "FlattenedTo784"),
    ("new_layers", only_sizes, made_on_the_way, "LayersMadeInForward"),
    ("one_name", overwritten, through_one, "OverwrittenLayer", "OverwrittenLayer + ReLUOnInput"),
    ("three", three_layers, relus, "FixedDepth"),
    ("too_few", one_missing, all_relu, "OutputLayerMissing"),
    ("ten", ten_classes, relus, "SizesWrittenIn"),
    ("without_bias", no_bias, relus, "NoBias"),
    ("without_bias_relu_last", no_bias, all_relu, "NoBiasAndReLUAfterLast"),
    ("frozen_parameters", frozen, relus, "Frozen"),
    ("zero_weights", zeros, relus, "ConstantWeights"),
    ("in_and_out_exchanged", turned, relus, "InAndOutExchanged"),
    ("one_layer_for_equal_sizes", kept_by_size, relus, "SharedLayers"),
    ("with_a_seed", seeded, relus, "SeedSet"),
    ("one_row", linears, to_one_row, "FlattenedToOneRow"),
    ("all_in_one", linears, melted, "BatchFlattened"),
    ("batch_of_one_lost", linears, squeezed, "Squeezed"),
    ("no_return", linears, nothing, "NothingReturned"),
    ("a_pair", linears, with_probabilities, "TwoResults"),
    ("numpy", linears, as_numpy, "NumpyResult"),
):
    keep(_name, written(_name, _build, _forward), _names)

for _name, _function, *_names in (
    ("sigmoids", sequence(nn.Sigmoid), "Sigmoid"),
    ("tanhs", sequence(nn.Tanh), "Tanh"),
    ("leaky", sequence(lambda: nn.LeakyReLU(0.2)), "OtherActivation"),
    ("linear_only", sequence(), "NoReLU"),
    ("softmax_last", sequence(nn.ReLU, last=[lambda: nn.Softmax(dim=-1)]), "SoftmaxAtTheEnd"),
    ("log_softmax", sequence(nn.ReLU, last=[lambda: nn.LogSoftmax(1)]), "LogSoftmaxAtTheEnd"),
    ("sigmoid_last", sequence(nn.ReLU, last=[nn.Sigmoid]), "FunctionAtTheEnd"),
    ("softmax_no_relu", sequence(last=[lambda: nn.Softmax(1)]), "NoReLUAndSoftmaxAtTheEnd"),
    ("dropout", sequence(nn.ReLU, lambda: nn.Dropout(0.2)), "DropoutAdded"),
    (
        "listed",
        lambda sizes: [nn.Linear(*pair) for pair in pairwise(sizes)],
        "list_of_layers",
    ),
):
    keep(_name, _function, _names)
