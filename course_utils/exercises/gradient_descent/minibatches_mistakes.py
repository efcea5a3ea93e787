"""More of what learners make of exercise `minibatches`, and what they are told."""

import math

import torch

from course_utils.exercises.gradient_descent.minibatches import minibatches


def _shuffled(n, generator):
    return torch.randperm(n, generator=generator)


def _cut(indices, batch_size):
    return list(indices.split(batch_size))


@minibatches.misconception(
    "Only the place where the order begins is random; after it the examples follow as they are "
    "stored. Neighbours stay neighbours, where any two should be able to meet.",
)
def rotated(n, batch_size, generator):
    by = torch.randint(n, (1,), generator=generator).item()
    return _cut(torch.arange(n).roll(-by), batch_size)


@minibatches.misconception(
    "Shuffled, but every epoch in the same order: something sets a seed or makes a new generator "
    "at each call. The generator that is passed in moves on by itself; use it as it is.",
)
def same_order_every_epoch(n, batch_size, generator):
    return _cut(_shuffled(n, torch.Generator().manual_seed(0)), batch_size)


@minibatches.misconception(
    "The order is random, but does not come from the generator that was passed in: nobody can "
    "repeat your run with the same seed. Where do your random numbers come from?",
)
def ignored_generator(n, batch_size, generator):
    return _cut(torch.randperm(n), batch_size)


@minibatches.misconception(
    "Each index is drawn without regard to the others, so some examples come twice in an epoch "
    "and others never. An epoch shows every example once.",
    seeded=(True, False),
)
def with_replacement(n, batch_size, generator, seeded=True):
    indices = torch.randint(0, n, (n,), generator=generator if seeded else None)
    return _cut(indices, batch_size)


@minibatches.misconception(
    "Each batch is drawn without regard to the others, so some examples come twice in an epoch and "
    "others never, and the last batch is as large as the rest. Bring all examples into one order "
    "first.",
    draw=("any", "distinct"),
)
def batches_drawn_alone(n, batch_size, generator, draw="any"):
    def batch():
        if draw == "distinct":
            return torch.randperm(n, generator=generator)[:batch_size]
        return torch.randint(0, n, (batch_size,), generator=generator)

    return [batch() for _ in range(math.ceil(n / batch_size))]


@minibatches.misconception(
    "Every batch is cut from a random order of its own, so some examples come twice in an epoch "
    "and others never. How often may the order change while one epoch is cut up?",
    full=(False, True),
)
def new_order_for_every_batch(n, batch_size, generator, full=False):
    starts = range(0, n - batch_size + 1 if full else n, batch_size)
    return [_shuffled(n, generator)[s : s + batch_size] for s in starts]


@minibatches.misconception(
    "The batches come in random order, but the same examples, neighbours in the data, stay "
    "together in every epoch. What should be shuffled before the cutting?",
    inside=(False, True),
)
def batches_shuffled(n, batch_size, generator, inside=False):
    batches = torch.arange(n).split(batch_size)
    batches = [batches[k] for k in _shuffled(len(batches), generator)]
    return [b[_shuffled(len(b), generator)] for b in batches] if inside else batches


@minibatches.misconception(
    "Each batch is shuffled in itself, but holds the same neighbours in every epoch, and the "
    "batches follow one another as stored. Which comes first, the cutting or the shuffling?",
)
def shuffled_within_batches(n, batch_size, generator):
    return [b[_shuffled(len(b), generator)] for b in torch.arange(n).split(batch_size)]


@minibatches.misconception(
    "The examples of each batch are sorted. The order of the whole epoch should be random, within "
    "a batch, too.",
)
def sorted_batches(n, batch_size, generator):
    return [b.sort().values for b in _shuffled(n, generator).split(batch_size)]


@minibatches.misconception(
    "Only a part of the examples is moved; the others stay where they were stored, in every epoch. "
    "Each example should be able to come to any place.",
    part=("two", "first half", "second half", "first batch"),
)
def shuffled_in_part(n, batch_size, generator, part="two"):
    indices = torch.arange(n)
    if part == "two":
        i, j = torch.randint(n, (2,), generator=generator).tolist()
        indices[[i, j]] = indices[[j, i]]
        return _cut(indices, batch_size)
    first = min(batch_size, n) if part == "first batch" else n // 2
    start, end = (first, n) if part == "second half" else (0, first)
    indices[start:end] = start + _shuffled(end - start, generator)
    return _cut(indices, batch_size)


