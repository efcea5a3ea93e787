"""What can be wrong with photos before any network sees them: leaks, shortcuts, rare classes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape

import torch

from course_utils.present import FAINT, printable
from course_utils.project.photos import Photos

FEW_THINGS = 20
"""Of fewer things of a class, a test set holds too few to say anything."""

MOST_UNEVEN = 3.0
"""Times that the largest class may have as many photos as the smallest."""

LARGEST_RATIO = 1.5
"""Of typical sizes of two classes, in pixels."""

LARGEST_SHARE_APART = 0.5
"""Of the coloured photos of two classes."""

NEAR = 3.0
"""Grey levels by which two photos of one thing differ on average, once both are equally bright."""

FRAME = 2
"""Pixels from the edge that hold nothing of the thing."""

FRAME_GAIN = 0.15
"""By which the frame alone may name the classes better than the commonest class does."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked for."""

    name: str
    is_fine: bool
    seen: str
    """What there is, with numbers."""
    advice: str = ""
    """What to do about it, where it is not fine."""


@dataclass(frozen=True)
class Findings:
    """All that was looked for; a notebook shows it as a table."""

    findings: tuple[Finding, ...]

    @property
    def wrong(self) -> tuple[str, ...]:
        """Names of what is not fine."""
        return tuple(each.name for each in self.findings if not each.is_fine)

    def __repr__(self) -> str:
        return printable(
            "\n".join(
                f"{'✓' if each.is_fine else '!'} {each.name}: {each.seen}"
                + ("" if each.is_fine else f"\n    → {each.advice}")
                for each in self.findings
            )
        )

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td>{'✓' if each.is_fine else '<strong>!</strong>'}</td>"
            f'<td style="text-align:left"><strong>{escape(each.name)}</strong></td>'
            f'<td style="text-align:left">{escape(each.seen)}'
            + ("" if each.is_fine else f"<br>→ {escape(each.advice)}")
            + "</td></tr>"
            for each in self.findings
        )
        return (
            f'<div style="border:1px solid {FAINT};border-radius:6px;padding:0.2em 0.6em;'
            f'max-width:56em"><table style="margin:0"><tbody>{rows}</tbody></table></div>'
        )


def inspect_photos(
    photos: Photos, train: torch.Tensor | None = None, test: torch.Tensor | None = None
) -> Findings:
    """Look for what spoils projects: in the photos, and, where it is given, in how they are split.

    Parameters
    ----------
    photos
        See `read_photos`.
    train, test
        Indices of the photos to train on and to test on, int64; or masks, bool.
    """
    looks = (_unreadable, _number, _balance, _sizes, _colours, _copies, _frame)
    found = [look(photos) for look in looks]
    if train is not None and test is not None:
        found.append(_leak(photos, train, test))
    return Findings(tuple(found))


# One look each


def _unreadable(photos: Photos) -> Finding:
    name = "files"
    if not photos.skipped:
        return Finding(name, True, f"{_many(len(photos), 'photo')} read, nothing skipped")
    listed = "; ".join(f"{file} ({why})" for file, why in list(photos.skipped.items())[:5])
    more = len(photos.skipped) - 5
    return Finding(
        name,
        False,
        f"{len(photos.skipped)} skipped: {listed}" + (f"; and {more} more" if more > 0 else ""),
        "delete them, or do what the line says of each",
    )


def _number(photos: Photos) -> Finding:
    counts = [len(photos.items[photos.labels == k].unique()) for k in range(len(photos.classes))]
    fewest = min(counts)
    rarest = photos.classes[counts.index(fewest)]
    seen = f"from {fewest} of {rarest} to {max(counts)}, each on one photo or more"
    if fewest == max(counts):
        seen = f"{fewest} of each class, on one photo or more"
    advice = f"a quarter of {fewest} is too little to test on: photograph more of {rarest}"
    return Finding("different things", fewest >= FEW_THINGS, seen, advice)


def _balance(photos: Photos) -> Finding:
    counts = photos.labels.bincount(minlength=len(photos.classes)).tolist()
    most, fewest = max(counts), min(counts)
    commonest, rarest = (photos.classes[counts.index(count)] for count in (most, fewest))
    seen = f"from {_many(fewest, 'photo')} of {rarest} to {most} of {commonest}"
    if most == fewest:
        seen = f"{_many(most, 'photo')} of each class"
    return Finding(
        "balance",
        most <= MOST_UNEVEN * fewest,
        seen,
        "look at each class by itself, and give rare ones more weight",
    )


def _sizes(photos: Photos) -> Finding:
    name = "sizes"
    longest = photos.sizes.max(dim=1).values
    by_class = _by_class(photos, longest)
    largest, smallest = max(by_class, key=by_class.get), min(by_class, key=by_class.get)
    small, large = by_class[smallest], by_class[largest]
    seen = f"{small:.0f} pixels for {smallest}, {large:.0f} for {largest}"
    if small == large:
        seen = f"typically {small:.0f} pixels"
    side = photos.images.shape[1]
    if int(longest.min()) < side:
        few = f"{_many(int((longest < side).sum()), 'photo')} smaller than {side} pixels"
        return Finding(name, False, few, "take larger photos: here pixels would be made up")
    is_fine = large <= LARGEST_RATIO * small
    return Finding(
        name,
        is_fine,
        seen,
        "the smaller the file, the more blurred: bring all to the smallest size",
    )


