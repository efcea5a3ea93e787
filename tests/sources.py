"""What the articles behind the course hold, and where the course treats it.

The course began as five articles on neural networks. Every network, formula and program in them,
every topic of their sections and every question of their lists has a row here; mistakes that they
make are rows, too, and lead to where the course puts them right. Each place names a notebook, a
cell by its id or a section by its heading (without its number), and a pattern that must occur
there.
"""

from typing import NamedTuple


class Place(NamedTuple):
    """Where something is treated."""

    notebook: str
    """The number of its notebook."""
    where: str
    """The id of a cell, or "# " and the heading of a section."""
    pattern: str
    """Occurs there, in any letters; a line break is a space."""


class Row(NamedTuple):
    """One thing that an article holds."""

    kind: str
    what: str
    places: tuple[Place, ...]


def _rows(kind: str, table: dict[str, tuple[tuple[str, str, str], ...]]) -> list[Row]:
    return [
        Row(kind, what, tuple(Place(*each) for each in places)) for what, places in table.items()
    ]


NETWORKS = _rows(
    "network",
    {
        "784-128-64-10, for images": (
            ("01", "shoe-params", r"784-128-64-10"),
            ("04", "real-by-hand", r"\(784, 128\), \(128, 64\), \(64, 10\)"),
            ("05", "watch-code", r"MLP\(\[784, 128, 64, 10\]\)"),
        ),
        "784-128-10, called simple": (
            ("05", "module-code", r"Linear\(784, 128\).*Linear\(128, 10\)"),
            ("05", "three-code", r'"784-128-10"'),
        ),
        "784-256-128-10, called optimised": (
            ("05", "three-code", r'"784-256-128-10"'),
            ("08", "recipe-code", r"MLP\(\[784, 256, 128, 10\]\)"),
        ),
        "a convolutional network for 3 × 32 × 32": (
            ("06", "lenet-table", r"colour image of 32 × 32.*5 × 5 = 400.*62,006"),
            ("06", "lenet-count-code", r"LeNet\(3, 32\)"),
        ),
        "10-5-1, a regression with Adam in 1,000 steps": (
            ("03", "train-code", r"10-5-1 network for 1000 steps"),
        ),
        "2-4-1, two classes": (
            ("01", "regions", r"2-4-1 network"),
            ("04", "by-hand-start", r"17 gradients.*2-4-1"),
        ),
    },
)

FORMULAS = _rows(
    "formula",
    {
        "y = f(Wx + b)": (
            ("01", "neuron-text", r"a = f\(z\)"),
            ("01", "layer-by-hand", r"z = W x \+ b"),
        ),
        "z = W a + b and a = f(z), layer by layer": (
            ("01", "recursion", r"Z_l = A_\{l-1\} W_l\^T"),
        ),
        "θ ← θ − α ∇J": (("03", "step", r"\\theta \\leftarrow \\theta - \\eta"),),
        "a gradient of J written as a product of gradients (it is none)": (
            ("04", "# How far does a small change travel?", r"chain"),
            ("99", "claim-paths-reading", r"sum over all paths"),
        ),
        "backpropagation in three steps, from input to output (it is the reverse)": (
            ("04", "network-formula", r"output to input"),
        ),
        "∂L/∂W and ∂L/∂b, for the last layer only": (
            (
                "04",
                "network-formula",
                r"\\partial L\}\{\\partial W_l\}.*\\partial L\}\{\\partial b_l\}",
            ),
        ),
        "∂L/∂W through the layer's output, by the chain rule": (
            ("04", "dense", r"dW\[j, i\] = dz\[j\] \* a_prev\[i\]"),
            ("04", "partial", r"\\partial"),
        ),
        "W of a layer ← W − α ∂L/∂W": (
            ("99", "claim-layer-index-reading", r"W\^\{\[l\]\}_\{t\+1\} = W\^\{\[l\]\}_t"),
        ),
        "the next layer's W from this layer's (wrong)": (
            ("99", "claim-layer-index-prose", r"index stands where the step's index belongs"),
        ),
        "a penalty λ Σ‖W‖² added to the loss": (
            ("07", "weights-not-biases", r"s \\sum_l \\sum_\{ij\}"),
        ),
        "mean squared error": (("02", "squared-error", r"\\frac\{1\}\{N\} \\sum_n"),),
        "ranges of sigmoid and ReLU (both wrong)": (
            ("01", "activations-table", r"range.*sigmoid.*ReLU"),
            ("99", "# “Sigmoid ranges over all real numbers”", r"inputs.*between 0 and 1"),
        ),
    },
)