@minibatches.misconception(
    "There is an empty batch at the end whenever n is a multiple of batch_size. How many batches "
    "are needed, and which start is the last one?",
)
def one_too_many(n, batch_size, generator):
    indices = _shuffled(n, generator)
    return [indices[k * batch_size : (k + 1) * batch_size] for k in range(n // batch_size + 1)]


@minibatches.misconception(
    "The batches overlap: each start moves on by one instead of by a whole batch.",
    count=("n", "batches", "full"),
)
def overlapping(n, batch_size, generator, count="n"):
    indices = _shuffled(n, generator)
    batches = math.ceil(n / batch_size)
    starts = {"n": n, "batches": batches, "full": max(n - batch_size + 1, 1)}[count]
    return [indices[start : start + batch_size] for start in range(starts)]


@minibatches.misconception(
    "The first batch is right, and those after it are empty: the end of your slice stays where it "
    "is while the start moves on.",
)
def end_stays(n, batch_size, generator):
    indices = _shuffled(n, generator)
    return [indices[start:batch_size] for start in range(0, n, batch_size)]


@minibatches.misconception(
    "Each batch is one too small, and one example is lost after each: the end of a slice is not "
    "part of it.",
)
def one_short(n, batch_size, generator):
    indices = _shuffled(n, generator)
    return [indices[s : s + batch_size - 1] for s in range(0, n, batch_size)]


@minibatches.misconception(
    "Each batch is one too large and shares an example with the next: the end of a slice is not "
    "part of it.",
)
def one_too_long(n, batch_size, generator):
    indices = _shuffled(n, generator)
    return [indices[s : s + batch_size + 1] for s in range(0, n, batch_size)]


@minibatches.misconception(
    "You cut into batch_size pieces. batch_size is how many examples are in a batch, not how many "
    "batches there are.",
    cut=("chunk", "tensor_split", "size"),
)
def number_of_batches(n, batch_size, generator, cut="chunk"):
    indices = _shuffled(n, generator)
    if cut == "size":
        return list(indices.split(max(n // batch_size, 1)))
    return list(getattr(indices, cut)(batch_size))


@minibatches.misconception(
    "Your batches are made equally large. All but the last should hold batch_size examples, and "
    "only the last one fewer.",
    cut=("tensor_split", "chunk"),
)
def evened_out(n, batch_size, generator, cut="tensor_split"):
    return list(getattr(_shuffled(n, generator), cut)(math.ceil(n / batch_size)))


@minibatches.misconception(
    "What is left over is added to the last full batch, which gets too large. It should be a "
    "smaller batch of its own.",
)
def rest_added(n, batch_size, generator):
    batches = _cut(_shuffled(n, generator), batch_size)
    if len(batches) > 1 and len(batches[-1]) < batch_size:
        batches[-2:] = [torch.cat(batches[-2:])]
    return batches


@minibatches.misconception(
    "The last batch is filled up with examples that had their turn already. It may be smaller: "
    "every example comes once in an epoch.",
)
def filled_up(n, batch_size, generator):
    indices = _shuffled(n, generator)
    count = math.ceil(n / batch_size)
    return list(indices.repeat(count + batch_size)[: count * batch_size].split(batch_size))


@minibatches.misconception(
    "Your indices run from 1 to n. Positions in a tensor count from 0, so example 0 is never "
    "shown, and there is no example n.",
)
def from_one(n, batch_size, generator):
    return _cut(_shuffled(n, generator) + 1, batch_size)


@minibatches.misconception(
    "Every batch holds the positions within a batch, from 0 on, so later examples are never "
    "shown. An index says where in all the data an example stands.",
)
def positions_in_the_batch(n, batch_size, generator):
    return [_shuffled(min(batch_size, n - s), generator) for s in range(0, n, batch_size)]


@minibatches.misconception(
    "One example is never shown: the random order is one too short. How many numbers are there "
    "from 0 to n - 1?",
    missing=("last", "first"),
)
def one_never_shown(n, batch_size, generator, missing="last"):
    return _cut(_shuffled(n - 1, generator) + (missing == "first"), batch_size)


@minibatches.misconception(
    "You return the shuffled indices in one piece. Into which pieces should they be cut?",
)
def not_cut(n, batch_size, generator):
    return _shuffled(n, generator)


@minibatches.misconception(
    "You return a flat list of single indices. Into which pieces should they be cut?",
    kind=("numbers", "tensors"),
)
def flat_list(n, batch_size, generator, kind="numbers"):
    indices = _shuffled(n, generator)
    return indices.tolist() if kind == "numbers" else list(indices)


@minibatches.misconception(
    "Your batches are Python's lists or tuples. A batch should be a tensor of indices (int64), by "
    "which a tensor of data can be indexed.",
    kind=(list, tuple),
)
def lists_of_numbers(n, batch_size, generator, kind=list):
    return [kind(batch.tolist()) for batch in _cut(_shuffled(n, generator), batch_size)]


@minibatches.misconception(
    "Your batches have a second axis. A batch is a plain row of indices, with the one axis "
    "(batch_size,).",
    axis=(1, 0),
)
def second_axis(n, batch_size, generator, axis=1):
    return [batch.unsqueeze(axis) for batch in _cut(_shuffled(n, generator), batch_size)]


@minibatches.misconception(
    "The indices are right, but of another dtype. A position has to be a whole number, and "
    "PyTorch's own dtype for positions is int64.",
    dtype=(torch.float32, torch.float64, torch.int32, torch.int16, torch.uint8),
)
def other_dtype(n, batch_size, generator, dtype=torch.float32):
    return [batch.to(dtype) for batch in _cut(_shuffled(n, generator), batch_size)]


@minibatches.misconception(
    "Only the first batch comes back. A `return` within a loop ends the function in its first "
    "pass: where do the batches wait until the last one is cut?",
    listed=(True, False),
)
def first_batch_only(n, batch_size, generator, listed=True):
    batch = _shuffled(n, generator)[:batch_size]
    return [batch] if listed else batch


@minibatches.misconception(
    "What comes back gives the batches one by one, and only once: `yield`, round brackets around a "
    "comprehension, `iter`, `map` and `zip` make such things. A list is wanted.",
)
def yielded(n, batch_size, generator):
    return (batch for batch in _cut(_shuffled(n, generator), batch_size))
