"""Wrong answers to `standardize` that learners could write, and what each is to be told."""

import torch

from tests.exercises.answers import wrong


@wrong("own_statistics")
def each_for_itself(train, test):
    out = []
    for data in (train.float(), test.float()):
        out.append((data - data.mean()) / (data.std() + 1e-7))
    return tuple(out)


@wrong("own_statistics")
def each_for_itself_with_numpy(train, test):
    a, b = train.numpy() / 255.0, test.numpy() / 255.0
    return torch.from_numpy((a - a.mean()) / a.std()), torch.from_numpy((b - b.mean()) / b.std())


@wrong("all_data")
def concatenated(train, test):
    everything = torch.cat((train, test), dim=0) / 255
    m, s = everything.mean(), everything.std(unbiased=False)
    return (train / 255 - m) / s, (test / 255 - m) / s


@wrong("per_pixel")
def dim_0(train, test):
    m = train.float().mean(dim=0, keepdim=True)
    s = train.float().std(dim=0, keepdim=True, unbiased=False)
    return (train - m) / (s + 1e-8), (test - m) / (s + 1e-8)


@wrong("per_image")
def by_image_flat(train, test):
    def f(x):
        flat = x.reshape(len(x), -1).double()
        return ((flat - flat.mean(1, keepdim=True)) / flat.std(1, keepdim=True)).reshape(x.shape)

    return f(train), f(test)


@wrong("per_row_or_column")
def last_axis(train, test):
    x, t = train.float(), test.float()
    return (x - x.mean(-1, keepdim=True)) / x.std(-1, keepdim=True), (
        t - t.mean(-1, keepdim=True)
    ) / t.std(-1, keepdim=True)


@wrong("divided_by_variance")
def by_var(train, test):
    x = train.to(torch.float32)
    v = ((x - x.mean()) ** 2).mean()
    return (x - x.mean()) / v, (test - x.mean()) / v


@wrong("parentheses")
def no_parentheses(train, test):
    m, s = train.float().mean(), train.float().std()
    return train - m / s, test - m / s


@wrong("scaled_to_one")
def to_one(train, test):
    return train.float().div(255.0), test.float().div(255.0)


@wrong("fixed_numbers")
def fashion(train, test):
    return (train / 255.0 - 0.2860) / 0.3530, (test / 255.0 - 0.2860) / 0.3530


@wrong("fixed_numbers")
def mnist(train, test):
    mean, std = 0.1307, 0.3081
    return (train.float() / 255 - mean) / std, (test.float() / 255 - mean) / std


@wrong("scaled_images_unscaled_statistics")
def mixed_scales(train, test):
    mean = train.float().mean()
    std = train.float().std()
    train = train / 255
    test = test / 255
    return (train - mean) / std, (test - mean) / std


@wrong("test_on_another_scale")
def only_train_divided(train, test):
    train = train / 255
    return (train - train.mean()) / train.std(), (test - train.mean()) / train.std()


@wrong("test_untouched")
def overwritten_train(train, test):
    train = (train.float() - train.float().mean()) / train.float().std()
    test = (test.float() - train.mean()) / train.std()
    return train, test


@wrong("test_untouched")
def overwritten_step_by_step(train, test):
    mean, std = (train / 255).mean(), (train / 255).std()
    return (train / 255 - mean) / std, test / 255


@wrong("uint8_subtraction")
def subtracted_as_bytes(train, test):
    m = train.float().mean().to(train.dtype)
    return (train - m).float() / train.float().std(), (test - m).float() / train.float().std()


@wrong("error")
def mean_of_bytes(train, test):
    return (train - train.mean()) / train.std(), (test - train.mean()) / train.std()


@wrong("error")
def in_place_on_bytes(train, test):
    m, s = train.float().mean(), train.float().std()
    train -= m
    test -= m
    return train / s, test / s


@wrong("side_effect")
def in_place_on_floats(train, test):
    x, t = train.float(), test.float()
    mean, std = x.mean(), x.std()
    x -= mean
    x /= std
    return x, (t - mean) / std


@wrong("whole_numbers")
def back_to_long(train, test):
    x, m, s = train.float(), train.float().mean(), train.float().std()
    return ((x - m) / s).long(), ((test.float() - m) / s).long()


@wrong("training_only")
def one_result(train, test):
    return (train.float() - train.float().mean()) / train.float().std()


@wrong("numbers_returned")
def two_numbers(train, test):
    return (train / 255).mean().item(), (train / 255).std().item()


@wrong("smallest_to_largest")
def min_max(train, test):
    lo, hi = train.min().item(), train.max().item()
    return (train - float(lo)) / (hi - lo), (test - float(lo)) / (hi - lo)


@wrong("scaled_by_maximum")
def brightest(train, test):
    return train / train.max(), test / test.max()


@wrong("mean_only")
def centred(train, test):
    return train - train.float().mean(), test - train.float().mean()


@wrong("std_only")
def divided_only(train, test):
    s = train.float().std()
    return train / s, test / s


@wrong("sign")
def reversed_sign(train, test):
    m, s = train.float().mean(), train.float().std()
    return (m - train) / s, (m - test) / s


@wrong("flattened")
def flat(train, test):
    x, t = train.flatten(1).float(), test.flatten(1).float()
    return (x - x.mean()) / x.std(), (t - x.mean()) / x.std()


@wrong("first_image_only")
def of_one_image(train, test):
    m, s = train[0].float().mean(), train[0].float().std()
    return (train - m) / s, (test - m) / s


@wrong("own_deviation_of_test")
def half_own(train, test):
    m = train.float().mean()
    return (train - m) / train.float().std(), (test - m) / test.float().std()


@wrong()
def swapped_names(train, test):
    m, s = test.float().mean(), test.float().std()
    return (test - m) / s, (train - train.float().mean()) / train.float().std()


@wrong("divided_by_range")
def mean_normalisation(train, test):
    x = train.float()
    width = x.max() - x.min()
    return (x - x.mean()) / width, (test - x.mean()) / width


@wrong("nothing_returned")
def nothing(train, test):
    m, s = train.float().mean(), train.float().std()
    train, test = (train - m) / s, (test - m) / s


@wrong("test_statistics")
def wrong_set(train, test):
    t = test.float()
    std, mean = torch.std_mean(t)
    return (train - mean) / std, (t - mean) / std


@wrong("own_statistics + sign")
def own_and_reversed(train, test):
    return tuple((x.float().mean() - x) / x.float().std() for x in (train, test))


@wrong("divided_by_255_too")
def divided_at_the_end(train, test):
    m, s = train.float().mean(), train.float().std()
    return (train - m) / s / 255, (test - m) / s / 255
