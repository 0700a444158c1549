import math
import random
from itertools import combinations

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


def test_of_many_places_each_is_covered_at_its_best_whatever_the_others_are():
    rng = random.Random(5)
    count = 60
    parts = [Part(1 << piece, rng.uniform(-2, 2)) for piece in range(2 * count)]
    joined = [Part(1 << piece | 1 << piece + count, rng.uniform(-4, 4)) for piece in range(count)]
    found = best_cover(2 * count, parts + joined)
    expected, share = set(), 1.0
    for piece, both in enumerate(joined):
        apart = parts[piece].score + parts[piece + count].score
        is_joined = both.score > apart
        expected |= {2 * count + piece} if is_joined else {piece, piece + count}
        share /= 1 + math.exp(-abs(both.score - apart))
    assert set(found.parts) == expected
    assert found.share == pytest.approx(share)


def test_where_too_many_ways_are_open_those_that_cover_little_yet_are_not_put_behind():
    # Every piece but the last is best alone; each of the others may go with the last instead.
    count = 12
    alone = [Part(1 << piece, 10.0) for piece in range(count)]
    chains = [
        Part(sum(1 << piece for piece in some), 9.0 * len(some))
        for size in (2, 3, 4)
        for some in combinations(range(count), size)
    ]
    assert sorted(best_cover(count, alone + chains).parts) == list(range(count))
