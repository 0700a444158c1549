from inkdigit.window.revisions import Revisions


def test_an_answer_to_a_moment_ago_is_shown_while_the_stroke_grows() -> None:
    revisions = Revisions()
    first = revisions.grown()
    revisions.grown()
    assert revisions.accepts(first)


def test_an_answer_older_than_the_one_shown_is_stale() -> None:
    revisions = Revisions()
    first, second = revisions.grown(), revisions.grown()
    assert revisions.accepts(second)
    assert not revisions.accepts(first)


def test_an_answer_from_before_a_cleared_sheet_is_stale() -> None:
    revisions = Revisions()
    drawn = revisions.grown()
    cleared = revisions.replaced()
    assert not revisions.accepts(drawn)
    assert revisions.accepts(cleared)
    assert revisions.newest == cleared


def test_two_answers_for_one_state_are_both_welcome() -> None:
    revisions = Revisions()
    opened = revisions.replaced()
    assert revisions.accepts(opened)
    assert revisions.accepts(opened)
