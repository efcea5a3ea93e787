"""Open task of chapter 02: make a network that is confident and wrong less confident."""

from torch.nn.functional import cross_entropy

from course_utils.checking import Figure, Unfit, numbers_of, open_task
from course_utils.garment_network import shifted_logits


@open_task(
    target=1.13,
    better="lower",
    unit="{:.3f}",
    measures="Mean cross-entropy on 5,000 images that you have not seen",
    hints=(
        "Halve the logits 4, 2 and 0: the order stays, and the largest probability falls. By which "
        "number do you divide? Measure the cross-entropy of the images that you see for 1, 1.5, 2, "
        "3 and 5.",
        "One number for all images comes near the target and not to it. Sort the images by what "
        "the network says, `logits.argmax(dim=1)`: which of its ten answers is wrong most often, "
        "and is one number right for all ten?",
        "A table of ten numbers, one for each answer: `table[logits.argmax(dim=1)]` has shape "
        "(N,). Find each number by measuring on those images alone that get this answer, and "
        "divide each row by its own.",
    ),
    insight="Dividing by one number, the temperature, comes to 1.139. To choose such numbers on "
    "images that were not used for training, so that the probabilities become honest, is called "
    "calibration (Guo and others, 2017).",
    then="Can you get below 1? When the network's answer is a class that it often confuses, raise "
    "the scores of the classes that it may really be.",
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
