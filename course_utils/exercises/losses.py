"""Chapter 02: exercises and questions on losses."""

import torch

from course_utils.exercises.engine import Case, exercise
from course_utils.exercises.questions import Choice, Question
from course_utils.exercises.samples import normal


def _labels(generator: torch.Generator, n: int, classes: int) -> torch.Tensor:
    return torch.randint(0, classes, (n,), generator=generator)


# --- 2.1 mse --------------------------------------------------------------------------------


def _mse_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(21)
    return [
        Case(
            "the three houses above",
            torch.tensor([2.0, 3.0, 7.0]),
            torch.tensor([1.0, 3.0, 4.0]),
        ),
        Case(
            "predictions of shape (3, 1), as a network with one output returns them",
            torch.tensor([[2.0], [3.0], [7.0]]),
            torch.tensor([1.0, 3.0, 4.0]),
        ),
        Case("a single prediction", torch.tensor([-2.0]), torch.tensor([1.0])),
        Case(
            "64 predictions of shape (64, 1) in float64",
            normal(generator, 64, 1, dtype=torch.float64),
            normal(generator, 64, dtype=torch.float64),
        ),
    ]


@exercise(
    "2.1",
    cases=_mse_cases,
    hints=(
        "First make sure that both tensors have the shape (N,), then subtract, square, and take "
        "the mean of the N squares.",
        "`pred.flatten()` has shape (N,) for both shapes that pred may have.",
    ),
)
def mse(pred, target):
    """Return the mean squared error; pred is (N,) or (N, 1), target is (N,)."""
    return ((pred.flatten() - target) ** 2).mean()


@mse.misconception(
    "broadcast",
    "Right for (N,), wrong for (N, 1): subtracting (N,) from (N, 1) gives (N, N), every "
    "prediction against every target. Bring both to the same shape before you subtract.",
)
def _(pred, target):
    return ((pred - target) ** 2).mean()


@mse.misconception(
    "sum-instead-of-mean",
    "You added the squares up. The result then grows with the number of examples; what does the "
    "word mean in the name ask for?",
)
def _(pred, target):
    return ((pred.flatten() - target) ** 2).sum()


@mse.misconception(
    "no-square",
    "The differences are averaged without their size: too high and too low cancel each other, and "
    "the loss can be negative.",
)
def _(pred, target):
    return (pred.flatten() - target).mean()


@mse.misconception(
    "absolute",
    "This is the mean absolute error: a sound loss, but another one. What is done to each "
    "difference in the *squared* error?",
)
def _(pred, target):
    return (pred.flatten() - target).abs().mean()


@mse.misconception(
    "root",
    "There is one step too many at the end: the root of the mean squared error is called RMSE.",
)
def _(pred, target):
    return ((pred.flatten() - target) ** 2).mean().sqrt()


@mse.misconception(
    "square-of-mean",
    "You averaged first and squared the average, so that errors of opposite sign cancel each "
    "other. Each difference has to be squared by itself.",
)
def _(pred, target):
    return (pred.flatten() - target).mean() ** 2


@mse.misconception(
    "no-mean",
    "You return the square of every single error. Training needs one number to compare two "
    "settings by: what is done with the N squares?",
)
def _(pred, target):
    return (pred.flatten() - target) ** 2


@mse.misconception(
    "no-mean-and-broadcast",
    "You return squares, not one number; and for predictions of shape (N, 1) there are N times N "
    "of them, every prediction against every target. Look at the shapes first, then at what "
    "the word mean asks for.",
)
def _(pred, target):
    return (pred - target) ** 2


# --- 2.2 softmax ----------------------------------------------------------------------------


def _softmax_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(22)
    return [
        Case("the scores 2, 1, 0", torch.tensor([[2.0, 1.0, 0.0]])),
        Case("a batch of 4 with 3 classes", normal(generator, 4, 3)),
        Case("a batch of 3 with 3 classes", 2 * normal(generator, 3, 3)),
        Case(
            "scores of -1000 and 1000 in the same batch",
            torch.tensor([[1000.0, 999.0, -1000.0], [-1000.0, -1001.0, -1002.0]]),
        ),
        Case("ten classes in float64", 5 * normal(generator, 2, 10, dtype=torch.float64)),
    ]


