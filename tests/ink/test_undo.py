from inkdigit.ink.undo import UndoHistory


def test_a_new_history_has_nothing_to_undo_or_redo():
    history = UndoHistory("sheet")
    assert not history.can_undo
    assert not history.can_redo
    assert history.undo() == history.redo() == history.state == "sheet"


def test_undo_goes_back_and_redo_forward_again():
    history = UndoHistory(0)
    for state in (1, 2, 3):
        history.record(state)
    assert [history.undo(), history.undo()] == [2, 1]
    assert [history.redo(), history.redo(), history.redo()] == [2, 3, 3]


def test_what_was_undone_is_forgotten_once_something_new_is_done():
    history = UndoHistory(0)
    history.record(1)
    history.undo()
    history.record(2)
    assert not history.can_redo
    assert history.undo() == 0


def test_there_is_no_limit():
    history = UndoHistory(0)
    for state in range(1, 10_001):
        history.record(state)
    for _ in range(10_000):
        history.undo()
    assert history.state == 0
    assert not history.can_undo


def test_a_reset_begins_anew():
    history = UndoHistory(0)
    history.record(1)
    history.undo()
    history.reset(5)
    assert (history.state, history.can_undo, history.can_redo) == (5, False, False)
