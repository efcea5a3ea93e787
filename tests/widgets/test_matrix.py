"""The matrix product of a dense layer: what the page computes and says against PyTorch."""

from itertools import product

import pytest
import torch

from tests.widgets.javascript import call

COMPUTE, WALK = "matrix/compute.js", "matrix/walk.js"
MOST_INPUTS, MOST_OUTPUTS = 5, 4
generator = torch.Generator().manual_seed(0)


def random_state(n, inputs, outputs, transposed, largest=9):
    def numbers(count):
        return torch.randint(-largest, largest + 1, (count,), generator=generator).tolist()

    return {
        "n": n,
        "inputs": inputs,
        "outputs": outputs,
        "transposed": transposed,
        "a": numbers(25),
        "w": numbers(20),
        "b": numbers(4),
        "cell": None,
        "terms": 0,
        "known": [],
    }


STATES = [
    random_state(*sizes) for sizes in product((1, 3, 5), range(1, 6), range(1, 5), (True, False))
]


def tensors(state):
    n, inputs, outputs = state["n"], state["inputs"], state["outputs"]
    a = torch.tensor(state["a"], dtype=torch.float64).reshape(5, 5)[:n, :inputs]
    w = torch.tensor(state["w"], dtype=torch.float64).reshape(4, 5)[:outputs, :inputs]
    return a, w, torch.tensor(state["b"], dtype=torch.float64)[:outputs]


def by_pytorch(state):
    """Return Z, or what PyTorch raises, without the name of the operation before it."""
    a, w, b = tensors(state)
    try:
        return a @ (w.T if state["transposed"] else w) + b
    except RuntimeError as error:
        message = str(error)
        return message[message.index("mat1") :]


def with_state(state, **changes):
    return {**state, **changes}


def test_the_page_computes_what_pytorch_computes_and_fails_where_it_fails():
    results = call(COMPUTE, "compute", [(state,) for state in STATES])
    complaints = call(COMPUTE, "complaint", [(state,) for state in STATES])
    failed = 0
    for state, result, complaint in zip(STATES, results, complaints, strict=True):
        expected = by_pytorch(state)
        if isinstance(expected, str):
            failed += 1
            assert result is None
            assert complaint == expected
        else:
            assert complaint is None
            assert result == expected.tolist()
    assert 0 < failed < len(STATES)


def test_the_shapes_are_those_of_the_tensors():
    shapes = call(COMPUTE, "shapes", [(state,) for state in STATES])
    for state, shape in zip(STATES, shapes, strict=True):
        a, w, b = tensors(state)
        z = by_pytorch(state)
        assert shape["left"] == list(a.shape)
        assert shape["right"] == list((w.T if state["transposed"] else w).shape)
        assert shape["bias"] == list(b.shape)
        assert shape["result"] == (None if isinstance(z, str) else list(z.shape))
        assert shape["fits"] == (not isinstance(z, str))


def test_the_terms_of_a_cell_add_up_to_it():
    fitting = [state for state in STATES if not isinstance(by_pytorch(state), str)]
    terms = call(COMPUTE, "termsOf", [(s, s["n"] - 1, by_pytorch(s).shape[1] - 1) for s in fitting])
    for state, each in zip(fitting, terms, strict=True):
        assert len(each) == state["inputs"]
        total = 0
        for term in each:
            total += term["input"] * term["weight"]
            assert term["sum"] == total
        column = by_pytorch(state).shape[1] - 1
        assert total + state["b"][column] == by_pytorch(state)[-1, column]


def test_a_square_weight_without_its_transpose_is_silently_wrong():
    square = [s for s in STATES if s["inputs"] == s["outputs"]]
    counts = call(COMPUTE, "wronglyComputed", [(state,) for state in square])
    for state, count in zip(square, counts, strict=True):
        right = by_pytorch(with_state(state, transposed=True))
        wrong = by_pytorch(with_state(state, transposed=False))
        assert count == (right != wrong).sum()
        if state["inputs"] == 1:
            assert count == 0
    assert max(counts) > 0


def test_a_symmetric_weight_is_right_either_way():
    symmetric = random_state(2, 2, 2, True)
    symmetric["w"][1] = symmetric["w"][MOST_INPUTS] = 7
    assert call(COMPUTE, "wronglyComputed", [(symmetric,)]) == [0]


def test_stepping_walks_through_all_cells_term_by_term():
    state = random_state(2, 1, 2, True)
    states = [state]
    for _ in range(8):
        [changes] = call(WALK, "advance", [(states[-1],)])
        states.append(with_state(states[-1], **changes))
    seen = [(each["cell"], each["terms"], len(each["known"])) for each in states]
    assert seen == [
        (None, 0, 0),
        ([0, 0], 1, 0),
        ([0, 0], 2, 1),
        ([0, 1], 1, 1),
        ([0, 1], 2, 2),
        ([1, 0], 1, 2),
        ([1, 0], 2, 3),
        ([1, 1], 1, 3),
        ([1, 1], 2, 4),
    ]
    assert call(WALK, "isDone", [(each,) for each in states]) == [False] * 8 + [True]