@exercise(
    "2.2",
    cases=_softmax_cases,
    hints=(
        "Three steps for each row: subtract its largest score, take `torch.exp`, divide by the "
        "row's sum.",
        "`logits.max(dim=1, keepdim=True).values` and `.sum(dim=1, keepdim=True)` have shape "
        "(N, 1), so they fit to every column of (N, K).",
    ),
)
def softmax(logits):
    """Return probabilities of the same shape as logits (N, K); every row adds up to 1."""
    exp = torch.exp(logits - logits.max(dim=1, keepdim=True).values)
    return exp / exp.sum(dim=1, keepdim=True)


@softmax.misconception(
    "no-max-subtraction",
    "Right for small scores, NaN for large ones: `exp(1000)` is infinity, and infinity divided by "
    "infinity is NaN. What may you subtract from a row without changing its softmax?",
)
def _(logits):
    exp = torch.exp(logits)
    return exp / exp.sum(dim=1, keepdim=True)


@softmax.misconception(
    "one-maximum-for-all",
    "You subtract the largest score of the whole batch. In a row whose scores are all far below "
    "it, every exponential becomes 0, and 0/0 is NaN. Whose maximum does a row need?",
)
def _(logits):
    exp = torch.exp(logits - logits.max())
    return exp / exp.sum(dim=1, keepdim=True)


@softmax.misconception(
    "wrong-axis",
    "Your columns add up to 1 instead of your rows: classes of one image compete with each other, "
    "not images of one batch. Along which axis do the classes lie?",
)
def _(logits):
    return torch.softmax(logits, dim=0)


@softmax.misconception(
    "whole-batch",
    "All numbers of the batch together add up to 1. Each image needs probabilities of its own.",
)
def _(logits):
    return torch.softmax(logits.flatten(), dim=0).view(logits.shape)


@softmax.misconception(
    "applied-twice",
    "This is the softmax of a softmax: probabilities went in where scores belong, and what comes "
    "out is nearly the same for all classes.",
)
def _(logits):
    return torch.softmax(torch.softmax(logits, dim=1), dim=1)


@softmax.misconception(
    "no-exponential",
    "You divide the scores by their sum. A score may be negative, and so may the sum: what makes "
    "every number positive first?",
)
def _(logits):
    return logits / logits.sum(dim=1, keepdim=True)


@softmax.misconception(
    "sigmoid",
    "Each score was squeezed by itself, so the rows do not add up to 1. The classes have to share "
    "one whole.",
)
def _(logits):
    return torch.sigmoid(logits)


@softmax.misconception(
    "not-normalised",
    "The exponentials are right, but the rows do not add up to 1 yet.",
)
def _(logits):
    return torch.exp(logits - logits.max(dim=1, keepdim=True).values)


@softmax.misconception(
    "no-keepdim",
    "The sums of the rows have shape (N,), and broadcasting lays them along the columns: dividing "
    "(N, K) by (N,) fails, and where N happens to equal K it divides by the sum of another row. "
    "Which shape makes the sum of a row meet all numbers of that row?",
)
def _(logits):
    exp = torch.exp(logits)
    return exp / exp.sum(dim=1)


@softmax.misconception(
    "whole-batch-overflows",
    "All numbers of the batch together add up to 1, and large scores give NaN. Each image needs "
    "probabilities of its own: over which axis should the sum run?",
)
def _(logits):
    exp = torch.exp(logits)
    return exp / exp.sum()


# --- 2.3 cross_entropy ----------------------------------------------------------------------