PROGRAMS = _rows(
    "program",
    {
        "a network that uses F and never imports it": (
            ("09", "class-scores-diagnosis", r"torch\.nn\.functional"),
        ),
        "a training loop that averages over batches": (
            ("05", "# Exercise 5.4: one epoch of training", r"mean"),
        ),
        "SGD with 0.01, without momentum, on 784-128-64-10": (
            ("05", "# A first training", r"without momentum"),
        ),
        "images that are not flattened": (("09", "image-scores-diagnosis", r"28 meets 784"),),
        "a schedule that belongs to another optimizer": (
            ("09", "optimizer-and-scheduler-diagnosis", r"holds the SGD that it was given"),
        ),
        "a schedule that steps after every batch": (
            ("09", "train-diagnosis", r"counts batches"),
            ("08", "schedule", r"StepLR"),
        ),
        "early stopping by the loss of a training batch": (
            ("09", "epochs-until-stop-diagnosis", r"validat"),
        ),
        "EarlyStopping that is never imported": (
            ("09", "set-up-diagnosis", r"`EarlyStopping` was never imported"),
        ),
        "an optimizer that is made before its model": (
            ("09", "set-up-diagnosis", r"model, optimizer, scheduler, stopper"),
        ),
        "a class that inherits from another network for nothing": (
            ("09", "set-up-corrections", r"inherits from the smaller network"),
        ),
        "“adds two hidden layers” where it adds one": (
            ("09", "set-up-corrections", r"two more hidden layers and adds one"),
        ),
        "a view that cuts a batch across its images": (
            ("09", "rows-of-features-diagnosis", r"parts of several images"),
        ),
        "a loop that uses the names input and target of nobody": (
            ("09", "train-regression-diagnosis", r"Python's builtins"),
        ),
        "squared error for two classes": (
            ("09", "judge-scores-diagnosis", r"punishes being right"),
            ("02", "# Why not squared error here?", r"squared"),
        ),
        "BCELoss on scores that are no probabilities": (
            ("09", "two-class-loss-diagnosis", r"scores are no probabilities"),
        ),
        "random labels for a 2-4-1 network": (
            ("09", "case-shuffled", r"correct\* result for random labels"),
        ),
        "“torch.optim defines loss functions”": (
            ("09", "set-up-corrections", r"the losses are in `torch\.nn`"),
        ),
        "“each layer has a ReLU”": (("05", "module-reading", r"no ReLU after the last layer"),),
    },
)

