"""Wrong data sets that learners write for `OnlyClasses`: what happens when, and where it ends."""

from course_utils.exercises.pytorch_mlp.onlyclasses import OnlyClasses
from course_utils.exercises.pytorch_mlp.onlyclasses_mistakes import Variant


@OnlyClasses.misconception(
    "No image was kept: `len(dataset)` is 0. `label in classes` asks whether a label is in the "
    "list, and a label is one number there: `labels.tolist()` gives plain ones.",
)
class nothing_kept(Variant):
    def belonging(self):
        return []


@OnlyClasses.misconception(
    "All images are prepared while the data set is made. With 60,000 of them that takes time, and "
    "four bytes a pixel instead of one: prepare an image where it is asked for.",
)
class prepared_at_once(Variant):
    def __init__(self, images, labels, classes, mean, std):
        super().__init__(images, labels, classes, mean, std)
        self.all = (images.float() / 255 - mean) / std

    def __getitem__(self, i):
        return self.all[self.rows[i]], self.number(self.label(i, self.rows[i]))


@OnlyClasses.misconception(
    "Asked for a second time, an image is another one: preparing it has changed `images`. Where "
    "the grey values are floats already, `.float()` makes no copy, and `-=`, `/=` and functions "
    "whose name ends in `_` then write into what was handed over.",
)
class source_changed(Variant):
    def prepared(self, image):
        image = image.float()
        image /= 255
        image -= self.mean
        image /= self.std
        return image


@OnlyClasses.misconception(
    "A `for` loop over the data set never ends, because `dataset[i]` answers for every i, be it "
    "with `None`. It is the IndexError beyond the last image that tells the loop where to end.",
)
class goes_round(Variant):
    def row(self, i):
        return self.rows[i % len(self.rows)]


@OnlyClasses.misconception(
    "Beyond the last image a KeyError is raised, as dictionaries do, and a `for` loop over the "
    "data set breaks there. It wants an IndexError, which lists raise by themselves.",
)
class kept_in_a_dictionary(Variant):
    def belonging(self):
        return dict(enumerate(super().belonging()))