def _cross_entropy_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(23)
    return [
        Case("one image, scores 2, 1, 0, class 1", torch.tensor([[2.0, 1.0, 0.0]]), _index(1)),
        Case("a batch of 5 with 3 classes", normal(generator, 5, 3), _labels(generator, 5, 3)),
        Case("as many images as classes", normal(generator, 4, 4), torch.tensor([2, 0, 3, 1])),
        Case("a score of 1000, rightly", torch.tensor([[1000.0, 0.0, -1000.0]]), _index(0)),
        Case("a score of 1000, wrongly", torch.tensor([[1000.0, 0.0, -1000.0]]), _index(2)),
        Case(
            "scores near 1000 and near -1000 in one batch",
            torch.tensor([[1000.0, 998.0, 999.0], [-1001.0, -1000.0, -999.0]]),
            _index(0, 1),
        ),
        Case(
            "ten classes in float64",
            3 * normal(generator, 6, 10, dtype=torch.float64),
            _labels(generator, 6, 10),
        ),
    ]


def _index(*labels: int) -> torch.Tensor:
    return torch.tensor(labels)


@exercise(
    "2.3",
    cases=_cross_entropy_cases,
    hints=(
        "Work with the formula that never takes the logarithm of a probability: the log-sum-exp "
        "of a row, minus the score of its true class; then the mean over the batch.",
        "`torch.logsumexp(logits, dim=1)` has shape (N,) and subtracts the maximum for you.",
        "`logits[torch.arange(len(labels)), labels]` picks one score from each row: row 0 at "
        "labels[0], row 1 at labels[1], and so on.",
    ),
)
def cross_entropy(logits, labels):
    """Return the mean cross-entropy; logits (N, K), labels (N,) integer."""
    true_class = logits[torch.arange(len(labels)), labels]
    return (torch.logsumexp(logits, dim=1) - true_class).mean()


@cross_entropy.misconception(
    "log-of-zero",
    "Right for small scores, infinite for large ones: the probability of the true class was "
    "rounded to 0, and the logarithm of 0 is minus infinity. Do not go through the probability: "
    "which form of the formula works on the scores themselves?",
)
def _(logits, labels):
    p = torch.softmax(logits, dim=1)
    return -torch.log(p[torch.arange(len(labels)), labels]).mean()


@cross_entropy.misconception(
    "no-max-subtraction",
    "Right for small scores, but `exp(1000)` is infinity, and its logarithm is, too. The largest "
    "score of a row has to be taken out before the exponential.",
)
def _(logits, labels):
    true_class = logits[torch.arange(len(labels)), labels]
    return (torch.log(torch.exp(logits).sum(dim=1)) - true_class).mean()


@cross_entropy.misconception(
    "clipped",
    "The probability was kept away from 0 by hand, so no loss can be larger than about 16, where "
    "2000 is right. That hides the overflow and takes away the slope; the form with "
    "log-sum-exp needs no such trick.",
)
def _(logits, labels):
    p = torch.softmax(logits, dim=1)[torch.arange(len(labels)), labels]
    return -torch.log(p.clamp(min=1e-7)).mean()


@cross_entropy.misconception(
    "sum-instead-of-mean",
    "You added the losses of the images up, so a larger batch has a larger loss. Which average "
    "does the definition ask for?",
)
def _(logits, labels):
    true_class = logits[torch.arange(len(labels)), labels]
    return (torch.logsumexp(logits, dim=1) - true_class).sum()


@cross_entropy.misconception(
    "softmax-twice",
    "Softmax was applied to the scores, and then once more inside the log-sum-exp. Even a "
    "perfect answer then has a loss far from 0. Feed the formula with scores.",
)
def _(logits, labels):
    logits = torch.softmax(logits, dim=1)
    true_class = logits[torch.arange(len(labels)), labels]
    return (torch.logsumexp(logits, dim=1) - true_class).mean()


@cross_entropy.misconception(
    "one-hot-expected",
    "You multiply by the labels, as if they were rows of zeros with a single one. They are "
    "indices: label 3 says where to look, not how much to weigh.",
)
def _(logits, labels):
    log_p = torch.log_softmax(logits, dim=1)
    return -(labels * log_p).sum(dim=1).mean()


@cross_entropy.misconception(
    "every-row-at-every-label",
    "`logits[:, labels]` takes all labels' columns from every row, (N, N) numbers. Each row "
    "needs one score, at its own label.",
)
def _(logits, labels):
    log_p = torch.log_softmax(logits, dim=1)
    return -log_p[:, labels].mean()


