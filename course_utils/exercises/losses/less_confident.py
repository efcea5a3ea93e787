"""Open task of chapter 02: make a network that is confident and wrong less confident."""

from torch.nn.functional import cross_entropy

from course_utils.checking import Figure, Unfit, numbers_of, open_task
from course_utils.garment_network import shifted_logits


@open_task(
    target=1.15,
    better="lower",
    unit="{:.3f}",
    measures="Mean cross-entropy on 5,000 images that you have not seen",
    hints=(
        "What do logits look like from which softmax makes probabilities closer to each other? "
        "Try it with three numbers first, such as 4, 2 and 0.",
        "Halve the logits 4, 2 and 0: the order stays, and the largest probability falls. By which "
        "number do you divide? Measure the cross-entropy of the images that you see for several.",
        "Try 1, 1.5, 2, 3 and 5. Too small a number leaves the network as confident as it was, and "
        "a very large one makes all classes equal, with a loss of log 10 ≈ 2.3. The best is "
        "between.",
    ),
    insight="A single number, found on images that were not used for training, makes probabilities "
    "honest without touching an answer. It is called the temperature, and finding it is "
    "calibration (Guo and others, 2017).",
    then="One number for all comes to 1.139. To get below 1, ask which classes the network "
    "confuses when images move, and raise their scores where it says one of them.",
)
def less_confident(answer):
    """Return logits with a lower cross-entropy; the largest of each image stays the largest."""
    logits, labels = shifted_logits(seen=False)
    changed = numbers_of(answer(logits.clone()), tuple(logits.shape))
    largest = changed.amax(1, keepdim=True)
    is_kept = (changed.argmax(1) == logits.argmax(1)) & ((changed == largest).sum(1) == 1)
    moved = int((~is_kept).sum())
    if moved:
        raise Unfit(
            f"For {moved:,} of the {len(logits):,} images the largest score is no longer where it "
            "was, or another one is as large. The answers of the network have to stay: change how "
            "far apart the scores of an image are, not which is the largest."
        )
    confident = 100 * changed.softmax(1).amax(1).mean()
    accuracy = 100 * (changed.argmax(1) == labels).double().mean()
    return Figure(
        cross_entropy(changed, labels).item(),
        f"On average the network is {confident:.0f} % confident now, and {accuracy:.0f} % of its "
        "answers are right.",
    )
