import pytest

from inkdigit.window.undo_steps import UndoSteps


def test_the_newest_step_comes_first() -> None:
    steps = UndoSteps[str](lambda: 0)
    steps.add("first")
    steps.add("second")
    assert steps.newest == "second"
    steps.drop_newest()
    assert steps.newest == "first"
    steps.drop_newest()
    assert not steps
    with pytest.raises(IndexError):
        steps.drop_newest()


def test_what_was_done_in_a_file_that_was_replaced_is_forgotten() -> None:
    replacements = 0
    steps = UndoSteps[str](lambda: replacements)
    steps.add("before")
    replacements += 1
    steps.add("after")
    assert steps.newest == "after"
    steps.drop_newest()
    assert not steps
