"""Wrong data sets that learners write for `OnlyClasses`."""

import torch
from torch.utils.data import Dataset

from course_utils.exercises.pytorch_mlp.onlyclasses import OnlyClasses


class Variant(Dataset):
    """The data set with one thing wrong: each mistake changes what it changes."""

    def __init__(self, images, labels, classes, mean, std):
        self.images, self.labels, self.classes = images, labels, classes
        self.mean, self.std = mean, std
        self.rows = self.belonging()

    def belonging(self):
        return [row for row, label in enumerate(self.labels.tolist()) if label in self.classes]

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        row = self.row(i)
        return self.item(self.prepared(self.image(i, row)), self.number(self.label(i, row)))

    def row(self, i):
        return self.rows[i]

    def image(self, i, row):
        return self.images[row]

    def label(self, i, row):
        return self.labels[row].item()

    def prepared(self, image):
        return (image.float() / 255 - self.mean) / self.std

    def number(self, label):
        return self.classes.index(label)

    def item(self, image, label):
        return image, label


# Which images


@OnlyClasses.misconception(
    "`len(dataset)` counts all images that were handed over, also those of other classes. How many "
    "can be asked for?",
)
class length_of_all(Variant):
    def __len__(self):
        return len(self.images)


@OnlyClasses.misconception(
    "One image is missing at the end: the length is one too small.",
)
class one_too_few(Variant):
    def __len__(self):
        return len(self.rows) - 1


@OnlyClasses.misconception(
    "The labels belong to the chosen images, but the images do not: image number i of *all* images "
    "comes back. At which place in `images` does number i of the chosen ones stand?",
)
class image_of_all(Variant):
    def image(self, i, row):
        return self.images[i]


@OnlyClasses.misconception(
    "The images are the chosen ones, but their labels are not: a label is looked up at place i of "
    "*all* labels. From which place does its image come?",
)
class label_of_all(Variant):
    def label(self, i, row):
        return self.labels[i].item()

    def number(self, label):
        return self.classes.index(label) if label in self.classes else label


@OnlyClasses.misconception(
    "Nothing is left out: number i is image i of *all* images, with its old label. Which images "
    "belong has to be worked out, and used in `__len__` and in `__getitem__`.",
)
class nothing_left_out(Variant):
    def belonging(self):
        return list(range(len(self.labels)))

    def number(self, label):
        return label


@OnlyClasses.misconception(
    "The images come class by class. They are wanted in the order in which they stand in "
    "`images`: go through the images once, and ask of each whether its class is wanted.",
)
class class_by_class(Variant):
    def belonging(self):
        places = [torch.nonzero(self.labels == label).flatten().tolist() for label in self.classes]
        return [row for rows in places for row in rows]


@OnlyClasses.misconception(
    "This is the data set of all *other* images: those of `classes` are the ones left out.",
)
class others_kept(Variant):
    def belonging(self):
        return [row for row, label in enumerate(self.labels.tolist()) if label not in self.classes]

    def number(self, label):
        return label


# The labels


@OnlyClasses.misconception(
    "The labels are still the old ones. A network with as many outputs as there are `classes` has "
    "no output for a label such as 9: number them anew, by their position in `classes`.",
)
class old_labels(Variant):
    def number(self, label):
        return label


@OnlyClasses.misconception(
    "The new labels follow the size of the old ones. What counts is the position in `classes` as "
    "it was handed over: for [7, 5, 9] the 7 becomes 0.",
)
class numbered_by_size(Variant):
    def number(self, label):
        return sorted(self.classes).index(label)


@OnlyClasses.misconception(
    "The labels are numbered by what happens to occur among the images. A class of `classes` that "
    "has no image keeps its number all the same, or two data sets would number differently.",
)
class numbered_by_occurrence(Variant):
    def number(self, label):
        return sorted(set(self.labels[self.rows].tolist())).index(label)


@OnlyClasses.misconception(
    "The labels begin at 1. Positions in a list begin at 0, and so do the outputs of a network.",
)
class labels_from_one(Variant):
    def number(self, label):
        return self.classes.index(label) + 1


@OnlyClasses.misconception(
    "The labels come as floats, and cross-entropy does not take those for classes. A position in a "
    "list is a whole number.",
)
class labels_as_floats(Variant):
    def number(self, label):
        return float(self.classes.index(label))


# The pair


@OnlyClasses.misconception(
    "The pair comes in the wrong order: the image first, then the label.",
)
class label_first(Variant):
    def item(self, image, label):
        return label, image


@OnlyClasses.misconception(
    "Only the image comes back. Each item of this data set is a pair, as a training needs it.",
)
class image_only(Variant):
    def item(self, image, label):
        return image


# The image


@OnlyClasses.misconception(
    "The grey values come back as they stand in `images`, from 0 to 255. Where is the image "
    "prepared?",
)
class unprepared(Variant):
    def prepared(self, image):
        return image


@OnlyClasses.misconception(
    "The grey values are divided by 255 and left at that. `mean` and `std` have not been used.",
)
class scaled_only(Variant):
    def prepared(self, image):
        return image.float() / 255


@OnlyClasses.misconception(
    "`mean` and `std` belong to grey values from 0 to 1, and these still go up to 255.",
)
class not_scaled(Variant):
    def prepared(self, image):
        return (image.float() - self.mean) / self.std


@OnlyClasses.misconception(
    "The image is divided by 255, and what is left is only shifted by the mean: the division by "
    "the standard deviation is missing.",
)
class not_divided_by_std(Variant):
    def prepared(self, image):
        return image.float() / 255 - self.mean


@OnlyClasses.misconception(
    "The image is divided by 255 twice, so hardly anything is left of the differences in it.",
)
class scaled_twice(Variant):
    def prepared(self, image):
        return (image.float() / 255 / 255 - self.mean) / self.std


@OnlyClasses.misconception(
    "The image is standardised twice: what is standardised already is prepared once more.",
)
class standardised_twice(Variant):
    def prepared(self, image):
        once = super().prepared(image)
        return (once - self.mean) / self.std


@OnlyClasses.misconception(
    "Each image is standardised by its own numbers, so that a dark one and a bright one look "
    "alike. `mean` and `std` are handed over, and the same for all.",
)
class own_statistics(Variant):
    def prepared(self, image):
        image = image.float() / 255
        return (image - image.mean()) / image.std()


@OnlyClasses.misconception(
    "An axis of length 1 stands in front. The image is wanted in the shape it has in `images`.",
)
class with_channel_axis(Variant):
    def prepared(self, image):
        return super().prepared(image)[None]


@OnlyClasses.misconception(
    "The image comes as one row of pixels. It is wanted in the shape that it has in `images`; the "
    "network flattens it.",
)
class flattened(Variant):
    def prepared(self, image):
        return super().prepared(image).flatten()


@OnlyClasses.misconception(
    "The image comes as float64. The weights of a network are float32, and the two do not mix: "
    "`.float()` makes float32.",
)
class in_float64(Variant):
    def prepared(self, image):
        return (image.double() / 255 - self.mean) / self.std