TOPICS = _rows(
    "topic",
    {
        "the brain as a model": (
            ("01", "xor-history", r"McCulloch"),
            ("99", "# Does a neural network work like a brain?", r"nerve cell"),
        ),
        "features that are learned instead of made by hand": (
            (
                "06",
                "# What has it learned? (optional)",
                r"by hand until AlexNet; here the loss alone",
            ),
            ("99", "what-is-ai-2", r"learned features"),
        ),
        "preparing the data": (("05", "standardising", r"standardised"),),
        "cleaning the data": (
            ("10", "# What is wrong with the photos?", r"one of the two labels is wrong.*drop"),
            ("99", "# How are data prepared?", r"data cleaning"),
        ),
        "reducing the dimension": (("99", "# How are data prepared?", r"dimension reduction"),),
        "a schedule for the learning rate": (
            ("03", "schedules", r"Step schedule"),
            ("08", "schedule", r"StepLR"),
        ),
        "stopping a training": (
            ("03", "stopping", r"stopping conditions"),
            ("08", "# How do you stop on a noisy curve?", r"patience"),
        ),
        "augmentation": (
            ("06", "cure", r"augmentation"),
            ("07", "# Where do more examples come from?", r"augment|shift"),
        ),
        "trying other architectures": (
            ("05", "# Which of four networks is the best?", r"784-256-128-10|hidden layers?"),
        ),
        "classes of very different sizes": (
            ("99", "open-problems", r"Imbalance"),
            ("05", "# What does it get wrong?", r"precision.*recall|recall.*precision"),
            ("10", "# What about rare classes?", r"class weight"),
        ),
        "applications, robots among them": (
            ("99", "other-applications", r"robots see by such networks"),
        ),
        "tools, libraries and resources": (
            ("99", "# Which tools, courses and books are there?", r"Tools.*Courses.*Nielsen"),
        ),
        "what comes next in the field": (("99", "# What are the open problems?", r"modalities"),),
        "models that come with a library, said to be CNN, RNN and GAN": (
            (
                "99",
                "claim-imagenet-prose",
                r"Networks that were trained on it often carry its name",
            ),
            ("99", "# “CNN, RNN and GAN are pre-trained models”", r"kinds of networks"),
        ),
        "BERT named as speech recognition (it reads text)": (
            ("99", "what-are-bert-and-gpt-2", r"Neither recognises speech"),
        ),
    },
)