def _colours(photos: Photos) -> Finding:
    shares = _by_class(photos, photos.coloured.float(), torch.mean)
    most, least = max(shares, key=shares.get), min(shares, key=shares.get)
    seen = (
        f"{100 * shares[least]:.0f} % of {least} have colours, {100 * shares[most]:.0f} % of {most}"
    )
    if shares[least] == shares[most]:
        seen = f"{100 * shares[most]:.0f} % of each class have colours"
    is_fine = shares[most] - shares[least] <= LARGEST_SHARE_APART
    return Finding(
        "colour",
        is_fine,
        seen,
        "make all grey, as is done here: else colour gives the class away",
    )


def _copies(photos: Photos) -> Finding:
    name = "copies"
    pairs = [(i, j) for i, j in near_pairs(photos.images) if photos.items[i] != photos.items[j]]
    if not pairs:
        return Finding(name, True, "no photo is nearly the same as that of another thing")
    contrary = [pair for pair in pairs if len({int(photos.labels[i]) for i in pair}) == 2]
    example = " and ".join(photos.files[i] for i in (contrary or pairs)[0])
    if len(pairs) == 1:
        seen = "1 pair of different things looks the same" + (", with two labels" * len(contrary))
    else:
        among = f", {len(contrary)} of them with two labels" if contrary else ""
        seen = f"{len(pairs)} pairs of different things look the same{among}"
    return Finding(
        name,
        False,
        f"{seen}, such as {example}" if len(pairs) > 1 else f"{seen}: {example}",
        "look at them: keep one, with the label that is true"
        if contrary
        else "look at them: one thing twice gets one name; things that only look alike may stay",
    )


def _frame(photos: Photos) -> Finding:
    share, guess = frame_accuracy(photos)
    is_fine = share <= guess + FRAME_GAIN
    return Finding(
        "frame",
        is_fine,
        f"the {FRAME} outermost pixels alone name {100 * share:.0f} % correctly, "
        f"and always saying the commonest class {100 * guess:.0f} %",
        "a background for each class is a shortcut: mix backgrounds, or make them black",
    )


def _leak(photos: Photos, train: torch.Tensor, test: torch.Tensor) -> Finding:
    name = "split"
    is_train, is_test = (torch.zeros(len(photos), dtype=torch.bool) for _ in range(2))
    is_train[train] = True
    is_test[test] = True
    n_test = int(is_test.sum())
    if not n_test or not is_train.any():
        empty = "test on" if is_train.any() else "train on"
        return Finding(name, False, f"there is no photo to {empty}", "choose another fraction")
    twice = int((is_test & is_train).sum())
    if twice:
        both = f"{_many(twice, 'photo')} {'is' if twice == 1 else 'are'} in both sets"
        return Finding(name, False, both, "give each photo to one set")
    known = int(torch.isin(photos.items[is_test], photos.items[is_train]).sum())
    of_all = f"of {_many(n_test, 'test photo')}"
    if known:
        verb = "shows" if known == 1 else "show"
        return Finding(
            name,
            False,
            f"{known} {of_all} {verb} a thing that is trained on, too",
            "split the things, not the photos",
        )
    return Finding(name, True, f"none {of_all} shows a thing that is trained on")


# What they measure


def near_pairs(images: torch.Tensor) -> Iterator[tuple[int, int]]:
    """Yield pairs of images, uint8 (N, H, W), that are nearly the same, the earlier one first.

    Each is brought to a mean of 0 and to the mean standard deviation of all first, because the same
    thing may be taken in another light; then their mean absolute difference is below `NEAR`.
    """
    flat = images.flatten(1).float()
    spreads = flat.std(dim=1, keepdim=True).clamp(min=1)
    flat = (flat - flat.mean(dim=1, keepdim=True)) / spreads * spreads.mean()
    limit = NEAR * flat.shape[1]
    for start in range(0, len(flat), 256):
        distances = torch.cdist(flat[start : start + 256], flat, p=1)
        for row, column in (distances < limit).nonzero().tolist():
            if start + row < column:
                yield start + row, column


def frame_accuracy(photos: Photos) -> tuple[float, float]:
    """Return how many photos the frame's nearest class mean names, and the commonest class, 0 to 1.

    Things are halved: the means come from one half, the photos that are named from the other.
    """
    images = photos.images.float()
    frame = torch.ones(images.shape[1:], dtype=torch.bool)
    frame[FRAME:-FRAME, FRAME:-FRAME] = False
    values = images[:, frame]
    is_first = photos.items % 2 == 0
    right = torch.zeros(len(photos), dtype=torch.bool)
    for half in (is_first, ~is_first):
        there = [k for k in range(len(photos.classes)) if (half & (photos.labels == k)).any()]
        if there:
            means = torch.stack([values[half & (photos.labels == k)].mean(dim=0) for k in there])
            nearest = torch.cdist(values[~half], means).argmin(dim=1)
            right[~half] = torch.tensor(there)[nearest] == photos.labels[~half]
    commonest = int(photos.labels.bincount().max())
    return right.double().mean().item(), commonest / len(photos)


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _by_class(
    photos: Photos,
    values: torch.Tensor,
    of: Callable[[torch.Tensor], torch.Tensor] = torch.median,
) -> dict[str, float]:
    return {
        name: float(of(values[photos.labels == label])) for label, name in enumerate(photos.classes)
    }