def test_stepping_after_a_selection_finishes_it_and_finds_what_is_left():
    state = with_state(random_state(1, 1, 3, True), cell=[0, 2], terms=1, known=[0])
    [finished] = call(WALK, "advance", [(state,)])
    assert finished == {"cell": [0, 2], "terms": 2, "known": [0, 2]}
    [left] = call(WALK, "advance", [(with_state(state, **finished),)])
    assert left == {"cell": [0, 1], "terms": 1, "known": [0, 2]}


def test_nothing_is_known_before_it_is_computed():
    state = random_state(3, 4, 2, True)
    [selected] = call(WALK, "select", [(state, [1, 1])])
    assert selected == {"cell": [1, 1], "terms": 0}
    [solved] = call(WALK, "solve", [(state, [1, 1])])
    assert solved == {"cell": [1, 1], "terms": 5, "known": [1 * MOST_OUTPUTS + 1]}
    [everything] = call(WALK, "solveAll", [(state,)])
    assert len(everything["known"]) == 6


def test_a_change_of_size_keeps_the_numbers_and_drops_a_lost_selection():
    state = with_state(random_state(3, 4, 2, True), cell=[2, 1], terms=5, known=[9])
    kept, lost, wider = call(
        WALK,
        "resized",
        [(state, {"outputs": 3}), (state, {"n": 2}), (state, {"inputs": 5})],
    )
    assert kept == {"outputs": 3, "terms": 5}
    assert lost == {"n": 2, "cell": None, "terms": 0}
    assert wider == {"inputs": 5, "terms": 6}


def test_sizes_never_touch_the_stored_numbers():
    state = random_state(3, 4, 2, True)
    sizes = [{"n": 5}, {"inputs": 1}, {"outputs": 4}]
    for changes in call(WALK, "resized", [(state, size) for size in sizes]):
        assert not {"a", "w", "b"} & set(changes)


# --- what it begins with, and what it says --------------------------------------------------------

NAMES = {"input": "A_prev", "weights": "W", "bias": "b", "output": "Z"}


@pytest.fixture(scope="module")
def start():
    [numbers] = call("matrix/start.js", "startNumbers", [()])
    return {
        **numbers,
        "n": 3,
        "inputs": 4,
        "outputs": 2,
        "transposed": True,
        "cell": None,
        "terms": 0,
        "known": [],
    }


def said(*states):
    return call("matrix/sentence.js", "sentence", [(state, NAMES) for state in states])


def test_any_change_of_a_number_shows_in_a_whole_row_or_column(start):
    a, w, _ = tensors(start)
    assert (a != 0).all()
    assert (w != 0).all()
    assert [len(start[key]) for key in ("a", "w", "b")] == [25, 20, 4]
    assert 0 not in start["a"] + start["w"] + start["b"]


def test_a_forgotten_transpose_makes_every_number_of_z_wrong(start):
    sizes = list(product(range(1, 6), (2, 3, 4)))
    square = [with_state(start, n=n, inputs=size, outputs=size) for n, size in sizes]
    wrong = call(COMPUTE, "wronglyComputed", [(state,) for state in square])
    assert wrong == [n * size for n, size in sizes]


def test_the_number_asked_for_is_no_other_cell_or_row(start):
    z = by_pytorch(start)
    assert z[1, 0] == 5
    assert (z == 5).sum() == 1


def test_nothing_says_what_is_wrong_before_all_is_computed(start):
    square = with_state(start, inputs=2, transposed=False)
    some = with_state(square, known=[0, 1], cell=[0, 0], terms=3)
    [everything] = call(WALK, "solveAll", [(square,)])
    whole = with_state(square, **everything)
    before, between, after = said(square, some, whole)
    assert "wrong" not in before + between
    assert "6 of 6 numbers of Z come out wrong" in after
    assert "wrong" not in said(with_state(whole, transposed=True))[0]


def test_a_misfit_names_what_meets_but_not_what_would_fit(start):
    [sentence] = said(with_state(start, transposed=False))
    assert sentence == (
        "PyTorch raises the error above, because 4 columns of A_prev meet 2 rows of W."
    )


def test_a_cell_is_said_without_its_sum_and_without_the_row_of_w(start):
    opened = with_state(start, cell=[1, 0])
    begun = with_state(opened, terms=3)
    whole = with_state(opened, terms=5, known=[4])
    product = "Row 1 of A_prev times column 0 of W.T"
    assert said(opened, begun, whole) == [
        f"{product}, plus a bias, gives Z[1, 0].",
        f"{product}: after 3 of 5 terms of Z[1, 0] the sum is 6.",
        f"{product}, plus the bias, is Z[1, 0] = 5.",
    ]
