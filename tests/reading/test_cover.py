import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkdigit.reading.cover import Part, best_cover

PIECES = 5


@st.composite
def some_parts(draw):
    """Every piece alone, and some groups of pieces."""
    scores = st.floats(-9, 9)
    singles = [Part(1 << piece, draw(scores)) for piece in range(PIECES)]
    masks = draw(st.sets(st.integers(3, (1 << PIECES) - 1), max_size=8))
    return singles + [Part(mask, draw(scores)) for mask in masks if mask.bit_count() > 1]


def all_covers(parts, covered=0):
    """Every way to cover all pieces, tried one by one."""
    if covered == (1 << PIECES) - 1:
        yield ()
        return
    first = next(piece for piece in range(PIECES) if not covered >> piece & 1)
    for index, part in enumerate(parts):
        if part.pieces >> first & 1 and not part.pieces & covered:
            for rest in all_covers(parts, covered | part.pieces):
                yield (index, *rest)


@given(some_parts())
def test_the_cover_found_is_the_best_of_all(parts):
    def score(cover):
        return sum(parts[index].score for index in cover)

    covers = list(all_covers(parts))
    found = best_cover(PIECES, parts)
    assert sorted(found.parts) in [sorted(cover) for cover in covers]
    assert score(found.parts) == pytest.approx(max(map(score, covers)))
    total = sum(math.exp(score(cover)) for cover in covers)
    assert found.share == pytest.approx(math.exp(score(found.parts)) / total)


def test_parts_that_leave_a_piece_uncovered_are_refused():
    with pytest.raises(ValueError, match="cover"):
        best_cover(2, [Part(0b01, 0.0)])


def test_parts_that_overlap_are_not_taken_together():
    overlapping = [Part(0b011, 5.0), Part(0b110, 5.0), Part(0b001, 0.0), Part(0b100, 1.0)]
    assert best_cover(3, overlapping).parts == (0, 3)
