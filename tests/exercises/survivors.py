"""Mutants that pass because they are right, each with the reason; see `tests/exercises/mutants.py`.

For each exercise: what changed, and why the statement of the exercise lets it pass. What belongs
here computes the same, or differs only where the statement says nothing.
"""

_ZIP = "zip ends with the shorter list anyway"
_NUMBER = "a tensor with one number is as good as the number"
_OVERWRITTEN = "every entry is overwritten"
_FLOAT32 = "the statement asks for no dtype, and float32 is accurate enough"
_RAND_TIE = "a random number is exactly p once in 16 million draws"
_FIRST_NAN = "it shows only before the first number; what NaN at the start counts as is left open"
_DEFAULT = "that is torch's own default"
_ONE_COLUMN = "the indices of a mask of one axis have one column, the first and the last"

SURVIVORS = {
    "forward_pass.count_parameters": {
        "return sum(n_in * n_out + n_out for n_in, n_out in zip(sizes[:-1], sizes[1:]))"
        "  ->  return sum(n_in * n_out + n_out for n_in, n_out in zip(sizes[:], sizes[1:]))": _ZIP,
    },
    "gradient_descent.numerical_gradient": {
        "h = 1e-5  ->  h = 2e-05": "any small h counts as right: see the answers to this exercise",
    },
    "backpropagation.check_gradients": {
        "return got.shape == want.shape and bool(((got - want).abs() <= tol).all())"
        "  ->  return got.shape == want.shape and (((got - want).abs() <= tol).all())": _NUMBER,
        "return got.shape == want.shape and bool(((got - want).abs() <= tol).all())"
        "  ->  return got.shape == want.shape and bool(((got - want).abs() < tol).all())": (
            "'within tol' leaves open what a difference of exactly tol is"
        ),
    },
    "backpropagation.he_init": {
        "for n_in, n_out in zip(sizes[:-1], sizes[1:]):"
        "  ->  for n_in, n_out in zip(sizes[:], sizes[1:]):": _ZIP,
    },
    "pytorch_mlp.MLP": {
        "pairs = zip(sizes[:-1], sizes[1:])  ->  pairs = zip(sizes[:], sizes[1:])": _ZIP,
    },
    "pytorch_mlp.OnlyClasses": {
        "super().__init__()  ->  pass": "`Dataset` keeps nothing itself",
        "self.rows = [row for row, label in enumerate(labels.tolist()) if label in classes]"
        "  ->  self.rows = [row for row, label in enumerate(labels) if label in classes]": (
            "a tensor with one number is found in a list of numbers"
        ),
    },
    "pytorch_mlp.confusion_matrix": {
        "confusion = torch.zeros(n_classes, n_classes, dtype=torch.int64)"
        "  ->  confusion = torch.zeros(n_classes, n_classes)": (
            "floats hold whole numbers, too, and count as well"
        ),
    },
    "pytorch_mlp.evaluate": {
        "total += loss_fn(logits, labels).item() * len(labels)"
        "  ->  total += loss_fn(logits, labels) * len(labels)": _NUMBER,
        "correct += (logits.argmax(dim=1) == labels).sum().item()"
        "  ->  correct += (logits.argmax(dim=1) == labels).sum()": _NUMBER,
    },
    "pytorch_cnn.conv2d": {
        "feature_map = torch.zeros(rows, columns, dtype=image.dtype)"
        "  ->  feature_map = torch.ones(rows, columns, dtype=image.dtype)": _OVERWRITTEN,
        "feature_map = torch.zeros(rows, columns, dtype=image.dtype)"
        "  ->  feature_map = torch.zeros(rows, columns)": _FLOAT32,
    },
    "pytorch_cnn.max_pool2d": {
        "pooled = torch.zeros(rows, columns, dtype=x.dtype)"
        "  ->  pooled = torch.ones(rows, columns, dtype=x.dtype)": _OVERWRITTEN,
        "pooled = torch.zeros(rows, columns, dtype=x.dtype)"
        "  ->  pooled = torch.zeros(rows, columns)": _FLOAT32,
    },
    "regularization.dropout": {
        "keep = torch.rand(x.shape, generator=generator) >= p"
        "  ->  keep = torch.rand(x.shape, generator=generator) > p": _RAND_TIE,
    },
    "early_stopping.EarlyStopping": {
        'self.best, self.since_best, self.best_weights = float("inf"), 0, None'
        '  ->  self.best, self.since_best = float("inf"), 0': (
            "nothing can be restored before the first step, and that stores the weights"
        ),
    },
    "early_stopping.clip_gradients": {
        "joint_norm = float(sum((gradient**2).sum() for gradient in gradients)) ** 0.5"
        "  ->  joint_norm = (sum((gradient**2).sum() for gradient in gradients)) ** 0.5": _NUMBER,
        "if joint_norm > max_norm:  ->  if joint_norm >= max_norm:": (
            "a factor of 1 changes nothing"
        ),
    },
    "early_stopping.resume": {
        "state = torch.load(path, weights_only=True)  ->  state = torch.load(path)": _DEFAULT,
    },
    "capstone.split_by_item": {
        "return (~is_test).nonzero()[:, 0], is_test.nonzero()[:, 0]"
        "  ->  return (~is_test).nonzero()[:, (-1)], is_test.nonzero()[:, 0]": _ONE_COLUMN,
        "return (~is_test).nonzero()[:, 0], is_test.nonzero()[:, 0]"
        "  ->  return (~is_test).nonzero()[:, 0], is_test.nonzero()[:, (-1)]": _ONE_COLUMN,
    },
    "bug_clinic.judge_scores": {
        "return loss, torch.sigmoid(scores), (scores > 0).long()"
        "  ->  return loss, torch.sigmoid(scores), (scores >= 0).long()": (
            "which class a probability of exactly 1/2 means is left open"
        ),
    },
    "bug_clinic.set_up": {
        "optimizer = torch.optim.Adam(model.parameters(), lr=0.001)"
        "  ->  optimizer = torch.optim.Adam(model.parameters())": _DEFAULT,
    },
    "bug_clinic.optimizer_and_scheduler": {
        "optimizer = torch.optim.Adam(model.parameters(), lr=0.001)"
        "  ->  optimizer = torch.optim.Adam(model.parameters())": _DEFAULT,
        "scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5, gamma=0.1)"
        "  ->  scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=5)": _DEFAULT,
    },
    "bug_clinic.epochs_until_stop": {
        'best, waited = float("inf"), 0  ->  best = float("inf")': _FIRST_NAN,
        'best, waited = float("inf"), 0  ->  best, waited = float("inf"), 1': _FIRST_NAN,
        'best, waited = float("inf"), 0  ->  best, waited = float("inf"), (-1)': _FIRST_NAN,
        "if waited == patience:  ->  if waited >= patience:": (
            "it counts up one by one, so it meets the patience before it passes it"
        ),
    },
    "bug_clinic.train_and_test": {
        "with torch.no_grad():  ->  if True:": (
            "the repair does not include it, and the accuracy is the same"
        ),
        "return (predicted == labels_test).float().mean().item()"
        "  ->  return (predicted == labels_test).float().mean()": _NUMBER,
    },
    "sequences.sample_letters": {
        "return (u[:, None] >= edges[:, :-1]).sum(dim=1)"
        "  ->  return (u[:, None] >= edges[:, :]).sum(dim=1)": (
            "the last edge is 1, and no u reaches it, unless rounding leaves it a little lower"
        ),
    },
    "fine_tuning.without_overlap": {
        "return torch.tensor(kept, dtype=torch.int64)  ->  return torch.tensor(kept)": (
            "where nothing is left the dtype says nothing; otherwise it is int64 anyway"
        ),
    },
    "making_pictures.modes_hit": {
        "return (near.sum(dim=0) >= least).sum().item()"
        "  ->  return (near.sum(dim=0) >= least).sum()": _NUMBER,
    },
    "making_pictures.noised": {
        "alpha_bar = (1 - betas).cumprod(dim=0)[t].view(-1, *[1] * (x0.dim() - 1))"
        "  ->  alpha_bar = (1 - betas).cumprod(dim=(-1))[t].view(-1, *[1] * (x0.dim() - 1))": (
            "betas has one axis, the first and the last"
        ),
    },
    "making_pictures.reverse_step": {
        "beta, alpha_bar = betas[t], (1 - betas).cumprod(dim=0)[t]"
        "  ->  beta, alpha_bar = betas[t], (1 - betas).cumprod(dim=(-1))[t]": (
            "betas has one axis, the first and the last"
        ),
    },
}
