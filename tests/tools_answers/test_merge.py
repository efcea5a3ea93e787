"""Which cells are answers, and what stands under them in the new version."""

import json

import pytest

from tests.tools_answers.clones import (
    ANSWER,
    FIRST,
    cells,
    chapter,
    edit,
    git,
    kept,
    publish,
    run,
    source,
)

NAMES = ("double", "halve", "Shift")
MINE = {
    "ex-01-double-stub": ANSWER,
    "ex-01-halve-stub": "import math\n\n\ndef halve(x):\n    return x / (",
    "ex-01-Shift-stub": "class Shift:\n    by = 1",
}


def first(title):
    """Return a chapter whose stubs define what they are called."""
    stubs = [(f"ex-01-{name}-stub", f"def {name}(x):\n    return ...") for name in NAMES]
    return changed(chapter(title, *NAMES), lambda nb: fill(nb, dict(stubs)))


def changed(content, change):
    nb = json.loads(content)
    change(nb)
    return json.dumps(nb, ensure_ascii=False, indent=1).encode() + b"\n"


def fill(nb, sources):
    for cell in nb["cells"]:
        cell["source"] = sources.get(cell["id"], cell["source"])


@pytest.fixture
def clone(server, clone):
    publish(server, {FIRST: first("First")})
    git(clone, "pull", "--quiet")
    return clone


def without_ids(nb):
    nb["nbformat_minor"] = 4
    for cell in nb["cells"]:
        del cell["id"]


def with_other_ids(nb):
    for number, cell in enumerate(nb["cells"]):
        cell["id"] = f"{number:08x}"


def with_one_id_for_all(nb):
    for cell in nb["cells"]:
        cell["id"] = "same"


def with_ids_that_are_none(nb):
    for cell in nb["cells"]:
        cell["id"] = ["a list"]


@pytest.mark.parametrize(
    "lose", [without_ids, with_other_ids, with_one_id_for_all, with_ids_that_are_none]
)
def test_answers_whose_cells_have_lost_their_ids(lose, server, clone, capsys):
    edit(clone, MINE)
    mine = changed((clone / FIRST).read_bytes(), lose)
    (clone / FIRST).write_bytes(mine)
    publish(server, {FIRST: first("Better")})
    assert run("update") == 0
    assert {each: source(clone / FIRST, each) for each in MINE} == MINE
    out = capsys.readouterr().out
    assert "3 of your answers put into the new version" in out
    assert "Other cells" not in out
    assert list(kept(clone).values()) == [mine]


def test_a_reset_of_a_notebook_that_has_lost_its_ids(clone):
    mine = changed((clone / FIRST).read_bytes(), without_ids)
    (clone / FIRST).write_bytes(mine)
    assert run("reset", "01") == 0
    assert (clone / FIRST).read_bytes() == first("First")
    assert list(kept(clone).values()) == [mine]


@pytest.mark.parametrize(
    "answer",
    [
        "double = lambda x: 2 * x",
        "@cached\ndef  double(x): pass",
        "async def double(x):\n    return x",
        "# I do not know\nanother_name = 1",
        "",
    ],
)
def test_kinds_of_answers_without_ids(answer, server, clone):
    edit(clone, {"ex-01-double-stub": answer})
    (clone / FIRST).write_bytes(changed((clone / FIRST).read_bytes(), without_ids))
    publish(server, {FIRST: first("Better")})
    assert run("update") == 0
    assert source(clone / FIRST, "ex-01-double-stub") == answer


def test_the_last_definition_before_the_check_is_the_answer(server, clone, capsys):
    def work(nb):
        stub = next(cell for cell in nb["cells"] if cell["id"] == "ex-01-double-stub")
        place = nb["cells"].index(stub)
        tries = [dict(stub, source=f"def double(x):\n    return {each}") for each in "12"]
        helper = dict(stub, source="def double_of_all(xs):\n    return xs")
        after = dict(stub, source="double = None")
        nb["cells"][place : place + 2] = [*tries, helper, nb["cells"][place + 1], after]
        without_ids(nb)

    (clone / FIRST).write_bytes(changed((clone / FIRST).read_bytes(), work))
    publish(server, {FIRST: first("Better")})
    assert run("update") == 0
    assert source(clone / FIRST, "ex-01-double-stub") == "def double(x):\n    return 2"
    assert "Other cells that you changed or added, in the copy only: 3" in capsys.readouterr().out


