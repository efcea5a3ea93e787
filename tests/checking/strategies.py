"""Random values for hypothesis, and tensors that cannot be compared."""

import math
import warnings

import torch
from hypothesis import settings
from hypothesis import strategies as st

F64 = torch.float64


def unusual_tensors():
    """Tensors that cannot be compared, by what is unusual."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # "experimental", "deprecated"
        return {
            "sparse_coo": torch.eye(2).to_sparse(),
            "sparse_csr": torch.eye(2).to_sparse_csr(),
            "meta": torch.zeros(2, 2, device="meta"),
            "complex64": torch.zeros(2, 2, dtype=torch.complex64),
            "float8_e4m3fn": torch.zeros(2, 2).to(torch.float8_e4m3fn),
            "bits8": torch.empty(2, 2, dtype=torch.bits8),
            "nested": torch.nested.nested_tensor([torch.zeros(2), torch.zeros(1)]),
        }


DTYPES = [torch.float32, F64, torch.int64, torch.int32, torch.uint8, torch.bool]
quick = settings(deadline=None, max_examples=60)


@st.composite
def finite_tensors(draw, dtypes=tuple(DTYPES), min_size=0):
    dtype = draw(st.sampled_from(dtypes))
    shape = draw(st.lists(st.integers(min(1, min_size), 3), max_size=3))
    if dtype.is_floating_point:
        width = 32 if dtype == torch.float32 else 64
        value = st.floats(allow_nan=False, allow_infinity=False, width=width)
    elif dtype == torch.bool:
        value = st.booleans()
    else:
        limits = torch.iinfo(dtype)
        value = st.integers(limits.min, limits.max)
    values = draw(st.lists(value, min_size=math.prod(shape), max_size=math.prod(shape)))
    return torch.tensor(values, dtype=dtype).reshape(shape)


structures = st.recursive(
    st.one_of(
        finite_tensors(),
        st.integers(-(2**63), 2**63 - 1),
        st.floats(allow_nan=False, allow_infinity=False, width=32),
        st.booleans(),
        st.none(),
        st.text(max_size=3),
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner),
    max_leaves=6,
)