QUESTIONS = _rows(
    "question",
    {
        "What is artificial intelligence?": (
            ("99", "what-is-ai", r"Artificial intelligence\* is"),
        ),
        "What is machine learning?": (("99", "what-is-ai", r"Machine learning\* is"),),
        "What is deep learning?": (
            ("99", "what-is-ai", r"Deep learning\* is"),
            (
                "99",
                "# What are artificial intelligence, machine learning and deep learning?",
                r"features",
            ),
        ),
        "What is a neural network?": (("99", "what-is-a-network", r"function made of layers"),),
        "What are weights and biases?": (("99", "what-is-a-network-2", r"weights .* bias"),),
        "What is an activation function?": (("99", "what-is-an-activation", r"collapses"),),
        "What is a loss function?": (("99", "# What is a loss?", r"how wrong the outputs are"),),
        "What is a gradient?": (("99", "what-is-a-gradient", r"slope of the loss"),),
        "What is gradient descent?": (("99", "what-is-a-gradient", r"steps against it"),),
        "What is the forward pass?": (("99", "what-is-the-forward-pass", r"layer by layer"),),
        "What is backpropagation?": (
            ("99", "what-is-the-forward-pass", r"using it is the optimizer's part"),
        ),
        "What is batch gradient descent?": (("99", "what-is-a-batch", r"Full-batch .* uses all"),),
        "What is the learning rate?": (("99", "what-is-a-learning-rate", r"diverge"),),
        "What is an optimizer?": (("99", "which-optimizer", r"turns gradients into steps"),),
        "Which optimisation algorithms are there?": (("99", "which-optimizer", r"RMSprop.*Adam"),),
        "How do I choose an optimizer?": (
            ("99", "which-optimizer-start", r"Begin with Adam"),
            ("99", "which-optimizer-start", r"size of your data does not decide"),
            ("99", "# “SGD is for small data, Adam for large data”", r"within two points"),
        ),
        "What is a data loader?": (("99", "what-is-a-data-loader", r"mini-batches"),),
        "What is overfitting?": (
            ("99", "what-is-overfitting", r"memorises examples instead of learning the rule"),
        ),
        "How do I avoid overfitting?": (("99", "what-is-overfitting-2", r"weight decay"),),
        "What is regularisation?": (("99", "# What is regularisation?", r"penalty"),),
        "What is early stopping?": (("99", "# What is early stopping?", r"validation loss"),),
        "What is a CNN?": (("99", "# What is a CNN?", r"kernels"),),
        "What is an RNN?": (
            ("99", "what-is-an-rnn", r"carries a state"),
            ("99", "# What are an LSTM and a GRU?", r"LSTM.*GRU"),
        ),
        "What is a transformer?": (
            ("99", "# What is a transformer?", r"attention"),
            ("99", "# What is a transformer?", r"heads"),
        ),
        "What is a GAN?": (("99", "# What is a GAN?", r"discriminator"),),
        "What is BERT?": (("99", "what-are-bert-and-gpt", r"encoder"),),
        "Which variants of BERT are there?": (
            ("99", "what-are-bert-and-gpt-2", r"RoBERTa.*ALBERT.*DistilBERT.*ELECTRA"),
        ),
        "What is GPT?": (
            ("99", "what-are-bert-and-gpt-2", r"decoder"),
            ("99", "# What are BERT and its variants, and what is GPT?", r"tokens?"),
        ),
        "What is pre-training?": (
            ("99", "what-are-pretraining-and-fine-tuning", r"Pre-training teaches"),
        ),
        "What is fine-tuning?": (
            ("99", "what-are-pretraining-and-fine-tuning", r"Fine-tuning continues"),
        ),
        "What is natural-language understanding?": (
            ("99", "understanding-and-generation", r"understanding \(NLU\) maps"),
            (
                "99",
                "# What are natural-language understanding and generation?",
                r"NLU.*NLP|NLP.*NLU",
            ),
        ),
        "What is natural-language generation?": (
            ("99", "understanding-and-generation", r"generation \(NLG\) produces"),
        ),
        "How does image recognition work?": (("99", "image-recognition", r"convolutions"),),
        "How does autonomous driving work?": (("99", "image-recognition", r"lidar"),),
        "How does speech recognition work?": (("99", "speech-recognition", r"spectrogram"),),
        "How do recommender systems work?": (("99", "recommender-systems", r"embedding"),),
        "What are neural networks used for?": (("99", "other-applications", r"Translation"),),
        "What is PyTorch?": (("99", "# What is PyTorch?", r"gradients come by themselves"),),
        "How do I build a network in PyTorch?": (
            ("05", "# What is a network in PyTorch?", r"nn\.Module"),
            ("99", "# How do I build a network in PyTorch?", r"nn\.Module"),
        ),
        "How do I train a network in PyTorch?": (
            ("05", "# What happens in one step of training?", r"backward"),
            ("99", "# How do I train a network in PyTorch?", r"zero_grad"),
        ),
        "Which courses, books and tools are there?": (
            (
                "99",
                "# Which tools, courses and books are there?",
                r"deeplearningbook|Dive into Deep Learning|d2l",
            ),
        ),
        "Which challenges are left?": (("99", "# What are the open problems?", r"Privacy"),),
        "Why does deep learning want so much data?": (("99", "why-much-data", r"built-in assump"),),
        "Why are outputs negative?": (
            ("99", "# Why can outputs be negative?", r"logits"),
            ("99", "# Why can outputs be negative?", r"regression|quantity|tanh"),
        ),
        "Why is training slow?": (("99", "why-slow", r"measure where the time goes"),),
        "Why are predictions wrong?": (("99", "why-slow-2", r"overfit one batch"),),
        "What are vanishing gradients?": (
            ("99", "why-vanishing", r"product with one factor"),
            ("04", "# Why do deep networks lose their gradient?", r"residual"),
        ),
        "PyTorch or TensorFlow?": (
            ("99", "pytorch-or-tensorflow", r"execute each line at once.*eagerly"),
            ("99", "# PyTorch or TensorFlow, and what is Keras?", r"Keras"),
        ),
    },
)

SOURCES = (*NETWORKS, *FORMULAS, *PROGRAMS, *TOPICS, *QUESTIONS)