def with_task(content):
    """Return a chapter with an open task at its end."""

    def add(nb):
        for cell_id, text in (
            ("task-start", "nearest"),
            ("task-nearest", "def nearest(x):\n    return ..."),
            ("task-nearest-check", "ex.nearest.check(nearest)"),
        ):
            nb["cells"].append(dict(nb["cells"][-1], id=cell_id, source=text))

    return changed(content, add)


@pytest.mark.parametrize("lose", [lambda nb: None, without_ids, with_other_ids])
def test_the_answer_to_an_open_task_is_kept(lose, server, clone, capsys):
    publish(server, {FIRST: with_task(first("First"))})
    git(clone, "pull", "--quiet")
    answer = "def nearest(x):\n    return 9"
    edit(clone, {"task-nearest": answer})
    (clone / FIRST).write_bytes(changed((clone / FIRST).read_bytes(), lose))
    publish(server, {FIRST: with_task(first("Better"))})
    assert run("update") == 0
    out = capsys.readouterr().out
    assert "1 of your answers put into the new version" in out
    assert "Other cells" not in out
    assert source(clone / FIRST, "task-nearest") == answer
    assert cells(clone / FIRST)["task-nearest-check"]["outputs"] == []


def test_a_cell_beside_an_open_task_is_no_answer(server, clone, capsys):
    publish(server, {FIRST: with_task(first("First"))})
    git(clone, "pull", "--quiet")
    edit(clone, {"task-start": "nearest = 4"})
    publish(server, {FIRST: with_task(first("Better"))})
    assert run("update") == 0
    assert "0 of your answers put into the new version" in capsys.readouterr().out
    assert source(clone / FIRST, "task-start") == "nearest"


def test_without_ids_a_deleted_answer_takes_no_other_cell(server, clone):
    def delete(nb):
        nb["cells"] = [cell for cell in nb["cells"] if cell["id"] != "ex-01-halve-stub"]
        without_ids(nb)

    (clone / FIRST).write_bytes(changed((clone / FIRST).read_bytes(), delete))
    publish(server, {FIRST: first("Better")})
    assert run("update") == 0
    assert (clone / FIRST).read_bytes() == first("Better")


def test_the_course_does_not_say_not_attempted_under_an_answer(server, clone):
    """Nor what the answer's last check said, which may be judged differently now."""
    edit(clone, {"ex-01-double-stub": ANSWER})

    def stored(nb):
        said = {"output_type": "stream", "name": "stdout", "text": ["Not attempted yet"]}
        for cell in nb["cells"]:
            if cell["id"].endswith("-check"):
                cell |= {"outputs": [said], "execution_count": 5}

    publish(server, {FIRST: changed(first("Better"), stored)})
    assert run("update") == 0
    after = cells(clone / FIRST)
    for role in ("stub", "check"):
        cell = after[f"ex-01-double-{role}"]
        assert (cell["outputs"], cell["execution_count"]) == ([], None)
    assert after["ex-01-halve-check"]["outputs"][0]["text"] == ["Not attempted yet"]


@pytest.mark.parametrize("stored", ["\\ud83d", "\ud83d"], ids=["escaped", "raw"])
def test_half_a_surrogate_pair_in_an_answer(stored, server, clone):
    edit(clone, {"ex-01-double-stub": "# 我的 half"})
    mine = (clone / FIRST).read_text("utf-8").replace("half", stored)
    (clone / FIRST).write_bytes(mine.encode("utf-8", "surrogatepass"))
    publish(server, {FIRST: first("Better")})
    assert run("update") == 0
    updated = (clone / FIRST).read_bytes().decode("utf-8")
    assert "我的" in updated
    assert source(clone / FIRST, "ex-01-double-stub") == "# 我的 \ud83d"
