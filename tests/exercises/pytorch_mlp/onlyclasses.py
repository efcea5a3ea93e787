"""Answers to `OnlyClasses` that learners could write, and how each is to be judged."""

import numpy as np
import torch
from torch.utils.data import Dataset

from tests.exercises.answers import right, wrong

# Right ones


@right
class MaskedCopies(Dataset):
    """Keeps the chosen images as bytes: they are copied, but nothing is prepared."""

    def __init__(self, images, labels, classes, mean, std):
        mask = torch.isin(labels, torch.tensor(classes))
        self.images, self.labels = images[mask], labels[mask]
        self.new = {old: new for new, old in enumerate(classes)}
        self.mean, self.std = mean, std

    def __len__(self):
        return self.labels.shape[0]

    def __getitem__(self, i):
        image = self.images[i] / 255.0
        return (image - self.mean) / self.std, self.new[int(self.labels[i])]


@right
class OfTensors(Dataset):
    def __init__(self, images, labels, classes, mean, std):
        self.rows = sum(labels == c for c in classes).nonzero().flatten()
        self.images, self.labels, self.std, self.mean = images, labels, std, mean
        self.classes = torch.tensor(classes)

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        label = self.labels[self.rows[i]]
        image = self.images[self.rows[i]].to(torch.float32).div(255).sub(self.mean).div(self.std)
        return image, (self.classes == label).nonzero().squeeze()


@right
class NoBaseClass:
    """Without `Dataset`, with a list of numbers made by a loop, and an error raised by hand."""

    def __init__(self, images, labels, classes, mean, std):
        self.everything = images, labels, classes, mean, std
        self.places = []
        for i in range(len(labels)):
            if int(labels[i]) in classes:
                self.places.append(i)

    def __len__(self):
        return self.places.__len__()

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        images, labels, classes, mean, std = self.everything
        place = self.places[i]
        image = images[place].float().clone()
        image -= 255 * mean
        image /= 255 * std
        return [image, torch.tensor(classes.index(int(labels[place])))]


@right
class CountsThrough(Dataset):
    """Looks for image i anew at every call."""

    def __init__(self, images, labels, classes, mean, std):
        self.images, self.labels, self.classes = images, labels.numpy(), classes
        self.scale = lambda pixels: (pixels.float() / 255 - mean) / std

    def __len__(self):
        return int(np.isin(self.labels, self.classes).sum())

    def __getitem__(self, i):
        place = np.flatnonzero(np.isin(self.labels, self.classes))[i]
        return self.scale(self.images[place]), self.classes.index(self.labels[place])


# Wrong ones


class Usual(Dataset):
    def __init__(self, images, labels, classes, mean, std):
        self.images, self.labels, self.classes = images, labels, classes
        self.mean, self.std = mean, std
        self.mask = torch.isin(labels, torch.tensor(classes))
        self.rows = self.mask.nonzero().flatten().tolist()

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        return self.image(self.rows[i]), self.new(self.labels[self.rows[i]].item())

    def image(self, row):
        return (self.images[row] / 255 - self.mean) / self.std

    def new(self, label):
        return self.classes.index(label)


@wrong("length_of_all")
class LengthOfLabels(Usual):
    def __len__(self):
        return self.labels.numel()


@wrong("image_of_all")
class ImageNumberI(Usual):
    def __getitem__(self, i):
        return self.image(i), self.new(self.labels[self.rows[i]].item())


@wrong("old_labels")
class LabelsAsTheyWere(Usual):
    def __getitem__(self, i):
        return self.image(self.rows[i]), self.labels[self.rows[i]]


@wrong("numbered_by_size")
class ByUnique(Usual):
    def new(self, label):
        return sorted(self.classes).index(label)


@wrong("numbered_by_occurrence")
class ByReturnInverse(Usual):
    def __getitem__(self, i):
        _, inverse = torch.unique(self.labels[self.mask], return_inverse=True)
        return self.image(self.rows[i]), inverse[i]


@wrong("class_by_class")
class OneClassAfterTheOther(Usual):
    def __init__(self, *args):
        super().__init__(*args)
        self.rows = []
        for c in self.classes:
            self.rows += [i for i, label in enumerate(self.labels) if label == c]


@wrong("unprepared")
class JustPicked(Usual):
    def image(self, row):
        return self.images[row]


@wrong("scaled_only")
class Scaled(Usual):
    def image(self, row):
        return self.images[row] / 255


@wrong("not_scaled")
class MeanOfGreyValues(Usual):
    def image(self, row):
        return (self.images[row] - self.mean) / self.std


@wrong("not_divided_by_std")
class Shifted(Usual):
    def image(self, row):
        return self.images[row] / 255 - self.mean


@wrong("standardised_twice")
class Twice(Usual):
    def __getitem__(self, i):
        image, label = super().__getitem__(i)
        return (image - self.mean) / self.std, label


@wrong("own_statistics")
class ByItself(Usual):
    def image(self, row):
        image = self.images[row].float() / 255
        return (image - image.mean()) / image.std()


@wrong("with_channel_axis")
class LikeTorchvision(Usual):
    def image(self, row):
        return super().image(row).unsqueeze(0)


@wrong("in_float64")
class Double(Usual):
    def image(self, row):
        return super().image(row).double()


@wrong("flattened")
class AsRow(Usual):
    def image(self, row):
        return super().image(row).reshape(-1)


@wrong("prepared_at_once")
class Eager(Dataset):
    def __init__(self, images, labels, classes, mean, std):
        self.items = [
            ((image / 255 - mean) / std, classes.index(label))
            for image, label in zip(images, labels.tolist(), strict=True)
            if label in classes
        ]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]


@wrong("source_changed")
class InPlace(Usual):
    def image(self, row):
        return self.images[row].float().div_(255).sub_(self.mean).div_(self.std)


@wrong("goes_round")
class Modulo(Usual):
    def __getitem__(self, i):
        return super().__getitem__(i % len(self))


@wrong("kept_in_a_dictionary")
class Dictionary(Usual):
    def __init__(self, *args):
        super().__init__(*args)
        self.rows = dict(enumerate(self.rows))


@wrong("label_first")
class TheOtherWay(Usual):
    def __getitem__(self, i):
        return super().__getitem__(i)[::-1]


@wrong("image_only")
class NoLabel(Usual):
    def __getitem__(self, i):
        return self.image(self.rows[i])


@wrong("labels_as_floats")
class FloatLabels(Usual):
    def new(self, label):
        return torch.tensor(float(self.classes.index(label)))


@wrong("old_labels + length_of_all", "length_of_all + old_labels")
class TwoThings(LabelsAsTheyWere):
    def __len__(self):
        return len(self.labels)


@wrong()
class NoLength:
    def __init__(self, *args):
        self.usual = Usual(*args)

    def __getitem__(self, i):
        return self.usual[i]


@wrong()
def a_list_of_pairs(images, labels, classes, mean, std):
    return list(Eager(images, labels, classes, mean, std).items)


@wrong()
class Forgotten(Usual):
    def __getitem__(self, i):
        super().__getitem__(i)


@wrong()
class ADictionaryAnItem(Usual):
    def __getitem__(self, i):
        image, label = super().__getitem__(i)
        return {"image": image, "label": label}


@wrong("nothing_kept")
class LabelIsTheList(Usual):
    """Asks whether a label is the whole list."""

    def __init__(self, images, labels, classes, mean, std):
        super().__init__(images, labels, classes, mean, std)
        self.rows = [row for row, label in enumerate(labels) if label == classes]
