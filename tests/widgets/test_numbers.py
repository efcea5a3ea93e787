"""How instruments write and read numbers."""

from tests.widgets.javascript import call


def test_numbers_are_written_with_a_true_minus_and_without_minus_zero():
    assert call("core/numbers.js", "short", [(-0.001,), (-1.5,), (2,), (0.126,)]) == [
        "0",
        "−1.5",
        "2",
        "0.13",
    ]
    assert call("core/numbers.js", "fixed", [(-0.001,), (-1.5,), (2, 3)]) == [
        "0.00",
        "−1.50",
        "2.000",
    ]
    assert call("core/numbers.js", "given", [(0.5,), (0.4999,), (-1,)]) == [
        "0.50",
        "0.4999",
        "−1.00",
    ]
    assert call("core/numbers.js", "digits", [(0,), (0.0131,), (2.44e-12,), (1300,), (-31.4,)]) == [
        "0",
        "0.013",
        "2.4e−12",
        "1,300",
        "−31",
    ]


def test_numbers_are_read_as_they_are_typed():
    texts = ("0.4999", "-2", "−2", "5e-1", ".5", "12,345", "12 345", " 7 ")
    assert call("core/numbers.js", "readNumber", [(text,) for text in texts]) == [
        0.4999,
        -2,
        -2,
        0.5,
        0.5,
        12345,
        12345,
        7,
    ]
    others = ("half", "", "0,5", "1,23", "0x10", "Infinity", "nan", "1e", "--1")
    assert call("core/numbers.js", "readNumber", [(text,) for text in others]) == [None] * 9
