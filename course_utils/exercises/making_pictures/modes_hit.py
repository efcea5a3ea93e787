"""Exercise `modes_hit`."""

import torch

from course_utils.checking import Case, exercise


def _modes_hit_cases() -> list[Case]:
    generator = torch.Generator().manual_seed(154)
    corners = torch.tensor([[0.0, 0.0], [4.0, 0.0], [0.0, 4.0]])
    few = torch.tensor([[0.1, 0.0], [0.0, -0.3], [4.0, 0.5], [2.0, 2.0], [4.6, 0.0], [4.0, 0.6]])

    def around(*counts: int, spread: float = 0.2) -> torch.Tensor:
        """Return so many points around each centre, mixed."""
        centres = corners.repeat_interleave(torch.tensor(counts), dim=0)
        points = centres + spread * (2 * torch.rand(centres.shape, generator=generator) - 1)
        return points[torch.randperm(len(points), generator=generator)]

    slanted = torch.tensor([[0.45, 0.45], [-0.4, 0.45], [4.0, 0.3], [3.9, 0.1]])
    slanted = torch.cat([slanted, torch.tensor([[0.3, 4.3], [-0.3, 4.3]])])  # inside the circle
    edge = torch.tensor([[0.5, 0.0], [0.0, -0.5], [4.0, 0.5]])
    far = corners + torch.tensor([1.5, 1.2])
    ring = 3 * torch.randn(8, 2, generator=generator)
    return [
        Case("six points, by hand", few, corners, 0.5, 2, whole=True),
        Case("three clusters, two of them thin", around(9, 2, 3), corners, 0.5, 4, whole=True),
        Case("exactly as many as it takes", around(4, 5, 3), corners, 0.5, 4, whole=True),
        Case("points at a slant", slanted, corners, 0.5, 2, whole=True),
        Case("points at the radius exactly", edge, corners, 0.5, 2, whole=True),
        Case("points between the centres alone", far.repeat(5, 1), corners, 0.5, 1, whole=True),
        Case("a radius above 1", around(3, 3, 3, spread=0.9), corners, 1.5, 3, whole=True),
        Case("one point", corners[:1] + 0.1, corners, 0.5, 1, whole=True),
        Case(
            "eight centres and a thousand points",
            (ring[:5].repeat(200, 1) + 0.01),
            ring,
            0.1,
            200,
            whole=True,
        ),
    ]


@exercise(
    cases=_modes_hit_cases,
    hints=(
        "All distances at once: `torch.cdist(points, centres)` has a row for each point and a "
        "column for each centre.",
        "Which entries are at most `radius`? Added up along one axis, they say how many points lie "
        "at each centre. Which axis?",
        "Then compare these counts with `least`, and count once more.",
    ),
    insight="The count is only as good as its two limits: a looser radius or a smaller `least` "
    "finds more modes. So a report of hit modes has to name both, and give every model the same.",
)
def modes_hit(points, centres, radius, least):
    """Return how many centres have at least `least` points within `radius` of them."""
    near = torch.cdist(points, centres) <= radius
    return (near.sum(dim=0) >= least).sum().item()


@modes_hit.misconception(
    "You count points, not centres: how many lie near some centre, and not how many centres have "
    "enough of them."
)
def points_counted(points, centres, radius, least):
    return (torch.cdist(points, centres) <= radius).any(dim=1).sum().item()


@modes_hit.misconception("A single point near a centre is enough for you. What is `least` for?")
def one_is_enough(points, centres, radius, least):
    return (torch.cdist(points, centres) <= radius).any(dim=0).sum().item()


@modes_hit.misconception(
    "A centre with exactly `least` points is left out. Read “at least” once more."
)
def more_than_least(points, centres, radius, least):
    return ((torch.cdist(points, centres) <= radius).sum(dim=0) > least).sum().item()


@modes_hit.misconception("A point at exactly the radius is left out. Read “at most” once more.")
def closer_than_radius(points, centres, radius, least):
    return ((torch.cdist(points, centres) < radius).sum(dim=0) >= least).sum().item()


@modes_hit.misconception(
    "Every point counts for its nearest centre, however far away that is, so points between the "
    "centres pass for hits. What does `radius` say about them?"
)
def radius_ignored(points, centres, radius, least):
    nearest = torch.cdist(points, centres).argmin(dim=1)
    return (nearest.bincount(minlength=len(centres)) >= least).sum().item()


@modes_hit.misconception(
    "The squared distance is compared with the radius: with a radius below 1 that lets too many "
    "points in, with one above 1 too few."
)
def squared_distance(points, centres, radius, least):
    near = torch.cdist(points, centres) ** 2 <= radius
    return (near.sum(dim=0) >= least).sum().item()


@modes_hit.misconception(
    "Each coordinate is compared by itself, so that your centres have squares around them, or the "
    "two differences are added up. The distance is the root of the sum of squares.",
    shape=("square", "diamond"),
)
def square_around(points, centres, radius, least, shape="square"):
    order = float("inf") if shape == "square" else 1.0
    near = torch.cdist(points, centres, p=order) <= radius
    return (near.sum(dim=0) >= least).sum().item()


@modes_hit.misconception(
    "You count along the other axis: near how many centres each point lies, and how many points "
    "have enough of those."
)
def other_axis(points, centres, radius, least):
    near = torch.cdist(points, centres) <= radius
    return (near.sum(dim=1) >= least).sum().item()


@modes_hit.misconception(
    "That is how many points lie at each centre. The question is how many centres have enough."
)
def counts_by_centre(points, centres, radius, least):
    return (torch.cdist(points, centres) <= radius).sum(dim=0)


@modes_hit.misconception(
    "What is returned says of each centre whether it is hit. How many is one whole number."
)
def hit_or_not(points, centres, radius, least):
    return (torch.cdist(points, centres) <= radius).sum(dim=0) >= least
