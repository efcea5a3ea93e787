"""Questions of the chapter."""

from course_utils.checking import Choice, Question

test_statistics = Question(
    "test_statistics",
    "A single test image arrives, darker than most. With which mean and standard deviation do you "
    "standardise it?",
    (
        Choice(
            "With its own",
            "Then every image ends up with the mean 0, and that this one is dark can no longer be "
            "seen. A cell below shows it.",
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
    "eval_or_no_grad",
    "A network with dropout is evaluated inside `torch.no_grad()`, but nobody has called "
    "`model.eval()`. What happens?",
    (
        Choice(
            "All is well: nothing is trained, so dropout is off",
            "`no_grad` only stops the recording. Whether a layer drops anything depends on its "
            "mode, and nobody changed that.",
        ),
        Choice(
            "Neurons are still dropped at random: worse answers, and different ones at every call",
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
    "where_time_goes",
    "One epoch with transforms, image by image: what share of its time do the matrix "
    "products take?",
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
    "what_a_high_loss_tells",
    "A network for ten classes starts with a loss of 2.3. After ten epochs it classifies 85 % of "
    "the validation images correctly, but its loss is 1.6 and hardly falls. Which line do you look "
    "for?",
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
            "Giving the true class a probability of 0.6 costs 0.5. A mean of 1.6 means a "
            "probability of about 0.2 for the true class, on average.",
        ),
    ),
)


what_a_larger_batch_changes = Question(
    "what_a_larger_batch_changes",
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
    "what_fills_the_memory",
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