@cross_entropy.misconception(
    "sign",
    "The sign is wrong: your loss is negative, and it falls when the network gets worse. "
    "The logarithm of a probability is negative; what turns it into a loss?",
)
def _(logits, labels):
    true_class = logits[torch.arange(len(labels)), labels]
    return (true_class - torch.logsumexp(logits, dim=1)).mean()


@cross_entropy.misconception(
    "wrong-axis",
    "The log-sum-exp runs down the batch instead of across the classes.",
)
def _(logits, labels):
    log_p = torch.log_softmax(logits, dim=0)
    return -log_p[torch.arange(len(labels)), labels].mean()


@cross_entropy.misconception(
    "no-mean",
    "You return one loss for each image. The loss of a batch is a single number: which one?",
)
def _(logits, labels):
    true_class = logits[torch.arange(len(labels)), labels]
    return torch.logsumexp(logits, dim=1) - true_class


@cross_entropy.misconception(
    "one-maximum-for-all",
    "You take out the largest score of the whole batch. In a row whose scores are all far below "
    "it, every exponential becomes 0, and the logarithm of their sum is minus infinity. Whose "
    "maximum does a row need?",
)
def _(logits, labels):
    m = logits.max()
    log_sum_exp = m + torch.log(torch.exp(logits - m).sum(dim=1))
    return (log_sum_exp - logits[torch.arange(len(labels)), labels]).mean()


@cross_entropy.misconception(
    "maximum-not-put-back",
    "The largest score was taken out of the exponentials and never put back: your loss is too "
    "small by that score. What stands before the logarithm in the formula?",
)
def _(logits, labels):
    m = logits.max(dim=1, keepdim=True).values
    log_sum_exp = torch.log(torch.exp(logits - m).sum(dim=1))
    return (log_sum_exp - logits[torch.arange(len(labels)), labels]).mean()


@cross_entropy.misconception(
    "largest-score",
    "You subtract the largest score of each row, whatever the label says: this is the loss of a "
    "network whose every answer is right. Which score does the formula subtract?",
)
def _(logits, labels):
    return (torch.logsumexp(logits, dim=1) - logits.max(dim=1).values).mean()


@cross_entropy.misconception(
    "label-as-score",
    "You subtract the label itself. A label is an index: it says in which column the score stands.",
)
def _(logits, labels):
    return (torch.logsumexp(logits, dim=1) - labels).mean()


# --- 2.4 binary_cross_entropy_with_logits ---------------------------------------------------


def _binary_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(24)

    def targets(n: int, dtype: torch.dtype = torch.float32) -> torch.Tensor:
        return torch.randint(0, 2, (n,), generator=generator).to(dtype)

    return [
        Case(
            "logits 0, 2, -2 with targets 1, 1, 0",
            torch.tensor([0.0, 2.0, -2.0]),
            torch.tensor([1.0, 1.0, 0.0]),
        ),
        Case("a batch of 6", 2 * normal(generator, 6), targets(6)),
        Case("a single example of class 0", torch.tensor([1.5]), torch.tensor([0.0])),
        Case(
            "logits of -1000 and 1000, right and wrong",
            torch.tensor([1000.0, -1000.0, 1000.0, -1000.0]),
            torch.tensor([1.0, 0.0, 0.0, 1.0]),
        ),
        Case(
            "a batch in float64",
            normal(generator, 8, dtype=torch.float64),
            targets(8, torch.float64),
        ),
    ]


@exercise(
    "2.4",
    cases=_binary_cases,
    hints=(
        "For target 1 the loss is log(1 + exp(-z)), for target 0 it is log(1 + exp(z)). Both "
        "exponentials overflow for one sign of z.",
        "log(1 + exp(z)) is max(z, 0) + log(1 + exp(-|z|)): now the exponential is at most 1. "
        "`torch.log1p(x)` is log(1 + x).",
        "The loss for target 1 is that for target 0, minus z. So for a target t of 0 or 1 it is "
        "log(1 + exp(z)) - z t.",
    ),
)
def binary_cross_entropy_with_logits(logits, targets):
    """Return the mean binary cross-entropy; logits (N,), targets (N,) of 0.0 and 1.0."""
    log_one_plus_exp = torch.clamp(logits, min=0) + torch.log1p(torch.exp(-logits.abs()))
    return (log_one_plus_exp - logits * targets).mean()


