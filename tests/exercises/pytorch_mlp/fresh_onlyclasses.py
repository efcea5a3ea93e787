"""Answers to `OnlyClasses` as somebody could write them who has only the notebook."""

import torch
from torch.utils.data import Dataset

from tests.exercises.answers import right, wrong


@right
class PairsOfPlaces(Dataset):
    def __init__(self, images, labels, classes, mean, std):
        self.pairs = [
            (place, classes.index(label))
            for place, label in enumerate(labels.tolist())
            if label in classes
        ]
        self.images, self.mean, self.std = images, mean, std

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, i):
        place, new_label = self.pairs[i]
        return (self.images[place] / 255 - self.mean) / self.std, new_label


@right
class NewLabelsAtOnce(Dataset):
    def __init__(self, images, labels, classes, mean, std):
        new = torch.full_like(labels, -1)
        for k, c in enumerate(classes):
            new[labels == c] = k
        self.where = torch.where(new >= 0)[0]
        self.new, self.images, self.numbers = new, images, (mean, std)

    def __len__(self):
        return self.where.size(0)

    def __getitem__(self, i):
        mean, std = self.numbers
        j = int(self.where[i])
        x = self.images[j].float() / 255
        return (x - mean) / std, self.new[j]


class Base(Dataset):
    def __init__(self, images, labels, classes, mean, std):
        self.images, self.labels, self.classes = images, labels, classes
        self.mean, self.std = mean, std
        self.idx = [i for i in range(len(labels)) if labels[i].item() in classes]

    def __len__(self):
        return len(self.idx)

    def get(self, i):
        return (self.images[i].float() / 255 - self.mean) / self.std

    def __getitem__(self, i):
        j = self.idx[i]
        return self.get(j), self.classes.index(self.labels[j].item())


# skips in the loop instead of choosing
@wrong()
class NoneForOthers(Base):
    def __len__(self):
        return len(self.images)

    def __getitem__(self, i):
        if self.labels[i].item() not in self.classes:
            return None
        return self.get(i), self.classes.index(self.labels[i].item())


# the index of the chosen list is the new label
@wrong()
class PlaceAsLabel(Base):
    def __getitem__(self, i):
        return self.get(self.idx[i]), self.idx[i]


# only the first class
@wrong()
class FirstClass(Base):
    def __init__(self, images, labels, classes, mean, std):
        super().__init__(images, labels, classes, mean, std)
        self.idx = (labels == classes[0]).nonzero().flatten().tolist()


# the number of classes for the number of images
@wrong()
class LengthOfClasses(Base):
    def __len__(self):
        return len(self.classes)


# a precedence that is read from left to right
@wrong()
class Precedence(Base):
    def get(self, i):
        return self.images[i].float() / 255 - self.mean / self.std


# multiplied instead of divided
@wrong()
class TimesStd(Base):
    def get(self, i):
        return (self.images[i].float() / 255 - self.mean) * self.std


# rounded down
@wrong()
class WholeNumbers(Base):
    def get(self, i):
        return (self.images[i] // 255 - self.mean) / self.std


# half precision
@wrong()
class Half(Base):
    def get(self, i):
        return super().get(i).half()


# one-hot labels
@wrong()
class OneHot(Base):
    def __getitem__(self, i):
        image, label = super().__getitem__(i)
        return image, torch.eye(len(self.classes))[label]
