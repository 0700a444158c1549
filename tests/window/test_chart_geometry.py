import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkdigit.window.chart_geometry import ROWS, ChartGeometry, Span, approach

SHARES = st.floats(0, 1)


def geometry(width: float = 260, height: float = 340) -> ChartGeometry:
    return ChartGeometry(width=width, height=height, label_width=10, value_width=50)


def test_a_bars_length_is_its_share_of_the_track() -> None:
    chart = geometry()
    assert chart.bar(0.25).width == pytest.approx(chart.track.width / 4)
    assert chart.bar(1.0) == chart.track


@pytest.mark.parametrize(("share", "width"), [(-0.5, 0.0), (1.5, 1.0)])
def test_a_bar_never_leaves_its_track(share: float, width: float) -> None:
    assert geometry().bar(share).width == pytest.approx(width * geometry().track.width)


@given(st.floats(60, 2000), st.floats(100, 2000))
def test_the_rows_follow_each_other_within_the_height(width: float, height: float) -> None:
    chart = geometry(width, height)
    tops = [chart.row_top(row) for row in range(ROWS)]
    assert all(b - a >= chart.row_height - 1e-6 for a, b in itertools.pairwise(tops))
    assert tops[0] >= 0
    assert tops[-1] + chart.row_height <= height + 1e-6


def test_each_row_is_found_at_its_middle_and_none_beside() -> None:
    chart = geometry()
    for row in range(ROWS):
        assert chart.row_at(chart.row_top(row) + chart.row_height / 2) == row
    assert chart.row_at(-1) is None
    assert chart.row_at(340) is None


def test_the_name_above_the_last_row_belongs_to_it() -> None:
    chart = geometry()
    assert chart.row_at(chart.row_top(ROWS - 1) - 4) == ROWS - 1


def test_columns_do_not_overlap() -> None:
    chart = geometry()
    columns = [chart.marker, chart.label, chart.track, chart.value]
    assert all(a.right <= b.left for a, b in itertools.pairwise(columns))
    assert chart.value.right == chart.width


def test_a_chart_too_narrow_for_bars_has_a_track_of_no_width() -> None:
    assert geometry(width=40).track.width == 0


def test_a_mirrored_extent_starts_as_far_from_the_right_edge() -> None:
    assert Span(10, 30).mirrored(100) == Span(60, 30)
    assert Span(10, 30).mirrored(100).mirrored(100) == Span(10, 30)


@given(SHARES, SHARES, st.floats(0, 1000))
def test_a_gliding_bar_stays_between_where_it_was_and_where_it_belongs(
    shown: float, target: float, elapsed_ms: float
) -> None:
    (now,) = approach([shown], [target], elapsed_ms=elapsed_ms)
    assert min(shown, target) - 1e-9 <= now <= max(shown, target) + 1e-9


@given(SHARES, SHARES)
def test_a_bar_stands_where_it_belongs_after_a_third_of_a_second(
    shown: float, target: float
) -> None:
    bar: tuple[float, ...] = (shown,)
    for _ in range(21):
        bar = approach(bar, [target], elapsed_ms=16)
    assert bar == (target,)


def test_no_time_moves_no_bar() -> None:
    assert approach([0.2], [0.8], elapsed_ms=0) == (pytest.approx(0.2),)
