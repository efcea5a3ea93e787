"""More answers to `relu_backward`: into a tensor of zeros, which is float32."""

import torch

from tests.exercises.answers import right


@right
def by_mask_into_zeros(dA, Z):
    dZ = torch.zeros(Z.shape)
    dZ[Z > 0] = dA[Z > 0]
    return dZ
