import torch
from hypothesis import assume, given
from hypothesis import strategies as st

from course_utils.checking.compare import BETWEEN_WRONG_ONES, Kind, compare
from tests.checking.strategies import F64, finite_tensors, quick, structures


@quick
@given(structures)
def test_everything_finite_agrees_with_itself(value):
    assert compare(value, value) is None
    assert compare(value, value, BETWEEN_WRONG_ONES) is None


@quick
@given(finite_tensors())
def test_the_same_values_agree_from_torch_and_from_numpy(tensor):
    assert compare(tensor, tensor.clone()) is None
    assert compare(tensor, tensor.numpy()) is None


@quick
@given(finite_tensors(min_size=1), st.data())
def test_one_changed_value_is_always_found(tensor, data):
    index = tuple(data.draw(st.integers(0, size - 1)) for size in tensor.shape)
    changed = tensor.clone()
    if tensor.dtype == torch.bool:
        changed[index] = not tensor[index]
    elif tensor.dtype.is_floating_point:
        value = tensor[index].item()
        changed[index] = value + 3e-4 * (abs(value) + 1)
        assume(changed[index].isfinite())
    else:
        changed[index] ^= 1
    for one, other in ((tensor, changed), (changed, tensor), (tensor, changed.numpy())):
        difference = compare(one, other)
        assert difference.kind is Kind.VALUES
        if index:
            assert f"1 of {tensor.numel()} values differ; the first, at {[*index]}" in (
                difference.text
            )
        expected, got = difference.text.removesuffix(".").split("xpected ")[1].split(", got ")
        assert expected != got


@quick
@given(finite_tensors(dtypes=(torch.float32, F64), min_size=1), st.floats(0, 0.5))
def test_rounding_within_the_tolerance_is_forgiven(tensor, share):
    rounded = tensor * (1 + share * 1e-4)
    assume(rounded.isfinite().all())
    assert compare(tensor, rounded) is None


@quick
@given(finite_tensors(dtypes=(torch.int64, torch.uint8)), st.data())
def test_integers_agree_in_both_directions_and_only_when_equal(one, data):
    other = data.draw(st.just(one.clone()) | finite_tensors(dtypes=(one.dtype,)))
    assume(one.dim() and other.dim())  # one number may come with more axes than are asked for
    there, back = compare(one, other), compare(other, one)
    if torch.equal(one, other):
        assert there is back is None
    else:
        kind = Kind.VALUES if one.shape == other.shape else Kind.SHAPE
        assert there.kind is back.kind is kind
