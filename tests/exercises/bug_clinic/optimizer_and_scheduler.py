"""Answers to `optimizer_and_scheduler` that learners could write, and how each is to be judged."""

from torch.optim import SGD, Adam, AdamW, lr_scheduler

from tests.exercises.answers import right, wrong


@right
def setup_with_positional_arguments(model):
    adam = Adam(list(model.parameters()))
    return adam, lr_scheduler.StepLR(adam, 5)


@right
def setup_with_scheduler_built_last(model):
    optimizer = SGD(model.parameters(), lr=0.1)
    optimizer = Adam(model.parameters(), lr=1e-3)
    scheduler = lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.1 ** (epoch // 5))
    return optimizer, scheduler


@right
def with_milestones(model):
    optimizer = Adam(model.parameters(), 0.001)
    return optimizer, lr_scheduler.MultiStepLR(optimizer, range(5, 1000, 5), gamma=0.1)


@right
def as_a_list(model):
    optimizer = Adam([{"params": model.parameters()}], lr=1 / 1000)
    return [optimizer, lr_scheduler.StepLR(optimizer, step_size=5, gamma=1 / 10)]


@right
def with_two_names(model):
    unused = SGD(model.parameters(), lr=0.5)
    lr_scheduler.StepLR(unused, step_size=5)
    adam = Adam(model.parameters(), lr=0.001, betas=(0.9, 0.999))
    schedule = lr_scheduler.StepLR(optimizer=adam, gamma=0.1, step_size=5)
    return adam, schedule


@right
def with_a_schedule_of_its_own(model):
    class Every5:
        def __init__(self, optimizer):
            self.optimizer, self.epochs = optimizer, 0

        def step(self):
            self.epochs += 1
            if self.epochs % 5 == 0:
                for group in self.optimizer.param_groups:
                    group["lr"] /= 10

    optimizer = Adam(model.parameters(), lr=0.001)
    return optimizer, Every5(optimizer)


def _with(optimizer, make=lr_scheduler.StepLR, *args, **kwargs):
    return optimizer, make(optimizer, *args, **kwargs)


def _left(model):
    scheduler = lr_scheduler.StepLR(SGD(model.parameters(), lr=0.1), 5)
    return Adam(model.parameters(), lr=1e-3), scheduler


for _name, _names, _answer in (
    ("sgd_kept", "wrong_one_deleted", lambda m: _with(SGD(m.parameters(), lr=0.5), step_size=5)),
    ("adam_with_half", "rate_of_the_other", lambda m: _with(Adam(m.parameters(), lr=0.5),
                                                            step_size=5)),
    ("gamma_of_rate", "rate_as_gamma", lambda m: _with(Adam(m.parameters()), step_size=5,
                                                       gamma=1e-3)),
    ("exponential", "every_epoch", lambda m: _with(Adam(m.parameters()),
                                                   lr_scheduler.ExponentialLR, 0.1)),
    ("step_size_1", "every_epoch", lambda m: _with(Adam(m.parameters()), step_size=1)),
    ("other_order", "wrong_order", lambda m: _with(Adam(m.parameters()), step_size=5)[::-1]),
    ("first_layer", "only_the_first_layer",
     lambda m: _with(Adam(m[0].parameters()), step_size=5)),
    ("optimizer_alone", "only_the_optimizer", lambda m: Adam(m.parameters(), lr=0.001)),
    ("scheduler_of_another", "schedule_without_effect as_given", _left),
    ("rate_001", "another_rate", lambda m: _with(Adam(m.parameters(), lr=0.01), step_size=5)),
    ("half_every_five", "another_factor", lambda m: _with(Adam(m.parameters()), step_size=5,
                                                          gamma=0.5)),
    ("times_ten", "another_factor", lambda m: _with(Adam(m.parameters()), step_size=5, gamma=10)),
    ("every_ten", "another_step_size", lambda m: _with(Adam(m.parameters()), step_size=10)),
    ("every_four", "another_step_size", lambda m: _with(Adam(m.parameters()), step_size=4)),
    ("adam_w", "adamw", lambda m: _with(AdamW(m.parameters(), lr=0.001), step_size=5)),
    ("sgd_0001", "sgd_with_the_rate_of_adam",
     lambda m: _with(SGD(m.parameters(), lr=0.001), step_size=5)),
    ("plateau", "on_plateau", lambda m: _with(Adam(m.parameters()),
                                              lr_scheduler.ReduceLROnPlateau)),
    ("milestones_5_10", "two_milestones", lambda m: _with(Adam(m.parameters()),
                                                          lr_scheduler.MultiStepLR, [5, 10])),
    ("milestone_5", "one_milestone", lambda m: _with(Adam(m.parameters()),
                                                     lr_scheduler.MultiStepLR, milestones=[5])),
    ("tenth_root", "smooth", lambda m: _with(Adam(m.parameters()), lr_scheduler.LambdaLR,
                                             lambda epoch: 0.1 ** (epoch / 5))),
    ("scheduler_class", "", lambda m: (Adam(m.parameters()), lr_scheduler.StepLR)),
    ("model_not_parameters", "", lambda m: _with(Adam(m, lr=0.001), step_size=5)),
    ("cosine", "", lambda m: _with(Adam(m.parameters()), lr_scheduler.CosineAnnealingLR, 5)),
):  # fmt: skip
    _answer.__name__ = _name
    globals()[_name] = wrong(*_names.split())(_answer)