@binary_cross_entropy_with_logits.misconception(
    "log-of-zero",
    "Right for small logits, but at ±1000 something on the way is infinite: the logarithm of a "
    "sigmoid that was rounded to 0, or `exp(1000)`; and 0 times infinity is NaN. For which sign of "
    "its argument is the exponential harmless, and how can you always get that sign?",
)
def _(logits, targets):
    p = torch.sigmoid(logits)
    return -(targets * torch.log(p) + (1 - targets) * torch.log(1 - p)).mean()


@binary_cross_entropy_with_logits.misconception(
    "overflow",
    "Right for small logits, but `exp(1000)` is infinity and so is its logarithm. For which sign "
    "of z is the exponential harmless, and how can you always get that sign?",
)
def _(logits, targets):
    return (torch.log(1 + torch.exp(logits)) - logits * targets).mean()


@binary_cross_entropy_with_logits.misconception(
    "clipped",
    "Keeping the probability away from 0 and 1 by hand caps the loss: a logit of 1000 on the wrong "
    "side should cost 1000. Work on the logits instead of on the probability.",
)
def _(logits, targets):
    p = torch.sigmoid(logits).clamp(1e-7, 1 - 1e-7)
    return -(targets * torch.log(p) + (1 - targets) * torch.log(1 - p)).mean()


@binary_cross_entropy_with_logits.misconception(
    "only-class-1",
    "Examples with target 0 cost nothing in your loss. What should a confident wrong answer for "
    "class 0 cost?",
)
def _(logits, targets):
    log_p = torch.nn.functional.logsigmoid(logits)
    return -(targets * log_p).mean()


@binary_cross_entropy_with_logits.misconception(
    "targets-swapped",
    "The two classes are exchanged: your loss is small where the answer is wrong.",
)
def _(logits, targets):
    log_one_plus_exp = torch.clamp(logits, min=0) + torch.log1p(torch.exp(-logits.abs()))
    return (log_one_plus_exp - logits * (1 - targets)).mean()


@binary_cross_entropy_with_logits.misconception(
    "sum-instead-of-mean",
    "You added the losses up. The mean does not grow with the batch.",
)
def _(logits, targets):
    log_one_plus_exp = torch.clamp(logits, min=0) + torch.log1p(torch.exp(-logits.abs()))
    return (log_one_plus_exp - logits * targets).sum()


@binary_cross_entropy_with_logits.misconception(
    "logits-as-probabilities",
    "You took the logarithm of the logits themselves; a negative number has none, so NaN comes "
    "out. Which function turns a logit into a probability?",
)
def _(logits, targets):
    return -(targets * torch.log(logits) + (1 - targets) * torch.log(1 - logits)).mean()


@binary_cross_entropy_with_logits.misconception(
    "no-mean",
    "You return one loss for each example. The loss of a batch is a single number: which one?",
)
def _(logits, targets):
    log_one_plus_exp = torch.clamp(logits, min=0) + torch.log1p(torch.exp(-logits.abs()))
    return log_one_plus_exp - logits * targets


@binary_cross_entropy_with_logits.misconception(
    "sign",
    "The sign is wrong: your loss is negative. The logarithm of a probability is negative; what "
    "turns it into a loss?",
)
def _(logits, targets):
    p = torch.sigmoid(logits)
    return (targets * torch.log(p) + (1 - targets) * torch.log(1 - p)).mean()


@binary_cross_entropy_with_logits.misconception(
    "eps-added",
    "A small number inside the logarithm caps the loss: a logit of 1000 on the wrong side should "
    "cost 1000. Work on the logits instead of on the probability.",
)
def _(logits, targets):
    p = torch.sigmoid(logits)
    return -(targets * torch.log(p + 1e-8) + (1 - targets) * torch.log(1 - p + 1e-8)).mean()


