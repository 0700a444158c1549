"""What people draw who try a program out: stars, spirals, faces, knots, fields filled with ink.

Each maker returns a drawing of about 100 x 100, y down, that nobody would read as a digit. A ring,
a ring slashed or dotted, a tall box and a bolt of lightning are left out: there are 0s and 4s that
look like them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np

from inkdigit.training.strokes import Hand, Line, is_narrow, varied

Rng = np.random.Generator
Doodle = Callable[[Rng], list[Line]]

_STEP = 3.0


def random_doodle(*, rng: Rng, kinds: Sequence[Doodle] | None = None) -> list[Line]:
    """A drawing that is no digit, by some hand; none so narrow that it may be a 1.

    It is of one of these `kinds`, else of any.
    """
    kinds = kinds or DOODLES
    maker = kinds[int(rng.integers(len(kinds)))]
    while True:
        drawing = varied(maker(rng), rng=rng, hand=Hand(strength=rng.uniform(0.3, 0.9)))
        if not is_narrow(drawing):
            return drawing


def _lines(*corners: Sequence[float] | Line) -> Line:
    """Straight from corner to corner, a point every few units."""
    ends = np.asarray(corners, float)
    parts = [
        np.linspace(one, other, max(2, round(float(np.hypot(*(other - one))) / _STEP)))
        for one, other in pairwise(ends)
    ]
    return np.concatenate(parts)


def _polar(radii: Line, angles: Line, *, middle: Sequence[float] | Line = (50, 50)) -> Line:
    """Points at distances and angles from a middle."""
    return np.stack(
        [middle[0] + radii * np.cos(angles), middle[1] + radii * np.sin(angles)], axis=1
    )


def _around(count: int = 80, *, turns: float = 1.0) -> Line:
    return np.linspace(0, 2 * np.pi * turns, count)


def _ring(radius: float, *, middle: Sequence[float] | Line = (50, 50)) -> Line:
    return _polar(np.full(80, radius), _around(), middle=middle)


def _spokes(rng: Rng, *, count: int, near: float, far: float) -> list[Line]:
    """Lines outward from around the middle."""
    start = rng.uniform(0, np.pi)
    return [
        _polar(np.linspace(near, far * rng.uniform(0.85, 1.15), 16), np.full(16, angle))
        for angle in start + np.arange(count) * 2 * np.pi / count
    ]


def _spiral(rng: Rng) -> list[Line]:
    """Two to six turns, from the middle or to it."""
    angles = rng.choice((-1, 1)) * (rng.uniform(0, 6) + _around(240, turns=rng.uniform(2.2, 6)))
    path = _polar(np.linspace(rng.uniform(0, 12), 50, 240), angles)
    return [path[:: rng.choice((-1, 1))]]


def _polygon(rng: Rng) -> list[Line]:
    """Three to eight corners; with something inside where they are many, or it may be a 0."""
    count = int(rng.integers(3, 9))
    angles = rng.uniform(0, 6) + np.arange(count) * 2 * np.pi / count
    angles = angles + rng.uniform(-0.7, 0.7, count) / count
    corners = _polar(50 * rng.uniform(0.85, 1, count), angles)
    outline = _lines(*corners, corners[0])
    return [outline, *(_inside(rng) if count > 4 or rng.random() < 0.3 else [])]


def _inside(rng: Rng) -> list[Line]:
    kind = int(rng.integers(4))
    if kind == 0:
        return [_ring(rng.uniform(12, 24))]
    if kind == 1:
        return _spokes(rng, count=int(rng.integers(3, 7)), near=0, far=40)
    if kind == 2:
        return [_lines((25, 25), (75, 75)), _lines((75, 25), (25, 75))]
    return [_ring(4, middle=middle) for middle in rng.uniform(35, 65, (int(rng.integers(2, 5)), 2))]


def _star(rng: Rng) -> list[Line]:
    """Points outward, drawn in one line along the outline or across the middle."""
    count = int(rng.integers(4, 10))
    start = rng.uniform(0, 6)
    if count % 2 and rng.random() < 0.5:
        angles = start + np.arange(count + 1) * np.pi * (count - 1) / count
        return [_lines(*_polar(np.full(count + 1, 50.0), angles))]
    radii = np.where(np.arange(2 * count + 1) % 2, 50 * rng.uniform(0.3, 0.65), 50.0)
    return [_lines(*_polar(radii, start + np.arange(2 * count + 1) * np.pi / count))]


def _flower(rng: Rng) -> list[Line]:
    """A line that bulges out and in, with or without a middle."""
    angles = _around(200)
    depth = rng.uniform(0.2, 0.6)
    bulges = int(rng.integers(4, 10))
    wave = np.cos(bulges * angles)
    if rng.random() < 0.5:
        wave = 2 * np.abs(np.cos(bulges * angles / 2)) - 1  # petals
    outline = _polar(50 * (1 + depth * wave) / (1 + depth), angles + rng.uniform(0, 6))
    return [outline, *([_ring(rng.uniform(8, 18))] if rng.random() < 0.5 else [])]


def _heart(rng: Rng) -> list[Line]:
    angles = _around(100)
    x = 16 * np.sin(angles) ** 3
    y = 13 * np.cos(angles) - 5 * np.cos(2 * angles) - 2 * np.cos(3 * angles) - np.cos(4 * angles)
    return [np.stack([x, -y * rng.uniform(0.85, 1.2)], axis=1) * 3 + 50]


def _rings(rng: Rng) -> list[Line]:
    """One in the other, or linked."""
    if rng.random() < 0.5:
        return [_ring(50), _ring(rng.uniform(18, 30)), *([_ring(8)] * int(rng.integers(2)))]
    apart = rng.uniform(15, 42)
    sides = [(50 - apart, 50), (50 + apart, 50), (50, 50 + apart)]
    return [_ring(35, middle=middle) for middle in sides[: int(rng.integers(2, 4))]]


def _wheel(rng: Rng) -> list[Line]:
    """A ring with spokes inside, or rays outside."""
    count = int(rng.integers(4, 11))
    if rng.random() < 0.5:
        return [_ring(50), *_spokes(rng, count=count, near=rng.uniform(0, 15), far=50)]
    return [_ring(25), *_spokes(rng, count=count, near=32, far=50)]


def _face(rng: Rng) -> list[Line]:
    """A ring, two eyes and a mouth, some with a nose."""
    apart, height = rng.uniform(12, 22), rng.uniform(30, 45)
    eyes = [_ring(rng.uniform(1, 6), middle=(50 + side * apart, height)) for side in (-1, 1)]
    across = np.linspace(-1, 1, 24)
    bend = rng.uniform(-12, 18)
    width = rng.uniform(15, 28)
    mouth = np.stack([50 + width * across, rng.uniform(66, 74) + bend * (1 - across**2)], axis=1)
    nose = [_lines((50, 45), (rng.uniform(44, 56), 58))] if rng.random() < 0.3 else []
    return [_ring(50), *eyes, mouth, *nose]


def _knot(rng: Rng) -> list[Line]:
    """A closed line that crosses itself many times (a Lissajous curve), or an 8 that lies down."""
    ways = ((3, 4), (4, 3), (3, 5), (5, 3), (4, 5), (5, 4), (1, 2), (1, 2))
    across, down = ways[int(rng.integers(len(ways)))]
    angles = _around(240)
    late = 0.0 if (across, down) == (1, 2) else rng.uniform(0.2, 1.4)
    return [50 * np.stack([np.sin(across * angles + late), np.sin(down * angles)], axis=1)]


def _loops(rng: Rng) -> list[Line]:
    """A row of loops, as of a spring or of letters joined up."""
    count = int(rng.integers(3, 8))
    angles = rng.choice((-1, 1)) * _around(60 * count, turns=count)
    along = np.linspace(0, 100, len(angles))
    height = rng.uniform(10, 35)
    return [np.stack([along + 0.7 * height * np.sin(angles), 50 - height * np.cos(angles)], axis=1)]


def _wave(rng: Rng) -> list[Line]:
    """A line that goes up and down along its way, round or with corners."""
    count = int(rng.integers(4, 13))
    height = rng.uniform(8, 45)
    heights = height * rng.uniform(0.6, 1.3, count) * (-1.0) ** np.arange(count)
    corners = np.stack([np.linspace(0, 100, count), 50 + heights], axis=1)
    if rng.random() < 0.5:
        return [_lines(*corners)]
    x = np.linspace(0, 100, 160)
    return [np.stack([x, np.interp(x, *corners.T)], axis=1)]


def _arrow(rng: Rng) -> list[Line]:
    """A shaft and a head at one end or at both, in any way but up and down."""
    tilt = rng.uniform(-1.0, 1.0)
    across = np.array([np.cos(tilt), np.sin(tilt)])
    turned = np.array([-across[1], across[0]])
    head, wide = rng.uniform(15, 35), rng.uniform(10, 30)
    heads = []
    for side in (1, -1)[: 1 + int(rng.random() < 0.25)]:
        tip = 50 + side * 50 * across
        back = tip - side * head * across
        heads.append(_lines(back + wide * turned, tip, back - wide * turned))
    return [_lines(50 - 50 * across, 50 + 50 * across), *heads]


def _grid(rng: Rng) -> list[Line]:
    """Lines across and lines down: fences, ladders, grids."""
    across, down = rng.integers(1, 5, 2)
    if across + down < 4:
        down += 3
    lines = [_lines((0, y), (100, y)) for y in np.linspace(15, 85, int(across))]
    return [*lines, *(_lines((x, 0), (x, 100)) for x in np.linspace(10, 90, int(down)))]


def _tree(rng: Rng) -> list[Line]:
    """A trunk and branches from it, to both sides."""
    count = int(rng.integers(4, 9))
    branches = []
    for place in range(count):
        foot = np.array([50, rng.uniform(0, 85)])
        side = (-1) ** place * rng.uniform(20, 50)
        branches.append(_lines(foot, foot + np.array([side, rng.uniform(-45, 25)])))
    return [_lines((50, 0), (50, 100)), *branches]


def _figure(rng: Rng) -> list[Line]:
    """A head, a body, arms and legs."""
    radius = rng.uniform(10, 18)
    neck, hip = 2 * radius, rng.uniform(60, 72)
    arms, legs = rng.uniform(neck + 5, hip - 10), rng.uniform(15, 35)
    hands = rng.uniform(-25, 20, 2)
    return [
        _ring(radius, middle=(50, radius)),
        _lines((50, neck), (50, hip)),
        _lines((15, arms + hands[0]), (50, arms), (85, arms + hands[1])),
        _lines((50 - legs, 105), (50, hip), (50 + legs, 105)),
    ]


def _house(rng: Rng) -> list[Line]:
    """Walls and a roof, with a door or windows."""
    eaves = rng.uniform(30, 60)
    walls = _lines(
        (0, eaves), (50, 0), (100, eaves), (100, 105), (0, 105), (0, eaves), (100, eaves)
    )
    door = _lines((40, 105), (40, 75), (60, 75), (60, 105))
    return [walls, *([door] if rng.random() < 0.6 else [])]


def _character(rng: Rng) -> list[Line]:
    """Strokes across, down and aslant that cross and touch, as in writing of the Far East."""
    rows, columns = np.linspace(5, 95, 5), np.linspace(10, 90, 5)
    drawing = []
    for _ in range(int(rng.integers(5, 9))):
        kind = rng.random()
        left, right = np.sort(rng.choice(columns, 2, replace=False))
        top, bottom = np.sort(rng.choice(rows, 2, replace=False))
        if kind < 0.4:
            drawing.append(_lines((left, top), (right, top - 3)))
        elif kind < 0.65:
            drawing.append(_lines((left, top), (left, bottom)))
        elif kind < 0.8:
            drawing.append(_lines((right, top), (left, bottom)))
        elif kind < 0.9:
            drawing.append(_lines((left, top), (right, bottom)))
        else:
            drawing.append(_lines((left, top), (right, top), (right, bottom)))
    return drawing


def _marks(rng: Rng) -> list[Line]:
    """Small things in a row or anywhere: dots, dashes, quotes, crosses."""
    count = int(rng.integers(3, 7))
    size = rng.uniform(1, 14)
    kind = int(rng.integers(4))
    places = rng.uniform(0, 100, (count, 2))
    if rng.random() < 0.5:
        places[:, 1] = 50
    ring, dash = _ring(size, middle=(0, 0)), _lines((-size, 0), (size, 0))
    slash, cross = _lines((-size, size), (size, -size)), _lines((size, size), (-size, -size))
    mark = ([ring], [dash], [slash], [slash, cross])[kind]
    return [line + place for place in places for line in mark]


def _percent(rng: Rng) -> list[Line]:
    """A slash and something small at both sides of it, or above and below."""
    small = rng.uniform(3, 16)
    if rng.random() < 0.3:
        line = _lines((0, 50), (100, 50))
        return [_ring(small, middle=(50, 15)), line, _ring(small, middle=(50, 85))]
    sides = [_ring(small, middle=middle) for middle in ((12, 20), (88, 80))]
    return [_lines((90, 0), (10, 100)), *sides]


def _filled(rng: Rng) -> list[Line]:
    """A field full of ink, up to its edge: round, with corners, or with bays."""
    kind = rng.random()
    angles = _around(120)
    if kind < 0.5:
        radii = np.full(120, 50.0)
    else:
        swings = rng.normal(0, 0.12, 3) * ((1, 1, 1) if kind < 0.8 else (2, 2, 0))
        waves = [
            swing * np.cos(k * angles + rng.uniform(0, 6)) for k, swing in enumerate(swings, 2)
        ]
        radii = 50 * np.maximum(0.35, 1 + np.sum(waves, axis=0))
    outline = _polar(radii, angles)
    rows = np.arange(outline[:, 1].min(), outline[:, 1].max(), 3.5)
    hatch = []
    for place, y in enumerate(rows):
        inside = outline[np.abs(outline[:, 1] - y) < 4, 0]
        if len(inside) > 1:
            ends = (inside.min(), inside.max())
            hatch += [(x, y) for x in (ends if place % 2 else ends[::-1])]
    return [_lines(*hatch), outline]


def _ball(rng: Rng) -> list[Line]:
    """Round and round and across, like a ball of wool."""
    angles = _around(400)
    waves = [
        np.sin(rng.integers(3, 9, 2) * angles[:, np.newaxis] + rng.uniform(0, 6, 2))
        for _ in range(4)
    ]
    return [16 * np.sum(waves, axis=0) * (1, rng.uniform(0.6, 1))]


def _sketch(rng: Rng) -> list[Line]:
    """Lines, arcs, rings and waves anywhere, too many to be a digit."""
    drawing = []
    for _ in range(int(rng.integers(5, 11))):
        size, angle = rng.uniform(8, 35), rng.uniform(0, 2 * np.pi)
        along = np.linspace(-1, 1, 24)
        part = (
            np.stack([along, np.zeros(24)], axis=1),
            _polar(np.ones(24), _around(24, turns=rng.uniform(0.2, 0.8)), middle=(0, 0)),
            _polar(np.ones(24), _around(24), middle=(0, 0)),
            np.stack([along, 0.3 * np.sin(along * rng.uniform(3, 9))], axis=1),
        )[int(rng.integers(4))]
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        drawing.append(part @ turn * size + rng.uniform(15, 85, 2))
    return drawing


DOODLES: tuple[Doodle, ...] = (
    _spiral,
    _polygon,
    _star,
    _flower,
    _heart,
    _rings,
    _wheel,
    _face,
    _knot,
    _loops,
    _wave,
    _arrow,
    _grid,
    _tree,
    _figure,
    _house,
    _character,
    _marks,
    _percent,
    _filled,
    _ball,
    _sketch,
)

NO_NUMBERS = tuple(kind for kind in DOODLES if kind not in (_rings, _marks, _percent))
"""Those whose parts look like no digits either, as rings and slashes do."""
