"""Second correct answers, written differently from the references: by exercise id, chapter 00."""

import numpy as np
import torch


def scale_pixels_with_numpy(images):
    return images.numpy().astype(np.float32) / 255


def scale_pixels_by_loop(images):
    return torch.tensor([value / 255 for value in images.flatten().tolist()]).view(images.shape)


ANSWERS = {"0.1": [scale_pixels_with_numpy, scale_pixels_by_loop]}