@binary_cross_entropy_with_logits.misconception(
    "only-the-harmless-part",
    "The exponential is harmless now, but every example looks right to your loss: with -|z| in "
    "place of z the sign is lost, and with it the price of a wrong answer. What is the difference "
    "between log(1 + exp(z)) and log(1 + exp(-z))?",
)
def _(logits, targets):
    return torch.log1p(torch.exp(-logits.abs())).mean()


# --- 2.5 accuracy ---------------------------------------------------------------------------


def _accuracy_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(25)
    return [
        Case(
            "three of four right",
            torch.tensor([[2.0, 1.0, 0.0], [0.0, 5.0, 1.0], [-3.0, -2.0, -1.0], [1.0, 0.0, 0.0]]),
            torch.tensor([0, 1, 2, 2]),
        ),
        Case("a single image, wrong", torch.tensor([[0.1, 0.2]]), torch.tensor([0])),
        Case(
            "as many images as classes",
            normal(generator, 3, 3).sort(dim=1).values,
            torch.tensor([2, 2, 0]),
        ),
        Case("50 images, 10 classes", normal(generator, 50, 10), _labels(generator, 50, 10)),
    ]


@exercise(
    "2.5",
    cases=_accuracy_cases,
    hints=(
        "The network's answer for an image is the position of the largest score in its row.",
        "`logits.argmax(dim=1)` has shape (N,); comparing with labels gives N times True or False. "
        "`.float()` turns them into 1.0 and 0.0.",
    ),
)
def accuracy(logits, labels):
    """Return the fraction of rows of logits (N, K) whose largest score is at labels (N,)."""
    return (logits.argmax(dim=1) == labels).float().mean()


@accuracy.misconception(
    "count",
    "You counted the right answers. Accuracy is the fraction of them, between 0 and 1.",
)
def _(logits, labels):
    return (logits.argmax(dim=1) == labels).sum()


@accuracy.misconception(
    "percent",
    "You return percent. Accuracy as a number runs from 0 to 1; percent is a way to print it.",
)
def _(logits, labels):
    return 100 * (logits.argmax(dim=1) == labels).float().mean()


@accuracy.misconception(
    "wrong-axis",
    "You look for the largest score down each column: the best image for a class. Which axis are "
    "the classes of one image?",
)
def _(logits, labels):
    return (logits.argmax(dim=0) == labels).float().mean()


@accuracy.misconception(
    "broadcast",
    "The answers have shape (N, 1) and the labels (N,): comparing them gives (N, N), every answer "
    "against every label.",
)
def _(logits, labels):
    return (logits.argmax(dim=1, keepdim=True) == labels).float().mean()


@accuracy.misconception(
    "probability-of-the-label",
    "You averaged the probabilities of the true classes. Accuracy counts an image as right or "
    "wrong, however sure the network is.",
)
def _(logits, labels):
    return torch.softmax(logits, dim=1)[torch.arange(len(labels)), labels].mean()


@accuracy.misconception(
    "error-rate",
    "This is the fraction of wrong answers: the error rate.",
)
def _(logits, labels):
    return (logits.argmax(dim=1) != labels).float().mean()


@accuracy.misconception(
    "value-instead-of-position",
    "You compare the largest score itself with the label. The label is a position: at which place "
    "of the row does the largest score stand?",
)
def _(logits, labels):
    return (logits.max(dim=1).values == labels).float().mean()


@accuracy.misconception(
    "one-answer-for-the-batch",
    "Without an axis you get the position of one single score, the largest of the whole batch. "
    "Every image has an answer of its own.",
)
def _(logits, labels):
    return (logits.argmax() == labels).float().mean()


@accuracy.misconception(
    "divided-by-classes",
    "You divide by the number of classes. The right answers are a share of which number?",
)
def _(logits, labels):
    return (logits.argmax(dim=1) == labels).sum() / logits.shape[1]


# --- questions ------------------------------------------------------------------------------


shift = Question(
    "2.a",
    "You add 100 to all ten scores of an image. What happens to its softmax probabilities?",
    (
        Choice(
            "All of them grow",
            "They cannot all grow: they add up to 1 before and after.",
        ),
        Choice(
            "Nothing",
            "Every exponential is multiplied by the same exp(100), which the division by their "
            "sum takes out again. Only differences between scores count.",
            correct=True,
        ),
        Choice(
            "The largest one comes closer to 1",
            "That happens when all scores are doubled, so that the distances between them grow. "
            "Adding the same number to all leaves the distances as they are.",
        ),
    ),
)

untrained_loss = Question(
    "2.b",
    "A network knows nothing and gives each of ten classes the probability 0.1. How large is its "
    "cross-entropy?",
    (
        Choice(
            "0.1",
            "That is the probability of the true class. The loss is minus its logarithm.",
        ),
        Choice(
            "0.9",
            "That is one minus the probability. It would be a loss, too, but cross-entropy takes "
            "the logarithm, which punishes confident mistakes harder.",
        ),
        Choice(
            "About 2.3",
            "-log(1/10) is log(10) = 2.3026. If a new network of yours starts far above it, "
            "something is wrong with its scores.",
            correct=True,
        ),
        Choice(
            "Infinity",
            "Only a probability of 0 for the true class costs infinity.",
        ),
    ),
)

loss_or_accuracy = Question(
    "2.c",
    "Two networks answer the same 70 % of the images rightly. Can their losses differ?",
    (
        Choice(
            "No, the same answers have the same loss",
            "The loss looks at the probabilities, not only at which one is the largest: sure and "
            "wrong costs more than unsure and wrong.",
        ),
        Choice(
            "Yes, but only by what the other 30 % cost: a right answer costs nothing",
            "A right answer costs nothing only when the network is sure of it. With a probability "
            "of 0.5 the true class may well be the largest, and its loss is 0.693.",
        ),
        Choice(
            "Yes, by how sure they are of each answer, right or wrong",
            "Accuracy counts; the loss weighs. The cell above made a network twice and four times "
            "as sure without changing a single answer.",
            correct=True,
        ),
    ),
)

are_negative_logits_wrong = Question(
    "2.d",
    "All ten logits of an image are negative. Is something wrong with the network?",
    (
        Choice(
            "Yes, scores of classes must be positive.",
            "The last layer is a weighted sum with nothing after it. Which values can it take? "
            "See chapter 01, section 5.",
        ),
        Choice(
            "No: only their differences matter.",
            "Softmax gives the same probabilities when 100 is added to all of them.",
            correct=True,
        ),
        Choice(
            "Yes, softmax of negative numbers is undefined.",
            "Softmax takes the exponential first. For which numbers is that defined?",
        ),
    ),
)

what_sigmoid_has_to_do_with_softmax = Question(
    "2.e",
    "Two classes get the logits z and 0. How does softmax's probability of the first compare with "
    "the sigmoid of z from chapter 01?",
    (
        Choice(
            "They are equal.",
            "Divide numerator and denominator of softmax by the exponential of z.",
            correct=True,
        ),
        Choice(
            "The sigmoid is larger, because it looks at one score only.",
            "A logit of 0 is not nothing: its exponential is 1. Write both fractions down.",
        ),
        Choice(
            "They have nothing in common.",
            "Write softmax of (z, 0) as a fraction, then the sigmoid of z.",
        ),
    ),
)

how_wrong_is_a_random_network = Question(
    "2.f",
    "The random network of chapter 01 has small scores for every image. What is its cross-entropy "
    "over the ten classes, about?",
    (
        Choice(
            "0.1",
            "That is about the probability of the true class. What does the loss make of it?",
        ),
        Choice(
            "2.3",
            "Small scores are nearly equal ones, so each class has a probability of about 0.1.",
            correct=True,
        ),
        Choice(
            "Any number: the weights are random.",
            "The weights are, but when all scores are near 0, what are the ten probabilities?",
        ),
    ),
)
